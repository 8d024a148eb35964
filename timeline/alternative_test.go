package timeline_test

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// "Before or after" stays so until a date decides, and is a conflict when
// neither can be.
func TestBeforeOrAfter(t *testing.T) {
	ref := func(label string) timeline.MentionRef { return timeline.MentionRef{Sentence: label} }
	apply := func(g *timeline.Graph, e timeline.Edit) {
		t.Helper()
		if err := g.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	g := new(timeline.Graph)
	apply(g, timeline.Edit{Kind: timeline.AddEvent, Label: "strike", Time: timex.InYear(2021, timex.Year)})
	apply(g, timeline.Edit{Kind: timeline.AddEvent, Label: "election", Time: timex.Ymd(2021, 6, 1)})
	apply(g, timeline.Edit{Kind: timeline.Relate, Mentions: []timeline.MentionRef{ref("strike"), ref("election")}, Relation: allen.Before | allen.After})
	strike, election := find(t, g, "strike").ID, find(t, g, "election").ID
	if r := g.Relation(strike, election); r != allen.Before|allen.After {
		t.Errorf("%v, want before or after", r)
	}
	if r := g.Relation(election, strike); r != allen.Before|allen.After {
		t.Errorf("%v, want before or after", r)
	}

	apply(g, timeline.Edit{Kind: timeline.Redate, Mentions: []timeline.MentionRef{ref("strike")}, Time: timex.Ymd(2021, 6, 1).Truncate(timex.Month)})
	apply(g, timeline.Edit{Kind: timeline.AddEvent, Label: "ballot", Time: timex.Ymd(2021, 6, 2)})
	apply(g, timeline.Edit{Kind: timeline.Relate, Mentions: []timeline.MentionRef{ref("ballot"), ref("strike")}, Relation: allen.Before | allen.Meets})
	if r := g.Relation(strike, election); r != allen.After {
		t.Errorf("in June and after the ballot: %v, want after", r)
	}
	if b := find(t, g, "strike").Time.Bounds; b.EarliestStart < timex.Ymd(2021, 6, 2).Bounds().EarliestStart {
		t.Errorf("the strike begins from %v", b.EarliestStart)
	}
	said := ""
	for _, l := range g.Explain(strike, election) {
		said += l.Signal + l.Relation.String() + l.Value.String() + ";"
	}
	if !strings.Contains(said, "{before, after}") || !strings.Contains(said, "2021-06-02") {
		t.Errorf("explained by %s", said)
	}

	h := new(timeline.Graph)
	apply(h, timeline.Edit{Kind: timeline.AddEvent, Label: "strike", Time: timex.Ymd(2021, 6, 1)})
	apply(h, timeline.Edit{Kind: timeline.AddEvent, Label: "march", Time: timex.Ymd(2021, 6, 1)})
	apply(h, timeline.Edit{Kind: timeline.Relate, Mentions: []timeline.MentionRef{ref("strike"), ref("march")}, Relation: allen.Equals})
	apply(h, timeline.Edit{Kind: timeline.Relate, Mentions: []timeline.MentionRef{ref("strike"), ref("march")}, Relation: allen.Before | allen.After})
	conflicts := 0
	for c := range h.Conflicts() {
		if conflicts++; len(c.Sides) != 2 || len(c.Events) != 2 {
			t.Errorf("%+v", c)
		}
	}
	if conflicts != 1 {
		t.Errorf("%d conflicts, want 1", conflicts)
	}
}

// A date that may be read in two ways is the better reading until something
// excludes it, and its bounds hold both.
func TestDateOfTwoReadings(t *testing.T) {
	closed := timeline.MentionRef{Document: "a", Trigger: "closed"}
	a := readDocument(t, timeline.Document{ID: "a", Text: "The Harton bridge was closed on 03/04/2021."})
	if len(a.Timexes) != 1 || len(a.Timexes[0].Readings) != 1 {
		t.Fatalf("%+v, want a date of two readings", a.Timexes)
	}
	g := put(t, new(timeline.Graph), a)
	event := func() *timeline.Event {
		for e := range g.ByDocument("a") {
			return e
		}
		t.Fatal("no event")
		return nil
	}
	e := event()
	if e.Time.Value != a.Timexes[0].Value || e.Time.Bounds.EarliestStart.String() != "2021-03-04T00:00:00" || e.Time.Bounds.LatestEnd.String() != "2021-04-04T00:00:00" {
		t.Errorf("%s, %s, want the first reading and both in its bounds", e.Time.Value, e.Time.Bounds)
	}
	for _, edit := range []timeline.Edit{
		{Kind: timeline.AddEvent, Label: "storm", Time: timex.Ymd(2021, 3, 20)},
		{Kind: timeline.Relate, Mentions: []timeline.MentionRef{closed, {Sentence: "storm"}}, Relation: allen.After},
	} {
		if err := g.Apply(edit); err != nil {
			t.Fatal(err)
		}
	}
	e = event()
	if got := e.Time.Value.String(); got != "2021-04-03" || e.Time.Bounds.EarliestStart.String() != "2021-04-03T00:00:00" {
		t.Errorf("%s, %s, want what the storm leaves", got, e.Time.Bounds)
	}
}
