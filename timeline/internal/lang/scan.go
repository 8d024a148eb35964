package lang

import "unicode/utf8"

// Scanner yields the runs of a text. Its zero value with Text and Lexicon set
// is ready; it may be reset for another text and keeps its buffer.
type Scanner struct {
	Text    string
	Lexicon *Lexicon

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
			if c == '(' && s.counted() {
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

// joinGap adds the next separator to the gap so far.
func joinGap(gap, next Gap) Gap {
	switch {
	case gap == First || gap == Adjacent:
		return next
	case next == Space:
		if gap == Hyphen {
			return Dash // "Monday- Friday"
		}
		return gap
	case next == Hyphen:
		return Dash // a hyphen after a space
	case gap == Space:
		return next
	}
	return max(gap, next)
}

// counted skips a number in digits that repeats the one in words before it, as
// contracts have it: "thirty (30) days".
func (s *Scanner) counted() bool {
	n := len(s.run)
	if n == 0 || s.run[n-1].Class != Cardinal && s.run[n-1].Class != Tens {
		return false
	}
	i := s.pos + 1
	for i < len(s.Text) && i < s.pos+4 && kind[s.Text[i]] == digit {
		i++
	}
	if i == s.pos+1 || i >= len(s.Text) || s.Text[i] != ')' {
		return false
	}
	s.pos = i + 1
	return true
}

// separator consumes one separator byte (or a blank line, which ends the run).
func (s *Scanner) separator() (Gap, bool) {
	text := s.Text
	c := text[s.pos]
	next := byte(0)
	if s.pos+1 < len(text) {
		next = text[s.pos+1]
	}
	s.pos++
	switch c {
	case ' ', '\t':
		return Space, true
	case '\r', '\n', '\v', '\f':
		if c == '\r' && next == '\n' {
			s.pos++
		}
		for i := s.pos; i < len(text) && kind[text[i]] == space; i++ {
			if text[i] == '\n' {
				s.pos = i
				return First, false // a blank line
			}
		}
		return Space, true
	case '-':
		if next == '-' {
			s.pos++
			return First, false
		}
		return Hyphen, true
	case ',':
		return Comma, true
	case '/':
		return Slash, true
	case ':':
		return Colon, kind[next] == digit
	case '.':
		if s.dotted {
			s.dotted = false
			if n := len(s.run); n > 0 {
				s.run[n-1].Flags |= Dotted
			}
			return Space, true
		}
		return Dot, kind[next] == digit || kind[next] == letter
	case '\'':
		return s.apostrophe(1)
	}
	return First, false
}

// apostrophe handles what follows an apostrophe of the given width, which
// s.pos has passed: a genitive, or the start of '90s.
func (s *Scanner) apostrophe(width int) (Gap, bool) {
	text := s.Text
	n := len(s.run)
	touches := n > 0 && s.run[n-1].End == s.pos-width
	if touches {
		rest := text[s.pos:]
		if len(rest) > 0 && rest[0]|0x20 == 's' && (len(rest) == 1 || kind[rest[1]] != letter && kind[rest[1]] != digit) {
			s.run[n-1].Flags |= Genitive
			s.pos++
			return Possessive, true
		}
		if s.run[n-1].Is(Plural) {
			s.run[n-1].Flags |= Genitive
			return Possessive, true // "two weeks' notice"
		}
	}
	if s.pos < len(text) && kind[text[s.pos]] == digit {
		if at := s.pos - width; at > 0 && text[at-1] == '-' {
			return Adjacent, true // "mid-'90s": the hyphen is the gap
		}
		return Space, true
	}
	return First, false
}

// punctuation recognises the marks outside ASCII that matter. n is the length
// of the mark, 0 when the rune is a letter; gap is other where it ends a run.
func punctuation(s string) (gap, n int) {
	switch {
	case len(s) >= 2 && s[0] == 0xC2 && s[1] == 0xA0: // no-break space
		return int(Space), 2
	case len(s) >= 3 && s[0] == 0xE2 && s[1] == 0x80:
		switch s[2] {
		case 0x90, 0x91: // hyphens
			return int(Hyphen), 3
		case 0x92, 0x93, 0x94: // figure, en, em dash
			return int(Dash), 3
		case 0xAF, 0x89, 0x8A, 0x82, 0x83, 0x88: // narrow and thin spaces
			return int(Space), 3
		}
		return other, 3
	}
	return other, 0
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
	s.trigger = s.trigger || e.Trigger
	s.dotted = e.Abbrev
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
