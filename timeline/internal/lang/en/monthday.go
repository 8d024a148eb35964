package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dayOfPointedMonth reads a day of a month that is pointed to and not named:
// "the 20th of next month", "the 15th of this month", "31st of the month".
func dayOfPointedMonth(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	d, j := p.dayOfMonth(k)
	if j == k || p.at(k).Is(lang.Glued) || p.class(k) != lang.Number && p.class(k) != lang.Ordinal && p.class(k) != lang.Tens && p.class(k) != lang.Second {
		return lang.Expr{}, i
	}
	if p.follows(j, lang.Of) || p.follows(j, lang.In) && (p.class(k) != lang.Number || p.gap(k) == lang.Hyphen) {
		j++
	} else if p.class(k) == lang.Number || !p.near(j) {
		return lang.Expr{}, i
	}
	e, end := deicticUnit(p, j)
	if end == j {
		e, end = bareUnit(p, j)
	}
	if end == j {
		return lang.Expr{}, i
	}
	if e.Fn[0].Kind != timex.OpUnit || e.Fn[0].Unit != timex.Month {
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldDay, Day: uint8(d)}
	e.Rule = "day of a pointed month"
	return p.within(e, i, end, v), end
}
