package infer

import (
	"slices"
	"sort"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// witness is a time with what is told beside it.
type witness struct {
	doc      int
	timex    int              // index into the annotation; -1 for news told on the creation day
	said     string           // the words of the expression
	words    []string         // of its sentence, sorted
	events   []string         // families of the events that it dates, sorted
	from, to timex.Instant    // what it names, where that is known
	readings []timex.Function // what it may mean, of a time that is to be resolved
}

// on returns what the time names if the creation time is dct: nothing, or a
// stretch of no more than a week for each of its readings.
func (w *witness) on(a *timeml.Annotation, dct timex.Value) (spans []timex.Bounds) {
	for _, f := range w.readings {
		if r, ok := f.Resolve(timex.Reference{DCT: dct}); ok {
			if b := r.Bounds(); b.Exact() && b.LatestEnd-b.EarliestStart <= 8*day {
				spans = append(spans, b)
			}
		}
	}
	return spans
}

// explicitDays are the days that a document names in full.
func explicitDays(a *timeml.Annotation) (days []timex.Instant) {
	for i := range a.Timexes {
		if t := &a.Timexes[i]; !t.Function.Relative() && t.Value.Known.Has(timex.FieldYear|timex.FieldMonth|timex.FieldDay) {
			days = append(days, t.Value.Truncate(timex.Day).Bounds().EarliestStart)
		}
	}
	return days
}

// dated returns the expressions of a document that name a day, or with
// explicit only those that do so without its creation time.
func dated(a *timeml.Annotation, doc int, explicit bool) (ws []witness) {
	for i := range a.Timexes {
		t := &a.Timexes[i]
		if explicit && t.Function.Relative() || vague(t) || len(readings(a, t)) > 1 {
			continue
		}
		b := t.Value.Bounds()
		if !b.Exact() || b.LatestEnd-b.EarliestStart > 3*day || t.Value.Type != timex.Date && t.Value.Type != timex.Time {
			continue
		}
		if words := beside(a, t.Start); len(words) > 0 {
			ws = append(ws, witness{doc: doc, timex: i, said: t.Text, words: words, events: governed(a, t.ID), from: b.EarliestStart, to: b.LatestEnd})
		}
	}
	if !explicit {
		ws = append(ws, news(a, doc)...)
	}
	return ws
}

// vague reports relative times of which the words do not tell the day: weeks as
// a whole, which writers round, and clock times without a day.
func vague(t *timeml.Timex) bool {
	f := t.Function
	if len(f) < 2 || f[0].Kind != timex.OpDCT {
		return false
	}
	last := f[len(f)-1]
	switch {
	case last.Kind == timex.OpUnit:
		return last.Unit == timex.Week
	case last.Pattern.Known.Has(timex.FieldHour):
		return last.Kind == timex.OpNearest || f[1].Kind == timex.OpUnit && f[1].N == 0 && !namesToday(t.Text)
	}
	return false
}

// readings returns what a relative time may mean: "last Tuesday" and "next
// Friday" are the nearest such day to some writers, that of the other week to
// others; and a bare weekday is taken for one to come with a verb in the future alone.
func readings(a *timeml.Annotation, t *timeml.Timex) []timex.Function {
	f := t.Function
	if len(f) < 2 || f[0].Kind != timex.OpDCT {
		return []timex.Function{f}
	}
	weekday := f[len(f)-1]
	switch {
	case !weekday.Pattern.Known.Has(timex.FieldWeekday):
	case weekday.Kind == timex.OpNearest && weekday.Dir == timex.Backward:
		return []timex.Function{f, inWeek(weekday, -1)}
	case weekday.Kind == timex.OpNearest && weekday.Dir == timex.OnOrForward && !toCome(a, t.ID):
		weekday.Dir = timex.OnOrBackward
		return []timex.Function{f, append(f[:len(f)-1:len(f)-1], weekday)}
	case weekday.Kind == timex.OpNearest && weekday.Dir == timex.Forward:
		return []timex.Function{f, inWeek(weekday, 1)}
	case weekday.Kind == timex.OpWithin && f[1].Kind == timex.OpUnit && f[1].Unit == timex.Week && !strings.Contains(strings.ToLower(t.Text), "week"):
		nearest := timex.Op{Kind: timex.OpNearest, Dir: timex.Backward, Pattern: weekday.Pattern}
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

// news returns what a document tells as said on the day it was written.
func news(a *timeml.Annotation, doc int) (ws []witness) {
	b := a.DCT.Value.Truncate(timex.Day).Bounds()
	for i := range a.Events {
		if e := &a.Events[i]; e.Time.Timex == "t0" && b.Exact() {
			if words := beside(a, e.Start); len(words) > 0 {
				ws = append(ws, witness{doc: doc, timex: -1, said: e.Text, words: words, events: []string{saying}, from: b.EarliestStart, to: b.LatestEnd})
			}
		}
	}
	return ws
}

// beside returns what the sentence around a place tells: the families of its
// events and the heads of their participants, sorted.
func beside(a *timeml.Annotation, place int) (words []string) {
	s, ok := slices.BinarySearchFunc(a.Sentences, place, func(s timeml.Span, at int) int {
		switch {
		case s.End <= at:
			return -1
		case s.Start > at:
			return 1
		}
		return 0
	})
	if !ok {
		return nil
	}
	first := sort.Search(len(a.Events), func(i int) bool { return a.Events[i].Start >= a.Sentences[s].Start })
	for i := first; i < len(a.Events) && a.Events[i].Start < a.Sentences[s].End; i++ {
		e := &a.Events[i]
		if e.Class != timeml.Reporting {
			words = append(words, e.Family)
		}
		for _, p := range e.Participants {
			if p.Head != "" {
				words = append(words, p.Head)
			}
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// saying stands for all verbs of saying among the families of events.
const saying = "say"

// governed returns the families of the events that an expression dates, sorted.
// It goes by the links, as an expression without a value gives no event a time.
func governed(a *timeml.Annotation, id string) (families []string) {
	for i := range a.Links {
		if a.Links[i].To != id || !a.Links[i].Binds() {
			continue
		}
		for j := range a.Events {
			switch e := &a.Events[j]; {
			case e.ID != a.Links[i].From:
			case e.Class == timeml.Reporting:
				families = append(families, saying)
			default:
				families = append(families, e.Family)
			}
		}
	}
	slices.Sort(families)
	return slices.Compact(families)
}
