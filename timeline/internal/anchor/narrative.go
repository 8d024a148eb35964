package anchor

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// narrative follows the time that a text tells of.
//
// A text tells of the past or reports what is current, and may change from one
// to the other: news has its background, history its outlook. Which of the two
// it does at a place is told by the times just before it. Dates written with a
// year that is long past speak for history; "yesterday", "last week" and
// weekdays, which only the creation time places, speak for news.
type narrative struct {
	past, news int  // weight of the evidence, which fades with every expression
	told       seen // the time that the narrative has reached
	fine       seen // the last one that is finer than a year
	tentative  bool // told is a year named in passing, after fine
}

const (
	one  = 256     // the weight of a date with its day or month, in a year long past
	sure = 4 * one // evidence that a future tense does not outweigh
	fade = 8       // the evidence loses an eighth with each expression
)

// history reports whether the text at this place is rather history than news.
func (c *Context) history() bool {
	n := &c.story
	switch {
	case n.told.index == 0:
		return false
	case c.DCT.IsZero(): // later documents may date this one: only what is beyond doubt
		return n.past > 3*one && n.past > 8*n.news
	}
	return n.past >= one && n.past > 2*n.news
}

// weigh takes e, whose value is v, as evidence.
func (c *Context) weigh(e lang.Expr, v timex.Value) {
	past, news := 0, 0
	switch {
	case e.Base == lang.FromDCT:
		news = one
		if v.Ref != timex.NoRef || v.Type == timex.Duration {
			news /= 2
		}
	case e.Base == lang.FromContext && v.Type == timex.Date && e.Fn[0].Pattern.Known == timex.FieldWeekday:
		news = one
	case e.Base == lang.Absolute && (v.Type == timex.Date || v.Type == timex.Time) && v.Known.Has(timex.FieldYear):
		past = one
		if v.Granularity >= timex.Year {
			past /= 2
		}
		if !c.DCT.IsZero() {
			switch years := c.DCT.Year - v.Year; {
			case years <= 0:
				past = 0
			case years == 1:
				past /= 4
			}
		}
	}
	if past+news > 0 {
		n := &c.story
		n.past += past - n.past/fade
		n.news += news - n.news/fade
	}
}

// advance moves the narrative's time to v, the value of e, unless e looks back
// or aside.
func (c *Context) advance(e lang.Expr, v timex.Value) {
	n := &c.story
	at := seen{v, c.n + 1}
	switch {
	case e.Base == lang.FromDCT && c.history(),
		v.Granularity > timex.Year && n.told.index > 0,
		e.Base == lang.FromPrevious && lookingBack(e.Fn[0]):
		return
	case e.Base == lang.Absolute && n.told.index > 0 && !c.opens(e.Start):
		if v.Year < n.told.value.Year {
			return // a flashback
		}
		n.tentative = v.Granularity == timex.Year && v.Year > n.told.value.Year
	default:
		n.tentative = false
	}
	n.told = at
	if v.Granularity < timex.Year {
		n.fine, n.tentative = at, false
	}
}

// lookingBack reports whether op goes back in time: "the previous year", "two
// decades earlier".
func lookingBack(op timex.Op) bool {
	return op.N < 0 || op.Dir == timex.OnOrBackward || op.Dir == timex.Backward
}

// opens reports whether the expression at start opens its sentence, with a few
// words before it at most: "In 1942", "By the end of 1942".
func (c *Context) opens(start int) bool {
	const few = 16
	for i := start; i > 0; i-- {
		switch b := c.Text[i-1]; {
		case b == '\n':
			return true
		case b == '.' && i < start && (c.Text[i] == ' ' || c.Text[i] == '\n'):
			return true
		case start-i >= few:
			return false
		}
	}
	return true
}

// reference is the narrative's time for an expression that counts from it in
// history and from the creation time in news.
func (c *Context) reference(e lang.Expr) (seen, bool) {
	if len(e.Fn) == 0 || !c.history() {
		return seen{}, false
	}
	n := &c.story
	op := e.Fn[0]
	at := n.told
	if at.value.Granularity == timex.Year && n.fine.index > 0 && (n.fine.value.Year == at.value.Year || n.tentative && soonAfter(n.fine.value, op)) {
		at = n.fine // the year holds it and says no more, or was named in passing
	}
	switch {
	case op.Kind == timex.OpUnit && op.Unit < at.value.Granularity,
		op.Pattern.Known == timex.FieldWeekday && at.value.Granularity > timex.Month:
		return seen{}, false // no Thursday of 1987 is meant
	case n.past < sure && !c.DCT.IsZero() && c.Direction(c.Text, e.Start, e.End) == timex.OnOrForward:
		return seen{}, false // "will open in May"
	}
	return at, true
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
