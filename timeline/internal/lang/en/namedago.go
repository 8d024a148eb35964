package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// namedAgo reads named times that are counted: "two summers ago", "three
// Sundays ago", "two nights earlier". The count is at token k, its hedge and
// the expression begin at token i.
func (p *parser) namedAgo(i, k int) (lang.Expr, int) {
	const rule = "named times counted"
	c, m := p.cardinal(k)
	if m == k || !p.near(m) || !p.at(m).Is(lang.Plural) || c.milli < 1000 || c.milli%1000 != 0 || !p.near(m+1) {
		return lang.Expr{}, i
	}
	n, base, dir := int(c.milli/1000), lang.FromPrevious, timex.Backward
	switch p.class(m + 1) {
	case lang.Ago:
		base = lang.FromDCT
	case lang.Earlier:
	case lang.Later:
		dir = timex.Forward
	default:
		return lang.Expr{}, i
	}
	end, cycle := m+2, timex.Year
	var v timex.Value
	switch t := p.at(m); t.Class {
	case lang.Part:
		if dir == timex.Backward {
			n = -n
		}
		return p.within(p.units(rule, i, end, n, timex.Day, base), i, end, partValue(t.N)), end
	case lang.Weekday:
		v, cycle = weekdayValue(t.N), timex.Week
	case lang.Season:
		v = p.season(t.N)
	default:
		return lang.Expr{}, i
	}
	e := p.toward(rule, i, end, v, dir, base)
	if n > 1 {
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(timex.Of(n-1, cycle)), Dir: dir})
	}
	return e, end
}
