package text

import "unicode/utf8"

// boundary decides whether a sentence ends with the terminators in [i, end), and returns where
// the next one may begin. It may look beyond cut, never before the start of the sentence.
func (b *breaker) boundary(i, end int) (cut int, ok bool) {
	s := b.s
	closed := b.closers(end)
	next, hard := b.skipSpace(closed)
	b.looked += next - i
	if hard || next == len(s) {
		return closed, false // the line break or the end of the text cuts
	}
	if b.omission(i, end) || !b.hasContent(i) || terminators(s, next) > next {
		return closed, false
	}
	single := end == i+1 && s[i] == '.'
	if next == closed {
		return closed, b.runTogether(i, end, closed, single)
	}
	if single {
		return closed, b.afterStop(i, end, closed, next)
	}
	// Behind "?" and "!", not behind a full stop, the speaker is in the sentence of the quotation.
	if quoted := closed > end && (s[closed-1] == '"' || s[closed-1] == '\'' || closed-end >= 3); quoted && b.attributed(next) {
		return closed, false
	}
	return closed, b.afterMark(i, end, closed, next)
}

// skipSpace returns the offset behind the white space at i, or hard if a line break in it ends
// the sentence by itself.
func (b *breaker) skipSpace(i int) (next int, hard bool) {
	s := b.s
	for i < len(s) {
		c := s[i]
		if c == '\n' || c == '\r' {
			if i < b.line || !b.lay.soft(s, b.line, i) {
				return i, true
			}
			i += breakWidth(s, i)
			for i < len(s) { // soft has seen that a word follows on the next line
				w := spaceWidth(s, i)
				if w == 0 {
					break
				}
				i += w
			}
			return i, false
		}
		if c >= utf8.RuneSelf && hardSeparator(s, i) {
			return i, true
		}
		w := spaceWidth(s, i)
		if w == 0 {
			break
		}
		i += w
	}
	return i, false
}

// hasContent reports that the sentence has more than punctuation before i.
func (b *breaker) hasContent(i int) bool {
	if i > b.start && is(b.s[i-1], letter|digit) {
		return true
	}
	for k, n := i, 0; k > b.start && n < maxLook; n++ {
		_, w := utf8.DecodeLastRuneInString(b.s[b.start:k])
		k -= w
		if runeIs(b.s, k) != 0 {
			return true
		}
		if k == b.start {
			return false
		}
	}
	return i > b.start
}

// afterMark decides on "?", "!", "..." and the like followed by white space.
func (b *breaker) afterMark(i, end, closed, next int) bool {
	s := b.s
	lead := b.skipOpeners(next)
	switch runeIs(s, lead) {
	case lower:
		return runeIs(s, lead+1) == upper
	case upper:
		if s[i] == '!' && closed == end && exclaims(b.wordBefore(i)) {
			return starts(wordAt(s, lead))
		}
		return true
	case digit:
		return true
	}
	return b.annex(i, end, closed, next)
}

// exclaims reports names that are written with an exclamation mark.
func exclaims(word string) bool {
	switch word {
	case "Yahoo", "Jeopardy", "E", "Yum", "Oklahoma":
		return true
	}
	return false
}

// omission reports that the terminators are those of a "[...]" at the beginning of a quotation.
func (b *breaker) omission(i, end int) bool {
	s := b.s
	if c := byteAt(s, i-1); c != '[' && c != '(' || !is(byteAt(s, end), closer) {
		return false
	}
	_, w := utf8.DecodeLastRuneInString(s[b.start : i-1])
	return quoteAt(s, i-1-w)
}
