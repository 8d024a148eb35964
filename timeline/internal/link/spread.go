package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// occurs reports verbs that share the time of the event that is their subject.
func occurs(lemma string) bool {
	switch lemma {
	case "happen", "occur", "take", "unfold", "come", "erupt", "strike", "hit", "kill", "hold":
		return true
	}
	return false
}

// turningPoint links the subject of a verb of beginning or ending with the time
// at which it does: "the trial began on Monday".
func (f *finder) turningPoint(g *syntax.Verb, t *when, confidence float64) {
	n := f.subjectEvent(g)
	if n == none || g.Negative || f.events[n].dated {
		return
	}
	end := "start"
	switch f.s.Lemma(g.Main) {
	case "begin", "start", "open", "resume", "commence":
	case "end", "finish", "close", "conclude", "stop", "expire":
		end = "end"
	default:
		return
	}
	f.turns(n, end, f.s.Lemma(g.Main), t, confidence)
}

// turns puts one end of event n inside the time.
func (f *finder) turns(n int, end, signal string, t *when, confidence float64) {
	l := timeml.Link{From: f.events[n].ID, To: t.ID, Signal: signal, Confidence: confidence, Constraint: least(end, "start")}
	f.link(l)
	l.Constraint = most(end, "end")
	f.link(l)
}

// postponed reports that time i is the one that something is put off until, and
// links what begins then with it: "the vote was postponed until Friday".
func (f *finder) postponed(m, i int) bool {
	t, e := &f.times[i], &f.events[m]
	v := e.verb
	if v == syntax.None && e.phrase != syntax.None {
		v = f.s.Phrases[e.phrase].Verb
	}
	if v == syntax.None || t.sense != until {
		return false
	}
	g := &f.s.Verbs[v]
	switch f.s.Lemma(g.Main) {
	case "postpone", "delay", "defer", "reschedule":
	case "adjourn":
		return true // and goes on then
	default:
		return false
	}
	n := none
	if g.Passive {
		n = f.subjectEvent(g)
	} else if g.Object != syntax.None {
		n = f.byPhrase[g.Object]
	}
	if n != none && !f.events[n].dated && !g.Negative {
		f.turns(n, "start", t.word, t, 0.85)
	}
	return true
}

// beginning dates the verb of beginning or ending that the verb g completes:
// "began to withdraw on Friday".
func (f *finder) beginning(g *syntax.Verb, i int, confidence float64) {
	if g.Governor == syntax.None || g.Form == syntax.Finite {
		return
	}
	if n := f.byVerb[g.Governor]; n != none && f.events[n].Class == timeml.Aspectual && !f.events[n].dated && f.times[i].From > g.From {
		f.date(n, i, confidence-0.1)
	}
}

// opening dates the verb of a clause that a phrase with a dated event noun
// opens: "in a raid on Monday, police seized …".
func (f *finder) opening(n, i int, confidence float64) {
	s, t := f.s, &f.times[i]
	e := &f.events[n]
	if e.phrase == syntax.None || t.sense != inside {
		return
	}
	switch s.Word(s.Phrases[e.phrase].Prep) {
	case "in", "at", "during", "on":
	default:
		return
	}
	if m, _ := f.verbOf(t); m != none && m != n && !f.events[m].dated && f.events[m].verb != syntax.None && t.To <= s.Verbs[f.events[m].verb].From {
		f.date(m, i, confidence-0.1)
	}
}

// scene dates the event noun between a verb and its time, in which the verb
// happened: "were hurt in an attack on Monday".
func (f *finder) scene(m, i int, confidence float64) {
	n := f.qualified(&f.times[i])
	if n == none || n == m || f.events[n].dated || f.events[n].phrase == syntax.None {
		return
	}
	switch f.s.Word(f.s.Phrases[f.events[n].phrase].Prep) {
	case "in", "during", "at":
		f.date(n, i, confidence-0.1)
	}
}

// setting dates the verb behind a participle and its time that open the clause:
// "in heavy trading on Monday, shares fell", "speaking on Monday, he promised".
func (f *finder) setting(m, i int, confidence float64) {
	s, t := f.s, &f.times[i]
	g := &s.Verbs[f.events[m].verb]
	if g.Tense != timeml.PresPart || !plain(&f.events[m]) || g.Clause == syntax.None || !f.comma(t.To) {
		return
	}
	v := g.Governor
	if c := s.Clauses[g.Clause].Parent; v == syntax.None && c != syntax.None {
		v = s.Clauses[c].Verb
	}
	if v == syntax.None || s.Verbs[v].From < t.To || f.byVerb[v] == none || f.events[f.byVerb[v]].dated {
		return
	}
	if first := s.Clauses[g.Clause].From; first == 0 || s.Word(0) == "in" {
		f.date(f.byVerb[v], i, confidence-0.1)
	}
}

// spread dates the events that share the time of event m: the subject of what
// happens then, and the verbs that "and" joins behind a time that stands first.
func (f *finder) spread(m, i int, confidence float64) {
	s, t := f.s, &f.times[i]
	v := f.events[m].verb
	if v == syntax.None {
		f.opening(m, i, confidence)
		return
	}
	if t.sense != inside {
		return
	}
	g := &s.Verbs[v]
	f.scene(m, i, confidence)
	f.setting(m, i, confidence)
	f.turningPoint(g, t, confidence)
	f.beginning(g, i, confidence)
	if occurs(s.Lemma(g.Main)) {
		if n := f.subjectEvent(g); n != none && n != m && !f.events[n].dated {
			f.date(n, i, confidence-0.1)
		}
	}
	if t.From >= g.From {
		return
	}
	for c := g.Clause + 1; c < len(s.Clauses) && c < g.Clause+12; c++ {
		k := &s.Clauses[c]
		if k.Joined != g.Clause || k.Verb == syntax.None {
			continue
		}
		if n := f.byVerb[k.Verb]; n != none && !f.events[n].dated && !f.timed[c] {
			f.date(n, i, confidence-0.2)
		}
	}
}
