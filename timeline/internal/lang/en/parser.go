package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// parser reads one run of tokens. Its methods take the index of a token and
// return what they found and the index after it; an index that has not moved
// means that they found nothing.
type parser struct {
	text  string
	toks  []lang.Token
	order timex.DateOrder
	south timex.Hemisphere
	fy    int         // month in which the fiscal year begins, 0 for January
	arena lang.Arena  // of the functions of the expression that is being read
	depth int         // of points within points
	ends  []lang.Expr // what series found

	ancient     bool // the text has told a year before 1000,
	ancientYear int  // this one, 0 for 1 BC

	lastJoint int // of the run; 0: nothing in it is a series

	last    lang.Expr // the last expression of the run
	lastEnd int       // the index after it, 0 for none
}

// maxDepth bounds points within points, so that "the first day of the first day
// of …" takes linear time: "two days after the last week of the first half of
// 1999" has three.
const maxDepth = 4

// at returns token i, the zero Token outside the run.
func (p *parser) at(i int) lang.Token {
	if uint(i) < uint(len(p.toks)) {
		return p.toks[i]
	}
	return lang.Token{}
}

// class returns the class of token i, None past the end.
func (p *parser) class(i int) lang.Class {
	if uint(i) < uint(len(p.toks)) {
		return p.toks[i].Class
	}
	return lang.None
}

// near reports whether token i is there and stands near the one before it:
// with white space or a hyphen between them.
func (p *parser) near(i int) bool {
	g := p.gap(i)
	return g == lang.Space || g == lang.Hyphen
}

// touches reports whether token i is near the one before it or right after it:
// "5 pm", "5pm".
func (p *parser) touches(i int) bool { return p.near(i) || p.gap(i) == lang.Adjacent }

// follows reports whether token i is of class c and near the one before it.
func (p *parser) follows(i int, c lang.Class) bool { return p.class(i) == c && p.near(i) }

// gap returns the gap before token i, First past the end.
func (p *parser) gap(i int) lang.Gap {
	if uint(i) < uint(len(p.toks)) {
		return p.toks[i].Gap
	}
	return lang.First
}

// word returns the text of token i.
func (p *parser) word(i int) string { return p.text[p.at(i).Start:p.at(i).End] }

// fn returns ops as a function, which holds until the next expression is read:
// what is tried costs no allocation of its own.
func (p *parser) fn(ops ...timex.Op) timex.Function {
	f := p.arena.Take(len(ops))
	copy(f, ops)
	return f
}

// then returns f with one more operation.
func (p *parser) then(f timex.Function, op timex.Op) timex.Function {
	g := p.arena.Take(len(f) + 1)
	g[copy(g, f)] = op
	return g
}

// expr makes an expression of the tokens [i, j).
func (p *parser) expr(rule string, i, j int, base lang.Base, fn timex.Function) lang.Expr {
	return lang.Expr{Start: p.at(i).Start, End: p.at(j - 1).End, Rule: rule, Base: base, Fn: fn}
}

// absolute is an expression whose value is complete.
func (p *parser) absolute(rule string, i, j int, v timex.Value) lang.Expr {
	v.Stated = v.Known
	return p.expr(rule, i, j, lang.Absolute, p.fn(timex.Op{Kind: timex.OpValue, Pattern: v}))
}

// pattern is an expression that recurs, such as a month without a year: the
// nearest one is meant, and tense will choose the side.
func (p *parser) pattern(rule string, i, j int, v timex.Value) lang.Expr {
	v.Stated = v.Known
	e := p.expr(rule, i, j, lang.FromContext, p.fn(timex.Op{Kind: timex.OpNearest, Pattern: v}))
	e.Open = true
	return e
}

// toward is a pattern on a known side.
func (p *parser) toward(rule string, i, j int, v timex.Value, dir timex.Direction, base lang.Base) lang.Expr {
	e := p.pattern(rule, i, j, v)
	e.Open, e.Base = false, base
	e.Fn[0].Dir = dir
	return e
}

// units is the unit that lies n units from the reference.
func (p *parser) units(rule string, i, j, n int, g timex.Granularity, base lang.Base) lang.Expr {
	return p.expr(rule, i, j, base, p.fn(timex.Op{Kind: timex.OpUnit, N: n, Unit: g}))
}

// within refines e by a pattern and takes in the tokens [i, j).
func (p *parser) within(e lang.Expr, i, j int, v timex.Value) lang.Expr {
	v.Stated = v.Known
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpWithin, Pattern: v})
	e.Start, e.End = min(e.Start, p.at(i).Start), max(e.End, p.at(j-1).End)
	return e
}

// modified puts a modifier on e and takes in the tokens [i, j).
func (p *parser) modified(e lang.Expr, i, j int, m timex.Mod) lang.Expr {
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpMod, Pattern: timex.Value{Mod: m}})
	e.Start, e.End = min(e.Start, p.at(i).Start), max(e.End, p.at(j-1).End)
	return e
}

// the skips a determiner.
func (p *parser) the(i int) int {
	if p.class(i) == lang.The && p.near(i+1) {
		return i + 1
	}
	return i
}

// byteBefore and byteAfter look past the tokens [i, j), 0 at an end of the text.
func (p *parser) byteBefore(i int) byte {
	if s := p.at(i).Start; s > 0 {
		return p.text[s-1]
	}
	return 0
}

func (p *parser) byteAfter(j int) byte {
	if e := p.at(j - 1).End; e < len(p.text) {
		return p.text[e]
	}
	return 0
}

// wordBefore returns the word that stands before token i with only spaces
// between, "" when there is none. It is a slice of the text.
func (p *parser) wordBefore(i int) string {
	e := p.at(i).Start
	for e > 0 && (p.text[e-1] == ' ' || p.text[e-1] == '\n') {
		e--
	}
	s := e
	for s > 0 && (isLetter(p.text[s-1]) || p.text[s-1] == '.' && s < e) {
		s--
	}
	return p.text[s:e]
}

// wordAfter returns the word that follows token j-1 with only spaces between.
func (p *parser) wordAfter(j int) string {
	s := p.at(j - 1).End
	for s < len(p.text) && (p.text[s] == ' ' || p.text[s] == '\n') {
		s++
	}
	e := s
	for e < len(p.text) && isLetter(p.text[e]) {
		e++
	}
	return p.text[s:e]
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' && c < 0x80 }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
