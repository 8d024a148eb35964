package anchor

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// heading is the last line that began with a date of its own: an entry of a
// diary, a log or a chronology, the head of a letter, a message that another one
// quotes. What follows was written on that day, "yesterday" is the day before it.
type heading struct {
	at    seen
	line  int  // where its line begins
	quote int  // marks of quotation before the lines it speaks for
	alone bool // it has its line for itself
}

// head is how an expression stands to the beginning and the end of its line.
type head uint8

const (
	noHead    head = iota
	dateHead       // "Monday, 3 March 1862. Rain all day"
	placeHead      // "Portsmouth, 20 November 1759"
	mailHead       // "On Mon, 3 Mar 2014 at 10:02, Ann wrote:"
)

// enter finds the line of e and the creation time of what stands there.
func (c *Context) enter(e lang.Expr) {
	line := c.line
	if c.end <= e.Start {
		if i := strings.LastIndexByte(c.Text[c.end:e.Start], '\n'); i >= 0 {
			line = c.end + i + 1
		}
	}
	if line != c.line || c.n == 0 {
		c.line, c.quote = line, quoted(c.Text[line:])
	}
	c.now = c.DCT
	if c.speaks() {
		c.now = c.entry.at.value
	}
}

// speaks reports whether the line reached belongs to the last heading.
func (c *Context) speaks() bool {
	h := &c.entry
	switch {
	case h.at.index == 0 || h.at.value.Granularity > timex.Day:
		return false
	case sameDate(h.at.value, c.DCT): // the head of the document
		return false
	case h.quote > 0 && c.quote != h.quote:
		return false
	}
	// With a creation time, a line may be one of a chronology in the news.
	return h.line == c.line || h.alone || c.DCT.IsZero()
}

// sameDate reports whether a and b are, or lie on, the same day.
func sameDate(a, b timex.Value) bool {
	const date = timex.FieldYear | timex.FieldMonth | timex.FieldDay
	return a.Known.Has(date) && b.Known.Has(date) && a.Year == b.Year && a.Month == b.Month && a.Day == b.Day
}

// quoted counts the marks of quotation that a line begins with.
func quoted(line string) (n int) {
	for i := 0; i < len(line) && (line[i] == '>' || line[i] == ' '); i++ {
		if line[i] == '>' {
			n++
		}
	}
	return n
}

// heads tells what kind of heading e is, if any.
func (c *Context) heads(e lang.Expr) head {
	const long = 40
	if e.Start-c.line > long {
		return noHead
	}
	before := strings.TrimLeft(c.Text[c.line:e.Start], "> \t*#•-")
	after := c.Text[e.End:]
	if before == "" {
		if endsHeading(after) {
			return dateHead
		}
		return noHead
	}
	switch before {
	case "On ":
		const far = 120
		if i := strings.Index(after[:min(far, len(after))], "wrote:"); i >= 0 {
			return mailHead
		}
		return noHead
	case "Date: ", "Sent: ", "Date:\t", "Sent:\t":
		return mailHead
	}
	if place, ok := strings.CutSuffix(before, ", "); ok && placeName(place) && endsHeading(after) {
		return placeHead
	}
	return noHead
}

// endsHeading reports whether rest, which follows a date, ends the heading that
// it is: a line end, a full stop, a colon or a dash.
func endsHeading(rest string) bool {
	rest = strings.TrimPrefix(rest, "]")
	if rest == "" {
		return true
	}
	switch rest[0] {
	case '\n', '\r', ':':
		return true
	case '.':
		return len(rest) == 1 || rest[1] == ' ' || rest[1] == '\n' || rest[1] == '\r'
	}
	rest = strings.TrimLeft(rest, " ")
	return strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— ") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "—")
}

// placeName reports whether s is made of capitalised words, but for such as
// join those of a name.
func placeName(s string) bool {
	for _, word := range strings.Fields(s) {
		switch word {
		case "in", "near", "off", "at", "the", "on", "of", "de", "le", "la":
		default:
			if word[0] < 'A' || word[0] > 'Z' {
				return false
			}
		}
	}
	return s != ""
}

// chained reports whether e is a heading without its year, which comes after
// the heading before it.
func (c *Context) chained(e lang.Expr, h head) bool {
	if h != dateHead || c.entry.at.index == 0 || e.Base != lang.FromContext || len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpNearest {
		return false
	}
	known := e.Fn[0].Pattern.Known
	return known.Has(timex.FieldMonth) || known == timex.FieldWeekday || known.Has(timex.FieldSeason) || known.Has(timex.FieldQuarter)
}

// open takes e, a heading of kind h with the value at, for the one that speaks.
func (c *Context) open(e lang.Expr, h head, at seen) {
	v := at.value
	if h == noHead || !v.Known.Has(timex.FieldYear) || v.Type != timex.Date && v.Type != timex.Time {
		return
	}
	alone := h == mailHead || h == placeHead || e.End == len(c.Text) || c.Text[e.End] == '\n'
	if v.Granularity >= timex.Year {
		if !alone {
			return
		}
		c.story.past = max(c.story.past, sure) // a year for a title: what follows is told of it
	}
	at.value.Mod = timex.NoMod
	c.entry = heading{at: at, line: c.line, alone: alone, quote: c.quote}
	if h == mailHead {
		if i := strings.IndexByte(c.Text[e.End:], '\n'); i >= 0 {
			if q := quoted(c.Text[e.End+i+1:]); q > c.entry.quote {
				c.entry.quote = q
			}
		}
	}
}
