package dct

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Find returns the creation time that text states. Publication counts before
// an update and a header before a dateline; where they disagree by more than a
// few days a diagnostic says so. Where the text states none the Basis is
// NoBasis; a dateline without a year is then kept as the Hint. The place of a
// dateline is kept in any case.
//
// The order is that of the numeric dates, where it is known. With AnyOrder it is
// taken from the zone beside the date or from the other dates of the header; a
// date that stays open is not used, and a diagnostic says so.
func Find(text string, order timex.DateOrder) (timeml.CreationTime, []timeml.Diagnostic) {
	f := finder{text: headOf(text), order: order}
	f.read()
	return f.choose()
}

// Parse reads a date that is all of s but for space: the content of a meta
// element or of a <time> element, the Date of a mail. ok is false for anything
// else, and for a numeric date whose order of day and month is open.
func Parse(s string) (v timex.Value, ok bool) {
	s = strings.TrimFunc(s, blank)
	if len(s) > 80 {
		return v, false
	}
	d, ok := readDate(s, 0)
	if !ok || !d.full() || !d.other.IsZero() {
		return v, false
	}
	rest := strings.TrimSpace(s[d.end:])
	if strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") { // RFC 5322 comment
		rest = ""
	}
	return d.value, rest == ""
}

// statement is a date that the head of the document states as its own.
type statement struct {
	kind
	date
	basis timeml.Basis
	place string
	prose int // how many lines of prose stand before it
}

// finder collects the statements of one document.
type finder struct {
	text    string // the head
	order   timex.DateOrder
	found   []statement // by place
	place   string      // of the dateline
	prose   int         // how many lines of prose stand before the line at hand
	partial date        // of a dateline without a year; zero: none
	listing bool        // the head announces an event, whose date is not its own
}

func (f *finder) read() {
	ls := lines(f.text)
	for _, l := range ls {
		f.listing = f.listing || announces(f.text[l.start:l.end])
	}
	pending, dated := noKind, false
	for _, l := range ls {
		f.prose = l.prose
		f.stamps(l)
		if n := len(f.found); n > 0 && f.found[n-1].kind == stamp && f.found[n-1].end == l.end {
			continue // a line that is a stamp
		}
		before := len(f.found)
		pending = f.headerLine(l, pending)
		if dated || l.prose > proseBeforeDateline {
			continue
		}
		start := l.start
		if n := len(f.found); n > before && f.found[n-1].end > start { // a dateline after a header on one line
			start = f.found[n-1].end
		}
		dated = f.dateline(f.text[:l.end], skipSpace(f.text[:l.end], start))
	}
	f.quoted()
}

// announces reports whether a line says where or how an event can be visited.
func announces(s string) bool {
	for _, w := range [...]string{"venue", "where", "tickets", "admission", "doors"} {
		if e := skipWord(s, 0, w); e > 0 && e < len(s) && s[e] == ':' {
			return true
		}
	}
	return false
}

// quoted collects the keys of JSON, which need no line of their own.
func (f *finder) quoted() {
	s := f.text
	if i := skipSpace(s, 0); i >= len(s) || s[i] != '{' && s[i] != '[' {
		return
	}
	for i := strings.IndexByte(s, '"'); i >= 0 && i+1 < len(s); {
		n := strings.IndexByte(s[i+1:], '"')
		if n < 0 {
			return
		}
		end := i + 1 + n
		if k := nameKind(s[i+1 : end]); n < 40 && k != noKind {
			j := skipSpace(s, skipByte(s, skipSpace(s, end+1), ':'))
			if d, ok := readDate(s, skipByte(s, j, '"')); ok && d.full() && j > end+1 {
				f.add(k, d, timeml.Header, "")
			}
		}
		i = end
	}
}

// add notes a statement once.
func (f *finder) add(k kind, d date, basis timeml.Basis, place string) {
	if !d.other.IsZero() {
		if f.order == timex.DayMonth {
			d.value = d.other
		}
		if f.order != timex.AnyOrder {
			d.other = timex.Value{}
		}
	}
	for i := range f.found {
		if s := &f.found[i]; s.start < d.end && d.start < s.end {
			if k < s.kind {
				*s = statement{k, d, basis, place, f.prose}
			}
			return
		}
	}
	f.found = append(f.found, statement{k, d, basis, place, f.prose})
}
