package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// inLength reads a length after "in" as a point of the future: "will end in
// two weeks", "in 15 minutes", "in a year's time". It stays a duration where
// the verb looks back ("in two weeks they had built a bridge") and after a
// superlative or ordinal ("the worst in ten years").
func (p *parser) inLength(i, j int, l timex.Length, mod timex.Mod) (lang.Expr, int) {
	in := i - 1
	if p.class(in) == lang.Exactly && p.near(in) { // "in exactly two weeks"; "in just two weeks" is how long it takes
		in--
	}
	if p.class(in) != lang.In || !p.near(i) || p.ageLooks(j) {
		return lang.Expr{}, i
	}
	end, sure := j, false
	if p.gap(j) == lang.Possessive && p.class(j) == lang.Moments && p.at(j).N == 0 {
		end, sure = j+1, true // "in a week's time"
	} else if p.gap(j) == lang.Possessive || p.gap(j) == lang.Hyphen || p.follows(j, lang.Of) || p.follows(j, lang.Part) {
		return lang.Expr{}, i
	}
	if !l.Known() {
		if sure { // "in a few weeks' time"
			return p.absolute("length from now", i, end, timex.Vague(timex.FutureRef)), end
		}
		return lang.Expr{}, i
	}
	start := p.at(in).Start
	if !sure && (Direction(p.text, start, p.at(end-1).End) == timex.OnOrBackward || ranked(p.text, start)) {
		return lang.Expr{}, i
	}
	e := p.expr("length from now", i, end, lang.FromDCT, p.fn(p.moved(i, j, l, timex.Forward)))
	if mod != timex.NoMod {
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpMod, Pattern: timex.Value{Mod: mod}})
	}
	return e, end
}

// primes reads minutes and seconds by their marks: "in 15'", "in 30\"".
func (p *parser) primes(i int) (lang.Expr, int) {
	t := p.at(i)
	if t.Class != lang.Number || t.Digits > 2 || p.class(i-1) != lang.In || t.End >= len(p.text) || t.End+1 < len(p.text) && (isLetter(p.text[t.End+1]) || isDigit(p.text[t.End+1])) {
		return lang.Expr{}, i
	}
	u := timex.Minute
	switch p.text[t.End] {
	case '"':
		u = timex.Second
	case '\'':
	default:
		return lang.Expr{}, i
	}
	e, j := p.inLength(i, i+1, timex.Of(t.N, u), timex.NoMod)
	if j > i {
		e.End++
	}
	return e, j
}

// rankWindow is how many words before a length may rank something within it.
const rankWindow = 8

// ranked reports whether a superlative or an ordinal stands before i: "the
// first time in", "the lowest level in".
func ranked(text string, i int) bool {
	for n := 0; n < rankWindow; n++ {
		w, at, ok := wordLeft(text, i)
		if !ok {
			return false
		}
		if e, ok := lexicon().Lookup(w); ok {
			switch e.Class {
			case lang.Ordinal, lang.Second, lang.Most, lang.Least, lang.Only, lang.Once, lang.TimesWord, lang.Not, lang.No:
				return true
			}
		}
		switch l := lower(w); {
		case l == "worst", l == "never", len(l) > 3 && l[len(l)-3:] == "est" && !notSuperlative.has(l):
			return true
		}
		i = at
	}
	return false
}

// notSuperlative are words in -est that rank nothing.
var notSuperlative = wordSet{"arrest", "behest", "chest", "conquest", "contest", "crest", "digest", "divest", "earnest", "everest", "forest", "guest", "harvest", "honest", "ingest", "interest", "invest", "midwest", "modest", "nest", "northwest", "pest", "priest", "protest", "quest", "request", "rest", "southwest", "suggest", "tempest", "test", "unrest", "vest", "west"}
