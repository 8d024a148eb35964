package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// shifted takes the words after a weekday, a month or a day of one that say
// which is meant: "Monday week", "Tuesday last", "the 5th of November next",
// "the Thursday following".
func (p *parser) shifted(e lang.Expr, i, j int) (lang.Expr, int) {
	if len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpNearest || !p.near(j) {
		return e, j
	}
	v := e.Fn[0].Pattern
	if v.Known != timex.FieldWeekday && !v.Known.Has(timex.FieldMonth) && v.Granularity != timex.Season {
		return e, j
	}
	switch p.class(j) {
	case lang.Last:
		if p.endsShift(j + 1) {
			return p.toward("named time last", i, j+1, v, timex.Backward, lang.FromDCT), j + 1
		}
	case lang.Next:
		if p.endsShift(j + 1) {
			return p.toward("named time next", i, j+1, v, timex.Forward, lang.FromDCT), j + 1
		}
	case lang.Following:
		if p.endsFollowing(j + 1) {
			if p.class(i-1) == lang.The && p.near(i) {
				i--
			}
			return p.toward("named time following", i, j+1, v, timex.Forward, lang.FromPrevious), j + 1
		}
	}
	if n, k := p.weeksOn(j); k > j && v.Known == timex.FieldWeekday {
		if p.class(i-1) == lang.Since { // "since Thursday week"
			e = p.toward("weekday week", i, k, v, timex.Backward, lang.FromDCT)
			e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Dir: timex.Backward, Pattern: timex.Lasting(timex.Of(n, timex.Week))})
			return e, k
		}
		e = p.toward("weekday week", i, k, v, timex.OnOrForward, lang.FromDCT)
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(timex.Of(n, timex.Week))})
		return e, k
	}
	return e, j
}

// endsFollowing reports whether "following" before token j has nothing that it
// would govern: "the day following", not "on Thursday following the talks".
func (p *parser) endsFollowing(j int) bool {
	switch p.class(j) {
	case lang.The, lang.That, lang.Its:
		return !p.near(j)
	}
	return p.endsShift(j) && p.endsClause(j)
}

// endsShift reports whether "last" or "next" before token j is of the weekday
// before it and not of a word after it, as in "Tuesday last week".
func (p *parser) endsShift(j int) bool {
	if !p.near(j) {
		return true
	}
	switch p.class(j) {
	case lang.At, lang.In, lang.And, lang.Or, lang.By, lang.For, lang.From, lang.To, lang.That, lang.The, lang.Its:
		return true
	}
	return false
}

// weeksOn reads the weeks that are added to the day before token j: "Monday
// week", "tomorrow fortnight".
func (p *parser) weeksOn(j int) (n, k int) {
	t := p.at(j)
	if t.Gap != lang.Space || t.Is(lang.Plural) || t.Is(lang.Capital) {
		return 0, j
	}
	switch {
	case p.isWeek(j):
		return 1, j + 1
	case t.Class == lang.Fortnight:
		return 2, j + 1
	}
	return 0, j
}
