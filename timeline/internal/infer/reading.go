package infer

import (
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// vague reports clock times without a day, which may be of another one than that
// of the creation time.
func vague(t *timeml.Timex) bool {
	f := t.Function
	if len(f) < 2 || f[0].Kind != timex.OpDCT {
		return false
	}
	last := f[len(f)-1]
	return last.Pattern.Known.Has(timex.FieldHour) && (last.Kind == timex.OpNearest || f[1].Kind == timex.OpUnit && f[1].N == 0 && !namesToday(t.Text))
}

// readings returns what a relative time may mean: "last Tuesday" and "next
// Friday" are the nearest such day to some writers, that of the other week to
// others; a bare weekday is taken for one to come with a verb in the future alone.
func readings(a *timeml.Annotation, t *timeml.Timex) []timex.Function {
	f := t.Function
	if len(f) < 2 || f[0].Kind != timex.OpDCT {
		return []timex.Function{f}
	}
	last := f[len(f)-1]
	switch {
	case !last.Pattern.Known.Has(timex.FieldWeekday):
	case last.Kind == timex.OpNearest && last.Dir == timex.Backward:
		return []timex.Function{f, inWeek(last, -1)}
	case last.Kind == timex.OpNearest && last.Dir == timex.OnOrForward && !toCome(a, t.ID):
		last.Dir = timex.OnOrBackward
		return []timex.Function{f, append(f[:len(f)-1:len(f)-1], last)}
	case last.Kind == timex.OpNearest && last.Dir == timex.Forward:
		return []timex.Function{f, inWeek(last, 1)}
	case last.Kind == timex.OpWithin && f[1].Kind == timex.OpUnit && f[1].Unit == timex.Week && !strings.Contains(strings.ToLower(t.Text), "week"):
		nearest := timex.Op{Kind: timex.OpNearest, Dir: timex.Backward, Pattern: last.Pattern}
		if f[1].N > 0 {
			nearest.Dir = timex.Forward
		}
		return []timex.Function{f, {f[0], nearest}}
	}
	return []timex.Function{f}
}

// toCome reports whether an expression dates an event that a verb tells as yet
// to come.
func toCome(a *timeml.Annotation, id string) bool {
	return slices.ContainsFunc(a.Events, func(e timeml.Event) bool {
		return e.Tense == timeml.Future && slices.ContainsFunc(a.Links, func(l timeml.Link) bool { return l.From == e.ID && l.To == id })
	})
}

// inWeek is the weekday of the nth week from that of the creation time.
func inWeek(weekday timex.Op, n int) timex.Function {
	return timex.Function{{Kind: timex.OpDCT}, {Kind: timex.OpUnit, N: n, Unit: timex.Week}, {Kind: timex.OpWithin, Pattern: weekday.Pattern}}
}

// namesToday reports whether a clock time is said to be of the day itself.
func namesToday(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "today") || strings.Contains(s, "tonight") || strings.Contains(s, "this ")
}
