package text

import (
	"strings"
	"unicode/utf8"
)

// plainStop reports the commonest of all boundaries, a full stop between a word that is no
// abbreviation and a space with a capital behind: what boundary would say of it, sooner.
func (b *breaker) plainStop(i int) bool {
	s := b.s
	if i+2 >= len(s) || s[i+1] != ' ' || !is(s[i+2], upper) {
		return false
	}
	from := i
	for from > b.start && is(s[from-1], letter) {
		from--
	}
	return from > b.start && s[from-1] == ' ' && i-from > 1 && abbreviationOf(s[from:i]) == noAbbreviation
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
	if abbr == acronym && stateAcronym(word) && strings.HasSuffix(s[b.start:i-len(word)], ", ") {
		abbr = entity // "Buffalo, N.Y. Slepian"
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
	// What the annex says of a plain letter, also behind quotes and brackets, by its rules SB8
	// and SB11, needs no asking.
	if kind&letter != 0 && s[lead] < utf8.RuneSelf {
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

// enumerates reports that the number or letter before i is all that the sentence has: "1. Wash".
func (b *breaker) enumerates(i int, word string) bool {
	if word == "" || len(word) > 3 || i-len(word)-b.start > maxLook {
		return false
	}
	from, _ := trim(b.s, b.start, i)
	return from == i-len(word) && is(word[0], digit)
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
