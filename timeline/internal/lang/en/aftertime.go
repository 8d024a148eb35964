package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// agoContainer takes the length that places a named time: "March two years
// ago", "on a Friday three weeks ago", "September in a year".
func (p *parser) agoContainer(e lang.Expr, j int) (lang.Expr, int) {
	if len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpNearest || !e.Open {
		return e, j
	}
	v := e.Fn[0].Pattern
	k := j
	if p.follows(k, lang.In) {
		k++
	}
	if !p.near(k) {
		return e, j
	}
	f, end := ago(p, k)
	if end == k || len(f.Fn) != 1 || f.Fn[0].Kind != timex.OpMove || f.Base != lang.FromDCT {
		return e, j
	}
	unit := f.Fn[0].Pattern.Length.Unit()
	if v.Known.Has(timex.FieldWeekday) && unit != timex.Week || v.Known&(timex.FieldMonth|timex.FieldSeason|timex.FieldQuarter) != 0 && unit != timex.Year || v.Known == timex.FieldDay {
		return e, j
	}
	e.Base, e.Open, e.Rule = f.Base, false, "named time and length"
	e.Fn = p.fn(f.Fn[0], timex.Op{Kind: timex.OpWithin, Pattern: v})
	e.End = f.End
	return e, end
}

// yearAtEnd takes the year that follows the clock time of a date: "Wed Oct 26
// 15:50:06 EDT 2016".
func (p *parser) yearAtEnd(e lang.Expr, j int) (lang.Expr, int) {
	if len(e.Fn) != 2 || e.Fn[0].Kind != timex.OpNearest || !e.Fn[1].Pattern.Known.Has(timex.FieldMinute) || !p.plainYear(j) || !p.near(j) {
		return e, j
	}
	v := e.Fn[0].Pattern
	if !v.Known.Has(timex.FieldMonth | timex.FieldDay) {
		return e, j
	}
	e.Fn = p.fn(timex.Op{Kind: timex.OpValue, Pattern: v.WithYear(p.at(j).N)}, e.Fn[1])
	e.Base, e.Open, e.End = lang.Absolute, false, p.at(j).End
	return e, j + 1
}

// weekdaysFromNow reads "three Fridays from now", "two Mondays ago", "two Sundays
// later".
func weekdaysFromNow(p *parser, i int) (lang.Expr, int) {
	c, k := p.cardinal(i)
	if k == i || c.milli < 1000 || c.milli%1000 != 0 || p.class(k) != lang.Weekday || !p.near(k) || !p.near(k+1) {
		return lang.Expr{}, i
	}
	dir, base, end := p.countDirection(k + 1)
	if end == k+1 || base == lang.FromPrevious && !p.at(k).Is(lang.Plural) {
		return lang.Expr{}, i
	}
	return p.nthAway("weekdays from now", i, end, int(c.milli/1000), weekdayValue(p.at(k).N), dir, base), end
}

// edgeOfBareUnit reads "end of month", "the beginning of year" without the
// article of the unit.
func edgeOfBareUnit(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	switch p.class(k) {
	case lang.Beginning, lang.Middle, lang.End:
	default:
		return lang.Expr{}, i
	}
	t := p.at(k + 2)
	if !p.follows(k+1, lang.Of) || !p.follows(k+2, lang.Unit) || t.Is(lang.Plural) || p.at(k).N != 0 || !p.endsClause(k+3) {
		return lang.Expr{}, i
	}
	switch g := timex.Granularity(t.N); g {
	case timex.Day, timex.Week, timex.Month, timex.Year:
		e, j := p.units("edge of a unit", k+2, k+3, 0, g, lang.FromContext), k+3
		if day, end := p.dayOf(j); g == timex.Day && end > j && p.gap(j) == lang.Space { // "end of day Friday"
			e, j = day, end
		}
		return p.modified(e, i, j, position(p.class(k))), j
	}
	return lang.Expr{}, i
}
