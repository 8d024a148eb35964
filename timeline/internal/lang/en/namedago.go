package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// namedAgo reads named times that are counted: "two summers ago", "two nights
// earlier". The count is at token k, its hedge and the expression begin at token
// i.
func (p *parser) namedAgo(i, k int) (lang.Expr, int) {
	const rule = "named times counted"
	c, m := p.cardinal(k)
	if m == k || !p.near(m) || !p.at(m).Is(lang.Plural) || c.milli < 1000 || c.milli%1000 != 0 || !p.near(m+1) {
		return lang.Expr{}, i
	}
	dir, base, end := p.countDirection(m + 1)
	if end == m+1 {
		return lang.Expr{}, i
	}
	n := int(c.milli / 1000)
	switch t := p.at(m); t.Class {
	case lang.Part:
		if dir == timex.Backward {
			n = -n
		}
		return p.within(p.units(rule, i, end, n, timex.Day, base), i, end, partValue(t.N)), end
	case lang.Season:
		return p.nthAway(rule, i, end, n, p.season(t.N), dir, base), end
	}
	return lang.Expr{}, i
}

// countDirection reads what says, after a count of named times, in which direction
// and from where: "ago", "later", "from now".
func (p *parser) countDirection(j int) (dir timex.Direction, base lang.Base, end int) {
	switch p.class(j) {
	case lang.Ago:
		return timex.Backward, lang.FromDCT, j + 1
	case lang.Earlier:
		return timex.Backward, lang.FromPrevious, j + 1
	case lang.Later:
		return timex.Forward, lang.FromPrevious, j + 1
	case lang.FromNow:
		return timex.Forward, lang.FromDCT, j + 1
	case lang.From:
		if p.follows(j+1, lang.Vague) {
			return timex.Forward, lang.FromDCT, j + 2
		}
	}
	return 0, 0, j
}

// nthAway is the n-th v in a direction, v a weekday or something of the year.
func (p *parser) nthAway(rule string, i, j, n int, v timex.Value, dir timex.Direction, base lang.Base) lang.Expr {
	e := p.toward(rule, i, j, v, dir, base)
	cycle := timex.Year
	if v.Known.Has(timex.FieldWeekday) {
		cycle = timex.Week
	}
	if n > 1 {
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(timex.Of(n-1, cycle)), Dir: dir})
	}
	return e
}
