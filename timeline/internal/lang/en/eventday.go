package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dayOfEvent reads a day or part of a day that is counted within something
// told: "on the third day", "by the second evening", "the end of the last day".
// Which day of the calendar it is, only the thing itself tells.
func dayOfEvent(p *parser, i int) (lang.Expr, int) {
	if !p.withinEvent(i) {
		return lang.Expr{}, i
	}
	k := i + 1
	if c := p.class(k); c == lang.Last || c == lang.Latter && p.at(k).N == 1 {
		k++
	} else if _, k = p.ordinal(k); k == i+1 {
		return lang.Expr{}, i
	}
	if !p.near(k) || p.gap(k) == lang.Hyphen || p.at(k).Is(lang.Plural) || p.gap(k+1) == lang.Hyphen {
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Day}
	switch t := p.at(k); {
	case t.Class == lang.Part && p.partLooks(k+1):
		v = partValue(t.N)
	case t.Class != lang.Unit || t.N != int(timex.Day):
		return lang.Expr{}, i
	}
	return p.absolute("day of an event", i, k+1, v), k + 1
}

// unitOfEvent reports whether the unit at token k is one of something told and
// not of the calendar: "the first year of the war", "the last decade of his
// life".
func (p *parser) unitOfEvent(k int) bool {
	t := p.at(k)
	if t.Class != lang.Unit || t.Is(lang.Plural) || t.N < int(timex.Week) || t.N > int(timex.Century) || !p.follows(k+1, lang.Of) {
		return false
	}
	switch k += 2; p.class(k) {
	case lang.None, lang.Its:
		return true
	case lang.The:
		return p.class(k+1) == lang.None
	}
	return false
}

// withinEvent reports whether the article at token i follows a word that puts
// something on a day: "on the last day of the trial" is no yesterday.
func (p *parser) withinEvent(i int) bool {
	if p.class(i) != lang.The || !p.near(i) || !p.near(i+1) {
		return false
	}
	switch p.class(i - 1) {
	case lang.On, lang.By, lang.Until:
		return true
	case lang.Of:
		switch p.class(i - 2) {
		case lang.Beginning, lang.Middle, lang.End, lang.Part:
			return true
		}
	}
	return false
}
