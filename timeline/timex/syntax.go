package timex

import (
	"fmt"
	"strings"
)

// SyntaxError reports text that is not a value, a function or an instant, and
// where in it the trouble begins.
type SyntaxError struct {
	Text   string // all of it
	Offset int    // in bytes
	Reason string // what was expected or is wrong there
}

// Error quotes the text from the bad place on.
func (e *SyntaxError) Error() string {
	const most = 40 // of a text of any length
	whole, rest := e.Text, e.Text[e.Offset:]
	if len(whole) > most {
		whole = whole[:most] + "…"
	}
	if rest == "" {
		return fmt.Sprintf("timex: %q ends early: %s", whole, e.Reason)
	}
	if len(rest) > most {
		rest = rest[:most] + "…"
	}
	return fmt.Sprintf("timex: %q at byte %d, %q: %s", whole, e.Offset, rest, e.Reason)
}

// scanner reads a text from left to right and keeps the first error. After an
// error it stays at the end, so that its callers need not look at each step.
type scanner struct {
	text string
	pos  int
	err  *SyntaxError
}

func (s *scanner) rest() string { return s.text[s.pos:] }

func (s *scanner) done() bool { return s.pos == len(s.text) }

// peek returns the next byte, 0 at the end.
func (s *scanner) peek() byte {
	if s.done() {
		return 0
	}
	return s.text[s.pos]
}

func (s *scanner) fail(at int, reason string) {
	if s.err == nil {
		s.err = &SyntaxError{Text: s.text, Offset: at, Reason: reason}
	}
	s.pos = len(s.text)
}

// accept skips the given text if it comes next.
func (s *scanner) accept(t string) bool {
	if !strings.HasPrefix(s.rest(), t) {
		return false
	}
	s.pos += len(t)
	return true
}

// run skips the bytes of one set and returns them.
func (s *scanner) run(set string) string {
	from := s.pos
	for !s.done() && strings.IndexByte(set, s.text[s.pos]) >= 0 {
		s.pos++
	}
	return s.text[from:s.pos]
}

const digits = "0123456789"

// number reads exactly n digits with a value from lo to hi.
func (s *scanner) number(n, lo, hi int, what string) int {
	from := s.pos
	v := 0
	for i := 0; i < n; i++ {
		c := s.peek()
		if c < '0' || c > '9' {
			s.fail(from, "expected "+what)
			return 0
		}
		v = v*10 + int(c-'0')
		s.pos++
	}
	if v < lo || v > hi {
		s.fail(from, fmt.Sprintf("%s runs from %d to %d", what, lo, hi))
	}
	return v
}

// field is number, or n times X for a field that is not known.
func (s *scanner) field(n, lo, hi int, what string) (v uint8, known bool) {
	if s.accept("XX"[:n]) {
		return 0, false
	}
	v = uint8(s.number(n, lo, hi, what))
	return v, s.err == nil
}

// end fails unless all was read, and returns the first error.
func (s *scanner) end() error {
	if s.err == nil && !s.done() {
		s.fail(s.pos, "nothing more was expected")
	}
	if s.err == nil {
		return nil // not a nil *SyntaxError in an error
	}
	return s.err
}

// offset reads Z, +01:00, +0100 or +01, in minutes.
func (s *scanner) offset() (minutes int, ok bool) {
	if s.accept("Z") {
		return 0, true
	}
	sign := 1
	switch {
	case s.accept("+"):
	case s.accept("-"):
		sign = -1
	default:
		return 0, false
	}
	minutes = 60 * s.number(2, 0, 23, "the hours of a zone")
	if s.accept(":") || s.peek() >= '0' && s.peek() <= '9' {
		minutes += s.number(2, 0, 59, "the minutes of a zone")
	}
	return sign * minutes, true
}

// clock reads hh[:mm[:ss[.fraction]]] onto v; a fraction of a second is
// dropped.
func (s *scanner) clock(v Value) Value {
	at := s.pos
	h, m, sec, g := s.number(2, 0, 24, "the hour"), 0, 0, Hour
	if s.accept(":") {
		m, g = s.number(2, 0, 59, "the minute"), Minute
		if s.accept(":") {
			sec, g = s.number(2, 0, 60, "the second"), Second
			if s.accept(".") && s.run(digits) == "" {
				s.fail(s.pos, "expected digits")
			}
		}
	}
	if h == 24 && m+sec > 0 {
		s.fail(at, "a day ends at 24:00")
	}
	v = v.WithClock(h, m, sec, g)
	if off, ok := s.offset(); ok {
		v = v.WithOffset(off)
	}
	return v
}
