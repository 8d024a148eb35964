package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
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
	for j := i + 1; j < len(f.times) && f.times[j].at <= g.To+1; j++ {
		u := &f.times[j]
		if u.at < g.To || u.sense == apart {
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
	f.link(timeml.Link{From: e.ID, To: t.ID, Signal: "after", Confidence: 0.85, Constraint: most("end", "end")})
	f.likely(e, t.ID)
	return true
}

// impossible reports that event m is told as over and time t as to come, or the
// other way round.
func (f *finder) impossible(t *when, m int) bool {
	v := f.events[m].verb
	if v == syntax.None || t.sense != inside && t.sense != by || opens(f.s.Tag(t.To)) {
		return false
	}
	g := &f.s.Verbs[v]
	if g.Tense == timeml.Present || happening(f.s.Lemma(g.Main)) {
		return false // "Mayor resigns on Friday"
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

// compared reports "since" behind a noun that is a record: "its lowest close
// since 2003". It tells of the other ones.
func (f *finder) compared(t *when) bool {
	const long = 4 // tokens
	s := f.s
	for k := t.at - 1; t.sense == since && k >= 0 && k >= t.at-long && s.VerbAt[k] < 0 && !f.comma(k); k-- {
		if s.Tag(k) == pos.JJS || s.Word(k) == "first" || s.Word(k) == "only" {
			return true
		}
	}
	return false
}

// closes reports the end of a stretch that the text reckons in: "results for the
// year ended 31 December". It dates nothing that happened then, and the end itself
// only likely.
func (f *finder) closes(t *when) bool {
	s := f.s
	k := t.at - 1
	if w := s.Word(k); w != "ended" && w != "ending" {
		return false
	}
	switch s.Lemma(k - 1) {
	case "year", "half", "quarter", "month", "week", "period", "season":
	default:
		if !s.InTime(k - 1) {
			return false
		}
	}
	if v := s.VerbAt[k]; v >= 0 && f.byVerb[v] != none {
		f.likely(&f.events[f.byVerb[v]], t.ID)
	}
	return true
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
