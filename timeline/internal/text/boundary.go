package text

import (
	"strings"
	"unicode/utf8"
)

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
	bracketed := closed > end && i > 0 && (s[i-1] == '[' || s[i-1] == '(') // "[...]"
	if bracketed || !b.hasContent(i) || terminators(s, next) > next {
		return closed, false
	}
	single := end == i+1 && s[i] == '.'
	if next == closed {
		return closed, b.runTogether(i, end, closed, single)
	}
	if quoted := closed > end && (s[closed-1] == '"' || s[closed-1] == '\'' || closed-end >= 3); quoted && b.attributed(next) {
		return closed, false
	}
	if single {
		return closed, b.afterStop(i, end, closed, next)
	}
	return closed, b.afterMark(i, end, closed, next)
}

// afterStop decides on a single full stop followed by white space.
func (b *breaker) afterStop(i, end, closed, next int) bool {
	s := b.s
	word := b.wordBefore(i)
	lead := b.skipOpeners(next)
	kind := runeIs(s, lead)
	abbr := abbreviationOf(word)
	if word == "m" && spacedClock(s[b.start:i]) {
		abbr = clock
	}
	switch abbr {
	case leading:
		return false
	case counting:
		if kind == digit || byteAt(s, lead) == '#' {
			return false
		}
	case dated:
		return kind == upper && starts(wordAt(s, lead))
	case clock:
		return b.afterClock(closed, next, lead, kind)
	case initial:
		if kind == upper {
			w := wordAt(s, lead)
			return starts(w) && len(w) > 1 || word == "I" && starts(w)
		}
	case trailing, acronym:
		if kind == upper && !(lead > next && closed > end) {
			w := wordAt(s, lead)
			return starts(w) || lead > next && quoteAt(s, next)
		}
		if kind == digit {
			return false
		}
	case entity:
		if kind == upper && lead == next {
			return !followsEntity(wordAt(s, lead))
		}
		if kind == digit {
			return false
		}
	case noAbbreviation:
		if b.enumerates(i, word) {
			return false
		}
		if kind == digit {
			return !decimal(s, i, next)
		}
	}
	// What the annex says of a plain letter, by its rules SB8 and SB11, needs no asking.
	if lead == next && kind&letter != 0 && s[lead] < utf8.RuneSelf {
		return kind == upper || runeIs(s, lead+1) == upper // "iPhone"
	}
	return b.annex(i, end, closed, next)
}

// spacedClock reports that s ends in "a. m" or "p. m".
func spacedClock(s string) bool {
	return strings.HasSuffix(s, " p. m") || strings.HasSuffix(s, " a. m")
}

// decimal reports the point of a number in text with spaces around every mark, "rose 6. 1
// percent": one digit stands behind it, which no news sentence begins with.
func decimal(s string, i, next int) bool {
	if !is(byteAt(s, i-1), digit) || is(byteAt(s, next+1), letter|digit|closer) {
		return false
	}
	return byteAt(s, next+1) != '.' || runeIs(s, next+3) != upper
}

// afterClock decides on "a.m." and "p.m.".
func (b *breaker) afterClock(closed, next, lead int, kind class) bool {
	s := b.s
	if lead > next && !quoteAt(s, next) {
		return false // "10:35 a.m. (0735 GMT)"
	}
	switch kind {
	case lower:
		return false
	case digit:
		_, after := wordEnd(s, lead)
		for spaceWidth(s, after) == 1 {
			after++
		}
		w := wordAt(s, after)
		return !month(w) && abbreviationOf(w) != dated
	case upper:
		if lead > next {
			return quoteAt(s, next)
		}
		w := wordAt(s, lead)
		if !followsClock(w) {
			return !b.opensWithTime()
		}
		after := lead + len(w)
		for spaceWidth(s, after) == 1 {
			after++
		}
		return predicates(wordAt(s, after))
	}
	return closed < next && runeIs(s, next) == upper
}

// opensWithTime reports that the sentence begins with the preposition of its clock time, which
// cannot be all of it: "At 4 p.m. Police cordoned off the street."
func (b *breaker) opensWithTime() bool {
	from, _ := trim(b.s, b.start, min(len(b.s), b.start+maxLook))
	word, end := wordEnd(b.s, from)
	switch word {
	case "At", "By", "Around", "About", "Before", "After", "Until", "From", "Shortly", "Just", "On":
		return is(byteAt(b.s, end), blank) && is(byteAt(b.s, end+1), digit)
	}
	return false
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

// maxLook bounds how far words are followed.
const maxLook = 64

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

// wordBefore returns the word that ends at i: ASCII letters, digits, stops and ampersands.
func (b *breaker) wordBefore(i int) string {
	from := i
	for from > b.start && i-from < maxLook {
		c := b.s[from-1]
		if c >= utf8.RuneSelf {
			// "é." ends no English abbreviation, an opening quote before one is none of it.
			if runeIs(b.s[:i], from-1) == 0 && !letterEnds(b.s[b.start:from]) {
				break
			}
			return ""
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

// enumerates reports that the number or letter before i is all that the sentence has: "1. Wash".
func (b *breaker) enumerates(i int, word string) bool {
	if word == "" || len(word) > 3 || i-len(word)-b.start > maxLook {
		return false
	}
	from, _ := trim(b.s, b.start, i)
	return from == i-len(word) && is(word[0], digit)
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
