package en

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// The traps are words and numbers that look like times and are parts of names,
// counts, codes and addresses.

// masked reports whether the expression [i, j) is part of a code, an address or
// a file name, or of a word that goes on after a hyphen.
func (p *parser) masked(i, j int) bool {
	for k, n := i, 0; n < 8 && k > 0; k, n = k-1, n+1 {
		switch p.gap(k) {
		case lang.Slash, lang.Dot, lang.Colon, lang.Adjacent, lang.Hyphen:
		default:
			n = 8
			continue
		}
		if p.at(k - 1).Is(lang.Glued) {
			return true
		}
	}
	e := p.at(j - 1).End
	if e+1 >= len(p.text) {
		return false
	}
	next := p.text[e+1]
	digit := isDigit(p.text[e-1])
	switch p.text[e] {
	case '/':
		return digit && (isLetter(next) || next == ' ' || next == '\n') && p.gap(i) == lang.Slash
	case '.':
		return 'a' <= next && next <= 'z' && !digit
	case '-':
		return digit && isUpper(next) && p.gap(j-1) == lang.Hyphen
	}
	return false
}

// trappedYear reports whether the number i of four digits is no year by the
// words beside it: a count, a number in an address, part of a name.
func (p *parser) trappedYear(i int) bool {
	j := i + 1
	after := ""
	if p.adjacentWord(j) {
		after = p.wordAfter(j)
	}
	if after == "model" || after == "models" || countedNouns.has(after) || strings.HasSuffix(after, "children") || strings.HasSuffix(after, "women") {
		return true
	}
	lowerNoun := after != "" && p.class(j) == lang.None && !isUpper(after[0]) && !functionWord.has(after)
	switch c := p.class(i - 1); {
	case i > 0 && !p.near(i): // a comma, a dash
		if p.gap(i) == lang.Slash || p.gap(i) == lang.Comma || p.gap(i) == lang.Dash {
			break
		}
	case c == lang.At, c == lang.Some && i > 0:
		return true
	case c == lang.About:
		return lowerNoun
	case c == lang.A && i > 0:
		return p.class(j) == lang.None && !lowerNoun
	case c == lang.Number && p.gap(i) == lang.Space && p.at(i-1).Digits >= 3:
		return true
	}
	if n := p.at(j); n.Class == lang.Number && n.Gap == lang.Space && n.Digits >= 3 {
		return true
	}
	if kind, k := p.joined(j); kind != noJoint && p.class(k) == lang.Number && p.adjacentWord(k+1) && countedNouns.has(p.wordAfter(k+1)) {
		return true
	}
	if i > 0 && p.class(i-1) == lang.Of && groupNouns.has(p.wordBefore(i-1)) && after != "" {
		return true
	}
	if i > 0 || p.at(0).Start == 0 {
		return false
	}
	before := p.wordBefore(0)
	if before == "" || p.text[p.at(0).Start-1] != ' ' {
		return false
	}
	kind, k := p.joined(j)
	if p.at(0).Is(lang.Genitive) || kind == rangeJoint && p.class(k) == lang.Number {
		return false // "Theater 1861-1863"
	}
	if isUpper(before[0]) && occasions.has(before) {
		return false // "World Cup 2018 began"
	}
	if isUpper(before[0]) { // "Locomotive 1904 is", but "Euro 2000"
		return after != "" && !isUpper(after[0]) && !beforeYear.has(before) && before[len(before)-1] != '.'
	}
	switch after {
	case "", "m", "mhz":
		return !beforeYear.has(before)
	}
	return false
}

// trappedWeekday reports whether the capitalised weekday at token i, which
// ends the expression before token j, belongs to a name.
func (p *parser) trappedWeekday(i, j int) bool {
	if p.class(i) != lang.Weekday || !p.at(i).Is(lang.Capital) {
		return false
	}
	after := ""
	if p.adjacentWord(j) && (p.class(j) == lang.None || p.class(j) == lang.TimesWord) {
		after = p.wordAfter(j)
	}
	if j == i+1 && p.at(i).End-p.at(i).Start == 3 && isUpperWord(after) && p.byteAfter(j) == ' ' && !p.at(i).Is(lang.Upper) && p.class(j+1) != lang.Month {
		return true // "after Sun Yat Sen"
	}
	if i > 0 && p.class(i-1) != lang.The {
		return false
	}
	// "Friday Night Lights", "The Sunday Times", "Wednesday Addams" at the start
	// of a sentence; in it "Monday President" is a day and a title.
	name := isUpperWord(after)
	if name && (i > 0 && j == i+1 || j > i+1 && p.at(j-1).Is(lang.Capital) && p.class(j-1) == lang.Part) {
		return true
	}
	before := p.wordBefore(i)
	if i == 0 && p.titled(0) {
		return true // "Cllr Friday"
	}
	start := before == "" || p.sentenceOpens(i)
	if name && start && i == 0 {
		return true
	}
	// "The Man Who Was Thursday", "his companion Friday"
	switch lower(before) {
	case "was", "is", "called", "named":
		if isUpper(before[0]) {
			return true
		}
	}
	return p.calledBefore(p.at(i).Start)
}

// sentenceOpens reports whether token i is the first word of its sentence.
func (p *parser) sentenceOpens(i int) bool { return p.opensAt(p.at(i).Start) }

// calledBefore reports whether "called" or "named" stands one or two words
// before i, with a possessive or nothing between: "called his companion". Who "was
// named Thursday" was so on a day.
func (p *parser) calledBefore(i int) bool {
	w, at, ok := wordLeft(p.text, i)
	if !ok {
		return false
	}
	if w == "called" || w == "nicknamed" {
		return true
	}
	named := w == "named"
	w, at, _ = wordLeft(p.text, at)
	if named {
		return w != "was" && w != "were" && w != "been"
	}
	switch w {
	case "his", "her", "its", "their":
		w, _, ok = wordLeft(p.text, at)
		return ok && (w == "called" || w == "named")
	}
	return false
}

// trappedMonth reports whether a capitalised month without day and year is a
// person's or a place's name: after a first name or kinship word, or before
// a street word.
func (p *parser) trappedMonth(i, j int) bool {
	if p.class(j-1) != lang.Month {
		return false
	}
	if p.adjacentWord(j) && p.class(j) == lang.None && streetWords.has(p.wordAfter(j)) && isUpperWord(p.wordAfter(j)) {
		return true
	}
	if j != i+1 || !p.at(i).Is(lang.Capital) {
		return false
	}
	after := ""
	if p.adjacentWord(j) {
		after = p.wordAfter(j)
	}
	nameLike := p.at(i).N >= 3 && p.at(i).N <= 8 && p.at(i).N != 7
	switch {
	case i == 0 && p.titled(0):
		return true
	case i == 0 && p.byteAfter(1) == '.' && p.at(0).End-p.at(0).Start == 3 && p.sentenceOpens(0):
		return len(p.toks) == 1
	case i == 0 && p.sentenceOpens(0):
		return isUpperWord(after) && p.class(j) == lang.None || nameLike && (p.class(j) == lang.Or || p.class(j) == lang.And) && p.class(j+1) != lang.Month
	case !nameLike:
		return false
	case p.at(i).N == 3 && i > 0 && p.follows(j, lang.For) && isUpperWord(p.wordAfter(j+1)):
		return true // "the annual March for Life"
	case p.class(i-1) == lang.Of:
		switch p.wordBefore(i - 1) {
		case "town", "city", "village":
			return true
		}
	case p.class(i-1) == lang.And && p.near(i):
		return isUpperWord(p.wordBefore(i-1)) && p.class(i-2) == lang.None && p.wordBefore(i-1) != "and"
	case i == 0:
		before := p.wordBefore(0)
		if p.text[max(0, p.at(0).Start-1)] != ' ' {
			return false
		}
		if isUpperWord(before) && before[len(before)-1] != '.' && !functionWord.has(before) {
			return true // "Fredric March", "Ask June"
		}
		switch before {
		case "sister", "brother", "daughter", "mother", "aunt", "wife", "girlfriend", "cousin", "niece", "friend", "clown":
			return true
		}
	}
	return false
}

// titled reports whether a title stands right before token i.
func (p *parser) titled(i int) bool {
	const long = 12
	before, ok := strings.CutSuffix(p.text[:p.at(i).Start], " ")
	if !ok {
		return false
	}
	before = strings.TrimSuffix(before, ".")
	s := len(before)
	for s > 0 && isLetter(before[s-1]) && len(before)-s < long {
		s--
	}
	return s < len(before) && isUpper(before[s]) && titles.has(before[s:])
}

// capitalInside reports whether the word at token i has a capital that neither
// the start of a sentence nor its own spelling asks for: "sang Yesterday",
// "Carol Noon", "Mr Weeks".
func (p *parser) capitalInside(i int) bool {
	t := p.at(i)
	if !t.Is(lang.Capital) || t.Is(lang.Upper) || p.sentenceOpens(i) {
		return false
	}
	if t.Start == 0 || p.text[t.Start-1] != ' ' {
		return false
	}
	e := t.Start - 1
	return e > 0 && (isLetter(p.text[e-1]) || p.text[e-1] == '.')
}

// trapped reports whether the expression [i, j) is a trap.
func (p *parser) trapped(i, j int) bool {
	if p.masked(i, j) {
		return true
	}
	t := p.at(i)
	switch t.Class {
	case lang.Weekday:
		return p.trappedWeekday(i, j)
	case lang.The:
		if p.class(i+1) == lang.Season && p.at(i+1).Is(lang.Capital) && j == i+2 && !p.at(i+1).Is(lang.Upper) {
			return true // "The Fall", "The Winter Palace"
		}
		return p.trappedWeekday(i+1, j)
	case lang.Month:
		return p.trappedMonth(i, j)
	case lang.Deictic, lang.Moment, lang.Unit:
		if j == i+1 && p.capitalInside(i) && !(t.Class == lang.Deictic && functionWord.has(p.wordBefore(i))) {
			return true
		}
	case lang.About:
		if j == i+2 && p.plainYear(i+1) {
			return p.trappedYear(i + 1)
		}
	case lang.Number:
		if j == i+1 && p.plainYear(i) && !t.Is(lang.Apostrophe) {
			return p.trappedYear(i)
		}
		if p.gap(i+1) == lang.Colon && j == i+2 && p.adjacentWord(j) && gameClock.has(p.wordAfter(j)) && lower(p.wordBefore(i)) == "with" {
			return true // "with 2:31 left in the third quarter"
		}
		if p.gap(i+1) == lang.Colon && i == 0 && j == i+2 && bibleBooks.has(p.wordBefore(0)) {
			return true
		}
		if j == i+1 && t.Digits == 8 && i == 0 { // "the invoice number is 20230925"
			if w, at, _ := wordLeft(p.text, t.Start); numberNoun.has(w) {
				return true
			} else if v, _, _ := wordLeft(p.text, at); w == "is" && numberNoun.has(v) {
				return true
			}
		}
		return p.trappedMonth(i, j)
	case lang.A, lang.Cardinal:
		return p.trappedUnit(i, j)
	case lang.Tens:
		if p.class(j-1) == lang.Second && p.at(j-1).Is(lang.Capital) {
			return true // "the Twenty-Second Amendment"
		}
	case lang.Ordinal:
		if p.class(j-1) == lang.Unit && p.at(j-1).Is(lang.Capital) && isUpperWord(p.wordAfter(j)) && p.adjacentWord(j) {
			return true // "Twentieth Century Fox"
		}
	}
	return false
}

// trappedUnit reports whether a single unit is none of time: "a minute
// quantity", "one minute of arc", "a century of runs", "a day trader".
func (p *parser) trappedUnit(i, j int) bool {
	if j == i+3 && p.class(i) == lang.Cardinal && p.at(i).Is(lang.Capital) && p.capitalInside(i) && p.at(j-1).Is(lang.Capital) {
		return true // "has read Nineteen Eighty-Four"
	}
	if j != i+2 {
		return false
	}
	after := ""
	if p.adjacentWord(j) {
		after = p.wordAfter(j)
	}
	t := p.at(i + 1)
	switch {
	case t.Class != lang.Unit || t.Is(lang.Plural):
		return false
	case p.class(i) == lang.A && p.byteAfter(j) == '-' && p.class(j) != lang.Long:
		return true // "a day-night match", "a year-on-year rise"
	case p.class(i) == lang.A && p.gap(i+1) == lang.Hyphen && i > 0 && p.gap(i) == lang.Hyphen:
		return true // "a once-in-a-century flood"
	case p.class(i) == lang.A && exclaiming.has(lower(p.wordBefore(i))):
		return true // "never such a year", "what a day"
	case t.N == int(timex.Minute):
		if p.follows(j, lang.Of) {
			w := p.wordAfter(j + 1)
			return w == "arc"
		}
		return p.class(i) == lang.A && p.class(j) == lang.None && after != "" && !functionWord.has(after) && after[len(after)-1] != 'd'
	case t.N == int(timex.Day):
		return p.class(i) == lang.A && dayNouns.has(after)
	case t.N == int(timex.Century):
		if after == "break" || after == "stand" || p.follows(j, lang.Of) && p.wordAfter(j+1) == "runs" {
			return true
		}
		switch lower(p.wordBefore(i)) {
		case "made", "scored", "hit", "struck", "makes", "scores", "hits":
			return true
		}
	}
	return false
}
