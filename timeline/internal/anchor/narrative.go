package anchor

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// A text tells of the past, or reports what is current, and may change from one
// to the other: news has its background, history its outlook. Which of the two
// it does at a place is told by the times just before it. Dates written with a
// year that is long past speak for history; "yesterday", "last week" and
// weekdays, which only the creation time places, speak for news.
type narrative struct {
	past, news int  // weight of the evidence, which fades with every expression
	told       seen // the time that the narrative has reached
	fine       seen // the last one that is finer than a year
}

const (
	one  = 256 // the weight of a date with day or month in a year long past
	sure = 4 * one
	fade = 8 // an expression's evidence loses an eighth with each that follows
)

// history reports whether the text at this place is rather history than news.
func (n *narrative) history(dctKnown bool) bool {
	if n.told.index == 0 {
		return false
	}
	if !dctKnown { // later documents may date this one: only what is beyond doubt
		return n.past > 3*one && n.past > 8*n.news
	}
	return n.past >= one && n.past > 2*n.news
}

// weigh takes e, whose value is v, as evidence.
func (c *Context) weigh(e lang.Expr, v timex.Value) {
	n := &c.story
	past, news := 0, 0
	switch {
	case e.Base == lang.FromDCT:
		news = one
		if v.Ref != timex.NoRef || v.Type == timex.Duration {
			news = one / 2
		}
	case e.Base == lang.FromContext && v.Type == timex.Date && e.Fn[0].Pattern.Known == timex.FieldWeekday:
		news = one
	case e.Base == lang.Absolute && (v.Type == timex.Date || v.Type == timex.Time) && v.Known.Has(timex.FieldYear) && v.Ref == timex.NoRef:
		past = one
		if v.Granularity >= timex.Year {
			past = one / 2
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
		n.past += past - n.past/fade
		n.news += news - n.news/fade
	}
}

// advance moves the narrative's time to v, the value of e.
func (c *Context) advance(e lang.Expr, v timex.Value) {
	n := &c.story
	n.told = seen{v, c.n + 1}
	if v.Granularity < timex.Year {
		n.fine = n.told
	}
}

// reference is the narrative's time for an expression that counts from it in
// history and from the creation time in news.
func (c *Context) reference(e lang.Expr) (seen, bool) {
	n := &c.story
	if !n.history(!c.DCT.IsZero()) || len(e.Fn) == 0 {
		return seen{}, false
	}
	at := n.told
	if at.value.Granularity == timex.Year && n.fine.index > 0 && n.fine.value.Year == at.value.Year {
		at = n.fine // the year holds it and says no more
	}
	p := e.Fn[0].Pattern
	switch {
	case e.Fn[0].Kind == timex.OpUnit && e.Fn[0].Unit < at.value.Granularity,
		p.Known == timex.FieldWeekday && at.value.Granularity > timex.Month:
		return seen{}, false // no Thursday of 1987 is meant
	case n.past < sure && !c.DCT.IsZero() && c.Direction(c.Text, e.Start, e.End) == timex.OnOrForward:
		return seen{}, false // "will open in May"
	}
	return at, true
}
