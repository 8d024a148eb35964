package lang

import "unicode/utf8"

// Scanner yields the runs of a text. Its zero value with Text and Lexicon set
// is ready; it may be reset for another text and keeps its buffer.
type Scanner struct {
	Text    string
	Lexicon *Lexicon

	pos     int
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
	s.run, s.trigger = s.run[:0], false
	text := s.Text
	gap := First
	for s.pos < len(text) {
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
		if len(s.run) == 0 {
			gap = First
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
	i := start
	h := uint32(hashSeed)
	for i < len(text) {
		c := text[i]
		if k := kind[c]; k != letter || c >= 0x80 {
			break
		}
		h = (h ^ uint32(c|0x20)) * hashMul
		i++
	}
	if i < len(text) && text[i] >= 0x80 {
		if _, n := punctuation(text[i:]); n == 0 { // a word with letters outside ASCII
			s.pos = i
			s.skipWord()
			return false
		}
	}
	s.pos = i
	n := i - start
	if n == 1 && i+1 < len(text) {
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
	if !s.Lexicon.may(text[start], text[min(start+1, i-1)], n) {
		return false
	}
	l := s.Lexicon
	for k := int(h) & (len(l.slots) - 1); l.slots[k] != 0; k = (k + 1) & (len(l.slots) - 1) {
		if e := &l.entries[l.slots[k]-1]; equalFold(e.Word, text[start:i]) {
			if e.to > e.from {
				if f, end := l.phrase(e, text, i); end > 0 {
					s.add(f, start, end, gap)
					s.pos = end
					return true
				}
			}
			if e.Class == None {
				return false
			}
			s.add(e, start, i, gap)
			return true
		}
	}
	return false
}

// isoLetter reads the T between the date and the time of ISO 8601, which counts
// as a space, and the Z after the time.
func (s *Scanner) isoLetter() bool {
	text, n := s.Text, len(s.run)
	next := byte(' ')
	if s.pos+1 < len(text) {
		next = text[s.pos+1]
	}
	if n == 0 || s.run[n-1].Class != Number || s.run[n-1].Digits != 2 {
		return false
	}
	switch text[s.pos] {
	case 'T':
		if kind[next] == digit {
			s.pos++
			return true
		}
	case 'Z':
		if e, ok := s.Lexicon.Lookup("utc"); ok && s.run[n-1].Gap == Colon && kind[next] != letter && kind[next] != digit {
			s.add(e, s.pos, s.pos+1, Adjacent)
			s.run[n].Flags |= Upper
			s.pos++
			return true
		}
	}
	return false
}

// split returns the end of a word that punctuation cuts after its first
// letter, at start: "o'clock", and "p m" or "a m" after a number. 0: none.
func (s *Scanner) split(start int) int {
	rest := s.Text[start+1:]
	switch s.Text[start] | 0x20 {
	case 'o':
		for _, mark := range [...]string{"'", curly} {
			if len(rest) >= len(mark)+5 && rest[:len(mark)] == mark && suffix(rest[len(mark):], "clock") {
				return start + 1 + len(mark) + 5
			}
		}
	case 'a', 'p':
		if n := len(s.run); n > 0 && (s.run[n-1].Class == Number || s.run[n-1].Class == Cardinal || s.run[n-1].Class == Tens) && rest[0] == ' ' && suffix(rest[1:], "m") {
			return start + 3
		}
	}
	return 0
}

// joinLetters takes what is no letter out of a short word.
func joinLetters(word string) string {
	var b [16]byte
	n := 0
	for i := 0; i < len(word) && n < len(b); i++ {
		if kind[word[i]] == letter && word[i] < 0x80 {
			b[n] = word[i]
			n++
		}
	}
	return string(b[:n])
}

// initials reads single letters with full stops: "p.m.", "U.S.".
func (s *Scanner) initials(gap Gap) bool {
	text, start := s.Text, s.pos-1
	var letters [4]byte
	n, i := 0, start
	for i+1 < len(text) && kind[text[i]] == letter && text[i] < 0x80 && text[i+1] == '.' {
		if n == len(letters) {
			return false
		}
		letters[n] = text[i] | 0x20
		n++
		i += 2
	}
	if i < len(text) && n < len(letters) && kind[text[i]] == letter && text[i] < 0x80 &&
		(i+1 == len(text) || kind[text[i+1]] != letter) { // "p.m" without its last stop
		letters[n] = text[i] | 0x20
		n++
		i++
	}
	s.pos = i
	e, ok := s.Lexicon.Lookup(string(letters[:n]))
	if !ok || n < 2 {
		return false
	}
	end := i
	s.add(e, start, end, gap)
	s.run[len(s.run)-1].Flags |= Dotted
	s.dotted = false
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

// number reads digits, with thousands commas, and the letters that belong to
// them: 3rd, 1990s. Every number is a possible trigger.
func (s *Scanner) number(gap Gap) bool {
	text, start := s.Text, s.pos
	n, digits := 0, 0
	i := start
	for ; i < len(text) && kind[text[i]] == digit; i++ {
		if digits < 9 {
			n = n*10 + int(text[i]-'0')
		}
		digits++
	}
	if digits <= 3 && n > 0 { // 1,200,000
		for i+3 < len(text) && text[i] == ',' && kind[text[i+1]] == digit && kind[text[i+2]] == digit && kind[text[i+3]] == digit &&
			(i+4 == len(text) || kind[text[i+4]] != digit) && digits < 9 {
			n = n*1000 + int(text[i+1]-'0')*100 + int(text[i+2]-'0')*10 + int(text[i+3]-'0')
			digits += 4 // no year is written so
			i += 4
		}
	}
	t := Token{Start: start, End: i, N: n, Class: Number, Gap: gap, Digits: uint8(min(digits, 255))}
	s.pos = i
	if i < len(text) {
		rest := text[i:]
		switch {
		case suffix(rest, "th"), suffix(rest, "st"), suffix(rest, "nd"), suffix(rest, "rd"):
			t.Class, t.End = Ordinal, i+2
		case suffix(rest, "s"):
			t.Class, t.End = Decade, i+1
		case suffix(rest, "'s"):
			t.Class, t.End = Decade, i+2
		case suffix(rest, "’s"):
			t.Class, t.End = Decade, i+len("’s")
		case rest[0] == '%':
			return false
		}
		s.pos = t.End
	}
	if digits > 14 {
		return false
	}
	if len(s.run) == 0 {
		t.Gap = First
		t.Flags |= s.glue(start)
	}
	s.run = append(s.run, t)
	s.dotted = false
	s.trigger = s.trigger || s.telling(t, i)
	return true
}

// telling reports whether a number by its look may name a time without any
// word of time beside it: a year, 10:30, 25/9, 10.30, 1990s, '90s, or 890525.
func (s *Scanner) telling(t Token, i int) bool {
	if n := len(s.run); t.Class == Ordinal && n > 2 && s.run[n-2].Class == The {
		return true // "on the 15th"
	}
	if t.Class == Decade || t.Digits == 4 || t.Digits == 6 || t.Digits == 8 || t.Digits == 14 || t.Is(Apostrophe) {
		return true
	}
	if t.Class != Number || i+1 >= len(s.Text) || t.Digits > 4 {
		return false
	}
	switch s.Text[i] {
	case ':', '/', '-', '.':
		return kind[s.Text[i+1]] == digit
	case ' ': // "2 / 15"
		return s.Text[i+1] == '/'
	}
	return false
}

// suffix reports whether s begins with the letters and then ends as a word, in
// any case.
func suffix(s, letters string) bool {
	if len(s) < len(letters) {
		return false
	}
	for i := 0; i < len(letters); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != letters[i] {
			return false
		}
	}
	return len(s) == len(letters) || kind[s[len(letters)]] != letter && kind[s[len(letters)]] != digit || s[len(letters)] >= 0x80
}
