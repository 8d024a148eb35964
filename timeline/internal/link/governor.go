package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// govern links each time expression of the sentence with the events that it
// governs.
func (f *finder) govern() {
	last := none // the event of the time before, and where that time ended
	for i := range f.times {
		t := &f.times[i]
		switch t.sense {
		case apart, offset, partner:
			last = none
			continue
		}
		if t.Value.Ref == timex.FutureRef || f.heading(t) || f.dropped(t) || f.closes(t) || f.compared(t) {
			continue
		}
		m, confidence := f.governed(i)
		if last != none && i > 0 && f.times[i-1].To >= t.at-1 && !f.comma(f.times[i-1].To) {
			m, confidence = last, 0.9 // "on Monday at 10 a.m."
		}
		last = m
		if m == none || f.rivals(m, t) || f.outbid(m, i) {
			continue
		}
		if f.shielded(m, i) || f.postponed(m, i) {
			continue
		}
		f.date(m, i, confidence)
		f.spread(m, i, confidence)
	}
}

// heading reports the date of the document itself and dates that stand before
// the text: "2023-09-24 More than a hundred officers …".
func (f *finder) heading(t *when) bool {
	d := f.a.DCT.Span
	if t.Start < d.End && d.Start < t.End {
		return true
	}
	return f.dateline(t) || t.From <= 1 && t.word == "" && !t.Function.Relative() && t.Value.Known.Has(timex.FieldYear|timex.FieldMonth|timex.FieldDay) && !f.comma(t.To)
}

// dateline reports "HARLOW, March 4 (Northwire) - …": a day near the start of the
// sentence, no verb before it and a dash soon behind.
func (f *finder) dateline(t *when) bool {
	const near = 8
	s := f.s
	if t.word != "" || t.To > near || len(s.Verbs) > 0 && s.Verbs[0].From < t.From {
		return false
	}
	for k := t.To; k < t.To+near && k < len(s.Words) && s.VerbAt[k] < 0; k++ {
		switch s.Words[k] {
		case "-", "--", "–", "—", "_":
			return true
		}
	}
	return false
}

func (f *finder) comma(k int) bool { return f.s.Tag(k) == pos.Comma }

// rivals reports that another time, which shares nothing with t, already
// governs event m: "fell to 4.5 percent last month from 4.7 percent in May".
func (f *finder) rivals(m int, t *when) bool {
	e := &f.events[m]
	if !e.dated || t.sense != inside {
		return false
	}
	if e.when == nil {
		return false
	}
	b, c := t.Value.Bounds(), e.when.Value.Bounds()
	return b.LatestEnd <= c.EarliestStart || b.EarliestStart >= c.LatestEnd
}

// date links event m with time i.
func (f *finder) date(m, i int, confidence float64) {
	e := &f.events[m]
	f.say(e, &f.times[i], confidence)
	if !e.dated {
		e.dated = true
		if f.times[i].sense == inside {
			e.when = f.times[i].Timex
		}
	}
}

// governed is the event that time i governs, or none, with how sure that is.
func (f *finder) governed(i int) (m int, confidence float64) {
	t := &f.times[i]
	if m, within := f.modified(t); within {
		t.sense, t.word = inside, "" // the preposition is that of the noun
		if m == none {
			return f.opened(t), 0.85
		}
		return m, 0.95
	}
	noun := f.qualified(t)
	if t.sense == ofTime && !f.scheduled(t) {
		return noun, 0.85
	}
	verb, gap := f.verbOf(t)
	if verb == none {
		verb = f.beside(t)
	}
	verb = f.planner(t, verb)
	if noun == none && f.hidden(t, verb) {
		return none, 0
	}
	if noun != none && (verb == none || f.nounWins(t, noun, verb)) {
		return noun, 0.85
	}
	if verb == none || f.impossible(t, verb) || f.apposed(t, verb) {
		return none, 0
	}
	return verb, nearness(gap)
}

// nearness is how sure a time that stands gap tokens from its verb governs it;
// measured on TimeBank by adjacency, syntax makes it surer beyond.
func nearness(gap int) float64 {
	switch {
	case gap <= 1:
		return 0.97
	case gap <= 3:
		return 0.9
	case gap <= 8:
		return 0.82
	case gap <= 16:
		return 0.7
	}
	return 0.5
}

// verbOf is the event of the verb whose clause the time stands in, or none,
// and the number of tokens between them.
func (f *finder) verbOf(t *when) (m, gap int) {
	s := f.s
	if t.clause == syntax.None {
		return none, 0
	}
	v := s.Clauses[t.clause].Verb
	if v == syntax.None {
		return none, 0
	}
	if next := t.clause + 1; t.Has(s.Verbs[v].Main) && next < len(s.Clauses) && s.Clauses[next].Verb != syntax.None {
		v = s.Clauses[next].Verb // a time taken for a verb: "Tomorrow the board will …"
	}
	if next := s.ClauseAt[min(t.To, len(s.ClauseAt)-1)]; next >= 0 && int(next) != t.clause && s.Clauses[next].From == t.To && s.Clauses[next].Verb != syntax.None && opens(s.Tag(t.at-1)) {
		v = s.Clauses[next].Verb // "…; a day later the council met"
	}
	g := &s.Verbs[v]
	if k := &s.Clauses[t.clause]; k.From == t.From && k.Kind == syntax.Complement && k.Governor != syntax.None && s.Verbs[k.Governor].To == t.From {
		g = &s.Verbs[k.Governor] // "said today conditions …"
		v = k.Governor
	}
	gap = t.at - g.To
	if t.From < g.From {
		gap = g.From - t.To
	}
	m = f.byVerb[v]
	if m == none || happening(s.Lemma(g.Main)) {
		if subject := f.subjectEvent(g); subject != none {
			return subject, max(gap, 0)
		}
	}
	return m, max(gap, 0)
}

// opens reports tags behind which a time belongs to what follows.
func opens(t pos.Tag) bool { return t == pos.Colon || t == pos.CC }

// beside is the event of a verb that the time touches, or none; for clauses
// that were not told apart.
func (f *finder) beside(t *when) int {
	s := f.s
	for _, k := range [...]int{t.To, t.at - 1} {
		if k < 0 || k >= len(s.VerbAt) || s.VerbAt[k] < 0 {
			continue
		}
		if m := f.byVerb[s.VerbAt[k]]; m != none {
			return m
		}
	}
	return none
}

// planner steps from an infinitive to the verb that it completes where the
// time is over and the infinitive looks forward: "voted to cut the tax on Friday".
func (f *finder) planner(t *when, m int) int {
	if m == none {
		return none
	}
	e := &f.events[m]
	if e.verb == syntax.None || e.Tense != timeml.Infinitive || t.From < f.s.Verbs[e.verb].From {
		return m
	}
	v := f.s.Verbs[e.verb].Governor
	if v == syntax.None || f.byVerb[v] == none {
		return m
	}
	g := &f.events[f.byVerb[v]]
	b, d := t.Value.Bounds(), f.a.DCT.Value.Bounds()
	over := b.LatestEnd.Known() && d.LatestEnd.Known() && b.LatestEnd <= d.LatestEnd
	if g.Tense != timeml.Past || g.dated || !over || g.Class == timeml.Aspectual || aimless(g.Lemma) || causing(g.Lemma) {
		return m
	}
	return f.byVerb[v]
}

// subjectEvent is the event noun that is the subject of a verb, or none.
func (f *finder) subjectEvent(g *syntax.Verb) int {
	if g.Subject == syntax.None {
		return none
	}
	return f.byPhrase[g.Subject]
}

// happening reports verbs that say of an event that it takes place at a time.
func happening(lemma string) bool {
	switch lemma {
	case "be", "schedule", "plan", "slate", "set", "expect", "fix", "book", "date":
		return true
	}
	return false
}

// scheduled reports "scheduled for Monday": the time is that of the event.
func (f *finder) scheduled(t *when) bool {
	if t.word != "for" || t.clause == syntax.None {
		return false
	}
	v := f.s.Clauses[t.clause].Verb
	if v == syntax.None {
		return false
	}
	switch f.s.Lemma(f.s.Verbs[v].Main) {
	case "schedule", "plan", "slate", "set", "fix", "book", "be", "call", "postpone", "expect":
		return true
	}
	return false
}
