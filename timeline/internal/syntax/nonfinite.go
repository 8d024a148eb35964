package syntax

import "github.com/eventgraph/eventgraph/timeline/timeml"

// infinitive gives an infinitive its clause.
func (b *builder) infinitive(i int) {
	u := b.units[i]
	prev, ok := b.previous()
	last := b.last
	kind, noun, subject := Adverbial, None, None
	from := u.From
	if last != None {
		g := &b.s.Verbs[last]
		frame := frames[b.s.Lemma(g.Main)]
		subject = g.Subject
		switch {
		case b.join != None && g.Form == Infinitive:
			b.joined(i, last)
			return
		case prev.kind == verbUnit && !b.comma:
			if frame&(takesInfinitive|takesControl) != 0 || g.Copula || g.Passive && frame&takesClause != 0 { // "is said to have left"
				kind = Complement
			}
		case g.Predicate != None && prev.kind == verbUnit, g.Copula && g.Predicate != None:
			kind = Complement // "are likely to remain"
		case ok && prev.kind == phraseUnit && b.comma && frame&takesControl != 0 && g.Object != None && b.s.Phrases[prev.index].Join == g.Object:
			kind, subject = Complement, g.Object // "asked a judge, Ann Dunn, to mediate"
		case ok && prev.kind == phraseUnit && !b.comma:
			p := &b.s.Phrases[prev.index]
			switch {
			case b.agentOfNoun(p) != None:
				kind, noun, subject = Complement, p.Of, prev.index // "a decision by officers to stop"
			case infinitiveNouns[b.s.Lemma(p.Head)] && (p.Prep == None || p.Det != None || p.Owner != None):
				kind, noun = Complement, prev.index
				if p.Owner != None {
					subject = p.Owner
				}
			case frame&takesControl != 0:
				kind = Complement
				if g.Object != None {
					subject = g.Object
				}
			case p.Prep != None && b.s.Words[p.Prep] == "for":
				subject, kind = prev.index, Complement
				if p.Of != None {
					noun = p.Of
				}
			}
		}
	} else if ok && prev.kind == phraseUnit {
		p := &b.s.Phrases[prev.index]
		kind, noun = Complement, prev.index
		if p.Prep != None && b.s.Words[p.Prep] == "for" {
			subject, noun = prev.index, p.Of
		} else if p.Owner != None {
			subject = p.Owner
		}
	}
	if kind == Adverbial && ok && prev.kind == verbUnit && last != None && b.clause().Verb != last {
		kind = Complement
	}
	if subject != None && b.s.Words[b.s.Phrases[subject].Head] == "there" {
		subject = None
	}
	signal := None
	if kind == Adverbial {
		signal = from
	}
	c := b.open(kind, from, signal)
	c.Governor, c.Noun = last, noun
	b.head(u.index, None)
	b.s.Verbs[u.index].Subject = subject
}

// agentOfNoun is the noun that an infinitive completes across the phrase p
// that tells whose it is, or None.
func (b *builder) agentOfNoun(p *Phrase) int {
	if p.Of == None || p.Prep == None {
		return None
	}
	switch b.s.Words[p.Prep] {
	case "by", "from", "of":
		if infinitiveNouns[b.s.Lemma(b.s.Phrases[p.Of].Head)] {
			return p.Of
		}
	}
	return None
}

// identifies reports participles that tell who the phrase before them is.
func identifies(lemma string) bool {
	switch lemma {
	case "identify", "know", "name", "call", "describe", "dub", "nickname", "title", "entitle", "age":
		return true
	}
	return false
}

// joined makes the verb at unit i one that "and" joins with verb v.
func (b *builder) joined(i, v int) {
	g := &b.s.Verbs[v]
	for k := len(b.stack) - 1; k > 0; k-- {
		if b.stack[k] == g.Clause {
			b.stack = b.stack[:k+1]
			break
		}
	}
	c := b.s.Clauses[g.Clause]
	from := b.units[i].From
	if b.join != None {
		from = b.join
	}
	n := b.sibling(c.Kind, from, c.Signal)
	n.Joined, n.Governor, n.Noun = g.Clause, c.Governor, c.Noun
	subject := g.Subject
	b.head(b.units[i].index, None)
	b.s.Verbs[b.units[i].index].Subject = subject
}

// participle gives a gerund or a participle its clause.
func (b *builder) participle(i int) {
	u := b.units[i]
	v := &b.s.Verbs[u.index]
	prev, ok := b.previous()
	last := b.last
	open := func(kind ClauseKind, from, signal, governor, noun, subject int) {
		c := b.open(kind, from, signal)
		c.Governor, c.Noun = governor, noun
		b.head(u.index, None)
		b.s.Verbs[u.index].Subject = subject
	}
	subject := None
	if last != None {
		subject = b.s.Verbs[last].Subject
	}
	switch {
	case b.join != None && last != None && b.s.Verbs[last].Form == v.Form:
		b.joined(i, last)
	case b.clause().Verb == None && b.clause().Kind == Adverbial && len(b.phrases) == 0:
		// "if asked", "when charging"
		b.head(u.index, None)
		b.s.Verbs[u.index].Subject = subject
	case b.clause().Verb == None && b.clause().Signal != None && b.s.Words[b.clause().Signal] == "had" && len(b.phrases) > 0:
		v.Form, v.Tense, v.Aspect, v.Passive = Finite, timeml.Past, timeml.Perfective, false
		b.head(u.index, b.subject())
	case b.prep != None:
		signal := b.prep
		if b.s.Words[signal] == "without" {
			v.Negative = true
		}
		noun := None
		if q := b.attach(); q != None && b.s.Words[signal] == "of" {
			noun = q
		}
		open(Adverbial, signal, signal, last, noun, subject)
	case ok && prev.kind == phraseUnit && !b.comma && b.join == None:
		open(Relative, u.From, None, None, prev.index, prev.index)
	case ok && prev.kind == verbUnit && !b.comma:
		open(Complement, u.From, None, last, None, subject)
	case ok && prev.kind == phraseUnit && b.comma && (last == None || v.Form == Participle && identifies(b.s.Lemma(v.Main))):
		// "the officer, identified as NX121, was …"
		open(Relative, u.From, None, None, prev.index, prev.index)
	default:
		for k := len(b.stack) - 1; k >= 0; k-- {
			if w := b.verbOf(b.stack[k]); w != nil && w.Form == Finite && b.s.Clauses[b.stack[k]].Kind != Relative {
				subject, last = w.Subject, b.s.Clauses[b.stack[k]].Verb
				break
			}
		}
		if subject == None && b.clause().Verb == None {
			subject = b.subjectOf(b.top())
		}
		open(Participial, u.From, None, last, None, subject)
	}
}
