// Package anchor gives time expressions their reference and direction: the
// creation time in news, the narrative's own time in history, the side of it by
// the tense of the verb. Then the calendar does the rest.
package anchor

import (
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

	n     int // expressions seen
	focus timex.Value
	from  int // index of the expression that focus came from
	last  [timex.Millennium + 1]seen
	// period is the quarter, half or year whose results the text reports.
	period seen
	story  narrative
}

// seen is the last value of a granularity.
type seen struct {
	value timex.Value
	index int // 1 + index of the expression
}

// Resolve chooses the reference and direction of e and computes its value.
func (c *Context) Resolve(e lang.Expr) Result {
	r := Result{Previous: -1}
	r.Ref = timex.Reference{DCT: c.DCT}
	fn := e.Fn
	if e.Base != lang.Absolute {
		head := timex.Op{Kind: timex.OpDCT}
		if prev, from, ok := c.previous(e); ok {
			head.Kind = timex.OpPrevious
			r.Ref.Previous, r.Previous = prev, from
		} else if e.Base == lang.FromPrevious && c.DCT.IsZero() {
			head.Kind = timex.OpPrevious // not even the creation time to count from
		}
		fn = make(timex.Function, 0, len(e.Fn)+1)
		fn = append(append(fn, head), e.Fn...)
		if e.Open && (e.Base == lang.FromDCT || head.Kind == timex.OpDCT) {
			fn[1].Dir = c.direction(e, fn[1].Pattern)
		}
		if e.Compared && head.Kind == timex.OpPrevious && len(e.Fn) > 0 && fn[1].Kind == timex.OpMove {
			fn[1].Kind = timex.OpShift // the quarter a year ago, not the year
		}
	}
	r.Function = fn
	r.Value, r.Resolved = fn.Resolve(r.Ref)
	if e.Type != timex.NoType && r.Value.Type != timex.NoType {
		r.Value.Type = e.Type
	}
	c.remember(r.Value, r.Resolved, e)
	c.n++
	return r
}

// previous is the narrative's time for an expression that asks for it.
func (c *Context) previous(e lang.Expr) (v timex.Value, from int, ok bool) {
	if e.Compared && e.Anaphor == timex.NoGranularity && c.period.index > 0 {
		return c.period.value, c.period.index - 1, true
	}
	if e.Base == lang.FromContext {
		if s, ok := c.reference(e); ok {
			return s.value, s.index - 1, true
		}
	}
	if e.Base == lang.FromDCT || e.Base == lang.FromContext {
		return v, -1, false
	}
	if g := e.Anaphor; g != timex.NoGranularity {
		s := c.last[g]
		if g != timex.Quarter && g != timex.Half {
			s = c.recent(g)
		}
		if s.index > 0 {
			return s.value, s.index - 1, true
		}
	}
	if len(e.Fn) > 0 && e.Fn[0].Kind == timex.OpUnit && e.Fn[0].Unit < c.focus.Granularity && !c.DCT.IsZero() {
		return v, -1, false // "the evening" is of no year
	}
	return c.focus, c.from, !c.focus.IsZero()
}

// remember moves the narrative's time to v.
func (c *Context) remember(v timex.Value, resolved bool, e lang.Expr) {
	c.weigh(e, v)
	if v.Type == timex.Duration && e.Anaphor == timex.Year && !c.DCT.IsZero() { // "the nine months"
		c.reported(c.DCT.Truncate(timex.Year))
	}
	if !resolved || v.Type != timex.Date && v.Type != timex.Time || !v.Known.Has(timex.FieldYear) || v.Ref != timex.NoRef {
		return
	}
	if e.Compared {
		return
	}
	v.Mod = timex.NoMod
	c.advance(e, v)
	if e.Base == lang.FromDCT && c.history() {
		return
	}
	c.focus, c.from = v, c.n
	c.last[v.Granularity] = seen{v, c.n + 1}
	switch v.Granularity {
	case timex.Quarter, timex.Half, timex.Year:
		c.reported(v)
	}
}

// reported takes v for the period whose results the text reports, if it is a
// current one.
func (c *Context) reported(v timex.Value) {
	at, dct := v.Bounds(), c.DCT.Bounds()
	const current = 270 * 24 * 60 * 60 // "1988" in the autumn of 1989 is compared with, not reported
	if dct.EarliestStart.Known() && at.LatestEnd > dct.EarliestStart-current && at.EarliestStart < dct.LatestEnd {
		c.period = seen{v, c.n + 1}
	}
}
