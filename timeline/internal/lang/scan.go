package lang

import (
	"strings"
	"unicode/utf8"
)

// Scanner yields the runs of a text. Its zero value with Text and Lexicon set
// is ready; it may be reset for another text and keeps its buffer.
type Scanner struct {
	Text    string
	Lexicon *Lexicon
	// ShortYears makes numbers of three digits worth parsing.
	ShortYears bool

	pos     int
	sure    int // nothing before it ends a run that is worth parsing
	run     []Token
	trigger bool
	dotted  bool // the last token ended in a full stop that may belong to it
}

// Reset starts over on another text.
func (s *Scanner) Reset(text string) {
	*s = Scanner{Text: text, Lexicon: s.Lexicon, run: s.run[:0]}
}

// kinds of bytes
const (
	other  = iota // ends a word and a run
	letter        // also every byte of a rune outside ASCII that is no known punctuation
	digit
	space
	joint // punctuation that may stand inside a run
)

// curly is the typographic apostrophe.
const curly = "’"

var kind = func() (k [256]uint8) {
	for c := range k {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z' && c < 0x80, c >= 0x80:
			k[c] = letter
		case '0' <= c && c <= '9':
			k[c] = digit
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f':
			k[c] = space
		case c == '-' || c == ',' || c == '/' || c == ':' || c == '.' || c == '\'':
			k[c] = joint
		}
	}
	return k
}()

// Next returns the next run that holds a trigger, or nil at the end. The slice
// is valid until the next call.
func (s *Scanner) Next() []Token {
	if s.run == nil {
		s.run = make([]Token, 0, 16)
	}
	s.run, s.trigger = s.run[:0], false
	text := s.Text
	gap := First
	for {
		if len(s.run) == 0 {
			gap = First
			if s.pos >= s.sure {
				s.skip()
			}
		}
		if s.pos >= len(text) {
			break
		}
		c := text[s.pos]
		switch kind[c] {
		case letter:
			if c >= 0x80 {
				if c == curly[0] && len(text)-s.pos >= len(curly) && text[s.pos:s.pos+len(curly)] == curly {
					s.pos += len(curly)
					g, ok := s.apostrophe(len(curly))
					if !ok {
						if s.trigger {
							return s.run
						}
						s.clear()
					}
					gap = joinGap(gap, g)
					continue
				}
				if g, n := punctuation(text[s.pos:]); n > 0 {
					if g == other {
						if s.trigger {
							return s.run
						}
						s.clear()
					} else {
						gap = joinGap(gap, Gap(g))
					}
					s.pos += n
					continue
				}
			}
			if gap == Adjacent && s.isoLetter() {
				if c == 'T' {
					gap = Space
				}
				continue
			}
			if gap == Hyphen && s.isoWeek() {
				gap = Adjacent
				continue
			}
			start := s.pos
			if !s.word(gap) {
				if s.trigger {
					s.pos = start
					run := s.run
					s.skipWord()
					return run
				}
				s.clear()
			}
			gap = s.after()
		case digit:
			start := s.pos
			if !s.number(gap) {
				if s.trigger {
					run := s.run
					s.pos = max(s.pos, start+1)
					return run
				}
				s.clear()
			}
			gap = s.after()
		default:
			if c == '(' && s.counted() || (c == '&' || c == '@') && s.sign(gap) {
				gap = s.after()
				continue
			}
			g, ok := s.separator()
			if !ok {
				if s.trigger {
					return s.run
				}
				s.clear()
				gap = First
				continue
			}
			gap = joinGap(gap, g)
		}
	}
	if s.trigger {
		return s.run
	}
	return nil
}

func (s *Scanner) clear() { s.run, s.trigger, s.dotted = s.run[:0], false, false }

// after is the gap that an abbreviation's full stop or nothing leaves.
func (s *Scanner) after() Gap {
	if len(s.run) == 0 {
		return First
	}
	return Adjacent
}

// skipWord moves past the letters and digits at s.pos.
func (s *Scanner) skipWord() {
	for s.pos < len(s.Text) && (kind[s.Text[s.pos]] == letter || kind[s.Text[s.pos]] == digit) {
		if s.Text[s.pos] >= 0x80 {
			if _, n := punctuation(s.Text[s.pos:]); n > 0 {
				return
			}
		}
		s.pos++
	}
}

// word reads a word and adds it to the run if the lexicon has it.
func (s *Scanner) word(gap Gap) bool {
	text, start := s.Text, s.pos
	k := readKey(text, start)
	i := start + k.n
	if i < len(text) && text[i] >= 0x80 {
		if _, n := punctuation(text[i:]); n == 0 { // a word with letters outside ASCII
			s.pos = i
			s.skipWord()
			return false
		}
	}
	s.pos = i
	if k.n == 1 && i+1 < len(text) {
		if text[i] == '.' && kind[text[i+1]] == letter {
			return s.initials(gap)
		}
		if end := s.split(start); end > 0 {
			s.pos = end
			e, ok := s.Lexicon.Lookup(joinLetters(text[start:end]))
			if ok {
				s.add(e, start, end, gap)
			}
			return ok
		}
	}
	h := k.hash()
	if !s.Lexicon.words.has(h) {
		return false
	}
	e := s.Lexicon.find(k, h)
	if e == nil {
		return false
	}
	if e.to > e.from {
		if f, end := s.Lexicon.phrase(e, text, i); end > 0 {
			s.add(f, start, end, gap)
			s.pos = end
			return true
		}
	}
	if e.Class == None || gap != Adjacent && (e.Class == UnitLetter || e.Class == PLetter) {
		return false
	}
	s.add(e, start, i, gap)
	return true
}

func (s *Scanner) add(e *Entry, start, end int, gap Gap) {
	t := Token{Start: start, End: end, N: e.N, Class: e.Class, Gap: gap}
	text := s.Text
	if text[start] < 'a' {
		t.Flags |= Capital
		if end > start+1 && text[start+1] < 'a' && text[end-1] < 'a' {
			t.Flags |= Upper
		}
	}
	if e.Plural {
		t.Flags |= Plural
	}
	if len(s.run) == 0 {
		t.Gap = First
		t.Flags |= s.glue(start)
	}
	s.run = append(s.run, t)
	s.trigger = s.trigger || e.Trigger || s.tellingWord(t)
	s.dotted = e.Abbrev
}

// tellingWord reports whether t may name a time by the words before it alone:
// "first-half results", "on the fifteenth".
func (s *Scanner) tellingWord(t Token) bool {
	n := len(s.run)
	switch t.Class {
	case HalfWord:
		return t.Gap == Hyphen && n > 1 && s.run[n-2].Class == Ordinal
	case Ordinal:
		return t.N > 12 && n > 2 && s.run[n-2].Class == The
	}
	return false
}

// glue looks at what stands before the first token of a run.
func (s *Scanner) glue(start int) Flags {
	if start == 0 {
		return 0
	}
	switch c := s.Text[start-1]; c {
	case '\'':
		if start > 1 && s.Text[start-2] == c {
			return 0 // a quotation mark of two
		}
		return Apostrophe
	case '$', '#', '@', '_', '+', '=', '&', '*', '<', '\\', '~':
		return Glued
	case '.', ':', '/', '-', ',':
		if start > 1 {
			switch kind[s.Text[start-2]] {
			case digit, letter:
				if c == '-' && eraPrefix(s.Text[:start-1]) {
					return 0
				}
				return Glued
			}
		}
	default:
		if k := kind[c]; k == digit {
			return Glued
		}
		if c >= 0x80 {
			r, _ := utf8.DecodeLastRuneInString(s.Text[:start])
			switch r {
			case '’', '‘':
				return Apostrophe
			case '£', '€', '¥', '₹', '₽', '№', '±', '×', '−':
				return Glued
			}
			if _, n := punctuation(s.Text[max(0, start-3):start]); n == 3 {
				return 0
			}
			if r == 0xA0 || r == '“' || r == '”' || r == '…' || r == '•' || r == '·' || r == '«' || r == '»' || r == '\uFEFF' {
				return 0
			}
			return Glued
		}
		if kind[c] == letter {
			return Glued
		}
	}
	return 0
}

// eraPrefix reports whether text ends in a prefix that takes a time: "pre-1914",
// "post-9/11".
func eraPrefix(text string) bool {
	n := 3
	if strings.HasSuffix(text, "post") || strings.HasSuffix(text, "Post") {
		n = 4
	} else if !strings.HasSuffix(text, "pre") && !strings.HasSuffix(text, "Pre") {
		return false
	}
	return len(text) == n || kind[text[len(text)-n-1]] != letter
}
