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
			continue
		}
		if t.Value.Ref == timex.FutureRef || f.heading(t) {
			continue
		}
		m, confidence := f.governed(i)
		if last != none && i > 0 && f.times[i-1].To >= t.at-1 && !f.comma(f.times[i-1].To) {
			m, confidence = last, 0.9 // "on Monday at 10 a.m."
		}
		last = m
		if m == none || f.rivals(m, t) {
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
	return t.From <= 1 && t.word == "" && !t.Function.Relative() && t.Value.Known.Has(timex.FieldYear|timex.FieldMonth|timex.FieldDay) && !f.comma(t.To)
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
	if f.hidden(t, noun) {
		return noun, 0.85
	}
	if noun != none && (verb == none || f.nounWins(t, noun, verb)) {
		return noun, 0.85
	}
	if verb == none {
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

// modified is the event noun that the time stands before in one phrase, or as
// its owner: "last week's murder charge", "the September attacks". within is
// set, with none, where the noun names no event: "Monday's newspapers".
func (f *finder) modified(t *when) (m int, within bool) {
	s := f.s
	p := int(s.PhraseAt[t.To-1])
	if p == syntax.None {
		return none, false
	}
	if q := &s.Phrases[p]; q.Head >= t.To && s.Tag(t.To) != pos.POS {
		if f.adverb(t, q) {
			return none, false
		}
		return f.byPhrase[p], true
	}
	if k := t.To; s.Tag(k) == pos.POS && k+1 < len(s.PhraseAt) {
		if q := s.PhraseAt[k+1]; q >= 0 {
			return f.byPhrase[q], true
		}
	}
	if p+1 < len(s.Phrases) && s.Phrases[p].Owns && s.Phrases[p+1].Owner == p {
		return f.byPhrase[p+1], true
	}
	return none, false
}

// adverb reports a day that stands before a noun phrase without belonging to
// it: "yesterday New York governor Ann Lee toured …", "said Monday results …".
func (f *finder) adverb(t *when, q *syntax.Phrase) bool {
	if t.Value.Granularity > timex.Day || t.Value.Granularity == timex.NoGranularity {
		return false
	}
	switch f.s.Word(t.To - 1) {
	case "today", "yesterday", "tomorrow", "tonight", "now":
		return true
	}
	return q.From >= t.From && q.Prep == syntax.None
}

// qualified is the event noun that the time stands behind: "the shooting last
// year", "the murder of Ana Ruiz in May"; or none.
func (f *finder) qualified(t *when) int {
	s := f.s
	k := t.at - 1
	if k < 0 {
		return none
	}
	p := int(s.PhraseAt[k])
	for n := 0; p != syntax.None && n < 4; n++ {
		if m := f.byPhrase[p]; m != none {
			return m
		}
		p = s.Phrases[p].Of
	}
	return none
}

// hidden reports that the time ends a phrase that tells what another word is
// about, "over the fatal shooting last year", whose noun it qualifies even
// where that noun is not known for an event.
func (f *finder) hidden(t *when, noun int) bool {
	s := f.s
	p := int(s.PhraseAt[t.From])
	if p == syntax.None || noun != none {
		return false
	}
	q := &s.Phrases[p]
	k := t.at - 1
	if q.Prep == syntax.None || k < q.From || !s.Tag(k).Noun() || s.Tag(k) == pos.NNP {
		return false
	}
	switch s.Word(q.Prep) {
	case "over", "about", "of", "after", "following", "since", "into", "despite", "regarding":
		return true
	}
	return false
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

// occurs reports verbs that share the time of the event that is their subject.
func occurs(lemma string) bool {
	switch lemma {
	case "happen", "occur", "take", "unfold", "come", "erupt", "strike", "hit", "kill", "hold":
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

// nounWins decides whether a time that stands behind the event noun governs it
// and not the verb.
func (f *finder) nounWins(t *when, noun, verb int) bool {
	s := f.s
	e, v := &f.events[noun], &f.events[verb]
	if noun == verb || v.verb == syntax.None {
		return true
	}
	g := &s.Verbs[v.verb]
	if e.head < g.From { // the subject, or what stands before it: "the attack on Monday prompted …"
		return t.From < g.From
	}
	if v.dated || f.conflicts(t, g) {
		return true
	}
	p := &s.Phrases[e.phrase]
	if p.Prep == syntax.None {
		return false // the object: "announced the decision on Monday"
	}
	switch s.Word(p.Prep) {
	case "after", "before", "following", "since", "until", "despite", "amid":
		return true
	case "in", "at", "during", "on":
		return false
	}
	return p.Det != syntax.None || p.Owner != syntax.None
}

// conflicts reports that the tense of the verb keeps it out of the time: "is
// investigating the attack last week".
func (f *finder) conflicts(t *when, g *syntax.Verb) bool {
	d, b := f.a.DCT.Value.Bounds(), t.Value.Bounds()
	if !d.EarliestStart.Known() || !b.Known() {
		return false
	}
	past, future := b.LatestEnd <= d.EarliestStart, b.EarliestStart >= d.LatestEnd
	switch g.Tense {
	case timeml.Past:
		return future
	case timeml.Present:
		return past && g.Aspect != timeml.Perfective && g.Aspect != timeml.PerfectiveProgressive || future && g.Aspect == timeml.Perfective
	case timeml.Future:
		return past
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
	l := timeml.Link{From: f.events[n].ID, To: t.ID, Signal: f.s.Lemma(g.Main), Confidence: confidence, Constraint: least(end, "start", 0)}
	f.link(l)
	l.Constraint = most(end, "end", 0)
	f.link(l)
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
