package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dayOfThisMonth reads "the 19th", "the twenty-fifth", "on the 17 at 8:00" as a
// day of the month that the text is in.
func dayOfThisMonth(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	d, j := p.dayOfMonth(k)
	if j == k || p.byteAfter(j) == '-' { // "the 3rd-most yards"
		return lang.Expr{}, i
	}
	switch t := p.at(k); {
	case t.Class == lang.Number:
		if !p.dayNumberLooks(i, k) {
			return lang.Expr{}, i
		}
	case k == i:
		return lang.Expr{}, i
	case t.Digits > 0:
		if !p.dayOrdinalLooks(i, j) {
			return lang.Expr{}, i
		}
	case d <= 12 || !p.dayWord(i) || !p.phraseEnds(j): // "on the first" is of what was told
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldDay, Day: uint8(d)}
	return p.pattern("day of the month", i, j, v), j
}

// dayWord reports whether the word before token i may say on, by or from which
// day something is.
func (p *parser) dayWord(i int) bool {
	switch p.class(i - 1) {
	case lang.On, lang.By, lang.Until, lang.Through, lang.Since, lang.From, lang.Before, lang.After, lang.For:
		return true
	}
	return false
}

// dayOrdinalLooks reports whether an ordinal in digits, the tokens [i, j) with
// its article, is a day and counts no noun.
func (p *parser) dayOrdinalLooks(i, j int) bool {
	switch p.class(i - 1) {
	case lang.To, lang.And, lang.Between, lang.Of:
	default:
		if !p.dayWord(i) {
			return false
		}
	}
	return p.nothingAfter(j) || pastForm(p.wordAfter(j)) || p.class(j) == lang.Through && p.follows(j+1, lang.The)
}

// dayNumberLooks reports whether the plain number at token k, after its article
// or none at token i, is a day: a clock time stands beside it, or what is on it
// before it ("back for the 27").
func (p *parser) dayNumberLooks(i, k int) bool {
	on := p.class(i-1) == lang.On
	if !on && p.class(i-1) != lang.For || !p.near(i) {
		return false
	}
	j := k + 1
	if on {
		switch {
		case p.class(i-2) == lang.AMPM && p.near(i-1) && p.phraseEnds(j): // "8 pm on 15"
			return true
		case p.gap(j) == lang.Comma, p.follows(j, lang.At), k > i && (p.follows(j, lang.Between) || p.follows(j, lang.From)):
			if p.class(j) == lang.At || p.class(j) == lang.Between || p.class(j) == lang.From {
				j++
			}
			if _, ok := p.hourEnd(j); ok && (p.class(j) != lang.Number || p.gap(j+1) == lang.Colon || p.class(j+1) == lang.AMPM || p.class(j-1) == lang.Between) {
				return true
			}
		}
	}
	w := p.wordBefore(i - 1)
	return k > i && p.phraseEnds(k+1) && (w == "back" || schedulable.has(w))
}

// spelledDay reads a day of the month that is written as a plain number in
// words: "jan twenty one", "fifteen August".
func (p *parser) spelledDay(i int) (day, j int) {
	if c := p.class(i); c != lang.Cardinal && c != lang.Tens {
		return 0, i
	}
	if n, j := p.underHundred(i); n >= 1 && n <= 31 {
		return n, j
	}
	return 0, i
}

// phraseEnds reports whether nothing goes on right after token j-1: the text or
// a clause ends there, or a clock time follows.
func (p *parser) phraseEnds(j int) bool {
	if j >= len(p.toks) || p.gap(j) == lang.Comma && p.class(j) != lang.Number {
		return !p.adjacentWord(j)
	}
	switch p.class(j) {
	case lang.At, lang.From, lang.Between:
		return p.gap(j) == lang.Space
	}
	return false
}
