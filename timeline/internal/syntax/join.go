package syntax

import "github.com/eventgraph/eventgraph/timeline/timeml"

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
	// What is passive goes on with a passive: "said it had been closed but was
	// reopened" joins "closed" and "reopened".
	alike := !bare && !v.Passive && b.anyAlike(v)
	for k := len(b.stack) - 1; k >= 0; k-- {
		w := b.verbOf(b.stack[k])
		if w == nil || !bare && w.Form != Finite || alike && !sameTense(v, w) {
			continue
		}
		if !bare && !v.Passive && w.Passive && b.s.Clauses[b.stack[k]].Kind == Adverbial && b.objectNext(i) && b.finiteAround(k) {
			continue // "arrested two men after a window was smashed but released them"
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

// objectNext reports a phrase without a preposition just behind unit i.
func (b *builder) objectNext(i int) bool {
	return b.phraseNext(i) && b.s.Phrases[b.units[i+1].index].Kind != TimeNoun
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
