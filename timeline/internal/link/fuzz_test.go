package link_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Whatever the bytes, the ends of links exist, confidences are shares, bounds
// are in order, and placing twice is placing once.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"The bridge collapsed on Friday at 10 a.m., two days after the vote, the mayor said on Monday.",
		"From Monday to Friday and between 2010 and 2014 by 3 May until now since last year.",
		"On Monday on Tuesday on Wednesday after after before before until until",
		"Tomorrow the board of Harlow county, Virginia, will vote \xff\x00 on Friday.",
		"led to led to prompted following the following the attack last week",
		"",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		a := annotate(raw, monday)
		check(t, a)
	})
}

func check(t *testing.T, a *timeml.Annotation) {
	t.Helper()
	ids := []string{"t0"}
	for i := range a.Timexes {
		ids = append(ids, a.Timexes[i].ID)
	}
	for i := range a.Events {
		ids = append(ids, a.Events[i].ID)
	}
	slices.Sort(ids)
	for _, l := range a.Links {
		_, from := slices.BinarySearch(ids, l.From)
		_, to := slices.BinarySearch(ids, l.To)
		if !from || !to || l.From == l.To {
			t.Fatalf("link of %q with %q", l.From, l.To)
		}
		if l.Confidence <= 0 || l.Confidence > 1 {
			t.Fatalf("confidence %v of %v", l.Confidence, l)
		}
		if l.Signal == "" || l.Relation == "" && l.Constraint.From == "" {
			t.Fatalf("a link that says nothing: %v", l)
		}
	}
	for i := range a.Events {
		e := &a.Events[i]
		if b := e.Time.Bounds; b.EarliestStart > b.LatestStart || b.EarliestEnd > b.LatestEnd || b.EarliestStart >= b.LatestEnd {
			t.Fatalf("%q has bounds %s", e.Text, b)
		}
		if (e.Modality == timeml.Hypothetical || e.Modality == timeml.Denied) && e.Time.Bounds != timex.Unbounded() {
			t.Fatalf("%s event %q has bounds %s", e.Modality, e.Text, e.Time.Bounds)
		}
	}
	before := slices.Clone(a.Events)
	link.Place(a)
	for i := range a.Events {
		if a.Events[i].Time != before[i].Time {
			t.Fatalf("%q was %v, is %v when placed again", a.Events[i].Text, before[i].Time, a.Events[i].Time)
		}
	}
}

// A sentence without end must not take a time that grows with its square; the
// number of links bounds what was compared.
func TestLongSentence(t *testing.T) {
	const n = 3000
	raw := strings.Repeat("on Friday the crew left after the vote and ", n)
	if got := len(annotate(raw, monday).Links); got > 12*n {
		t.Errorf("%d links of %d clauses", got, n)
	}
}
