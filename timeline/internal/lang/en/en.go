// Package en holds the rules of English: which words make a run worth reading,
// and the families of expressions. A family is a file: the words it needs, a
// few small functions, and its corpus under testdata, where every line says
// what must be found in it and what must not.
//
// [Find] reads one text. The families try every token of a run in turn and the
// longest match wins; [point] is the heart: all expressions that name one
// stretch of the calendar or the clock, with modifiers, containers and parts of
// the day.
package en

import (
	"math/bits"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Options are what a caller may know about a text.
type Options struct {
	Order       timex.DateOrder  // of numeric dates
	FiscalStart int              // month in which the fiscal year begins, 0 or 1 for January
	Hemisphere  timex.Hemisphere // of the seasons
}

// Find calls yield for the time expressions of text in order, without overlap,
// until it returns false. The function of an expression holds until yield
// returns.
func Find(text string, opts Options, yield func(lang.Expr) bool) {
	r := readers.Get().(*reader)
	defer r.release()
	s, p := &r.scanner, &r.parser
	s.Reset(text)
	p.text, p.order, p.south, p.fy = text, opts.Order, opts.Hemisphere, opts.FiscalStart
	for run := s.Next(); run != nil; run = s.Next() {
		p.toks = run
		p.joints()
		p.last, p.lastEnd = lang.Expr{}, 0
		for i := 0; i < len(run); {
			p.arena = p.arena[:0]
			if j := p.series(i); j > i {
				for _, e := range p.ends {
					r.antiquity(e)
					if !yield(e) {
						return
					}
				}
				p.last, p.lastEnd = p.ends[len(p.ends)-1], j
				i = j
				continue
			}
			e, j := p.longest(i)
			if j == i {
				i++
				continue
			}
			e.EitherHalf = p.eitherHalf(e, i, j)
			e, i = p.offset(e, j)
			r.antiquity(e)
			p.last, p.lastEnd = e, i
			if !yield(e) {
				return
			}
		}
	}
}

// reader is what it takes to read a text; its buffers serve many.
type reader struct {
	scanner lang.Scanner
	parser  parser
}

var readers = sync.Pool{New: func() any { return &reader{scanner: lang.Scanner{Lexicon: lexicon()}} }}

// release puts r back for another text, without what it holds of this one.
func (r *reader) release() {
	r.scanner.Reset("")
	clear(r.parser.ends[:cap(r.parser.ends)])
	clear(r.parser.arena[:cap(r.parser.arena)])
	r.parser = parser{arena: r.parser.arena[:0], ends: r.parser.ends[:0]}
	readers.Put(r)
}

// longest returns the longest expression that begins at token i.
func (p *parser) longest(i int) (best lang.Expr, end int) {
	end = i
	if !p.begins(i) {
		return best, i
	}
	parsers := [...]func(p *parser, i int) (lang.Expr, int){
		lastUnits, comparison, ago, set, (*parser).point, theUnit, duration, bareDuration, vague, nthOfEvery, wholeUnit,
	}
	// Longest match; the first of equals.
	k := p.the(i)
	for f := families(p.class(k), k > i); f != 0; f &= f - 1 {
		if e, j := parsers[bits.TrailingZeros16(uint16(f))](p, i); j > end && p.whole(i, j) {
			best, end = e, j
		}
	}
	if end > i && p.trapped(i, end) {
		return best, i
	}
	best = p.edgeOf(best, i, end)
	if best.Open && p.anyWeekday(i, end) {
		best = p.generic(best)
	}
	return best, end
}

// begins rejects tokens that no expression begins with, for speed.
func (p *parser) begins(i int) bool {
	t := p.at(i)
	switch t.Class {
	case lang.Of, lang.In, lang.On, lang.By, lang.From, lang.To, lang.And, lang.Or, lang.Between, lang.Since, lang.Before, lang.After, lang.For, lang.During,
		lang.Through, lang.Within, lang.Than, lang.Per, lang.As, lang.So, lang.Until, lang.Ago, lang.AMPM, lang.Zone, lang.Name, lang.Old, lang.Long:
		return false
	}
	if t.Is(lang.Glued) {
		return false
	}
	// A word that only relates times, or counts, needs one after it, but for "this year and next".
	return t.Class < lang.The && t.Class != lang.Hundred && t.Class != lang.Thousand || p.near(i+1) || t.Class == lang.Next && i > 0
}

// whole reports whether the tokens [i, j), of which the first is not glued, do
// not cut a word or a number: no letter, digit or currency sign touches them.
func (p *parser) whole(i, j int) bool {
	if p.title(i, j) {
		return false
	}
	if j < len(p.toks) && p.at(j).Gap == lang.Adjacent {
		return false
	}
	c := p.byteAfter(j)
	return !isLetter(c) && !isDigit(c) && c != '%' && c != '_' && c != '@'
}

// title reports whether the tokens [i, j) open a quotation in the capitals of a
// title: "60 Minutes", "This Week".
func (p *parser) title(i, j int) bool {
	switch p.byteBefore(i) {
	case '"', '\'', '`', 0x9C, 0x98: // the last bytes of “ and ‘
	default:
		return false
	}
	if j == i+1 || !p.at(i).Is(lang.Capital) && p.at(i).Class != lang.Number {
		return false
	}
	for k := i + 1; k < j; k++ {
		switch t := p.at(k); t.Class {
		case lang.Unit, lang.Part, lang.Season, lang.Weekend, lang.Moment, lang.Second, lang.Quarter:
			if t.Is(lang.Capital) && !t.Is(lang.Upper) {
				return true
			}
		}
	}
	return false
}
