package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// point reads an expression that names one stretch of the calendar or the
// clock, with its modifiers, part of day and clock time.
func (p *parser) point(i int) (e lang.Expr, j int) {
	if p.depth == maxDepth {
		return e, i
	}
	p.depth++
	defer func() { p.depth-- }()
	if e, j = modifiedPoint(p, i); j > i {
		return e, j
	}
	// Longest match; the first of equals.
	for _, parse := range [...]func(p *parser, i int) (lang.Expr, int){
		numericDate, deicticUnit, deicticPattern, nthOf, calendarDate, namedDay, deicticDay, decadeOrCentury, plainYear, dayOfThisMonth, dayOfPointedMonth, weekNumber, weekOf, dayOfPointedWeek, afterNext, weekdaysFromNow, edgeOfBareUnit,
	} {
		if f, k := parse(p, i); k > j {
			e, j = f, k
		}
	}
	if j > i {
		e, j = p.container(e, i, j)
		e, j = p.shifted(e, i, j)
		e, j = p.agoContainer(e, i, j)
		e, j = p.dayTime(e, i, j)
		return p.yearAtEnd(e, j)
	}
	return p.partOfDayFirst(i)
}

// calendarDate reads dates in words: a month, a day, a weekday, a quarter, a
// season, with or without a year.
func calendarDate(p *parser, i int) (lang.Expr, int) {
	if v, j := p.date(i); j > i {
		if v.Known.Has(timex.FieldYear) {
			return p.absolute("date", i, j, v), j
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
	if p.class(k) == lang.FiscalWord && p.near(k+1) {
		if y, j := p.year(k + 1); j > k+1 { // fiscal 1999
			return p.absolute("fiscal year", i, j, p.fiscal(timex.InYear(y, timex.Year))), j
		}
	}
	if y, j := p.year(k); j > k && (p.class(j) == lang.QuarterTag || p.class(j) == lang.HalfTag) && (p.near(j) || p.gap(j) == lang.Adjacent) { // 2018Q4, 2018-H1
		if v, m := p.quarterOrHalf(j); m > j {
			return p.absolute("quarter of a year", i, m, v.WithYear(y)), m
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
		if y, m := p.quarterYear(j); m > j {
			return p.absolute("quarter of a year", i, m, p.fiscal(v.WithYear(y))), m
		}
		return p.pattern("quarter or half", i, j, v), j
	}
	if p.class(k) == lang.Season && !p.at(k).Is(lang.Plural) {
		v, j := p.recurring(k)
		if v, m := p.withYear(v, j); m > j {
			return p.absolute("season of a year", i, m, v), m
		}
		if k > i && p.seasonLooks(k) {
			return p.pattern("season", i, j, v), j
		}
	}
	return lang.Expr{}, i
}

// seasonLooks reports whether "the fall" is a season: a noun that "of" does not
// continue.
func (p *parser) seasonLooks(i int) bool {
	return p.word(i) != "fall" && p.word(i) != "spring" || p.wordAfter(i+1) != "of" && p.class(i-1) == lang.The && p.context(i-1)
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
	if k < len(p.toks) && (p.near(k) || p.gap(k) == lang.Adjacent || p.gap(k) == lang.Slash || p.gap(k) == lang.Comma && k == j) {
		if y, m := p.year(k); m > k {
			return y, m
		}
		if p.class(k-1) == lang.FiscalWord && p.class(k) == lang.Number && p.at(k).Digits == 2 {
			return shortYear(p.at(k).N), k + 1
		}
	}
	return 0, j
}

// fiscal places a value in the fiscal year when one is configured.
func (p *parser) fiscal(v timex.Value) timex.Value {
	v.FiscalStart = uint8(p.fy)
	return v
}

// deicticDay reads today, yesterday, tomorrow.
func deicticDay(p *parser, i int) (lang.Expr, int) {
	if p.class(i) == lang.Deictic {
		return p.units("today", i, i+1, p.at(i).N, timex.Day, lang.FromDCT), i + 1
	}
	return lang.Expr{}, i
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

// plainYear reads a year that stands alone, "the year 2000", "44 BC".
func plainYear(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if k > i && p.class(k) == lang.Unit && p.at(k).N == int(timex.Year) && p.near(k+1) {
		if y, j := p.year(k + 1); j > k+1 {
			return p.absolute("year", i, j, timex.InYear(y, timex.Year)), j
		}
	}
	if y, j := p.year(k); k > i && j > k { // "the 1988 period"
		if _, _, n := p.period(j); n > j && p.gap(j) == lang.Space {
			return p.absolute("year", i, n, timex.InYear(y, timex.Year)), n
		}
	}
	y, j := p.year(i)
	if j == i || p.at(i).Is(lang.Glued) {
		return lang.Expr{}, i
	}
	if !p.yearLooks(i, j) {
		return lang.Expr{}, i
	}
	return p.absolute("year", i, j, timex.InYear(y, timex.Year)), j
}

// yearLooks reports whether a number of four digits is a year where it stands:
// not a count of things, a price, a part of a larger number, a model.
func (p *parser) yearLooks(i, j int) bool {
	t := p.at(i)
	if t.Class != lang.Number || t.Is(lang.Apostrophe) || j > i+1 {
		return !p.follows(j, lang.AMPM)
	}
	if i > 0 {
		switch p.gap(i) {
		case lang.Colon, lang.Dot:
			return false
		case lang.Slash, lang.Hyphen, lang.Dash:
			if b := p.at(i - 1); b.Class == lang.Number && (!p.plainYear(i-1) || p.gap(i) != lang.Dash && b.N > t.N) {
				return false
			}
		}
		switch p.class(i - 1) {
		case lang.To:
			if p.class(i-2) == lang.Up {
				return false // up to 2000
			}
		case lang.Than, lang.Least, lang.Most, lang.About, lang.Nearly, lang.Over, lang.Exactly:
			if c := p.class(i - 2); p.class(i-1) != lang.About && (p.class(i-1) != lang.Than || c != lang.Later && c != lang.Earlier && lower(p.wordBefore(i-1)) != "sooner") {
				return false
			}
		}
	}
	switch p.gap(j) {
	case lang.Colon, lang.Dot:
		if p.class(j) == lang.Number {
			return false
		}
	case lang.Hyphen, lang.Slash:
		if n := p.at(j); n.Class == lang.Number && (p.plainYear(j) && n.N < t.N || !p.plainYear(j) && (n.Digits != 2 || p.gap(j+1) == p.gap(j) && p.class(j+1) == lang.Number)) {
			return false
		}
	}
	switch p.class(j) {
	case lang.Thousand, lang.Hundred, lang.Unit, lang.AMPM, lang.Zone:
		if p.near(j) && (p.class(j) != lang.Unit || p.at(j).Is(lang.Plural) || p.follows(j+1, lang.Old)) {
			return false
		}
	}
	switch p.byteAfter(j) {
	case '%', '$':
		return false
	}
	return !p.counted(i, j)
}

// counted reports whether the number [i, j) counts what follows: a plural noun
// in lower case right after it ("2000 people"), or a word of number before it
// ("page 1999", "No. 1999").
func (p *parser) counted(i, j int) bool {
	if w := p.wordAfter(j); p.adjacentWord(j) && p.class(j) == lang.None && len(w) > 3 && !isUpper(w[0]) && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !verbS[w] {
		switch p.class(i - 1) {
		case lang.In, lang.Since, lang.The, lang.By, lang.From, lang.Until:
			return false
		case lang.Of: // "the summer of 1999 brings", not "a survey of 1999 teachers"
			return i == 1
		}
		return true
	}
	if i == 0 {
		return numberNoun[lower(p.wordBefore(0))]
	}
	return false
}

// verbS are verbs and other words in -s that may follow a year.
var verbS = map[string]bool{"was": true, "is": true, "has": true, "does": true, "as": true, "sees": true, "marks": true, "brings": true, "begins": true, "starts": true, "ends": true, "promises": true, "looks": true, "turns": true, "saw": true, "across": true, "perhaps": true, "its": true, "plus": true, "versus": true}

// numberNoun are nouns that a number identifies.
var numberNoun = map[string]bool{"page": true, "pages": true, "no.": true, "number": true, "room": true, "flight": true, "route": true, "highway": true, "channel": true, "bus": true, "train": true, "model": true, "version": true, "section": true, "article": true, "chapter": true, "ext.": true, "extension": true, "box": true, "windows": true, "unit": true, "code": true, "pin": true, "lot": true, "item": true, "p.": true, "pp.": true, "vol.": true, "suite": true, "apartment": true, "apt.": true, "level": true, "grade": true, "size": true, "boeing": true, "airbus": true}

func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if isUpper(s[i]) {
			b := []byte(s)
			for j := range b {
				if isUpper(b[j]) {
					b[j] |= 0x20
				}
			}
			return string(b)
		}
	}
	return s
}

// dayOfThisMonth reads "the 19th", "the 25th" as a day of the month that the
// text is in.
func dayOfThisMonth(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if k == i || p.class(k) != lang.Ordinal || p.at(k).Digits == 0 || p.at(k).N > 31 || p.at(k).N < 1 {
		return lang.Expr{}, i
	}
	switch p.class(i - 1) {
	case lang.On, lang.By, lang.Until, lang.Since, lang.From, lang.Before, lang.After, lang.To, lang.And, lang.Between, lang.For, lang.Of:
	default:
		return lang.Expr{}, i
	}
	if w := p.wordAfter(k + 1); p.adjacentWord(k+1) && !functionWord[lower(w)] {
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldDay, Day: uint8(p.at(k).N)}
	return p.pattern("day of the month", i, k+1, v), k + 1
}

// functionWord are words that may follow a complete time expression, so that
// what stands before them is no attribute of a noun.
var functionWord = map[string]bool{"a": true, "after": true, "and": true, "are": true, "as": true, "at": true, "before": true, "but": true, "by": true, "for": true, "from": true, "had": true, "has": true, "he": true, "in": true, "is": true, "it": true, "of": true, "on": true, "or": true, "she": true, "that": true, "the": true, "they": true, "to": true, "until": true, "was": true, "we": true, "were": true, "when": true, "where": true, "which": true, "who": true, "will": true, "with": true, "would": true}

// nthOf reads "the first week of March", "the last Friday in May", "the third
// day of the following month".
func nthOf(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	n, m := p.ordinal(k)
	if m == k {
		if p.class(k) != lang.Last || !p.near(k+1) {
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
		return lang.Expr{}, i
	}
	e, end := p.point(j + 1)
	if end == j+1 || len(e.Fn) == 0 || len(e.Fn) > 4 {
		e, end = bareUnit(p, j+1)
		if end == j+1 {
			return lang.Expr{}, i
		}
	}
	if op.Unit != timex.NoGranularity && granularity(e) <= op.Unit {
		return lang.Expr{}, i // "the second quarter in October"
	}
	e.Fn = p.then(e.Fn, op)
	e.Start, e.Rule = p.at(i).Start, "nth of"
	return e, end
}

// container takes the larger time that may follow a named one: "September last
// year", "the third quarter of last year", "Monday of next week", and the
// genitive before it is read by modifiedPoint.
func (p *parser) container(e lang.Expr, i, j int) (lang.Expr, int) {
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
		if c, m = bareUnit(p, k); m == k {
			if f, n := p.monthDay(k); n > k && v.Known == timex.FieldWeekday && f.Granularity == timex.Month {
				return e, j
			}
			return e, j
		}
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

// shifted takes the words after a weekday that move it by weeks: "Monday
// week", "Tuesday last", "Friday next".
func (p *parser) shifted(e lang.Expr, i, j int) (lang.Expr, int) {
	if len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpNearest || e.Fn[0].Pattern.Known != timex.FieldWeekday || !p.near(j) {
		return e, j
	}
	v := e.Fn[0].Pattern
	switch p.class(j) {
	case lang.Last:
		if p.class(j+1) == lang.None {
			return p.toward("weekday last", i, j+1, v, timex.Backward, lang.FromDCT), j + 1
		}
	case lang.Next:
		if p.class(j+1) == lang.None {
			return p.toward("weekday next", i, j+1, v, timex.Forward, lang.FromDCT), j + 1
		}
	case lang.Unit:
		if t := p.at(j); t.N == int(timex.Week) && !t.Is(lang.Plural) && p.gap(j) == lang.Space {
			e = p.toward("weekday week", i, j+1, v, timex.OnOrForward, lang.FromDCT)
			e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(timex.Of(1, timex.Week))})
			return e, j + 1
		}
	}
	return e, j
}
