package dct

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isLower(c byte) bool  { return c >= 'a' && c <= 'z' }
func isUpper(c byte) bool  { return c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// capitals reports whether all of w is in capitals.
func capitals(w string) bool {
	for i := 0; i < len(w); i++ {
		if !isUpper(w[i]) {
			return false
		}
	}
	return true
}

// numberAt reads the digits at s[i:]; more than nine are no number and digits
// says how many there are.
func numberAt(s string, i int) (n, digits, end int) {
	for end = i; end < len(s) && isDigit(s[end]); end++ {
		if end-i < 9 {
			n = n*10 + int(s[end]-'0')
		}
	}
	return n, max(end-i, 0), end
}

// wordAt reads the ASCII letters at s[i:]. A word that goes on in other
// letters is none.
func wordAt(s string, i int) (w string, end int) {
	if i > len(s) {
		return "", i
	}
	for end = i; end < len(s) && isLetter(s[end]); end++ {
	}
	if end < len(s) && s[end] >= utf8.RuneSelf {
		if r, _ := utf8.DecodeRuneInString(s[end:]); unicode.IsLetter(r) {
			return "", i
		}
	}
	return s[i:end], end
}

// skipWord skips the word w at s[i:] and returns i if another stands there.
func skipWord(s string, i int, w string) int {
	if found, end := wordAt(s, i); strings.EqualFold(found, w) {
		return end
	}
	return i
}

func skipByte(s string, i int, c byte) int {
	if i < len(s) && s[i] == c {
		return i + 1
	}
	return i
}

// skipOrdinal skips "st", "nd", "rd", "th" after a day, and "er" of a French one.
func skipOrdinal(s string, i int) int {
	switch w, end := wordAt(s, i); strings.ToLower(w) {
	case "st", "nd", "rd", "th", "er":
		return end
	}
	return i
}

func skipSpace(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !blank(r) {
			break
		}
		i += n
	}
	return i
}

// blank reports white space, and what text copied from pages holds beside it.
func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200B' || r == '\u200E' || r == '\u200F' || r == '\uFEFF'
}

// column is how many spaces part the columns of a page header.
const column = "   "

// skipSeparator skips one separator between the items of a header line. A hard
// one sets items apart for certain.
func skipSeparator(s string, i int) (end int, hard bool) {
	if i >= len(s) {
		return i, false
	}
	switch r, n := utf8.DecodeRuneInString(s[i:]); {
	case r == '|', r == '·', r == '•', r == '●', r == '∙', r == '»', r == '›', r == '\t', r == '│':
		return i + n, true
	case r == '/' && (i == 0 || s[i-1] == ' '): // not in an address
		return i + n, true
	case strings.HasPrefix(s[i:], column):
		return i + len(column), true
	case blank(r), r == ',', r == ';', r == '–', r == '—', r == '-':
		return i + n, false
	}
	return i, false
}
