package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind is the sort of a token.
type Kind uint8

const (
	Word   Kind = iota // letters, with digits and inner marks: "Met", "24-year-old", "U.S.", an address
	Number             // begins with a digit: "1,200", "10:30", "25th", "10am"
	Punct              // "," "--" "..." quotes, brackets
	Symbol             // "$" "%" emoji, control characters, bytes that are no UTF-8
)

var kindNames = [...]string{"Word", "Number", "Punct", "Symbol"}

func (k Kind) String() string { return kindNames[k] }

// Token is a half-open range of byte offsets with its kind.
type Token struct {
	Start, End int32
	Kind       Kind
}

// Tokens appends the tokens of the sentence s[from:to]. They are those of the Penn Treebank in
// substance, not in spelling: clitics apart (do|n't, Met|'s), hyphenated compounds, numbers,
// abbreviations with their stop and addresses whole, everything else a token of its own. Every
// byte that is not white space is in exactly one token. Texts end before 2 GiB.
func Tokens(dst []Token, s string, from, to int) []Token {
	t := tokenizer{dst: dst, s: s[:to], to: to}
	for i := from; i < to; {
		if w := spaceWidth(t.s, i); w > 0 {
			i += w
			continue
		}
		i = t.next(i)
	}
	return t.dst
}

type tokenizer struct {
	dst []Token
	s   string // ends where the sentence ends
	to  int

	apostrophe int // last one inside the word that scan read, -1: none
}

// add appends a token that ends before any combining marks are taken in, and returns its end.
func (t *tokenizer) add(from, to int, k Kind) int {
	to = t.marks(to)
	t.dst = append(t.dst, Token{int32(from), int32(to), k})
	return to
}

// marks returns the end of the combining marks, joiners and variation selectors at i.
func (t *tokenizer) marks(i int) int {
	for i < t.to && t.s[i] >= utf8.RuneSelf {
		r, w := utf8.DecodeRuneInString(t.s[i:])
		if !unicode.Is(unicode.M, r) && r != '\u200D' && r != '\u200C' {
			break
		}
		i += w
	}
	return i
}

// next appends the token at i, or the two of a word with its clitic, and returns its end.
func (t *tokenizer) next(i int) int {
	c := t.s[i]
	if c >= utf8.RuneSelf {
		return t.rune(i)
	}
	switch {
	case is(c, letter|digit):
		return t.word(i)
	case c == '.' && is(byteAt(t.s, i+1), digit):
		return t.word(i)
	case c == '.', c == '-', c == '!', c == '?', c == '*', c == '_', c == '=', c == '~', c == '#':
		return t.add(i, t.run(i), punctOrSymbol(c))
	case c == '`', c == '\'':
		if byteAt(t.s, i+1) == c {
			return t.add(i, i+2, Punct)
		}
		if c == '\'' {
			if end := t.clitic(i); end > 0 {
				return t.add(i, end, Word)
			}
		}
		return t.add(i, i+1, Punct)
	}
	return t.add(i, i+1, punctOrSymbol(c))
}

// run returns the end of the repetition of the byte at i.
func (t *tokenizer) run(i int) int {
	c := t.s[i]
	for i < t.to && t.s[i] == c {
		i++
	}
	return i
}

func punctOrSymbol(c byte) Kind {
	if c > ' ' && c < 0x7F && strings.IndexByte("$+<=>^|~%#&@\\_", c) < 0 {
		return Punct
	}
	return Symbol
}

// rune appends the token that begins with a rune beyond ASCII.
func (t *tokenizer) rune(i int) int {
	r, w := utf8.DecodeRuneInString(t.s[i:])
	switch {
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return t.word(i)
	case r == '’':
		if end := t.clitic(i); end > 0 {
			return t.add(i, end, Word)
		}
		return t.add(i, i+w, Punct)
	case unicode.IsPunct(r):
		return t.add(i, i+w, Punct)
	}
	return t.add(i, i+w, Symbol)
}

// word appends the word or number at i.
func (t *tokenizer) word(i int) int {
	s := t.s
	end := t.scan(i)
	switch byteAt(s, end) { // marks at which an address goes on and a word does not
	case ':', '/', '@', '_', '+', '%', '.', '-':
		if end := t.address(i, end); end > 0 {
			return t.add(i, end, Word)
		}
	}
	kind := Word
	if c := s[i]; is(c, digit) || c == '.' {
		kind = Number
		if k := strings.IndexByte(s[i:end], '-'); k > 0 && strings.IndexFunc(s[i+k:end], unicode.IsLetter) > 0 && !strings.Contains(s[i:end], ":") {
			kind = Word // "24-year-old"
		}
	}
	if cut := t.splitClitic(i, end); cut > 0 {
		t.dst = append(t.dst, Token{int32(i), int32(cut), kind})
		return t.add(cut, end, Word)
	}
	return t.add(i, t.withStop(i, end), kind)
}

// scan returns the end of the letters, digits and inner marks at i, and notes an apostrophe.
func (t *tokenizer) scan(i int) int {
	s := t.s
	j := i
	t.apostrophe = -1
	if s[j] == '.' {
		j++
	}
	for j < t.to {
		c := s[j]
		if is(c, letter|digit) {
			j++
			continue
		}
		if c >= utf8.RuneSelf {
			r, w := utf8.DecodeRuneInString(s[j:])
			switch {
			case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.M, r), r == '\u200D', r == '\u200C', r == '\u00AD':
			case (r == '’' || r == '‑') && runeIs(s, j+w)&letter != 0:
				if r == '’' {
					t.apostrophe = j
				}
			default:
				return j
			}
			j += w
			continue
		}
		if c == ' ' || !t.inner(i, j) { // the space for speed
			return j
		}
		if c == '\'' {
			t.apostrophe = j
		}
		j++
	}
	return j
}

func alnum(s string, i int) bool { return runeIs(s, i) != 0 }

// inner reports that the mark at j joins what stands on both sides in the word that began at i.
func (t *tokenizer) inner(i, j int) bool {
	s := t.s
	if j == i || !alnum(s, j+1) {
		return false
	}
	prev, next := s[j-1], runeIs(s, j+1)
	digits := is(prev, digit) && next == digit
	switch s[j] {
	case '-':
		return true
	case '\'':
		return next&letter != 0 && prev != '.'
	case ',', ':', '/':
		return digits
	case '+':
		return digits && strings.IndexByte(s[max(i, j-maxLook):j], ':') > 0 // the zone of an ISO time
	case '&':
		return is(prev, upper) && next == upper
	case '.':
		if digits {
			return true
		}
		if next == digit || is(prev, digit) {
			return is(prev, digit) && next == lower // "10.am" is one, "5.The" not
		}
		switch abbreviationOf(s[max(i, j-maxLook):j]) {
		case leading, dated, counting: // "Mr.Smith"
			return len(s[i:j]) == 1
		}
		return true
	}
	return false
}

// withStop takes in the full stop behind [i, end) if it belongs to an abbreviation.
func (t *tokenizer) withStop(i, end int) int {
	s := t.s
	if byteAt(s, end) != '.' || byteAt(s, end+1) == '.' || end-i > maxLook {
		return end
	}
	last := end+1 == t.to || t.closes(end+1)
	word := s[i:end]
	if k := strings.LastIndexByte(word, '-'); k >= 0 {
		word = word[k+1:]
	}
	switch abbreviationOf(word) {
	case noAbbreviation:
		return end
	case initial, counting:
		if last { // "Plan B.", "He said no."
			return end
		}
	case dated, trailing, leading:
		if last && isWord(word) { // "in the Sun."
			return end
		}
	}
	end++
	// "U.S.-led"
	if byteAt(s, end) == '-' && runeIs(s, end+1)&letter != 0 {
		return t.scan(end + 1)
	}
	return end
}

// closes reports that only closing marks follow at i.
func (t *tokenizer) closes(i int) bool {
	for n := 0; i < t.to; n++ {
		c := t.s[i]
		if n > 8 || !is(c, closer) && c < utf8.RuneSelf {
			return false
		}
		_, w := utf8.DecodeRuneInString(t.s[i:])
		if runeIs(t.s, i) != 0 {
			return false
		}
		i += w
	}
	return true
}

// isWord reports abbreviations that are English words without their stop.
func isWord(word string) bool {
	switch word {
	case "Sun", "Sat", "Mar", "Jun", "Ill", "Miss", "Mass", "Wash", "Ore", "Ind", "Pa", "La", "Mo", "Del", "Sen", "Rep", "Gen",
		"Art", "Fig", "Fr", "Det", "min", "est", "sq", "mi":
		return true
	}
	return false
}

// splitClitic returns where the word [i, end), which scan has just read, ends and its clitic
// begins: do|n't, Met|'s; 0: no clitic.
func (t *tokenizer) splitClitic(i, end int) int {
	if t.apostrophe <= i {
		if end-i == len("cannot") && strings.EqualFold(t.s[i:end], "cannot") {
			return i + len("can")
		}
		return 0
	}
	s, k, w := t.s[i:end], t.apostrophe-i, 1
	if s[k] != '\'' {
		w = len("’")
	}
	switch s[k+w:] {
	case "t", "T":
		if k > 1 && (s[k-1] == 'n' || s[k-1] == 'N') {
			return i + k - 1
		}
	case "s", "S", "m", "M", "d", "D", "re", "RE", "ve", "VE", "ll", "LL":
		return i + k
	}
	return 0
}

// clitic returns the end of a clitic that stands behind a closing mark or an abbreviation: U.S.|'s.
func (t *tokenizer) clitic(i int) int {
	s := t.s
	if n := len(t.dst); n == 0 || int(t.dst[n-1].End) != i || t.dst[n-1].Kind == Punct && i > 0 && s[i-1] != '"' && s[i-1] != ')' {
		return 0
	}
	_, w := utf8.DecodeRuneInString(s[i:])
	j := i + w
	for j < t.to && j-i-w < 3 && is(s[j], letter) {
		j++
	}
	if alnum(s, j) {
		return 0
	}
	switch s[i+w : j] {
	case "s", "re", "ve", "ll", "d", "m":
		return j
	}
	return 0
}
