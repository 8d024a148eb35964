package timex

// workdays counts working days, Monday to Friday, from the day that v begins
// with; which of them are holidays differs from place to place.
func (o *Op) workdays(v *Value) (Value, bool) {
	const limit = 100_000
	start := v.Truncate(Day).Bounds().EarliestStart
	if !start.Known() || o.N == 0 || o.N > limit || o.N < -limit {
		return Value{}, false
	}
	first, last := nthWorkday(start.day(), sign(o.N)), nthWorkday(start.day(), o.N)
	if o.Pattern.Type != Duration {
		return On(Instant(last * secondsPerDay)), true
	}
	return o.Pattern.WithSpan(Span(Instant(min(first, last)*secondsPerDay), Instant((max(first, last)+1)*secondsPerDay))), true
}

// nthWorkday is the n-th working day after day d, before it where n is negative.
func nthWorkday(d int64, n int) int64 {
	step := int64(sign(n))
	d += int64(n/5) * 7 // whole weeks; from a weekend one step leads out of it
	for n %= 5; n != 0; {
		if d += step; weekdayOf(d) < 6 {
			n -= int(step)
		}
	}
	for weekdayOf(d) > 5 {
		d -= step
	}
	return d
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}
