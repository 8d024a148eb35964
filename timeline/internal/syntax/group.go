package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

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

// finite gives the finite verb at unit i its place: in the innermost clause where
// that waits for its verb, else beside the verb there or in a clause of its own.
func (b *builder) finite(i int) {
	switch {
	case b.clause().Verb == None:
		b.firstFinite(i)
	case b.join != None: // "… and are exploring": no phrase since "and"
		b.verbWithoutSubject(i)
	case len(b.phrases) == 0 || b.objectBefore(i):
		b.verbWithoutSubject(i)
	case b.inverted(i) && closing(b.s.Words[b.units[i].From-1]): // "… them,” added Braverman"
		b.attribute(b.units[i].index, b.units[i+1].index, b.units[i].From)
	default:
		b.nextFinite(i)
	}
}

// inverted reports that the verb at unit i is one of speech and stands before
// its subject: "…, said the owner".
func (b *builder) inverted(i int) bool {
	v := &b.s.Verbs[b.units[i].index]
	return b.comma && b.phraseNext(i) && v.From == v.Main && speech(b.s.Lemma(v.Main))
}

// firstFinite makes the verb at unit i that of the innermost clause, which has
// none yet, or opens an attribution behind what has no verb.
func (b *builder) firstFinite(i int) {
	index := b.units[i].index
	v := &b.s.Verbs[index]
	c := b.clause()
	subject := b.subject()
	if v.Tense == timeml.Past && b.inverted(i) && (subject == None && len(b.stack) == 1 || closing(b.s.Words[v.From-1])) {
		b.attribute(index, b.units[i+1].index, v.From) // "In truth, said the judge, …", "“No comment,” said the owner"
		return
	}
	if subject == None && c.Kind != Relative {
		subject = b.timeBefore(i)
	}
	if n := len(b.phrases); n > 0 && len(b.stack) == 1 && speech(b.s.Lemma(v.Main)) {
		if last := b.phrases[n-1]; b.s.Phrases[last].From > c.From+1 && b.afterQuote(b.s.Phrases[last].From) {
			b.attribute(index, last, b.s.Phrases[last].From) // "“No comment,” the owner said"
			return
		}
	}
	b.head(index, subject)
	if subject == None && c.Kind == Adverbial && c.Signal == v.From-1 && v.Tense == timeml.Past && v.From == v.Main {
		v.Form, v.Tense, v.Passive = Participle, timeml.PastPart, true // "when asked"
	}
	b.adopt()
}

// nextFinite gives the verb at unit i, whose subject stands between it and the
// verb of the innermost clause, a clause of its own.
func (b *builder) nextFinite(i int) {
	index := b.units[i].index
	v := &b.s.Verbs[index]
	governor := b.verb()
	frame := frames[b.s.Lemma(governor.Main)]
	first := b.phrases[len(b.phrases)-1]
	for k := len(b.phrases) - 1; k > 0 && b.s.Phrases[first].Join == b.phrases[k-1]; k-- {
		first = b.phrases[k-1]
	}
	from := b.start(first)
	switch {
	case !b.comma && b.touchesPerson(first, from): // "the car he was driving"
		b.contact(index, first, from)
	case b.comma && b.above(i), frame&takesClause == 0 && b.above(i):
	case b.attribution(i, from):
		b.attribute(index, first, from)
	case b.joinBefore(from) != None:
		b.joinedClause(index, first, from)
	case frame&takesClause != 0 && governor.Form != Participle && (governor.Object == None || governor.Object == first || frame&takesControl != 0):
		b.release(first)
		n := b.open(Complement, from, None)
		n.Governor = b.s.Clauses[n.Parent].Verb
		b.head(index, first)
	case len(b.phrases) > 1 && b.touching(b.phrases[len(b.phrases)-2], first), b.s.Phrases[first].Kind == Pronoun && b.beforeIsPhrase(from) != None:
		b.contact(index, first, from) // "the decisions they take"
	case v.Tense == timeml.Past && v.From == v.Main && !b.comma && b.s.Phrases[first].Function == Object && sameParticiple(b.s.Words[v.Main]) && b.s.Tag(v.Main+1) != pos.PRP:
		// The tagger took a participle for a past: "soldiers put on standby".
		v.Form, v.Tense, v.Passive = Participle, timeml.PastPart, true
		n := b.open(Relative, b.units[i].From, None)
		n.Noun = first
		b.head(index, first)
	case b.completes(i):
	default:
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

// contact opens a relative clause without a relative word, of that verb and
// subject: "the decisions | they take".
func (b *builder) contact(verb, subject, from int) {
	noun := b.beforeIsPhrase(from)
	n := b.open(Relative, from, None)
	n.Noun = noun
	b.release(subject)
	b.head(verb, subject)
}

// joinedClause opens a clause of that verb and subject beside the one that the
// "and" before token from goes on with.
func (b *builder) joinedClause(verb, subject, from int) {
	join := b.joinBefore(from)
	b.release(subject)
	for c := b.clause(); len(b.stack) > 1 && (b.verb() == nil || b.verb().Form != Finite || c.Kind == Relative && c.From > 0 && b.s.Words[c.From-1] == ","); c = b.clause() {
		b.close()
	}
	joined, kind, governor, noun := b.top(), b.clause().Kind, b.clause().Governor, b.clause().Noun
	if kind == Relative {
		kind, noun = Main, None
	}
	n := b.sibling(kind, join, None)
	n.Joined, n.Governor, n.Noun = joined, governor, noun
	b.head(verb, subject)
}

// objectBefore reports that nothing but a comma, and perhaps a time, stands
// between the verb at unit i and the object of the verb before, which is then
// no subject: "visited the valley yesterday, looked at the hole and left".
func (b *builder) objectBefore(i int) bool {
	if i == 0 || b.units[i-1].kind != commaUnit {
		return false
	}
	p := &b.s.Phrases[b.phrases[len(b.phrases)-1]]
	if p.Function != Object || p.Verb != b.clause().Verb || p.Join != None {
		return false
	}
	for k := p.To; k < b.units[i-1].From; k++ {
		if !b.s.InTime(k) {
			return false
		}
	}
	return true
}

// timeBefore is the time that is the subject of the verb at unit i, since it
// stands just before it without a preposition: "the current year has begun", or None.
func (b *builder) timeBefore(i int) int {
	if i == 0 || b.units[i-1].kind != timeUnit || b.s.Phrases[b.units[i-1].index].Prep != None {
		return None
	}
	return b.units[i-1].index
}

// completes makes the verb that of a complement whose subject was taken for
// the object of the verb before: "said [a deal for the army to provide cover had ended]".
func (b *builder) completes(i int) bool {
	if g := b.verb(); g.Form == Finite && b.clause().Kind != Relative {
		return false
	}
	for k := len(b.stack) - 2; k >= 0; k-- {
		w := b.verbOf(b.stack[k])
		if w == nil || w.Passive || frames[b.s.Lemma(w.Main)]&(takesClause|takesControl) != takesClause {
			continue
		}
		if w.Object == None {
			return false
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

// touching reports that phrase q begins where p ends.
func (b *builder) touching(p, q int) bool { return b.s.Phrases[p].To == b.start(q) }

// touchesPerson reports that the phrase at token from is a personal pronoun
// just behind a phrase that ends a stretch without a verb of its own.
func (b *builder) touchesPerson(p, from int) bool {
	ph := &b.s.Phrases[p]
	if ph.Kind != Pronoun || !nominative(b.s.Words[ph.Head]) || b.s.Words[ph.Head] == "it" || b.s.Words[ph.Head] == "there" {
		return false
	}
	v := b.verb()
	q := b.beforeIsPhrase(from)
	return q != None && v != nil && v.Form == Participle && b.clause().Kind == Relative && b.s.Phrases[q].Function == Oblique && b.s.Phrases[q].Kind != TimeNoun
}

// beforeIsPhrase is the phrase that ends at token from, or None.
func (b *builder) beforeIsPhrase(from int) int {
	if from == 0 {
		return None
	}
	return int(b.s.PhraseAt[from-1])
}
