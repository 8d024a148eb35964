package timex

// span is the stretch of time before or after v. As the point where it meets v
// is only known to v's granularity, its ends are bounds, but for a clock time.
func (o *Op) span(v Value) (Value, bool) {
	r := Lasting(o.Pattern.Length)
	r.Mod = o.Pattern.Mod
	if v.Granularity < Day && r.Length.Unit() >= Day {
		v = v.Truncate(Day) // days are counted from days
	}
	b := v.Bounds()
	if !b.EarliestStart.Known() || !b.LatestEnd.Known() {
		return r, true
	}
	if v.Granularity.Clock() {
		b.LatestEnd = b.EarliestStart // "4pm for 30 minutes" ends at 4:30
	}
	back := o.Dir == Backward || o.Dir == OnOrBackward
	sign := 1
	if back {
		sign = -1
	}
	switch end, ok := r.Length.From(b.EarliestStart, 1); {
	case o.N > 0 && ok && v.Type != Duration:
		return r.WithSpan(Span(b.EarliestStart, min(end, b.LatestEnd))), true
	case o.N < 0 && ok && v.Type != Duration:
		start, _ := r.Length.From(b.LatestEnd, -1)
		return r.WithSpan(Span(max(start, b.EarliestStart), b.LatestEnd)), true
	case o.N != 0:
		return r.WithSpan(Bounds{b.EarliestStart, b.LatestEnd, b.EarliestStart, b.LatestEnd}), true
	}
	lo, ok1 := r.Length.From(b.EarliestStart, sign)
	hi, ok2 := r.Length.From(b.LatestEnd, sign)
	switch known := ok1 && ok2; {
	case back && known:
		return r.WithSpan(Bounds{lo, max(lo, hi-1), b.EarliestStart, b.LatestEnd}), true
	case back:
		return r.WithSpan(Bounds{OpenPast, b.LatestEnd, b.EarliestStart, b.LatestEnd}), true
	case known:
		return r.WithSpan(Bounds{b.EarliestStart, b.LatestEnd, lo, hi}), true
	}
	return r.WithSpan(Bounds{b.EarliestStart, b.LatestEnd, b.EarliestStart, OpenFuture}), true
}

// rest is the part of v that comes after from begins, all of v that is known to
// be late if from lies outside.
func (v Value) rest(from Value) Value {
	r, b, at := v.WithMod(End), v.Bounds(), from.Bounds()
	if !at.EarliestStart.Known() || at.EarliestStart < b.EarliestStart || at.EarliestStart >= b.LatestEnd {
		return r
	}
	return r.WithSpan(Span(at.EarliestStart, b.LatestEnd))
}
