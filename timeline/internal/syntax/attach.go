package syntax

// timePhrase gives a time the preposition before it.
func (b *builder) timePhrase(i int) {
	p := &b.s.Phrases[b.units[i].index]
	p.Prep, p.Function, p.Verb = b.prep, Oblique, b.clause().Verb
	if q := b.attach(); q != None {
		p.Of = q
	}
	b.prep = None
}

func (b *builder) phrase(i int) {
	u := b.units[i]
	p := &b.s.Phrases[u.index]
	if b.prep != None {
		p.Prep, p.Function = b.prep, Oblique
		owner := p.Owner
		if owner != None {
			b.s.Phrases[owner].Prep = None
		}
		p.Verb = b.clause().Verb
		if v := b.verb(); v != nil && v.Passive && b.s.Words[b.prep] == "by" && v.Agent == None && p.Kind != TimeNoun {
			v.Agent = u.index
		} else if q := b.attach(); q != None {
			p.Of = q
		}
		b.prep = None
		return
	}
	if prev, ok := b.previous(); ok && prev.kind == phraseUnit && b.join != None || ok && prev.kind == phraseUnit && b.comma && !b.broke && !closing(b.s.Word(b.start(u.index)-1)) {
		q := prev.index
		if b.s.Phrases[q].Kind != TimeNoun && p.Kind != TimeNoun && (!b.clauseStarts(i) || b.verb() == nil && int(b.s.ClauseAt[b.s.Phrases[q].Head]) == b.top() && (b.join != None || b.s.Phrases[q].Function != Oblique)) {
			p.Join, p.Verb, p.Function = q, b.s.Phrases[q].Verb, b.s.Phrases[q].Function
			if b.join != None || b.s.Phrases[q].Join != None || b.s.Phrases[q].Function == Oblique {
				p.Of, p.Prep = b.s.Phrases[q].Of, b.s.Phrases[q].Prep
				return
			}
		}
	}
	if p.Kind == TimeNoun {
		return
	}
	b.phrases = append(b.phrases, u.index)
	v := b.verb()
	if v == nil {
		return
	}
	p.Verb = b.clause().Verb
	switch {
	case p.Join != None, v.Subject == u.index:
	case v.Copula && v.Predicate == None:
		v.Predicate, p.Function = p.Head, Predicate
	case v.Object == None && (!v.Passive || frames[b.s.Lemma(v.Main)] == 0):
		v.Object, p.Function = u.index, Object
	case p.Function == Free && v.Object != None && b.adjacent(phraseUnit):
		// the second object: "gave the force a deadline"
		p.Function = Object
	}
}

// attach finds the phrase that a prepositional phrase qualifies: the one just
// before an "of", or an action noun just before any preposition.
func (b *builder) attach() int {
	prev, ok := b.previous()
	if !ok || prev.kind != prepositionUnit {
		return None
	}
	k := b.lastUnit - 1
	for k >= 0 && (b.units[k].kind == otherUnit || b.units[k].kind == timeUnit) {
		if timed := b.units[k].kind == timeUnit; timed && k > 0 && b.units[k-1].kind == prepositionUnit && b.s.Words[prev.From] == "of" {
			k-- // "the shooting on Monday of"
		}
		k--
	}
	if k >= 0 && b.units[k].kind == phraseUnit && b.s.Phrases[b.units[k].index].Kind != TimeNoun {
		return b.units[k].index
	}
	return None
}

// subjectOf is the first phrase of a clause without a verb that can be its subject.
func (b *builder) subjectOf(clause int) int {
	for i := b.firstPhrase; i < len(b.s.Phrases); i++ {
		p := &b.s.Phrases[i]
		if p.From >= max(b.s.Clauses[clause].From, b.dateline) && p.Function == Free && p.Kind != TimeNoun && !p.Owns && int(b.s.ClauseAt[p.From]) == clause {
			return i
		}
	}
	return None
}

// other notes adjectives after a copula.
func (b *builder) other(i int) {
	u := b.units[i]
	if t := b.s.Tags[u.From]; !t.Adjective() {
		return
	}
	if v := b.verb(); v != nil && v.Predicate == None && (v.Copula || linking(b.s.Lemma(v.Main))) && v.Object == None {
		v.Predicate = u.From
	}
}

// linking reports verbs that link their subject with an adjective.
func linking(lemma string) bool {
	switch lemma {
	case "become", "remain", "seem", "appear", "look", "feel", "stay", "grow", "turn", "sound", "prove", "get", "go", "keep":
		return true
	}
	return false
}
