package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// hour is one end of a range of clock times.
type hour struct {
	v       timex.Value
	i, j    int
	bare    bool // a number alone, which the other end makes a clock time
	settled bool // its half of the day is known
}

// clockRange reads two clock times that share am or pm, or a day: "10 to 11
// am", "3:30-4:30pm", "between 9:30 and 11:00 on Thursday", "tomorrow from 7:00
// to 8:00pm".
func clockRange(p *parser, i int) int {
	day, k := p.dayBefore(i)
	a, ok := p.hourEnd(k)
	if !ok {
		return i
	}
	kind, next := p.joined(a.j)
	if kind == noJoint || p.gap(next) == lang.Slash || p.gap(next) == lang.Comma || kind == listJoint && !p.between(k) && p.class(next-1) != lang.Or && k == i {
		return i
	}
	b, ok := p.hourEnd(next)
	if p.gap(next) == lang.Hyphen && a.v.Granularity == timex.Second && b.v.Granularity == timex.Minute {
		return i // "04:30:00-05:00" has a zone
	}
	if !ok || a.bare && b.bare && (k == i && !p.hoursOfPart(i, b.j) || !p.rangeWord(k) && p.gap(next) == lang.Space && p.class(next-1) != lang.To) {
		return i
	}
	if (a.bare || b.bare) && k == i && !p.hoursOfPart(i, b.j) && !a.settled && !b.settled && p.class(i-1) != lang.From && p.class(i-1) != lang.Between {
		return i
	}
	if b.bare && !p.endsClause(b.j) && !p.hoursOfPart(i, b.j) {
		return i
	}
	part := timex.NoPart
	if n := len(day.Fn); n > 0 && day.Fn[n-1].Pattern.Known.Has(timex.FieldPart) {
		part = day.Fn[n-1].Pattern.Part
		day.Fn = day.Fn[:n-1]
	}
	const rule = "clock times of a range"
	end := b.j
	if k == i {
		if p.near(b.j) {
			day, end = p.dayWithPart(b.j)
		}
		if end > b.j && len(day.Fn) > 0 {
			n := len(day.Fn) - 1
			part, day.Fn = day.Fn[n].Pattern.Part, day.Fn[:n]
		} else if e, m := p.dayOf(b.j); m > b.j {
			day, end = e, m
		} else {
			day = p.units(rule, i, end, 0, timex.Day, lang.FromContext)
		}
	}
	if len(day.Fn) > 5 {
		return i
	}
	nextDay := settle(&a, &b, part)
	if b.v.HasZone() && !a.v.HasZone() {
		a.v = a.v.WithOffset(int(b.v.Offset))
	}
	from, to := day, day
	from.Fn = p.then(day.Fn, timex.Op{Kind: timex.OpWithin, Pattern: a.v})
	if nextDay {
		to.Fn = p.then(day.Fn, timex.Op{Kind: timex.OpMove, Pattern: timex.Lasting(timex.Of(1, timex.Day)), Dir: timex.Forward})
	}
	to.Fn = p.then(to.Fn, timex.Op{Kind: timex.OpWithin, Pattern: b.v})
	from.Start, from.End = p.at(i).Start, p.at(a.j-1).End
	to.Start, to.End = p.at(b.i).Start, p.at(end-1).End
	from.Rule, to.Rule = rule, rule
	p.ends = append(p.ends, from, to)
	return end
}

// hoursOfPart reports whether the bare numbers from token i to j are hours of a
// part of a day: "between 7 and 9 last night".
func (p *parser) hoursOfPart(i, j int) bool {
	if p.class(i-1) != lang.From && p.class(i-1) != lang.Between || !p.near(j) {
		return false
	}
	_, end := p.dayWithPart(j)
	return end > j
}

// rangeWord reports whether a word before token k announces a range.
func (p *parser) rangeWord(k int) bool {
	return p.class(k-1) == lang.From || p.class(k-1) == lang.Between || p.class(k-1) == lang.At
}

// endsClause reports whether a bare number [.., j) is not the count of a noun:
// nothing follows it, or a word that cannot be counted.
func (p *parser) endsClause(j int) bool {
	if j < len(p.toks) && p.near(j) {
		switch p.class(j) {
		case lang.Unit, lang.Second, lang.Quarter, lang.Hundred, lang.Thousand, lang.Dozen, lang.Weekend, lang.Fortnight, lang.More, lang.Number, lang.TimesWord, lang.Month, lang.HalfWord:
			return false
		}
		return p.gap(j) != lang.Hyphen
	}
	if j < len(p.toks) && (p.gap(j) == lang.Colon || p.gap(j) == lang.Dot || p.gap(j) == lang.Slash) {
		return false
	}
	return !p.adjacentWord(j) || functionWord.has(p.wordAfter(j))
}

// dayBefore reads the day that a range of clock times belongs to, with the
// words up to the first of them: "tomorrow from", "Dec. 9 between", "tonight".
func (p *parser) dayBefore(i int) (day lang.Expr, k int) {
	switch p.class(i) {
	case lang.Number, lang.Cardinal, lang.Tens, lang.HalfWord, lang.Moment:
		if c := p.class(i + 1); c != lang.Month && p.gap(i+1) != lang.Hyphen && p.gap(i+1) != lang.Slash || p.class(i) != lang.Number {
			return day, i
		}
	}
	if len(p.toks)-i < 3 {
		return day, i
	}
	e, j := p.dayWithPart(i)
	if j == i {
		if e, j = p.plainDay(i); j == i || j >= len(p.toks) {
			return day, i
		}
		e, j = p.shifted(e, i, j)
	}
	if j >= len(p.toks) || e.Type == timex.Set || len(e.Fn) > 5 {
		return day, i
	}
	k = j
	if p.gap(k) != lang.Space && p.gap(k) != lang.Comma {
		return day, i
	}
	for n := 0; n < 2 && p.near(k+1); n++ {
		switch p.class(k) {
		case lang.From, lang.Between, lang.At, lang.About, lang.In:
			k++
		}
	}
	if k == j && p.class(k) == lang.Number && p.at(k).Digits == 4 {
		return day, i
	}
	return e, k
}

// hourEnd reads a clock time or a bare hour.
func (p *parser) hourEnd(k int) (h hour, ok bool) {
	if k >= len(p.toks) {
		return h, false
	}
	if v, j := p.clock(k); j > k {
		h = hour{v: v, i: k, j: j}
		c := p.class(j - 1)
		if c == lang.Zone && j-2 > k {
			c = p.class(j - 2)
		}
		h.settled = c == lang.AMPM || c == lang.Moment || v.Hour > 12 || v.Hour == 0 || p.class(j-1) == lang.Part || p.at(k).Digits == 4
		return h, true
	}
	return p.bareHour(k)
}

// settle gives the end whose half of the day is open that of the other, or
// that of the part of day, in the order of time. It reports whether b lies on
// the next day.
func settle(a, b *hour, part timex.PartKind) (nextDay bool) {
	if !a.settled && !b.settled {
		if part != timex.NoPart {
			a.v.Hour, b.v.Hour = hourIn(part, a.v.Hour), hourIn(part, b.v.Hour)
		} else if minutes(b.v) < minutes(a.v) && b.v.Hour < 12 {
			b.v.Hour += 12 // "11 to 3"
		}
		return false
	}
	switch {
	case !a.settled:
		if b.v.Hour >= 12 && a.v.Hour < 12 {
			a.v.Hour += 12
			if minutes(a.v) >= minutes(b.v) {
				a.v.Hour -= 12
			}
		} else if b.v.Hour < 12 && a.v.Hour == 12 {
			a.v.Hour = 0
		}
	case !b.settled && b.v.Hour <= 12:
		b.v.Hour = b.v.Hour%12 + a.v.Hour/12*12
		if minutes(b.v) <= minutes(a.v) {
			if b.v.Hour += 12; b.v.Hour >= 24 {
				b.v.Hour -= 24
				return true
			}
		}
		return false
	}
	return minutes(b.v) < minutes(a.v) && a.settled && b.settled
}

func minutes(v timex.Value) int { return int(v.Hour)*60 + int(v.Minute) }

// hourIn places an hour of the twelve-hour clock in a part of the day.
func hourIn(part timex.PartKind, h uint8) uint8 {
	switch {
	case h > 12:
	case part == timex.Morning:
		return h % 12
	case part == timex.Afternoon || part == timex.Midday && h < 6:
		return h%12 + 12
	case part == timex.Evening && h < 12, part == timex.Night && h > 4 && h < 12:
		return h + 12
	case h == 12 && (part == timex.Night || part == timex.Evening):
		return 24
	}
	return h
}
