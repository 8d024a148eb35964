package syntax

import "github.com/eventgraph/eventgraph/timeline/timeml"

// verbGroup gives the verb group at unit i its clause, subject and governor.
func (b *builder) verbGroup(i int) {
	u := b.units[i]
	switch v := &b.s.Verbs[u.index]; v.Form {
	case Finite:
		b.finite(i)
	case Infinitive:
		b.infinitive(i)
	default:
		b.participle(i)
	}
	b.prep = None
	b.last = u.index
	b.phrases = b.phrases[:0]
}

// head makes the verb the head of the innermost clause.
func (b *builder) head(v int, subject int) {
	c := b.clause()
	c.Verb = v
	w := &b.s.Verbs[v]
	w.Clause, w.Governor, w.Noun, w.Subject = b.top(), c.Governor, c.Noun, subject
	if subject != None {
		if p := &b.s.Phrases[subject]; p.Function == Free && c.Kind != Relative {
			p.Function, p.Verb = Subject, v
		}
	}
}

func (b *builder) finite(i int) {
	index := b.units[i].index
	v := &b.s.Verbs[index]
	c := b.clause()
	if c.Verb == None {
		subject := b.subject()
		b.head(index, subject)
		if subject == None && c.Kind == Adverbial && c.Signal == v.From-1 && v.Tense == timeml.Past && v.From == v.Main {
			v.Form, v.Tense, v.Passive = Participle, timeml.PastPart, true // "when asked"
		}
		b.adopt()
		return
	}
	if b.join != None {
		b.verbWithoutSubject(i) // "… and are exploring": no phrase since "and"
		return
	}
	governor := b.verb()
	frame := frames[b.s.Lemma(governor.Main)]
	if len(b.phrases) == 0 {
		b.verbWithoutSubject(i)
		return
	}
	if b.comma && b.phraseNext(i) && v.From == v.Main && speech(b.s.Lemma(v.Main)) && closing(b.s.Words[v.From-1]) {
		b.attribute(index, b.units[i+1].index, v.From) // "… them,” added Braverman"
		return
	}
	first := b.phrases[len(b.phrases)-1]
	for k := len(b.phrases) - 1; k > 0 && b.s.Phrases[first].Join == b.phrases[k-1]; k-- {
		first = b.phrases[k-1]
	}
	from := b.start(first)
	switch {
	case b.comma && b.above(i), frame&takesClause == 0 && b.above(i):
	case b.attribution(i, from):
		b.attribute(index, first, from)
	case b.joinBefore(from) != None:
		join := b.joinBefore(from)
		b.release(first)
		for len(b.stack) > 1 && (b.verb() == nil || b.verb().Form != Finite || c.Kind == Relative && c.From > 0 && b.s.Words[c.From-1] == ",") {
			b.close()
			c = b.clause()
		}
		joined, kind, gov, noun := b.top(), b.clause().Kind, b.clause().Governor, b.clause().Noun
		if kind == Relative {
			kind, noun = Main, None
		}
		n := b.sibling(kind, join, None)
		n.Joined, n.Governor, n.Noun = joined, gov, noun
		b.head(index, first)
	case frame&takesClause != 0 && governor.Form != Participle && (governor.Object == None || governor.Object == first || frame&takesControl != 0):
		b.release(first)
		n := b.open(Complement, from, None)
		n.Governor = b.s.Clauses[n.Parent].Verb
		b.head(index, first)
	case len(b.phrases) > 1 && b.touching(b.phrases[len(b.phrases)-2], first), b.s.Phrases[first].Kind == Pronoun && b.beforeIsPhrase(from) != None:
		// "the decisions they take"
		noun := b.beforeIsPhrase(from)
		n := b.open(Relative, from, None)
		n.Noun = noun
		b.release(first)
		b.head(index, first)
	case v.Tense == timeml.Past && v.From == v.Main && !b.comma && b.s.Phrases[first].Function == Object && sameParticiple(b.s.Words[v.Main]):
		// The tagger took a participle for a past: "soldiers put on standby".
		v.Form, v.Tense, v.Passive = Participle, timeml.PastPart, true
		n := b.open(Relative, b.units[i].From, None)
		n.Noun = first
		b.head(index, first)
	default:
		if b.completes(i) {
			return
		}
		b.release(first)
		if b.resume(from) {
			b.head(index, first)
			b.adopt()
			return
		}
		b.closeFinished()
		b.sibling(Main, from, None)
		b.head(index, first)
	}
}

// closing reports closing quotation marks.
func closing(w string) bool { return w == "”" || w == "''" || w == "’" || w == "\"" }

// completes makes the verb that of a complement whose subject was taken for
// the object of the verb before: "said [a deal for the army to provide cover had ended]".
func (b *builder) completes(i int) bool {
	if g := b.verb(); g.Form == Finite && b.clause().Kind != Relative {
		return false
	}
	for k := len(b.stack) - 2; k >= 0; k-- {
		w := b.verbOf(b.stack[k])
		if w == nil || w.Form != Finite || w.Passive || w.Object == None || frames[b.s.Lemma(w.Main)]&takesClause == 0 {
			continue
		}
		governor, subject := b.s.Clauses[b.stack[k]].Verb, w.Object
		b.stack = b.stack[:k+1]
		b.release(subject)
		from := b.start(subject)
		n := b.open(Complement, from, None)
		n.Governor = governor
		b.head(b.units[i].index, subject)
		return true
	}
	return false
}

// resume goes back to an open clause that has neither subject nor verb, as
// after "When asked": what begins at token from belongs to it.
func (b *builder) resume(from int) bool {
	for k := len(b.stack) - 2; k >= 0; k-- {
		c := b.stack[k]
		if b.s.Clauses[c].Verb != None {
			continue
		}
		for _, inner := range b.stack[k+1:] {
			b.s.Clauses[inner].To = min(b.s.Clauses[inner].To, from)
		}
		b.stack = b.stack[:k+1]
		for t := from; t < len(b.s.ClauseAt) && b.s.ClauseAt[t] != None; t++ {
			b.s.ClauseAt[t] = int32(c)
		}
		return true
	}
	return false
}

// sameParticiple reports past forms that may be participles as well.
func sameParticiple(w string) bool {
	n := len(w)
	if n > 3 && w[n-2:] == "ed" {
		return true
	}
	switch w {
	case "put", "held", "brought", "made", "sent", "found", "set", "led", "built", "left", "paid", "sold", "told", "shot", "caught", "lost", "kept", "bought", "taught", "cut", "hit", "hurt", "run", "fought", "sought", "fled", "said", "had", "won", "stood", "struck", "fell", "heard", "spread", "spent", "read", "met":
		return true
	}
	return false
}

// start is the first token of a phrase with its owners.
func (b *builder) start(p int) int {
	for b.s.Phrases[p].Owner != None {
		p = b.s.Phrases[p].Owner
	}
	return b.s.Phrases[p].From
}

// release takes back that a phrase was the object of the verb before it.
func (b *builder) release(p int) {
	ph := &b.s.Phrases[p]
	if ph.Verb != None {
		if v := &b.s.Verbs[ph.Verb]; v.Object == p {
			v.Object = None
			// "told reporters the force had": the phrase before is the object
		} else if v.Predicate != None && ph.Has(v.Predicate) {
			v.Predicate = None
		}
	}
	ph.Function, ph.Verb = Free, None
}

// subject is the phrase that is the subject of a clause that waits for its verb.
func (b *builder) subject() int {
	c := b.clause()
	for k, p := range b.phrases {
		if k+1 == len(b.phrases) || !b.touching(p, b.phrases[k+1]) || b.s.Phrases[p].Kind == Name && b.s.Phrases[b.phrases[k+1]].Kind != Name {
			return p
		}
	}
	if c.Kind == Relative {
		return c.Noun
	}
	return b.subjectOf(b.top())
}

// adopt gives the sentence-initial clauses before the main verb their governor.
func (b *builder) adopt() {
	top := b.top()
	v := b.s.Clauses[top].Verb
	for k := b.firstClause; k < len(b.s.Clauses); k++ {
		c := &b.s.Clauses[k]
		if c.Parent != top || c.Verb == None || c.Governor != None || c.Kind != Adverbial && c.Kind != Participial {
			continue
		}
		c.Governor = v
		w := &b.s.Verbs[c.Verb]
		w.Governor = v
		if w.Subject == None {
			w.Subject = b.s.Verbs[v].Subject
		}
	}
}

// above makes the verb that of an open clause that has a subject but no verb.
func (b *builder) above(i int) bool {
	for k := len(b.stack) - 2; k >= 0; k-- {
		c := b.stack[k]
		if b.s.Clauses[c].Verb != None {
			continue
		}
		p := b.subjectOf(c)
		if p == None && b.s.Clauses[c].Kind == Relative {
			p = b.s.Clauses[c].Noun
		}
		if p == None {
			continue
		}
		b.stack = b.stack[:k+1]
		b.head(b.units[i].index, p)
		b.adopt()
		return true
	}
	return false
}

// verbWithoutSubject handles a finite verb that follows another without a
// phrase between them.
func (b *builder) verbWithoutSubject(i int) {
	u := b.units[i]
	v := &b.s.Verbs[u.index]
	if b.join == None && b.above(i) {
		return
	}
	if b.join == None && b.comma && b.phraseNext(i) && speech(b.s.Lemma(v.Main)) {
		b.attribute(u.index, b.units[i+1].index, u.From) // "…," added Braverman
		return
	}
	// Joined verbs share their subject: with the nearest finite verb, or for a
	// bare form with the infinitive or modal before it.
	bare := v.Tense == timeml.NoTense && v.Modal == None
	alike := !bare && b.anyAlike(v)
	for k := len(b.stack) - 1; k >= 0; k-- {
		w := b.verbOf(b.stack[k])
		if w == nil || !bare && w.Form != Finite || alike && !sameTense(v, w) {
			continue
		}
		if b.commaJoin && !bare && k > 0 && b.s.Clauses[b.stack[k]].Kind != Main && b.finiteAround(k) {
			continue // ", but had been asked" goes on with the sentence, not with its last clause
		}
		joined := b.stack[k]
		c := b.s.Clauses[joined]
		b.stack = b.stack[:k+1]
		if bare && (w.Form == Infinitive || w.Modal != None) {
			v.Form, v.Modal, v.Negative = w.Form, w.Modal, v.Negative || w.Negative
			v.Tense = w.Tense
		}
		from := u.From
		if b.join != None {
			from = b.join
		}
		n := b.sibling(c.Kind, from, None)
		n.Joined, n.Governor, n.Noun = joined, c.Governor, c.Noun
		n.Signal = c.Signal
		b.head(u.index, w.Subject)
		return
	}
	b.sibling(Main, u.From, None)
	b.head(u.index, None)
}

// sameTense reports verbs that agree in tense, aspect and having a modal:
// "said that it had grown but declined" joins "said" and "declined".
func sameTense(v, w *Verb) bool {
	return w.Form == Finite && v.Tense == w.Tense && v.Aspect == w.Aspect && (v.Modal == None) == (w.Modal == None)
}

// anyAlike reports an open clause whose verb agrees with v.
func (b *builder) anyAlike(v *Verb) bool {
	for _, c := range b.stack {
		if w := b.verbOf(c); w != nil && sameTense(v, w) && b.s.Clauses[c].Kind != Relative {
			return true
		}
	}
	return false
}

// finiteAround reports a finite verb in a clause around the k-th open one.
func (b *builder) finiteAround(k int) bool {
	for k--; k >= 0; k-- {
		if w := b.verbOf(b.stack[k]); w != nil && w.Form == Finite && b.s.Clauses[b.stack[k]].Kind != Relative {
			return true
		}
	}
	return false
}

// phraseNext reports a phrase just behind unit i.
func (b *builder) phraseNext(i int) bool {
	return i+1 < len(b.units) && b.units[i+1].kind == phraseUnit
}

// attribution reports that subject and verb stand behind what was said:
// a comma or a quote, the phrase, a verb of speech, and no clause behind it.
func (b *builder) attribution(i, from int) bool {
	v := &b.s.Verbs[b.units[i].index]
	if !speech(b.s.Lemma(v.Main)) || from == 0 || v.Passive && b.s.Words[from] != "it" {
		return false
	}
	switch b.s.Words[from-1] {
	case ",", "”", "\"", "''", "’", "'", "?", "!", "-", "--", "—", "–":
	default:
		return false
	}
	for k := i + 1; k < len(b.units) && k < i+4; k++ {
		switch b.units[k].kind {
		case subordinateUnit:
			return b.s.Words[b.units[k].From] != "that"
		case commaUnit, breakUnit, openUnit:
			return true
		case verbUnit:
			return b.s.Verbs[b.units[k].index].Form != Finite
		case phraseUnit:
			if b.s.Phrases[b.units[k].index].Kind != TimeNoun && b.clauseStarts(k) {
				return false
			}
		}
	}
	return true
}

// attribute opens the clause of "…, the force said".
func (b *builder) attribute(v, subject, from int) {
	b.release(subject)
	b.stack = b.stack[:1]
	for k := b.firstClause; k < len(b.s.Clauses); k++ {
		if c := &b.s.Clauses[k]; c.Kind == Main && c.Verb != None && c.Governor == None && c.From < from {
			c.Governor, b.s.Verbs[c.Verb].Governor = v, v
		}
	}
	b.open(Attribution, from, None)
	b.head(v, subject)
}

// joinBefore is the token of "and" just before token from, or None.
func (b *builder) joinBefore(from int) int {
	k := from - 1
	for k >= 0 && b.s.Tags[k].Adverb() {
		k--
	}
	switch b.s.Word(k) {
	case "and", "but", "or", "yet", "nor":
		return k
	}
	return None
}

// touching reports that phrase q begins where p ends.
func (b *builder) touching(p, q int) bool { return b.s.Phrases[p].To == b.start(q) }

// beforeIsPhrase is the phrase that ends at token from, or None.
func (b *builder) beforeIsPhrase(from int) int {
	if from == 0 {
		return None
	}
	return int(b.s.PhraseAt[from-1])
}

// promote makes participles the verbs of clauses that have none: the tagger
// takes some pasts for participles.
func (b *builder) promote() {
	for k := b.firstClause; k+1 < len(b.s.Clauses); k++ {
		c := &b.s.Clauses[k]
		if c.Verb != None || c.Kind != Main && (c.Signal == None || c.Kind != Complement && c.Kind != Adverbial) {
			continue
		}
		d := &b.s.Clauses[k+1]
		if d.Parent != k || d.Kind != Relative || d.Verb == None || d.Noun == None || d.Noun != b.subjectOf(k) {
			continue
		}
		v := &b.s.Verbs[d.Verb]
		if v.Form == Participle && v.From == v.Main && sameParticiple(b.s.Words[v.Main]) {
			b.absorb(k)
		}
	}
}

// absorb makes the verb of the relative clause behind clause k the verb of k.
func (b *builder) absorb(k int) {
	c, d := &b.s.Clauses[k], &b.s.Clauses[k+1]
	v := &b.s.Verbs[d.Verb]
	// A headline leaves out the auxiliary: "Soldiers put on standby".
	passive := v.Object == None && !b.governs(d.Verb) && !intransitive(b.s.Lemma(v.Main))
	v.Form, v.Tense, v.Passive, v.Noun, v.Governor = Finite, timeml.Past, passive, c.Noun, c.Governor
	v.Clause, c.Verb, d.Verb = k, d.Verb, None
	for t := d.From; t < d.To; t++ {
		if int(b.s.ClauseAt[t]) == k+1 {
			b.s.ClauseAt[t] = int32(k)
		}
	}
	d.Kind, d.Noun, d.To = Main, None, d.From
}

// intransitive reports verbs without a passive.
func intransitive(lemma string) bool {
	switch lemma {
	case "explode", "arrive", "erupt", "die", "collapse", "occur", "happen", "emerge", "fall", "rise", "escape", "flee", "remain", "appear", "disappear", "depart", "resign", "stand", "say", "have", "flow", "leak", "sink", "vanish", "retire", "apologise", "apologize", "testify", "agree", "decline", "refuse",
		"fail", "vow", "soar", "surge", "plunge", "slump", "tumble", "crash", "burst", "continue", "respond", "react", "gather", "clash", "vote", "return":
		return true
	}
	return false
}

// governs reports that a finite clause is the complement of verb v.
func (b *builder) governs(v int) bool {
	for k := b.firstClause; k < len(b.s.Clauses); k++ {
		if c := &b.s.Clauses[k]; c.Governor == v && c.Kind == Complement && c.Verb != None && b.s.Verbs[c.Verb].Form == Finite {
			return true
		}
	}
	return false
}
