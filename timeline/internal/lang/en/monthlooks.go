package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// monthLooks reports whether a month word that stands without a day is one:
// "may" and "march" are more often verbs, "Mar" and "Dec" names.
func (p *parser) monthLooks(i int) bool {
	t := p.at(i)
	if !t.Is(lang.Capital) {
		return p.lowerMonthLooks(i)
	}
	if t.Is(lang.Upper) && t.End-t.Start <= 3 && !t.Is(lang.Dotted) {
		if _, j := p.year(i + 1); j == i+1 {
			return false // "DEC announced"
		}
	}
	if p.class(i+1) == lang.Month && (p.gap(i+1) == lang.Hyphen || p.gap(i+1) == lang.Dash) {
		return true // "Jan-Feb"
	}
	switch t.End - t.Start {
	case 3:
		if t.N == 5 {
			return p.mayMonth(i)
		}
		if t.Is(lang.Dotted) {
			return true
		}
		_, j := p.withYear(timex.Value{Granularity: timex.Month}, i+1)
		return j > i+1 || p.context(i)
	}
	if t.N == 3 && p.marchLooks(i) {
		return false
	}
	if c := p.byteBefore(i); t.N == 3 && (c == '"' || c == '`' || c == '\'' || c == 0x9C) {
		return false // "March of the Mothers" opens a title
	}
	if t.N == 3 || t.N == 8 || t.N == 4 || t.N == 6 { // March, August, April, June: also names and verbs
		return !p.nameLooks(i)
	}
	return true
}

// lowerMonthLooks reports whether a month in lower case is one: the long names
// that are no other word always, the rest beside a word or year that asks for
// it.
func (p *parser) lowerMonthLooks(i int) bool {
	t := p.at(i)
	if t.End-t.Start >= 4 && t.N != 3 && t.N != 5 && t.N != 8 && t.N != 9 || t.End-t.Start > 6 {
		return true
	}
	if _, j := p.year(i + 1); j > i+1 && (t.N != 5 || p.context(i)) {
		return true
	}
	switch p.class(i - 1) {
	case lang.Last, lang.Next:
		return true
	case lang.Mid, lang.Early, lang.Late: // "mid-march", "in late sept"
		return t.N != 5 && (p.gap(i) == lang.Hyphen && p.endsClause(i+1) || (p.class(i-2) == lang.In || i == 1) && p.phraseEnds(i+1))
	case lang.Of: // "the end of march"
		switch p.class(i - 2) {
		case lang.Beginning, lang.Middle, lang.End, lang.Weekend, lang.Weekday, lang.Unit:
			return p.endsClause(i + 1)
		}
	case lang.In, lang.Since:
		return (t.End-t.Start >= 4 || t.N != 3) && !p.adjacentWord(i+1) || t.N == 5 && p.near(i)
	}
	return false
}

// marchLooks reports whether a capitalised march is one of people: "the Long
// March", "the March on the capital".
func (p *parser) marchLooks(i int) bool {
	if p.context(i) || i > 0 && p.class(i-1) != lang.The && p.class(i-1) != lang.Long {
		return false
	}
	if i > 0 && p.class(i-1) == lang.The {
		return p.class(i+1) == lang.On && p.near(i+1)
	}
	w := p.wordBefore(i)
	return w != "" && isUpper(w[0]) && w[len(w)-1] != '.' && p.adjacentBefore(i) && !p.sentenceStart(i)
}

// adjacentBefore reports whether a letter and one space stand before token i.
func (p *parser) adjacentBefore(i int) bool {
	s := p.at(i).Start
	return s > 1 && p.text[s-1] == ' ' && isLetter(p.text[s-2])
}

// mayMonth tells the month from the verb and the name.
func (p *parser) mayMonth(i int) bool {
	if _, j := p.year(i + 1); j > i+1 {
		return true
	}
	return p.context(i) && !p.nameLooks(i) || p.follows(i+1, lang.To) && p.follows(i+2, lang.Month)
}

// context reports whether what stands before token i expects a time: a
// preposition, a determiner of time, a part of a month, or another month.
func (p *parser) context(i int) bool {
	switch p.class(i - 1) {
	case lang.In, lang.Last, lang.Next, lang.This, lang.Early, lang.Mid, lang.Late, lang.Since, lang.Until, lang.By, lang.From, lang.Through, lang.Of,
		lang.Before, lang.After, lang.During, lang.Every, lang.Each, lang.Between, lang.Past, lang.Coming, lang.Following, lang.Previous, lang.Beginning, lang.End, lang.Middle, lang.Current, lang.For, lang.On:
		return true
	case lang.And, lang.To, lang.Or:
		return p.class(i-2) == lang.Month || p.class(i-2) == lang.Weekday || p.class(i-2) == lang.Number
	case lang.Month, lang.Weekday:
		return true
	}
	return false
}

// nameLooks reports whether a capitalised word reads as a person's name: a
// title or first name before it, a surname or verb of a person after it.
func (p *parser) nameLooks(i int) bool {
	if p.context(i) {
		w := p.wordAfter(i + 1)
		return w != "" && isUpper(w[0]) && p.adjacentWord(i+1) && p.class(i+1) == lang.None && p.mayNamePerson(i-1)
	}
	if i == 0 {
		if b := p.wordBefore(0); b != "" && isUpper(b[0]) && p.at(0).Start > 0 && !p.sentenceStart(0) {
			return true
		}
	}
	w := p.wordAfter(i + 1)
	if w == "" || !p.adjacentWord(i+1) {
		return false
	}
	return isUpper(w[0]) && p.class(i+1) == lang.None
}

// mayNamePerson reports whether token i, which expects a time, may as well stand
// before a name: "by April Jones", but not "in April Soviet forces".
func (p *parser) mayNamePerson(i int) bool {
	switch p.class(i) {
	case lang.By, lang.For, lang.Of, lang.From, lang.To, lang.And, lang.Or, lang.Before, lang.After, lang.Between, lang.On, lang.Than:
		return true
	}
	return false
}
