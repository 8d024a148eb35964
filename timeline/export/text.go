package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// TextOptions say what [Text] shows. The zero value shows what matters, the
// [Highlights].
type TextOptions struct {
	All bool // every event and contradiction
	// Width is how many columns there are. Lines are broken there, and sources
	// named without the folder that all share. 0, or too few to read: lines are
	// as long as they are, with sources by their IDs.
	Width int
	Color bool // mark dates and headings with the escape sequences of terminals
}

// Text writes the chronology for people: a line an event with its date at its
// granularity and its label, below it the counts that differ and its sources;
// then the events without a date; then the contradictions between sources. A time is in the words of [When], which
// tell spans and open sides.
func Text(w io.Writer, src Source, opts TextOptions) error {
	if !opts.All {
		src = Highlights(src)
	}
	out := textWriter{Writer: bufio.NewWriter(w), opts: opts}
	if out.breaks() {
		out.nameSources(src)
	}
	var undated []*timeline.Event
	for e := range src.Events() {
		when := When(e.Time)
		if when == "" {
			undated = append(undated, e)
			continue
		}
		out.event(when, e)
	}
	if len(undated) > 0 {
		out.heading("Undated")
		for _, e := range undated {
			out.event("", e)
		}
	}
	first := true
	for c := range src.Conflicts() {
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
			out.paragraph("    ", fmt.Sprintf("%s %s, %s", mark, s.Value, out.origin(s)), faint)
		}
	}
	return out.Flush()
}

// styles of text on a terminal
const (
	plain = ""
	bold  = "1"
	faint = "2"
)

// column is where labels begin: most dates fit before it.
const column = 28

// readable is the least width at which lines are broken.
const readable = 60

type textWriter struct {
	*bufio.Writer
	opts  TextOptions
	names map[string]string // of documents, where they are not named by their IDs
}

func (w textWriter) breaks() bool { return w.opts.Width >= readable }

func (w *textWriter) nameSources(src Source) {
	var ids []string
	for d := range src.Documents() {
		ids = append(ids, d.ID)
	}
	w.names = make(map[string]string, len(ids))
	for i, name := range withoutFolder(ids) {
		w.names[ids[i]] = name
	}
}

func (w textWriter) source(id string) string {
	if name, ok := w.names[id]; ok {
		return name
	}
	return id
}

// origin is the document and words of a side.
func (w textWriter) origin(s timeline.Side) string {
	if s.Document == "" {
		return "by hand"
	}
	return w.source(s.Document) + ": " + s.Text
}

func (w textWriter) event(when string, e *timeline.Event) {
	when = line(when)
	w.WriteString(w.styled(when, bold) + strings.Repeat(" ", max(1, column-utf8.RuneCountInString(when))))
	w.body(max(column, utf8.RuneCountInString(when)+1), column+2, caption(e), plain)
	if len(e.Quantities) > 1 {
		w.paragraph(strings.Repeat(" ", column+2), "told as "+strings.Join(e.Quantities, ", "), faint)
	}
	if from := sources(e); from != nil {
		for i, id := range from {
			from[i] = w.source(id)
		}
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
	if !w.breaks() || s == "" {
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
