package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// weekdayBeside reads a weekday that another day places: "the Monday after
// Thanksgiving", "the Friday before Dec. 25", "the weekend after Easter". Without an article the other day
// must be a holiday: "resigned on Monday after Thursday's vote" has two days.
func weekdayBeside(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	nth, m := p.ordinal(k)
	if m > k && p.near(m) && p.class(m) == lang.Weekday {
		k = m
	} else {
		nth = 1
	}
	weekend := p.class(k) == lang.Weekend
	if p.class(k) != lang.Weekday && !weekend || p.at(k).Is(lang.Plural) || !p.near(k+1) || !p.near(k+2) {
		return lang.Expr{}, i
	}
	dir := timex.Forward
	switch p.class(k + 1) {
	case lang.After, lang.Following:
	case lang.Before:
		dir = timex.Backward
	default:
		return lang.Expr{}, i
	}
	if p.class(p.the(k+2)) == lang.Weekday || (k == i || weekend || k == m) && p.class(k+2) != lang.Holiday && !(k == m && p.class(i) == lang.The) {
		return lang.Expr{}, i
	}
	v := weekdayValue(p.at(k).N)
	if weekend {
		v = weekendValue()
	}
	e, j := p.point(k + 2)
	if j == k+2 || granularity(e) != timex.Day || len(e.Fn) > 5 {
		return lang.Expr{}, i
	}
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpNearest, Pattern: v, Dir: dir})
	if nth > 1 { // "the third Sunday after Easter"
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(timex.Of(nth-1, timex.Week)), Dir: dir})
	}
	e.Start, e.Rule = p.at(i).Start, "weekday beside a day"
	return e, j
}

// apposed reports whether the weekday [i, j) only says which day the one just
// told was: "July 4, 1826, a Tuesday,".
func (p *parser) apposed(i, j int) bool {
	if i < 2 || p.class(i-1) != lang.A || p.gap(i-1) != lang.Comma || !p.near(i) {
		return false
	}
	switch p.byteAfter(j) {
	case 0, ',', '.', ';', ')', '\n':
		return true
	}
	return false
}
