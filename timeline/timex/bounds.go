package timex

// Bounds place an interval on the time line: it starts within
// [EarliestStart, LatestStart] and ends within [EarliestEnd, LatestEnd]. The
// end is the first second that no longer belongs to it. A side that is not
// known is [OpenPast] or [OpenFuture]. The zero Bounds are the second that
// began 1970; use [Unbounded] for nothing known.
type Bounds struct {
	EarliestStart, LatestStart, EarliestEnd, LatestEnd Instant
}

// Unbounded returns bounds that say nothing.
func Unbounded() Bounds {
	return Bounds{OpenPast, OpenFuture, OpenPast, OpenFuture}
}

// Span returns the bounds of an interval whose two ends are known.
func Span(start, end Instant) Bounds { return Bounds{start, start, end, end} }

// Inside returns the bounds of something that lies within [start, end).
func Inside(start, end Instant) Bounds { return Bounds{start, end, start, end} }

// Exact reports whether both ends are points.
func (b Bounds) Exact() bool {
	return b.EarliestStart == b.LatestStart && b.EarliestEnd == b.LatestEnd && b.EarliestStart.Known() && b.LatestEnd.Known()
}

// Known reports whether any of the outer sides is known.
func (b Bounds) Known() bool { return b.EarliestStart.Known() || b.LatestEnd.Known() }

// Intersect returns what holds when both a and b do; ok is false when they
// contradict each other.
func (b Bounds) Intersect(c Bounds) (r Bounds, ok bool) {
	r = Bounds{max(b.EarliestStart, c.EarliestStart), min(b.LatestStart, c.LatestStart),
		max(b.EarliestEnd, c.EarliestEnd), min(b.LatestEnd, c.LatestEnd)}
	return r, r.EarliestStart <= r.LatestStart && r.EarliestEnd <= r.LatestEnd && r.EarliestStart < r.LatestEnd
}

// Hull returns the narrowest bounds that allow all that a or b allows.
func (b Bounds) Hull(c Bounds) Bounds {
	return Bounds{min(b.EarliestStart, c.EarliestStart), max(b.LatestStart, c.LatestStart),
		min(b.EarliestEnd, c.EarliestEnd), max(b.LatestEnd, c.LatestEnd)}
}

// String writes start and end, and each as a range where it is not exact:
// "[2022-09-01T00:00:00, 2022-10-01T00:00:00)", "[2022..2023, ..2024)" with
// full times. An open side is left out; bounds that say nothing are "[..)".
func (b Bounds) String() string {
	if b == Unbounded() {
		return "[..)"
	}
	return "[" + rangeText(b.EarliestStart, b.LatestStart) + ", " + rangeText(b.EarliestEnd, b.LatestEnd) + ")"
}

func rangeText(from, to Instant) string {
	if from == to && from.Known() {
		return from.String()
	}
	return from.String() + ".." + to.String()
}
