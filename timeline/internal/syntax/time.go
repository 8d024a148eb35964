package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// InTime reports that token i stands in a time expression; false outside the sentence.
func (s *Sentence) InTime(i int) bool {
	return i >= 0 && i < len(s.TimeAt) && s.TimeAt[i] != None
}

// markTimes notes which tokens the time expressions cover, the first of which
// ends behind the start of the sentence and has that index.
func (s *Sentence) markTimes(times []text.Span, first int) {
	i := 0
	for n := first; n < len(times) && times[n].Start < s.Span.End; n++ {
		for i < len(s.Tokens) && int(s.Tokens[i].End) <= times[n].Start {
			i++
		}
		for k := i; k < len(s.Tokens) && int(s.Tokens[k].Start) < times[n].End; k++ {
			s.TimeAt[k] = int32(n)
		}
	}
}

// timeTag is the tag of a token of a time expression, which holds no verb.
func timeTag(t pos.Tag) pos.Tag {
	switch {
	case t == pos.MD:
		return pos.NNP // "May"
	case t == pos.VBG, t == pos.VBN:
		return pos.JJ // "the following day"
	case t.Verb():
		return pos.NN
	}
	return t
}

// timeEnd is the end of the time expression that begins at token i or goes on
// there, without a possessive ending; i where there is none.
func (c *chunker) timeEnd(i int) int {
	s := c.s
	if !s.InTime(i) {
		return i
	}
	to := i + 1
	for to < c.end && s.TimeAt[to] == s.TimeAt[i] {
		to++
	}
	if to > i+1 && s.Tags[to-1] == pos.POS {
		to--
	}
	return to
}

// time makes the phrase of the time expression at token i, if one stands there
// by itself, and returns its end. One that tells more of the noun behind it
// ("the 2011 riots") is a part of the phrase of that noun, and one adverb or
// adjective is what it is elsewhere.
func (c *chunker) time(i int) int {
	s := c.s
	to := c.timeEnd(i)
	if to == i || s.Tags[i] == pos.IN || s.Tags[i] == pos.TO || to == i+1 && !s.Tags[i].Noun() && s.Tags[i] != pos.CD {
		return i
	}
	if c.modifies(i, to) {
		return i
	}
	p := Phrase{Kind: TimeNoun, Head: to - 1, Det: None, Prep: None, Owner: c.owner, Of: None, Join: None, Verb: None}
	for k := to - 1; k >= i; k-- {
		if s.Tags[k].Noun() {
			p.Head = k
			break
		}
	}
	if t := s.Tags[i]; t == pos.DT || t == pos.PRPDollar {
		p.Det = i
	}
	return c.finish(&p, i, to)
}

// modifies reports that the time expression [i, to) tells more of a noun
// behind it: "the September 5 shooting", not "on Monday officers" or
// "last year officers".
func (c *chunker) modifies(i, to int) bool {
	s := c.s
	if to >= c.end || !s.Tags[to].Noun() && !s.Tags[to].Adjective() || s.InTime(to) {
		return false
	}
	if s.Tags[to-1].Adjective() {
		return true // "an 11-day strike"
	}
	if !s.Tags[i].Noun() && s.Tags[i] != pos.CD {
		return false
	}
	switch s.Word(i) {
	case "today", "yesterday", "tomorrow", "tonight":
		return false
	}
	if i == 0 {
		return false
	}
	t := s.Tags[i-1]
	return t == pos.DT || t == pos.PRPDollar || t == pos.POS || t.Adjective() || t.Noun() && s.Tags[i] == pos.CD && to == i+1
}

// breaksPhrase reports that a time expression which ends the phrase [i, j)
// begins at token j: "the fatal shooting | last year".
func (c *chunker) breaksPhrase(i, j int) bool {
	if j == i || !c.s.InTime(j) || c.s.TimeAt[j] == c.s.TimeAt[j-1] {
		return false
	}
	to := c.timeEnd(j)
	return (to > j+1 || c.s.Tags[j].Noun() || c.s.Tags[j] == pos.CD) && !c.modifies(j, to)
}
