package lang

import "strings"

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

// isoLetter reads the T between the date and the time of ISO 8601, which counts
// as a space, and the Z after the time.
func (s *Scanner) isoLetter() bool {
	text, n := s.Text, len(s.run)
	next := byte(' ')
	if s.pos+1 < len(text) {
		next = text[s.pos+1]
	}
	if n == 0 || s.run[n-1].Class != Number {
		return false
	}
	last := s.run[n-1]
	basic := n > 1 && s.run[n-2].Digits == 8 && text[last.Start-1] == 'T' // 20230925T0930Z
	if last.Digits > 2 && last.Digits != 8 && !basic {
		return false
	}
	switch text[s.pos] {
	case 'T':
		if kind[next] == digit && (last.Digits == 2 || last.Digits == 8 || last.Digits == 1 && last.Gap == Hyphen) {
			s.pos++
			return true
		}
	case 'Z':
		if e, ok := s.Lexicon.Lookup("utc"); ok && (last.Gap == Colon || basic) && kind[next] != letter && kind[next] != digit {
			s.add(e, s.pos, s.pos+1, Adjacent)
			s.run[n].Flags |= Upper
			s.pos++
			return true
		}
	}
	return false
}

// isoWeek reads the W of 2023-W39, which becomes the word "week".
func (s *Scanner) isoWeek() bool {
	text, n := s.Text, len(s.run)
	if text[s.pos] != 'W' || n == 0 || s.run[n-1].Digits != 4 || s.run[n-1].End+1 != s.pos || s.pos+2 >= len(text) || kind[text[s.pos+1]] != digit || kind[text[s.pos+2]] != digit {
		return false
	}
	e, ok := s.Lexicon.Lookup("week")
	if ok {
		s.add(e, s.pos, s.pos+1, Hyphen)
		s.pos++
	}
	return ok
}

// split returns the end of a word that punctuation cuts after its first
// letter, at start: "o'clock", and "p m", "p. m" or "p . m" after a number. 0:
// none.
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
		n := len(s.run)
		if n == 0 || s.run[n-1].Class != Number && s.run[n-1].Class != Cardinal && s.run[n-1].Class != Tens {
			return 0
		}
		for _, gap := range [...]string{" ", ". ", " . "} {
			if strings.HasPrefix(rest, gap) && suffix(rest[len(gap):], "m") {
				return start + 1 + len(gap) + 1
			}
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
