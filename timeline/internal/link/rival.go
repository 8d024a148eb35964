package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// outbid reports that another time stands just behind the verb of event m, and
// time i only between subject and verb: "the licence of May was renewed on
// Friday".
func (f *finder) outbid(m, i int) bool {
	t, v := &f.times[i], f.events[m].verb
	if v == syntax.None || t.sense != inside {
		return false
	}
	g := &f.s.Verbs[v]
	if t.To > g.From || g.Subject == syntax.None || f.s.Phrases[g.Subject].Head >= t.From {
		return false
	}
	for j := i + 1; j < len(f.times); j++ {
		u := &f.times[j]
		if u.at < g.To || u.at > g.To+1 || u.sense == apart {
			continue
		}
		if u.sense != inside {
			return true // "the licence of March must be renewed by 31 March"
		}
		b, c := t.Value.Bounds(), u.Value.Bounds()
		return b.Known() && c.Known() && (b.LatestEnd <= c.EarliestStart || c.LatestEnd <= b.EarliestStart)
	}
	return false
}

// shielded reports that "after" stands between time i and the verb of event m,
// whose own main clause has no verb: "two missing on Friday after a boat
// capsized". It was over by the end of that time, and likely not long before.
func (f *finder) shielded(m, i int) bool {
	t, e := &f.times[i], &f.events[m]
	if e.verb == syntax.None || f.s.Word(t.To) != "after" || f.s.Verbs[e.verb].From <= t.To {
		return false
	}
	f.link(timeml.Link{From: e.ID, To: t.ID, Signal: "after", Confidence: 0.85, Constraint: most("end", "end", 0)})
	f.likely(e, t.ID)
	return true
}

// impossible reports that event m is told as over and time t as to come, or the
// other way round.
func (f *finder) impossible(t *when, m int) bool {
	v := f.events[m].verb
	if v == syntax.None || t.sense != inside || opens(f.s.Tag(t.To)) {
		return false
	}
	g := &f.s.Verbs[v]
	if g.Tense == timeml.Present || happening(f.s.Lemma(g.Main)) {
		return false
	}
	return f.conflicts(t, g)
}

// apposed reports a time that tells of a noun between commas: "Ana Ruiz, mayor
// since 2019, resigned".
func (f *finder) apposed(t *when, m int) bool {
	s := f.s
	v := f.events[m].verb
	if v == syntax.None || t.To > s.Verbs[v].From || !f.comma(t.To) || t.at < 1 {
		return false
	}
	p := s.PhraseAt[t.at-1]
	return p >= 0 && s.Phrases[p].Kind == syntax.Common && s.Phrases[p].Head == t.at-1 && f.comma(s.Phrases[p].From-1)
}

// dropped reports the time of a plan that was changed: "originally planned for
// Monday".
func (f *finder) dropped(t *when) bool {
	s := f.s
	if t.clause == syntax.None || s.Clauses[t.clause].Verb == syntax.None {
		return false
	}
	g := &s.Verbs[s.Clauses[t.clause].Verb]
	switch s.Word(g.Main - 1) {
	case "originally", "initially", "previously":
		return happening(s.Lemma(g.Main)) && t.From >= g.To
	}
	return false
}

// closes reports the end of a stretch that the text reckons in: "results for the
// year ended 31 December". It dates nothing.
func (f *finder) closes(t *when) bool {
	s := f.s
	if k := s.Word(t.at - 1); k != "ended" && k != "ending" {
		return false
	}
	if s.InTime(t.at - 2) {
		return true
	}
	switch s.Lemma(t.at - 2) {
	case "year", "half", "quarter", "month", "week", "period", "season":
		return true
	}
	return false
}

// opened is the event of the verb behind a phrase that opens its clause with a
// time and a noun that names no event: "in a May 3 interview, the mayor said".
func (f *finder) opened(t *when) int {
	const near = 6 // tokens
	s := f.s
	if t.clause == syntax.None || s.Clauses[t.clause].Verb == syntax.None {
		return none
	}
	k, v := &s.Clauses[t.clause], s.Clauses[t.clause].Verb
	switch s.Word(k.From) {
	case "in", "at", "during":
	default:
		return none
	}
	for c := t.To; c < t.To+near && c < s.Verbs[v].From && t.From <= k.From+2; c++ {
		if f.comma(c) {
			return f.byVerb[v]
		}
	}
	return none
}
