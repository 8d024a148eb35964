package export

import (
	"encoding/json"
	"html"
	"io"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

type visJSON struct {
	Groups []visGroup `json:"groups"`
	Items  []visItem  `json:"items"`
}

type visGroup struct {
	ID      string `json:"id"`
	Content string `json:"content"`
}

type visItem struct {
	ID        timeline.EventID `json:"id"`
	Group     string           `json:"group"`
	Content   string           `json:"content"`
	Title     string           `json:"title"`
	Start     string           `json:"start"`
	End       string           `json:"end,omitempty"`
	Type      string           `json:"type"`
	ClassName string           `json:"className"`
}

// Vis writes the data of a vis-timeline: {"groups": …, "items": …}, a group a
// story, an item an event that has a bound. Content and title are HTML. The
// class name tells the certainty ("stated", "inferred"), an open side
// ("open-start", "open-end") and what is no plain fact ("planned", "denied", …).
// An event with one open side is a point. Undated events are left out, and so
// are rival dates.
func Vis(w io.Writer, src Source) error {
	out := visJSON{Groups: []visGroup{}, Items: []visItem{}}
	story := map[string]string{}
	name := titles(src)
	for d := range src.Documents() {
		story[d.ID] = d.Story
	}
	seen := map[string]bool{}
	for e := range src.Events() {
		b := e.Time.Bounds
		if !b.Known() {
			continue
		}
		group := line(story[quote(e).Document])
		if !seen[group] {
			seen[group] = true
			title := name[story[quote(e).Document]]
			if title == "" {
				title = group
			}
			out.Groups = append(out.Groups, visGroup{group, html.EscapeString(line(title))})
		}
		item := visItem{ID: e.ID, Group: group, Content: html.EscapeString(caption(e)), Type: "range", ClassName: string(e.Time.Status),
			Title: html.EscapeString(line(When(e.Time) + ": " + quote(e).Text))}
		switch {
		case !b.EarliestStart.Known():
			item.Type, item.Start = "point", jsTime(b.LatestEnd-1)
			item.ClassName += " open-start"
		case !b.LatestEnd.Known():
			item.Type, item.Start = "point", jsTime(b.EarliestStart)
			item.ClassName += " open-end"
		default:
			item.Start, item.End = jsTime(b.EarliestStart)+zone(e.Time.Value), jsTime(b.LatestEnd)+zone(e.Time.Value)
		}
		if e.Modality != "asserted" {
			item.ClassName += " " + string(e.Modality)
		}
		out.Items = append(out.Items, item)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	return enc.Encode(out)
}

// zone is that of a clock time, "" for one that floats.
func zone(v timex.Value) string {
	if !v.Granularity.Clock() || !v.HasZone() {
		return ""
	}
	const day = len("1970-01-01T00:00:00")
	return timex.Instant(0).Format(int(v.Offset))[day:]
}

// jsTime writes an instant as JavaScript reads it: years outside 0 to 9999
// have a sign and six digits.
func jsTime(i timex.Instant) string {
	y, _, _, _ := i.Civil()
	s := i.String()
	if 0 <= y && y <= 9999 || len(s) < 1 {
		return s
	}
	digits, rest := s[1:], ""
	for k := range digits {
		if digits[k] == '-' {
			digits, rest = digits[:k], digits[k:]
			break
		}
	}
	for len(digits) < 6 {
		digits = "0" + digits
	}
	return s[:1] + digits + rest
}
