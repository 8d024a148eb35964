package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// newYear reads "the new year": the one that begins at the January nearest to
// the reference.
func (p *parser) newYear(i int) (lang.Expr, int) {
	j := i + 3
	if p.class(i) != lang.The || !p.follows(i+1, lang.New) || !p.follows(i+2, lang.Unit) || p.at(i+2).N != int(timex.Year) || p.at(i+2).Is(lang.Plural) || !p.partLooks(j) || p.byteAfter(j) == '-' {
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Month, Known: timex.FieldMonth, Month: 1}
	e := p.pattern("the new year", i, j, v)
	e.Open = false
	e.Fn = p.fn(timex.Op{Kind: timex.OpNearest, Pattern: v, Dir: timex.Closest}, timex.Op{Kind: timex.OpUnit, Unit: timex.Year})
	return e, j
}
