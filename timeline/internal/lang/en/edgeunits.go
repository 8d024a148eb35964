package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// edgeUnits reads the first or last units of a larger time: "the last weeks of
// 1999", "the early months of 1917". Three or six months of a year are its
// quarter or half: "the first three months of 2024".
func (p *parser) edgeUnits(i int) (lang.Expr, int) {
	k := p.the(i)
	if k == i || !p.near(k+1) {
		return lang.Expr{}, i
	}
	first := false
	switch t := p.at(k); {
	case t.Class == lang.Ordinal && t.N == 1, t.Class == lang.Early:
		first = true
	case t.Class == lang.Last, t.Class == lang.Late, t.Class == lang.Latter:
	default:
		return lang.Expr{}, i
	}
	n, u := p.cardinal(k + 1)
	if u == k+1 {
		n.milli = 0
	}
	if !p.follows(u, lang.Unit) || !p.at(u).Is(lang.Plural) || !p.follows(u+1, lang.Of) || !p.near(u+2) {
		return lang.Expr{}, i
	}
	g := timex.Granularity(p.at(u).N)
	months := 0
	switch {
	case n.milli == 0:
	case g == timex.Month && (n.milli == 3000 || n.milli == 6000):
		months = int(n.milli / 1000)
	default:
		return lang.Expr{}, i
	}
	e, j := p.inner(u + 2)
	if j == u+2 || len(e.Fn) == 0 || len(e.Fn) > 5 || granularity(e) <= max(g, timex.Day) {
		return lang.Expr{}, i
	}
	if months == 0 {
		m := timex.End
		if first {
			m = timex.Start
		}
		return p.modified(e, i, j, m), j
	}
	if granularity(e) != timex.Year {
		return lang.Expr{}, i
	}
	part := 1
	if !first {
		part = 12 / months
	}
	v := halfValue(part)
	if months == 3 {
		v = p.quarter(part)
	}
	return p.within(e, i, j, v), j
}
