package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// TextOptions say what [Text] shows. The zero value shows what matters: the
// events with a date or bound that are told as facts or plans, without mere
// sayings and states.
type TextOptions struct {
	All   bool // every event, undated ones too
	Width int  // columns to break lines at; 0, or too few to read: lines are as long as they are
	Color bool // mark dates and headings with the escape sequences of terminals
}

// Text writes the chronology for people: a line an event with its date at its
// granularity, its label and its sources, then the events without a date, then
// the contradictions between sources.
func Text(w io.Writer, g Source, opts TextOptions) error {
	out := textWriter{bufio.NewWriter(w), opts}
	var undated []*timeline.Event
	for e := range g.Events() {
		switch {
		case !opts.All && !matters(e):
		case e.Time.Status == timeline.Unknown:
			undated = append(undated, e)
		default:
			out.event(When(e.Time), e)
		}
	}
	if len(undated) > 0 {
		out.heading("Undated")
		for _, e := range undated {
			out.event("", e)
		}
	}
	first := true
	for c := range g.Conflicts() {
		if first {
			out.heading("The sources disagree")
			first = false
		}
		out.paragraph("  ", c.Summary, plain)
		for _, s := range c.Sides {
			mark := "-"
			if s.Aside {
				mark = "x"
			}
			out.paragraph("    ", fmt.Sprintf("%s %s, %s: %s", mark, s.Value, s.Document, s.Text), faint)
		}
	}
	return out.Flush()
}

// matters is the default choice of the text output.
func matters(e *timeline.Event) bool {
	if e.Time.Status != timeline.Stated && len(documents(e)) < 2 {
		return false
	}
	switch e.Class {
	case timeml.Reporting, timeml.Perception:
		return e.Time.Status == timeline.Stated && e.Mentions[0].Basis != ""
	case timeml.State, timeml.IState:
		return e.Time.Status == timeline.Stated
	}
	return e.Modality != timeml.Hypothetical
}

// styles of text on a terminal
const (
	plain = ""
	bold  = "1"
	faint = "2"
)

// column is where labels begin.
const column = 23

type textWriter struct {
	*bufio.Writer
	opts TextOptions
}

func (w textWriter) event(when string, e *timeline.Event) {
	when = line(when)
	w.WriteString(w.styled(when, bold) + strings.Repeat(" ", max(1, column-len(when))))
	w.body(max(column, len(when)+1), column+2, caption(e), plain)
	if from := sources(e); from != nil {
		w.paragraph(strings.Repeat(" ", column+2), strings.Join(from, ", "), faint)
	}
}

func (w textWriter) heading(s string) { fmt.Fprintf(w, "\n%s\n", w.styled(s, bold)) }

func (w textWriter) paragraph(indent, s, style string) {
	w.WriteString(indent)
	w.body(len(indent), len(indent)+2, line(s), style)
}

// body writes text from a column on and breaks it between words, the lines
// after the first at their own indent.
func (w textWriter) body(at, indent int, s, style string) {
	const readable = 60
	if w.opts.Width < readable || s == "" {
		w.WriteString(w.styled(s, style) + "\n")
		return
	}
	for i, l := range wrap(strings.Repeat("\x00", max(0, at-indent))+s, w.opts.Width-indent) {
		if i > 0 {
			w.WriteString(strings.Repeat(" ", indent))
		}
		w.WriteString(w.styled(strings.TrimLeft(l, "\x00"), style) + "\n")
	}
}

func (w textWriter) styled(s, style string) string {
	if !w.opts.Color || style == plain || s == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
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

// When tells a time for people: "20 September 2023", "September 2022", "by 25
// September 2023", "after 20 September 2023".
func When(t timeline.Time) string {
	b := t.Bounds
	start, end := b.EarliestStart, b.LatestEnd
	switch {
	case !t.Value.IsZero() && start.Known() && end.Known():
		if v := t.Value; v.Bounds().EarliestStart == start && v.Bounds().LatestEnd == end && v.Type != timex.Duration {
			return v.Describe()
		}
		return between(start, end)
	case start.Known() && end.Known():
		return between(start, end)
	case end.Known():
		return "by " + dayOf(end-1)
	case start.Known():
		return "from " + dayOf(start)
	}
	return ""
}

func between(start, end timex.Instant) string {
	from, to := dayOf(start), dayOf(end-1)
	if from == to {
		return from
	}
	return from + " to " + to
}

func dayOf(i timex.Instant) string { return timex.On(i).Describe() }
