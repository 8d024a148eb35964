package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

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
	if q := s.PhraseAt[min(t.To, len(s.PhraseAt)-1)]; q >= 0 && determiner(s.Tag(t.From-1)) && s.Phrases[q].From == t.To && s.Phrases[q].Kind == syntax.Common {
		return f.byPhrase[q], true // "the August 2020 election"
	}
	if p+1 < len(s.Phrases) && s.Phrases[p].Owns && s.Phrases[p+1].Owner == p {
		return f.byPhrase[p+1], true
	}
	return none, false
}

func determiner(t pos.Tag) bool { return t == pos.DT || t == pos.PRPDollar || t == pos.POS }

// adverb reports a day that stands before a noun phrase without belonging to
// it: "yesterday New York governor Ann Lee toured …", "said Monday results …".
func (f *finder) adverb(t *when, q *syntax.Phrase) bool {
	if q.From >= t.From && t.word != "" && t.at == 0 && f.byPhrase[f.s.PhraseAt[q.Head]] == none {
		return true // "In 1995 three judges refused …"
	}
	if t.Value.Granularity > timex.Day || t.Value.Granularity == timex.NoGranularity {
		return false
	}
	switch f.s.Word(t.To - 1) {
	case "today", "yesterday", "tomorrow", "tonight", "now":
		return true
	}
	return q.From >= t.From && (q.Prep == syntax.None || f.s.Word(q.Prep) == "on") // "on Saturday forces arrived"
}

// qualified is the event noun that the time stands behind: "the shooting last
// year", "the murder of Ana Ruiz in May", "the collapse of talks in May"; or
// none.
func (f *finder) qualified(t *when) int {
	s := f.s
	k := t.at - 1
	if k < 0 {
		return none
	}
	p := int(s.PhraseAt[k])
	m := none
	for n := 0; p != syntax.None && n < 4; n++ {
		if f.byPhrase[p] != none {
			m = f.byPhrase[p]
		}
		if m != none && s.Word(s.Phrases[p].Prep) != "of" {
			break
		}
		p = s.Phrases[p].Of
	}
	return m
}

// hidden reports that the time ends a noun phrase whose noun it qualifies even
// where that is not known for an event: "angry over the fatal shooting last
// year", "is investigating the fire last week".
func (f *finder) hidden(t *when, verb int) bool {
	s := f.s
	p := int(s.PhraseAt[t.From])
	if p == syntax.None {
		return false
	}
	q := &s.Phrases[p]
	k := t.at - 1
	if k < q.From || !s.Tag(k).Noun() || s.Tag(k) == pos.NNP {
		return false
	}
	switch s.Word(q.Prep) {
	case "over", "about", "of", "after", "following", "since", "into", "despite", "regarding":
		return true
	}
	v := syntax.None
	if verb != none {
		v = f.events[verb].verb
	}
	return v != syntax.None && f.conflicts(t, &s.Verbs[v])
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
	if v.dated || f.conflicts(t, g) || relates(s.Lemma(g.Main)) {
		return true
	}
	p := &s.Phrases[e.phrase]
	if p.Prep == syntax.None {
		return false // the object: "announced the decision on Monday"
	}
	if s.Word(p.Prep) == "for" && happening(s.Lemma(g.Main)) && !g.Copula {
		return true // "is slated for release on Monday"
	}
	switch s.Word(p.Prep) {
	case "after", "before", "following", "since", "until", "despite", "amid":
		return true
	case "in", "at", "during", "on":
		return false
	}
	if p.Det != syntax.None {
		switch s.Word(p.Det) {
		case "a", "an", "any", "no", "this", "that":
			return false
		}
		if s.Word(p.Det+1) == "same" {
			return false // known by now: "was convicted of the same murder in March"
		}
	}
	return p.Det != syntax.None || p.Owner != syntax.None
}

// relates reports verbs that say how events stand to each other.
func relates(lemma string) bool { return causing(lemma) || lemma == "follow" }

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
