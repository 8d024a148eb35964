package lang

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
		case rest[0] == '%':
			return false
		case digits == 4 && n%10 != 0: // "1965's" is the genitive of a year
		case suffix(rest, "'s"):
			t.Class, t.End = Decade, i+2
		case suffix(rest, "’s"):
			t.Class, t.End = Decade, i+len("’s")
		}
		s.pos = t.End
	}
	if digits > 14 {
		return false
	}
	switch {
	case len(s.run) == 0:
		t.Gap = First
		t.Flags |= s.glue(start)
	case digits == 2 && s.apostropheBefore(start): // "in '92"
		t.Flags |= Apostrophe
	}
	s.run = append(s.run, t)
	s.dotted = false
	s.trigger = s.trigger || s.telling(t, i)
	return true
}

// telling reports whether a number by its look may name a time without any
// word of time beside it: a year, 10:30, 25/9, 10.30, 1990s, '90s, or 890525.
func (s *Scanner) telling(t Token, i int) bool {
	if n := len(s.run); n > 2 && s.run[n-2].Class == The && (t.Class == Ordinal || t.Digits <= 2 && (s.run[n-3].Class == On || s.run[n-3].Class == For)) {
		return true // "on the 15th", "back for the 27"
	}
	if t.Class == Decade || t.Digits == 4 || t.Digits == 3 && s.ShortYears || t.Digits == 6 || t.Digits == 8 || t.Digits == 14 || t.Is(Apostrophe) {
		return true
	}
	if n := len(s.run); n > 2 && t.Gap == Space && t.Digits == 2 && s.run[n-2].Class == Number && s.run[n-2].Digits <= 2 && s.run[n-3].Class == At {
		return true // "at 12 15"
	}
	if n := len(s.run); n > 1 && s.run[n-2].Class == In && i < len(s.Text) && (s.Text[i] == '\'' || s.Text[i] == '"') {
		return true // "in 15'"
	}
	if t.Class != Number || i+1 >= len(s.Text) || t.Digits > 4 || t.Is(Glued) { // "$9.50"
		return false
	}
	switch s.Text[i] {
	case ':', '/', '-':
		return kind[s.Text[i+1]] == digit
	case '.': // 10.30 or 25.9.98, but not 1.5
		j := i + 1
		for j < len(s.Text) && j < i+4 && kind[s.Text[j]] == digit {
			j++
		}
		return j == i+3 || j > i+1 && j+1 < len(s.Text) && s.Text[j] == '.' && kind[s.Text[j+1]] == digit
	case ' ': // "2 / 15"
		return s.Text[i+1] == '/'
	case 'a': // "at 9a"
		n := len(s.run)
		return n > 1 && s.run[n-2].Class == At && kind[s.Text[i+1]] != letter && kind[s.Text[i+1]] != digit
	}
	return false
}

// apostropheBefore reports whether an apostrophe after a space stands before i.
func (s *Scanner) apostropheBefore(i int) bool {
	switch {
	case i > 0 && s.Text[i-1] == '\'':
		i--
	case i >= len(curly) && s.Text[i-len(curly):i] == curly:
		i -= len(curly)
	default:
		return false
	}
	return i > 0 && kind[s.Text[i-1]] == space
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
