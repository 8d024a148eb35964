package anchor

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

const (
	day  = 24 * 60 * 60
	week = 7 * day
)

// direction is the side on which an open pattern lies. Tense chooses, but no
// side from which the reference is far away while the other is at hand: a date
// of next month is not last year's because "declared" is a past tense.
func (c *Context) direction(e lang.Expr, p timex.Value) timex.Direction {
	if p.Known.Has(timex.FieldWeekday | timex.FieldDay | timex.FieldMonth) {
		return timex.Closest // the weekday leaves one year in six or so
	}
	d := c.tense(e)
	switch {
	case d == timex.Closest && e.Fn[0].Dir == timex.Closest && c.Fragment(c.Text, e.Start, e.End): // an entry of a calendar, or the answer to a question
		if p.Known.Has(timex.FieldMonth) {
			return timex.Closest
		}
		d = timex.OnOrForward
	case d == timex.Closest:
		d = e.Fn[0].Dir // what the words alone suggest
	case d == timex.Forward && p.Known != timex.FieldWeekday:
		if p.Granularity == timex.Day && c.thisYear(p) && c.distance(e.Fn[0], timex.OnOrForward) > 45*day {
			return timex.OnOrBackward // of another year it would be written
		}
		return timex.Closest // planned once, and nothing says whether the day has come
	case d == timex.OnOrBackward && e.Fn[0].Kind == timex.OpFeast && stays(e.Fn[1:]) && c.distance(e.Fn[0], timex.OnOrForward) < week:
		return timex.OnOrForward // "as Easter week began"; nobody means last year's
	case d == timex.Forward && c.distance(e.Fn[0], timex.OnOrForward) <= day:
		return timex.OnOrForward // what falls through is told when it is at hand
	case d == timex.Forward:
		return timex.OnOrBackward
	case d == timex.Backward && p.Granularity == timex.Day && p.Known.Has(timex.FieldMonth):
		return timex.OnOrBackward // "since Boxing Day", however near the next one is
	case d == timex.Backward:
		d = timex.OnOrBackward
	}
	if p.Known.Has(timex.FieldWeekday|timex.FieldDay) && d != timex.OnOrForward {
		return timex.Closest
	}
	if (p.Known.Has(timex.FieldWeekday) || p.Granularity == timex.Weekend) && !p.Known.Has(timex.FieldDay) {
		return c.listed(e, d)
	}
	if d == timex.Closest && p.Granularity == timex.Month {
		d = timex.OnOrBackward
	}
	if d == timex.Closest || !p.Known.Has(timex.FieldMonth) && p.Granularity != timex.Quarter && p.Granularity != timex.Half && p.Granularity != timex.Season {
		return d
	}
	var near timex.Instant // within which the side that tense speaks against is taken all the same
	switch {
	case p.Granularity == timex.Day && d == timex.OnOrForward:
		near = 45 * day
	case p.Granularity == timex.Day:
		near = 60 * day // a date of another year has its year beside it
	case p.Granularity == timex.Quarter && d == timex.OnOrForward:
		near = 92 * day // results come some weeks after the quarter
	case p.Granularity != timex.Quarter && d != timex.OnOrForward:
		near = 31 * day
	}
	if d == timex.OnOrBackward && p.Granularity == timex.Day && c.thisYear(p) {
		return d // another year would be written
	}
	against := timex.OnOrForward
	switch d {
	case timex.OnOrForward:
		against = timex.OnOrBackward
	case timex.Forward, timex.Backward:
		return d
	}
	if far := c.distance(e.Fn[0], against); far < near && c.distance(e.Fn[0], d) > far {
		return timex.Closest
	}
	return d
}

// stays reports whether the operations fn lead no further than to the unit
// around a day or a part of it.
func stays(fn timex.Function) bool {
	for _, op := range fn {
		if op.Kind != timex.OpMod && op.Kind != timex.OpWithin && (op.Kind != timex.OpUnit || op.N != 0) {
			return false
		}
	}
	return true
}

// laterToday reports whether the morning hour at is over when its verb looks
// ahead, so that the one of the afternoon is meant: "meet me at 5", written at
// noon.
func (c *Context) laterToday(e lang.Expr, at timex.Value) bool {
	now := c.DCT
	const clock = timex.FieldHour | timex.FieldMinute
	if !now.Known.Has(clock) || !at.Known.Has(clock) || at.Truncate(timex.Day) != now.Floating().Truncate(timex.Day) {
		return false
	}
	minutes := (int(at.Hour)-int(now.Hour))*60 + int(at.Minute) - int(now.Minute)
	if minutes >= 0 || minutes < -12*60 {
		return false
	}
	d := c.tense(e)
	return d == timex.OnOrForward || d == timex.Closest && c.Fragment(c.Text, e.Start, e.End)
}

// tense is the side that the verb of e tells of.
func (c *Context) tense(e lang.Expr) timex.Direction {
	start, end := e.Start, e.End
	if e.Range[1] > 0 {
		start, end = e.Range[0], e.Range[1]
	}
	return c.Direction(c.Text, start, end)
}

// listed is the side d of a weekday, or where nothing tells it that of the weekday
// before it in a list: "go on with physics on Tuesday, chemistry on Wednesday".
func (c *Context) listed(e lang.Expr, d timex.Direction) timex.Direction {
	if d == timex.Closest {
		d = timex.OnOrBackward
		if c.n > 0 && c.sideAt == c.n && c.sentences(e) == 0 {
			d = c.side
		}
	}
	c.side, c.sideAt = d, c.n+1
	return d
}

// thisYear reports whether the day p has passed in the year of the creation
// time.
func (c *Context) thisYear(p timex.Value) bool {
	return c.now.Known.Has(timex.FieldMonth|timex.FieldDay) && (p.Month < c.now.Month || p.Month == c.now.Month && p.Day <= c.now.Day)
}

// laterThanUntold reports whether e goes forward in the past from a time that
// the text does not tell: "his father died young; a year later he left".
func (c *Context) laterThanUntold(e lang.Expr) bool {
	return len(e.Fn) > 0 && (e.Fn[0].Kind == timex.OpMove || e.Fn[0].Kind == timex.OpShift) && e.Fn[0].Dir == timex.Forward &&
		c.looksBack(e)
}

// looksBack reports whether the words around e put it in the past.
func (c *Context) looksBack(e lang.Expr) bool {
	d := c.tense(e)
	return d == timex.OnOrBackward || d == timex.Backward
}

// justGone reports whether the month p is the one before that of the creation
// time, or the day p one of the month that goes on.
func (c *Context) justGone(p timex.Value) bool {
	if p.Known.Has(timex.FieldDay) {
		return c.now.Known.Has(timex.FieldMonth|timex.FieldDay) && p.Month == c.now.Month && p.Day <= c.now.Day
	}
	return c.now.Known.Has(timex.FieldMonth) && p.Month%12+1 == c.now.Month
}

// distance is how far what op finds in the direction dir lies from the creation
// time.
func (c *Context) distance(op timex.Op, dir timex.Direction) timex.Instant {
	op.Dir = dir
	fn := [...]timex.Op{{Kind: timex.OpDCT}, op}
	v, ok := timex.Function(fn[:]).Resolve(timex.Reference{DCT: c.now})
	if !ok {
		return 0
	}
	v.Mod = timex.NoMod
	at, ref := v.Bounds(), c.now.Bounds()
	if dir == timex.OnOrForward {
		return max(0, at.EarliestStart-ref.LatestEnd)
	}
	return max(0, ref.EarliestStart-at.LatestEnd)
}
