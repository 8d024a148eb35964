package closure

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestAcrossIsOneNetwork draws statements about two groups of events that nothing but dates ties together, and compares
// the answers of a network each with those of one of all.
func TestAcrossIsOneNetwork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 3).Draw(t, "events")
		first, second := drawStatements(t, events, 6), drawStatements(t, events, 6)
		both := slices.Clone(first)
		for _, s := range second {
			s.ID += ID(len(first))
			s.Key++ // not that of a statement of the first
			s.Source += 4
			s.Constraints = slices.Clone(s.Constraints)
			for i, c := range s.Constraints {
				s.Constraints[i] = Constraint{shift(c.From, events), shift(c.To, events), c.AtLeast}
			}
			both = append(both, s)
		}
		one, err := Build(slices.Values(both))
		if err != nil {
			t.Fatal(err)
		}
		n, _ := Build(slices.Values(first))
		o, _ := Build(slices.Values(second))
		for a := range Event(events) {
			for b := range Event(events) {
				far := b + Event(events)
				if got, want := RelationAcross(n, a, o, b), one.Relation(a, far); got != want {
					t.Fatalf("%d to %d: %v, in one network %v", a, b, got, want)
				}
				ids, others := ExplainAcross(n, a, o, b)
				for _, id := range others {
					ids = append(ids, id+ID(len(first)))
				}
				alone, _ := Build(slices.Values(only(both, ids)))
				if got, want := alone.Relation(a, far), one.Relation(a, far); got != want {
					t.Fatalf("%d to %d is %v by %v, want %v", a, b, got, ids, want)
				}
			}
		}
	})
}

// shift moves a point behind some events.
func shift(p Point, events int) Point {
	if p == Origin {
		return p
	}
	return p + Point(2*events)
}
