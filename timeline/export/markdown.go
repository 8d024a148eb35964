package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
)

// Markdown writes the chronology as CommonMark: a heading a year, an item an
// event with its words and sources, then the events without a date, what the
// sources disagree on, and the sources, to whose numbers the items refer. A time
// is in the words of [When], which tell open sides; an inferred one is marked.
func Markdown(w io.Writer, src Source) error {
	out := bufio.NewWriter(w)
	out.WriteString("# Chronology\n")
	number := map[string]int{}
	for d := range src.Documents() {
		number[d.ID] = len(number) + 1
	}
	var years headings
	for e := range src.Events() {
		if h, changed := years.next(e.Time); changed {
			fmt.Fprintf(out, "\n## %s\n\n", mdEscape(h))
		}
		writeItem(out, e, number)
	}
	first := true
	for c := range src.Conflicts() {
		if first {
			out.WriteString("\n## The sources disagree\n\n")
			first = false
		}
		fmt.Fprintf(out, "- **%s**\n", mdEscape(c.Summary))
		for _, s := range c.Sides {
			aside := ""
			if s.Aside {
				aside = ", set aside"
			}
			source := "by hand"
			if n, ok := number[s.Document]; ok {
				source = fmt.Sprint(n)
			}
			fmt.Fprintf(out, "  - %s%s \\[%s\\]: “%s”\n", mdEscape(s.Value), aside, source, mdEscape(s.Text))
		}
	}
	if len(number) > 0 {
		out.WriteString("\n## Sources\n\n")
	}
	for d := range src.Documents() {
		fmt.Fprintf(out, "%d. %s", number[d.ID], mdEscape(strings.Join(nonEmpty(d.Title, d.Source, d.ID), ", ")))
		if !d.DCT.Value.IsZero() {
			fmt.Fprintf(out, " \\(%s, %s\\)", mdEscape(d.DCT.Value.Describe()), d.DCT.Basis)
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}

func writeItem(out *bufio.Writer, e *timeline.Event, number map[string]int) {
	out.WriteString("- ")
	if when := When(e.Time); when != "" {
		fmt.Fprintf(out, "**%s**", mdEscape(when))
		if e.Time.Status == timeline.Inferred {
			out.WriteString(" \\(inferred\\)")
		}
		out.WriteString(": ")
	}
	out.WriteString(mdEscape(caption(e)))
	for _, id := range sources(e) {
		fmt.Fprintf(out, " \\[%d\\]", number[id])
	}
	out.WriteByte('\n')
	if q := quote(e); q.Text != "" {
		fmt.Fprintf(out, "  > %s\n", mdEscape(q.Text))
	}
}

// mdMarks are the characters that Markdown and its dialects give a meaning
// within a line.
const mdMarks = "\\`*_{}[]<>#+|~^$:@&="

// mdEscape takes the meaning from every mark of Markdown in a line of text,
// also from what would begin a list there.
func mdEscape(s string) string {
	var b strings.Builder
	number := true
	for i, r := range line(s) {
		switch {
		case r == '<':
			b.WriteString("&lt;")
			continue
		case strings.ContainsRune(mdMarks, r), i == 0 && r == '-', number && i > 0 && (r == '.' || r == ')'):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		number = number && '0' <= r && r <= '9'
	}
	return b.String()
}
