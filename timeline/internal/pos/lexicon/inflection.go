package lexicon

import "strings"

// An Ending is a regular inflection.
type Ending uint8

const (
	NoEnding  Ending = iota
	EndingS          // -s, -es: plural or third person
	EndingED         // -ed
	EndingING        // -ing
	EndingER         // -er
	EndingEST        // -est
)

// EndingOf is the regular ending that a lower-case word shows.
func EndingOf(word string) Ending {
	n := len(word)
	if n < 3 {
		return NoEnding
	}
	switch word[n-1] {
	case 's':
		if c := word[n-2]; c != 's' && c != 'u' && c != 'i' && c != '\'' {
			return EndingS
		}
	case 'd':
		if word[n-2] == 'e' && n > 3 {
			return EndingED
		}
	case 'g':
		if n > 4 && word[n-3:] == "ing" {
			return EndingING
		}
	case 'r':
		if word[n-2] == 'e' && n > 3 {
			return EndingER
		}
	case 't':
		if n > 4 && word[n-3:] == "est" {
			return EndingEST
		}
	}
	return NoEnding
}

var endingLength = [...]int{NoEnding: 0, EndingS: 1, EndingED: 2, EndingING: 3, EndingER: 2, EndingEST: 3}

// Base is the lemma of a lower-case word that shows a regular ending, and true
// if the lexicon knows the lemma as that part of speech. If it knows none of
// the lemmas that the spelling allows, the likeliest spelling comes back.
// Only a lemma that changes letters ("carried", "dying") is allocated.
func (l *Lexicon) Base(word string, ending Ending, part Part) (lemma string, known bool) {
	n := len(word)
	cut := endingLength[ending]
	if ending == NoEnding || n <= cut {
		return word, l.has(word, part)
	}
	stem := word[:n-cut]
	if ending == EndingS {
		return l.baseS(word, stem, part)
	}
	// The lemma keeps the stem (walked), or an e after it (hoped: all endings
	// but -ing begin with one), or one letter of two (stopped), or a y (carried).
	withE := ""
	if ending == EndingING {
		if len(stem) < 24 {
			var buf [24]byte
			copy(buf[:], stem)
			buf[len(stem)] = 'e'
			if l.has(string(buf[:len(stem)+1]), part) {
				withE = stem + "e"
			}
		}
	} else if e := word[:len(stem)+1]; l.has(e, part) {
		withE = e
	}
	plain := l.has(stem, part)
	double := doubled(stem) && l.has(stem[:len(stem)-1], part)
	switch {
	case withE != "" && (!plain || prefersE(stem) || l.level(withE, part) > l.level(stem, part)):
		return withE, true
	case double && (!plain || !keepsDouble(stem)):
		return stem[:len(stem)-1], true
	case plain:
		return stem, true
	}
	if s, ok := strings.CutSuffix(stem, "i"); ok && ending != EndingING && s != "" {
		return s + "y", l.has(s+"y", part)
	}
	if s, ok := strings.CutSuffix(stem, "y"); ok && ending == EndingING && len(s) < 3 && l.has(s+"ie", part) {
		return s + "ie", true
	}
	if s, ok := strings.CutSuffix(stem, "ck"); ok && l.has(s+"c", part) { // panicked
		return s + "c", true
	}
	switch {
	case doubled(stem) && !keepsDouble(stem):
		return stem[:len(stem)-1], false
	case prefersE(stem):
		return stem + "e", false
	}
	return stem, false
}

// baseS undoes -s and -es.
func (l *Lexicon) baseS(word, stem string, part Part) (string, bool) {
	if part == Noun && strings.HasSuffix(word, "ies") && l.has(word, part) {
		return word, true // species, series
	}
	if s, ok := strings.CutSuffix(stem, "ie"); ok && len(s) > 1 && !l.has(stem, part) {
		return s + "y", l.has(s+"y", part)
	}
	if l.has(stem, part) {
		return stem, true
	}
	if s, ok := strings.CutSuffix(stem, "e"); ok && s != "" {
		known := l.has(s, part)
		if known || strings.HasSuffix(s, "ss") || strings.HasSuffix(s, "sh") ||
			strings.HasSuffix(s, "ch") || strings.HasSuffix(s, "x") || strings.HasSuffix(s, "zz") {
			return s, known
		}
	}
	return stem, false
}

// InflectedClass is the union of the classes of all lemmas of which the
// spelling allows a lower-case word to be the form with that ending. It does
// not allocate.
func (l *Lexicon) InflectedClass(word string, ending Ending) Class {
	cut := endingLength[ending]
	var buf [32]byte
	if ending == NoEnding || len(word) <= cut || len(word) > len(buf) {
		return 0
	}
	n := copy(buf[:], word) - cut
	c := l.Of(word[:n])
	switch last := buf[n-1]; {
	case last == 'i' && ending != EndingING:
		buf[n-1] = 'y'
		c |= l.Of(string(buf[:n]))
		buf[n-1] = 'i'
	case last == 'e' && ending == EndingS:
		c |= l.Of(word[:n-1])
		if n > 2 && buf[n-2] == 'i' {
			buf[n-2] = 'y'
			c |= l.Of(string(buf[:n-1]))
		}
	case doubled(word[:n]):
		c |= l.Of(word[:n-1])
	}
	if ending != EndingS {
		buf[n] = 'e'
		c |= l.Of(string(buf[:n+1]))
	}
	return c
}

// doubled reports whether the stem ends in two equal consonants.
func doubled(stem string) bool {
	n := len(stem)
	return n > 2 && stem[n-1] == stem[n-2] && !vowel(stem[n-1])
}

// keepsDouble: calls, passes, buzzes and staffs are verbs with two letters of
// their own more often than inflections.
func keepsDouble(stem string) bool {
	switch stem[len(stem)-1] {
	case 'l', 's', 'z', 'f':
		return true
	}
	return false
}

// prefersE reports whether a stem wants an e: it ends in a consonant that no
// English word ends in, or in one consonant after one vowel and would have
// doubled it otherwise (hop: hopping, hope: hoping).
func prefersE(stem string) bool {
	n := len(stem)
	if n < 2 {
		return false
	}
	last, before := stem[n-1], stem[n-2]
	switch last {
	case 'v', 'u', 'c':
		return true
	case 'z':
		return before != 'z'
	case 's':
		return before != 's'
	case 'g':
		return before != 'g' && before != 'n'
	case 'w', 'x', 'y', 'h':
		return false
	}
	if vowel(last) {
		return false
	}
	if last == 'l' && !vowel(before) && before != 'l' && before != 'r' && before != 'w' {
		return true // handle, settle
	}
	oneVowel := vowel(before) && (n < 3 || !vowel(stem[n-3]))
	return oneVowel && syllables(stem) == 1 || strings.HasSuffix(stem, "at") && n > 4
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

// syllables counts groups of vowels.
func syllables(s string) (n int) {
	in := false
	for i := 0; i < len(s); i++ {
		v := vowel(s[i]) || s[i] == 'y' && i > 0
		if v && !in {
			n++
		}
		in = v
	}
	return n
}
