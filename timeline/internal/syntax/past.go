package syntax

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
)

// pastPlace reports a word tagged as a participle in a place where only a past
// tense can stand, which is spelt alike: no auxiliary before it, and behind the
// subject ("she apologised", "the shares jumped") or before an object that no
// passive takes ("detectives searched his home").
func (s *Sentence) pastPlace(i int) bool {
	if i == 0 || !sameParticiple(s.Words[i]) || strayParticiple(s.Words[i]) {
		return false
	}
	k := i - 1
	for k > 0 && k > i-3 && (s.Tags[k].Adverb() || quoteMark(s.Words[k])) {
		k--
	}
	before, subject := s.Tags[k], s.Words[k]
	switch {
	case before == pos.PRP && nominative(subject) && subject != "there":
		return subject != "it" || k == 0 || !s.Tags[k-1].Verb() || frames[s.Lemma(k-1)]&takesClause != 0 && frames[s.Lemma(k-1)]&takesControl == 0
	case before == pos.WP && (subject == "who" || subject == "what"):
		return true
	case before == pos.CC:
		t := s.Tag(i + 1)
		return (t == pos.PRP || t == pos.PRPDollar || t == pos.DT) && !s.InTime(i+1) && !twoObjects(pos.Lemma(s.Words[i], pos.VBN)) && !s.perfectBefore(k)
	case !before.Noun() && before != pos.Comma && !s.InTime(k):
		return false
	}
	lemma := pos.Lemma(s.Words[i], pos.VBN)
	next := s.Tag(i + 1)
	switch {
	case lemma == "say":
		return true
	case (before == pos.NNP || before == pos.NNPS) && s.Word(i+1) == "by" && s.Tag(i+2) == pos.VBG:
		return !s.Tag(i + 3).Noun() // "Hale started by opening the gate"
	case intransitive(lemma) && lemma != "return" && lemma != "gather" && lemma != "leak" && lemma != "drop" && lemma != "vote":
		return !next.Noun() && s.Tag(k-1) != pos.CC
	case next == pos.TO:
		return s.Tag(i+2) == pos.VB && frames[lemma]&(takesInfinitive|takesControl) == takesInfinitive && lemma != "plan" && lemma != "intend" && lemma != "attempt" && lemma != "need"
	case next == pos.PRP, next == pos.PRPDollar, next == pos.DT && s.Words[i+1] != "all" && s.Words[i+1] != "both":
		return !twoObjects(lemma) && !s.InTime(i+1)
	case before.Noun() && !s.InTime(i+1) && (next.Noun() && before != pos.Comma || next == pos.Dollar || next.Adjective() && s.Tag(i+2).Noun()):
		return !twoObjects(lemma) && lemma != "age"
	case lemma == "tell":
		return next.Noun() && before == pos.Comma
	case speech(lemma):
		return i+2 >= len(s.Tokens) && (s.Word(i+1) == "." || next == pos.None) && before.Noun() && k > 1 && s.attributed(k)
	}
	return false
}

// modifies reports a participle between an article, adverb and noun, where no
// finite verb can stand: "the newly opened bridge".
func (s *Sentence) modifies(i int) bool {
	if i < 2 || !sameParticiple(s.Words[i]) || !strings.HasSuffix(s.Words[i-1], "ly") || !s.Tag(i+1).Noun() && !s.Tag(i+1).Adjective() {
		return false
	}
	switch s.Words[i-2] {
	case "the", "a", "an", "its", "their":
		return true
	}
	return false
}

// alsoVerb reports adverbs and adjectives that are spelt like a verb.
func alsoVerb(w string) bool {
	switch w {
	case "close", "open", "last", "slow", "clear", "free", "near", "dry", "cool", "warm", "calm", "empty":
		return true
	}
	return false
}

// perfectBefore reports "have" in the clause before token k, whose participles
// may have objects: "had seized and returned the car".
func (s *Sentence) perfectBefore(k int) bool {
	const look = 10
	for n := k - 1; n >= 0 && n > k-look; n-- {
		if isHave(s.Words[n]) && s.Tags[n] != pos.POS {
			return true
		}
	}
	return false
}

// verbless reports a noun behind a singular one that must be the verb of the
// clause that a subordinator opened, since nothing else is: "when the deal
// closes", "that the dam burst on Monday".
func (s *Sentence) verbless(i int) bool {
	const look = 6
	t := s.Tag(i + 1)
	if s.Tag(i-1) != pos.NN || s.InTime(i-1) || s.InTime(i) || t != pos.None && !t.Punctuation() && (t != pos.IN || s.Tags[i] == pos.NNS) {
		return false
	}
	for k := i + 1; k < len(s.Tags) && k < i+look && s.Tags[k] != pos.Comma; k++ {
		if s.Tags[k].Verb() || s.Tags[k] == pos.MD {
			return false
		}
	}
	for k := i - 2; k >= 0 && k > i-look; k-- {
		switch t := s.Tags[k]; {
		case subordinator(s.Words[k]), s.Words[k] == "that" && t == pos.IN:
			return true
		case t == pos.DT, t == pos.PRPDollar, t.Adjective(), t == pos.POS, t == pos.NN, t == pos.NNP:
		default:
			return false
		}
	}
	return false
}

// attributed reports a comma just before the noun phrase that ends in token k.
func (s *Sentence) attributed(k int) bool {
	const longest = 8
	for n := k; n > 0 && n > k-longest; n-- {
		if s.Tags[n] == pos.Comma || closing(s.Words[n]) {
			return true
		}
		if t := s.Tags[n]; !nominal(t) && t != pos.DT && t != pos.POS && t != pos.PRPDollar && !t.Adverb() {
			return false
		}
	}
	return false
}

// strayParticiple reports participles that open a phrase of their own as
// prepositions do: "compared with", "based on".
func strayParticiple(w string) bool {
	switch w {
	case "compared", "based", "followed", "given", "related":
		return true
	}
	return false
}

// twoObjects reports verbs that keep an object in the passive: "a clerk named
// the new head", "the man paid the most".
func twoObjects(lemma string) bool {
	switch lemma {
	case "give", "name", "call", "award", "tell", "ask", "pay", "elect", "appoint", "deny", "offer", "send", "show", "teach", "grant", "hand", "lend", "fine", "charge", "allow", "declare", "dub", "title", "entitle", "nickname", "crown", "vote", "consider",
		"leave", "make", "deem", "rate", "cost", "promise", "owe", "sell", "hold", "date", "term", "label", "designate":
		return true
	}
	return false
}
