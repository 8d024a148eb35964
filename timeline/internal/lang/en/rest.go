package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// restOf reads what is left of a time: "the rest of the week", "rest of week",
// "the remainder of this year", "the rest of my day".
func (p *parser) restOf(i int) (lang.Expr, int) {
	k := p.the(i)
	if p.class(k) != lang.Rest || !p.follows(k+1, lang.Of) || !p.near(k+2) {
		return lang.Expr{}, i
	}
	next := k + 2
	e, j := p.inner(next)
	if j == next {
		if p.class(next) == lang.Its && p.near(next+1) {
			next++
		}
		g, end := p.unitOf(next)
		if end == next || g < timex.Day || !p.nothingAfter(end) {
			return lang.Expr{}, i
		}
		e, j = p.units("rest of a unit", next, end, 0, g, lang.FromContext), end
	}
	if len(e.Fn) == 0 || len(e.Fn) > 5 || e.Type == timex.Set || e.Type == timex.Duration || granularity(e) < timex.Day {
		return lang.Expr{}, i
	}
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpRest})
	e.Start, e.Rule = p.at(i).Start, "rest of a time"
	return e, j
}
