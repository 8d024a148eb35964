package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// maxEnds bounds the members of a list that share a head.
const maxEnds = 8

// series reads two or more expressions that share a word, so that none but the
// last could be understood alone: "June 3-5", "20 and 21 September", "10 to
// 11 am", "1957-60". A range is its two ends, as in TimeML. They are left in
// p.ends; the result is the index after the last, i when there are none.
func (p *parser) series(i int) int {
	switch p.class(i) {
	case lang.Number, lang.Ordinal, lang.Second, lang.The, lang.Cardinal, lang.Tens, lang.Month, lang.Weekday, lang.Deictic, lang.Tonight,
		lang.Last, lang.Next, lang.This, lang.HalfWord, lang.Moment, lang.Season, lang.QuarterTag, lang.Era:
	default:
		return i
	}
	if len(p.toks)-i < 2 || p.at(i).Is(lang.Glued) {
		return i
	}
	for _, parse := range [...]func(p *parser, i int) int{clockRange, sharedMonth, monthDays, sharedYear, shortYears, sharedUnit} {
		p.ends = p.ends[:0]
		if j := parse(p, i); j > i && len(p.ends) > 1 && p.whole(i, j) {
			return j
		}
	}
	return i
}

// joint is what stands between two members of a series.
type joint uint8

const (
	noJoint   joint = iota
	listJoint       // a comma, "or", "and" outside "between"
	rangeJoint
)

// joined reads what stands before token j if it joins the next end of a range
// or member of a list to what ended there: a dash, "to", "until", "and", a
// comma.
func (p *parser) joined(j int) (joint, int) {
	if j >= len(p.toks) {
		return noJoint, j
	}
	switch c := p.class(j); c {
	case lang.To, lang.Until, lang.Through:
		if p.near(j) && p.near(j+1) {
			return rangeJoint, j + 1
		}
		return noJoint, j
	case lang.And, lang.Or:
		if (p.near(j) || p.gap(j) == lang.Comma) && p.near(j+1) {
			return listJoint, j + 1
		}
		return noJoint, j
	}
	switch p.gap(j) {
	case lang.Hyphen, lang.Dash:
		return rangeJoint, j
	case lang.Comma, lang.Slash:
		return listJoint, j
	}
	return noJoint, j
}

// between reports whether "and" after token i joins the ends of a range.
func (p *parser) between(i int) bool { return p.class(i-1) == lang.Between }

// member is an elliptical member of a series: a day of the month.
type member struct{ n, i, j int }

// dayNumber reads a day of the month with its article, and the weekday that
// may stand before it.
func (p *parser) dayNumber(i int) (day, j int) {
	k := i
	if p.class(k) == lang.Weekday && !p.at(k).Is(lang.Plural) && p.near(k+1) {
		k++
	}
	k = p.the(k)
	day, j = p.dayOfMonth(k)
	if j == k {
		return 0, i
	}
	return day, j
}

// sharedMonth reads days before their month: "20 and 21 September", "10 to 22
// August 2012", "the 13th to the 15th of July", "4-23 of next month".
func sharedMonth(p *parser, i int) int {
	if p.class(i) == lang.Month || p.class(i) == lang.Cardinal {
		return i
	}
	var days [maxEnds]member
	n, k := 0, i
	for n < maxEnds {
		if n > 0 {
			if e, end := p.dayInMonth(k); end > k {
				p.shareDay(days[:n], e)
				return end
			}
		}
		d, j := p.dayNumber(k)
		if j == k || n > 0 && d <= days[n-1].n {
			return i
		}
		days[n] = member{d, k, j}
		n++
		kind, next := p.joined(j)
		if kind == noJoint {
			return i
		}
		k = next
	}
	return i
}

// dayInMonth reads a day with the month that it belongs to, and the clock time
// after it.
func (p *parser) dayInMonth(i int) (lang.Expr, int) {
	e, j := calendarDate(p, i)
	if j == i || granularity(e) != timex.Day || p.dayOp(e) < 0 {
		if e, j = dayOfPointedMonth(p, i); j == i {
			return e, i
		}
		return e, j
	}
	e, j = p.container(e, i, j)
	return p.dayTime(e, i, j)
}

// dayOp is the index of the operation of e that names the day of the month, -1
// for none.
func (p *parser) dayOp(e lang.Expr) int {
	for n, op := range e.Fn {
		if op.Pattern.Known.Has(timex.FieldDay) {
			return n
		}
	}
	return -1
}

// shareDay adds to the ends the days, in the month of e, and e itself.
func (p *parser) shareDay(days []member, e lang.Expr) {
	n := p.dayOp(e)
	if n < 0 {
		return
	}
	for _, d := range days {
		f := e
		f.Fn = p.fn(e.Fn...)
		f.Fn[n].Pattern.Day = uint8(d.n)
		f.Start, f.End, f.Rule = p.at(d.i).Start, p.at(d.j-1).End, "day of a shared month"
		p.ends = append(p.ends, f)
	}
	p.ends = append(p.ends, e)
}

// monthDays reads days after their month: "June 3-5", "April 9th through
// 17th", "August 10 - 22, 2012", "May 3, 5 and 7".
func monthDays(p *parser, i int) int {
	k := i
	if p.class(k) == lang.Weekday && (p.near(k+1) || p.gap(k+1) == lang.Comma) {
		k++
	}
	if p.class(k) != lang.Month || !p.dateGap(k+1) {
		return i
	}
	month := p.at(k).N
	d, j := p.dayNumber(k + 1)
	if j == k+1 || p.class(k+1) == lang.Weekday {
		return i
	}
	var days [maxEnds]member
	days[0] = member{d, i, j}
	n, last := 1, noJoint
	for n < maxEnds {
		kind, next := p.joined(j)
		if kind == noJoint || p.class(next) == lang.Weekday || p.gap(next) == lang.Slash {
			break
		}
		d, m := p.dayNumber(next)
		if m == next || d <= days[n-1].n || p.class(m) == lang.Month || p.clockFollows(m-1, m) || p.gap(m) == lang.Colon || p.gap(m) == lang.Slash {
			break
		}
		word := p.gap(next) == lang.Space
		if word && p.adjacentWord(m) && p.class(m) == lang.None && !functionWord.has(p.wordAfter(m)) && !isUpperWord(p.wordAfter(m)) {
			break // "in March 3 to 5 percent"
		}
		days[n] = member{d, next, m}
		n, j, last = n+1, m, kind
		if word {
			break // "and" or "to" comes before the last
		}
	}
	if n < 2 || last == listJoint && p.class(days[n-1].i-1) != lang.And && p.class(days[n-1].i-1) != lang.Or {
		return i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldMonth | timex.FieldDay, Month: uint8(month), Day: uint8(days[n-1].n)}
	from := days[n-1].i
	v, end := p.withYear(v, j)
	var e lang.Expr
	if v.Known.Has(timex.FieldYear) {
		e = p.absolute("day of a shared month", from, end, v)
	} else {
		e = p.pattern("day of a shared month", from, end, v)
		e, end = p.container(e, from, end)
	}
	e, end = p.dayTime(e, from, end)
	p.shareDay(days[:n-1], e)
	return end
}

// sharedYear reads named times of one year or one after the other: "10 August
// to 12 September 2013", "March and April 2017", "from Monday to Friday".
func sharedYear(p *parser, i int) int {
	a, j := calendarDate(p, i)
	if j == i || len(a.Fn) != 1 || a.Fn[0].Kind != timex.OpNearest || !a.Open {
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
		a.Fn = p.fn(timex.Op{Kind: timex.OpValue, Pattern: pa.WithYear(y)})
		a.Base, a.Open = lang.Absolute, false
	case op.Kind == timex.OpUnit && len(b.Fn) > 1 && b.Fn[1].Kind == timex.OpWithin && sameCycle(*pa, b.Fn[1].Pattern):
		first := *op
		if op.Unit == timex.Year && laterInYear(*pa, b.Fn[1].Pattern) {
			first.N--
		}
		a.Fn = p.fn(first, timex.Op{Kind: timex.OpWithin, Pattern: *pa})
		a.Base, a.Open = b.Base, false
	case kind == rangeJoint && op.Kind == timex.OpNearest && b.Open && sameCycle(*pa, pb):
		b.Base, b.Open, op.Dir = lang.FromPrevious, false, timex.OnOrForward
	default:
		return i
	}
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
	f, after := p.container(f, next, end)
	if after > end {
		e.Base, e.Open, e.Fn = f.Base, false, p.fn(f.Fn[0], timex.Op{Kind: timex.OpWithin, Pattern: a})
	}
	p.ends = append(p.ends, e, f)
	return after
}
