package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
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

// conflict is a Conflict and the node of its first event.
type conflict struct {
	first int
	Conflict
}

// dispute collects what the network had to set aside, in chronological order.
// Statements of several documents that say the same are one side each; the same
// contradiction told again is left out.
func (c *component) dispute() (conflicts []conflict) {
	rank := c.order().rank
	seen := map[string]bool{}
	all := slices.AppendSeq(slices.Clone(c.choices.Conflicts), c.net.Conflicts())
	for _, x := range all {
		var out conflict
		var nodes []int
		side := func(id closure.ID, aside bool) {
			s := &c.statements[id]
			for _, n := range [2]int{s.from, s.to} {
				if n != none && !slices.Contains(nodes, n) {
					nodes = append(nodes, n)
				}
			}
			l := c.link(id)
			out.Sides = append(out.Sides, Side{Document: l.Document, Text: l.Text, Value: l.says(), Aside: aside})
		}
		for _, id := range c.choices.Reasons(x.Against) {
			side(id, false)
		}
		side(x.Aside, true)
		if key := fmt.Sprint(out.Sides); seen[key] {
			continue
		} else {
			seen[key] = true
		}
		slices.SortFunc(nodes, func(a, b int) int { return cmp.Compare(rank[a], rank[b]) })
		out.first = nodes[0]
		for _, n := range nodes {
			out.Events = append(out.Events, c.nodes[n].ID)
		}
		out.Summary = c.summary(out.Conflict, x.Aside)
		conflicts = append(conflicts, out)
	}
	slices.SortStableFunc(conflicts, func(a, b conflict) int {
		return cmp.Or(cmp.Compare(rank[a.first], rank[b.first]), cmp.Compare(a.Summary, b.Summary))
	})
	return conflicts
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
func (c *component) summary(x Conflict, aside closure.ID) string {
	s, l := &c.statements[aside], c.link(aside)
	label := c.nodes[s.from].Label
	if s.to == none && len(x.Events) == 1 {
		var values []string
		for _, side := range x.Sides {
			if !slices.Contains(values, side.Value) {
				values = append(values, side.Value)
			}
		}
		return fmt.Sprintf("%s: rival dates %s", label, strings.Join(values, " and "))
	}
	if s.to == none {
		return fmt.Sprintf("%s: the date %s does not fit the order of events", label, l.says())
	}
	return fmt.Sprintf("%s: cannot be %s to %q", label, orderName(l.Relation), c.nodes[s.to].Label)
}

func allenBounds(b timex.Bounds) allen.Bounds {
	return allen.Bounds{EarliestStart: open(b.EarliestStart), LatestStart: open(b.LatestStart), EarliestEnd: open(b.EarliestEnd), LatestEnd: open(b.LatestEnd)}
}
