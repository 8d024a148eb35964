package allen

import "math"

// Open sides of [Bounds]: a bound that is not known.
const (
	Unbounded      int64 = math.MaxInt64 // as a latest time: no upper bound
	UnboundedBelow int64 = math.MinInt64 // as an earliest time: no lower bound
)

// Bounds is what is known of one half-open interval [start, end): both endpoints lie between their earliest and latest
// time, limits included. The zero Bounds is the impossible interval that starts and ends at 0; [Unknown] knows nothing.
type Bounds struct {
	EarliestStart, LatestStart int64
	EarliestEnd, LatestEnd     int64
}

// Unknown returns bounds that are open on all four sides.
func Unknown() Bounds {
	return Bounds{UnboundedBelow, Unbounded, UnboundedBelow, Unbounded}
}

// Between returns every relation that A and B can have when each lies within its bounds, start < end, and nothing else
// is known. It is [Empty] when either has contradictory bounds.
func Between(a, b Bounds) Set {
	if a.LatestEnd < b.EarliestStart && possible(Before, a, b) {
		return Before // by far the most frequent answers, without the rest of the thirteen
	}
	if b.LatestEnd < a.EarliestStart && possible(After, a, b) {
		return After
	}
	var s Set
	for r := range Full.Basic() {
		if possible(r, a, b) {
			s |= r
		}
	}
	return s
}

// possible narrows the ranges of the four endpoints by one basic relation until nothing changes. A range that becomes
// empty refutes it; otherwise every endpoint at its earliest time is an example of it, since all limits are lower ones
// after the narrowing and the relation's own constraints have no cycle but equalities.
func possible(r Set, a, b Bounds) bool {
	p := [4]span{
		{a.EarliestStart, a.LatestStart}, {a.EarliestEnd, a.LatestEnd},
		{b.EarliestStart, b.LatestStart}, {b.EarliestEnd, b.LatestEnd},
	}
	e := r.Endpoints()
	for changed := true; changed; {
		changed = less(&p[0], &p[1], 1)
		changed = less(&p[2], &p[3], 1) || changed
		changed = order(&p[0], &p[2], e.StartStart) || changed
		changed = order(&p[0], &p[3], e.StartEnd) || changed
		changed = order(&p[1], &p[2], e.EndStart) || changed
		changed = order(&p[1], &p[3], e.EndEnd) || changed
		for _, s := range p {
			if s.lo > s.hi {
				return false
			}
		}
	}
	return true
}

// span is the range of one endpoint, limits included.
type span struct{ lo, hi int64 }

func order(x, y *span, o Order) bool {
	switch o {
	case Less:
		return less(x, y, 1)
	case Greater:
		return less(y, x, 1)
	}
	changed := less(x, y, 0)
	return less(y, x, 0) || changed
}

// less narrows both spans by y >= x + gap and reports whether it did. Sums stay at the end of the integers.
func less(x, y *span, gap int64) bool {
	changed := false
	if x.lo != UnboundedBelow {
		if lo := min(x.lo, math.MaxInt64-gap) + gap; lo > y.lo {
			y.lo, changed = lo, true
		}
	}
	if y.hi != Unbounded {
		if hi := max(y.hi, math.MinInt64+gap) - gap; hi < x.hi {
			x.hi, changed = hi, true
		}
	}
	return changed
}
