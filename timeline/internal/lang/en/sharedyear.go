package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// sharedYear reads named times of one year or one after the other: "10 August
// to 12 September 2013", "March and April 2017", "from Monday to Friday".
func sharedYear(p *parser, i int) int {
	a, j := calendarDate(p, i)
	switch p.class(i) {
	case lang.Early, lang.Mid, lang.Late:
		a, j = modifiedPoint(p, i) // "mid-May to late June 2011"
	}
	if j > i && len(a.Fn) == 1 && a.Fn[0].Kind == timex.OpValue {
		return p.yearGoesOn(a, i, j)
	}
	if j == i || len(a.Fn) > 1 && a.Fn[1].Kind != timex.OpMod || a.Fn[0].Kind != timex.OpNearest || !a.Open {
		return i
	}
	kind, k := p.joined(j)
	if kind == noJoint || p.gap(k) == lang.Slash || p.gap(k) == lang.Comma {
		return i
	}
	if p.between(i) {
		kind = rangeJoint
	}
	b, end := p.point(k)
	if end == k && p.class(k) == lang.Season {
		b, end = p.inner(k)
	}
	if end == k {
		if b, end = p.lowerMonth(i, k); end == k {
			return i
		}
	}
	pa := &a.Fn[0].Pattern
	op := &b.Fn[0]
	pb := op.Pattern
	switch {
	case op.Kind == timex.OpValue && pb.Known.Has(timex.FieldYear) && !pa.Known.Has(timex.FieldWeekday) && sameCycle(*pa, pb):
		y := pb.Year
		if laterInYear(*pa, pb) {
			y--
		}
		a.Fn[0] = timex.Op{Kind: timex.OpValue, Pattern: pa.WithYear(y)}
		a.Base, a.Open = lang.Absolute, false
	case len(a.Fn) == 1 && op.Kind == timex.OpUnit && len(b.Fn) > 1 && b.Fn[1].Kind == timex.OpWithin && sameCycle(*pa, b.Fn[1].Pattern):
		first := *op
		if op.Unit == timex.Year && laterInYear(*pa, b.Fn[1].Pattern) {
			first.N--
		}
		a.Fn = p.fn(first, timex.Op{Kind: timex.OpWithin, Pattern: *pa})
		a.Base, a.Open = b.Base, false
	case kind == rangeJoint && op.Kind == timex.OpNearest && b.Open && sameCycle(*pa, pb):
		b.Base, b.Open, op.Dir = lang.FromPrevious, false, timex.OnOrForward
	case p.class(k) == lang.Season && op.Kind == timex.OpNearest && b.Open && sameCycle(*pa, pb): // "the spring and summer"
	default:
		return i
	}
	p.ends = append(p.ends, a, b)
	return end
}

// sharedYearOfParts reads times of days of one year: "the evening of August 11
// and the morning of August 12, 2007", "9 p.m. on May 3 to 1 a.m. on May 4,
// 2007".
func sharedYearOfParts(p *parser, i int) int {
	if c := p.class(i); c != lang.Number && (c != lang.The || p.class(i+1) != lang.Part) {
		return i
	}
	a, j := p.point(i)
	if j == i || len(a.Fn) != 2 || a.Fn[0].Kind != timex.OpNearest || a.Fn[1].Kind != timex.OpWithin || !a.Open {
		return i
	}
	kind, k := p.joined(j)
	if kind == noJoint || p.gap(k) == lang.Slash || p.gap(k) == lang.Comma {
		return i
	}
	b, end := p.point(k)
	if end == k || b.Fn[0].Kind != timex.OpValue {
		return i
	}
	pa, pb := a.Fn[0].Pattern, b.Fn[0].Pattern
	if !pb.Known.Has(timex.FieldYear) || pa.Known.Has(timex.FieldWeekday) || !sameCycle(pa, pb) {
		return i
	}
	y := pb.Year
	if laterInYear(pa, pb) {
		y--
	}
	a.Fn = p.fn(timex.Op{Kind: timex.OpValue, Pattern: pa.WithYear(y)}, a.Fn[1])
	a.Base, a.Open = lang.Absolute, false
	p.ends = append(p.ends, a, b)
	return end
}

// yearGoesOn reads the end of a range whose start a, tokens [i, j), has its year:
// "between December 2021 and August", "from June 5, 2012, to July 3".
func (p *parser) yearGoesOn(a lang.Expr, i, j int) int {
	pa := a.Fn[0].Pattern
	kind, k := p.joined(j)
	if kind == noJoint || p.gap(k) == lang.Slash || p.gap(k) == lang.Comma || !pa.Known.Has(timex.FieldMonth) || p.class(k) != lang.Month {
		return i
	}
	if kind == listJoint && !p.between(i) {
		return i
	}
	b, end := calendarDate(p, k)
	if end == k || len(b.Fn) != 1 || b.Fn[0].Kind != timex.OpNearest || !sameCycle(pa, b.Fn[0].Pattern) {
		return i
	}
	pb := b.Fn[0].Pattern
	y := pa.Year
	if laterInYear(pa, pb) {
		y++
	}
	b = p.absolute(b.Rule, k, end, pb.WithYear(y))
	p.ends = append(p.ends, a, b)
	return end
}

// lowerMonth reads "march" and "may" in lower case as the end of a range whose
// other end is a month too.
func (p *parser) lowerMonth(i, k int) (lang.Expr, int) {
	if p.class(i) != lang.Month || p.class(k) != lang.Month || p.class(i-1) != lang.From && p.class(i-1) != lang.Between {
		return lang.Expr{}, k
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Month, Known: timex.FieldMonth, Month: uint8(p.at(k).N)}
	if v, j := p.withYear(v, k+1); v.Known.Has(timex.FieldYear) {
		return p.absolute("month", k, j, v), j
	}
	return p.pattern("month", k, k+1, v), k + 1
}

// sameCycle reports whether a and b recur in the same way, so that one can
// follow the other.
func sameCycle(a, b timex.Value) bool {
	const named = timex.FieldMonth | timex.FieldDay | timex.FieldWeekday | timex.FieldQuarter | timex.FieldHalf | timex.FieldSeason
	if a.Known&timex.FieldMonth != 0 && b.Known&timex.FieldMonth != 0 {
		return true
	}
	return a.Known&named == b.Known&named && a.Known&named != timex.FieldDay
}

// laterInYear reports whether a comes later in the year than b.
func laterInYear(a, b timex.Value) bool {
	switch {
	case a.Month != b.Month:
		return a.Month > b.Month
	case a.Known.Has(timex.FieldDay) && b.Known.Has(timex.FieldDay):
		return a.Day > b.Day
	case a.Season != b.Season:
		return a.Season > b.Season
	}
	return a.Quarter > b.Quarter || a.Half > b.Half
}

// shortYears reads a range whose end is cut to two digits or whose era stands
// at the end alone: "1957-60", "1994/95", "499 to 493 BC".
func shortYears(p *parser, i int) int {
	const rule = "years of a range"
	a := p.at(i)
	if a.Class != lang.Number {
		return i
	}
	kind, k := p.joined(i + 1)
	b := p.at(k)
	if kind == noJoint || b.Class != lang.Number || p.gap(k) == lang.Comma {
		return i
	}
	if y, j := p.year(k); j == k+2 && p.class(k+1) == lang.Era && y <= 0 && a.Digits <= 4 && a.N > b.N {
		p.ends = append(p.ends, p.absolute(rule, i, i+1, timex.InYear(1-a.N, timex.Year)), p.absolute(rule, k, j, timex.InYear(y, timex.Year)))
		return j
	}
	if b.Digits == 1 && p.plainYear(i) && a.N >= 1900 && a.N%10+1 == b.N && p.class(k-1) == lang.Number && p.gap(k) != lang.Slash && p.class(k+1) != lang.Number && p.gap(k+1) != p.gap(k) { // "2007-8"
		p.ends = append(p.ends, p.absolute(rule, i, i+1, timex.InYear(a.N, timex.Year)), p.absolute(rule, k, k+1, timex.InYear(a.N+1, timex.Year)))
		return k + 1
	}
	if !p.plainYear(i) || b.Digits != 2 || p.class(k-1) != lang.Number || p.gap(k+1) == p.gap(k) && k+1 < len(p.toks) && p.class(k+1) == lang.Number {
		return i
	}
	switch p.gap(k) {
	case lang.Hyphen, lang.Dash:
		if a.N%100 >= b.N && !(a.N%100 == 99 && b.N == 0) || b.N <= 12 && a.N%100+1 != b.N {
			return i // 2023-09 is a month
		}
	case lang.Slash:
		if (a.N+1)%100 != b.N {
			return i
		}
	default:
		return i
	}
	y := a.N/100*100 + b.N
	if y < a.N {
		y += 100
	}
	p.ends = append(p.ends, p.absolute(rule, i, i+1, timex.InYear(a.N, timex.Year)), p.absolute(rule, k, k+1, timex.InYear(y, timex.Year)))
	return k + 1
}

// sharedUnit reads ordinals that share a quarter, half or century: "the first
// and second quarters of 1999", "the 17th and 18th centuries".
func sharedUnit(p *parser, i int) int {
	k := p.the(i)
	n, j := p.ordinal(k)
	if j == k || n < 1 {
		return i
	}
	kind, next := p.joined(j)
	if kind == noJoint {
		return i
	}
	next = p.the(next)
	m, u := p.ordinal(next)
	if u == next || m <= n || !p.near(u) {
		return i
	}
	var a, b timex.Value
	end := u + 1
	switch {
	case p.class(u) == lang.Quarter && m <= 4:
		a, b = p.quarter(n), p.quarter(m)
	case p.class(u) == lang.Unit && p.at(u).N == int(timex.Century) && m <= 40:
		a, b = timex.InYear((n-1)*100, timex.Century), timex.InYear((m-1)*100, timex.Century)
		if p.follows(end, lang.Era) && p.era(end) {
			if p.at(end).N < 0 {
				return i
			}
			end++
		}
		p.ends = append(p.ends, p.absolute("century", k, j, a), p.absolute("century", next, end, b))
		return end
	default:
		return i
	}
	if y, e := p.quarterYear(end); e > end {
		p.ends = append(p.ends, p.absolute("quarter of a year", i, j, p.fiscal(a.WithYear(y))), p.absolute("quarter of a year", next, e, p.fiscal(b.WithYear(y))))
		return e
	}
	e, f := p.pattern("quarter", i, j, a), p.pattern("quarter", next, end, b)
	f, after := p.container(f, end)
	if after > end {
		e.Base, e.Open, e.Fn = f.Base, false, p.fn(f.Fn[0], timex.Op{Kind: timex.OpWithin, Pattern: a})
	}
	p.ends = append(p.ends, e, f)
	return after
}
