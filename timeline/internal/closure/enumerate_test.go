package closure

import (
	"slices"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"pgregory.net/rapid"
)

// TestRelationsAgainstAllPlacements places three events in every way on a short line, with no algorithm at all, and compares
// what the placements that meet all statements have in common with what the network claims. The statements are relations
// and dates as the graph makes them.
func TestRelationsAgainstAllPlacements(t *testing.T) {
	const events, line = 3, 7
	convex := slices.DeleteFunc(allSets(), func(s allen.Set) bool { return !s.IsConvex() || s == allen.Empty })
	checkNetworks(t, func(t *rapid.T) {
		var statements []Statement
		for e := range Event(events) { // all on the line, so that the enumeration is complete
			cs := Between(nil, e.Start(), 0, line-2)
			cs = Between(cs, e.End(), 1, line-1)
			if rapid.Bool().Draw(t, "dated") {
				s := rapid.Int64Range(0, line-2).Draw(t, "start")
				cs = Between(cs, e.Start(), s, PosInf)
				cs = Between(cs, e.End(), NegInf, rapid.Int64Range(s+1, line-1).Draw(t, "end"))
			}
			statements = append(statements, Statement{ID: ID(e), Key: uint64(e), Confidence: 1, Constraints: cs})
		}
		for range rapid.IntRange(0, 4).Draw(t, "relations") {
			a := Event(rapid.IntRange(0, events-1).Draw(t, "a"))
			b := (a + Event(rapid.IntRange(1, events-1).Draw(t, "b"))) % events
			id := ID(len(statements))
			r := rapid.SampledFrom(convex).Draw(t, "relation")
			statements = append(statements, Statement{ID: id, Key: uint64(id), Confidence: .5, Constraints: Relate(nil, a, b, r)})
		}
		n, err := Build(slices.Values(statements))
		if err != nil {
			t.Fatal(err)
		}
		var cs []Constraint
		for _, s := range statements {
			if n.Accepted(s.ID) {
				cs = append(cs, s.Constraints...)
			}
		}
		var want [events][events]allen.Set
		place(cs, make([]int64, 0, 2*events), line, 2*events, func(at []int64) {
			exact := func(e int) allen.Bounds {
				return allen.Bounds{EarliestStart: at[2*e], LatestStart: at[2*e], EarliestEnd: at[2*e+1], LatestEnd: at[2*e+1]}
			}
			for a := range events {
				for b := range events {
					want[a][b] |= allen.Between(exact(a), exact(b))
				}
			}
		})
		for a := range events {
			for b := range events {
				if got := n.Relation(Event(a), Event(b)); got != want[a][b] {
					t.Fatalf("%d to %d: %v, by enumeration %v", a, b, got, want[a][b])
				}
			}
		}
	})
}

// place calls each with every placement of the points that meets the constraints.
func place(cs []Constraint, at []int64, line int64, points int, each func(at []int64)) {
	for _, c := range cs {
		from, to := int64(0), int64(0)
		if int(c.From) >= len(at) || int(c.To) >= len(at) {
			continue
		}
		if c.From >= 0 {
			from = at[c.From]
		}
		if c.To >= 0 {
			to = at[c.To]
		}
		if to-from < c.AtLeast {
			return
		}
	}
	if len(at) == points {
		each(at)
		return
	}
	least := int64(0)
	if len(at)%2 == 1 {
		least = at[len(at)-1] + 1
	}
	for x := least; x < line; x++ {
		place(cs, append(at, x), line, points, each)
	}
}

func allSets() []allen.Set {
	var all []allen.Set
	for s := allen.Empty; s <= allen.Full; s++ {
		all = append(all, s)
	}
	return all
}
