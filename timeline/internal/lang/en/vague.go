package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// vague reads references without edges: "now", "recently", "the future", "at
// present", "the moment".
func vague(p *parser, i int) (lang.Expr, int) {
	const rule = "vague reference"
	switch t := p.at(i); t.Class {
	case lang.Vague:
		return p.absolute(rule, i, i+1, timex.Vague(timex.Ref(t.N))), i + 1
	case lang.Recent:
		return lang.Expr{}, i
	}
	k := p.the(i)
	if p.class(k) == lang.VagueNoun {
		ref := timex.Ref(p.at(k).N)
		if k == i && !(ref == timex.PresentRef && p.class(i-1) == lang.At && p.near(i)) {
			return lang.Expr{}, i
		}
		if !p.partLooks(k + 1) {
			return lang.Expr{}, i
		}
		return p.absolute(rule, i, k+1, timex.Vague(ref)), k + 1
	}
	if k > i && p.class(k) == lang.Moments && p.at(k).N == int(timex.PresentRef) && p.class(i-1) == lang.At && p.near(i) && p.partLooks(k+1) && p.class(k+1) != lang.Of {
		return p.absolute(rule, i, k+1, timex.Vague(timex.PresentRef)), k + 1
	}
	return lang.Expr{}, i
}
