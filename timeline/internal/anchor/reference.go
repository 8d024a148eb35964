package anchor

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// reference is the narrative's time for an expression that counts from it in
// history and from the creation time in news. A zero time is one that the
// narrative does not tell.
func (c *Context) reference(e lang.Expr) (at seen, ok bool) {
	if len(e.Fn) == 0 {
		return at, false
	}
	op := e.Fn[0]
	if day := c.story.written; op.Kind == timex.OpNearest && sameDay(op.Pattern, day.value) {
		return day, true
	}
	if m := c.story.month; op.Kind == timex.OpNearest && op.Pattern.Granularity == timex.Day && m.index > 0 && c.n-m.index < few && op.Pattern.Known.Has(timex.FieldMonth) && op.Pattern.Month == m.value.Month {
		return m, true // "in September last year … on 6 September"
	}
	if d := c.story.day; op.Kind == timex.OpNearest && op.Pattern.Known == timex.FieldDay && d.index > 0 && c.n-d.index < few && (d.value.Month != c.now.Month || d.value.Year != c.now.Year) {
		d.value = d.value.Truncate(timex.Month)
		return d, true // "on 1 July … on the 3rd"
	}
	if op.Kind == timex.OpUnit && op.Unit == timex.Day && op.N == 0 {
		switch {
		case c.lineOfItsOwn(e):
			c.story = narrative{} // an entry of live news begins anew
			return at, false
		case c.clockGoesOn(e):
			return c.recent(timex.Day), true // "at 2.40 am on Saturday … by 5 am"
		}
	}
	if op.Kind == timex.OpNearest && op.Pattern.Known == timex.FieldHour && c.clockGoesOn(e) {
		return c.recent(timex.Day), true // "on Saturday until midnight"
	}
	if op.Kind == timex.OpUnit && op.Unit == timex.Year && op.N == 0 && e.Anaphor == timex.Year && c.focus.index == c.n && c.focus.dated && c.sentences(e) == 0 && c.tense(e) != timex.OnOrForward {
		return c.focus, c.n > 0 // "the first months of 2012 and the rest of the year"
	}
	if !c.history() {
		return c.chain(e)
	}
	n := &c.story
	at = n.told
	if at.value.Granularity == timex.Year && n.fine.index > 0 && (n.fine.value.Year == at.value.Year || n.tentative && soonAfter(n.fine.value, op)) {
		at = n.fine // the year holds it and says no more, or was named in passing
	}
	switch {
	case op.Kind == timex.OpNearest && at.value.Granularity > timex.Year && !c.now.IsZero():
		return seen{}, false // a decade has many Mays
	case op.Kind == timex.OpUnit && op.Unit < at.value.Granularity:
		return seen{}, true // an hour of no day that was told
	case op.Pattern.Known == timex.FieldWeekday && !c.now.IsZero() && (n.past < sure || at.value.Granularity > timex.Week):
		return seen{}, false // news names its days; a Thursday of 1987 is one of a day told there
	case op.Pattern.Known == timex.FieldWeekday && at.value.Granularity > timex.Month:
		return seen{}, false
	case n.past < sure && !c.now.IsZero() && c.tense(e) == timex.OnOrForward:
		return seen{}, false // "will open in May"
	case op.Pattern.Known.Has(timex.FieldMonth|timex.FieldDay|timex.FieldWeekday) && !agrees(op, at.value) && agrees(op, c.now):
		return seen{}, false // no "Monday 12 February" of the year told
	}
	return at, true
}

// clockGoesOn reports whether e, a clock time, follows another one whose day is
// known, or is of the day told just before it. Years, decades and centuries named
// in between do not part them.
func (c *Context) clockGoesOn(e lang.Expr) bool {
	at := c.recent(timex.Day)
	if at.index == 0 || c.n-at.index >= few || at.index != c.focus.index && c.focus.value.Granularity < timex.Year {
		return false
	}
	if at.value.Known.Has(timex.FieldHour) {
		return c.begun(at.value) || !c.looksBack(e)
	}
	return c.dayGoesOn(e, at)
}

// overMidnight lets fn, which gives a clock time of the day of prev, go on into
// the next day: from the evening to the small hours, "at 10.45 p.m. … at 2 in
// the morning"; and back from the midnight that ended the day.
func overMidnight(fn timex.Function, prev timex.Value) timex.Function {
	const small, evening = 6, 18
	if len(fn) < 3 || fn[1].Kind != timex.OpUnit || fn[1].Unit != timex.Day || fn[1].N != 0 || fn[2].Kind != timex.OpWithin || !fn[2].Pattern.Known.Has(timex.FieldHour) {
		return fn
	}
	late := prev.Granularity == timex.PartOfDay && (prev.Part == timex.Evening || prev.Part == timex.Night) || prev.Known.Has(timex.FieldHour) && prev.Hour >= evening && prev.Hour < 24
	switch hour := fn[2].Pattern.Hour; {
	case late && hour < small:
		fn[1].N = 1
	case prev.Known.Has(timex.FieldHour) && prev.Hour == 0 && prev.Granularity == timex.Hour && hour >= 12:
		fn[1].N = -1
	}
	return fn
}

// nightGone reports whether e is the night before the creation time, for want of
// another day told than that of the creation time: "they queued through the night".
func (c *Context) nightGone(e lang.Expr, prev seen, told bool) bool {
	if !e.Open || len(e.Fn) != 2 || e.Fn[0].Kind != timex.OpUnit || e.Fn[1].Pattern.Part != timex.Night {
		return false
	}
	const noon = 12
	if told && (!prev.value.Known.Has(timex.FieldHour) || prev.value.Hour >= noon || prev.value.Truncate(timex.Day) != c.now.Truncate(timex.Day)) {
		return false
	}
	return c.looksBack(e)
}

// chain is the month or day of last year that was told just before e, if the
// report goes on from there: "began in June 2017 … were deadlocked by October".
func (c *Context) chain(e lang.Expr) (at seen, ok bool) {
	f, p := c.focus, e.Fn[0].Pattern
	if e.Fn[0].Kind != timex.OpNearest || !p.Known.Has(timex.FieldMonth) || p.Known.Has(timex.FieldWeekday) || p.Granularity > timex.Month ||
		f.index != c.n || !f.dated || f.value.Granularity > timex.Month || f.value.Year != c.now.Year-1 || c.sentences(e) > 1 || !c.looksBack(e) {
		return at, false
	}
	f.onward = true
	return f, f.index > 0
}

// agrees reports whether the day that op finds around ref falls on the weekday
// that op names.
func agrees(op timex.Op, ref timex.Value) bool {
	op.Dir = timex.Closest
	v, ok := timex.Function{{Kind: timex.OpPrevious}, op}.Resolve(timex.Reference{Previous: ref})
	return ok && v.DayOfWeek() == int(op.Pattern.Weekday)
}

// dayGoesOn reports whether e, a clock time, is one of the day at, told just
// before it: in the same sentence, or in the next one and on the same side of the
// creation time. A part of a day that is over goes on in the next paragraph.
func (c *Context) dayGoesOn(e lang.Expr, at seen) bool {
	n := c.sentences(e)
	switch {
	case n == 0:
		return !c.aparted(e)
	case n > 1 && (n != paragraph || at.value.Granularity != timex.PartOfDay):
		return false
	case c.begun(at.value):
		return c.looksBack(e)
	}
	return n == 1 && c.tense(e) == timex.OnOrForward
}

// aparted reports whether the last time stands in a clause of its own that a
// comma closes well before e: "the mayor, elected on Nov. 4, 2008, said at 10
// a.m. that".
func (c *Context) aparted(e lang.Expr) bool {
	const adjoining, far = 12, 120 // bytes
	if c.end > e.Start-adjoining || c.Text[c.end] != ',' {
		return false
	}
	before := c.Text[max(0, c.start-far):c.start]
	i := strings.LastIndexByte(before, ',')
	if i < 0 || strings.ContainsAny(before[i:], ";:\n") {
		return false
	}
	switch w, _, _ := strings.Cut(strings.TrimLeft(before[i+1:], " "), " "); w {
	case "which", "who", "whose", "where", "when":
		return true
	default:
		return len(w) > len("used") && strings.HasSuffix(w, "ed")
	}
}

// begun reports whether v had begun by the creation time.
func (c *Context) begun(v timex.Value) bool {
	now := c.now.Bounds()
	return now.LatestEnd.Known() && v.Bounds().EarliestStart < now.LatestEnd
}

// paragraph is for how many sentences a new paragraph counts.
const paragraph = 8

// sentences counts the sentences that end between the last expression and e.
func (c *Context) sentences(e lang.Expr) int {
	const many, far = 8 * paragraph, 300
	if c.end > e.Start || e.Start-c.end > far {
		return many
	}
	n := 0
	for i := c.end; i < e.Start; i++ {
		switch c.Text[i] {
		case '\n':
			if i+1 < e.Start && c.Text[i+1] == '\n' {
				i++
			}
			n += paragraph
		case '.', '?', '!':
			if i+2 < e.Start && c.Text[i+1] == ' ' && 'A' <= c.Text[i+2] && c.Text[i+2] <= 'Z' {
				n++
			}
		}
	}
	return n
}

// lineOfItsOwn reports whether nothing else stands on the line of e.
func (c *Context) lineOfItsOwn(e lang.Expr) bool {
	return (e.Start == 0 || c.Text[e.Start-1] == '\n') && (e.End == len(c.Text) || c.Text[e.End] == '\n')
}

// otherYear reports whether e tells that its year is another one: "September
// last year". A year in numbers is more often an aside.
func otherYear(e lang.Expr) bool {
	op := e.Fn[0]
	return op.Kind == timex.OpUnit && op.Unit == timex.Year && op.N != 0
}

// sameDay reports whether the pattern p is the month and day of v.
func sameDay(p, v timex.Value) bool {
	return p.Granularity == timex.Day && p.Known == timex.FieldMonth|timex.FieldDay && p.Month == v.Month && p.Day == v.Day
}

// soonAfter reports whether the pattern of op comes soon after v again: the
// narrative goes on from v.
func soonAfter(v timex.Value, op timex.Op) bool {
	if op.Kind != timex.OpNearest || !op.Pattern.Known.Has(timex.FieldMonth) || !v.Known.Has(timex.FieldMonth) {
		return false
	}
	months := int(op.Pattern.Month) - int(v.Month)
	return months == 0 || months == 1
}

// recent is the last time told that is no coarser than g.
func (c *Context) recent(g timex.Granularity) seen {
	var s seen
	for _, t := range c.last[:g+1] {
		if t.index > s.index {
			s = t
		}
	}
	return s
}
