package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// nowOfRange reads "now" as an end of a range, where it is the time of writing:
// "from now until Friday", "between January and now". It is as exact as the other
// end, a day beside a date.
func (p *parser) nowOfRange(i int) (e lang.Expr, ok bool) {
	if p.at(i).N != int(timex.PresentRef) {
		return e, false
	}
	clock := false
	switch p.class(i - 1) {
	case lang.From, lang.Between:
		kind, k := p.joined(i + 1)
		if kind == noJoint {
			return e, false
		}
		other, j := p.point(k)
		if j == k {
			if other, j = ago(p, k); j == k {
				return e, false
			}
		}
		clock = granularity(other) < timex.Day
	case lang.And, lang.To, lang.Until, lang.Through:
		if p.lastEnd != i-1 || len(p.last.Fn) == 0 || p.class(i-1) == lang.And && !p.betweenOpens(i) {
			return e, false
		}
		clock = granularity(p.last) < timex.Day
	default:
		return e, false
	}
	vague := timex.Op{Kind: timex.OpVague, Pattern: timex.Vague(timex.PresentRef)}
	e = p.expr("end of a range", i, i+1, lang.FromDCT, p.fn(vague))
	if !clock {
		e.Fn = p.fn(timex.Op{Kind: timex.OpUnit, Unit: timex.Day}, vague)
	}
	return e, true
}

// betweenOpens reports whether "between" stands near before token i.
func (p *parser) betweenOpens(i int) bool {
	const near = 8
	for k := i - 1; k >= 0 && k > i-near; k-- {
		if p.class(k) == lang.Between {
			return true
		}
	}
	return false
}
