package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// setAtHour takes the clock time that follows the set e, which ends before token
// j: "every day at 5pm", "daily at 9", "Mondays, 9am", "every Sunday evening at
// 6".
func (p *parser) setAtHour(e lang.Expr, j int) (lang.Expr, int) {
	if len(e.Fn) != 1 || j >= len(p.toks) {
		return e, j
	}
	day := e.Fn[0].Pattern
	w, end := p.atHour(j, day.Part)
	if end == j && (p.near(j) || p.gap(j) == lang.Comma) {
		w, end = p.clock(j)
	}
	if end == j {
		return e, j
	}
	if kind, next := p.joined(end); kind == rangeJoint {
		if _, ok := p.hourEnd(next); ok {
			return e, j // "daily 9am-5pm"
		}
	}
	v, ok := clockOfSet(day, w)
	if !ok {
		return e, j
	}
	f := p.setOf(e.Rule, 0, end, v, e.Quant, e.Freq)
	f.Start = e.Start
	return f, end
}

// clockOfDays reads a clock time before the set that it belongs to: "9 a.m.
// Sundays", "10 p.m. on Fridays", "at 6 every day", "9am daily".
func (p *parser) clockOfDays(rule string, i int) (lang.Expr, int) {
	if !p.setAhead(i) {
		return lang.Expr{}, i
	}
	w, j := p.clock(i)
	if j == i {
		h, ok := p.bareHour(i)
		if !ok || h.v.Hour > 12 || !p.asksHour(i) {
			return lang.Expr{}, i
		}
		w, j = h.v, h.j
	}
	if p.follows(j, lang.On) {
		j++
	}
	if !p.near(j) {
		return lang.Expr{}, i
	}
	switch p.class(j) {
	case lang.Every, lang.Each, lang.Frequency:
	case lang.Weekday:
		if !p.at(j).Is(lang.Plural) {
			return lang.Expr{}, i
		}
		v, _ := clockOfSet(weekdayValue(p.at(j).N), w)
		return p.setOf(rule, i, j+1, v, "", ""), j + 1
	default:
		return lang.Expr{}, i
	}
	e, end := set(p, j)
	if end == j || len(e.Fn) != 1 {
		return lang.Expr{}, i
	}
	v, ok := clockOfSet(e.Fn[0].Pattern, w)
	if !ok {
		return lang.Expr{}, i
	}
	return p.setOf(rule, i, end, v, e.Quant, e.Freq), end
}

// setAhead reports whether a word of a set comes soon after token i, for speed.
func (p *parser) setAhead(i int) bool {
	const near = 8
	for k := i + 1; k < i+near && k < len(p.toks); k++ {
		switch p.class(k) {
		case lang.Every, lang.Each, lang.Frequency:
			return true
		case lang.Weekday:
			if p.at(k).Is(lang.Plural) {
				return true
			}
		}
	}
	return false
}

// clockOfSet puts a clock time on the days of a set, if it is one of days or of
// parts of them.
func clockOfSet(day, clock timex.Value) (v timex.Value, ok bool) {
	switch {
	case day.Length == timex.Of(1, timex.Day):
		return clock, true
	case day.Known.Has(timex.FieldHour):
		return v, false
	case day.Known.Has(timex.FieldPart):
		clock = hourIn(day.Part, clock)
		day.Part, day.Known = timex.NoPart, day.Known&^timex.FieldPart
	case day.Known != timex.FieldWeekday:
		return v, false
	}
	return day.WithClock(int(clock.Hour), int(clock.Minute), int(clock.Second), clock.Granularity), true
}
