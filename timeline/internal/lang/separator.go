package lang

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

// sign reads "&" and "@" between spaces as the words that they stand for: "12 & 13
// May", "tonight @ 8".
func (s *Scanner) sign(gap Gap) bool {
	if gap != Space || len(s.run) == 0 || s.pos+1 >= len(s.Text) || s.Text[s.pos+1] != ' ' {
		return false
	}
	c := And
	if s.Text[s.pos] == '@' {
		c = At
	}
	s.run = append(s.run, Token{Start: s.pos, End: s.pos + 1, Class: c, Gap: gap})
	s.pos++
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
		return Colon, kind[next] == digit || s.minutesApart()
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

// minutesApart reports whether the minutes of a clock time follow a colon, which
// s.pos has passed, after a space: "4: 08 p. m.".
func (s *Scanner) minutesApart() bool {
	n, rest := len(s.run), s.Text[s.pos:]
	return n > 0 && s.run[n-1].Class == Number && len(rest) > 5 && rest[0] == ' ' && kind[rest[1]] == digit && kind[rest[2]] == digit &&
		rest[3] == ' ' && (rest[4]|0x20 == 'a' || rest[4]|0x20 == 'p')
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
