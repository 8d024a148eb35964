package text

import "unicode/utf8"

// maxLook bounds how far words are followed.
const maxLook = 64

// wordBefore returns the word that ends at i: ASCII letters, digits, stops and ampersands.
func (b *breaker) wordBefore(i int) string {
	from := i
	for from > b.start && i-from < maxLook {
		c := b.s[from-1]
		if c >= utf8.RuneSelf {
			if letterEnds(b.s[b.start:from]) {
				return "" // no English abbreviation has such a letter
			}
			break
		}
		if !is(c, letter|digit) && c != '.' && c != '&' {
			break
		}
		from--
	}
	for from < i && !is(b.s[from], letter|digit) {
		from++
	}
	return b.s[from:i]
}

// letterEnds reports that s ends in a letter.
func letterEnds(s string) bool {
	_, w := utf8.DecodeLastRuneInString(s)
	return w > 0 && runeIs(s, len(s)-w)&letter != 0
}

// wordAt returns the word of ASCII letters at i, with an apostrophe and what follows if it begins so.
func wordAt(s string, i int) string {
	w, _ := wordEnd(s, i)
	return w
}

func wordEnd(s string, i int) (word string, end int) {
	j := i
	if byteAt(s, j) == '\'' {
		j++
	}
	for j < len(s) && j-i < maxLook && is(s[j], letter|digit) {
		j++
	}
	return s[min(i, j):j], j
}
