package closure

import (
	"slices"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"pgregory.net/rapid"
)

// TestAnswersAreExact asks every question of networks small enough to list what is possible: distances by Floyd and
// Warshall, relations by trying all placements of two events.
func TestAnswersAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(2, 4).Draw(t, "events")
		all := drawStatements(t, events, 9)
		n, err := Build(slices.Values(all))
		if err != nil {
			t.Fatal(err)
		}
		r := verify(t, n, events, all)
		m := 2*events + 1
		for p := range m {
			for q := range m {
				want := r.dist[p][q]
				pp, qq := Point((p+1)%m-1), Point((q+1)%m-1)
				if got := n.Distance(pp, qq); got != want {
					t.Fatalf("distance from %d to %d is %d, want %d", pp, qq, got, want)
				}
				if got := n.Implied(pp, qq); p != q && got != order(want, r.dist[q][p]) {
					t.Fatalf("order of %d to %d is %b, want %b", pp, qq, got, order(want, r.dist[q][p]))
				}
			}
		}
		for a := range Event(events) {
			for b := range Event(events) {
				if got, want := n.Relation(a, b), r.relation(a, b); got != want {
					t.Fatalf("%d to %d: %v, want %v", a, b, got, want)
				}
			}
		}
	})
}

// relation adds each basic relation in turn and looks for a contradiction.
func (r *reference) relation(a, b Event) allen.Set {
	if a == b {
		return allen.Equals
	}
	var s allen.Set
	for basic := range allen.Full.Basic() {
		var cs []Constraint
		m := 2*r.events + 1
		for p := range m {
			for q := range m {
				if r.dist[p][q] != unknown {
					cs = append(cs, Constraint{Point((p+1)%m - 1), Point((q+1)%m - 1), r.dist[p][q]})
				}
			}
		}
		e := basic.Endpoints()
		cs = compare(cs, a.Start(), b.Start(), e.StartStart)
		cs = compare(cs, a.Start(), b.End(), e.StartEnd)
		cs = compare(cs, a.End(), b.Start(), e.EndStart)
		cs = compare(cs, a.End(), b.End(), e.EndEnd)
		if _, ok := r.close(cs); ok {
			s |= basic
		}
	}
	return s
}

func TestRelateStatesEverySet(t *testing.T) {
	for s := allen.Empty; s <= allen.Full; s++ {
		n, err := Build(slices.Values([]Statement{{Constraints: Relate(nil, 0, 1, s)}}))
		if err != nil {
			t.Fatal(err)
		}
		if s == allen.Empty {
			if n.Accepted(0) {
				t.Error("no relation at all was accepted")
			}
			continue
		}
		if got := n.Relation(0, 1); got != s.Hull() {
			t.Errorf("%v states %v, want %v", s, got, s.Hull())
		}
	}
	for r, want := range map[allen.Set]int{allen.Before: 1, allen.Before | allen.Meets: 1, allen.Meets: 2, allen.During: 2, allen.Equals: 4, allen.Full: 0} {
		if got := len(Relate(nil, 0, 1, r)); got != want {
			t.Errorf("%v takes %d constraints, want %d", r, got, want)
		}
	}
}
