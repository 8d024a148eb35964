package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// unitKind is the sort of a unit, the input of the second pass.
type unitKind uint8

const (
	phraseUnit      unitKind = iota
	verbUnit                 // a verb group
	prepositionUnit          // IN and TO before a phrase
	subordinateUnit          // "if", "because"; "that" before a clause
	relativeUnit             // who, which, that, whose, where
	joinUnit                 // and, or, but
	commaUnit
	breakUnit // semicolon, colon, dash, bracket
	openUnit  // opening quote
	closeUnit // closing quote
	timeUnit  // a time expression that is a phrase of its own
	otherUnit // adverbs, adjectives, interjections
)

// unit is a stretch of tokens that the second pass takes as one.
type unit struct {
	Range
	kind  unitKind
	index int // of the phrase or verb, or None
}

// chunker makes the units of one sentence.
type chunker struct {
	s     *Sentence
	end   int
	units []unit
	quote bool // inside straight quotes
	owner int  // the phrase before 's, for the phrase that follows; None
}

func (c *chunker) run(i int) {
	c.owner = None
	for i < c.end {
		i = c.next(i)
	}
}

func (c *chunker) add(kind unitKind, from, to, index int) int {
	c.units = append(c.units, unit{Range{from, to}, kind, index})
	return to
}

// next makes the unit at token i and returns where the next one begins.
func (c *chunker) next(i int) int {
	s := c.s
	w, tag := s.Words[i], s.Tags[i]
	if s.Tokens[i].Kind == text.Punct || tag.Punctuation() {
		return c.punctuation(i, w)
	}
	if to := c.time(i); to > i {
		return to
	}
	if c.condition(i) {
		return c.add(subordinateUnit, i, i+1, None)
	}
	if to := c.verb(i); to > i {
		return to
	}
	if to := c.phrase(i); to > i {
		return to
	}
	c.owner = None
	switch {
	case tag == pos.WDT, tag == pos.WP, tag == pos.WPDollar, tag == pos.WRB && w != "when" && w != "whenever":
		return c.add(relativeUnit, i, i+1, None)
	case subordinator(w) && (tag == pos.IN || tag == pos.WRB || tag == pos.RB || w == "provided"):
		return c.add(subordinateUnit, i, i+1, None)
	case w == "that" && (tag == pos.IN || tag == pos.DT):
		return c.add(subordinateUnit, i, i+1, None)
	case tag == pos.CC:
		return c.add(joinUnit, i, i+1, None)
	case tag == pos.IN || tag == pos.TO || tag == pos.RP && c.nounAt(i+1):
		return c.add(prepositionUnit, i, i+1, None)
	case tag == pos.VBG && (w == "following" || w == "including" || w == "regarding" || w == "concerning" || w == "according"):
		return c.add(prepositionUnit, i, i+1, None)
	}
	return c.add(otherUnit, i, i+1, None)
}

// condition reports an auxiliary that opens a condition by standing before its
// subject: "should officers walk out", "had they lowered it".
func (c *chunker) condition(i int) bool {
	s := c.s
	switch w := s.Words[i]; w {
	case "should", "had":
		if i > 0 && s.Tags[i-1] != pos.Comma && s.Tags[i-1] != pos.CC && !s.Tags[i-1].Punctuation() || !c.nounAt(i+1) {
			return false
		}
		// The subject is short, and the form of the verb behind it must fit.
		for k := i + 2; k < c.end && k < i+6; k++ {
			switch t := s.Tags[k]; {
			case t == pos.VB || t == pos.VBP:
				return w == "should"
			case t == pos.VBN || t == pos.VBD:
				return w == "had"
			case !nominal(t) && !t.Adverb():
				return false
			}
		}
	}
	return false
}

func (c *chunker) punctuation(i int, w string) int {
	c.owner = None
	kind := breakUnit
	switch w {
	case ",":
		kind = commaUnit
	case "“", "``", "‘", "«", "„":
		kind = openUnit
	case "”", "''", "’", "»":
		kind = closeUnit
	case "\"", "'":
		kind = openUnit
		if c.quote || w == "\"" && c.ends(i) {
			kind = closeUnit
		}
		c.quote = kind == openUnit
	case ".", "...", "…", "!", "?":
		kind = otherUnit
	}
	return c.add(kind, i, i+1, None)
}

// ends reports a straight mark at token i that is written to what stands before
// it and not to what follows: the end of a quotation, which may have begun in an
// earlier sentence. Behind a number it may stand for inches.
func (c *chunker) ends(i int) bool {
	t := c.s.Tokens
	return i > 0 && c.s.Tags[i-1] != pos.CD && t[i-1].End == t[i].Start && (i+1 == len(t) || t[i].End < t[i+1].Start)
}

// nounAt reports whether a noun phrase begins at token i.
func (c *chunker) nounAt(i int) bool {
	if i >= c.end {
		return false
	}
	t := c.s.Tags[i]
	return nominal(t) || t == pos.DT || t == pos.PRP || t == pos.PRPDollar || t == pos.PDT
}
