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
		lang.Last, lang.Next, lang.This, lang.HalfWord, lang.Moment, lang.Season, lang.QuarterTag, lang.Era, lang.Early, lang.Mid, lang.Late:
	case lang.About:
		return p.aboutYears(i)
	default:
		return i
	}
	if i >= p.lastJoint || p.at(i).Is(lang.Glued) {
		return i
	}
	for _, parse := range [...]func(p *parser, i int) int{clockRange, numericRange, sharedMonth, monthDays, sharedYear, sharedYearOfParts, shortYears, sharedUnit, sharedNth, weekdaysOfWeek} {
		p.ends = p.ends[:0]
		if j := parse(p, i); j > i && len(p.ends) > 1 && p.whole(i, j) {
			return j
		}
	}
	return i
}

// aboutYears reads years that share their era behind "about": "c. 1450-1390 BC".
func (p *parser) aboutYears(i int) int {
	p.ends = p.ends[:0]
	j := i
	if i < p.lastJoint && p.near(i+1) {
		j = shortYears(p, i+1)
	}
	if len(p.ends) < 2 || !p.whole(i, j) {
		return i
	}
	p.ends[0] = p.modified(p.ends[0], i, i+2, timex.Approx)
	return j
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

// joints sets lastJoint to the last token of the run that [parser.joined] may
// find joined to the one before it.
func (p *parser) joints() {
	p.lastJoint = 0
	for j := len(p.toks) - 1; j > 0; j-- {
		if kind, _ := p.joined(j); kind != noJoint {
			p.lastJoint = j
			return
		}
	}
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
	part := p.class(i) == lang.The && p.follows(i+1, lang.Part) && p.follows(i+2, lang.Of)
	if part { // "the night of 21-22 June" begins on the first day
		k += 3
	}
	for n < maxEnds {
		if n > 0 {
			if e, end := p.dayInMonth(k); end > k && !(p.class(k) == lang.Month && p.gap(k) == lang.Hyphen) { // "18-Nov-18" is one
				p.shareDay(days[:n], e)
				if part {
					p.ends[0] = p.within(p.ends[0], i, i+2, partValue(p.at(i+1).N))
				}
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
	if n := p.dayOp(e); !e.Fn[n].Pattern.Known.Has(timex.FieldMonth) {
		return e, i // "Tuesday the 15th"
	}
	e, j = p.container(e, j)
	return p.dayTime(e, j)
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
		v := &f.Fn[n].Pattern
		v.Day, v.Weekday, v.Known = uint8(d.n), 0, v.Known&^timex.FieldWeekday
		f.Start, f.End, f.Rule = p.at(d.i).Start, p.at(d.j-1).End, "day of a shared month"
		p.ends = append(p.ends, f)
	}
	p.ends = append(p.ends, e)
	whole := [2]int{p.ends[0].Start, e.End}
	for k := range p.ends {
		p.ends[k].Range = whole // "was put off to June 23-24": the verb is that of all of them
	}
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
	first := k + 1
	if p.class(first) == lang.From || p.class(first) == lang.Between { // "November between 19 and 20"
		first++
	}
	d, j := p.dayNumber(first)
	if j == first || p.class(first) == lang.Weekday {
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
		if word && !p.partLooks(m) && !isUpperWord(p.wordAfter(m)) {
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
	v := dayValue(month, days[n-1].n)
	from := days[n-1].i
	v, end := p.withYear(v, j)
	var e lang.Expr
	if v.Known.Has(timex.FieldYear) {
		e = p.absolute("day of a shared month", from, end, v)
	} else {
		e = p.pattern("day of a shared month", from, end, v)
		e, end = p.container(e, end)
	}
	e, end = p.dayTime(e, end)
	p.shareDay(days[:n-1], e)
	return end
}
