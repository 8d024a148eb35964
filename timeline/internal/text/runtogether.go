package text

import (
	"strings"
	"unicode/utf8"
)

// runTogether decides on terminators that the next sentence follows without a space.
func (b *breaker) runTogether(i, end, closed int, single bool) bool {
	s := b.s
	if s[i] >= utf8.RuneSelf && !strings.HasPrefix(s[i:], "…") {
		return b.annex(i, end, closed, closed) // scripts that write no space there
	}
	lead := b.skipOpeners(closed)
	if runeIs(s, lead) != upper {
		return false
	}
	if closed > end || lead > closed {
		// said."The, said.“We; but not f.(X)
		return i >= 2 && (runeIs(s, i-1)|runeIs(s, i-2)) != 0 && !b.inAddress(i)
	}
	word := b.wordBefore(i)
	next := wordAt(s, lead)
	if is(byteAt(s, i-1), digit) {
		return starts(next) && !b.inAddress(i)
	}
	if abbreviationOf(word) == clock || abbreviationOf(word) == acronym {
		return starts(next) && len(next) > 1
	}
	if single && abbreviationOf(word) != noAbbreviation && abbreviationOf(word) != counting {
		return false
	}
	// Two small letters before, and a capitalised word or "I" or "A" behind.
	if b.smallLetters(i) < 2 || b.inAddress(i) {
		return false
	}
	if len(next) == 1 {
		return (next == "I" || next == "A") && spaceWidth(s, lead+1) > 0
	}
	domain := strings.ToLower(next)
	return runeIs(s, lead+1) == lower && !(s[i] == '.' && topLevel(domain) && !sentenceWord(domain))
}

// smallLetters counts up to two small letters, or one closing bracket as two, before i.
func (b *breaker) smallLetters(i int) int {
	s := b.s[b.start:i]
	if strings.HasSuffix(s, ")") {
		return 2
	}
	n := 0
	for n < 2 && len(s) > 0 {
		_, w := utf8.DecodeLastRuneInString(s)
		if runeIs(s, len(s)-w) != lower {
			break
		}
		s = s[:len(s)-w]
		n++
	}
	return n
}

// inAddress reports that the word around i is a URL, a path or an e-mail address.
func (b *breaker) inAddress(i int) bool {
	s := b.s
	from := i
	for from > b.start && i-from < maxLook && !is(s[from-1], blank) {
		from--
	}
	to := i
	for to < len(s) && to-i < maxLook && !is(s[to], blank) {
		to++
	}
	w := s[from:to]
	return strings.ContainsAny(w, "@/\\_=") || strings.HasPrefix(w, "www.")
}
