package closure

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// TestAlternativesAgainstAllPlacements places three events in every way on a short line and holds every claim that the
// network makes with alternatives against the placements that meet all accepted statements: none is violated by any. The
// same statements in another order make the same claims.
func TestAlternativesAgainstAllPlacements(t *testing.T) {
	const events, line = 3, 6
	sets := slices.DeleteFunc(allSets(), func(s allen.Set) bool { return s == allen.Empty || s == allen.Full })
	checkNetworks(t, func(t *rapid.T) {
		var statements []Statement
		var alternatives []Alternative
		state := func(a Alternative, confidence float64, cs []Constraint) {
			a.ID = ID(len(statements))
			statements = append(statements, Statement{ID: a.ID, Key: uint64(a.ID), Confidence: confidence, Constraints: cs})
			if len(a.Within) > 1 || !a.Relations.IsConvex() {
				alternatives = append(alternatives, a)
			}
		}
		for e := range Event(events) {
			cs := Between(nil, e.Start(), 0, line-2)
			state(Alternative{A: e, Relations: allen.Full}, 1, Between(cs, e.End(), 1, line-1))
			if rapid.Bool().Draw(t, "dated") {
				var within []Stretch
				for range rapid.IntRange(1, 3).Draw(t, "stretches") {
					s := rapid.Int64Range(0, line-2).Draw(t, "start")
					within = append(within, Stretch{s, rapid.Int64Range(s+1, line-1).Draw(t, "end")})
				}
				state(Alternative{A: e, Relations: allen.Full, Within: within}, .8, Hull(e, within))
			}
		}
		for range rapid.IntRange(0, 4).Draw(t, "relations") {
			a := Event(rapid.IntRange(0, events-1).Draw(t, "a"))
			b := (a + Event(rapid.IntRange(1, events-1).Draw(t, "b"))) % events
			r := rapid.SampledFrom(sets).Draw(t, "relation")
			state(Alternative{A: a, B: b, Relations: r}, rapid.SampledFrom([]float64{.5, .7, .9}).Draw(t, "confidence"), Relate(nil, a, b, r))
		}
		n, err := Build(slices.Values(statements))
		if err != nil {
			t.Fatal(err)
		}
		c := n.Narrow(alternatives, ID(len(statements)))

		var cs []Constraint
		for _, s := range statements {
			if n.Accepted(s.ID) {
				cs = append(cs, s.Constraints...)
			}
		}
		var claimed [events][events]allen.Set
		for a := range Event(events) {
			for b := range Event(events) {
				claimed[a][b] = c.Relation(n, a, b)
				if a != b && claimed[a][b] == allen.Empty {
					t.Fatalf("%d to %d: nothing is left", a, b)
				}
			}
		}
		place(cs, make([]int64, 0, 2*events), line, 2*events, func(at []int64) {
			exact := func(e Event) allen.Bounds {
				return allen.Bounds{EarliestStart: at[2*e], LatestStart: at[2*e], EarliestEnd: at[2*e+1], LatestEnd: at[2*e+1]}
			}
			for _, l := range alternatives { // as they were stated
				if !n.Accepted(l.ID) {
					continue
				}
				ok := slices.ContainsFunc(l.Within, func(s Stretch) bool { return at[2*l.A] >= s.Start && at[2*l.A+1] <= s.End })
				if l.Within == nil {
					ok = l.Relations.Has(allen.Between(exact(l.A), exact(l.B)))
				}
				if !ok {
					return // not what the statements say
				}
			}
			for a := range Event(events) {
				lo, hi := n.Bounds(a.Start())
				if lo > at[2*a] || hi < at[2*a] {
					t.Fatalf("event %d starts in [%d, %d], at %d in a placement", a, lo, hi, at[2*a])
				}
				for b := range Event(events) {
					if r := allen.Between(exact(a), exact(b)); a != b && !claimed[a][b].Has(r) {
						t.Fatalf("%d to %d: %v, but %v in a placement", a, b, claimed[a][b], r)
					}
				}
			}
		})
		for _, l := range c.Left {
			if l.Within == nil && l.Relations != c.Relation(n, l.A, l.B) || l.Within != nil && len(l.Within) == 0 {
				t.Fatalf("%+v is not narrowed to %v", l, c.Relation(n, l.A, l.B))
			}
		}

		slices.Reverse(alternatives)
		again, err := Build(slices.Values(statements))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.Left, again.Narrow(alternatives, ID(len(statements))).Left); diff != "" {
			t.Fatalf("the order of alternatives matters: %s", diff)
		}
	})
}

// TestAlternativesNarrow: what excludes a part of an alternative leaves the rest for certain, with the reasons.
func TestAlternativesNarrow(t *testing.T) {
	day := func(e Event, s, end int64) []Constraint {
		return Between(Between(nil, e.Start(), s, PosInf), e.End(), NegInf, end)
	}
	beforeOrAfter := Alternative{ID: 0, A: 0, B: 1, Relations: allen.Before | allen.After}
	monday := Alternative{ID: 1, A: 1, Within: []Stretch{{0, 10}, {70, 80}}}
	statements := []Statement{
		{ID: 0, Key: 0, Confidence: .9},
		{ID: 1, Key: 1, Confidence: .8, Constraints: Hull(1, monday.Within)},
		{ID: 2, Key: 2, Confidence: .7, Constraints: day(0, 20, 30)},
	}
	narrow := func(more ...Statement) (*Network, *Choices) {
		n, err := Build(slices.Values(append(slices.Clone(statements), more...)))
		if err != nil {
			t.Fatal(err)
		}
		return n, n.Narrow([]Alternative{beforeOrAfter, monday}, 10)
	}
	if n, c := narrow(); c.Relation(n, 0, 1) != allen.Before|allen.After {
		t.Errorf("nothing decides, yet %v", c.Relation(n, 0, 1))
	}
	// Ending later than 15, the second event is on the second of the days, which is after the first event.
	n, c := narrow(Statement{ID: 3, Key: 3, Confidence: .6, Constraints: []Constraint{{Origin, Event(1).End(), 15}}})
	if lo, _ := n.Bounds(Event(1).Start()); lo != 70 || c.Relation(n, 0, 1) != allen.Before || len(c.Conflicts) > 0 {
		t.Errorf("from %d, %v, %v", lo, c.Relation(n, 0, 1), c.Conflicts)
	}
	why := c.Explain(n, 0, 1)
	slices.Sort(why)
	if diff := cmp.Diff([]ID{0, 1, 2, 3}, why); diff != "" {
		t.Errorf("explanation: %s", diff)
	}
	// A statement that leaves nothing of an alternative is set aside, being the weakest.
	n, c = narrow(Statement{ID: 3, Key: 3, Confidence: .6, Constraints: Relate(nil, 0, 1, allen.Overlaps)})
	if diff := cmp.Diff([]Conflict{{Aside: 3, Against: []ID{0}}}, c.Conflicts); diff != "" || n.Accepted(3) {
		t.Errorf("conflicts: %s", diff)
	}
}
