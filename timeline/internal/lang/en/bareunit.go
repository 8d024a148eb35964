package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// bareUnit reads a unit with the article alone: "the weekend", "the year",
// "the quarter", which point to the one that the text is in.
func bareUnit(p *parser, i int) (lang.Expr, int) {
	if p.class(i) != lang.The || !p.near(i+1) {
		return lang.Expr{}, i
	}
	const rule = "the unit"
	if e, j := p.newYear(i); j > i {
		return e, j
	}
	g, j := p.unitOf(i + 1)
	switch g {
	case timex.Weekend:
		e := p.pattern(rule, i, j, weekendValue())
		return e, j
	case timex.Hour, timex.Minute:
		if n := p.beforeOrAfter(j); n != 0 { // "the minute before"
			return p.units(rule, i, j+1, n, g, lang.FromPrevious), j + 1
		}
	case timex.Week, timex.Month, timex.Quarter, timex.Year, timex.Day, timex.Decade, timex.Century:
		if e := p.at(j - 1).End; e+1 < len(p.text) && p.text[e] == '-' && isLetter(p.text[e+1]) {
			return lang.Expr{}, i // "the quarter-final"
		}
		if p.class(j) == lang.Unit || p.class(j) == lang.Of || p.gap(j) == lang.Hyphen && p.near(j) {
			return lang.Expr{}, i
		}
		if g == timex.Year && p.endedAfter(j) { // "the year ended March 31"
			e := p.absolute(rule, i, j, timex.Lasting(timex.Of(1, g)))
			e.Anaphor = g
			return e, j
		}
		if p.follows(j, lang.Since) { // "in the year since the crash"
			return p.absolute(rule, i, j, timex.Lasting(timex.Of(1, g))), j
		}
		if g == timex.Quarter {
			if e, ok := p.quarterTo(i, j); ok {
				return e, j
			}
		}
		if n := p.beforeOrAfter(j); n != 0 { // "the year before"
			return p.units(rule, i, j+1, n, g, lang.FromPrevious), j + 1
		}
		if p.relativeClause(i, j) {
			return lang.Expr{}, i
		}
		e := p.units(rule, i, j, 0, g, lang.FromPrevious)
		e.Anaphor = g
		if g == timex.Week || g == timex.Month || g == timex.Year {
			e.Base = lang.FromContext
		}
		return e, j
	}
	return lang.Expr{}, i
}

// relativeClause reports whether a clause after "the year" [i, j) says which
// one: "was the year the mill shut", not "said that for the year it expects".
func (p *parser) relativeClause(i, j int) bool {
	switch p.class(i - 1) {
	case lang.For, lang.In, lang.During, lang.Over, lang.Through, lang.Of, lang.From, lang.On, lang.At, lang.By:
		return false
	}
	if i == 0 && p.sentenceOpens(0) || !p.adjacentWord(j) && !p.near(j) {
		return false
	}
	return clauseSubjects.has(p.wordAfter(j))
}

// clauseSubjects begin a clause right after the noun that it belongs to.
var clauseSubjects = wordSet{"he", "i", "she", "that", "the", "they", "we", "when", "you"}

// theUnit is bareUnit where it stands alone: "the day" then is rather a part of
// the day or an event's, and "the century" has no edges.
func theUnit(p *parser, i int) (lang.Expr, int) {
	e, j := bareUnit(p, i)
	if j > i && len(e.Fn) == 1 && e.Fn[0].Kind == timex.OpUnit && e.Fn[0].N == 0 && (e.Fn[0].Unit == timex.Day || e.Fn[0].Unit >= timex.Decade) {
		return lang.Expr{}, i
	}
	return e, j
}

// beforeOrAfter returns -1 for "before" and 1 for "after" at token j where
// nothing follows that they would belong to.
func (p *parser) beforeOrAfter(j int) int {
	n := 0
	switch {
	case p.follows(j, lang.Before):
		n = -1
	case p.follows(j, lang.Following) && p.endsFollowing(j+1): // "the year following he died"
		return 1
	case p.follows(j, lang.After):
		n = 1
	default:
		return 0
	}
	if !p.standsAlone(j + 1) {
		return 0
	}
	return n
}

// standsAlone reports whether "before" or "after", which ends before token j,
// is an adverb: it governs neither a noun nor a clause.
func (p *parser) standsAlone(j int) bool {
	return !p.near(j) && !p.adjacentWord(j) || afterAdverb.has(p.wordAfter(j))
}

// afterAdverb may follow "the day before" and "two years before".
var afterAdverb = wordSet{"and", "as", "at", "but", "by", "for", "from", "had", "in", "on", "or", "to", "was", "were", "when", "where", "which", "who", "with"}

// endedAfter reports whether "ended", "ending" or "to March" follows, which
// bounds a stretch that need not be the calendar's.
func (p *parser) endedAfter(j int) bool {
	w := p.wordAfter(j)
	return p.adjacentWord(j) && (w == "ended" || w == "ending") || (p.follows(j, lang.To) || p.follows(j, lang.Through)) && p.follows(j+1, lang.Month)
}
