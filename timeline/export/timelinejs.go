package export

import (
	"encoding/json"
	"html"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

type timelineJS struct {
	Title  *slideJS  `json:"title,omitempty"`
	Events []slideJS `json:"events"`
}

type slideJS struct {
	ID          string  `json:"unique_id,omitempty"`
	Start       *dateJS `json:"start_date,omitempty"`
	End         *dateJS `json:"end_date,omitempty"`
	DisplayDate string  `json:"display_date,omitempty"`
	Text        textJS  `json:"text"`
}

type dateJS struct {
	Year   int `json:"year"`
	Month  int `json:"month,omitempty"`
	Day    int `json:"day,omitempty"`
	Hour   int `json:"hour,omitempty"`
	Minute int `json:"minute,omitempty"`
	Second int `json:"second,omitempty"`
}

type textJS struct {
	Headline string `json:"headline"`
	Text     string `json:"text"`
}

// TimelineJS writes the JSON of Knight Lab's TimelineJS: a slide an event that
// has a bound. The slide shows the date in the words of [When]; where one side
// is open, it stands on the day of the other. Whether the time is stated or
// inferred, and rival dates, are lost. Undated events are left out; TimelineJS
// shows an error for a timeline without events.
func TimelineJS(w io.Writer, src Source) error {
	out := timelineJS{Title: &slideJS{Text: textJS{Headline: "Chronology"}}, Events: []slideJS{}}
	for e := range src.Events() {
		b := e.Time.Bounds
		if !b.Known() {
			continue
		}
		s := slideJS{ID: string(e.ID), DisplayDate: html.EscapeString(line(When(e.Time))),
			Text: textJS{Headline: html.EscapeString(caption(e)), Text: slideText(e)}}
		clock := e.Time.Value.Granularity.Clock()
		switch start, end := b.EarliestStart, b.LatestEnd; {
		case start.Known() && end.Known():
			s.Start = dateOf(start, clock)
			if last := dateOf(end-1, clock); *last != *s.Start {
				s.End = last
			}
		case start.Known():
			s.Start = dateOf(start, clock)
		default:
			s.Start = dateOf(end-1, clock)
		}
		out.Events = append(out.Events, s)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	return enc.Encode(out)
}

func dateOf(i timex.Instant, clock bool) *dateJS {
	y, m, d, s := i.Civil()
	date := &dateJS{Year: y, Month: m, Day: d}
	if clock {
		date.Hour, date.Minute, date.Second = s/3600, s/60%60, s%60
	}
	return date
}

// slideText is the words of each source as HTML.
func slideText(e *timeline.Event) string {
	var b strings.Builder
	for _, m := range e.Mentions {
		b.WriteString("<p>“" + html.EscapeString(line(m.Text)) + "”")
		if m.Document != "" {
			b.WriteString(" <small>" + html.EscapeString(line(m.Document)) + "</small>")
		}
		b.WriteString("</p>")
	}
	return b.String()
}
