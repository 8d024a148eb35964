package timeline_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// annotations reads all stories of testdata once.
func annotations(t testing.TB) (as []*timeml.Annotation) {
	var c timeline.Config
	for _, s := range stories(t) {
		for _, d := range s.docs {
			d.ID = s.name + "/" + d.ID
			a, err := c.Read(d)
			if err != nil {
				t.Fatal(err)
			}
			as = append(as, a)
		}
	}
	return as
}

func put(t testing.TB, g *timeline.Graph, as ...*timeml.Annotation) *timeline.Graph {
	for _, a := range as {
		if err := g.Put(a); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func jsonOf(t testing.TB, g *timeline.Graph) string {
	var b bytes.Buffer
	if err := export.JSON(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A graph is what its documents say, in whatever order they come.
func TestOrderOfDocuments(t *testing.T) {
	as := annotations(t)
	all := jsonOf(t, put(t, new(timeline.Graph), as...))
	slices.Reverse(as)
	if diff := cmp.Diff(all, jsonOf(t, put(t, new(timeline.Graph), as...))); diff != "" {
		t.Errorf("reversed: -want +got\n%s", diff)
	}
	as = as[:8]
	want := jsonOf(t, put(t, new(timeline.Graph), as...))
	rapid.Check(t, func(rt *rapid.T) {
		shuffled := rapid.Permutation(as).Draw(rt, "order")
		if diff := cmp.Diff(want, jsonOf(t, put(t, new(timeline.Graph), shuffled...))); diff != "" {
			rt.Fatalf("-want +got\n%s", diff)
		}
	})
}

// A graph made of annotations that were read back from JSON is the same, byte
// for byte.
func TestGraphFromJSON(t *testing.T) {
	as := annotations(t)
	var b bytes.Buffer
	for _, a := range as {
		if err := a.WriteJSON(&b); err != nil {
			t.Fatal(err)
		}
	}
	g := new(timeline.Graph)
	for a, err := range timeml.ReadJSON(&b) {
		if err != nil {
			t.Fatal(err)
		}
		put(t, g, a)
	}
	if diff := cmp.Diff(jsonOf(t, put(t, new(timeline.Graph), as...)), jsonOf(t, g)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// Any sequence of Put, Remove and Apply gives what putting the remaining
// documents and edits afresh gives.
func TestHistory(t *testing.T) {
	as := annotations(t)[:8]
	edits := []timeline.Edit{
		{Kind: timeline.Relabel, Mentions: refs(as[0], 1), Label: "Relabelled"},
		{Kind: timeline.Redate, Mentions: refs(as[1], 1), Time: timex.Ymd(2001, 2, 3)},
		{Kind: timeline.Drop, Mentions: refs(as[2], 1)},
		{Kind: timeline.Merge, Mentions: append(refs(as[0], 1), refs(as[3], 1)...)},
		{Kind: timeline.Split, Mentions: refs(as[4], 1)},
		{Kind: timeline.AddEvent, Label: "Added by hand", Time: timex.Ymd(2002, 1, 1)},
		{Kind: timeline.Relate, Mentions: append(refs(as[1], 1), refs(as[5], 1)...), Relation: allen.Before},
	}
	rapid.Check(t, func(rt *rapid.T) {
		g := new(timeline.Graph)
		var there []*timeml.Annotation
		var applied []timeline.Edit
		for range rapid.IntRange(1, 10).Draw(rt, "steps") {
			switch rapid.IntRange(0, 4).Draw(rt, "step") {
			case 0, 1, 2:
				a := rapid.SampledFrom(as).Draw(rt, "put")
				put(t, g, a)
				there = append(slices.DeleteFunc(there, func(b *timeml.Annotation) bool { return a == b }), a)
			case 3:
				a := rapid.SampledFrom(as).Draw(rt, "remove")
				was := slices.Contains(there, a)
				if g.Remove(a.Doc) != was {
					rt.Fatalf("Remove(%s) = %v", a.Doc, !was)
				}
				there = slices.DeleteFunc(there, func(b *timeml.Annotation) bool { return a == b })
			case 4:
				e := rapid.SampledFrom(edits).Draw(rt, "edit")
				if err := g.Apply(e); err != nil {
					rt.Fatal(err)
				}
				applied = append(applied, e)
			}
			if rapid.Bool().Draw(rt, "look") {
				for range g.Events() {
				}
			}
		}
		fresh := put(t, new(timeline.Graph), there...)
		for _, e := range applied {
			if err := fresh.Apply(e); err != nil {
				rt.Fatal(err)
			}
		}
		if diff := cmp.Diff(jsonOf(t, fresh), jsonOf(t, g)); diff != "" {
			rt.Fatalf("-want +got\n%s", diff)
		}
	})
}

// refs names the first n mentions of a document that tell of the past.
func refs(a *timeml.Annotation, n int) (rs []timeline.MentionRef) {
	for i := range a.Events {
		if e := &a.Events[i]; e.Modality == timeml.Asserted && e.Class == timeml.Occurrence && len(rs) < n {
			rs = append(rs, timeline.MentionRef{Document: a.Doc, Trigger: e.Text, Sentence: e.Quote})
		}
	}
	return rs
}

// Events come in the order of their times and of the known relations.
func TestChronological(t *testing.T) {
	g := put(t, new(timeline.Graph), annotations(t)...)
	var before []*timeline.Event
	for e := range g.Events() {
		for _, p := range before {
			if r := g.Relation(e.ID, p.ID); r == allen.Before {
				t.Errorf("%q is before %q, but comes after it", e.Label, p.Label)
			}
			if p.Time.Status == timeline.Unknown && e.Time.Status != timeline.Unknown {
				t.Fatalf("%q, of unknown time, comes before %q", p.Label, e.Label)
			}
		}
		if before = append(before, e); len(before) > 400 {
			break // pairs of a part are enough
		}
	}
}

// Edits that lack what they need are refused; those whose target has vanished
// are reported and change nothing.
func TestEditErrors(t *testing.T) {
	ref := []timeline.MentionRef{{Document: "gone", Trigger: "said"}}
	for _, e := range []timeline.Edit{
		{Kind: "paint"},
		{Kind: timeline.Merge, Mentions: ref},
		{Kind: timeline.Relabel, Mentions: ref},
		{Kind: timeline.Redate, Mentions: ref},
		{Kind: timeline.AddEvent, Label: "without a time"},
		{Kind: timeline.Relate, Mentions: append(ref, ref...), Relation: allen.Full},
	} {
		if err := new(timeline.Graph).Apply(e); !errors.Is(err, timeline.ErrEdit) {
			t.Errorf("%+v: %v, want ErrEdit", e, err)
		}
	}
	g := new(timeline.Graph)
	if err := g.Apply(timeline.Edit{Kind: timeline.Drop, Mentions: ref}); err != nil {
		t.Fatal(err)
	}
	if ds := g.Diagnostics(); len(ds) != 1 || !strings.Contains(ds[0].Summary, "no target") {
		t.Errorf("diagnostics %+v, want one about the target", ds)
	}
}

// Build refuses a repeated ID and an empty one, and stops when told to.
func TestBuildErrors(t *testing.T) {
	ctx := context.Background()
	if _, err := timeline.Build(ctx, timeline.Document{Text: "x"}); !errors.Is(err, timeline.ErrNoID) {
		t.Errorf("no ID: %v", err)
	}
	if _, err := timeline.Build(ctx, timeline.Document{ID: "a"}, timeline.Document{ID: "a"}); err == nil || !strings.Contains(err.Error(), "twice") {
		t.Errorf("repeated ID: %v", err)
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := timeline.Build(ended, timeline.Document{ID: "a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	broken := errors.New("broken")
	_, err := new(timeline.Config).Build(ctx, func(yield func(timeline.Document, error) bool) {
		_ = yield(timeline.Document{ID: "a"}, nil) && yield(timeline.Document{}, broken)
	})
	if !errors.Is(err, broken) {
		t.Errorf("error of the documents: %v", err)
	}
}

// Any bytes are a document.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "He was shot last September.", "\xff\xfe\x00", "date 2023-09-25 Two died on Monday, police said.", strings.Repeat("12:12:", 50), "LONDON, Sept 25 (X) - \x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := new(timeline.Config).Read(timeline.Document{ID: "x", Text: s})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range a.Timexes {
			if x.Start < 0 || x.End > len(s) || x.Start >= x.End {
				t.Fatalf("span %v of %d bytes", x.Span, len(s))
			}
		}
		for _, e := range a.Events {
			if e.Start < 0 || e.End > len(s) || e.Start >= e.End || e.Clause.Start > e.Start || e.Clause.End < e.End {
				t.Fatalf("event %v, clause %v of %d bytes", e.Span, e.Clause, len(s))
			}
		}
		var b bytes.Buffer
		if err := export.JSON(&b, put(t, new(timeline.Graph), a)); err != nil {
			t.Fatal(err)
		}
	})
}
