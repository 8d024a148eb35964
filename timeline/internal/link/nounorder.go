package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// causing reports verbs whose object or outcome comes after their subject.
func causing(lemma string) bool {
	switch lemma {
	case "prompt", "trigger", "lead", "force", "spark", "cause", "provoke", "precede", "ignite", "unleash":
		return true
	}
	return false
}

// causes orders the event nouns around a verb that says which came first:
// "the ruling led to protests", "the strike followed the vote".
func (f *finder) causes(v int) {
	s := f.s
	g := &s.Verbs[v]
	lemma := s.Lemma(g.Main)
	if !causing(lemma) && lemma != "follow" || g.Negative || g.Tense == timeml.Future || g.Modal != syntax.None {
		return
	}
	subject, object := none, none
	if g.Subject != syntax.None {
		subject = f.byPhrase[g.Subject]
	}
	switch {
	case g.Passive && g.Agent != syntax.None:
		subject, object = f.byPhrase[g.Agent], subject
	case g.Object != syntax.None:
		object = f.byPhrase[g.Object]
	case lemma == "lead":
		if p := f.phraseBehind(g.To); p != syntax.None && s.Word(g.To) == "to" {
			object = f.byPhrase[p]
		}
	}
	r := timeml.Before
	if lemma == "follow" {
		r = timeml.After
	}
	f.ordered(subject, object, r, lemma, 0.88)
}

// phraseOrder orders an event noun behind a preposition against what it qualifies.
func (f *finder) phraseOrder(p int) {
	s := f.s
	q := &s.Phrases[p]
	noun := f.byPhrase[p]
	if noun == none || q.Prep == syntax.None {
		return
	}
	word, r := f.ordering(q.Prep)
	if r == "" {
		return
	}
	outer := f.qualifies(q)
	if c := int(f.s.ClauseAt[q.Head]); f.chain.noun != none && f.chain.clause == c && q.Of == syntax.None {
		outer = f.chain.noun // "after protests by officers following the charge"
	}
	f.chain.noun, f.chain.clause = noun, int(f.s.ClauseAt[q.Head])
	if outer == none {
		return
	}
	switch {
	case word == "until" && f.negative(&f.events[outer]):
		r = timeml.After
	case word == "since" && f.events[noun].Noun && state(&f.events[noun]):
		return
	}
	confidence := 0.9
	if word == "since" || word == "until" || word == "till" {
		confidence = 0.85
	}
	f.ordered(outer, noun, r, word, confidence)
}

// ordering is the order that the preposition at token k gives, "" for none,
// with its words.
func (f *finder) ordering(k int) (word string, r timeml.Relation) {
	s := f.s
	switch word = s.Word(k); word {
	case "after", "following", "since":
		return word, timeml.After
	case "before", "until", "till":
		return word, timeml.Before
	case "during":
		return word, timeml.IsIncluded
	case "to":
		switch s.Word(k - 1) {
		case "response", "reaction":
			return s.Word(k-1) + " to", timeml.After
		case "prior":
			return "prior to", timeml.Before
		case "due":
			return "due to", timeml.After
		}
	case "of":
		switch s.Word(k - 1) {
		case "wake", "aftermath", "result", "because":
			return s.Word(k-1) + " of", timeml.After
		case "ahead", "advance":
			return s.Word(k-1) + " of", timeml.Before
		}
	}
	return "", ""
}

// qualifies is the event that a prepositional phrase qualifies: the event noun
// before it, else the verb of its clause.
func (f *finder) qualifies(q *syntax.Phrase) int {
	s := f.s
	if q.Of != syntax.None && f.byPhrase[q.Of] != none {
		return f.byPhrase[q.Of]
	}
	if c := s.ClauseAt[q.Head]; c >= 0 {
		if v := s.Clauses[c].Verb; v != syntax.None {
			return f.byVerb[v]
		}
	}
	return none
}
