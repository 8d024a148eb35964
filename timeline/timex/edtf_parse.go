package timex

import "strings"

// ParseEDTF reads a date, time or interval of the Extended Date/Time Format, as
// far as a [Value] can hold it; it is the inverse of [Value.EDTF].
//
// Both "approximate" (~, %) and "uncertain" (?) give the modifier Approx, for
// the whole date. An estimate such as 1950S2 is the decade, century or
// millennium that its significant digits leave. An open interval is a date
// with the modifier OnOrAfter (2022/..) or OnOrBefore; any other interval, also
// one with an unknown side (2022/), is a duration of unknown length that its
// bounds place on the time line. What has no Value is an error: sets of dates,
// four-month periods, unknown digits before known ones. Errors are *[SyntaxError].
func ParseEDTF(s string) (Value, error) {
	p := scanner{text: s}
	v := p.edtf()
	if err := p.end(); err != nil {
		return Value{}, err
	}
	return v, nil
}

func (p *scanner) edtf() Value {
	switch {
	case p.peek() == '[' || p.peek() == '{':
		p.fail(p.pos, "a set of dates has no value")
		return Value{}
	case p.accept("../"):
		v := p.edtfDate()
		v.Mod = OnOrBefore
		return v
	case p.accept("/"):
		v := p.edtfDate()
		b := v.Bounds()
		return p.interval(v.Granularity, Bounds{OpenPast, b.LatestEnd - 1, b.EarliestStart + 1, b.LatestEnd})
	}
	v := p.edtfDate()
	if !p.accept("/") {
		return v
	}
	if p.accept("..") {
		v.Mod = OnOrAfter
		return v
	}
	b := v.Bounds()
	r := Bounds{b.EarliestStart, b.LatestEnd - 1, b.EarliestStart + 1, OpenFuture}
	if p.done() {
		r.LatestStart = b.LatestEnd - 1
		return p.interval(v.Granularity, r)
	}
	at := p.pos
	end := p.edtfDate()
	c := end.Bounds()
	r.EarliestEnd, r.LatestEnd = c.EarliestStart+1, c.LatestEnd
	if p.err == nil && r.LatestEnd <= r.EarliestStart {
		p.fail(at, "the interval ends before it begins")
	}
	return p.interval(min(v.Granularity, end.Granularity), r)
}

func (p *scanner) interval(g Granularity, b Bounds) Value {
	if !b.Known() {
		p.fail(0, "an interval of dates without a year has no place in time")
	}
	return Lasting(SomeOf(g)).WithSpan(b)
}

// qualifier skips ~, ? and %, which stand before or after a component.
func (p *scanner) qualifier(v *Value) {
	if p.run("~?%") != "" {
		v.Mod = Approx
	}
}

func (p *scanner) edtfDate() (v Value) {
	if p.accept("Y") {
		return p.edtfLongYear()
	}
	var mod Value
	p.qualifier(&mod)
	v = p.edtfYear()
	p.qualifier(&mod)
	at := p.pos
	if v.Granularity == Year && p.accept("-") {
		p.qualifier(&mod)
		at = p.pos
		v = p.edtfBelowYear(v)
		p.qualifier(&mod)
		if v.Granularity == Month && p.accept("-") {
			p.qualifier(&mod)
			at = p.pos
			var known bool
			v.Granularity = Day
			if v.Day, known = p.field(2, 1, 31, "the day"); known {
				v.Known |= FieldDay
			}
			p.qualifier(&mod)
		}
	}
	if p.err == nil && !v.Valid() {
		p.fail(at, "the calendar has no such day")
	}
	if v.Known.Has(FieldYear|FieldMonth|FieldDay) && p.accept("T") {
		at = p.pos
		if v = p.clock(v); p.err == nil && v.Granularity == Hour {
			p.fail(at, "a time has hour, minute and second")
		}
	}
	v.Mod = mod.Mod
	return v
}

// edtfYear reads four digits, or X for the last of them, a sign before and the
// number of significant digits behind; also the two and three digits that ISO
// 8601 has for centuries and decades.
func (p *scanner) edtfYear() Value {
	from := p.pos
	negative := p.accept("-")
	lead, open := p.run(digits), p.run("X")
	unknown := len(open)
	if lead == "" && unknown == 4 && !negative {
		return Value{Type: Date, Granularity: Year}
	}
	if unknown == 0 && (len(lead) == 2 || len(lead) == 3) {
		unknown = 4 - len(lead)
		open = "XX"[:unknown]
	}
	if len(lead)+unknown != 4 || unknown > 3 {
		p.fail(from, "expected a year of four digits")
		return Value{}
	}
	if p.accept("S") {
		if n := p.number(1, 1, 4, "the significant digits"); unknown == 0 {
			unknown = 4 - n
		}
	}
	year := 0
	for _, c := range lead + strings.Repeat("0", len(open)) {
		year = year*10 + int(c-'0')
	}
	switch {
	case negative && year == 0:
		p.fail(from, "the year 0 has no sign")
	case negative && unknown > 0:
		p.fail(from, "decades and centuries before the year 0 have no value")
	case negative:
		year = -year
	}
	return InYear(year, Year+Granularity(unknown))
}

// edtfLongYear reads what follows the Y: -17000000, 17E7, 171010000S3.
func (p *scanner) edtfLongYear() Value {
	from := p.pos
	sign := 1
	if p.accept("-") {
		sign = -1
	}
	year := 0
	for _, c := range []byte(p.run(digits)) {
		year = min(year*10+int(c-'0'), 1_000_000_000)
	}
	if p.accept("E") {
		for range p.number(1, 0, 9, "the exponent") {
			year = min(year*10, 1_000_000_000)
		}
	}
	switch {
	case year < 10_000:
		p.fail(from, "expected a year of more than four digits")
	case year >= 1_000_000_000:
		p.fail(from, "the year is too long")
	case p.peek() == 'S':
		p.fail(p.pos, "an estimated long year has no value")
	}
	return InYear(sign*year, Year)
}

// edtfBelowYear reads a month, or the code of a season, quarter or half.
func (p *scanner) edtfBelowYear(v Value) Value {
	at := p.pos
	n, known := p.field(2, 1, 41, "the month or season")
	if !known {
		v.Granularity = Month
		return v
	}
	switch {
	case n <= 12:
		v.Granularity, v.Known, v.Month = Month, v.Known|FieldMonth, n
	case n >= 21 && n <= 32:
		v.Granularity, v.Known, v.Season = Season, v.Known|FieldSeason, SeasonKind((n-21)%4+1)
		if n >= 29 {
			v.Hemisphere = Southern
		}
	case n >= 33 && n <= 36:
		v.Granularity, v.Known, v.Quarter = Quarter, v.Known|FieldQuarter, n-32
	case n >= 40:
		v.Granularity, v.Known, v.Half = Half, v.Known|FieldHalf, n-39
	default:
		p.fail(at, "no month, season, quarter or half has this number")
	}
	return v
}
