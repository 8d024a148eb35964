package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// order links the events of the sentence with each other, as far as its words
// and clauses order them. Text order says nothing.
func (f *finder) order() {
	for c := range f.s.Clauses {
		f.clauseOrder(c)
	}
	for p := range f.s.Phrases {
		f.phraseOrder(p)
	}
}

// real reports events that the text puts on the time line at all.
func real(m *mention) bool {
	return m.Modality != timeml.Hypothetical && m.Modality != timeml.Denied
}

// ordered links two events unless one of them is not real.
func (f *finder) ordered(x, y int, r timeml.Relation, signal string, confidence float64, c timeml.Constraint) {
	if x == none || y == none || x == y || !real(&f.events[x]) || !real(&f.events[y]) {
		return
	}
	f.link(timeml.Link{From: f.events[x].ID, To: f.events[y].ID, Relation: r, Signal: signal, Confidence: confidence, Constraint: c})
}

// clauseOrder orders the event of clause c against that of the clause around it.
func (f *finder) clauseOrder(c int) {
	s := f.s
	k := &s.Clauses[c]
	if k.Verb == syntax.None {
		return
	}
	inner := f.byVerb[k.Verb]
	governor := s.Verbs[k.Verb].Governor
	if governor == syntax.None {
		governor = k.Governor
	}
	outer := none
	if governor != syntax.None {
		outer = f.byVerb[governor]
	}
	if inner == none || outer == none {
		return
	}
	switch k.Kind {
	case syntax.Adverbial:
		if k.Signal != syntax.None {
			f.subordinate(outer, inner, s.Word(k.Signal))
		}
	case syntax.Complement, syntax.Main:
		f.complement(outer, inner)
	case syntax.Participial:
		f.participial(outer, inner)
	}
}

// subordinate orders a main event and one that a subordinator joins to it.
func (f *finder) subordinate(outer, inner int, word string) {
	switch word {
	case "after", "once":
		f.ordered(outer, inner, timeml.After, word, 0.9, least("start", "start", 0))
	case "before":
		f.ordered(outer, inner, timeml.Before, word, 0.9, most("start", "start", 0))
	case "since":
		f.ordered(outer, inner, timeml.After, word, 0.8, least("start", "start", 0))
	case "until", "till":
		if f.negative(&f.events[outer]) {
			f.ordered(outer, inner, timeml.After, word, 0.8, least("start", "start", 0))
		} else {
			f.ordered(outer, inner, timeml.Before, word, 0.8, most("start", "start", 0))
		}
	}
}

// complement orders a verb and what it says, plans or does.
func (f *finder) complement(outer, inner int) {
	o, i := &f.events[outer], &f.events[inner]
	if o.Class != timeml.Reporting {
		return
	}
	perfect := i.Aspect == timeml.Perfective || i.Aspect == timeml.PerfectiveProgressive
	switch {
	case i.Tense == timeml.Future:
		f.ordered(outer, inner, timeml.Before, "said", 0.85, most("start", "start", 0))
	case (i.Tense == timeml.Past || i.Tense == timeml.Present) && perfect:
		f.ordered(outer, inner, timeml.After, "said", 0.88, least("start", "start", 0))
	case i.Tense == timeml.Past && i.Aspect == timeml.NoAspect && !state(i) && o.Tense == timeml.Past:
		f.ordered(outer, inner, timeml.After, "said", 0.8, least("start", "start", 0))
	}
}

// participial orders a main event and the participle that goes with it.
func (f *finder) participial(outer, inner int) {
	switch i := &f.events[inner]; i.Lemma {
	case "prompt", "trigger", "lead", "force", "spark", "cause", "provoke":
		f.ordered(outer, inner, timeml.Before, i.Lemma, 0.85, most("start", "start", 0))
	}
}

// phraseOrder orders an event noun behind a preposition against what it qualifies.
func (f *finder) phraseOrder(p int) {
	s := f.s
	q := &s.Phrases[p]
	noun := f.byPhrase[p]
	if noun == none || q.Prep == syntax.None {
		return
	}
	outer := none
	if q.Of != syntax.None {
		outer = f.byPhrase[q.Of]
	}
	if outer == none && s.ClauseAt[q.Head] >= 0 {
		if v := s.Clauses[s.ClauseAt[q.Head]].Verb; v != syntax.None {
			outer = f.byVerb[v]
		}
	}
	switch word := s.Word(q.Prep); word {
	case "after", "following":
		f.ordered(outer, noun, timeml.After, word, 0.9, least("start", "start", 0))
	case "before":
		f.ordered(outer, noun, timeml.Before, word, 0.9, most("start", "start", 0))
	case "since":
		f.ordered(outer, noun, timeml.After, word, 0.8, least("start", "start", 0))
	case "during":
		f.ordered(outer, noun, timeml.IsIncluded, word, 0.85, timeml.Constraint{})
	}
}
