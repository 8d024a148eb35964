package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
)

// builder is the second pass: it reads the units from left to right with a
// stack of open clauses.
type builder struct {
	s     *Sentence
	units []unit
	stack []int // open clauses, outermost first; never empty while running

	phrases   []int // not governed by a preposition, since the last verb of the innermost clause
	prep      int   // token of the preposition just read, or None
	last      int   // the last verb read, or None
	comma     bool  // a comma, quote or dash stands just before this unit
	commaJoin bool  // a comma stands before the "and" just before this unit
	join      int   // token of "and" just before this unit, or None
	quoted    bool  // inside a quotation
	lastUnit  int   // index of the last unit that was no punctuation or adverb, or None

	firstPhrase, firstClause int // of this piece of the sentence
}

// run reads the units of the piece that begins at token from.
func (b *builder) run(from int) {
	b.prep, b.last, b.join, b.lastUnit = None, None, None, None
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

func (b *builder) top() int        { return b.stack[len(b.stack)-1] }
func (b *builder) clause() *Clause { return &b.s.Clauses[b.top()] }
func (b *builder) verb() *Verb     { return b.verbOf(b.top()) }

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
		b.phrase(i)
	case verbUnit:
		b.verbGroup(i)
	case prepositionUnit:
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
		b.atBreak()
		return
	case openUnit:
		b.quoted = true
		b.openQuote(i)
		return
	case closeUnit:
		b.quoted = false
		b.comma = true
		return
	default:
		b.other(i)
		return
	}
	b.lastUnit = i
	b.comma, b.join = false, None
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

func (b *builder) phrase(i int) {
	u := b.units[i]
	p := &b.s.Phrases[u.index]
	if p.Owns {
		return // the phrase that it owns comes next and stands for both
	}
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
	if prev, ok := b.previous(); ok && prev.kind == phraseUnit && b.join != None || ok && prev.kind == phraseUnit && b.comma {
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
	case p.Join != None:
	case v.Copula && v.Predicate == None:
		v.Predicate, p.Function = p.Head, Predicate
	case v.Object == None && (!v.Passive || frames[b.s.Lemma(v.Main)] == 0):
		v.Object, p.Function = u.index, Object
	case p.Function == Free && v.Object != None && b.adjacent(phraseUnit):
		// the second object: "gave the force a deadline"
		p.Function = Object
	}
}

// clauseStarts reports that the phrase at unit i is the subject of a clause of
// its own: a finite verb follows it at once.
func (b *builder) clauseStarts(i int) bool {
	for k := i + 1; k < len(b.units) && k < i+4; k++ {
		switch b.units[k].kind {
		case otherUnit:
			continue
		case verbUnit:
			return b.s.Verbs[b.units[k].index].Form == Finite
		}
		return false
	}
	return false
}

// attach finds the phrase that a prepositional phrase qualifies: the one just
// before an "of", or an action noun just before any preposition.
func (b *builder) attach(i int) int {
	prev, ok := b.previous()
	if !ok || prev.kind != prepositionUnit {
		return None
	}
	k := b.lastUnit - 1
	for k >= 0 && b.units[k].kind == otherUnit {
		k--
	}
	if k >= 0 && b.units[k].kind == phraseUnit && b.s.Phrases[b.units[k].index].Kind != TimeNoun {
		return b.units[k].index
	}
	return None
}

func (b *builder) preposition(i int) {
	u := b.units[i]
	w := b.s.Words[u.From]
	b.prep = u.From
	if !twofold(w) || !b.clauseFollows(i) {
		return
	}
	b.prep = None
	b.adverbial(u.From)
}

// adverbial opens a clause with a subordinator.
func (b *builder) adverbial(signal int) {
	b.closeFinished()
	governor := b.clause().Verb
	c := b.open(Adverbial, signal, signal)
	c.Governor = governor
	b.phrases = b.phrases[:0]
}

// closeFinished closes infinitives and participles, which an adverbial clause
// or a conjunction with its own subject seldom belongs to.
func (b *builder) closeFinished() {
	for len(b.stack) > 1 {
		v := b.verb()
		if v == nil || v.Form == Finite || b.clause().Kind == Complement && b.s.Clauses[b.clause().Parent].Verb == None {
			return
		}
		b.close()
	}
}

// clauseFollows reports whether the word at unit i opens a clause: a phrase
// and a finite verb come before anything that ends a phrase.
func (b *builder) clauseFollows(i int) bool {
	const look = 12
	subject := false
	for k := i + 1; k < len(b.units) && k < i+look; k++ {
		u := b.units[k]
		switch u.kind {
		case phraseUnit:
			p := &b.s.Phrases[u.index]
			if !subject && p.Kind == Pronoun && nominative(b.s.Words[p.Head]) {
				return true
			}
			subject = true
		case verbUnit:
			switch b.s.Verbs[u.index].Form {
			case Finite:
				return subject && !b.waiting()
			case Gerund, Participle:
				if !subject {
					return false
				}
			}
		case commaUnit:
			return subject && b.behindInsertion(k)
		case relativeUnit, subordinateUnit, breakUnit:
			return false
		case prepositionUnit:
			if k > i+1 && twofold(b.s.Words[u.From]) || !subject && k == i+1 {
				return false
			}
		}
	}
	return false
}

// behindInsertion reports a finite verb behind the insertion that the comma at
// unit i opens: "an officer, identified only as NX121, was charged".
func (b *builder) behindInsertion(i int) bool {
	const look = 12
	opens := false
	for k := i + 1; k < len(b.units) && k < i+look; k++ {
		u := b.units[k]
		switch u.kind {
		case otherUnit, prepositionUnit, subordinateUnit:
			continue
		case commaUnit:
			return opens && b.verbNext(k)
		case relativeUnit:
			opens = true
		case phraseUnit:
			opens = opens || b.s.Phrases[u.index].Kind == Number
		case verbUnit:
			opens = opens || b.s.Verbs[u.index].Form == Participle
		default:
			return false
		}
		if !opens {
			return false
		}
	}
	return false
}

// nominative reports pronouns that are subjects.
func nominative(w string) bool {
	switch w {
	case "he", "she", "they", "we", "i", "it", "there":
		return true
	}
	return false
}

// waiting reports that an open clause has a subject but no verb yet, inside
// which a clause with a verb has begun: the next verb may be its own.
func (b *builder) waiting() bool {
	for _, c := range b.stack[:len(b.stack)-1] {
		if b.s.Clauses[c].Verb == None && b.subjectOf(c) != None {
			return true
		}
	}
	return len(b.stack) == 1 && b.clause().Verb == None && len(b.phrases) > 0 && b.lastUnit != None && b.s.Phrases[b.phrases[0]].To > 0 && b.clauseBegan()
}

// clauseBegan reports that the outermost clause has its subject in place.
func (b *builder) clauseBegan() bool { return b.adjacent(phraseUnit) }

// subjectOf is the first phrase of a clause without a verb that can be its subject.
func (b *builder) subjectOf(clause int) int {
	for i := b.firstPhrase; i < len(b.s.Phrases); i++ {
		p := &b.s.Phrases[i]
		if p.From >= b.s.Clauses[clause].From && p.Function == Free && p.Kind != TimeNoun && !p.Owns && int(b.s.ClauseAt[p.From]) == clause {
			return i
		}
	}
	return None
}

func (b *builder) subordinate(i int) {
	u := b.units[i]
	w := b.s.Words[u.From]
	b.prep = None
	if w != "that" {
		b.adverbial(u.From)
		if w == "whether" {
			b.clause().Kind = Complement
		}
		return
	}
	prev, ok := b.previous()
	switch {
	case b.join != None && b.joinThat(u.From):
	case ok && prev.kind == phraseUnit && b.verbNext(i):
		b.relative(i)
		return
	default:
		c := b.open(Complement, u.From, u.From)
		c.Governor = b.last
		if ok && prev.kind == phraseUnit && !b.comma {
			if v := b.last; contentNouns[b.s.Lemma(b.s.Phrases[prev.index].Head)] || v == None || frames[b.s.Lemma(b.s.Verbs[v].Main)]&takesClause == 0 {
				c.Noun = prev.index
			}
		}
	}
	b.phrases = b.phrases[:0]
}

// joinThat continues a list of complements: "said that … and that …".
func (b *builder) joinThat(signal int) bool {
	for k := len(b.stack) - 1; k > 0; k-- {
		c := b.s.Clauses[b.stack[k]]
		if c.Kind == Complement && c.Verb != None && b.s.Verbs[c.Verb].Form == Finite {
			joined := b.stack[k]
			b.stack = b.stack[:k]
			n := b.open(Complement, signal, signal)
			n.Governor, n.Noun, n.Joined = c.Governor, c.Noun, joined
			return true
		}
	}
	return false
}

// verbNext reports a finite verb just behind unit i.
func (b *builder) verbNext(i int) bool {
	for k := i + 1; k < len(b.units); k++ {
		switch b.units[k].kind {
		case otherUnit:
			continue
		case verbUnit:
			return b.s.Verbs[b.units[k].index].Form == Finite
		}
		return false
	}
	return false
}

func (b *builder) relative(i int) {
	u := b.units[i]
	prev, ok := b.previous()
	w, tag := b.s.Words[u.From], b.s.Tags[u.From]
	b.prep = None
	if w == "that" && ok && prev.kind == phraseUnit && !b.verbNext(i) && contentNouns[b.s.Lemma(b.s.Phrases[prev.index].Head)] {
		c := b.open(Complement, u.From, u.From)
		c.Governor, c.Noun = b.last, prev.index
		b.phrases = b.phrases[:0]
		return
	}
	if ok && prev.kind == phraseUnit && w != "what" && w != "how" && w != "why" || ok && prev.kind == prepositionUnit && tag == pos.WDT {
		c := b.open(Relative, u.From, u.From)
		c.Noun = prev.index
		if w == "who" && prev.kind == phraseUnit {
			c.Noun = b.person(c.Noun)
		}
		if prev.kind != phraseUnit { // "in which"
			c.Noun = b.attach(i)
			c.From = prev.From
		}
	} else {
		c := b.open(Complement, u.From, u.From)
		c.Governor = b.last
	}
	b.phrases = b.phrases[:0]
}

// person steps from a place back to what it is the place of: "police in London who".
func (b *builder) person(p int) int {
	for n := 0; n < 3; n++ {
		q := b.s.Phrases[p].Of
		if prep := b.s.Phrases[p].Prep; q == None || prep == None || !placing(b.s.Words[prep]) {
			break
		}
		p = q
	}
	return p
}

// placing reports prepositions of place.
func placing(w string) bool {
	switch w {
	case "in", "at", "across", "outside", "inside", "near", "around":
		return true
	}
	return false
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

func (b *builder) atBreak() {
	b.comma, b.prep = true, None
	if b.clause().Verb == None && len(b.stack) == 1 {
		b.phrases = b.phrases[:0] // a dateline or a heading
	}
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
