package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// verbClass is the TimeML class of a verb in its context.
func verbClass(s *syntax.Sentence, verb int, lemma string) timeml.Class {
	class, ok := verbClasses[lemma]
	if !ok {
		return timeml.Occurrence
	}
	v := &s.Verbs[verb]
	switch class {
	case timeml.IAction, timeml.IState:
		// They have an event for their argument.
		if !intensional(s, verb) && !alwaysIntensional[lemma] {
			if class == timeml.IState {
				return timeml.State
			}
			return timeml.Occurrence
		}
	case timeml.Perception:
		if v.Object == syntax.None && !governs(s, verb) && v.Subject == syntax.None {
			return timeml.Occurrence
		}
	}
	return class
}

// intensional reports that the verb has a clause, an infinitive or an event
// noun as its argument.
func intensional(s *syntax.Sentence, verb int) bool {
	if governs(s, verb) {
		return true
	}
	v := &s.Verbs[verb]
	if v.Object != syntax.None {
		if e, ok := nouns().entries[s.Lemma(s.Phrases[v.Object].Head)]; ok && e.strength >= likely {
			return true
		}
	}
	from, to := phrasesNear(s, v.Main)
	for p := from; p < to; p++ {
		ph := &s.Phrases[p]
		if ph.Verb == verb && ph.Function == syntax.Oblique && ph.Of == syntax.None && ph.From >= v.To && ph.From <= v.To+4 {
			if e, ok := nouns().entries[s.Lemma(ph.Head)]; ok && e.strength >= likely {
				return true
			}
		}
	}
	return false
}

// governs reports that a clause is the complement of the verb.
func governs(s *syntax.Sentence, verb int) bool {
	from, to := clausesNear(s, s.Verbs[verb].Main)
	for k := from; k < to; k++ {
		if c := &s.Clauses[k]; c.Governor == verb && (c.Kind == syntax.Complement || c.Kind == syntax.Main) && c.Verb != syntax.None {
			return true
		}
	}
	return false
}
