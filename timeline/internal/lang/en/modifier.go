package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// modifiedPoint reads a point with a modifier before it: "early next year",
// "mid-November", "late Monday", "the end of 1999", "earlier this month", "the
// beginning of the week", "around Nov. 9", and a genitive: "last year's third
// quarter".
func modifiedPoint(p *parser, i int) (lang.Expr, int) {
	if e, j := p.genitive(i); j > i {
		return e, j
	}
	if e, j := p.edgeUnits(i); j > i {
		return e, j
	}
	if e, j := p.restOf(i); j > i {
		return e, j
	}
	k := p.the(i)
	var m timex.Mod
	next := k + 1
	switch p.class(k) {
	case lang.Early, lang.Mid, lang.Late:
		m = position(p.class(k))
		if k == i && p.class(k) != lang.Mid && p.follows(next, lang.In) && p.near(next+1) {
			next++ // "early in 1862"; "early on Friday" is rather of the verb
		} else if k > i && p.follows(next, lang.Portion) && p.follows(next+1, lang.Of) {
			next += 2 // "the early part of the year"
		}
	case lang.Earlier, lang.Later:
		if k > i || p.class(k) == lang.Earlier && p.at(k).N == 1 { // "previously" is no part of a time
			return lang.Expr{}, i
		}
		m = position(p.class(k))
		if p.follows(next, lang.In) || p.follows(next, lang.On) {
			next++
		}
	case lang.About:
		if k > i || p.at(k).Is(lang.Upper) || p.at(k).N == 1 && (p.at(k).Is(lang.Capital) || p.byteAfter(k+1) != '.') { // "Davis, CA 1999", "Section C 1990"
			return lang.Expr{}, i
		}
		m = timex.Approx
		if p.follows(next, lang.The) {
			return lang.Expr{}, i
		}
	case lang.No, lang.Not: // "no later than Friday"
		if k > i || !p.follows(next+1, lang.Than) || p.at(next).N != 0 {
			return lang.Expr{}, i
		}
		switch {
		case p.follows(next, lang.Later):
			m = timex.OnOrBefore
		case p.follows(next, lang.Earlier):
			m = timex.OnOrAfter
		default:
			return lang.Expr{}, i
		}
		next += 2
	case lang.Beginning, lang.Middle, lang.End:
		m = position(p.class(k))
		switch {
		case p.follows(next, lang.Of):
			next++
		case p.class(k) == lang.End && k == i && p.gap(next) == lang.Hyphen && (p.class(next) == lang.Month || p.plainYear(next)): // "end-March"
		default:
			return lang.Expr{}, i
		}
	case lang.Ordinal, lang.Last, lang.Second, lang.Latter:
		if p.follows(next, lang.Portion) && p.follows(next+1, lang.Of) && k > i {
			switch n := p.at(k); {
			case n.Class == lang.Last || n.Class == lang.Latter:
				m = timex.End
			case n.N == 1:
				m = timex.Start
			default:
				return lang.Expr{}, i
			}
			next += 2
			break
		}
		if !p.follows(next, lang.HalfWord) || !p.follows(next+1, lang.Of) {
			return lang.Expr{}, i
		}
		return p.halfOf(i, k, next+2)
	default:
		return lang.Expr{}, i
	}
	if !p.near(next) {
		return lang.Expr{}, i
	}
	e, j := p.inner(next)
	if j == next || e.Type == timex.Duration || e.Type == timex.Set {
		return lang.Expr{}, i
	}
	if c := p.class(k); c == lang.Beginning || c == lang.Middle || c == lang.End {
		e = p.unitOfSpan(e)
	}
	if m == timex.Approx && (len(e.Fn) > 0 && e.Fn[0].Kind == timex.OpSpan || possessive(p.text[p.at(j-1).End:])) {
		return lang.Expr{}, i // "get around Wednesday's ruling"
	}
	if m == timex.Approx && p.word(k) == "about" && e.Base == lang.FromDCT {
		return lang.Expr{}, i // "think about last Saturday"
	}
	if k > i && p.gap(next) == lang.Hyphen && granularity(e) == timex.Month && p.adjacentWord(j) {
		return lang.Expr{}, i // "the late-November trip": the article is the noun's
	}
	e = p.modified(e, i, j, m)
	if p.class(k) == lang.Earlier || p.class(k) == lang.Later {
		e.Rule = "earlier, later in"
	}
	return e, j
}

// possessive reports whether text begins with the ending of a possessor.
func possessive(text string) bool {
	return hasWords(text, "'s") || hasWords(text, "’s")
}

// unitOfSpan makes the stretch of one unit that ends now the unit of the
// calendar, which has a beginning and an end: "the end of the past week".
func (p *parser) unitOfSpan(e lang.Expr) lang.Expr {
	if len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpSpan || e.Fn[0].Dir != timex.Backward {
		return e
	}
	if l := e.Fn[0].Pattern.Length; l == timex.Of(1, l.Unit()) {
		e.Fn = p.fn(timex.Op{Kind: timex.OpUnit, N: -1, Unit: l.Unit()})
	}
	return e
}

// inner is what a modifier may stand before: a point, or a unit or season with
// the article.
func (p *parser) inner(i int) (e lang.Expr, j int) {
	e, j = p.point(i)
	if f, k := bareUnit(p, i); k > j {
		e, j = f, k
	}
	if j == i && p.class(i) == lang.Season && !p.at(i).Is(lang.Plural) {
		v, k := p.recurring(i)
		if w, m := p.withYear(v, k); m > k {
			return p.absolute("season of a year", i, m, w), m
		}
		e, j = p.pattern("season", i, k, v), k
		return p.container(e, j)
	}
	if j == i && p.class(i) == lang.DecadeName && p.determined(i) {
		return p.absolute("decade", i, i+1, timex.InYear(1900+p.at(i).N, timex.Decade)), i + 1
	}
	return e, j
}

// halfOf reads what follows "the first half of": a year gives a half year, any
// other stretch its start or end.
func (p *parser) halfOf(i, k, next int) (lang.Expr, int) {
	n := p.at(k).N
	if c := p.class(k); c == lang.Last || c == lang.Latter {
		n = 2
	}
	if n != 1 && n != 2 || !p.near(next) {
		return lang.Expr{}, i
	}
	e, j := p.inner(next)
	if j == next {
		return lang.Expr{}, i
	}
	last := e.Fn[len(e.Fn)-1]
	year := last.Kind == timex.OpValue && last.Pattern.Granularity == timex.Year || last.Kind == timex.OpUnit && last.Unit == timex.Year
	if year {
		v := halfValue(n)
		return p.within(e, i, j, v), j
	}
	if n == 1 {
		return p.modified(e, i, j, timex.Start), j
	}
	return p.modified(e, i, j, timex.End), j
}

// genitive reads "last year's third quarter", "this year's spring", "1999's
// first half".
func (p *parser) genitive(i int) (lang.Expr, int) {
	e, k := deicticUnit(p, i)
	if k == i {
		return lang.Expr{}, i
	}
	if p.gap(k) != lang.Possessive {
		return lang.Expr{}, i
	}
	if fn, anaphor, j := p.period(k); j > k && anaphor != timex.Half && len(e.Fn) == 1 && e.Fn[0].Kind == timex.OpUnit && e.Fn[0].Unit == timex.Year && e.Fn[0].N <= 0 {
		if e.Fn[0].N < 0 { // "last year's quarter"
			fn = p.then(fn, yearBack())
		}
		return p.compared("period of a year", i, j, anaphor, fn), j
	}
	if v, j := p.recurring(k); j > k && !v.Known.Has(timex.FieldYear) && v.Known != timex.FieldWeekday {
		return p.within(e, i, j, v), j
	}
	return lang.Expr{}, i
}
