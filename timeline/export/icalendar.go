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

// ICalendar writes a calendar as in RFC 5545: a VEVENT for each event that has a
// bound in the years 1 to 9999. A time to the day or coarser fills its days; a
// clock time with a zone is in UTC, another one floats. Where one side is open
// the event stands on the day of the other, and its summary says so. UIDs are
// made of event IDs, so that a calendar imported again replaces its events.
// DTSTAMP is the latest creation time of the sources, not the time of writing.
// An inferred time is TENTATIVE, the day of a denied event CANCELLED; X-EDTF
// holds the value where EDTF has a form; rival dates are lost.
// A source without any such event gives one VJOURNAL, since a calendar may not
// be empty.
func ICalendar(w io.Writer, src Source) error {
	c := calendar{bufio.NewWriter(w)}
	c.property("BEGIN", "VCALENDAR")
	c.property("VERSION", "2.0")
	c.property("PRODID", "-//eventgraph//timeline//EN")
	c.property("CALSCALE", "GREGORIAN")
	c.text("X-WR-CALNAME", "Chronology")
	stamps := map[string]timex.Instant{}
	for d := range src.Documents() {
		if fourDigits(d.Latest) {
			stamps[d.ID] = d.Latest
		}
	}
	empty := true
	for e := range src.Events() {
		b := e.Time.Bounds
		if fourDigits(b.EarliestStart) && fourDigits(b.LatestEnd) || fourDigits(b.EarliestStart) != fourDigits(b.LatestEnd) && oneOpen(b) {
			c.event(e, stamps)
			empty = false
		}
	}
	if empty {
		c.property("BEGIN", "VJOURNAL")
		c.property("UID", "empty@eventgraph.invalid")
		c.property("DTSTAMP", utc(0))
		c.text("SUMMARY", "No dated events")
		c.property("END", "VJOURNAL")
	}
	c.property("END", "VCALENDAR")
	return c.out.Flush()
}

func oneOpen(b timex.Bounds) bool { return b.EarliestStart.Known() != b.LatestEnd.Known() }

type calendar struct{ out *bufio.Writer }

func (c calendar) event(e *timeline.Event, stamps map[string]timex.Instant) {
	c.property("BEGIN", "VEVENT")
	c.property("UID", string(e.ID)+"@eventgraph.invalid")
	var stamp timex.Instant
	for _, m := range e.Mentions {
		stamp = max(stamp, stamps[m.Document])
	}
	c.property("DTSTAMP", utc(stamp))
	c.times(e.Time)
	summary := caption(e)
	if b := e.Time.Bounds; !b.EarliestStart.Known() || !b.LatestEnd.Known() {
		summary += " (" + When(e.Time) + ")"
	}
	c.text("SUMMARY", summary)
	c.text("DESCRIPTION", description(e))
	status := "CONFIRMED"
	switch {
	case e.Modality == timeml.Denied, e.Polarity == timeml.Negative:
		status = "CANCELLED"
	case e.Modality != timeml.Asserted, e.Time.Status == timeline.Inferred:
		status = "TENTATIVE"
	}
	c.property("STATUS", status)
	c.property("TRANSP", "TRANSPARENT")
	if edtf, ok := e.Time.Value.EDTF(); ok {
		c.text("X-EDTF", edtf)
	}
	c.property("END", "VEVENT")
}

// times writes DTSTART and DTEND, which is the first moment after the event.
func (c calendar) times(t timeline.Time) {
	start, end := t.Bounds.EarliestStart, t.Bounds.LatestEnd
	switch {
	case !start.Known():
		start = end - 1
	case !end.Known():
		end = start + 1
	case t.Value.Granularity.Clock() && t.Value.HasZone():
		offset := timex.Instant(t.Value.Offset) * 60
		c.property("DTSTART", utc(start-offset))
		c.property("DTEND", utc(end-offset))
		return
	case t.Value.Granularity.Clock():
		c.property("DTSTART", basic(start))
		c.property("DTEND", basic(end))
		return
	}
	c.property("DTSTART;VALUE=DATE", basic(start)[:8])
	c.property("DTEND;VALUE=DATE", basic(dayAfter(end - 1))[:8])
}

// basic is i in the basic form of ISO 8601, for the years 1 to 9999.
func basic(i timex.Instant) string { return strings.NewReplacer("-", "", ":", "").Replace(i.String()) }

func utc(i timex.Instant) string { return basic(i) + "Z" }

// description tells the time, who takes part, and each source's words.
func description(e *timeline.Event) string {
	lines := []string{"When: " + When(e.Time) + ", " + certainty(e.Time)}
	if len(e.Participants) > 0 {
		lines = append(lines, "Who: "+list(e.Participants))
	}
	for _, m := range e.Mentions {
		lines = append(lines, strings.TrimSuffix(fmt.Sprintf("“%s” %s", line(m.Text), line(m.Document)), " "))
	}
	return strings.Join(lines, "\n")
}

var icalEscaper = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// text writes a property of type TEXT. Lines are separated by "\n".
func (c calendar) text(name, value string) {
	parts := strings.Split(value, "\n")
	for i, p := range parts {
		parts[i] = line(p)
	}
	c.property(name, icalEscaper.Replace(strings.Join(parts, "\n")))
}

// property writes a content line, folded after 75 octets at most and never
// within a character.
func (c calendar) property(name, value string) {
	const limit = 75
	rest := name + ":" + value
	for room := limit; len(rest) > room; room = limit - 1 {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		c.out.WriteString(rest[:cut] + "\r\n ")
		rest = rest[cut:]
	}
	c.out.WriteString(rest + "\r\n")
}
