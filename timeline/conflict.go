package timeline

import (
	"cmp"
	"fmt"
	"slices"
)

// Conflict is a contradiction between statements: rival dates of one event, or
// an order that cannot be. The graph goes by the stronger side.
type Conflict struct {
	Events []EventID
	// Summary is one line: the rival dates of an event, or an order or date that
	// is set aside, who tells it, and who tells otherwise.
	Summary string
	// Sides are the statements that cannot all hold, the one set aside last.
	Sides []Side
}

// Side is one statement of a conflict, with its source.
type Side struct {
	Document string
	Text     string // the words
	// Value is what they say: a TIMEX3 value or a bound, or an order such as
	// “resigned” before “closed”. In a conflict about several events the words
	// for the event stand before its date: “resigned”: 2021-05-04.
	Value string
	Aside bool // set aside
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
		against := c.choices.Reasons(x.Against)
		for _, id := range append(slices.Clone(against), x.Aside) {
			s := &c.statements[id]
			for _, n := range [2]int{s.from, s.to} {
				if n != none && !slices.Contains(nodes, n) {
					nodes = append(nodes, n)
				}
			}
		}
		for _, id := range against {
			out.Sides = append(out.Sides, c.side(id, false, len(nodes) > 1))
		}
		out.Sides = append(out.Sides, c.side(x.Aside, true, len(nodes) > 1))
		key := fmt.Sprint(out.Sides)
		if seen[key] {
			continue
		}
		seen[key] = true
		slices.SortFunc(nodes, func(a, b int) int { return cmp.Compare(rank[a], rank[b]) })
		out.first = nodes[0]
		for _, n := range nodes {
			out.Events = append(out.Events, c.nodes[n].ID)
		}
		out.Summary = c.summary(out.Conflict, against, x.Aside)
		conflicts = append(conflicts, out)
	}
	slices.SortStableFunc(conflicts, func(a, b conflict) int {
		return cmp.Or(cmp.Compare(rank[a.first], rank[b.first]), cmp.Compare(a.Summary, b.Summary))
	})
	return conflicts
}
