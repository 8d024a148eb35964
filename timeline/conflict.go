package timeline

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Conflict is a contradiction between statements: rival dates of one event, or
// an order that cannot be. The graph goes by the stronger side.
type Conflict struct {
	Events  []EventID
	Summary string
	// Sides are the statements that cannot all hold, the one set aside last.
	Sides []Side
}

// Side is one statement of a conflict, with its source.
type Side struct {
	Document string
	Text     string // the words
	Value    string // what they say: a TIMEX3 value, or a relation
	Aside    bool   // set aside
}

// Conflicts yields the contradictions, in chronological order of their first
// event.
func (g *Graph) Conflicts() iter.Seq[Conflict] { return slices.Values(g.current().conflicts) }

// dispute collects what the network had to set aside. Statements of several
// documents that say the same are one side each; the same contradiction told
// again is left out.
func (v *view) dispute(docs []*timeml.Annotation) {
	rank := make(map[EventID]int, len(v.events))
	for i, e := range v.events {
		rank[e.ID] = i
	}
	seen := map[string]bool{}
	for c := range v.net.Conflicts() {
		aside := v.links[c.Aside]
		out := Conflict{}
		for _, id := range c.Against {
			out.add(v.links[id], false)
		}
		out.add(aside, true)
		if key := fmt.Sprint(out.Sides); seen[key] {
			continue
		} else {
			seen[key] = true
		}
		out.Summary = v.summary(out, aside)
		slices.SortFunc(out.Events, func(a, b EventID) int { return cmp.Compare(rank[a], rank[b]) })
		v.conflicts = append(v.conflicts, out)
	}
	slices.SortStableFunc(v.conflicts, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(rank[a.Events[0]], rank[b.Events[0]]), cmp.Compare(a.Summary, b.Summary))
	})
}

func (c *Conflict) add(l Link, aside bool) {
	for _, id := range []EventID{l.From, l.To} {
		if id != "" && !slices.Contains(c.Events, id) {
			c.Events = append(c.Events, id)
		}
	}
	c.Sides = append(c.Sides, Side{Document: l.Document, Text: l.Text, Value: l.says(), Aside: aside})
}

// says is what a statement says, in short.
func (l *Link) says() string {
	switch {
	case l.To != "" && l.Relation == allen.Full:
		return "an order"
	case l.To != "":
		return orderName(l.Relation)
	case !l.Value.IsZero():
		return l.Value.String()
	case l.Bounds.EarliestStart.Known():
		return "not before " + day(l.Bounds.EarliestStart)
	case l.Bounds.LatestEnd.Known():
		return "not after " + day(l.Bounds.LatestEnd-1)
	}
	return ""
}

// orderName tells a relation to people: whether two times also meet is no news.
func orderName(r allen.Set) string {
	switch {
	case r&^(allen.Before|allen.Meets) == allen.Empty:
		return "before"
	case r&^(allen.After|allen.MetBy) == allen.Empty:
		return "after"
	}
	return strings.Trim(r.String(), "{}")
}

func day(i timex.Instant) string { return timex.On(i).String() }

// summary is one line about a conflict.
func (v *view) summary(c Conflict, aside Link) string {
	label := v.byID[aside.From].Label
	if aside.To == "" && len(c.Events) == 1 {
		var values []string
		for _, s := range c.Sides {
			if !slices.Contains(values, s.Value) {
				values = append(values, s.Value)
			}
		}
		return fmt.Sprintf("%s: rival dates %s", label, strings.Join(values, " and "))
	}
	if aside.To == "" {
		return fmt.Sprintf("%s: the date %s does not fit the order of events", label, aside.says())
	}
	return fmt.Sprintf("%s: cannot be %s to %q", label, orderName(aside.Relation), v.byID[aside.To].Label)
}

func allenBounds(b timex.Bounds) allen.Bounds {
	return allen.Bounds{EarliestStart: open(b.EarliestStart), LatestStart: open(b.LatestStart), EarliestEnd: open(b.EarliestEnd), LatestEnd: open(b.LatestEnd)}
}
