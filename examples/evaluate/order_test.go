package main

import (
	"testing"

	"pgregory.net/rapid"
)

// drawLinks draws true links of intervals on a line, whose ends it returns too.
func drawLinks(t *rapid.T) (links []link, at map[string][2]int) {
	at = map[string][2]int{}
	names := []string{"a", "b", "c", "d", "e", "f"}
	for _, n := range names {
		lo := rapid.IntRange(0, 8).Draw(t, n+" from")
		at[n] = [2]int{lo, lo + rapid.IntRange(1, 8).Draw(t, n+" length")}
	}
	for range rapid.IntRange(0, 20).Draw(t, "links") {
		x, y := rapid.SampledFrom(names).Draw(t, "x"), rapid.SampledFrom(names).Draw(t, "y")
		for r := range endRelations {
			if x != y && holds(at[x], at[y], r) {
				links = append(links, link{x, y, r})
			}
		}
	}
	return links, at
}

func holds(x, y [2]int, relation string) bool {
	for _, r := range endRelations[relation] {
		sign := byte('=')
		if a, b := x[r.x], y[r.y]; a < b {
			sign = '<'
		} else if a > b {
			sign = '>'
		}
		if sign != r.sign {
			return false
		}
	}
	return true
}

// TestClosureIsSound: what true links entail is true, none contradicts the
// others, and everything that they say is entailed.
func TestClosureIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		links, at := drawLinks(t)
		o, kept := reduce(links)
		for _, l := range links {
			if o.check(l.From, l.To, l.Relation) != entailed {
				t.Fatalf("%v does not follow from %v", l, kept)
			}
		}
		for x := range at {
			for y := range at {
				for r := range endRelations {
					switch v := o.check(x, y, r); {
					case v == entailed && !holds(at[x], at[y], r), v == contradicted && holds(at[x], at[y], r):
						t.Fatalf("%s %s %s: %v by %v", x, r, y, v, links)
					}
				}
			}
		}
	})
}

// TestAwarenessOfItself: links are all right by their own standard, and
// precision of one side is recall of the other.
func TestAwarenessOfItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, _ := drawLinks(t)
		b, _ := drawLinks(t)
		if n := awarenessOf(a, a); n.answersRight != n.answers || n.goldRight != n.gold {
			t.Fatalf("%v: %+v", a, n)
		}
		n, m := awarenessOf(a, b), awarenessOf(b, a)
		if n != (awareness{m.goldRight, m.gold, m.answersRight, m.answers}) {
			t.Fatalf("%+v turned round is %+v", n, m)
		}
	})
}

// TestContradictionCounts: a link that contradicts those before it is kept, as
// the toolkit does, so that it costs precision.
func TestContradictionCounts(t *testing.T) {
	gold := []link{{"a", "b", "BEFORE"}}
	n := awarenessOf(gold, []link{{"a", "b", "BEFORE"}, {"b", "a", "BEFORE"}, {"a", "a", "AFTER"}, {"a", "b", "BEFORE"}})
	if n != (awareness{1, 3, 1, 1}) {
		t.Errorf("%+v", n)
	}
}
