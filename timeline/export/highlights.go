package export

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Highlights returns the part of a source that people want to read: events with
// a stated date; those with a bound or without any that most documents of the
// story tell, or several of a named participant; no mere possibilities, no
// states and sayings without a date of their own, no two events in the same
// words from one day on; contradictions about dates.
func Highlights(src Source) Source {
	type line struct {
		label string
		from  timex.Instant
	}
	told := map[line]bool{} // one clause may hold several events
	return highlights{Select(src, func(e *timeline.Event) bool {
		l := line{e.Label, e.Time.Bounds.EarliestStart}
		if !l.from.Known() {
			l.from = e.Time.Bounds.LatestEnd
		}
		if !matters(e) || told[l] {
			return false
		}
		told[l] = true
		return true
	})}
}

type highlights struct{ Source }

func (h highlights) Conflicts() iter.Seq[timeline.Conflict] {
	return filter(h.Source.Conflicts(), aboutDates)
}

// aboutDates reports whether a conflict is one of rival dates of one event.
func aboutDates(c timeline.Conflict) bool { return len(c.Events) == 1 && len(c.Sides) == 2 }

// important is the importance from which an event of several documents is told
// without a stated date and without a name in it: most of the story tells of it.
const important = 0.6

// matters is whether an event on its own is one to read.
func matters(e *timeline.Event) bool {
	if e.Modality == timeml.Hypothetical || e.Modality == timeml.Denied {
		return false
	}
	if e.Time.Status == timeline.Stated {
		switch e.Class {
		case timeml.Reporting, timeml.Perception, timeml.State, timeml.IState:
			return slices.ContainsFunc(e.Mentions, func(m timeline.Mention) bool { return m.Basis != "" })
		}
		return true
	}
	if e.Class != timeml.Occurrence && e.Class != timeml.IAction || len(documents(e)) < 2 {
		return false
	}
	return e.Importance >= important || e.Class == timeml.Occurrence && len(e.Participants) > 0 && strings.ContainsFunc(e.Participants[0], unicode.IsUpper)
}
