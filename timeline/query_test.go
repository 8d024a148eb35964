package timeline_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// three is a graph of three days and one event before them all, by hand.
func three(t *testing.T) *timeline.Graph {
	g := new(timeline.Graph)
	for _, e := range []timeline.Edit{
		{Kind: timeline.AddEvent, Label: "first", Time: timex.Ymd(2020, 1, 1)},
		{Kind: timeline.AddEvent, Label: "second", Time: timex.Ymd(2020, 1, 5)},
		{Kind: timeline.AddEvent, Label: "also second", Time: timex.Ymd(2020, 1, 5)},
		{Kind: timeline.AddEvent, Label: "third", Time: timex.Ymd(2020, 3, 1)},
	} {
		if err := g.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func labels(es []*timeline.Event) (ls []string) {
	for _, e := range es {
		ls = append(ls, e.Label)
	}
	slices.Sort(ls)
	return ls
}

func find(t *testing.T, g *timeline.Graph, label string) *timeline.Event {
	for e := range g.Events() {
		if e.Label == label {
			return e
		}
	}
	t.Fatalf("no event %q", label)
	return nil
}

// Questions are answered from the order that dates give.
func TestQuestions(t *testing.T) {
	g := three(t)
	first, second, third := find(t, g, "first"), find(t, g, "second"), find(t, g, "third")
	if r := g.Relation(first.ID, third.ID); r&^(allen.Before|allen.Meets) != 0 || r == 0 {
		t.Errorf("first to third: %s", r)
	}
	if links := g.Explain(first.ID, third.ID); len(links) != 2 {
		t.Errorf("explained by %+v, want the two dates", links)
	}
	if diff := cmp.Diff([]string{"also second", "first"}, labels(slices.Collect(g.Around(second.ID, 7*24*time.Hour)))); diff != "" {
		t.Errorf("around: -want +got\n%s", diff)
	}
	day := time.Date(2020, 1, 5, 12, 0, 0, 0, time.UTC)
	if diff := cmp.Diff([]string{"also second", "second"}, labels(slices.Collect(g.Between(day, day.Add(time.Hour))))); diff != "" {
		t.Errorf("between: -want +got\n%s", diff)
	}
	var levels [][]string
	for l := range g.Levels() {
		levels = append(levels, labels(l))
	}
	if diff := cmp.Diff([][]string{{"first"}, {"also second", "second"}, {"third"}}, levels); diff != "" {
		t.Errorf("levels: -want +got\n%s", diff)
	}
	if chain := g.Critical(); len(chain) != 3 || chain[0].Label != "first" || chain[2].Label != "third" {
		t.Errorf("critical chain %q", labels(chain))
	}
	if g.Relation(first.ID, "e-unknown") != allen.Empty || g.Event("e-unknown") != nil {
		t.Error("an unknown ID is answered")
	}
}

// The durable form holds documents and edits; a last line cut by a crash is
// reported and the rest is read.
func TestPersistence(t *testing.T) {
	as := annotations(t)[:4]
	g := put(t, new(timeline.Graph), as...)
	for _, e := range []timeline.Edit{
		{Kind: timeline.Relabel, Mentions: refs(as[0], 1), Label: "Relabelled"},
		{Kind: timeline.AddEvent, Label: "Added", Time: timex.Ymd(2020, 1, 1)},
		{Kind: timeline.Relate, Mentions: append(refs(as[0], 1), refs(as[1], 1)...), Relation: allen.Before},
	} {
		if err := g.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	n, err := g.WriteTo(&b)
	if err != nil || n != int64(b.Len()) {
		t.Fatalf("wrote %d of %d bytes: %v", n, b.Len(), err)
	}
	whole := b.String()
	h := new(timeline.Graph)
	if n, err := h.ReadFrom(strings.NewReader(whole)); err != nil || n != int64(len(whole)) {
		t.Fatalf("read %d of %d bytes: %v", n, len(whole), err)
	}
	if diff := cmp.Diff(jsonOf(t, g), jsonOf(t, h)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	cut := new(timeline.Graph)
	_, err = cut.ReadFrom(strings.NewReader(whole[:len(whole)-10]))
	if err == nil || !strings.Contains(err.Error(), "line 7") {
		t.Errorf("cut line: %v, want its number", err)
	}
	for _, a := range as {
		if cut.Document(a.Doc) == nil {
			t.Errorf("%s was not read before the cut line", a.Doc)
		}
	}
	if _, err := new(timeline.Graph).ReadFrom(strings.NewReader(`{"version":9,"edit":{"kind":"add","label":"x","time":"2020"}}`)); err == nil || !strings.Contains(err.Error(), "newer") {
		t.Errorf("newer version: %v", err)
	}
}
