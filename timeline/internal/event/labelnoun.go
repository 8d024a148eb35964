package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// start is the first token of a phrase with its owners.
func start(s *syntax.Sentence, p int) int {
	for s.Phrases[p].Owner != syntax.None {
		p = s.Phrases[p].Owner
	}
	return s.Phrases[p].From
}

// extent is the end of phrase p with the prepositional phrases and joined
// phrases that follow it in its clause, before token limit.
func (l *labeller) extent(p, limit int) int {
	s := l.s
	end := s.Phrases[p].To
	clause := s.ClauseAt[s.Phrases[p].Head]
	for k := end; k < limit && k < len(s.Tokens); k++ {
		if s.ClauseAt[k] != clause && s.Tags[k] != pos.POS {
			break
		}
		if q := s.PhraseAt[k]; q != syntax.None {
			ph := &s.Phrases[q]
			if ph.Of == syntax.None && ph.Join == syntax.None && !ph.Owns && ph.Owner == syntax.None || ph.Join != syntax.None && s.Word(ph.From-1) == "," {
				break
			}
			k = ph.To - 1
			if !ph.Owns {
				end = ph.To
			}
			continue
		}
		switch t := s.Tags[k]; {
		case t == pos.IN || t == pos.TO || t == pos.POS || t == pos.CC || t == pos.VBG && s.Words[k] == "following":
		default:
			return end
		}
	}
	return end
}

// nominal makes the label of an event noun: the phrase with what qualifies it,
// or where that says too little, the clause it stands in.
func (l *labeller) nominal(phrase int) {
	s := l.s
	p := &s.Phrases[phrase]
	from, end := start(s, phrase), l.qualified(phrase)
	if p.Owner == syntax.None && !l.isQualified(phrase, end) && p.Name.Len() == 0 && l.surrounding(p) {
		return
	}
	if p.Det != syntax.None && from == p.From {
		switch s.Words[p.Det] {
		case "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "some", "each":
			from = p.Det + 1
			if s.Tags[p.Det] == pos.PRPDollar && !l.possessor(p) && s.Word(from) == "own" {
				from = p.Det
			}
		}
	}
	l.tokens(from, end)
	if !l.widened && l.tooShort() {
		l.around(p)
	}
}

// isQualified reports that a prepositional phrase or a clause tells more of
// the phrase before token end.
func (l *labeller) isQualified(phrase, end int) bool {
	if end == l.s.Phrases[phrase].To {
		return false
	}
	for q := phrase + 1; q < len(l.s.Phrases) && l.s.Phrases[q].From < end; q++ {
		if l.s.Phrases[q].Of == phrase && l.s.Phrases[q].Join == syntax.None {
			return true
		}
	}
	first, last := clausesNear(l.s, l.s.Phrases[phrase].Head)
	for k := first; k < last; k++ {
		if c := &l.s.Clauses[k]; c.From < end && (c.Noun == phrase && c.Kind == syntax.Complement || l.content(c, l.s.Phrases[phrase].To)) {
			return true
		}
	}
	return false
}

// surrounding makes the label of a phrase that says too little by itself that
// of the clause around it, if it fits.
func (l *labeller) surrounding(p *syntax.Phrase) bool {
	s := l.s
	if p.Verb == syntax.None {
		return false
	}
	v := &s.Verbs[p.Verb]
	c := &s.Clauses[v.Clause]
	if c.Kind == syntax.Attribution || v.Copula && p.Function == syntax.Subject {
		return false
	}
	from := v.From
	if v.Subject != syntax.None {
		from = min(from, s.Phrases[v.Subject].From)
	}
	if s.Bytes(syntax.Range{From: min(from, p.From), To: max(v.To, p.To)}).Len() > labelLength {
		return false
	}
	l.trigger = syntax.Range{From: min(l.trigger.From, v.Main), To: max(l.trigger.To, v.Main+1)}
	if p.From < v.From && p.Function != syntax.Subject {
		return false
	}
	l.verbal(p.Verb)
	return true
}

// possessor puts the name that a possessive pronoun stands for.
func (l *labeller) possessor(p *syntax.Phrase) bool {
	var r reference
	ok := false
	switch w := l.s.Words[p.Det]; w {
	case "his", "her":
		r, ok = l.f.person(l.sentence, p.Det, genderOf(w), l.f.quoting(l.sentence, p.Det))
	case "my", "our":
		r, ok = l.f.speaker(l.sentence, w)
	case "its", "their":
		if r, ok = l.f.governorSubject(l.sentence, p, w); !ok && p.From == 0 {
			r, ok = l.f.before(l.sentence, w == "its")
		}
	}
	if !ok {
		return false
	}
	s := &l.f.sentences[r.sentence]
	q := &s.Phrases[r.phrase]
	switch {
	case q.Kind == syntax.Name && q.Name.Len() > 0:
		l.parts = append(l.parts, part{text: l.f.calls(s, q)})
	case q.Len() <= 3:
		owner := q.Range
		if w := s.Word(owner.From); (w == "a" || w == "an") && owner.Len() > 1 {
			l.parts = append(l.parts, part{text: "the"})
			owner.From++
		}
		l.parts = append(l.parts, part{text: spaced(s.Text(owner))})
	default:
		return false
	}
	l.genitive(q.Kind == syntax.Common && plural(s, r.phrase))
	return true
}

// affected is the name of the person whom the pronoun at token k, an object,
// stands for, or "". Of two persons in one clause it is not said which.
func (l *labeller) affected(k int) string {
	s := l.s
	w := s.Words[k]
	if w != "him" && w != "her" || s.Tags[k] != pos.PRP || s.PhraseAt[k] == syntax.None {
		return ""
	}
	p := &s.Phrases[s.PhraseAt[k]]
	if p.Function != syntax.Object || p.Verb == syntax.None {
		return ""
	}
	q := s.Verbs[p.Verb].Subject
	if q == syntax.None || s.Phrases[q].Kind == syntax.Pronoun || l.f.isPerson(s, &s.Phrases[q]) {
		return ""
	}
	r, ok := l.f.person(l.sentence, k, genderOf(w), l.f.fullName(l.sentence, q))
	if !ok {
		return ""
	}
	t := &l.f.sentences[r.sentence]
	return l.f.calls(t, &t.Phrases[r.phrase])
}

// content reports a clause that a preposition at token end ties to what stands
// before: "a request for what is called mutual aid".
func (l *labeller) content(c *syntax.Clause, end int) bool {
	return c.Kind == syntax.Complement && c.Verb != syntax.None && c.Signal == end+1 && l.s.Tag(end) == pos.IN && l.s.Tags[c.Signal] == pos.WP
}

// qualified is the end of a phrase with its prepositional phrases and the
// infinitive or clause that completes it.
func (l *labeller) qualified(phrase int) int {
	s := l.s
	end := l.extent(phrase, len(s.Tokens))
	first, last := clausesNear(s, s.Phrases[phrase].Head)
	for k := first; k < last; k++ {
		c := &s.Clauses[k]
		if c.Noun == phrase && c.Kind == syntax.Complement && c.From >= s.Phrases[phrase].To && c.From <= end+1 && c.Verb != syntax.None {
			to := max(s.Verbs[c.Verb].To, end)
			for to < len(s.Tokens) && !l.stops(to, k) {
				to++
			}
			return max(to, end)
		}
	}
	// A relative clause without a comma completes what stands before it.
	for k := first; k < last; k++ {
		c := &s.Clauses[k]
		if c.Kind == syntax.Relative && c.From == end && c.Verb != syntax.None && s.Word(end-1) != "," || l.content(c, end) {
			to := s.Verbs[c.Verb].To
			for to < len(s.Tokens) && !l.stops(to, k) {
				to++
			}
			return to
		}
	}
	return end
}
