package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// sharedNth reads two ordinals that share what they count: "the first and third
// Mondays of May", "the second and third weeks of June".
func sharedNth(p *parser, i int) int {
	k := p.the(i)
	n, j := p.ordinal(k)
	kind, next := p.joined(j)
	if j == k || kind == noJoint {
		return i
	}
	next = p.the(next)
	m, u := p.ordinal(next)
	if u == next || m <= n || m > 5 || !p.near(u) || !p.follows(u+1, lang.Of) && !p.follows(u+1, lang.In) {
		return i
	}
	op := timex.Op{Kind: timex.OpNth}
	switch t := p.at(u); {
	case t.Class == lang.Weekday:
		op.Pattern = weekdayValue(t.N)
	case t.Class == lang.Unit && t.N == int(timex.Week):
		op.Unit = timex.Week
	default:
		return i
	}
	e, end := p.inner(u + 2)
	if end == u+2 || len(e.Fn) == 0 || len(e.Fn) > 4 || granularity(e) < timex.Month {
		return i
	}
	for _, at := range [...]member{{n, i, j}, {m, next, end}} {
		f := e
		op.N = at.n
		f.Fn = p.then(e.Fn, op)
		f.Start, f.End, f.Rule = p.at(at.i).Start, p.at(at.j-1).End, "nth of"
		p.ends = append(p.ends, f)
	}
	return end
}
