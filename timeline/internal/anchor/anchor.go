// Package anchor gives time expressions their reference and direction: the
// creation time in news, the narrative's own time in history, the side of it by
// the tense of the verb. Then the calendar does the rest.
package anchor

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Result is an expression with its value.
type Result struct {
	Value    timex.Value
	Function timex.Function
	Ref      timex.Reference // what Function was resolved against
	Previous int             // index of the expression that the narrative's time came from, -1 for none
	Resolved bool
}

// Context follows the reference times through one document. Expressions must
// be resolved in the order of the text.
type Context struct {
	Text      string
	DCT       timex.Value // zero: not known
	Direction func(text string, start, end int) timex.Direction
	Fragment  func(text string, start, end int) bool // the text is nothing but times

	n          int  // expressions seen
	start, end int  // of the last one
	focus      seen // the last time told
	past       seen // the last one that had begun by the creation time
	// pending is the last one that lacks the creation time, which may be found
	// later. It has no value.
	pending seen
	last    [timex.Millennium + 1]seen
	weekday [8]seen // the last Monday (1) to Sunday (7) told
	// period is the quarter, half or year whose results the text reports.
	period seen
	story  narrative
	entry  heading
	line   int         // where the line reached begins
	quote  int         // marks of quotation that it begins with
	now    timex.Value // the creation time of what is said there: DCT or that of its heading
	// looked is what the last expression looked back from, if it did.
	looked seen
	lookAt int // 1 + index of that expression
	// side is where the last open weekday lies.
	side   timex.Direction
	sideAt int // 1 + index of that expression

	ops lang.Arena // of the functions found
}

// seen is a value that the text told.
type seen struct {
	value  timex.Value
	index  int  // 1 + index of the expression
	dated  bool // rests on a written date, not on the creation time
	onward bool // what counts from it comes after it
	since  bool // stands behind "since": begins something, and is not told for itself
}

// Resolve chooses the reference and direction of e and computes its value.
func (c *Context) Resolve(e lang.Expr) Result {
	r := Result{Previous: -1}
	r.Ref = timex.Reference{DCT: c.DCT}
	c.enter(e)
	title := c.heads(e)
	var fn timex.Function
	dated := e.Base == lang.Absolute
	switch {
	case dated && e.Compared:
		fn = c.periodOf(e)
	case dated:
		fn = c.function(e.Fn)
	default:
		head := timex.Op{Kind: timex.OpDCT}
		chained := c.chained(e, title)
		prev, told := c.previous(e)
		if day := c.sameWeekday(e, prev); day.index > 0 {
			prev = day
		}
		current := false // counted from the creation time
		switch {
		case chained:
			prev, told = c.entry.at, true
		case told:
		case e.Base == lang.FromPrevious && (c.now.IsZero() || c.laterThanUntold(e)):
			head.Kind = timex.OpPrevious // not even the creation time to count from
		default:
			current = true
			prev, told = c.entry.at, c.speaks()
		}
		if told {
			head.Kind = timex.OpPrevious
			r.Ref.Previous, r.Previous = prev.value, prev.index-1
			dated = prev.dated
		}
		fn = c.function(e.Fn, head)
		if e.NotJust && current && c.justGone(fn[1].Pattern) {
			fn = timex.Function{head, {Kind: timex.OpUnit, N: -1, Unit: timex.Month}, fn[1]}
		}
		switch {
		case chained && e.Fn[0].Pattern.Known == timex.FieldWeekday:
			fn[1].Dir = timex.Forward
		case chained:
			fn[1].Dir = timex.OnOrForward
		case c.nightGone(e, prev, told):
			fn[1].N = -1
		case e.Open && fn[1].Kind != timex.OpUnit && (e.Base == lang.FromDCT || current):
			fn[1].Dir = c.direction(e, fn[1].Pattern)
		case e.Open && c.goesOn(e, fn[1].Pattern, prev.value):
			fn[1].Dir = timex.OnOrForward
		case e.Open && prev.onward:
			fn[1].Dir = timex.OnOrForward
		case e.Open && fn[1].Pattern.Known == timex.FieldHour:
			fn[1].Dir = timex.Forward // the midnight that ends the day
		case told:
			fn = overMidnight(fn, prev.value)
		}
		if e.Compared && len(e.Fn) > 0 {
			switch op := &fn[1]; {
			case !current && op.Kind == timex.OpMove:
				op.Kind = timex.OpShift // the quarter a year ago, not the year
			case current && op.Kind == timex.OpShift && len(e.Fn) == 1:
				op.Kind = timex.OpMove // of no period that was told
			case current && op.Kind == timex.OpUnit && (op.Unit == timex.Quarter || op.Unit == timex.Half) && len(e.Fn) == 1:
				op.N-- // "the latest quarter" is over
			}
		}
	}
	r.Function = fn
	r.Value, r.Resolved = fn.Resolve(r.Ref)
	if !dated && e.EitherHalf && c.laterToday(e, r.Value) {
		fn[len(fn)-1].Pattern.Hour += 12
		r.Value, r.Resolved = fn.Resolve(r.Ref)
	}
	if e.Open && e.Base == lang.FromContext && c.endsBeforeStart(e, r.Value) {
		fn[0].Kind, fn[1].Dir = timex.OpPrevious, timex.OnOrForward
		r.Ref.Previous, r.Previous = c.focus.value, c.focus.index-1
		r.Value, r.Resolved = fn.Resolve(r.Ref)
	}
	if e.Type != timex.NoType && r.Value.Type != timex.NoType {
		r.Value.Type = e.Type
	}
	c.remember(r, e, dated)
	c.open(e, title, seen{value: r.Value, index: c.n + 1, dated: true})
	c.n++
	c.start, c.end = e.Start, e.End
	return r
}

// sameWeekday is the day told that e, "that Wednesday", means where the next one
// after prev has not come yet: "this day … since that Wednesday".
func (c *Context) sameWeekday(e lang.Expr, prev seen) (at seen) {
	if e.Base != lang.FromPrevious || e.Anaphor == timex.NoGranularity || len(e.Fn) == 0 || !e.Fn[0].Pattern.Known.Has(timex.FieldWeekday) || !c.begun(prev.value) {
		return at
	}
	next, ok := timex.Function{{Kind: timex.OpPrevious}, e.Fn[0]}.Resolve(timex.Reference{Previous: prev.value})
	if !ok || c.begun(next) || !c.looksBack(e) {
		return at
	}
	return c.weekday[e.Fn[0].Pattern.Weekday]
}

// endsBeforeStart reports whether e, of the value v, is joined to the time before
// it as the end of a range and lies before it: "from Easter to the end of
// October", each of the year that its verb points to.
func (c *Context) endsBeforeStart(e lang.Expr, v timex.Value) bool {
	if c.n == 0 || c.focus.index != c.n || c.end > e.Start || !strings.HasSuffix(c.Text[:c.start], "rom ") { // from, From
		return false
	}
	switch c.Text[c.end:e.Start] {
	case " to ", " until ", " till ", " through ":
		return v.Bounds().LatestEnd <= c.focus.value.Bounds().EarliestStart
	}
	return false
}

// function is fn, which is the parser's, behind the operations of head.
func (c *Context) function(fn timex.Function, head ...timex.Op) timex.Function {
	f := c.ops.Take(len(head) + len(fn))
	copy(f[copy(f, head):], fn)
	return f
}

// previous is the time told before that e counts from, ok false if it counts
// from the creation time.
func (c *Context) previous(e lang.Expr) (at seen, ok bool) {
	if e.Compared && c.period.index > 0 && (e.Anaphor == timex.NoGranularity || e.Anaphor == c.period.value.Granularity) {
		return c.period, true
	}
	if e.Compared && e.Base == lang.FromPrevious && c.n > 0 && c.lookAt == c.n && c.sentences(e) == 0 {
		return c.looked, true // "3 percent the previous month and 6 percent a year before"
	}
	switch e.Base {
	case lang.FromContext:
		return c.reference(e)
	case lang.FromDCT:
		return at, false
	}
	if told := c.story.told; len(e.Fn) > 0 && c.aside() && c.opens(e.Start) && (e.Fn[0].N > 0 || e.Fn[0].Dir == timex.Forward) {
		return told, true // "In 492 he took Thrace, a vassal since 513. The following year"
	}
	if g := e.Anaphor; g != timex.NoGranularity {
		at = c.last[g]
		if g != timex.Quarter && g != timex.Half {
			at = c.recent(g)
		}
		if at.index > 0 {
			return at, true
		}
	}
	if at := c.recent(timex.Hour); len(e.Fn) > 0 && (e.Fn[0].Kind == timex.OpMove || e.Fn[0].Kind == timex.OpShift) && e.Fn[0].Pattern.Length.Unit() < timex.Day &&
		at.index > 0 && at.index < c.focus.index && c.n-at.index < few {
		return at, true // "at 9.15 … the man he had seen that morning. Ten minutes later"
	}
	if finer(e.Fn, c.focus.value.Granularity) {
		switch {
		case c.history():
			return seen{}, true // "two days later", told of a month
		case !c.now.IsZero() && e.Fn[0].Kind == timex.OpUnit:
			if at := c.last[timex.Day]; e.Fn[0].N != 0 && at.index > 0 && c.n-at.index < 2 {
				return at, true // "since 20 December, when … in October. The next day"
			}
			return seen{}, false // "the evening" is of no year
		}
	}
	if c.past.index > 0 && c.past.index < c.focus.index && lookingBack(e.Fn[0]) && c.tense(e) != timex.OnOrForward {
		return c.past, true // "takes office in December. The first round, four weeks earlier, …"
	}
	if c.pending.index > c.focus.index {
		return c.pending, true
	}
	return c.focus, c.focus.index > 0
}

// periodOf is the function of e, a year whose "period" is the part of it that
// the text reports: "the 1988 period".
func (c *Context) periodOf(e lang.Expr) timex.Function {
	part := c.period.value
	if g := part.Granularity; c.period.index == 0 || g != timex.Quarter && g != timex.Half || e.Anaphor != timex.NoGranularity && e.Anaphor != g {
		return c.function(e.Fn)
	}
	part.Known &^= timex.FieldYear
	part.Year = 0
	return c.function(timex.Function{{Kind: timex.OpWithin, Pattern: part}}, e.Fn...)
}

// aside reports whether the last time told is one since when something was so,
// before the time that the history has reached.
func (c *Context) aside() bool {
	told, v := c.story.told, c.focus.value
	return told.index > 0 && told.index < c.focus.index && c.focus.since && v.Year < told.value.Year && c.history()
}

// finer reports whether fn counts in units finer than a time of granularity g,
// which then does not say from where.
func finer(fn timex.Function, g timex.Granularity) bool {
	if len(fn) == 0 {
		return false
	}
	switch op := fn[0]; op.Kind {
	case timex.OpUnit:
		return op.Unit < g
	case timex.OpMove:
		return g > timex.Week && op.Pattern.Length.Unit() < g
	}
	return false
}

// remember moves the times told to the value of e.
func (c *Context) remember(r Result, e lang.Expr, dated bool) {
	if e.Aside {
		return
	}
	v := r.Value
	c.weigh(e, v)
	if e.Base == lang.FromPrevious && r.Previous >= 0 && len(e.Fn) > 0 && lookingBack(e.Fn[0]) {
		c.looked, c.lookAt = seen{value: r.Ref.Previous, index: r.Previous + 1, dated: dated}, c.n+1
	}
	if v.Type == timex.Duration && !c.now.IsZero() {
		switch e.Anaphor {
		case timex.Year: // "the nine months"
			c.reported(c.now.Truncate(timex.Year))
		case timex.Quarter: // "the three months", which are over
			c.reported(c.now.Truncate(timex.Quarter).Add(-1, timex.Quarter))
		}
	}
	if c.now.IsZero() && !r.Resolved && e.Base != lang.Absolute && (v.Type == timex.Date || v.Type == timex.Time) {
		c.pending = seen{index: c.n + 1}
	}
	if !r.Resolved || v.Type != timex.Date && v.Type != timex.Time || !v.Known.Has(timex.FieldYear) || v.Ref != timex.NoRef {
		return
	}
	if e.Compared && len(e.Fn) == 1 && e.Fn[0].Kind == timex.OpUnit {
		c.reported(v) // "the latest quarter"
	}
	if e.Compared || !dated && e.Base == lang.FromDCT && c.history() {
		return
	}
	v.Mod = timex.NoMod
	at := seen{value: v, index: c.n + 1, dated: dated, since: strings.HasSuffix(c.Text[:e.Start], "since ")}
	c.advance(e, at)
	if e.Base == lang.Absolute && v.Granularity == timex.Day {
		c.story.written = at
	}
	if op := e.Fn[0]; v.Granularity == timex.Day && op.Pattern.Known.Has(timex.FieldMonth|timex.FieldDay) {
		c.story.day = at
	}
	if v.Granularity == timex.Month && otherYear(e) {
		c.story.month = at
	}
	c.last[v.Granularity] = at
	if v.Granularity == timex.Day {
		c.weekday[v.DayOfWeek()] = at
	}
	if !c.sinceThen(e, v) {
		c.focus = at
	}
	if c.begun(v) {
		c.past = at
	}
	switch v.Granularity {
	case timex.Quarter, timex.Half, timex.Year:
		c.reported(v)
	}
}

// reported takes v for the period whose results the text reports, if it is a
// current one.
func (c *Context) reported(v timex.Value) {
	at, dct := v.Bounds(), c.now.Bounds()
	const (
		current    = 270 * 24 * 60 * 60 // "1988" in the autumn of 1989 is compared with, not reported
		nearlyOver = 20 * 24 * 60 * 60  // results come after the quarter
	)
	if v.Granularity != timex.Year && at.LatestEnd > dct.LatestEnd+nearlyOver {
		return
	}
	if p := c.period.value; p.Granularity == v.Granularity && v.Granularity == timex.Quarter && at.LatestEnd <= p.Bounds().EarliestStart {
		return // "after a flat second quarter"
	}
	if dct.EarliestStart.Known() && at.LatestEnd > dct.EarliestStart-current && at.EarliestStart < dct.LatestEnd {
		c.period = seen{value: v, index: c.n + 1}
	}
}
