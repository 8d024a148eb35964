package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// edgeOf places the duration e, tokens [i, j), in the time that it is the
// first or last part of: "the first two weeks of June", "the last 10 years of
// the 19th century". The last minutes of a game are of no known time.
func (p *parser) edgeOf(e lang.Expr, i, j int) lang.Expr {
	if !p.follows(j, lang.Of) || !p.near(j+1) || len(e.Fn) == 0 {
		return e
	}
	op := e.Fn[0]
	l := op.Pattern.Length
	if op.Kind != timex.OpSpan && op.Kind != timex.OpValue || op.Pattern.Type != timex.Duration || op.Pattern.Mod != timex.NoMod {
		return e
	}
	n := p.edge(i)
	if n == 0 {
		return e
	}
	if c, end := p.inner(j + 1); end > j+1 {
		if g := granularity(c); g > l.Unit() && g >= timex.Day && len(c.Fn) < 7 {
			e.Base, e.Open, e.Anaphor = c.Base, c.Open, timex.NoGranularity
			e.Fn = p.then(c.Fn, timex.Op{Kind: timex.OpSpan, N: n, Pattern: timex.Lasting(l)})
		}
		return e
	}
	if c := p.class(j + 1); op.Kind == timex.OpSpan && (c == lang.The || c == lang.Its) {
		e.Base, e.Fn = lang.Absolute, p.fn(timex.Op{Kind: timex.OpValue, Pattern: op.Pattern})
	}
	return e
}

// edge tells by the words before a duration that begins at token i whether it
// is the first part of a larger time, 1, the last, -1, or neither, 0.
func (p *parser) edge(i int) int {
	switch k := p.the(i); {
	case p.class(k) == lang.Last, p.class(k) == lang.Latter:
		return -1
	case p.class(k) == lang.Ordinal && p.at(k).N == 1:
		return 1
	}
	switch lower(p.wordBefore(i)) {
	case "final", "closing", "dying":
		return -1
	case "opening":
		return 1
	}
	return 0
}
