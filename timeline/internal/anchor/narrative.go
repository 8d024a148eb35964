package anchor

import (
	"strings"

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
	written    seen // the last day written with its year
	month      seen // the last month of another year, told with it
	day        seen // the last day told with its month
}

const (
	one    = 256     // the weight of a date with its day or month, in a year long past
	sure   = 4 * one // evidence that a future tense does not outweigh
	fade   = 8       // the evidence loses an eighth with each expression
	oldest = 1900    // year of which undated news may tell
	few    = 4       // expressions within which a month keeps the year told with it
)

// history reports whether the text at this place is rather history than news.
func (c *Context) history() bool {
	n := &c.story
	switch {
	case n.told.index == 0:
		return false
	case c.now.IsZero() && n.told.value.Year < oldest: // nobody wrote news of it that is read today
		return n.past >= one && n.news == 0
	case !c.now.Known.Has(timex.FieldYear): // later documents may date this one: only what is beyond doubt
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
	case e.Base == lang.FromContext && e.Fn[0].Pattern.Known == timex.FieldWeekday:
		news = one
	case e.Base == lang.FromContext && v.Granularity == timex.Day && (c.current(v) || e.Fn[0].Pattern.Known.Has(timex.FieldWeekday) && v.Year == c.now.Year):
		news = one
	case e.Base == lang.Absolute && (v.Type == timex.Date || v.Type == timex.Time) && v.Known.Has(timex.FieldYear):
		past = one
		years := 2 // long past, as far as is known
		if c.now.Known.Has(timex.FieldYear) {
			years = c.now.Year - v.Year
		}
		if v.Granularity >= timex.Year && (years < 100 || !c.opens(e.Start)) {
			past /= 2 // news has its years too, but does not often begin with "In 1789"
		}
		switch {
		case years <= 0:
			past = 0
		case years == 1:
			past /= 4
		}
	}
	if past+news > 0 {
		n := &c.story
		n.past += past - n.past/fade
		n.news += news - n.news/fade
	}
}

// current reports whether the day v, told without its year, is one of the days
// around the creation time.
func (c *Context) current(v timex.Value) bool {
	const days = 10 * 24 * 60 * 60
	at, dct := v.Bounds(), c.now.Bounds()
	return dct.EarliestStart.Known() && at.EarliestStart > dct.EarliestStart-days && at.EarliestStart < dct.EarliestStart+2*days
}

// advance moves the narrative's time to at, the value of e, unless e looks back
// or aside.
func (c *Context) advance(e lang.Expr, at seen) {
	n := &c.story
	v := at.value
	first := n.told.index == 0
	switch {
	case !c.now.IsZero() && !c.begun(v), // a history ends with what is known
		!at.dated, v.Granularity > timex.Year && !first, e.Base == lang.FromPrevious && lookingBack(e.Fn[0]),
		e.Base == lang.Absolute && c.current(v): // of the header
		return
	case first || v.Granularity < timex.Year && e.Base != lang.Absolute || c.opens(e.Start):
		n.tentative = false
	case v.Year < n.told.value.Year-flashback(v.Granularity), v.Year > n.told.value.Year && c.outlook(e.Start),
		v.Year < n.told.value.Year && n.told.index == c.n && c.sentences(e) == 0: // "above the high of May 2007"
		return
	case v.Granularity == timex.Month && v.Year < n.told.value.Year && n.told.value.Granularity == timex.Day:
		return // the general election in December 2005, in the course of May 2006
	default:
		n.tentative = v.Granularity == timex.Year && v.Year > n.told.value.Year && !n.tentative
	}
	n.told = at
	if v.Granularity < timex.Year {
		n.fine, n.tentative = at, false
	}
}

// flashback is how many years before the time told a date named within a
// sentence may lie and still be where the narrative goes on from: the more of it
// is written, the more it is told for itself.
func flashback(g timex.Granularity) int {
	switch {
	case g == timex.Year:
		return 0
	case g > timex.Day:
		return 1
	}
	return 10
}

// sinceThen reports whether e, of the value v, only says since when something
// told of later has been so: "part of the empire since 513 BC".
func (c *Context) sinceThen(e lang.Expr, v timex.Value) bool {
	return c.story.told.index > 0 && c.story.told.index <= c.n && v.Granularity >= timex.Year && v.Year < c.story.told.value.Year &&
		strings.HasSuffix(c.Text[:e.Start], " since ") && c.history()
}

// goesOn reports whether the season p, told after one, or the month or day of
// one p, which opens a sentence, is
// rather the next one after prev although the one before is nearer: a narrative
// that goes back so far says so.
func (c *Context) goesOn(e lang.Expr, p, prev timex.Value) bool {
	const back = 3 // months
	if p.Known == timex.FieldSeason && prev.Granularity == timex.Season {
		return true // "in the spring of 1915 …; by autumn"
	}
	if !p.Known.Has(timex.FieldMonth) || p.Known.Has(timex.FieldWeekday) || !prev.Known.Has(timex.FieldYear|timex.FieldMonth) || !c.opens(e.Start) {
		return false
	}
	return (int(prev.Month)-int(p.Month)+12)%12 > back
}

// outlook reports whether the text before start says how long something lasted:
// "until the fall of the city in February 1945" is not where it goes on from.
func (c *Context) outlook(start int) bool {
	const near = 48
	before := c.Text[max(0, start-near):start]
	i := max(strings.LastIndex(before, " until "), strings.LastIndex(before, " lasting "))
	return i >= 0 && !strings.ContainsAny(before[i:], ".,;\n")
}

// lookingBack reports whether op goes back in time: "the previous year", "two
// decades earlier".
func lookingBack(op timex.Op) bool {
	return op.N < 0 || op.Dir == timex.OnOrBackward || op.Dir == timex.Backward
}

// opens reports whether the expression at start opens its sentence, with a few
// words before it at most: "In 1942", "By the end of 1942".
func (c *Context) opens(start int) bool {
	const near = 16
	for i := start; i > 0; i-- {
		switch b := c.Text[i-1]; {
		case b == '\n':
			return true
		case b == '.' && i < start && (c.Text[i] == ' ' || c.Text[i] == '\n'):
			return true
		case start-i >= near:
			return false
		}
	}
	return true
}
