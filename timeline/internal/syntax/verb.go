package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// verb makes the verb group at token i, if there is one, and returns its end.
func (c *chunker) verb(i int) int {
	s := c.s
	first := s.Tags[i]
	if !first.Verb() && first != pos.TO && first != pos.MD && s.Tag(i+1) != pos.TO { // for speed
		return i
	}
	v := Verb{Particle: None, Modal: None, Subject: None, Object: None, Agent: None, Predicate: None, Clause: None, Governor: None, Noun: None}
	j := i
	switch {
	case first == pos.TO || (s.Words[i] == "not" || s.Words[i] == "never") && s.Tag(i+1) == pos.TO:
		if first != pos.TO {
			v.Negative = true
			j++
		}
		j++
		k := c.adverbs(j, &v)
		if s.Tag(k) != pos.VB && !(k < c.end && (s.Tags[k] == pos.VBP || s.Tags[k] == pos.VBN && isBe(s.Words[k]))) {
			return i
		}
		v.Form = Infinitive
		j = k
	case first == pos.MD:
		v.Modal = i
		j++
	case first.Verb():
		switch {
		case first == pos.VBG && c.prepositional(i), first == pos.VBN && s.Words[i] == "given" && i == 0:
			return i
		case (first == pos.VBN) && c.freshModifier(i, i) && c.modifierAt(i+1):
			return i
		case first == pos.VBG && c.gerundNoun(i):
			return i
		case first == pos.VBG && c.owner != None:
			return i
		}
	default:
		return i
	}
	main, to := c.auxiliaries(j, &v)
	if main == None {
		return i
	}
	from := i
	if first == pos.VBN && i > 1 && s.Words[i-1] == "longer" && s.Words[i-2] == "no" {
		v.Negative, from = true, i-2
	}
	v.Range, v.Main = Range{from, to}, main
	if s.Tags[i] == pos.TO || v.Form == Infinitive {
		v.Form = Infinitive
	} else {
		switch s.Tags[i] {
		case pos.VBG:
			v.Form = Gerund
		case pos.VBN:
			v.Form = Participle
			v.Passive = true
		}
	}
	if first == pos.VB && i > 0 && pos.Lemma(s.Words[i-1], s.Tags[i-1]) == "help" && s.Tags[i-1].Verb() {
		v.Form = Infinitive // "help protect"
	}
	if v.Form == Infinitive {
		v.Tense = timeml.Infinitive
	}
	for k := i - 1; k >= 0 && k >= i-2 && s.Tags[k].Adverb(); k-- {
		if negator(s.Words[k]) && s.Words[k] != "nor" {
			v.Negative = true // "never joined"
		}
	}
	v.Copula = isBe(s.Words[main])
	c.particle(&v)
	c.owner = None
	index := len(s.Verbs)
	s.Verbs = append(s.Verbs, v)
	for k := v.From; k < v.To; k++ {
		s.VerbAt[k] = int32(index)
	}
	return c.add(verbUnit, v.From, v.To, index)
}

// prepositional reports gerunds that are prepositions by use.
func (c *chunker) prepositional(i int) bool {
	switch c.s.Words[i] {
	case "following", "regarding", "concerning", "including", "during":
		return c.nounAt(i + 1)
	case "according":
		return c.s.Word(i+1) == "to"
	}
	return false
}

// particle finds the particle that follows the main verb at once.
func (c *chunker) particle(v *Verb) {
	s := c.s
	k := v.To
	if k >= c.end {
		return
	}
	switch {
	case s.Words[k] == "up" && s.Word(k+1) == "to" && s.Tag(k+2) == pos.CD: // "up to 300"
	case s.Tags[k] == pos.RP,
		s.Words[k] == "on" && s.Lemma(v.Main) == "go" && c.goesOn(k+1),
		s.Words[k] == "in" && c.nounAt(k+1) && phrasalIn(s.Lemma(v.Main)),
		s.Tags[k].Adjective() && resultative(s.Lemma(v.Main), s.Words[k]):
		v.Particle = k
		v.To = k + 1
	}
}

// goesOn reports that the "on" before token k is the particle of "go": no noun
// that it could govern stands there, or only a word that opens a time or "all".
func (c *chunker) goesOn(k int) bool {
	switch c.s.Word(k) {
	case "today", "tonight", "tomorrow", "all":
		return true
	}
	return !c.nounAt(k) && !c.s.Tag(k).Punctuation()
}

// phrasalIn reports verbs whose "in" before an object is their particle.
func phrasalIn(verb string) bool {
	switch verb {
	case "hand", "draft", "bring", "call", "fly", "ship", "bus", "rein", "usher", "phase":
		return true
	}
	return false
}

// resultative reports adjectives that make one meaning with the verb before them.
func resultative(verb, w string) bool {
	switch w {
	case "dead":
		return verb == "shoot" || verb == "find" || verb == "declare" || verb == "pronounce" || verb == "leave"
	case "free", "loose":
		return verb == "set" || verb == "break"
	case "short":
		return verb == "cut" || verb == "stop" || verb == "fall"
	case "guilty":
		return verb == "plead" || verb == "find"
	case "public":
		return verb == "go" || verb == "make"
	}
	return false
}
