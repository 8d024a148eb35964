package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Mermaid writes a Mermaid timeline: a section a year, a period for each time
// and its events below it. Undated events have a section of their own, last. A
// time is in the words of [When], which tell spans and open sides; whether it is
// stated or inferred, and rival dates, are lost.
func Mermaid(w io.Writer, src Source) error {
	out := bufio.NewWriter(w)
	out.WriteString("timeline\n    title Chronology\n")
	var years headings
	period := ""
	for e := range src.Events() {
		if h, changed := years.next(e.Time); changed {
			fmt.Fprintf(out, "    section %s\n", mermaidText(h))
			period = ""
		}
		when := When(e.Time)
		if when == "" {
			when = "no date"
		}
		if when == period {
			fmt.Fprintf(out, "             : %s\n", mermaidText(caption(e)))
			continue
		}
		period = when
		fmt.Fprintf(out, "        %s : %s\n", mermaidText(when), mermaidText(caption(e)))
	}
	if period == "" {
		out.WriteString("        no date : no events\n")
	}
	return out.Flush()
}

// Gantt writes a Mermaid Gantt chart of the events between two known days in
// the years 1 to 9999: a section a story, a bar an event. Bars of stated times
// are active, those of inferred times plain. A bar spans the days that enclose
// the event; events with an open side, and rival dates, are lost.
func Gantt(w io.Writer, src Source) error {
	out := bufio.NewWriter(w)
	out.WriteString("gantt\n    title Chronology\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n")
	story := map[string]string{}
	var stories []string
	bars := map[string][]*timeline.Event{}
	for d := range src.Documents() {
		story[d.ID] = d.Story
	}
	for e := range src.Events() {
		b := e.Time.Bounds
		if !fourDigits(b.EarliestStart) || !fourDigits(b.LatestEnd) {
			continue
		}
		s := story[quote(e).Document]
		if bars[s] == nil {
			stories = append(stories, s)
		}
		bars[s] = append(bars[s], e)
	}
	for _, s := range stories {
		fmt.Fprintf(out, "    section %s\n", mermaidText(s))
		for _, e := range bars[s] {
			active := ""
			if e.Time.Status == timeline.Stated {
				active = "active, "
			}
			b := e.Time.Bounds
			fmt.Fprintf(out, "    %s :%s%s, %s, %s\n", mermaidText(caption(e)), active, e.ID, isoDay(b.EarliestStart), isoDay(dayAfter(b.LatestEnd-1)))
		}
	}
	return out.Flush()
}

// mermaidEscaper puts look-alikes in place of what Mermaid reads as its own
// marks: separators, comments, directives, entities, tags and front matter.
var mermaidEscaper = strings.NewReplacer(":", "∶", ";", "；", "#", "＃", "%", "％", "<", "‹", ">", "›", "&", "＆",
	"`", "ˋ", `"`, "”", "{", "｛", "}", "｝", `\`, "＼", "---", "—", ",", "‚")

// mermaidText writes one line as text that holds no mark of Mermaid. A word at
// its start that is a keyword follows a zero-width space.
func mermaidText(s string) string {
	s = mermaidEscaper.Replace(line(s))
	if s == "" {
		return "…"
	}
	first, _, _ := strings.Cut(strings.ToLower(s), " ")
	for _, keyword := range mermaidKeywords {
		if strings.HasPrefix(first, keyword) {
			return "\u200b" + s
		}
	}
	return s
}

var mermaidKeywords = []string{"acc", "axisformat", "click", "dateformat", "excludes", "inclusive", "includes", "section", "tickinterval",
	"timeline", "title", "today", "todaymarker", "topaxis", "weekday", "weekend", "gantt"}

// fourDigits reports whether i is a point in the years 1 to 9999.
func fourDigits(i timex.Instant) bool {
	return i.Known() && i >= timex.At(1, 1, 1, 0, 0, 0) && i < timex.At(9999, 12, 31, 0, 0, 0)
}

// isoDay is the calendar day of i.
func isoDay(i timex.Instant) string { return timex.On(i).String() }

// dayAfter is the midnight that ends the day of i.
func dayAfter(i timex.Instant) timex.Instant {
	y, m, d, _ := i.Civil()
	return timex.At(y, m, d+1, 0, 0, 0)
}
