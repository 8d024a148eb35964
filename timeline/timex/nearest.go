package timex

// A pattern is a value that lacks coarse fields: a month without a year, a
// weekday without a week. It recurs; cycle is the unit in which it comes once.
func (v *Value) cycle() Granularity {
	switch {
	case v.Known.Has(FieldMonth), v.Known.Has(FieldQuarter), v.Known.Has(FieldHalf), v.Known.Has(FieldSeason), v.Known.Has(FieldWeek):
		return Year
	case v.Known.Has(FieldDay):
		return Month
	case v.Known.Has(FieldWeekday), v.Granularity == Weekend:
		return Week
	}
	return Day
}

// nearest finds the occurrence of pattern p on the asked side of ref.
func (p Value) nearest(ref *Value, dir Direction) (Value, bool) {
	r0, r1, ok := ref.outer()
	switch {
	case !ok:
		return p, false
	case p.Known.Has(FieldMonth | FieldDay | FieldWeekday):
		return p.agreeing(r0, r1, dir)
	}
	return p.beside(r0, r1, dir)
}

// beside is nearest of the stretch [r0, r1). A 29 February may be eight years
// away; a day and weekday together ("Friday the 13th") at most 28 years.
func (p *Value) beside(r0, r1 Instant, dir Direction) (Value, bool) {
	if dir == Closest {
		return p.closest(r0, r1)
	}
	cycle := p.cycle()
	base, step := Containing(r1-1, cycle), -1
	if dir == OnOrForward || dir == Forward {
		base, step = Containing(r0, cycle), 1
	}
	first := -step
	if p.Known&^(FieldMonth|FieldDay|FieldWeekday) == 0 {
		first = 0 // the others may lie in two cycles: winter, the night, a fiscal quarter
	}
	for k := first; k != 400*step; k += step {
		c, ok := base.Add(k, cycle).with(*p)
		if !ok || !c.valid() || p.Known.Has(FieldWeekday|FieldDay) && c.DayOfWeek() != int(p.Weekday) {
			continue
		}
		c0, c1, ok := c.extent()
		if !ok {
			return *p, false
		}
		switch dir {
		case Backward:
			ok = c1 <= r0
		case OnOrBackward:
			ok = c0 < r1
		case OnOrForward:
			ok = c1 > r0
		case Forward:
			ok = c0 >= r1
		}
		if ok {
			return c, true
		}
	}
	return *p, false
}

// agreeing finds the nearest day whose weekday agrees ("Fri, Jul 18") in the
// year of [r0, r1) or the ones beside it. Where there is none the weekday is a
// slip.
func (p Value) agreeing(r0, r1 Instant, dir Direction) (Value, bool) {
	want := int(p.Weekday)
	p.Weekday, p.Known = 0, p.Known&^FieldWeekday
	near, ok := p.beside(r0, r1, dir)
	if !ok || near.DayOfWeek() == want {
		return near, ok
	}
	for _, n := range [...]int{1, -1} {
		if v := near.Add(n, Year); v.Day == near.Day && v.DayOfWeek() == want {
			return v, true
		}
	}
	return near, true
}

// closest is the nearer of the two occurrences around [r0, r1); the earlier one
// when they are equally far.
func (p *Value) closest(r0, r1 Instant) (Value, bool) {
	back, ok1 := p.beside(r0, r1, OnOrBackward)
	on, ok2 := p.beside(r0, r1, OnOrForward)
	if !ok1 || !ok2 {
		return *p, false
	}
	_, end, _ := back.extent()
	start, _, _ := on.extent()
	if max(start-r1, 0) < max(r0-end, 0) {
		return on, true
	}
	return back, true
}

// outer is the stretch that v may cover.
func (v *Value) outer() (from, to Instant, ok bool) {
	if s, e, ok := v.extent(); ok && !v.Placed() {
		return s, e, true
	}
	b := v.Bounds()
	return b.EarliestStart, b.LatestEnd, b.EarliestStart.Known() && b.LatestEnd.Known()
}

// with lays the fields of the pattern p over v: a month over a year, a weekday
// over a week, a part of day over a day. ok is false when v is not of a kind
// that p can refine.
func (v Value) with(p Value) (Value, bool) {
	r := p
	r.Mod, r.FiscalStart = p.Mod, max(p.FiscalStart, v.FiscalStart)
	if p.Known.Has(FieldDay) { // "Friday the 13th": the day says it all
		r.Weekday, r.Known = 0, r.Known&^FieldWeekday
	}
	switch {
	case p.Known.Has(FieldYear):
		return r, true
	case p.cycle() == Year:
		if !v.Known.Has(FieldYear) {
			return v, false
		}
		return r.WithYear(v.Year), true
	case p.cycle() == Month:
		if !v.Known.Has(FieldYear | FieldMonth) {
			return v, false
		}
		r.Month, r.Known = v.Month, r.Known|FieldMonth
		return r.WithYear(v.Year), true
	case p.cycle() == Week:
		if !v.Known.Has(FieldYear|FieldWeek) || v.Known.Has(FieldWeekday) {
			return v, false
		}
		r.Week, r.Known = v.Week, r.Known|FieldWeek
		r = r.WithYear(v.Year)
		if p.Known.Has(FieldWeekday) {
			r = r.asDay()
		}
		return r, true
	}
	// A part of day or a clock time: of a day, or of each day of a stretch.
	if v.Known&(FieldYear|FieldMonth|FieldDay|FieldWeek|FieldWeekday|FieldSeason|FieldQuarter) == 0 {
		return v, false
	}
	if p.Known.Has(FieldHour) && v.Known.Has(FieldPart) { // "the evening, at 8"
		v.Known &^= FieldPart
	}
	r.Known |= v.Known &^ (FieldHour | FieldMinute | FieldSecond | FieldPart | FieldZone)
	r.Year, r.Month, r.Day, r.Week, r.Weekday = v.Year, v.Month, v.Day, v.Week, v.Weekday
	r.Quarter, r.Half, r.Season, r.Hemisphere = v.Quarter, v.Half, v.Season, v.Hemisphere
	if v.Granularity == Weekend && !r.Known.Has(FieldDay) {
		return v, false
	}
	return r, true
}

// asDay turns a week and weekday into a year, month and day.
func (v Value) asDay() Value {
	d := weekStart(v.Year, int(v.Week)) + int64(v.Weekday) - 1
	y, m, day := civilDate(d)
	v.Year, v.Month, v.Day = y, uint8(m), uint8(day)
	v.Week, v.Weekday = 0, 0
	v.Known = v.Known&^(FieldWeek|FieldWeekday) | FieldMonth | FieldDay
	return v
}

// nth picks the Nth unit or weekday inside v, from the end for a negative N.
func (o *Op) nth(v *Value) (Value, bool) {
	start, end, ok := v.outer()
	if !ok || o.N == 0 {
		return *v, false
	}
	if o.Pattern.Known.Has(FieldWeekday) {
		first := start.day()
		n := o.N - 1
		if o.N < 0 {
			first, n = (end-1).day()-6, o.N+1
		}
		d := first + int64((int(o.Pattern.Weekday)-weekdayOf(first)+7)%7) + int64(n)*7
		i := Instant(d * secondsPerDay)
		return On(i), i >= start && i < end
	}
	if o.Unit == Week {
		return o.nthWeek(start, end)
	}
	at := start
	if o.N < 0 {
		at = end - 1
	}
	u := Containing(at, o.Unit)
	if o.N > 0 {
		if s, _, _ := u.extent(); s < start {
			u = u.Add(1, o.Unit)
		}
		u = u.Add(o.N-1, o.Unit)
	} else {
		if s, _, _ := u.extent(); s >= end { // the weekend of the week in which a month ends
			u = u.Add(-1, o.Unit)
		}
		u = u.Add(o.N+1, o.Unit)
	}
	s, e, ok := u.extent()
	return u, ok && s < end && e > start
}

// nthWeek counts weeks as ISO 8601 does those of a year: a week belongs to the
// stretch that holds its Thursday.
func (o *Op) nthWeek(start, end Instant) (Value, bool) {
	const thursday = 4
	n := o.N
	first := start.day() + int64((thursday-weekdayOf(start.day())+7)%7)
	last := (end - 1).day() - int64((weekdayOf((end-1).day())-thursday+7)%7)
	d := first + int64(n-1)*7
	if n < 0 {
		d = last + int64(n+1)*7
	}
	i := Instant(d * secondsPerDay)
	return Containing(i, Week), d >= first && d <= last
}
