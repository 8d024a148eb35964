package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dayAsName reads a day that has become the name of what happened on it: "since
// 9/11", "the 9/11 commission", "post-9/11", "the September 11 attacks". A word
// that puts something on a day, as in "on 9/11", leaves it a date like others.
func dayAsName(p *parser, i int) (lang.Expr, int) {
	k := i
	if p.class(i+2) == lang.Month {
		k = p.the(i) // "the 11 September attacks"
	}
	a, b := p.at(k), p.at(k+1)
	month, day := a.N, b.N
	if a.Class == lang.Number && b.Class == lang.Month {
		month, day = day, month
	}
	for _, d := range memorable {
		if int(d.Month) != month || int(d.Day) != day {
			continue
		}
		switch {
		case a.Class == lang.Number && b.Class == lang.Number:
			if b.Gap != lang.Slash || a.Gap == lang.Slash || a.Is(lang.Glued) || a.Digits != 1 || p.gap(i+2) == lang.Slash || !p.namesEvent(i, i+2) {
				return lang.Expr{}, i
			}
		case !p.near(k + 1), a.Class != lang.Month && b.Class != lang.Month, !p.eraPrefixed(k) && !p.ofAttacks(k+2):
			return lang.Expr{}, i
		}
		e := p.absolute("day that names an event", i, k+2, d)
		e.Aside = true
		return e, k + 2
	}
	return lang.Expr{}, i
}

// memorable are the days that English prose names by their digits or by their
// attacks: New York in 2001, London in 2005.
var memorable = [...]timex.Value{timex.Ymd(2001, 9, 11), timex.Ymd(2005, 7, 7)}

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
