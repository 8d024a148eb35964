package syntax

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// retag mends what the tagger, which sees two words to each side, gets wrong
// and later stages rely on.
func (s *Sentence) retag() {
	for i, t := range s.Tags {
		switch {
		case s.InTime(i):
			s.Tags[i] = timeTag(t)
		case (s.Words[i] == "'" || s.Words[i] == "’") && s.ownsPlural(i):
			s.Tags[i] = pos.POS // "the owners' committee"
		case s.Tokens[i].Kind == text.Punct && !t.Punctuation():
			s.Tags[i] = pos.Colon
		case t == pos.VBG && (adjectival(s.Words[i]) && s.Tag(i+1).Noun() || s.Words[i] == "outstanding"):
			s.Tags[i] = pos.JJ
		case t == pos.VBN && s.Tag(i-1) == pos.CC && s.Tag(i+1) == pos.TO && frames[pos.Lemma(s.Words[i], t)]&(takesInfinitive|takesControl) == takesInfinitive:
			s.Tags[i] = pos.VBD // "had grown but declined to say": these verbs have no passive before "to"
		case t == pos.MD && (s.Tag(i-1) == pos.DT || s.Tag(i-1) == pos.NN && s.Words[i] == "can") && (s.Tag(i+1) == pos.MD || s.Tag(i+1) == pos.VBD || s.Tag(i+1) == pos.VBZ):
			s.Tags[i] = pos.NN // "the can would"
		case (t == pos.VB || t == pos.VBP) && s.Tag(i-1) == pos.PRP && i > 1 && s.Tags[i-2].Verb() && s.Lemma(i-2) == "give":
			s.Tags[i] = pos.NN // "gave them leave"
		case t == pos.WP && !strings.HasPrefix(s.Words[i], "wh"):
			s.Tags[i] = pos.NNP // "known as NX121"
		case t == pos.NNS && s.verbless(i):
			s.Tags[i] = pos.VBZ
		case t == pos.NN && baseParticiple(s.Words[i]) && s.verbless(i):
			s.Tags[i] = pos.VBD
		case t == pos.VBP && s.Tag(i-1) == pos.NN && !s.InTime(i-1) && !isBe(s.Words[i]) && !isHave(s.Words[i]) && !isDo(s.Words[i]) && (s.Tag(i+1) == pos.VBD || s.Tag(i+1) == pos.VBN || s.Tag(i+1) == pos.VBZ || s.Tag(i+1) == pos.MD):
			s.Tags[i] = pos.NN // "talks over injury pay collapsed"
		case (t == pos.VBN || t == pos.VB || t == pos.VBP) && s.Word(i-1) == "that" && s.Tag(i-1) == pos.IN && s.Tag(i-2).Verb() && !isHave(s.Words[i]) && !isBe(s.Words[i]):
			s.Tags[i-1], s.Tags[i] = pos.DT, pos.NN // "rejected that bid"
		case (t == pos.VBD || t == pos.VBN) && s.modifies(i):
			s.Tags[i] = pos.VBN
		case (t.Adverb() || t.Adjective()) && alsoVerb(s.Words[i]) && s.Tag(i-1) == pos.MD && !s.Tag(i+1).Verb() && !(s.Tag(i+1).Adverb() && s.Tag(i+2).Verb()):
			s.Tags[i] = pos.VB // "will close"
		case t == pos.VBN && s.pastPlace(i):
			s.Tags[i] = pos.VBD
		case s.Words[i] == "quit" && t.Adverb():
			s.Tags[i] = pos.VBD
		case s.Words[i] == "half" && s.Tag(i+1).Finite() && s.Tag(i-1) == pos.IN:
			s.Tags[i] = pos.CD // "about half are asleep"
		case s.Words[i] == "no" && t != pos.DT && (s.Tag(i+1).Noun() || s.Tag(i+1).Adjective() && s.Tag(i+2).Noun()):
			s.Tags[i] = pos.DT
		case t == pos.VBN && strings.Contains(s.Words[i], "-"):
			s.Tags[i] = pos.JJ // "so-called"
		case (t == pos.VBP || t == pos.VB) && s.Tag(i-1) == pos.DT && s.Words[i-1] != "that" && s.Words[i-1] != "all" && s.Words[i-1] != "both":
			s.Tags[i] = pos.NN // "the move"
		case (t == pos.VB || t == pos.VBP) && s.Tag(i-1) == pos.IN && purePreposition(s.Words[i-1]):
			s.Tags[i] = pos.NN // "on leave"
		case t == pos.NNS && s.relativeBefore(i):
			s.Tags[i] = pos.VBZ // "who now faces trial"
		case t.Verb() && s.Words[i] == "police" && s.Tag(i-1) != pos.TO && s.Tag(i-1) != pos.MD:
			s.Tags[i] = pos.NNS
		case t == pos.VBZ && s.pluralPlace(i):
			s.Tags[i] = pos.NNS // "handed in permits", "their weapons permits"
		case t == pos.VBD && s.Tag(i+1).Noun() && (s.Tag(i-1) == pos.IN || s.Tag(i-1) == pos.POS) && sameParticiple(s.Words[i]):
			s.Tags[i] = pos.JJ // "that armed officers"
		case t == pos.VBD && s.Word(i-1) == "that" && s.Tag(i+1) == pos.NNS && (s.Tag(i+2) == pos.VBP || s.Tag(i+2) == pos.MD || s.Tag(i+2) == pos.VBD) && sameParticiple(s.Words[i]):
			s.Tags[i] = pos.JJ // "wrote on X that armed officers have"
		case t == pos.VBD && i == 0 && s.Tag(1).Noun():
			s.Tags[i] = pos.NNP // no sentence begins with a past and its object
		case t == pos.VBN && s.Tag(i-2) == pos.EX && s.Tag(i+1).Noun():
			s.Tags[i] = pos.JJ // "there is increased demand"
		case t.Verb() && (s.Words[i] == "amid" || s.Words[i] == "despite" || s.Words[i] == "except"):
			s.Tags[i] = pos.IN
		case t == pos.VBN && i > 0 && s.Tag(i+1).Noun() && strings.HasPrefix(s.Words[i], "un"):
			s.Tags[i] = pos.JJ // no verb has this prefix and keeps its meaning: "unarmed man"
		}
	}
}

// ownsPlural reports that the apostrophe at token i makes the plural before it
// an owner and closes no quotation.
func (s *Sentence) ownsPlural(i int) bool {
	if i == 0 || s.Tags[i-1] != pos.NNS && s.Tags[i-1] != pos.NNPS || !strings.HasSuffix(s.Words[i-1], "s") || s.Tokens[i-1].End != s.Tokens[i].Start ||
		!s.Tag(i+1).Noun() && !s.Tag(i+1).Adjective() || s.Tokens[i+1].Start == s.Tokens[i].End {
		return false
	}
	for k := i - 1; k >= max(0, i-60); k-- {
		switch s.Words[k] {
		case "‘", "`":
			return false
		case "'", "’":
			if s.Tags[k] != pos.POS {
				return false
			}
		}
	}
	return true
}

// purePreposition reports prepositions that neither open a clause nor go with
// a verb, so that no base form follows them.
func purePreposition(w string) bool {
	switch w {
	case "on", "of", "for", "by", "with", "from", "at", "under", "into":
		return true
	}
	return false
}

// relativeBefore reports "who" before token i, adverbs aside.
func (s *Sentence) relativeBefore(i int) bool {
	k := i - 1
	for k > 0 && k > i-3 && s.Tags[k].Adverb() {
		k--
	}
	return s.Word(k) == "who" && s.Tags[k] == pos.WP
}

// pluralPlace reports a place where a plural noun can stand and a verb in the
// third person cannot: behind a preposition or particle, and behind a plural
// that a verb or a possessive stands before.
func (s *Sentence) pluralPlace(i int) bool {
	if i == 0 || isBe(s.Words[i]) || isHave(s.Words[i]) || s.Words[i] == "does" {
		return false
	}
	switch s.Tags[i-1] {
	case pos.IN:
		w := s.Words[i-1]
		return !subordinator(w) && !twofold(w) && w != "that"
	case pos.RP, pos.PRPDollar:
		return true
	case pos.NNS:
		before := s.Tag(i - 2)
		return before == pos.PRPDollar || before == pos.RP || before.Verb()
	}
	return false
}
