package syntax

import "github.com/eventgraph/eventgraph/timeline/internal/pos"

// builder is the second pass: it reads the units from left to right with a
// stack of open clauses.
type builder struct {
	s     *Sentence
	units []unit
	stack []int // open clauses, outermost first; never empty while running

	phrases    []int // not governed by a preposition, since the last verb of the innermost clause
	prep       int   // token of the preposition just read, or None
	last       int   // the last verb read, or None
	comma      bool  // a comma, quote or dash stands just before this unit
	commaJoin  bool  // a comma stands before the "and" just before this unit
	broke      bool  // that mark is a dash, a colon, a semicolon or a bracket
	join       int   // token of "and" just before this unit, or None
	quoted     bool  // inside a quotation
	opened     bool  // a quotation has opened in this sentence
	lastUnit   int   // index of the last unit that was no punctuation or adverb, or None
	beforePrep int   // lastUnit before the last preposition

	firstPhrase, firstClause int // of this piece of the sentence
	dateline                 int // the token behind it, or 0
}

// run reads the units of the piece that begins at token from.
func (b *builder) run(from int) {
	b.prep, b.last, b.join, b.lastUnit, b.beforePrep = None, None, None, None, None
	b.firstClause = len(b.s.Clauses)
	if len(b.units) > 0 {
		b.firstPhrase = len(b.s.Phrases)
		for i := range b.units {
			if b.units[i].kind == phraseUnit {
				b.firstPhrase = b.units[i].index
				break
			}
		}
	}
	b.open(Main, from, None)
	for i := range b.units {
		b.step(i)
		u := &b.units[i]
		top := b.top()
		for k := u.From; k < u.To; k++ {
			b.s.ClauseAt[k] = int32(top)
		}
		for _, c := range b.stack {
			b.s.Clauses[c].To = u.To
		}
	}
	b.promote()
}

func (b *builder) top() int { return b.stack[len(b.stack)-1] }

func (b *builder) clause() *Clause { return &b.s.Clauses[b.top()] }

func (b *builder) verb() *Verb { return b.verbOf(b.top()) }

func (b *builder) verbOf(clause int) *Verb {
	if v := b.s.Clauses[clause].Verb; v != None {
		return &b.s.Verbs[v]
	}
	return nil
}

// open begins a clause inside the innermost one.
func (b *builder) open(kind ClauseKind, from, signal int) *Clause {
	parent := None
	if len(b.stack) > 0 {
		parent = b.top()
	}
	b.s.Clauses = append(b.s.Clauses, Clause{Range: Range{from, from}, Kind: kind, Verb: None, Parent: parent,
		Joined: None, Governor: None, Noun: None, Signal: signal, Quoted: b.quoted})
	index := len(b.s.Clauses) - 1
	b.stack = append(b.stack, index)
	// The subject has been read before its verb showed that a clause begins.
	for k := from; k < len(b.s.ClauseAt) && b.s.ClauseAt[k] != None; k++ {
		b.s.ClauseAt[k] = int32(index)
	}
	for k := b.firstClause; k < index; k++ {
		if c := &b.s.Clauses[k]; c.To > from && c.From < from && !b.isOpen(k) {
			c.To = from
		}
	}
	return b.clause()
}

func (b *builder) isOpen(clause int) bool {
	for _, c := range b.stack {
		if c == clause {
			return true
		}
	}
	return false
}

// close ends the innermost clause.
func (b *builder) close() {
	if len(b.stack) > 1 {
		b.stack = b.stack[:len(b.stack)-1]
	}
}

// sibling begins a clause beside the innermost one.
func (b *builder) sibling(kind ClauseKind, from, signal int) *Clause {
	if len(b.stack) == 1 {
		b.stack = b.stack[:0]
		c := b.open(kind, from, signal)
		return c
	}
	b.close()
	return b.open(kind, from, signal)
}

func (b *builder) step(i int) {
	u := &b.units[i]
	switch u.kind {
	case phraseUnit:
		if b.s.Phrases[u.index].Owns {
			return // the phrase that it owns comes next and stands for both
		}
		b.phrase(i)
	case timeUnit:
		if b.prep == None {
			return // an adverb to what stands around it
		}
		b.timePhrase(i)
		b.lastUnit, b.beforePrep = b.beforePrep, None
		b.comma, b.broke, b.join = false, false, None
		return
	case verbUnit:
		b.verbGroup(i)
	case prepositionUnit:
		b.beforePrep = b.lastUnit
		b.preposition(i)
	case subordinateUnit:
		b.subordinate(i)
	case relativeUnit:
		b.relative(i)
	case joinUnit:
		b.join = u.From
		b.commaJoin, b.comma = b.comma, false
		return
	case commaUnit:
		b.atComma()
		return
	case breakUnit:
		b.atBreak(i)
		return
	case openUnit:
		b.quoted, b.opened = true, true
		b.openQuote(i)
		return
	case closeUnit:
		b.closeQuote(u.From)
		b.comma = true
		return
	default:
		b.other(i)
		return
	}
	b.lastUnit = i
	b.comma, b.broke, b.join = false, false, None
}

// previous is the kind of the last unit that is no punctuation or adverb.
func (b *builder) previous() (unit, bool) {
	if b.lastUnit == None {
		return unit{}, false
	}
	return b.units[b.lastUnit], true
}

// adjacent reports that nothing but adverbs stands between this unit and the
// last one, and that it is of that kind.
func (b *builder) adjacent(kind unitKind) bool {
	u, ok := b.previous()
	return ok && u.kind == kind && !b.comma && b.join == None
}

// timePhrase gives a time the preposition before it.
func (b *builder) timePhrase(i int) {
	p := &b.s.Phrases[b.units[i].index]
	p.Prep, p.Function, p.Verb = b.prep, Oblique, b.clause().Verb
	if q := b.attach(i); q != None {
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
		} else if q := b.attach(i); q != None {
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
func (b *builder) attach(i int) int {
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

func (b *builder) atComma() {
	b.comma, b.prep = true, None
	// A comma ends what opened before the subject of the sentence, and
	// relative clauses and participles that a comma opened.
	for len(b.stack) > 1 {
		c := b.clause()
		if c.Verb == None {
			return
		}
		parent := &b.s.Clauses[c.Parent]
		if parent.Verb == None && c.Kind != Complement || c.Kind == Relative && c.From > 0 && b.s.Words[c.From-1] == "," {
			b.pop()
			continue
		}
		return
	}
}

// pop closes the innermost clause and takes up the phrases of the one around it.
func (b *builder) pop() {
	b.close()
	b.phrases = b.phrases[:0]
	if b.clause().Verb == None {
		if p := b.subjectOf(b.top()); p != None {
			b.phrases = append(b.phrases, p)
		}
	}
}

func (b *builder) atBreak(i int) {
	b.comma, b.broke, b.prep = true, true, None
	if b.s.Words[b.units[i].From] == ";" && b.s.Clauses[b.stack[0]].Verb != None && b.sentenceAhead(i) {
		b.stack = b.stack[:1]
		b.sibling(Main, b.units[i].To, None)
		b.phrases = b.phrases[:0]
		return
	}
	if b.clause().Verb == None && len(b.stack) == 1 {
		b.phrases = b.phrases[:0] // a dateline or a heading
		if from := b.clause().From; from == 0 && b.units[i].From < longDateline && shouted(b.s.Text(Range{0, 1})) {
			b.dateline = b.units[i].To
		}
	}
}

// closeQuote ends a quotation at token i. What stands before one that has not
// opened in the sentence goes on with that of the sentence before.
func (b *builder) closeQuote(i int) {
	if w := b.s.Words[i]; !b.opened && (w == "\"" || w == "”") && b.s.Tag(i-1) != pos.CD {
		for k := range b.s.Clauses {
			b.s.Clauses[k].Quoted = true
		}
	}
	b.quoted, b.opened = false, true
}

func (b *builder) openQuote(i int) {
	b.comma = true
	if v := b.verb(); v != nil && b.last == b.clause().Verb && speech(b.s.Lemma(v.Main)) && b.longQuote(i) {
		c := b.open(Complement, b.units[i].From, None)
		c.Governor = b.last
		b.phrases = b.phrases[:0]
	}
}

// longQuote reports that a verb stands inside the quotation that opens at unit i.
func (b *builder) longQuote(i int) bool {
	for k := i + 1; k < len(b.units) && k < i+24 && b.units[k].kind != closeUnit; k++ {
		if b.units[k].kind == verbUnit {
			return true
		}
	}
	return false
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
