package text

import (
	"strings"
	"unicode/utf8"
)

// closers returns the end of the brackets, quotes and footnote marks that close behind a
// terminator, with those that stand apart in tokenised text: said . " He
func (b *breaker) closers(i int) int {
	s := b.s
	open := b.open
	for n := 0; i < len(s) && n < maxLook; n++ {
		c := s[i]
		switch {
		case c == '"':
			// Closes what is open; behind the quotes of another kind it may close as well.
			if !open && !closesByContext(s, i) {
				return i
			}
			open = false
			i++
		case c == '\'' && runeIs(s, i+1) != 0:
			return i
		case is(c, closer):
			i++
		case c == '[' && is(byteAt(s, i+1), digit):
			k := i + 1
			for k < len(s) && k-i < 5 && is(s[k], digit) {
				k++
			}
			if byteAt(s, k) != ']' {
				return i
			}
			i = k + 1
		case c >= utf8.RuneSelf:
			r, w := utf8.DecodeRuneInString(s[i:])
			switch r {
			case '”', '’', '»', '›', '」', '』', '）':
				i += w
			default:
				return i
			}
		case c == ' ' && b.spacedQuote(i+1, open):
			i++
		default:
			return i
		}
	}
	return i
}

// closesByContext reports that white space or the end of the text follows the straight quote
// at i, where an opening one would have a word.
func closesByContext(s string, i int) bool {
	return i+1 == len(s) || spaceWidth(s, i+1) > 0
}

// spacedQuote reports a closing quote at i that has a space on both sides.
func (b *breaker) spacedQuote(i int, open bool) bool {
	if c := byteAt(b.s, i); c < utf8.RuneSelf && c != '"' && c != '\'' {
		return false
	}
	rest := b.s[i:]
	for _, q := range [...]string{`"`, "''", "”", "’"} {
		if strings.HasPrefix(rest, q) && (q != `"` || open) {
			return len(rest) == len(q) || spaceWidth(rest, len(q)) > 0
		}
	}
	return false
}

// quoteAt reports an opening quote at i.
func quoteAt(s string, i int) bool {
	rest := s[i:]
	return rest != "" && (rest[0] == '"' || strings.HasPrefix(rest, "``") || strings.HasPrefix(rest, "“") || strings.HasPrefix(rest, "‘"))
}

// skipOpeners returns the offset behind opening quotes, brackets and dashes at i.
func (b *breaker) skipOpeners(i int) int {
	s := b.s
	for n := 0; i < len(s) && n < 8; n++ {
		switch c := s[i]; {
		case c == '"' || c == '\'' || c == '`' || c == '(' || c == '[' || c == '{':
			i++
		case c >= utf8.RuneSelf:
			r, w := utf8.DecodeRuneInString(s[i:])
			switch r {
			case '“', '‘', '«', '‹', '„', '‚', '¿', '¡', '「', '『', '（':
				i += w
			default:
				return i
			}
		default:
			return i
		}
	}
	return i
}

// attributed reports that a speaker and a verb of saying follow at i: Smith asked.
func (b *breaker) attributed(i int) bool {
	s := b.s
	if starts(wordAt(s, i)) {
		switch wordAt(s, i) {
		case "He", "She", "They", "I", "We", "The", "A", "An", "One": // "Why?" The officer asked.
			return false
		}
	}
	for n := 0; n < 4; n++ {
		w, end := wordEnd(s, i)
		if w == "" {
			return false
		}
		if n > 0 && speaks(w) {
			return true
		}
		if is(w[0], lower) && n == 0 {
			return false
		}
		if byteAt(s, end) == '.' && abbreviationOf(w) != noAbbreviation {
			end++
		}
		if spaceWidth(s, end) != 1 {
			return false
		}
		i = end + 1
	}
	return false
}
