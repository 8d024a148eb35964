package allen

import "testing"

func TestEndpointsOfEveryPair(t *testing.T) {
	order := func(x, y int) Order {
		switch {
		case x < y:
			return Less
		case x == y:
			return Same
		}
		return Greater
	}
	for _, a := range line(6) {
		for _, b := range line(6) {
			want := Endpoints{order(a.start, b.start), order(a.start, b.end), order(a.end, b.start), order(a.end, b.end)}
			if got := relation(a, b).Endpoints(); got != want {
				t.Errorf("%v and %v: %v, want %v", a, b, got, want)
			}
		}
	}
}

func TestConvexSets(t *testing.T) {
	// Every conjunction of endpoint constraints, listed, against IsConvex: Nökel counts 82 without the empty set.
	orders := []Order{Less, LessOrSame, Same, GreaterOrSame, Greater, AnyOrder}
	convex := map[Set]bool{Empty: true}
	for _, ss := range orders {
		for _, se := range orders {
			for _, es := range orders {
				for _, ee := range orders {
					convex[FromEndpoints(Endpoints{ss, se, es, ee})] = true
				}
			}
		}
	}
	if len(convex) != 83 {
		t.Errorf("%d convex sets, want 83", len(convex))
	}
	for s := Empty; s <= Full; s++ {
		if s.IsConvex() != convex[s] {
			t.Errorf("IsConvex of %v = %v", s, s.IsConvex())
		}
		if h := s.Hull(); !h.Has(s) || !convex[h] {
			t.Errorf("hull of %v = %v", s, h)
		}
	}
}

func TestHullIsSmallest(t *testing.T) {
	for s := Empty; s <= Full; s++ {
		for h := Empty; h <= Full; h++ {
			if h.Has(s) && h.IsConvex() && !h.Has(s.Hull()) {
				t.Fatalf("%v is convex, holds %v and not its hull %v", h, s, s.Hull())
			}
		}
	}
}
