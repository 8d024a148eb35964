package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// plainYear reads a year that stands alone, "the year 2000", "44 BC".
func plainYear(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if k > i {
		if y, j := p.writtenYear(k); j > k {
			return p.absolute("year", i, j, timex.InYear(y, timex.Year)), j
		}
	}
	if y, j := p.year(k); k > i && j > k { // "the 1988 period", "the 1990 fiscal year"
		if p.follows(j, lang.FiscalWord) && p.follows(j+1, lang.Unit) && p.at(j+1).N == int(timex.Year) && !p.at(j+1).Is(lang.Plural) && p.gap(j) == lang.Space {
			return p.absolute("year", i, j+2, timex.InYear(y, timex.Year)), j + 2
		}
		if _, anaphor, n := p.period(j); n > j && p.gap(j) == lang.Space {
			e := p.absolute("period of a year", i, n, timex.InYear(y, timex.Year))
			e.Anaphor, e.Compared = anaphor, true
			return e, n
		}
	}
	y, j := p.year(i)
	if j == i && p.earlyYear(i) {
		y, j = p.at(i).N, i+1
	}
	if j == i && p.shortYearLooks(i) {
		if short, ok := p.shortYearAt(i); ok {
			return p.absolute("year", i, i+1, timex.InYear(short, timex.Year)), i + 1
		}
	}
	if j == i || p.at(i).Is(lang.Glued) {
		return lang.Expr{}, i
	}
	if !p.yearLooks(i, j) {
		return lang.Expr{}, i
	}
	return p.absolute("year", i, j, timex.InYear(y, timex.Year)), j
}

// earlyYear reports whether token i is a year before those that are plain: "in
// 1066", at the end of what it says.
func (p *parser) earlyYear(i int) bool {
	t := p.at(i)
	if t.Class != lang.Number || t.Digits != 4 || t.N < 1000 || t.N >= firstPlainYear || !p.near(i) || p.class(i-1) != lang.In && p.class(i-1) != lang.Since {
		return false
	}
	return p.endsClause(i+1) && p.class(i+1) != lang.Of && p.wordAfter(i+1) != "of"
}

// yearLooks reports whether a number of four digits is a year where it stands:
// not a count of things, a price, a part of a larger number, a model.
func (p *parser) yearLooks(i, j int) bool {
	t := p.at(i)
	if t.Is(lang.Apostrophe) && i == 0 && !p.partLooks(j) && !isUpperWord(p.wordAfter(j)) {
		if w, _, _ := wordLeft(p.text, t.Start); isUpperWord(w) {
			return false // "the Mondeo '98 model"
		}
	}
	if t.Is(lang.Apostrophe) && i > 0 && (!p.partLooks(j) && !pastForm(p.wordAfter(j)) && !isUpperWord(p.wordAfter(j)) || p.class(j) == lang.To) {
		return false // "between '20 people", "from '10 to"
	}
	if t.Class != lang.Number || t.Is(lang.Apostrophe) || j > i+1 {
		return !p.follows(j, lang.AMPM) && !(p.follows(j, lang.Unit) && p.at(j).Is(lang.Plural))
	}
	if i > 0 {
		switch p.gap(i) {
		case lang.Colon, lang.Dot:
			return false
		case lang.Slash, lang.Hyphen, lang.Dash:
			if b := p.at(i - 1); b.Class == lang.Number && (!p.plainYear(i-1) || p.gap(i) != lang.Dash && b.N > t.N) {
				return false
			}
		}
		switch p.class(i - 1) {
		case lang.To:
			if p.class(i-2) == lang.Up && p.wordBefore(i-2) != "leading" {
				return false // up to 2000
			}
		case lang.Than, lang.Least, lang.Most, lang.About, lang.Nearly, lang.Over, lang.Exactly:
			if kind, k := p.joined(j); kind == rangeJoint && p.plainYear(k) && p.at(k).N > t.N {
				break // "over 2000-2050"
			}
			if w := p.wordAfter(j); p.class(i-1) == lang.Over && t.N%10 != 0 && p.adjacentWord(j) && p.class(j) == lang.None && len(w) > 2 && w[len(w)-1] != 's' && !functionWord.has(w) {
				break // "jailed over 2017 crash": what is counted roughly is round
			}
			if p.class(i-1) == lang.Least && p.class(i-2) == lang.At && sinceOrUntil(p, i-2) {
				break // "since at least 2010"
			}
			if c := p.class(i - 2); p.class(i-1) != lang.About && (p.class(i-1) != lang.Than || c != lang.Later && c != lang.Earlier && lower(p.wordBefore(i-1)) != "sooner") {
				return false
			}
		}
	}
	switch p.gap(j) {
	case lang.Colon, lang.Dot:
		if p.class(j) == lang.Number {
			return false
		}
	case lang.Hyphen, lang.Slash:
		if n := p.at(j); n.Class == lang.Number && (p.plainYear(j) && n.N < t.N || !p.plainYear(j) && (n.Digits != 2 || p.gap(j+1) == p.gap(j) && p.class(j+1) == lang.Number)) {
			return false
		}
	}
	switch p.class(j) {
	case lang.Thousand, lang.Hundred, lang.Unit, lang.AMPM, lang.Zone:
		if p.near(j) && (p.class(j) != lang.Unit || p.at(j).Is(lang.Plural) || p.follows(j+1, lang.Old) || p.gap(j+1) == lang.Adjacent) {
			return false
		}
	}
	switch p.byteAfter(j) {
	case '%', '$':
		return false
	}
	return p.eraPrefixed(i) || !p.counted(i, j)
}

// sinceOrUntil reports whether the word before token i bounds a stretch.
func sinceOrUntil(p *parser, i int) bool {
	switch lower(p.wordBefore(i)) {
	case "since", "until", "till", "through", "from", "before":
		return true
	}
	return false
}

// counted reports whether the number [i, j) counts what follows: a plural noun
// in lower case right after it ("2000 people"), or a word of number before it
// ("page 1999", "No. 1999").
func (p *parser) counted(i, j int) bool {
	if w := p.wordAfter(j); !yearNouns.has(w) && p.adjacentWord(j) && p.class(j) == lang.None && len(w) > 3 && !isUpper(w[0]) && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !verbS.has(w) {
		switch p.class(i - 1) {
		case lang.In, lang.Since, lang.The, lang.By, lang.From, lang.Until:
			return false
		case lang.And, lang.Or: // "1848, 1849 and 1850 brought"
			return !p.plainYear(i - 2)
		case lang.Of: // "the summer of 1999 brings", not "a survey of 1999 teachers"
			return i == 1
		}
		return true
	}
	if i == 0 {
		return numberNoun.has(p.wordBefore(0))
	}
	return false
}

// yearNouns are plurals that a year rather than a number stands before: "back at
// 1990 levels".
var yearNouns = wordSet{"elections", "highs", "levels", "lows"}

// verbS are verbs and other words in -s that may follow a year.
var verbS = wordSet{"across", "as", "begins", "brings", "contains", "describes", "does", "ends", "gives", "has", "is", "its", "lists", "looks", "makes", "marks", "mentions", "perhaps", "plus", "promises", "provides", "records", "requires", "saw", "says", "sees", "shows", "starts", "states", "tells", "turns", "versus", "was"}

// numberNoun are nouns that a number identifies.
var numberNoun = wordSet{"airbus", "apartment", "apt.", "article", "boeing", "box", "bus", "channel", "chapter", "code", "ext.", "extension", "flight", "grade", "highway", "item", "level", "lot", "model", "no.", "number", "p.", "page", "pages", "pin", "pp.", "room", "route", "section", "size", "suite", "train", "unit", "version", "vol.", "windows"}
