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
	f.chain.noun = none
	for p := range f.s.Phrases {
		f.phraseOrder(p)
	}
	for v := range f.s.Verbs {
		f.causes(v)
	}
	f.offsets()
}

// sure is the confidence from which on a relation is vouched for as it stands;
// below it only the order of the starts is.
const sure = 0.88

// ordered links two events.
func (f *finder) ordered(x, y int, r timeml.Relation, signal string, confidence float64) {
	var c timeml.Constraint
	switch {
	case confidence >= sure:
	case r == timeml.After:
		c = least("start", "start")
	case r == timeml.Before:
		c = most("start", "start")
	}
	f.related(x, y, r, signal, confidence, c)
}

// begun says only that x starts no earlier than y.
func (f *finder) begun(x, y int, signal string, confidence float64) {
	f.related(x, y, "", signal, confidence, least("start", "start"))
}

// related links two events unless the text denies one of them.
func (f *finder) related(x, y int, r timeml.Relation, signal string, confidence float64, c timeml.Constraint) {
	if x == none || y == none || x == y || f.events[x].Modality == timeml.Denied || f.events[y].Modality == timeml.Denied {
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
	if inner == none {
		return
	}
	v := &s.Verbs[k.Verb]
	if k.Noun != syntax.None && k.Kind == syntax.Complement && v.Form == syntax.Infinitive {
		if f.events[inner].Class == timeml.Aspectual {
			return // "an inquiry, due to begin"
		}
		f.ordered(f.byPhrase[k.Noun], inner, timeml.Before, "to", 0.88) // "the decision to leave"
		return
	}
	if k.Noun != syntax.None && k.Kind == syntax.Relative {
		f.relative(k, inner)
		return
	}
	governor := v.Governor
	if governor == syntax.None {
		governor = k.Governor
	}
	if governor == syntax.None {
		return
	}
	outer := f.byVerb[governor]
	if outer == none {
		return
	}
	switch {
	case k.Kind == syntax.Adverbial && k.Signal != syntax.None:
		f.subordinate(outer, inner, s.Word(k.Signal))
	case v.Form == syntax.Infinitive && (k.Kind == syntax.Complement || k.Kind == syntax.Adverbial):
		f.aim(outer, inner)
	case v.Form == syntax.Finite && (k.Kind == syntax.Complement || k.Kind == syntax.Main && f.events[outer].Class == timeml.Reporting):
		f.said(outer, inner)
	case k.Kind == syntax.Participial:
		f.participial(outer, inner)
	}
}

// subordinate orders a main event and one that a subordinator joins to it.
func (f *finder) subordinate(outer, inner int, word string) {
	o, i := &f.events[outer], &f.events[inner]
	switch word {
	case "after":
		if state(i) {
			f.begun(outer, inner, word, 0.9)
			return
		}
		f.ordered(outer, inner, timeml.After, word, 0.95)
	case "before":
		f.ordered(outer, inner, timeml.Before, word, 0.95)
	case "once":
		f.ordered(outer, inner, timeml.After, word, 0.85)
	case "since":
		if i.Tense == timeml.Past && i.Aspect == timeml.NoAspect { // not "because"
			f.ordered(outer, inner, timeml.After, word, 0.8)
		}
	case "until", "till":
		switch {
		case f.negative(o):
			f.ordered(outer, inner, timeml.After, word, 0.85)
		case i.Tense == timeml.Past:
			f.ordered(outer, inner, timeml.Before, word, 0.85)
		default: // "stays until it ends": the same moment, and perhaps never
			f.related(outer, inner, "", word, 0.8, most("start", "start"))
		}
	case "when", "because":
		switch {
		case i.Tense != timeml.Past || o.Tense != timeml.Past:
		case o.Aspect == timeml.Perfective && plain(i):
			if word == "when" {
				f.ordered(outer, inner, timeml.Before, word, 0.8)
			}
		case plain(o) && !state(o):
			f.begun(outer, inner, word, 0.8)
		}
	case "to": // a purpose begins with what serves it, or later
		f.related(outer, inner, "", word, 0.85, most("start", "start"))
	}
}

// plain reports simple tenses, perfect those that look back.
func plain(m *mention) bool { return m.Aspect == timeml.NoAspect }

func perfect(m *mention) bool {
	return m.Aspect == timeml.Perfective || m.Aspect == timeml.PerfectiveProgressive
}

// aim orders a verb and the infinitive that completes it: "decided to leave".
// What begins or goes on is part of it, and "failed to", "appeared to" and
// "helped to" look forward to nothing.
func (f *finder) aim(outer, inner int) {
	o := &f.events[outer]
	if o.Class == timeml.Aspectual || f.negative(o) || aimless(o.Lemma) {
		return
	}
	f.ordered(outer, inner, timeml.Before, "to", 0.88)
}

// aimless reports words whose infinitive tells of no later event.
func aimless(lemma string) bool {
	switch lemma {
	case "able", "unable", "appear", "seem", "tend", "happen", "prove", "help", "serve", "mean", "fail", "decline", "refuse", "try", "attempt", "manage", "need",
		"come", "get", "claim", "pretend", "use", "like", "love", "hate", "willing", "unwilling", "likely", "unlikely", "know", "struggle":
		return true
	}
	return false
}

// said orders a verb and the finite clause that tells what is said.
func (f *finder) said(outer, inner int) {
	o, i := &f.events[outer], &f.events[inner]
	if o.Class != timeml.Reporting && (o.Class != timeml.IAction || o.Tense != timeml.Past) || o.Tense == timeml.Future {
		return
	}
	surer := 0.0
	if o.Class != timeml.Reporting {
		surer = -0.1
	}
	switch word := o.Lemma; {
	case i.Tense == timeml.Future || i.Tense == timeml.NoTense:
		if f.will(i) && !state(i) {
			f.ordered(outer, inner, timeml.Before, word, 0.9+surer)
		}
	case i.Tense != timeml.Past && i.Tense != timeml.Present:
	case i.Aspect == timeml.Perfective && !state(i):
		f.ordered(outer, inner, timeml.After, word, 0.92+surer)
	case state(i) || !plain(i):
		f.begun(outer, inner, word, 0.85+surer)
	case i.Tense == timeml.Past:
		f.ordered(outer, inner, timeml.After, word, 0.9+surer)
	}
}

// will reports verbs told as certain to come: no "could", no "would not".
func (f *finder) will(m *mention) bool {
	g := &f.s.Verbs[m.verb]
	if g.Negative {
		return false
	}
	switch f.s.Word(g.Modal) {
	case "", "will", "'ll", "would", "'d", "shall":
		return true
	}
	return false
}

// relative orders the clause that tells of a noun against the verb that the
// noun belongs to, where the tenses do.
func (f *finder) relative(k *syntax.Clause, inner int) {
	v := f.s.Phrases[k.Noun].Verb
	if v == syntax.None {
		return
	}
	outer := f.byVerb[v]
	if outer == none {
		return
	}
	o, i := &f.events[outer], &f.events[inner]
	past := i.Tense == timeml.Past
	switch {
	case past && perfect(i) && o.Tense == timeml.Past && plain(o):
		f.ordered(outer, inner, timeml.After, "tense", 0.85)
	case past && plain(i) && !state(i) && (o.Tense == timeml.Present || o.Tense == timeml.Future):
		f.ordered(outer, inner, timeml.After, "tense", 0.85)
	case f.s.Verbs[k.Verb].Form == syntax.Participle && !state(i) && o.Tense == timeml.Past:
		f.begun(outer, inner, "participle", 0.75)
	}
}

// participial orders a main event and the participle that goes with it.
func (f *finder) participial(outer, inner int) {
	i := &f.events[inner]
	switch {
	case causing(i.Lemma) && i.Tense == timeml.PresPart:
		f.ordered(outer, inner, timeml.Before, i.Lemma, 0.85)
	case i.Class == timeml.Reporting && i.Tense == timeml.PresPart: // "…, saying"
		f.begun(inner, outer, "participle", 0.8)
	case perfect(i): // "having left"
		f.ordered(outer, inner, timeml.After, "having", 0.9)
	}
}
