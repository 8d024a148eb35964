package event

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// labelLength is the greatest length of a label in runes.
const labelLength = 90

// label is one line that names the mention to a reader.
func (f *finder) label(m *mention) string {
	s := &f.sentences[m.sentence]
	l := labeller{f: f, sentence: m.sentence, s: s, trigger: m.trigger, parts: f.parts[:0]}
	defer func() { f.parts = l.parts }()
	switch {
	case m.phrase != syntax.None && m.verb == syntax.None:
		l.nominal(m.phrase)
	case m.verb != syntax.None:
		l.verbal(m.verb)
	}
	if out := l.text(); out != "" {
		return out
	}
	l.parts = l.parts[:0]
	l.tokens(m.trigger.From, m.trigger.To)
	return l.text()
}

// part is a stretch of the label.
type part struct {
	text string
	cut  bool // the label may end before this part
	must bool // the label may not end before this part
	glue bool // no space before it
}

// labeller puts a label together from tokens of one sentence.
type labeller struct {
	f        *finder
	sentence int
	s        *syntax.Sentence
	trigger  syntax.Range
	parts    []part

	condition bool // the label begins with "if" or its like
	widened   bool // a nominal has given way to its clause
}

// verbal makes the label of a verb: its subject, its group, and what follows
// in its clause.
func (l *labeller) verbal(verb int) {
	s := l.s
	// A complement is told with the verb that governs it: "decided to return".
	for range 3 {
		v := &s.Verbs[verb]
		c := &s.Clauses[v.Clause]
		if v.Form == syntax.Finite || c.Governor == syntax.None || c.Kind != syntax.Complement || c.Governor == verb {
			break
		}
		if c.Noun != syntax.None && v.Form == syntax.Infinitive && !light(s.Lemma(s.Verbs[c.Governor].Main), s.Lemma(s.Phrases[c.Noun].Head)) {
			l.nominal(c.Noun)
			return
		}
		room := labelLength / 2
		if v.Subject != syntax.None && v.Subject == s.Verbs[c.Governor].Object {
			room = labelLength * 2 / 3 // "led the minister to announce"
		}
		if s.Bytes(syntax.Range{From: s.Verbs[c.Governor].From, To: v.To}).Len() > room {
			break
		}
		verb = c.Governor
	}
	v := &s.Verbs[verb]
	// What a participle adds is told with the verb that it adds to, if there is room.
	if c := &s.Clauses[v.Clause]; (c.Kind == syntax.Participial || c.Kind == syntax.Adverbial && v.Form == syntax.Gerund && c.Noun == syntax.None) && c.Governor != syntax.None && s.Verbs[c.Governor].From < v.From &&
		s.Bytes(syntax.Range{From: s.Verbs[c.Governor].From, To: v.To}).Len() <= labelLength*2/3 {
		verb = c.Governor
		v = &s.Verbs[verb]
	}
	// "They to protect", "this protecting": a pronoun needs its finite verb.
	if c := &s.Clauses[v.Clause]; v.Form != syntax.Finite && c.Kind == syntax.Adverbial && c.Governor != syntax.None && c.Governor != verb && l.pronounSubject(v) &&
		s.Bytes(syntax.Range{From: min(s.Verbs[c.Governor].From, v.From), To: max(s.Verbs[c.Governor].To, v.To)}).Len() <= labelLength {
		verb = c.Governor
		v = &s.Verbs[verb]
	}
	c := &s.Clauses[v.Clause]
	if v.Form == syntax.Infinitive && c.Noun != syntax.None {
		l.nominal(c.Noun)
		return
	}
	if l.dummy(v) {
		l.parts = append(l.parts, part{text: s.Words[v.Main], must: true}, part{text: ":", glue: true})
		from, to := window(verb, len(s.Verbs))
		for k := from; k < to; k++ {
			if w := &s.Verbs[k]; w.Governor != syntax.None && &s.Verbs[w.Governor] == v && w.Form == syntax.Finite {
				l.trigger = syntax.Range{From: w.Main, To: w.Main + 1}
				l.verbal(k)
				return
			}
		}
		return
	}
	if c := &s.Clauses[v.Clause]; opensCondition(s, c) {
		l.condition = true
		l.parts = append(l.parts, part{text: s.Words[c.Signal]})
	}
	l.subject(v)
	l.group(v)
	if p := antecedent(s, v); p != syntax.None {
		l.tokens(start(s, p), s.Phrases[p].To)
	}
	if c.Kind == syntax.Attribution {
		whom := v.Object != syntax.None && s.Phrases[v.Object].Kind != syntax.Number && s.Phrases[v.Object].From >= v.To && s.Bytes(s.Phrases[v.Object].Range).Len() <= labelLength/3
		put := len(l.parts)
		if whom { // "told a news conference: …"
			l.tokens(start(s, v.Object), s.Phrases[v.Object].To)
		}
		if l.said(verb) || l.quoted(c.From) {
			return
		}
		l.parts = l.parts[:put]
	}
	from := v.To
	if v.Subject != syntax.None && s.Phrases[v.Subject].From == from {
		from = s.Phrases[v.Subject].To // "said the judge"
	}
	l.rest(from, v.Clause)
}

// opensCondition reports a clause whose label begins with the word that makes
// it a condition, since nothing else in it shows that.
func opensCondition(s *syntax.Sentence, c *syntax.Clause) bool {
	switch s.Word(c.Signal) {
	case "if", "unless", "should", "had":
		return c.Kind == syntax.Adverbial
	}
	return false
}

// pronounSubject reports a subject that is a pronoun and stays one.
func (l *labeller) pronounSubject(v *syntax.Verb) bool {
	if v.Subject == syntax.None || l.s.Phrases[v.Subject].Kind != syntax.Pronoun {
		return false
	}
	_, ok := l.f.resolve(l.sentence, v.Subject)
	return !ok
}

// dummy reports an "it" that stands for the clause behind the verb: "it has
// been reported that".
func (l *labeller) dummy(v *syntax.Verb) bool {
	if !v.Passive || v.Subject == syntax.None || l.s.Words[l.s.Phrases[v.Subject].Head] != "it" {
		return false
	}
	return completed(l.s, v)
}

// subject puts the subject in front, pronouns replaced where that is safe.
func (l *labeller) subject(v *syntax.Verb) {
	if v.Subject == syntax.None {
		if c := &l.s.Clauses[v.Clause]; v.Form == syntax.Finite && c.Signal != syntax.None && c.Verb != syntax.None && &l.s.Verbs[c.Verb] == v && l.s.Tags[c.Signal] == pos.WP {
			l.parts = append(l.parts, part{text: l.s.Words[c.Signal], must: true}) // "what followed"
		}
		return
	}
	s, p, sentence := l.s, v.Subject, l.sentence
	if s.Phrases[p].Kind == syntax.Pronoun {
		if r, ok := l.f.resolve(sentence, p); ok {
			s, p, sentence = &l.f.sentences[r.sentence], r.phrase, r.sentence
			if l.f.namesPerson(s, &s.Phrases[p]) {
				l.parts = append(l.parts, part{text: l.f.calls(s, &s.Phrases[p])})
				return
			}
		}
	}
	if s.Phrases[p].Kind == syntax.TimeNoun {
		l.parts = append(l.parts, part{text: spaced(s.Text(syntax.Range{From: start(s, p), To: s.Phrases[p].To}))})
		return
	}
	if s == l.s && l.owner(v) {
		l.parts = append(l.parts, part{text: spaced(s.Text(s.Phrases[p].Range))})
		return
	}
	p = l.f.named(s, p)
	other := labeller{f: l.f, sentence: sentence, s: s, parts: l.parts}
	from, end := start(s, p), s.Phrases[p].To
	if s == l.s && end <= v.From {
		end = other.extent(p, v.From)
		if q := other.qualified(p); q > end && q <= v.From && s.Bytes(syntax.Range{From: from, To: q}).Len() <= labelLength*2/3 {
			end = q
		}
	} else if s != l.s {
		// A reminder needs no more than the next phrase: "the head of the board".
		if q := p + 1; q < len(s.Phrases) && s.Phrases[q].Of == p && s.Phrases[q].Prep == end {
			end = s.Phrases[q].To
		}
	}
	if d := s.Phrases[p].Det; d != syntax.None && from == s.Phrases[p].From && s.Tags[d] == pos.PRPDollar {
		if other.possessor(&s.Phrases[p]) || s.Words[d] == "its" && s.Word(d+1) != "own" {
			from = d + 1
		}
	}
	if q, of := l.f.counts(sentence, p); of != nil {
		whole := labeller{f: l.f, sentence: sentence, s: of, parts: l.parts}
		whole.parts = append(whole.parts, part{text: "the"})
		whole.tokens(of.Phrases[q].Head, whole.extent(q, len(of.Tokens)))
		l.parts = whole.parts
		return
	}
	other.tokens(from, end)
	other.counted(&s.Phrases[p])
	l.parts = other.parts
}

// named is the name that stands beside a phrase for the same person or body,
// if there is one: "another minister, Rachel Maclean,", "the firm, Orchard Homes,".
func (f *finder) named(s *syntax.Sentence, p int) int {
	if p+1 >= len(s.Phrases) || f.isPerson(s, &s.Phrases[p]) {
		return p
	}
	ph, q := &s.Phrases[p], &s.Phrases[p+1]
	if q.Join != p || s.Word(ph.To) != "," || q.From != ph.To+1 {
		return p
	}
	bare := ph.Det != syntax.None && ph.Len() == 2 && ph.Kind == syntax.Common && !plural(s, p)
	if f.isPerson(s, q) || bare && q.Kind == syntax.Name && q.Det == syntax.None && s.Word(q.To) == "," {
		return p + 1
	}
	return p
}

// group puts the verb group: a passive without its auxiliaries, as headlines
// have it, and no adverbs but those that negate.
func (l *labeller) group(v *syntax.Verb) {
	s := l.s
	whole := l.pronoun() || l.condition
	if v.Form == syntax.Participle && v.Passive && len(l.parts) > 0 && v.Subject != syntax.None && s.Phrases[v.Subject].From > v.To && l.active(v) {
		be := "was" // "Asked about it, a spokesman said"
		if plural(s, v.Subject) {
			be = "were"
		}
		l.parts = append(l.parts, part{text: be, must: true})
	}
	for k := v.From; k < v.To; k++ {
		w := s.Words[k]
		switch {
		case k >= v.Main, negation(s, k):
		case s.Tags[k].Adverb(), s.InTime(k), s.PhraseAt[k] != syntax.None, s.Tags[k] == pos.IN:
			continue
		case v.Passive && (v.Form == syntax.Finite || v.Form == syntax.Gerund) && v.Modal == syntax.None && !v.Negative && !whole && !l.active(v) && (beForm(w) && s.Word(k-1) != "to" || w == "have" || w == "has" || w == "had" || w == "'s" || w == "'ve"):
			continue
		}
		l.parts = append(l.parts, part{text: l.word(k), must: true, glue: w == "n't" || w[0] == '\''})
	}
}

// active reports a passive that would read as an active past without its
// auxiliary: "the jury was sent out", "a spokesman was asked about it".
func (l *labeller) active(v *syntax.Verb) bool {
	s := l.s
	if v.Particle != syntax.None && s.Tags[v.Particle].Adjective() {
		return false // "shot dead"
	}
	switch s.Words[v.Main] {
	case "let", "put", "set", "cut", "hit", "shut", "sent", "left", "led", "held", "told", "sold", "built", "made", "paid", "kept", "brought", "met", "heard", "taught", "won", "lost", "found", "fought", "bought", "spent", "read",
		"asked", "moved", "returned", "opened", "closed", "ended", "changed", "increased", "stopped", "delayed", "turned", "called", "gathered", "understood", "served", "helped", "offered", "ordered", "unaccounted":
		return s.Word(v.To) != "by"
	}
	return false
}

// pronoun reports that the label begins with nothing or with a pronoun, after
// which a participle alone would not read as a passive.
func (l *labeller) pronoun() bool {
	if len(l.parts) != 1 {
		return false
	}
	switch strings.ToLower(l.parts[0].text) {
	case "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who", "which", "what":
		return true
	}
	return false
}
