package en

import (
	"math/bits"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// point reads an expression that names one stretch of the calendar or the
// clock, with its modifiers, part of day and clock time.
func (p *parser) point(i int) (e lang.Expr, j int) {
	kinds := pointKinds(p.class(p.the(i)))
	if kinds == 0 || p.depth == maxDepth {
		return e, i
	}
	p.depth++
	e, j = p.pointOf(kinds, i)
	p.depth--
	return e, j
}

// pointOf reads a point of the given kinds.
func (p *parser) pointOf(kinds pointKind, i int) (e lang.Expr, j int) {
	if kinds&ofModified != 0 {
		if e, j = modifiedPoint(p, i); j > i {
			return e, j
		}
	}
	if e, j = p.simple(kinds, i); j > i {
		e, j = p.weekendOf(e, j)
		e, j = p.container(e, j)
		e, j = p.shifted(e, i, j)
		e, j = p.agoContainer(e, j)
		e, j = p.dayTime(e, j)
		return p.yearAtEnd(e, j)
	}
	if kinds&ofPartOfDay == 0 {
		return e, i
	}
	return p.partOfDayFirst(i)
}

// simple reads a point that has no modifier and no clock time.
func (p *parser) simple(kinds pointKind, i int) (e lang.Expr, j int) {
	j = i
	// Longest match; the first of equals.
	parsers := [...]func(p *parser, i int) (lang.Expr, int){
		dayAsName, numericDate, deicticUnit, deicticPattern, nthOf, calendarDate, namedDay, deicticDay, decadeOrCentury, plainYear, dayOfThisMonth, dayOfPointedMonth, weekNumber, weekOf, dayOfPointedWeek, afterNext, weekdaysFromNow, edgeOfBareUnit, endOf, bareNewYear, weekdayBeside, dayOfEvent, dayInstant,
	}
	for kinds &= 1<<len(parsers) - 1; kinds != 0; kinds &= kinds - 1 {
		if f, k := parsers[bits.TrailingZeros32(uint32(kinds))](p, i); k > j {
			e, j = f, k
		}
	}
	return e, j
}

// calendarDate reads dates in words: a month, a day, a weekday, a quarter, a
// season, with or without a year.
func calendarDate(p *parser, i int) (lang.Expr, int) {
	if v, j := p.date(i); j > i {
		if v.Known.Has(timex.FieldYear) {
			return p.absolute("date", i, j, v), j
		}
		if v.Known == timex.FieldWeekday && p.apposed(i, j) {
			return p.toward("weekday of the day told", i, j, v, timex.Closest, lang.FromPrevious), j
		}
		if v.Known == timex.FieldWeekday && (p.gap(j) == lang.Space || p.gap(j) == lang.Comma) {
			if e, k := p.weekdayNumeric(i, j, v); k > j {
				return e, k
			}
		}
		if v.Known.Has(timex.FieldWeekday) {
			return p.pattern("weekday", i, j, v), j
		}
		switch w := p.wordBefore(i); { // "the year ended Jan. 31", "the week ending May 5"
		case w == "ended":
			return p.toward("end of a stretch", i, j, v, timex.OnOrBackward, lang.FromContext), j
		case w == "ending":
			return p.toward("end of a stretch", i, j, v, timex.OnOrForward, lang.FromContext), j
		}
		return p.pattern("month or day without a year", i, j, v), j
	}
	k := i
	if p.class(k) == lang.The && p.near(k+1) {
		k++
	}
	if e, j := p.fiscalYear(i, k); j > i {
		return e, j
	}
	if m := p.at(k); k > i && m.Class == lang.Month && m.N%3 == 0 && p.follows(k+1, lang.Quarter) && !p.at(k+1).Is(lang.Plural) && p.gap(k+1) == lang.Space { // "the June quarter"
		return p.pattern("quarter by its last month", i, k+2, p.quarter(m.N/3)), k + 2
	}
	if y, j := p.year(k); j > k && (p.class(j) == lang.QuarterTag || p.class(j) == lang.HalfTag) && p.touches(j) { // 2018Q4, 2018-H1
		if v, m := p.quarterOrHalf(j); m > j {
			return p.absolute("quarter of a year", i, m, v.WithYear(y)), m
		}
	}
	if t := p.at(k); t.Class == lang.Number && t.Digits == 2 && !t.Is(lang.Glued) && p.class(k+1) == lang.QuarterTag && p.gap(k+1) == lang.Adjacent && p.gap(k+2) == lang.Adjacent { // 18Q4
		if v, m := p.quarterOrHalf(k + 1); m > k+1 {
			return p.absolute("quarter of a year", i, m, v.WithYear(shortYear(t.N))), m
		}
	}
	if y, j := p.year(k); j > k && p.near(j) && k > i { // "the 1990 third quarter"
		if v, m := p.quarterOrHalf(j); m > j {
			return p.absolute("quarter of a year", i, m, v.WithYear(y)), m
		}
	}
	if v, j := p.quarterOrHalf(k); j > k {
		if k > i && p.gap(j-1) == lang.Hyphen && p.adjacentWord(j) {
			return lang.Expr{}, i // "the third-quarter results": the article is the noun's
		}
		if p.follows(j, lang.Of) && p.follows(j+1, lang.The) && (p.class(j+2) == lang.None || p.class(j+2) == lang.Latter) && !p.yearAhead(j+2) {
			return lang.Expr{}, i // "the fourth quarter of the game", "the first quarter of the pie"
		}
		if y, m := p.quarterYear(j); m > j {
			return p.absolute("quarter of a year", i, m, p.fiscal(v.WithYear(y))), m
		}
		return p.pattern("quarter or half", i, j, v), j
	}
	if p.class(k) == lang.Season && !p.at(k).Is(lang.Plural) {
		v, j := p.recurring(k)
		if v, m := p.withYear(v, j); m > j {
			m = p.winterEnd(v, m)
			return p.absolute("season of a year", i, m, v), m
		}
		if k > i && p.seasonLooks(k) || k == i && p.bareSeasonLooks(k) {
			return p.pattern("season", i, j, v), j
		}
	}
	return lang.Expr{}, i
}

// yearAhead reports whether one of the few words from token j on is "year":
// "the company's financial year".
func (p *parser) yearAhead(j int) bool {
	const most = 48 // bytes
	s := p.text[p.at(j-1).End:]
	s = s[:min(most, len(s))]
	if i := strings.IndexAny(s, ".,;:\n"); i >= 0 {
		s = s[:i]
	}
	return strings.Contains(s, " year")
}

// quarterYear reads the year that may follow a quarter: "of 1999", "1999",
// "FY24".
func (p *parser) quarterYear(j int) (year, k int) {
	k = j
	if p.follows(k, lang.Of) || p.follows(k, lang.In) {
		k++
	}
	if p.class(k) == lang.FiscalWord && p.near(k) {
		k++
	}
	if p.touches(k) || p.gap(k) == lang.Slash || p.gap(k) == lang.Comma && k == j {
		if y, m := p.year(k); m > k {
			return y, m
		}
		if t := p.at(k); t.Class == lang.Number && t.Digits == 2 && (p.class(k-1) == lang.FiscalWord || p.gap(k) == lang.Adjacent && p.gap(k-1) == lang.Adjacent) {
			return shortYear(t.N), k + 1 // "4Q18"
		}
	}
	return 0, j
}

// deicticDay reads today, yesterday, tomorrow.
func deicticDay(p *parser, i int) (lang.Expr, int) {
	if p.class(i) != lang.Deictic {
		return lang.Expr{}, i
	}
	n, j := p.at(i).N, i+1
	if w, k := p.weeksOn(j); k > j && n >= 0 && p.endsClause(k) { // "tomorrow week"
		n, j = n+7*w, k
	}
	return p.units("today", i, j, n, timex.Day, lang.FromDCT), j
}

func decadeOrCentury(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if v, j := p.decade(k); j > k {
		return p.absolute("decade", i, j, v), j
	}
	if v, j := p.century(k); j > k {
		return p.absolute("century", i, j, v), j
	}
	return lang.Expr{}, i
}

// endOf reads EOD, EOM, EOY, in capitals or after a word that asks for a time,
// and the unit that they may be of: "EOD Monday", "COB on 5 May".
func endOf(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if p.class(k) != lang.EndOf {
		return lang.Expr{}, i
	}
	if !p.at(k).Is(lang.Upper) {
		switch p.class(i - 1) {
		case lang.By, lang.At, lang.Before, lang.Until:
		default:
			return lang.Expr{}, i
		}
	}
	g := timex.Granularity(p.at(k).N)
	of := k + 1
	if p.follows(of, lang.On) {
		of++
	}
	if p.near(of) {
		if e, j := p.point(of); j > of && granularity(e) == g {
			return p.modified(e, i, j, timex.End), j
		}
	}
	e := p.units("end of a unit", i, k+1, 0, g, lang.FromContext)
	return p.modified(e, i, k+1, timex.End), k + 1
}

// nthOf reads "the first week of March", "the last Friday in May", "the third
// day of the following month".
func nthOf(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	n, m := p.ordinal(k)
	if m == k {
		if p.class(k) != lang.Last && !(p.class(k) == lang.Latter && p.at(k).N == 1) || !p.near(k+1) {
			return lang.Expr{}, i
		}
		n, m = -1, k+1
	} else if p.follows(m, lang.Last) && n < 10 { // "the second last week"
		n, m = -n, m+1
	}
	if !p.near(m) {
		return lang.Expr{}, i
	}
	op := timex.Op{Kind: timex.OpNth, N: n}
	j := m + 1
	switch {
	case p.class(m) == lang.Weekday:
		op.Pattern = weekdayValue(p.at(m).N)
	default:
		g, e := p.unitOf(m)
		if e == m || g < timex.Day || g > timex.Decade {
			return lang.Expr{}, i
		}
		op.Unit, j = g, e
	}
	if !p.follows(j, lang.Of) && !p.follows(j, lang.In) {
		if e, end := deicticUnit(p, j); end > j && p.gap(j) == lang.Space && op.Unit == timex.Week && e.Fn[0].Kind == timex.OpUnit && e.Fn[0].N != 0 && e.Fn[0].Unit > timex.Week { // "third week next year"
			e.Fn, e.Start = p.then(e.Fn, op), p.at(i).Start
			return e, end
		}
		return p.nthOfThisMonth(i, j, op)
	}
	e, end := p.point(j + 1)
	if end == j+1 || len(e.Fn) == 0 || len(e.Fn) > 4 {
		e, end = bareUnit(p, j+1)
		if end == j+1 {
			return lang.Expr{}, i
		}
	}
	if op.Unit != timex.NoGranularity && granularity(e) <= op.Unit && !(op.Unit == timex.Day && longFeast(e)) {
		return lang.Expr{}, i // "the second quarter in October"
	}
	if op.Unit == timex.Quarter && granularity(e) >= timex.Decade { // "the last quarter of the 19th century" is 25 years
		m := timex.Mid
		switch n {
		case 1:
			m = timex.Start
		case 4, -1:
			m = timex.End
		}
		return p.modified(e, i, end, m), end
	}
	if e.Open && op.Pattern.Known == timex.FieldWeekday { // without a verb it is of a calendar of things to come
		e.Fn[0].Dir = timex.OnOrForward
	}
	e.Fn = p.then(e.Fn, op)
	e.Start, e.Rule = p.at(i).Start, "nth of"
	return e, end
}

// nthOfThisMonth reads a counted weekday, the tokens [i, j), without its month and
// article: "will be back second Tuesday", not "for the second Tuesday".
func (p *parser) nthOfThisMonth(i, j int, op timex.Op) (lang.Expr, int) {
	if op.Pattern.Known != timex.FieldWeekday || op.N < 1 || op.N > 5 || p.class(i) == lang.The || !p.phraseEnds(j) || p.at(j-1).Is(lang.Plural) {
		return lang.Expr{}, i
	}
	switch p.class(i - 1) {
	case lang.None, lang.On, lang.By, lang.Ago: // "go back second Tuesday"
	default:
		return lang.Expr{}, i
	}
	e := p.units("nth of", i, j, 0, timex.Month, lang.FromContext)
	e.Fn = p.then(e.Fn, op)
	return e, j
}

// container takes the larger time that may follow a named one: "September last
// year", "the third quarter of last year", "Monday of next week", and the
// genitive before it is read by modifiedPoint.
func (p *parser) container(e lang.Expr, j int) (lang.Expr, int) {
	if len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpNearest {
		return e, j
	}
	v := e.Fn[0].Pattern
	k := j
	if p.follows(k, lang.Of) || p.follows(k, lang.In) {
		k++
	}
	if k >= len(p.toks) || !p.near(k) && !(k == j && p.gap(k) == lang.Comma) {
		return e, j
	}
	c, m := deicticUnit(p, k)
	if m == k && k > j {
		c, m = bareUnit(p, k)
	}
	if m == k {
		return e, j
	}
	unit := c.Fn[0].Unit
	if c.Fn[0].Kind != timex.OpUnit {
		unit = timex.NoGranularity
		if c.Fn[0].Kind == timex.OpSpan && c.Fn[0].Pattern.Length == timex.Of(1, timex.Year) {
			unit, c.Fn = timex.Year, p.fn(timex.Op{Kind: timex.OpUnit, N: -1, Unit: timex.Year})
		}
	}
	if unit == timex.Week && v.Known != timex.FieldWeekday || unit == timex.Year && v.Known.Has(timex.FieldWeekday) ||
		unit == timex.Month && v.Known != timex.FieldDay || unit != timex.Week && unit != timex.Year && unit != timex.Month {
		return e, j
	}
	e.Base, e.Open, e.Anaphor = c.Base, false, 0
	e.Fn = p.fn(c.Fn[0], timex.Op{Kind: timex.OpWithin, Pattern: v})
	e.End = c.End
	return e, m
}
