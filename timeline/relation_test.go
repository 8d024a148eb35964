package timeline_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
)

// Of the orders that are stated, those which follow from a chain of others are
// not listed, from whichever end the chain is shorter to find; the graph still
// answers with them.
func TestRelationsAreReduced(t *testing.T) {
	const resigned, arrested, elected, fined = "resigned", "arrested", "elected", "fined"
	a := readDocument(t, timeline.Document{ID: "a", Text: "Bo Lind resigned. Anna Holm was arrested. Carl Dahl was elected. Eva Berg was fined."})
	for _, c := range []struct {
		why    string
		orders [][2]string
		want   []string
	}{
		{"a chain of two", [][2]string{{resigned, arrested}, {arrested, elected}, {resigned, elected}},
			[]string{"arrested elected", "resigned arrested"}},
		{"a chain of three", [][2]string{{resigned, elected}, {resigned, arrested}, {arrested, fined}, {fined, elected}},
			[]string{"arrested fined", "fined elected", "resigned arrested"}},
		{"the first has more orders than the last", [][2]string{{resigned, fined}, {resigned, arrested}, {resigned, elected}, {elected, fined}},
			[]string{"elected fined", "resigned arrested", "resigned elected"}},
		{"no chain", [][2]string{{resigned, elected}, {resigned, arrested}, {fined, elected}},
			[]string{"fined elected", "resigned arrested", "resigned elected"}},
	} {
		g := put(t, new(timeline.Graph), a)
		id := map[string]timeline.EventID{}
		trigger := map[timeline.EventID]string{}
		for e := range g.Events() {
			id[e.Mentions[0].TriggerText], trigger[e.ID] = e.ID, e.Mentions[0].TriggerText
		}
		at := func(s string) timeline.MentionRef { return timeline.MentionRef{Document: "a", Trigger: s} }
		for _, o := range c.orders {
			if err := g.Apply(timeline.Edit{Kind: timeline.Relate, Relation: allen.Before, Mentions: []timeline.MentionRef{at(o[0]), at(o[1])}}); err != nil {
				t.Fatal(err)
			}
		}
		var got []string
		for r := range g.Relations() {
			got = append(got, fmt.Sprint(trigger[r.From], " ", trigger[r.To]))
		}
		slices.Sort(got)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", c.why, diff)
		}
		for _, o := range c.orders {
			if r := g.Relation(id[o[0]], id[o[1]]); r&^(allen.Before|allen.Meets) != allen.Empty {
				t.Errorf("%s: %s is %v to %s", c.why, o[0], r, o[1])
			}
		}
	}
}
