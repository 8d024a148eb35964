package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dayAsName reads a day that has become the name of what happened on it: "since
// 9/11", "the 9/11 commission", "post-9/11", "the September 11 attacks". A word
// that puts something on a day, as in "on 9/11", leaves it a date like others.
func dayAsName(p *parser, i int) (lang.Expr, int) {
	v, j := p.slashedDay(i)
	if j > i {
		if !p.namesEvent(i, j) {
			return lang.Expr{}, i
		}
	} else if v, j = p.date(i); j == i || v.Known != timex.FieldMonth|timex.FieldDay || !p.eraPrefixed(i) && !p.ofAttacks(j) {
		return lang.Expr{}, i
	}
	for _, d := range memorable {
		if d.Month == v.Month && d.Day == v.Day {
			e := p.absolute("day that names an event", i, j, d)
			e.Aside = true
			return e, j
		}
	}
	return lang.Expr{}, i
}

// memorable are the days that English prose names by their digits or by their
// attacks: New York in 2001, London in 2005.
var memorable = [...]timex.Value{timex.Ymd(2001, 9, 11), timex.Ymd(2005, 7, 7)}

// slashedDay reads month/day in bare digits: 9/11, 7/7.
func (p *parser) slashedDay(i int) (timex.Value, int) {
	a, b := p.at(i), p.at(i+1)
	if a.Class != lang.Number || b.Class != lang.Number || b.Gap != lang.Slash || a.Gap == lang.Slash || a.Is(lang.Glued) || a.Digits != 1 || p.gap(i+2) == lang.Slash {
		return timex.Value{}, i
	}
	return timex.Value{Month: uint8(a.N), Day: uint8(b.N)}, i + 2
}

// namesEvent reports whether the words around the tokens [i, j) want a noun.
func (p *parser) namesEvent(i, j int) bool {
	switch p.class(i - 1) {
	case lang.Since, lang.After, lang.Before:
		return p.endsClause(j)
	case lang.The:
		return p.near(i) && p.adjacentWord(j)
	}
	return p.eraPrefixed(i) || p.ofAttacks(j)
}

// ofAttacks reports whether the word after token j-1 names the deeds of such a
// day or those who did them.
func (p *parser) ofAttacks(j int) bool {
	if !p.adjacentWord(j) {
		return false
	}
	switch lower(p.wordAfter(j)) {
	case "attacks", "attacker", "attackers", "bomber", "bombers", "bombings", "hijacker", "hijackers", "hijackings":
		return true
	}
	return false
}

// eraPrefixed reports whether "pre-" or "post-" stands before token i. The
// scanner takes a number after any other word and hyphen for glued to it.
func (p *parser) eraPrefixed(i int) bool {
	s := p.at(i).Start
	return p.byteBefore(i) == '-' && s > 1 && isLetter(p.text[s-2]) && !p.at(i).Is(lang.Glued)
}
