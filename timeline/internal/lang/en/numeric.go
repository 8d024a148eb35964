package en

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// numericDate reads dates in digits: 2023-09-25, 25/09/2023, 09/25/23,
// 25.9.2023, 2023/09/25, 20230925. Where the order of day and month is open
// both readings are kept, the document's order or the American one first.
func numericDate(p *parser, i int) (lang.Expr, int) {
	if p.class(i) != lang.Number || p.at(i).Is(lang.Glued) {
		return lang.Expr{}, i
	}
	const rule = "numeric date"
	a := p.at(i)
	switch p.gap(i) {
	case lang.Hyphen, lang.Slash, lang.Dot, lang.Colon:
		between := p.gap(i) == lang.Hyphen && p.gap(i-1) == lang.Slash && p.gap(i+1) == lang.Slash || // "5/1/2019-5/7/2020"
			p.gap(i) == lang.Slash && p.gap(i-1) == lang.Hyphen && p.gap(i+1) == lang.Hyphen && a.Digits == 4 // 2023-07/2023-09
		if p.class(i-1) == lang.Number && !between {
			return lang.Expr{}, i // the rest of a longer chain
		}
	}
	if a.Digits == 8 && a.N > 15000101 && a.N < 21001231 && p.gap(i+1) != lang.Hyphen {
		v := timex.Ymd(a.N/10000, a.N/100%100, a.N%100)
		if v.Valid() {
			return p.absolute(rule, i, i+1, v), i + 1
		}
		return lang.Expr{}, i
	}
	if p.class(i+1) != lang.Number {
		return p.isoWeek(i)
	}
	b, sep := p.at(i+1), p.gap(i+1)
	if sep == lang.Space || sep == lang.Dash {
		return p.spacedNumeric(rule, i, a, b)
	}
	if sep != lang.Slash && sep != lang.Hyphen && sep != lang.Dot || a.Digits > 4 || b.Digits > 2 && (b.Digits != 4 || a.Digits > 2) {
		return lang.Expr{}, i
	}
	if p.class(i+2) != lang.Number || p.gap(i+2) != sep {
		return p.shortNumeric(rule, i, a, b, sep)
	}
	c := p.at(i + 2)
	j := i + 3
	if b.Digits > 2 {
		return lang.Expr{}, i
	}
	if p.class(j) == lang.Number && p.gap(j) == sep {
		return lang.Expr{}, i // a longer chain: an address, a version
	}
	switch {
	case a.Digits == 4 && c.Digits <= 2 && a.N >= 1000 && a.N <= 2999:
		v := timex.Ymd(a.N, b.N, c.N)
		if b.N > 12 && c.N <= 12 { // 2024-13-01
			v = timex.Ymd(a.N, c.N, b.N)
		}
		if !v.Valid() {
			return lang.Expr{}, i
		}
		return p.absolute(rule, i, j, v), j
	case c.Digits == 4 || c.Digits == 2 && a.Digits <= 2:
		y := c.N
		if c.Digits == 2 {
			if sep == lang.Dot && a.Digits == 1 && b.Digits == 1 {
				return lang.Expr{}, i
			}
			y = shortYear(y)
		}
		return p.dayMonth(rule, i, j, a.N, b.N, sep, func(month, day int) timex.Value { return timex.Ymd(y, month, day) })
	}
	return lang.Expr{}, i
}

// shortNumeric reads months in digits, 2023-09, 2023/9, 09/2023, and days
// without a year, 9/25 and 25/9, where their form or a word beside them shows
// that they are no fraction.
func (p *parser) shortNumeric(rule string, i int, a, b lang.Token, sep lang.Gap) (lang.Expr, int) {
	j := i + 2
	month := b.N >= 1 && b.N <= 12
	switch {
	case sep == lang.Hyphen && p.plainYear(i) && b.Digits == 2 && month && a.N%100+1 != b.N,
		sep == lang.Slash && p.plainYear(i) && month:
		return p.absolute(rule, i, j, timex.YearMonth(a.N, b.N)), j
	case p.plainYear(i+1) && a.N >= 1 && a.N <= 12 && (sep == lang.Slash && a.Digits <= 2 || sep == lang.Hyphen && a.Digits == 2) && p.gap(j) != sep:
		return p.absolute(rule, i, j, timex.YearMonth(b.N, a.N)), j
	case a.Digits > 2 || b.Digits > 2:
		return lang.Expr{}, i
	case sep == lang.Slash && p.gap(j) == lang.Comma && p.plainYear(j): // "08/12, 2015"
		y := p.at(j).N
		return p.dayMonth(rule, i, j+1, a.N, b.N, sep, func(month, day int) timex.Value { return timex.Ymd(y, month, day) })
	case sep == lang.Hyphen && p.class(i-1) == lang.On && max(a.N, b.N) > 12 && p.endsClause(j), // "on 4-22"
		sep == lang.Slash && p.slashDate(i, a, b), sep == lang.Dot && p.class(i-1) == lang.On && b.Digits == 2 && p.endsClause(j),
		sep == lang.Slash && p.dateContext(i):
		return p.dayMonth(rule, i, j, a.N, b.N, sep, dayValue)
	}
	return lang.Expr{}, i
}

// weekdayNumeric reads a date in digits after its weekday, the tokens [i, j):
// "Fri 30/11/18", "Sunday, 12/7". It tells which of two readings is meant.
func (p *parser) weekdayNumeric(i, j int, weekday timex.Value) (lang.Expr, int) {
	e, k := numericDate(p, j)
	if k == j || granularity(e) != timex.Day {
		return e, i
	}
	e.Start = p.at(i).Start
	v := &e.Fn[0].Pattern
	switch {
	case e.Open:
		v.Weekday, v.Known = weekday.Weekday, v.Known|timex.FieldWeekday
	case len(e.Readings) > 0 && v.DayOfWeek() != int(weekday.Weekday) && e.Readings[0].DayOfWeek() == int(weekday.Weekday):
		*v, e.Readings = e.Readings[0], nil
		v.Stated = v.Known
	}
	return e, k
}

// spacedNumeric reads dates in digits with spaces: "on 2016 10 16", and months
// with spaces around their hyphen: "11 - 2016", "2016 - 11", which is no range of
// years.
func (p *parser) spacedNumeric(rule string, i int, a, b lang.Token) (lang.Expr, int) {
	c := p.at(i + 2)
	if p.gap(i+1) == lang.Space {
		v := timex.Ymd(a.N, b.N, c.N)
		if p.plainYear(i) && b.Digits == 2 && c.Class == lang.Number && c.Digits == 2 && p.gap(i+2) == lang.Space && v.Valid() && p.phraseEnds(i+3) && (p.class(i-1) == lang.On || p.alone(i, i+3)) {
			return p.absolute(rule, i, i+3, v), i + 3
		}
		return lang.Expr{}, i
	}
	if !isSpaced(p.text[a.End:b.Start]) || !p.phraseEnds(i+2) || i == 0 && numberNoun.has(lower(p.wordBefore(0))) {
		return lang.Expr{}, i
	}
	switch {
	case p.plainYear(i) && b.Digits == 2 && b.N >= 1 && b.N <= 12 && b.N <= a.N%100:
		return p.absolute(rule, i, i+2, timex.YearMonth(a.N, b.N)), i + 2
	case p.plainYear(i+1) && a.Digits == 2 && a.N >= 1 && a.N <= 12:
		return p.absolute(rule, i, i+2, timex.YearMonth(b.N, a.N)), i + 2
	}
	return lang.Expr{}, i
}

// isSpaced reports whether a gap holds a space beside its hyphen.
func isSpaced(gap string) bool { return strings.ContainsAny(gap, " \t") && strings.Contains(gap, "-") }

// slashDate reports whether a/b is a day by its form alone: one number that is
// no month and one that is, and nothing counted after them. 24/7 is none.
func (p *parser) slashDate(i int, a, b lang.Token) bool {
	low, high := min(a.N, b.N), max(a.N, b.N)
	if low < 1 || low > 12 || high <= 12 || high > 31 || a.N == 24 && b.N == 7 || !p.endsClause(i+2) {
		return false
	}
	return p.class(i-1) != lang.Of && p.class(i-1) != lang.For && lower(p.wordBefore(i)) != "took"
}

// dateContext reports whether the word before token i expects a date, so that
// 3/4 is one and no fraction.
func (p *parser) dateContext(i int) bool {
	switch p.class(i - 1) {
	case lang.On, lang.Weekday, lang.Since, lang.Until, lang.By, lang.From, lang.This, lang.Each, lang.Every, lang.After, lang.Before:
		return true
	}
	return false
}

// dayMonth decides the order of day and month.
func (p *parser) dayMonth(rule string, i, j, a, b int, sep lang.Gap, make func(month, day int) timex.Value) (lang.Expr, int) {
	first, second := make(a, b), make(b, a) // month first, day first
	if p.order == timex.DayMonth || p.order == timex.AnyOrder && sep == lang.Dot {
		first, second = second, first
	}
	if !first.Valid() {
		first, second = second, timex.Value{}
	}
	if !first.Valid() || !second.Valid() || second == first {
		second = timex.Value{}
	}
	if !first.Valid() {
		return lang.Expr{}, i
	}
	var e lang.Expr
	if first.Known.Has(timex.FieldYear) {
		e = p.absolute(rule, i, j, first)
	} else {
		e = p.pattern(rule, i, j, first)
	}
	if !second.IsZero() && p.order == timex.AnyOrder {
		e.Readings = []timex.Value{second}
	}
	return e, j
}
