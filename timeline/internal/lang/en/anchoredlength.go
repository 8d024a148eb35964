package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// anchoredLength places the length e, tokens [i, j), by the words beside it: after
// a clock time ("4pm for 30 minutes"), before the day it begins on ("3 days
// starting next Monday"), and within whose hours something will be done ("will
// answer within 48 hours"). Within a year is rather no more than how long it takes.
func (p *parser) anchoredLength(e lang.Expr, i, j int) lang.Expr {
	l := e.Fn[0].Pattern.Length
	if !l.Known() {
		return e
	}
	switch c := p.class(i - 1); {
	case c == lang.For && p.lastEnd == i-1 && p.near(i) && len(p.last.Fn) > 0 && len(p.last.Fn) < 7:
		switch g := granularity(p.last); {
		case g.Clock() && l.Unit() <= timex.Hour, g == timex.Day && l.Unit() >= timex.Day && p.beginsBefore(p.last.Start):
			return p.beginning(e, p.last)
		}
		return e
	case c == lang.Within && l.Unit() < timex.Day && p.near(i) && !p.follows(j, lang.Of) && !p.follows(j, lang.After) && !p.follows(j, lang.From) &&
		Direction(p.text, p.at(i-1).Start, p.at(j-1).End) == timex.OnOrForward:
		e.Base = lang.FromDCT
		e.Fn = p.fn(timex.Op{Kind: timex.OpSpan, Pattern: e.Fn[0].Pattern, Dir: timex.Forward})
		return e
	}
	if !p.commences(j) {
		return e
	}
	k := j + 1
	if p.follows(k, lang.On) || p.follows(k, lang.From) || p.follows(k, lang.In) || p.follows(k, lang.At) {
		k++
	}
	if !p.near(k) {
		return e
	}
	if begin, end := p.point(k); end > k && len(begin.Fn) > 0 && len(begin.Fn) < 7 && granularity(begin) <= max(l.Unit(), timex.Day) {
		return p.beginning(e, begin)
	}
	return e
}

// beginsBefore reports whether the word before text[at] says that something begins
// there: "from 18 December for 10 days".
func (p *parser) beginsBefore(at int) bool {
	switch w, _, _ := wordLeft(p.text, at); lower(w) {
	case "from", "starting", "beginning", "commencing", "effective":
		return true
	}
	return false
}

// commences reports whether token j says that what stands before it begins with
// what follows: "starting", "beginning", "commencing".
func (p *parser) commences(j int) bool {
	return p.follows(j, lang.Starting) || p.follows(j, lang.Beginning) && lower(p.word(j)) == "beginning"
}

// beginning makes the length e one that begins with the time at.
func (p *parser) beginning(e, at lang.Expr) lang.Expr {
	length := e.Fn[0].Pattern
	e.Fn = p.then(at.Fn, timex.Op{Kind: timex.OpSpan, Pattern: length, Dir: timex.OnOrForward})
	e.Base, e.Open, e.Range = at.Base, at.Open, at.Range
	if e.Range[1] == 0 {
		e.Range = [2]int{at.Start, at.End}
	}
	return e
}
