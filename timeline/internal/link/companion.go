package link

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// accompany gives m, told beside a past event, the likely day of that event. A
// participle or gerund has begun by the creation time.
func (f *finder) accompany(m *mention) {
	if m.verb == syntax.None || m.likely != "" || m.Modality != timeml.Asserted || m.Polarity == timeml.Negative || !plain(m) {
		return
	}
	g := f.companion(m)
	if g == syntax.None || f.byVerb[g] == none {
		return
	}
	o := &f.events[f.byVerb[g]]
	day := o.day()
	if day == "" || o.Tense != timeml.Past {
		return
	}
	if m.Tense == timeml.PresPart {
		f.link(timeml.Link{From: m.ID, To: creation, Signal: "participle", Confidence: 0.9, Constraint: most("start", "end")})
	}
	f.likely(m, day)
}

// companion is the verb that the clause of m goes with, or syntax.None: "killing
// two", "by closing the gate", "a man carrying a bag", "when the lights failed",
// "…, where he met them". Of such events .75 (when) to .85 (participles) are of
// the day of that verb in TimeBank and AQUAINT; of other relative clauses, of
// past participles and of what is said fewer than .6 are.
func (f *finder) companion(m *mention) int {
	s := f.s
	v := &s.Verbs[m.verb]
	if v.Clause == syntax.None || s.Word(v.From-1) == "later" {
		return syntax.None
	}
	c := &s.Clauses[v.Clause]
	word := s.Word(c.Signal)
	g := v.Governor
	if g == syntax.None {
		g = c.Governor
	}
	switch {
	case m.Tense == timeml.PresPart && c.Kind == syntax.Relative && c.Noun != syntax.None:
		return s.Phrases[c.Noun].Verb
	case m.Tense == timeml.PresPart && c.Noun == syntax.None && (c.Kind == syntax.Participial || c.Kind == syntax.Adverbial):
		switch word {
		case "", "by", "while", "when", "in":
			return g
		}
	case m.Tense != timeml.Past || f.timed[v.Clause]:
	case c.Kind == syntax.Adverbial && (word == "when" || word == "as" || word == "while"):
		return g
	case c.Kind == syntax.Adverbial && word == "after" && g != syntax.None && f.byVerb[g] != none && state(&f.events[f.byVerb[g]]) && !f.offset(c.Signal):
		return g // "were missing on Thursday after a boat capsized"
	case c.Kind == syntax.Relative && c.Noun != syntax.None && word == "where" && f.comma(c.Signal-1):
		return s.Phrases[c.Noun].Verb
	}
	return syntax.None
}

// partake gives an event noun the likely day of the past verb that performs it
// or happens in it: "issued a denial", "wept at the hearing". Of the few in
// TimeBank, AQUAINT and TimeBank-Dense 12 of 13 are of that day; of other objects
// and subjects too few are.
func (f *finder) partake(m *mention) {
	if m.verb != syntax.None || m.phrase == syntax.None || m.dated || m.likely != "" || m.Modality != timeml.Asserted || m.Polarity == timeml.Negative {
		return
	}
	p := &f.s.Phrases[m.phrase]
	v := p.Verb
	if c := f.s.ClauseAt[p.From]; v == syntax.None && c >= 0 && p.From < 4 {
		v = f.s.Clauses[c].Verb // "During the speech, he wept"
	}
	if v == syntax.None || f.byVerb[v] == none {
		return
	}
	o := &f.events[f.byVerb[v]]
	switch f.s.Word(p.Prep) {
	case "in", "at", "during":
	case "":
		if p.Function != syntax.Object || !performs(o.Lemma) {
			return
		}
	default:
		return
	}
	if day := o.day(); o.Tense == timeml.Past {
		f.likely(m, day)
	}
}

// day is the ID of the time of an event, stated or likely, "" for none.
func (m *mention) day() string {
	if m.when != nil {
		return m.when.ID
	}
	return m.likely
}

// performs reports verbs whose object is what they bring about.
func performs(lemma string) bool {
	switch lemma {
	case "announce", "begin", "cast", "cause", "commit", "conduct", "deliver", "extend", "file", "give", "hold", "issue", "launch", "make", "mount", "offer", "open", "place",
		"reach", "sign", "stage", "start", "suffer", "take", "undergo", "win":
		return true
	}
	return false
}

// offset reports a length of time that stands before the word at token k: "two
// days after".
func (f *finder) offset(k int) bool {
	return slices.ContainsFunc(f.times, func(t when) bool { return t.To == k && t.sense == offset })
}
