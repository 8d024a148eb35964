package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// What others annotate need not have sentences: a date of an event is no reason
// to look for one.
func TestNoSentences(t *testing.T) {
	a, err := new(timeline.Config).Read(timeline.Document{ID: "a", Text: "Bo Lind resigned on 9 March 2021."})
	if err != nil {
		t.Fatal(err)
	}
	a.Sentences = nil
	g := put(t, new(timeline.Graph), a)
	for e := range g.Events() {
		if e.Time.Value.String() != "2021-03-09" {
			t.Errorf("%s on %s, want 2021-03-09", e.Label, e.Time.Value)
		}
	}
}

// An event at the same time as an earlier one comes before what that one comes
// before, whatever their IDs, and so does one at the time of that.
func TestSimultaneousInOrder(t *testing.T) {
	triggers := []string{"resigned", "arrested", "elected", "fined"}
	a, err := new(timeline.Config).Read(timeline.Document{ID: "a", Text: "Bo Lind resigned. Anna Holm was arrested. Carl Dahl was elected. Eva Berg was fined."})
	if err != nil {
		t.Fatal(err)
	}
	for later := range triggers {
		for first := range triggers {
			if first == later {
				continue
			}
			g := put(t, new(timeline.Graph), a)
			relate := func(x, y int, r allen.Set) {
				at := func(i int) timeline.MentionRef {
					return timeline.MentionRef{Document: "a", Trigger: triggers[i]}
				}
				if err := g.Apply(timeline.Edit{Kind: timeline.Relate, Relation: r, Mentions: []timeline.MentionRef{at(x), at(y)}}); err != nil {
					t.Fatal(err)
				}
			}
			relate(first, later, allen.Before)
			for i, from := 0, first; i < len(triggers); i++ {
				if i != first && i != later {
					relate(from, i, allen.Equals)
					from = i
				}
			}
			events := slices.Collect(g.Events())
			if last := events[len(events)-1]; last.Mentions[0].TriggerText != triggers[later] {
				t.Errorf("%s comes last, want %s", last.Label, triggers[later])
			}
		}
	}
}

// Thousands of notes of one story, none of which has a date of its own, are
// built like any others, and so are those which all contradict each other.
func TestManyShortDocuments(t *testing.T) {
	if testing.Short() {
		t.Skip("thousands of documents")
	}
	for _, text := range []func(i int) string{
		func(i int) string {
			return fmt.Sprintf("Bo Lind resigned on %d March 2021.\nAnna Holm was arrested after Bo Lind resigned.", i%28+1)
		},
		func(i int) string {
			return "Bo Lind resigned.\nAnna Holm was arrested " + []string{"before", "after"}[i%2] + " Bo Lind resigned."
		},
	} {
		g := new(timeline.Graph)
		for i := range 2_000 {
			a, err := new(timeline.Config).Read(timeline.Document{ID: fmt.Sprint(i), Text: text(i)})
			if err != nil {
				t.Fatal(err)
			}
			put(t, g, a)
		}
		conflicts := 0
		for range g.Conflicts() {
			conflicts++
		}
		if events := slices.Collect(g.Events()); len(events) != 2 || conflicts < 1000 {
			t.Errorf("%d events and %d conflicts, want 2 and a thousand or more", len(events), conflicts)
		}
	}
}

// An edit that cannot do anything, or could not be read back, is refused; one
// that names an event which an edit added does to that what it says.
func TestStrangeEdits(t *testing.T) {
	ref := []timeline.MentionRef{{Document: "a", Trigger: "resigned"}, {Document: "a", Trigger: "elected"}}
	for _, e := range []timeline.Edit{
		{Kind: timeline.Redate, Mentions: ref, Time: timex.Ymd(2021, 13, 45)},
		{Kind: timeline.Redate, Mentions: ref, Time: timex.Lasting(timex.Of(3, timex.Day))},
		{Kind: timeline.AddEvent, Label: "Inquiry", Time: timex.Vague(timex.FutureRef)},
		{Kind: timeline.AddEvent, Label: " \n", Time: timex.Ymd(2021, 4, 1)},
		{Kind: timeline.Relate, Mentions: ref, Relation: 0xffff},
	} {
		if err := new(timeline.Graph).Apply(e); err == nil {
			t.Errorf("%+v is taken", e)
		}
	}
	g := new(timeline.Graph)
	for _, e := range []timeline.Edit{
		{Kind: timeline.AddEvent, Label: "Inquiry\xff\xfe set up", Time: timex.Ymd(2021, 4, 1)},
		{Kind: timeline.AddEvent, Label: "Report out", Time: timex.Ymd(2022, 4, 1)},
		{Kind: timeline.Drop, Mentions: []timeline.MentionRef{{Sentence: "Report"}}},
	} {
		if err := g.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	if got := ids(sent(t, g)); len(got) != 1 || !slices.Equal(got, ids(g)) || len(g.Diagnostics()) > 0 {
		t.Errorf("%s after reading back, %s before it, %v; want one and the same", got, ids(g), g.Diagnostics())
	}
}

// An ID that is no UTF-8 could not be told from another one in a file.
func TestIDsAreText(t *testing.T) {
	for _, id := range []string{"a\xff", "\xfe"} {
		if _, err := new(timeline.Config).Read(timeline.Document{ID: id}); err == nil {
			t.Errorf("%q is read", id)
		}
		if err := new(timeline.Graph).Put(&timeml.Annotation{Doc: id}); err == nil {
			t.Errorf("%q is put", id)
		}
	}
}

// Which document is told to come twice does not depend on chance, and a graph
// does not take its own edits again.
func TestAbsorbErrors(t *testing.T) {
	g := put(t, new(timeline.Graph), &timeml.Annotation{Doc: "c"}, &timeml.Annotation{Doc: "b"}, &timeml.Annotation{Doc: "d"})
	for range 20 {
		other := put(t, new(timeline.Graph), &timeml.Annotation{Doc: "c"}, &timeml.Annotation{Doc: "b"}, &timeml.Annotation{Doc: "d"}, &timeml.Annotation{Doc: "a"})
		if err := g.Absorb(other); err == nil || !strings.Contains(err.Error(), `"b"`) || g.Document("a") != nil {
			t.Fatalf("%v, want an error about b and nothing absorbed", err)
		}
	}
	edits := new(timeline.Graph)
	if err := edits.Apply(timeline.Edit{Kind: timeline.AddEvent, Label: "Inquiry", Time: timex.Ymd(2021, 4, 1)}); err != nil {
		t.Fatal(err)
	}
	if err := edits.Absorb(edits); err == nil {
		t.Error("a graph absorbs itself")
	}
}
