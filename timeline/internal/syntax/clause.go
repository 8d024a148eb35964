package syntax

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
