package export

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// TextOptions say what [Text] shows. The zero value shows what matters: events
// with a stated date; those with a bound or without any that several documents
// tell of a named participant; no mere possibilities, no states and sayings
// without a date of their own; contradictions about dates.
type TextOptions struct {
	All bool // every event and contradiction
}

// Text writes the chronology for people: a line an event with its date at its
// granularity, its label and its sources; then the events without a date; then
// the contradictions between sources.
func Text(w io.Writer, g *timeline.Graph, opts TextOptions) error {
	var b strings.Builder
	var undated []*timeline.Event
	told := map[string]bool{} // lines already written: one clause may hold several events
	for e := range g.Events() {
		if !opts.All && (!matters(e) || told[When(e.Time)+e.Label]) {
			continue
		}
		told[When(e.Time)+e.Label] = true
		if e.Time.Status == timeline.Unknown {
			undated = append(undated, e)
			continue
		}
		writeEvent(&b, When(e.Time), e)
	}
	if len(undated) > 0 {
		b.WriteString("\nUndated\n")
		for _, e := range undated {
			writeEvent(&b, "", e)
		}
	}
	first := true
	for c := range g.Conflicts() {
		if !opts.All && !aboutDates(c) {
			continue
		}
		if first {
			b.WriteString("\nThe sources disagree\n")
			first = false
		}
		fmt.Fprintf(&b, "  %s\n", c.Summary)
		for _, s := range c.Sides {
			mark := "-"
			if s.Aside {
				mark = "x"
			}
			fmt.Fprintf(&b, "    %s %s, %s: %s\n", mark, s.Value, s.Document, s.Text)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// aboutDates reports whether a conflict is one of rival dates of one event.
func aboutDates(c timeline.Conflict) bool { return len(c.Events) == 1 && len(c.Sides) == 2 }

// matters is the default choice of the text output.
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
	return e.Class == timeml.Occurrence && len(e.Participants) > 0 && len(documents(e)) > 1 && strings.ContainsFunc(e.Participants[0], unicode.IsUpper)
}

// dateColumn is the width that most dates fit in.
const dateColumn = 27

func writeEvent(b *strings.Builder, when string, e *timeline.Event) {
	fmt.Fprintf(b, "%-*s %s%s\n", dateColumn, when, e.Label, remark(e))
	fmt.Fprintf(b, "%-*s   %s\n", dateColumn, "", strings.Join(documents(e), ", "))
}

// remark marks what is no plain fact.
func remark(e *timeline.Event) string {
	switch {
	case e.Modality != timeml.Asserted:
		return " (" + string(e.Modality) + ")"
	case e.Polarity == timeml.Negative:
		return " (did not happen)"
	}
	return ""
}

// documents lists the sources of an event, each once.
func documents(e *timeline.Event) (ids []string) {
	for _, m := range e.Mentions {
		if len(ids) == 0 || ids[len(ids)-1] != m.Document {
			ids = append(ids, m.Document)
		}
	}
	return ids
}

// When tells a time for people: "20 September 2023", "September 2022", "23–24
// September 2023", "by 25 September 2023", "from 20 September 2023". It is ""
// for a time of which nothing is known.
func When(t timeline.Time) string {
	start, end := t.Bounds.EarliestStart, t.Bounds.LatestEnd
	switch {
	case start.Known() && end.Known():
		if v, b := t.Value, t.Value.Bounds(); b.EarliestStart == start && b.LatestEnd == end && inWords(v) {
			return v.Describe()
		}
		return between(start, end)
	case end.Known():
		return "by " + timex.On(end-1).Describe()
	case start.Known():
		return "from " + timex.On(start).Describe()
	}
	return ""
}

// inWords reports whether a value reads better in words than as its days:
// months, parts of day and clock times do, weeks and durations do not.
func inWords(v timex.Value) bool {
	return (v.Type == timex.Date || v.Type == timex.Time) && v.Granularity != timex.Week && v.Granularity != timex.Weekend
}

// between tells a stretch by its first and last day.
func between(start, end timex.Instant) string {
	y, m, d, _ := start.Civil()
	y2, m2, d2, _ := (end - 1).Civil()
	last := timex.Ymd(y2, m2, d2).Describe()
	switch {
	case y == y2 && m == m2 && d == d2:
		return last
	case y == y2 && m == m2:
		return fmt.Sprintf("%d–%s", d, last)
	}
	first := timex.Ymd(y, m, d).Describe()
	if y == y2 {
		first = strings.TrimSuffix(first, fmt.Sprintf(" %d", y))
	}
	return first + " – " + last
}
