package closure

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Pairs answer as the network does, from whichever event they search.
func TestPairsAreTheNetwork(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 6).Draw(t, "events")
		n, err := Build(slices.Values(drawStatements(t, events, 16)))
		if err != nil {
			t.Fatal(err)
		}
		p := n.Pairs()
		p.hubs.many = rapid.IntRange(0, 6).Draw(t, "many")
		for a := range Event(events) {
			for b := range Event(events) {
				if got, want := p.Relation(a, b), n.Relation(a, b); got != want {
					t.Fatalf("%d to %d: %v, by the network %v", a, b, got, want)
				}
			}
		}
	})
}

// So many statements about so few events contradict each other that sources are counted on a tally.
func TestManyContradictionsAreTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 3).Draw(t, "events")
		all := drawStatements(t, events, 90)
		n, err := Build(slices.Values(all))
		if err != nil {
			t.Fatal(err)
		}
		verify(t, n, events, all)
		for len(all) > 0 && rapid.Bool().Draw(t, "retract") {
			i := rapid.IntRange(0, len(all)-1).Draw(t, "which")
			n.Retract(all[i].ID)
			all = slices.Delete(all, i, i+1)
			verify(t, n, events, all)
		}
	})
}
