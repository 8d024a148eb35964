package link_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// day is the start of a day of 2023.
func day(month, d int) timex.Instant { return timex.Ymd(2023, month, d).Bounds().EarliestStart }

func TestPlace(t *testing.T) {
	const past, future = timex.OpenPast, timex.OpenFuture
	tests := []struct {
		name, in, event string
		timex           string // the value of the governing time, "" for none
		want            timex.Bounds
	}{
		{"inside a day", "The bridge collapsed on Friday.", "collapsed", "2023-09-22", timex.Inside(day(9, 22), day(9, 23))},
		{"inside a year, and over when it is told", "The bridge collapsed this year.", "collapsed", "2023", timex.Inside(day(1, 1), day(9, 26))},
		{"a placed stretch", "The number has increased over the past 48 hours.", "increased", "PT48H", timex.Inside(day(9, 23), day(9, 26))},
		{"by", "The team will finish by Friday.", "finish", "2023-09-29", timex.Bounds{EarliestStart: day(9, 25), LatestStart: day(9, 30), EarliestEnd: day(9, 25), LatestEnd: day(9, 30)}},
		{"a saying of the day", "The mayor said the road was safe.", "said", "2023-09-25", timex.Inside(day(9, 25), day(9, 26))},
		{"a past event is over, and no more is known", "The bridge had collapsed.", "collapsed", "", timex.Bounds{EarliestStart: past, LatestStart: day(9, 26), EarliestEnd: past, LatestEnd: day(9, 26)}},
		{"a plan has its date", "The council will vote on 3 October 2023.", "vote", "2023-10-03", timex.Inside(day(10, 3), day(10, 4))},
		{"now is not over", "The ship is now sinking.", "sinking", "PRESENT_REF", timex.Bounds{EarliestStart: past, LatestStart: day(9, 26), EarliestEnd: day(9, 25), LatestEnd: future}},
		{"less than two weeks ago is two weeks ago or later", "The bridge collapsed less than two weeks ago.", "collapsed", "2023-W37", timex.Inside(day(9, 11), day(9, 25))},
		{"recently is over", "The mill closed recently.", "closed", "PAST_REF", timex.Bounds{EarliestStart: past, LatestStart: day(9, 26), EarliestEnd: past, LatestEnd: day(9, 26)}},
		{"a condition has no bounds", "If rebels attack the port on Friday, ships will leave.", "attack", "", timex.Unbounded()},
		{"a duration is no date", "The talks lasted for three hours.", "lasted", "", timex.Bounds{EarliestStart: past, LatestStart: day(9, 26), EarliestEnd: past, LatestEnd: day(9, 26)}},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			a := annotate(c.in, monday)
			for _, e := range a.Events {
				if e.Text != c.event {
					continue
				}
				if e.Time.Bounds != c.want || e.Time.Value.String() != c.timex {
					t.Errorf("%s\n%s is %s %s, want %s %s", c.in, e.Text, e.Time.Value, e.Time.Bounds, c.timex, c.want)
				}
				return
			}
			t.Errorf("%s: no event %q", c.in, c.event)
		})
	}
}

// Place needs nothing but the annotation: after the creation time of an undated
// document has been inferred and its times resolved anew, it gives what a dated
// document gives.
func TestPlaceAgain(t *testing.T) {
	const raw = "The bridge collapsed on Friday. The mayor said crews had arrived within an hour. It will reopen by 3 October."
	a := annotate(raw, timex.Value{})
	for _, e := range a.Events {
		if e.Time.Bounds.EarliestStart.Known() {
			t.Errorf("%s has bounds %s without a creation time", e.Text, e.Time.Bounds)
		}
	}
	a.DCT = timeml.CreationTime{Value: monday, Basis: timeml.Inferred}
	for i := range a.Timexes {
		if x := &a.Timexes[i]; x.Function.Relative() {
			x.Value, _ = x.Function.Resolve(timex.Reference{DCT: monday})
		}
	}
	link.Place(a)
	for i, e := range annotate(raw, monday).Events {
		if got := a.Events[i].Time; got != e.Time {
			t.Errorf("%s is %v, want %v", e.Text, got, e.Time)
		}
	}
}

// Evidence that contradicts surer evidence is left out, and Place forgets what
// it said before.
func TestPlaceContradiction(t *testing.T) {
	a := &timeml.Annotation{
		DCT:     timeml.CreationTime{Value: monday},
		Timexes: []timeml.Timex{{ID: "t1", Value: timex.Ymd(2023, 9, 22)}, {ID: "t2", Value: timex.Ymd(2023, 9, 1)}},
		Events:  []timeml.Event{{ID: "e1", Modality: timeml.Asserted}, {ID: "e2", Modality: timeml.Denied}},
		Links: []timeml.Link{
			{From: "e1", To: "t2", Relation: timeml.IsIncluded, Confidence: 0.5},
			{From: "e1", To: "t1", Relation: timeml.IsIncluded, Confidence: 0.9},
			{From: "e2", To: "t1", Relation: timeml.IsIncluded, Confidence: 0.9},
			{From: "e9", To: "t1", Relation: timeml.IsIncluded, Confidence: 0.9}, // no such event
			{From: "e1", To: "t9", Relation: timeml.IsIncluded, Confidence: 0.9}, // no such time
		},
	}
	for range 2 {
		link.Place(a)
		want := timeml.EventTime{Timex: "t1", Value: timex.Ymd(2023, 9, 22), Bounds: timex.Inside(day(9, 22), day(9, 23))}
		if a.Events[0].Time != want {
			t.Errorf("e1 is %v, want %v", a.Events[0].Time, want)
		}
		if diff := cmp.Diff(timex.Unbounded(), a.Events[1].Time.Bounds); diff != "" {
			t.Errorf("a denied event has bounds: %s", diff)
		}
	}
}
