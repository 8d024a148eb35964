package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// wholeUnit reads a unit that something fills: "the whole week", "an entire day",
// "for all month", "for full-week". "All day" without its preposition is an
// adverb, and companies report for "the full year".
func wholeUnit(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if p.class(k) == lang.A {
		k++
	}
	switch p.class(k) {
	case lang.Entire:
		if k == i && p.class(i-1) != lang.For {
			return lang.Expr{}, i
		}
	case lang.All, lang.Full:
		if k > i || p.class(i-1) != lang.For {
			return lang.Expr{}, i
		}
	default:
		return lang.Expr{}, i
	}
	t := p.at(k + 1)
	if !p.near(k+1) || t.Class != lang.Unit || t.Is(lang.Plural) || t.N < int(timex.Day) || t.N > int(timex.Year) || !p.near(i) && i > 0 || !p.nothingAfter(k+2) || p.near(k+2) && p.class(k+2) == lang.Of {
		return lang.Expr{}, i
	}
	return p.absolute("whole unit", i, k+2, timex.Lasting(timex.Of(1, timex.Granularity(t.N)))), k + 2
}
