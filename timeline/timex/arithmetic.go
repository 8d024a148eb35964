package timex

// Truncate returns the unit of granularity g that v begins in: of 2023-09-25
// the Week is 2023-W39, the Month 2023-09, the Decade 202. A value without a
// place on the time line gives the zero Value.
func (v Value) Truncate(g Granularity) Value {
	start := v.Bounds().EarliestStart
	if v.Placed() {
		start = v.span.Value().EarliestStart
	} else if s, _, ok := v.extent(); ok {
		start = s
	}
	if !start.Known() {
		return Value{}
	}
	if g >= Day && v.Known.Has(FieldHour) && v.Hour == 24 {
		start-- // 24:00 is of the day that it ends
	}
	return Containing(start, g)
}

// Containing returns the unit of granularity g that i falls in. A weekend is
// that of i's week, and a part of day is the whole day.
func Containing(i Instant, g Granularity) Value {
	y, m, d, s := i.Civil()
	switch g {
	case Second:
		return Ymd(y, m, d).WithClock(s/3600, s/60%60, s%60, Second)
	case Minute:
		return Ymd(y, m, d).WithClock(s/3600, s/60%60, 0, Minute)
	case Hour:
		return Ymd(y, m, d).WithClock(s/3600, 0, 0, Hour)
	case Weekend, Week:
		wy, w := isoWeek(civilDays(y, m, d))
		return IsoWeek(wy, w, g)
	case Month:
		return YearMonth(y, m)
	case Season:
		if m < 3 {
			return YearSeason(y-1, Winter)
		}
		return YearSeason(y, SeasonKind(m/3))
	case Quarter:
		return YearQuarter(y, (m+2)/3)
	case Half:
		return YearHalf(y, (m+5)/6)
	case Year, Decade, Century, Millennium:
		return InYear(y, g)
	}
	return Ymd(y, m, d)
}

// Add moves v by n units of granularity g. A move by months or longer keeps
// the day and clamps it to the end of a shorter month (31 January + 1 month is
// the last of February); a move by days or weeks moves the days. The result
// has the granularity of v (a quarter moved by a month is the same quarter), or is the zero Value when v has no place in the
// calendar or the move leaves years -999,999 to 999,999.
func (v Value) Add(n int, g Granularity) Value {
	const limit = 1_000_000
	if v.Placed() || !v.Known.Has(FieldYear) || n > limit*366*24 || n < -limit*366*24 {
		return Value{}
	}
	r := v
	if m := g.months(); m > 0 {
		if n > limit*12 || n < -limit*12 {
			return Value{}
		}
		r = v.addMonths(n * m)
	} else {
		r = v.addSeconds(int64(n) * g.seconds())
	}
	if r.Year <= -limit || r.Year >= limit {
		return Value{}
	}
	return r
}

func (v Value) addMonths(n int) Value {
	switch {
	case v.Known.Has(FieldMonth):
		m := int(v.Month) - 1 + n
		v.Year += floorDiv(m, 12)
		v.Month = uint8(m - floorDiv(m, 12)*12 + 1)
		if v.Known.Has(FieldDay) {
			v.Day = min(v.Day, uint8(DaysIn(v.Year, int(v.Month))))
		}
		return v
	case v.Known.Has(FieldQuarter):
		q := int(v.Quarter) - 1 + n/3
		v.Year += floorDiv(q, 4)
		v.Quarter = uint8(q - floorDiv(q, 4)*4 + 1)
		return v
	case v.Known.Has(FieldHalf):
		h := int(v.Half) - 1 + n/6
		v.Year += floorDiv(h, 2)
		v.Half = uint8(h - floorDiv(h, 2)*2 + 1)
		return v
	case v.Known.Has(FieldSeason):
		// The year of the seasons begins in March, in the south with its fall.
		first := 0
		if v.Hemisphere == Southern {
			first = int(Fall - Spring)
		}
		s := (int(v.Season)-1-first+4)%4 + n/3
		v.Year += floorDiv(s, 4)
		v.Season = SeasonKind((s-floorDiv(s, 4)*4+first)%4 + 1)
		return v
	case v.Known.Has(FieldWeek):
		if n%12 == 0 && !v.Known.Has(FieldWeekday) {
			v.Year += n / 12
			v.Week = min(v.Week, uint8(WeeksIn(v.Year)))
			return v
		}
		d, _, _ := v.days()
		y, m, day := civilDate(d)
		moved := Ymd(y, m, day).addMonths(n)
		v.setWeek(civilDays(moved.Year, int(moved.Month), int(moved.Day)))
		return v
	}
	size := max(v.Granularity.months()/12, 1)
	v.Year = floorDiv(v.Year+floorDiv(n, 12), size) * size
	return v
}

func (v Value) addSeconds(n int64) Value {
	if v.Known.Has(FieldHour) {
		s, _, ok := v.extent()
		if !ok {
			return Value{}
		}
		r := Containing(s+Instant(n), v.Granularity)
		r.Mod, r.Offset, r.Known = v.Mod, v.Offset, r.Known|v.Known&FieldZone
		return r
	}
	days := n / secondsPerDay
	d, _, ok := v.days()
	switch {
	case !ok:
		return Value{}
	case v.Known.Has(FieldDay):
		y, m, day := civilDate(d + days)
		v.Year, v.Month, v.Day = y, uint8(m), uint8(day)
	case v.Known.Has(FieldWeek):
		v.setWeek(d + days)
	default: // a month or longer: the unit that holds the moved start
		return Containing(Instant((d+days)*secondsPerDay), v.Granularity)
	}
	return v
}

// setWeek puts the week fields of v on the day d, which for a whole week may
// be any of its days.
func (v *Value) setWeek(d int64) {
	y, w := isoWeek(d)
	v.Year, v.Week = y, uint8(w)
	if v.Known.Has(FieldWeekday) {
		v.Weekday = uint8(weekdayOf(d))
	}
}
