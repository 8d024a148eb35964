package timex

// Bounds returns where v lies on the time line. A duration or set that is not
// anchored, a vague reference and a value without a year are [Unbounded].
func (v Value) Bounds() Bounds {
	if v.Placed() {
		return v.span.Value()
	}
	start, end, ok := v.extent()
	if !ok {
		return Unbounded()
	}
	length := end - start
	switch v.Mod {
	case Before:
		return Bounds{OpenPast, start, OpenPast, start}
	case After:
		return Bounds{end, OpenFuture, end, OpenFuture}
	case OnOrBefore:
		return Bounds{OpenPast, end, OpenPast, end}
	case OnOrAfter:
		return Bounds{start, OpenFuture, start, OpenFuture}
	case Start: // the first half at most
		if v.Part == Morning { // its early hours begin at midnight
			midnight := start - Instant(parts[Morning].from*3600)
			return Bounds{midnight, start, midnight + 1, start + length/2}
		}
		return Bounds{start, start, start + 1, start + max(length/2, 1)}
	case Mid:
		return Bounds{start + length/4, start + length/2, start + length/2, end - length/4}
	case End:
		return Bounds{start + length/2, end - 1, end, end}
	case Approx: // one unit to either side
		return Bounds{start - length, start + length, end - length, end + length}
	}
	return Span(start, end)
}

// extent is the plain interval of the calendar fields, without Mod.
func (v *Value) extent() (start, end Instant, ok bool) {
	if v.Ref != NoRef || (v.Type != Date && v.Type != Time) || !v.valid() {
		return 0, 0, false
	}
	d0, d1, ok := v.days()
	if !ok {
		return 0, 0, false
	}
	start, end = Instant(d0*secondsPerDay), Instant(d1*secondsPerDay)
	switch {
	case v.Known.Has(FieldHour):
		if d1 != d0+1 {
			return 0, 0, false
		}
		start += Instant(int64(v.Hour)*3600 + int64(v.Minute)*60 + int64(v.Second))
		end = start + Instant(v.Granularity.seconds())
	case v.Known.Has(FieldPart):
		if d1 != d0+1 {
			return start, end, true // a part of some day of a longer stretch
		}
		p := parts[v.Part]
		start, end = start+Instant(p.from)*3600, start+Instant(p.to)*3600
	}
	return start, end, true
}

// days returns the day numbers that the date fields span, half-open.
func (v *Value) days() (from, to int64, ok bool) {
	if !v.Known.Has(FieldYear) {
		return 0, 0, false
	}
	first := 1
	year := v.Year
	if v.FiscalStart > 1 { // fiscal 1999 begins in the autumn of 1998
		first, year = int(v.FiscalStart), year-1
	}
	months := func(month, n int) (int64, int64, bool) {
		return civilDays(year, month, 1), civilDays(year, month+n, 1), true
	}
	switch {
	case v.Known.Has(FieldMonth | FieldDay):
		d := civilDays(v.Year, int(v.Month), int(v.Day))
		return d, d + 1, true
	case v.Known.Has(FieldMonth):
		return civilDays(v.Year, int(v.Month), 1), civilDays(v.Year, int(v.Month)+1, 1), true
	case v.Known.Has(FieldWeek):
		d := weekStart(v.Year, int(v.Week))
		switch {
		case v.Known.Has(FieldWeekday):
			d += int64(v.Weekday) - 1
			return d, d + 1, true
		case v.Granularity == Weekend:
			return d + 5, d + 7, true
		}
		return d, d + 7, true
	case v.Known.Has(FieldQuarter):
		return months(first+3*(int(v.Quarter)-1), 3)
	case v.Known.Has(FieldHalf):
		return months(first+6*(int(v.Half)-1), 6)
	case v.Known.Has(FieldSeason):
		m := v.Season.firstMonth(v.Hemisphere)
		return civilDays(v.Year, m, 1), civilDays(v.Year, m+3, 1), true
	case v.Known&^(FieldYear|FieldPart|FieldZone) != 0:
		return 0, 0, false // a day or weekday of an unknown month
	}
	switch v.Granularity {
	case Year, Decade, Century, Millennium:
		return months(first, v.Granularity.months())
	}
	return months(first, 12)
}

// DayOfWeek returns the day of the week of a single day, 1 for Monday to 7 for
// Sunday, or 0 when v is not a single day.
func (v Value) DayOfWeek() int {
	if d0, d1, ok := v.days(); ok && d1 == d0+1 {
		return weekdayOf(d0)
	}
	return int(v.Weekday)
}
