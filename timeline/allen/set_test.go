package allen

import (
	"math/bits"
	"testing"

	"pgregory.net/rapid"
)

type interval struct{ start, end int }

// line returns every interval of positive length over n points.
func line(n int) []interval {
	var all []interval
	for s := range n {
		for e := s + 1; e < n; e++ {
			all = append(all, interval{s, e})
		}
	}
	return all
}

// relation is the definition of the thirteen in words of endpoints, apart from the tables of the package.
func relation(a, b interval) Set {
	switch {
	case a.end < b.start:
		return Before
	case a.end == b.start:
		return Meets
	case b.end < a.start:
		return After
	case b.end == a.start:
		return MetBy
	case a.start < b.start && a.end < b.end:
		return Overlaps
	case a.start < b.start && a.end == b.end:
		return FinishedBy
	case a.start < b.start:
		return Contains
	case a.start == b.start && a.end < b.end:
		return Starts
	case a.start == b.start && a.end == b.end:
		return Equals
	case a.start == b.start:
		return StartedBy
	case a.end < b.end:
		return During
	case a.end == b.end:
		return Finishes
	}
	return OverlappedBy
}

func sets() *rapid.Generator[Set] {
	return rapid.Custom(func(t *rapid.T) Set { return Set(rapid.Uint16Range(0, uint16(Full)).Draw(t, "set")) })
}

func TestComposeAgainstEnumeration(t *testing.T) {
	var want [basics][basics]Set
	all := line(8)
	for _, a := range all {
		for _, b := range all {
			i := bits.TrailingZeros16(uint16(relation(a, b)))
			for _, c := range all {
				want[i][bits.TrailingZeros16(uint16(relation(b, c)))] |= relation(a, c)
			}
		}
	}
	for i := range basics {
		for j := range basics {
			if got := Set(1 << i).Compose(1 << j); got != want[i][j] {
				t.Errorf("%v after %v = %v, want %v", Set(1<<i), Set(1<<j), got, want[i][j])
			}
		}
	}
}

func TestInverseOfEveryPair(t *testing.T) {
	for _, a := range line(6) {
		for _, b := range line(6) {
			if got := relation(a, b).Inverse(); got != relation(b, a) {
				t.Fatalf("inverse of %v = %v, want %v", relation(a, b), got, relation(b, a))
			}
		}
	}
}

func TestAlgebraLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := sets().Draw(t, "a"), sets().Draw(t, "b"), sets().Draw(t, "c")
		same := func(law string, x, y Set) {
			if x != y {
				t.Fatalf("%s: %v and %v", law, x, y)
			}
		}
		same("composition is associative", a.Compose(b).Compose(c), a.Compose(b.Compose(c)))
		same("equals is neutral on the left", Equals.Compose(a), a)
		same("equals is neutral on the right", a.Compose(Equals), a)
		same("inverse twice", a.Inverse().Inverse(), a)
		same("inverse of a composition", a.Compose(b).Inverse(), b.Inverse().Compose(a.Inverse()))
		same("inverse of a union", a.Union(b).Inverse(), a.Inverse().Union(b.Inverse()))
		same("composition over union", a.Compose(b.Union(c)), a.Compose(b).Union(a.Compose(c)))
		same("empty absorbs", a.Compose(Empty), Empty)
		if (a.Compose(b).Intersect(c) == Empty) != (a.Inverse().Compose(c).Intersect(b) == Empty) {
			t.Fatalf("the cycle law fails for %v, %v, %v", a, b, c)
		}
	})
}

func TestMembers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := sets().Draw(t, "set")
		var union Set
		n := 0
		for r := range s.Basic() {
			if !r.IsBasic() || !s.Has(r) || r <= union {
				t.Fatalf("%v lists %v out of place", s, r)
			}
			union |= r
			n++
		}
		if union != s || n != s.Len() {
			t.Fatalf("%v lists %d relations: %v", s, n, union)
		}
	})
	for r := range Full.Basic() {
		if r != Before {
			t.Fatalf("the first relation is %v", r)
		}
		break // an early stop must not panic
	}
}
