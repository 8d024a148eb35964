package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// anyWeekday reports whether the weekday [i, j) is no day of the calendar but
// one like others: "you can't park here on a Saturday", but "a Friday meeting"
// and "on a Friday in March".
func (p *parser) anyWeekday(i, j int) bool {
	if p.class(i) != lang.Weekday {
		return false
	}
	if p.class(j) == lang.In && p.near(j) && p.class(j+1) == lang.Month && p.someWeekday(i) {
		return true
	}
	if p.class(i-1) != lang.A || !p.near(i) {
		return false
	}
	before := p.class(i - 2)
	if before != lang.On && (i > 1 || lower(p.wordBefore(i-1)) != "on") {
		return false
	}
	switch p.class(j) {
	case lang.Or, lang.And:
		return true
	case lang.None:
		return p.nothingAfter(j)
	}
	return false
}

// someWeekday reports whether "one", "a" or an adjective stands before the
// weekday at token i: "one Tuesday in April", "a cold Monday in January".
func (p *parser) someWeekday(i int) bool {
	switch p.class(i - 1) {
	case lang.A, lang.Cardinal:
		return p.near(i)
	case lang.None:
		w := p.wordBefore(i)
		if w == "" || isUpper(w[0]) {
			return false
		}
		v, _, ok := wordLeft(p.text, p.at(i).Start-1-len(w))
		return ok && (v == "a" || v == "one")
	}
	return false
}

// generic leaves the week of a weekday open.
func (p *parser) generic(e lang.Expr) lang.Expr {
	v := e.Fn[0].Pattern
	if e.Fn[0].Kind != timex.OpNearest || v.Known != timex.FieldWeekday || len(e.Fn) > 2 {
		return e
	}
	if len(e.Fn) == 2 {
		w := e.Fn[1].Pattern
		if e.Fn[1].Kind != timex.OpWithin || w.Known != timex.FieldPart {
			return e
		}
		v = partOfWeekday(int(v.Weekday), int(w.Part))
	}
	v.Stated = v.Known
	e.Base, e.Open, e.Rule = lang.Absolute, false, "any weekday"
	e.Fn = p.fn(timex.Op{Kind: timex.OpValue, Pattern: v})
	return e
}
