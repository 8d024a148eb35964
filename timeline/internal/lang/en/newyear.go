package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// bareNewYear reads "New Year" after a word that makes it the day: "before New
// Year", "over Christmas and New Year".
func bareNewYear(p *parser, i int) (lang.Expr, int) {
	j := i + 2
	if p.class(i) != lang.New || !p.follows(i+1, lang.Unit) || p.at(i+1).N != int(timex.Year) || p.at(i+1).Is(lang.Plural) || !p.partLooks(j) {
		return lang.Expr{}, i
	}
	if c := p.class(i - 2); !(p.at(i).Is(lang.Capital) && p.at(i+1).Is(lang.Capital)) && c != lang.Unit && c != lang.Fortnight { // "five days before new year"
		return lang.Expr{}, i
	}
	switch p.class(i - 1) {
	case lang.Before, lang.After, lang.By, lang.Since, lang.Until, lang.Over, lang.At, lang.From:
	case lang.And:
		if p.class(i-2) != lang.Holiday {
			return lang.Expr{}, i
		}
	default:
		return lang.Expr{}, i
	}
	v := dayValue(1, 1)
	return p.pattern("New Year", i, j, v), j
}

// newYear reads "the new year": the one that begins at the January nearest to
// the reference, or the one to come where the verb looks ahead.
func (p *parser) newYear(i int) (lang.Expr, int) {
	j := i + 3
	if p.class(i) != lang.The || !p.follows(i+1, lang.New) || !p.follows(i+2, lang.Unit) || p.at(i+2).N != int(timex.Year) || p.at(i+2).Is(lang.Plural) || !p.partLooks(j) || p.byteAfter(j) == '-' {
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Month, Known: timex.FieldMonth, Month: 1}
	e := p.pattern("the new year", i, j, v)
	e.Open = false
	dir := timex.Closest
	if Direction(p.text, e.Start, e.End) == timex.OnOrForward {
		dir = timex.OnOrForward
	}
	e.Fn = p.fn(timex.Op{Kind: timex.OpNearest, Pattern: v, Dir: dir}, timex.Op{Kind: timex.OpUnit, Unit: timex.Year})
	return e, j
}
