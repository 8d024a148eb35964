package infer

import (
	"slices"
	"sort"

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
func (w *witness) on(dct timex.Value) (spans []timex.Bounds) {
	for _, f := range w.readings {
		if r, ok := f.Resolve(timex.Reference{DCT: dct}); ok {
			b := r.Bounds()
			width := b.LatestEnd - b.EarliestStart
			if !b.Exact() || width > 8*day {
				continue
			}
			if width > 3*day { // writers round weeks: they agree, but do not part two days
				b.EarliestStart, b.LatestEnd = b.EarliestStart-6*day, b.LatestEnd+6*day
			}
			spans = append(spans, b)
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
		if len(ws) == maxTimes {
			break
		}
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

// news returns what a document tells as said on the day it was written.
func news(a *timeml.Annotation, doc int) (ws []witness) {
	b := a.DCT.Value.Truncate(timex.Day).Bounds()
	for i := range a.Events {
		if len(ws) == maxTimes {
			break
		}
		if e := &a.Events[i]; e.Time.Timex == "t0" && b.Exact() {
			if words := beside(a, e.Start); len(words) > 0 {
				ws = append(ws, witness{doc: doc, timex: -1, said: e.Text, words: words, events: []string{saying}, from: b.EarliestStart, to: b.LatestEnd})
			}
		}
	}
	return ws
}

// maxEvents bounds the events of one sentence that are compared: one with more
// is a table.
const maxEvents = 200

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
	for i := first; i < min(len(a.Events), first+maxEvents) && a.Events[i].Start < a.Sentences[s].End; i++ {
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
