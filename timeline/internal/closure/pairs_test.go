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

// Thousands of events that are a day before one, and so a day or two from each
// other, are related to it in time linear in their number.
func TestPairsLeapFromHubs(t *testing.T) {
	const events = 2000
	var all []Statement
	for i := range ID(events) {
		a, hub := Event(i+1), Event(0)
		all = append(all, Statement{ID: i, Key: uint64(i), Constraints: []Constraint{{a.End(), hub.Start(), 86400}, {hub.Start(), a.Start(), -2 * 86400}}})
	}
	n, err := Build(slices.Values(all))
	if err != nil {
		t.Fatal(err)
	}
	p := n.Pairs()
	for i := range Event(events) {
		p.Relation(i+1, 0)
	}
	steps := 0
	for _, spent := range p.hubs.spent {
		steps += spent
	}
	if most := 8 * len(n.edges); steps == 0 || steps > most {
		t.Errorf("%d edges of hubs gone along, at most %d expected", steps, most)
	}
}
