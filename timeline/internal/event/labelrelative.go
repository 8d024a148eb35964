package event

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// antecedent is the phrase that a relative clause leaves out as the object of
// its verb, which the label puts back ("a clerk whom the mill had dismissed"),
// or None.
func antecedent(s *syntax.Sentence, v *syntax.Verb) int {
	c := &s.Clauses[v.Clause]
	if c.Kind != syntax.Relative && !(c.Kind == syntax.Complement && leavesOut(s.Lemma(v.Main))) || c.Noun == syntax.None || v.Form != syntax.Finite || v.Passive || v.Copula ||
		v.Object != syntax.None || v.Subject == syntax.None || v.Subject == c.Noun {
		return syntax.None
	}
	if p := &s.Phrases[c.Noun]; p.Kind == syntax.TimeNoun || p.Kind == syntax.Pronoun || s.InTime(p.Head) || abstract(s.Lemma(p.Head)) {
		return syntax.None
	}
	if c.Signal != syntax.None {
		switch s.Words[c.Signal] {
		case "whom", "which", "that":
		default:
			return syntax.None
		}
		if c.From != c.Signal { // "under which"
			return syntax.None
		}
	}
	// A clause of its own completes the verb: "which he said had closed".
	from, to := verbsNear(s, v.Main)
	for k := from; k < to; k++ {
		if w := &s.Verbs[k]; w.Governor != syntax.None && &s.Verbs[w.Governor] == v {
			return syntax.None
		}
	}
	return c.Noun
}

// leavesOut reports verbs that need an object, so that a clause with "that"
// which lacks one leaves it out: "an agreement that both sides signed".
func leavesOut(lemma string) bool {
	switch lemma {
	case "sign", "make", "issue", "send", "receive", "publish", "reach", "break", "accept", "reject", "deliver", "give", "submit", "propose", "offer", "release", "breach":
		return true
	}
	return false
}

// abstract reports nouns whose relative clause says how or where, with no object left out.
func abstract(lemma string) bool {
	switch lemma {
	case "way", "place", "reason", "moment", "extent", "fact", "manner", "speed", "point", "case", "time":
		return true
	}
	return false
}

// owner puts the antecedent of "whose" before the phrase that it determines
// and reports whether there is one.
func (l *labeller) owner(v *syntax.Verb) bool {
	s := l.s
	c := &s.Clauses[v.Clause]
	if c.Signal == syntax.None || c.Noun == syntax.None || s.Words[c.Signal] != "whose" || s.Phrases[v.Subject].From != c.Signal+1 {
		return false
	}
	noun := c.Noun
	if p := &s.Phrases[noun]; p.Join != syntax.None && l.f.isPerson(s, &s.Phrases[p.Join]) && s.Word(p.From-1) == "," {
		noun = p.Join // "Joss Dunn, a fisherman whose"
	}
	p, owner := &s.Phrases[noun], ""
	switch {
	case p.Kind == syntax.Name && p.Name.Len() > 0:
		owner = l.f.calls(s, p)
	case p.Kind == syntax.Common && p.Len() <= 4:
		owner = spaced(s.Text(p.Range))
	default:
		return false
	}
	l.parts = append(l.parts, part{text: owner})
	l.genitive(plural(s, noun))
	return true
}

// genitive makes what was put last an owner.
func (l *labeller) genitive(plural bool) {
	if plural && strings.HasSuffix(l.parts[len(l.parts)-1].text, "s") {
		l.parts = append(l.parts, part{text: "’", glue: true})
		return
	}
	l.parts = append(l.parts, part{text: "’s", glue: true})
}

// counted puts the noun that an ordinal which heads its phrase counts: the
// subject of the sentence before ("The first" of its offers).
func (l *labeller) counted(p *syntax.Phrase) {
	if l.sentence == 0 || p.Len() != 2 {
		return
	}
	switch l.s.Words[p.Head] {
	case "first", "second", "third", "fourth", "fifth":
	default:
		return
	}
	s := &l.f.sentences[l.sentence-1]
	for k := range s.Verbs {
		v := &s.Verbs[k]
		if v.Form != syntax.Finite || v.Subject == syntax.None {
			continue
		}
		if q := &s.Phrases[v.Subject]; q.Kind == syntax.Common && s.Tags[q.Head] == pos.NN {
			l.parts = append(l.parts, part{text: s.Words[q.Head]})
		}
		return
	}
}

// counts finds what a bare "that number" or "the figure" counts: the nearest
// phrase before with the same head that says of what it is one.
func (f *finder) counts(sentence, phrase int) (int, *syntax.Sentence) {
	s := &f.sentences[sentence]
	p := &s.Phrases[phrase]
	if p.Len() != 2 || p.Det == syntax.None || phrase+1 < len(s.Phrases) && s.Phrases[phrase+1].Of == phrase {
		return syntax.None, nil
	}
	head := s.Lemma(p.Head)
	switch head {
	case "number", "figure", "total", "toll", "proportion", "share", "rate", "price", "cost", "value":
	default:
		return syntax.None, nil
	}
	for i := sentence; i >= 0 && i >= sentence-lookBack; i-- {
		of := &f.sentences[i]
		from, to := max(0, len(of.Phrases)-2*reach), len(of.Phrases)
		if i == sentence {
			from, to = phrasesNear(of, p.From)
		}
		for k := to - 2; k >= from; k-- {
			if q := &of.Phrases[k]; (i < sentence || q.To <= p.From) && q.Kind == syntax.Common && of.Lemma(q.Head) == head && of.Phrases[k+1].Of == k && of.Word(q.To) == "of" {
				return k, of
			}
		}
	}
	return syntax.None, nil
}

// tooShort reports a label of a nominal that says nothing by itself: one word,
// or one and a word that only compares.
func (l *labeller) tooShort() bool {
	n := 0
	for _, p := range l.parts {
		switch p.text {
		case "same", "other", "another", "new", "own", "such", "further", "biggest", "largest", "first", "second", "last", "latest", "any", "similar", "previous", "early", "earlier", "recent", "separate", "long", "more":
		default:
			n++
		}
	}
	return n <= 1
}

// around makes the label of a nominal that of the clause it stands in.
func (l *labeller) around(p *syntax.Phrase) {
	s := l.s
	at := int(s.ClauseAt[p.Head])
	if at == syntax.None || s.Clauses[at].Verb == syntax.None || s.Clauses[at].Kind == syntax.Attribution {
		return
	}
	v := &s.Verbs[s.Clauses[at].Verb]
	from := v.From
	if v.Subject != syntax.None {
		from = min(from, s.Phrases[v.Subject].From)
	}
	if p.Head < v.From && p.Function != syntax.Subject || l.pronounSubject(v) || v.Copula ||
		s.Bytes(syntax.Range{From: min(from, p.From), To: max(v.To, p.To)}).Len() > labelLength {
		return
	}
	l.parts, l.widened = l.parts[:0], true
	l.trigger = syntax.Range{From: min(l.trigger.From, v.Main), To: max(l.trigger.To, v.Main+1)}
	l.verbal(s.Clauses[at].Verb)
}
