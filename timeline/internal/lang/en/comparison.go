package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// The words of comparison in reports of results: "the year-earlier quarter",
// "the latest period", "the same period last year", "$2 a share a year ago".
// They count from the period last reported and leave it where it is.

// yearBack moves by a year and keeps the granularity: a quarter stays one.
func yearBack() timex.Op {
	return timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(timex.Of(1, timex.Year)), Dir: timex.Backward}
}

// comparison reads "year-ago", "the year-earlier third quarter", "the latest
// period", "the same period last year", "the quarter a year ago".
func comparison(p *parser, i int) (lang.Expr, int) {
	const rule = "comparison with a year before"
	k := p.the(i)
	same := p.class(k) == lang.Same && p.near(k+1)
	if same {
		k++
	}
	if p.class(k) == lang.Unit && p.at(k).N == int(timex.Year) && p.gap(k+1) == lang.Hyphen && (p.class(k+1) == lang.Ago || p.class(k+1) == lang.Earlier) {
		return p.yearEarlier(rule, i, k, k+2)
	}
	latest := p.class(k) == lang.Latest && p.near(k+1)
	if latest {
		k++
	}
	if e, j := p.unitEnd(i, k); j > i {
		return e, j
	}
	if k == i || !same && !latest && p.class(i) != lang.The {
		return lang.Expr{}, i
	}
	fn, anaphor, j := p.period(k)
	if t := p.at(k); same && j == k && t.Class == lang.Unit && !t.Is(lang.Plural) && (t.N == int(timex.Month) || t.N == int(timex.Week)) {
		if n, ok := p.aYearBefore(k + 1); ok { // "the same month last year"
			e := p.units(rule, i, n, 0, timex.Granularity(t.N), lang.FromPrevious)
			e.Anaphor, e.Compared = timex.Granularity(t.N), true
			e.Fn = p.then(e.Fn, yearBack())
			return e, n
		}
	}
	if j == k {
		return lang.Expr{}, i
	}
	if n, ok := p.aYearBefore(j); ok && (same || anaphor != timex.NoGranularity) {
		return p.compared(rule, i, n, anaphor, p.then(fn, yearBack())), n
	}
	if same && (p.follows(j, lang.Of) || p.follows(j, lang.In)) && p.near(j+1) { // "the same period of 1998"
		if y, n := p.year(j + 1); n > j+1 {
			return p.absolute(rule, i, n, timex.InYear(y, timex.Year)), n
		}
	}
	if latest {
		return p.compared(rule, i, j, anaphor, fn), j
	}
	return lang.Expr{}, i
}

// period reads the noun of a comparison: "quarter", "half", or "period" for
// whichever was reported last, which needs no operation.
func (p *parser) period(k int) (fn timex.Function, anaphor timex.Granularity, j int) {
	if k >= len(p.toks) || p.at(k).Is(lang.Plural) {
		return nil, 0, k
	}
	switch t := p.at(k); {
	case t.Class == lang.Quarter:
		return p.fn(timex.Op{Kind: timex.OpUnit, Unit: timex.Quarter}), timex.Quarter, k + 1
	case t.Class == lang.HalfWord:
		return p.fn(timex.Op{Kind: timex.OpUnit, Unit: timex.Half}), timex.Half, k + 1
	case t.Class == lang.Moments && t.N == periodNoun:
		return nil, 0, k + 1
	}
	return nil, 0, k
}

// periodNoun marks "period" among the nouns of class Moments.
const periodNoun = 1

// aYearBefore reads "last year", "of the previous year", "a year ago", "a year
// earlier" after a period.
func (p *parser) aYearBefore(j int) (end int, ok bool) {
	k := j
	if p.follows(k, lang.Of) || p.follows(k, lang.In) {
		k++
	}
	if k >= len(p.toks) || !p.near(k) {
		return j, false
	}
	if p.class(k) == lang.A && p.follows(k+1, lang.Unit) && p.at(k+1).N == int(timex.Year) && (p.follows(k+2, lang.Ago) || p.follows(k+2, lang.Earlier) || p.follows(k+2, lang.Before)) {
		return k + 3, true
	}
	if s, m := p.determiner(k); s.ok && s.n == -1 {
		if g, n := p.unitOf(m); n > m && g == timex.Year {
			return n, true
		}
	}
	return j, false
}

// yearEarlier reads what follows "year-ago": "quarter", "third quarter",
// "period", "nine months", or another noun, which stays outside.
func (p *parser) yearEarlier(rule string, i, k, j int) (lang.Expr, int) {
	if p.near(j) {
		if l, _, n := p.length(j); n > j && l[0].Milli > 1000 {
			return p.absolute("duration", i, n, timex.Lasting(l)), n
		}
		v, n := p.quarterOrHalf(j)
		if h := p.at(j); n == j && h.Class == lang.Ordinal && h.N <= 2 && p.follows(j+1, lang.HalfWord) { // "the year-earlier first half"
			v, n = halfValue(h.N), j+2
		}
		if n > j {
			e := p.toward(rule, i, n, v, timex.OnOrBackward, lang.FromDCT)
			e.Fn = p.then(e.Fn, yearBack())
			e.Compared = true
			return e, n
		}
		if fn, anaphor, n := p.period(j); n > j {
			return p.compared(rule, i, n, anaphor, p.then(fn, yearBack())), n
		}
	}
	if k > i {
		return lang.Expr{}, i // "the year-ago results": the article is the noun's
	}
	return p.compared(rule, i, j, 0, p.fn(yearBack())), j
}

func (p *parser) compared(rule string, i, j int, anaphor timex.Granularity, fn timex.Function) lang.Expr {
	e := p.expr(rule, i, j, lang.FromPrevious, fn)
	e.Anaphor, e.Compared = anaphor, true
	return e
}

// beside reports whether the tokens from i on stand beside a figure, so that
// "a year ago" compares results: "from $1 million a year ago", "two cents a
// share, a year earlier", "higher than a year earlier".
func (p *parser) beside(i int) bool {
	s := p.at(i).Start
	for s > 0 && (p.text[s-1] == ' ' || p.text[s-1] == '\n' || p.text[s-1] == ',') {
		s--
	}
	if s > 0 && (isDigit(p.text[s-1]) || p.text[s-1] == '%') {
		return true
	}
	e := s
	for s > 0 && isLetter(p.text[s-1]) {
		s--
	}
	return figureWords.has(p.text[s:e])
}

// figureWords stand before "a year ago" in a comparison of results.
var figureWords = wordSet{"billion", "cents", "compared", "earnings", "from", "loss", "million", "of", "percent", "profit", "revenue", "sales", "share", "shares", "than", "thousand", "to", "with"}

// unitEnd reads "year-end", "by year's end", "the month's end": the unit that
// the text is in, and its year where one follows.
func (p *parser) unitEnd(i, k int) (lang.Expr, int) {
	g, j := p.unitOf(k)
	if j == k || p.class(k) != lang.Unit || g < timex.Week || p.class(j) != lang.End || p.word(j) != "end" {
		return lang.Expr{}, i
	}
	switch p.gap(j) {
	case lang.Hyphen, lang.Possessive:
	case lang.Space:
		if k > i || g != timex.Year {
			return lang.Expr{}, i // "the week end"
		}
	default:
		return lang.Expr{}, i
	}
	if y, m := p.year(j + 1); m > j+1 && p.near(j+1) && g == timex.Year {
		return p.modified(p.absolute("end of a unit", i, m, timex.InYear(y, g)), i, m, timex.End), m
	}
	return p.modified(p.units("end of a unit", i, j+1, 0, g, lang.FromContext), i, j+1, timex.End), j + 1
}
