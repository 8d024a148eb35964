package text

import (
	"unicode"
	"unicode/utf8"
)

// class is a set of properties of a byte; letters beyond ASCII are decided by rune.
type class uint8

const (
	lower class = 1 << iota
	upper
	digit
	blank  // space, tab and the other ASCII white space
	closer // brackets and quotes that may follow a full stop
)

const letter = lower | upper

var classes = [256]class{
	' ': blank, '\t': blank, '\n': blank, '\r': blank, '\v': blank, '\f': blank,
	')': closer, ']': closer, '}': closer, '\'': closer, '"': closer,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit,
	'5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'a': lower, 'b': lower, 'c': lower, 'd': lower, 'e': lower, 'f': lower, 'g': lower,
	'h': lower, 'i': lower, 'j': lower, 'k': lower, 'l': lower, 'm': lower, 'n': lower,
	'o': lower, 'p': lower, 'q': lower, 'r': lower, 's': lower, 't': lower, 'u': lower,
	'v': lower, 'w': lower, 'x': lower, 'y': lower, 'z': lower,
	'A': upper, 'B': upper, 'C': upper, 'D': upper, 'E': upper, 'F': upper, 'G': upper,
	'H': upper, 'I': upper, 'J': upper, 'K': upper, 'L': upper, 'M': upper, 'N': upper,
	'O': upper, 'P': upper, 'Q': upper, 'R': upper, 'S': upper, 'T': upper, 'U': upper,
	'V': upper, 'W': upper, 'X': upper, 'Y': upper, 'Z': upper,
}

func is(c byte, set class) bool { return classes[c]&set != 0 }

// byteAt returns s[i], or 0 outside the string.
func byteAt(s string, i int) byte {
	if uint(i) < uint(len(s)) {
		return s[i]
	}
	return 0
}

// isSpace reports white space, the byte order mark and the zero-width space.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B'
}

// spaceWidth returns the width of the white space at s[i:], 0 if there is none.
func spaceWidth(s string, i int) int {
	c := byteAt(s, i)
	if c < utf8.RuneSelf {
		if is(c, blank) {
			return 1
		}
		return 0
	}
	if r, w := utf8.DecodeRuneInString(s[i:]); isSpace(r) {
		return w
	}
	return 0
}

// trim narrows [from, to) to what is not white space; it may become empty.
func trim(s string, from, to int) (int, int) {
	for from < to {
		w := spaceWidth(s[:to], from)
		if w == 0 {
			break
		}
		from += w
	}
	for from < to {
		c := s[to-1]
		if c < utf8.RuneSelf && !is(c, blank) {
			break
		}
		r, w := utf8.DecodeLastRuneInString(s[from:to])
		if !isSpace(r) {
			break
		}
		to -= w
	}
	return from, to
}

// runeIs returns the class of the rune at s[i:]: lower, upper, digit or none.
func runeIs(s string, i int) class {
	c := byteAt(s, i)
	if c < utf8.RuneSelf {
		return classes[c] & (letter | digit)
	}
	switch r, _ := utf8.DecodeRuneInString(s[i:]); {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return upper
	case unicode.IsLetter(r): // also of scripts without case
		return lower
	case unicode.IsDigit(r):
		return digit
	}
	return 0
}
