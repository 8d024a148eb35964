package timex

import "github.com/eventgraph/eventgraph/timeline/internal/feast"

// feast finds the days of a named holiday: in v where v is a year, else the
// nearest in the asked direction. A holiday of several days is its first day
// with the span of all.
func (o *Op) feast(v *Value) (Value, bool) {
	f := feast.Feast(o.N)
	if int(f) != o.N || !f.Valid() {
		return Value{}, false
	}
	if v.Granularity == Year && v.Known == FieldYear {
		if days := f.Days(v.Year); len(days) > 0 {
			return feastDays(days[0]), true
		}
		return Value{}, false
	}
	r0, r1, ok := v.outer()
	if !ok {
		return Value{}, false
	}
	y, _, _, _ := r0.Civil()
	var best Value
	var distance Instant
	for _, year := range [...]int{y - 2, y - 1, y, y + 1, y + 2} {
		for _, s := range f.Days(year) {
			c0, c1 := Instant(s.First*secondsPerDay), Instant((s.First+s.Days)*secondsPerDay)
			side := true
			switch o.Dir {
			case Backward:
				side = c1 <= r0
			case OnOrBackward:
				side = c0 < r1
			case OnOrForward:
				side = c1 > r0
			case Forward:
				side = c0 >= r1
			}
			if d := max(c0-r1, r0-c1, 0); side && (best.IsZero() || d < distance) {
				best, distance = feastDays(s), d
			}
		}
	}
	return best, !best.IsZero()
}

// feastID is the identifier of the holiday of an OpFeast, "" for none.
func (o Op) feastID() string {
	f := feast.Feast(o.N)
	if int(f) != o.N {
		return ""
	}
	return f.ID()
}

func feastDays(s feast.Span) Value {
	first := Instant(s.First * secondsPerDay)
	v := On(first)
	if s.Days > 1 {
		v = v.WithSpan(Span(first, first+Instant(s.Days*secondsPerDay)))
	}
	return v
}
