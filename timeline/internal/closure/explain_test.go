package closure

import (
	"slices"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// only returns the statements with the given IDs.
func only(all []Statement, ids []ID) []Statement {
	var some []Statement
	for _, s := range all {
		if slices.Contains(ids, s.ID) {
			some = append(some, s)
		}
	}
	return some
}

func consistent(events int, statements []Statement) bool {
	var cs []Constraint
	for _, s := range statements {
		cs = append(cs, s.Constraints...)
	}
	_, ok := new(reference).within(events).close(cs)
	return ok
}

func (r *reference) within(events int) *reference {
	r.events = events
	return r
}

func TestConflictsAreIrreducible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 5).Draw(t, "events")
		all := drawStatements(t, events, 14)
		n, err := Build(slices.Values(all))
		if err != nil {
			t.Fatal(err)
		}
		count := 0
		for c := range n.Conflicts() {
			count++
			if n.Accepted(c.Aside) {
				t.Fatalf("%d is accepted", c.Aside)
			}
			for _, id := range c.Against {
				if !n.Accepted(id) || n.compare(id, c.Aside) >= 0 {
					t.Fatalf("%d stands against %d: accepted %v", id, c.Aside, n.Accepted(id))
				}
			}
			sides := append(slices.Clone(c.Against), c.Aside)
			if consistent(events, only(all, sides)) {
				t.Fatalf("%v do not contradict each other", sides)
			}
			for _, id := range c.Against {
				rest := slices.DeleteFunc(slices.Clone(sides), func(s ID) bool { return s == id })
				if !consistent(events, only(all, rest)) {
					t.Fatalf("%v contradict each other without %d", rest, id)
				}
			}
		}
		if want := len(all) - len(slices.DeleteFunc(slices.Clone(all), func(s Statement) bool { return !n.Accepted(s.ID) })); count != want {
			t.Fatalf("%d conflicts, %d statements set aside", count, want)
		}
	})
}

// TestExplanationsSuffice builds a network of the explanation alone: it must give the same answer.
func TestExplanationsSuffice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 4).Draw(t, "events")
		all := drawStatements(t, events, 9)
		n, err := Build(slices.Values(all))
		if err != nil {
			t.Fatal(err)
		}
		for p := Origin; p < Point(2*events); p++ {
			for q := Origin; q < Point(2*events); q++ {
				want, ids := n.Implied(p, q), n.Explain(p, q)
				alone, _ := Build(slices.Values(only(all, ids)))
				if got := alone.Implied(p, q); got != want {
					t.Fatalf("%d to %d is %b by %v, want %b", p, q, got, ids, want)
				}
			}
		}
		for a := range Event(events) {
			for b := range Event(events) {
				want, ids := n.Relation(a, b), n.ExplainRelation(a, b)
				alone, _ := Build(slices.Values(only(all, ids)))
				if got := alone.Relation(a, b); got != want {
					t.Fatalf("%d to %d is %v by %v, want %v", a, b, got, ids, want)
				}
			}
		}
	})
}

// account is everything that a network says.
type account struct {
	Conflicts []Conflict
	Bounds    [][2]int64
	Orders    []allen.Order
	Why       [][]ID
	Relations []allen.Set
}

func accountOf(n *Network, events int) account {
	var a account
	for c := range n.Conflicts() {
		a.Conflicts = append(a.Conflicts, c)
	}
	for p := range Point(2 * events) {
		lo, hi := n.Bounds(p)
		a.Bounds = append(a.Bounds, [2]int64{lo, hi})
		for q := range Point(2 * events) {
			a.Orders = append(a.Orders, n.Implied(p, q))
			a.Why = append(a.Why, n.Explain(p, q))
		}
	}
	for x := range Event(events) {
		for y := range Event(events) {
			a.Relations = append(a.Relations, n.Relation(x, y))
		}
	}
	return a
}

// TestNothingDependsOnHistory compares all that can be asked, explanations included, after any detour.
func TestNothingDependsOnHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 4).Draw(t, "events")
		all := drawStatements(t, events, 12)
		keep := rapid.IntRange(0, len(all)).Draw(t, "kept")
		built, err := Build(slices.Values(all[:keep]))
		if err != nil {
			t.Fatal(err)
		}
		var n Network
		for _, s := range rapid.Permutation(all).Draw(t, "order") {
			if err := n.Assert(s); err != nil {
				t.Fatal(err)
			}
		}
		for _, s := range rapid.Permutation(all[keep:]).Draw(t, "retracted") {
			n.Retract(s.ID)
		}
		want := accountOf(built, events)
		if diff := cmp.Diff(want, accountOf(&n, events)); diff != "" {
			t.Fatalf("built (-) and grown (+) differ:\n%s", diff)
		}
		again, err := Build(n.Statements())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, accountOf(again, events)); diff != "" {
			t.Fatalf("built (-) and built of the grown one's statements (+) differ:\n%s", diff)
		}
	})
}
