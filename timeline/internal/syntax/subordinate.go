package syntax

import "github.com/eventgraph/eventgraph/timeline/internal/pos"

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
		case joinUnit:
			if k+1 < len(b.units) && b.units[k+1].kind == verbUnit {
				return false // "since Monday and will continue"
			}
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
		case otherUnit, timeUnit, prepositionUnit, subordinateUnit:
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
	return len(b.stack) == 1 && b.clause().Verb == None && len(b.phrases) > 0 && b.adjacent(phraseUnit)
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
				c.Noun = b.counted(prev.index)
			}
		}
	}
	b.phrases = b.phrases[:0]
}

// told reports that phrase p is whom the last verb tells something.
func (b *builder) told(p int) bool {
	if b.last == None || b.s.Verbs[b.last].Object != p {
		return false
	}
	switch b.s.Lemma(b.s.Verbs[b.last].Main) {
	case "tell", "warn", "inform", "remind", "assure", "advise", "persuade", "convince", "notify":
		return true
	}
	return false
}

// counted steps from a number back to what has it: "the figure of 600 that the
// council gave".
func (b *builder) counted(p int) int {
	ph := &b.s.Phrases[p]
	if b.s.Words[ph.From] == "a" && ph.Len() == 2 && p > 0 && b.s.Phrases[p-1].To == ph.From && b.s.Phrases[p-1].Quantity.Len() > 0 {
		p-- // "412 pence | a share"
		ph = &b.s.Phrases[p]
	}
	if (ph.Kind == Number || ph.Quantity.Len() > 0) && ph.Of != None && b.s.Word(ph.Prep) == "of" {
		return ph.Of
	}
	return p
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
		case otherUnit, timeUnit:
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
	if w == "that" && ok && prev.kind == phraseUnit && !b.verbNext(i) {
		told := b.told(prev.index) // "warned her managers that water was seeping"
		if told || contentNouns[b.s.Lemma(b.s.Phrases[prev.index].Head)] {
			c := b.open(Complement, u.From, u.From)
			c.Governor = b.last
			if !told {
				c.Noun = prev.index
			}
			b.phrases = b.phrases[:0]
			return
		}
	}
	if ok && prev.kind == phraseUnit && w != "what" && w != "how" && w != "why" || ok && prev.kind == prepositionUnit && tag == pos.WDT {
		c := b.open(Relative, u.From, u.From)
		c.Noun = prev.index
		if w == "who" && prev.kind == phraseUnit {
			c.Noun = b.person(c.Noun)
		}
		switch {
		case prev.kind != phraseUnit: // "in which"
			c.Noun = b.attach()
			c.From = prev.From
		case b.verbNext(i):
			c.Noun = b.agreeing(i, c.Noun)
		default:
			c.Noun = b.counted(c.Noun)
		}
	} else {
		c := b.open(Complement, u.From, u.From)
		c.Governor = b.last
	}
	b.phrases = b.phrases[:0]
}

// person steps from a place back to what it is the place of: "police in London who".
func (b *builder) person(p int) int {
	if ph := &b.s.Phrases[p]; ph.Kind == Number && ph.Join != None {
		return ph.Join // "Harold Spring, 81, who"
	} else if ph.Kind == Number && p > 0 && b.s.Word(ph.From-1) == "," && b.s.Phrases[p-1].To == ph.From-1 && b.s.Phrases[p-1].Kind == Name {
		return p - 1
	} else if ph.Kind == Common && ph.Join != None && b.s.Phrases[ph.Join].Kind == Name && b.s.Word(b.start(p)-1) == "," {
		return ph.Join // "Ann Dunn, the firm's chair, who"
	}
	for n := 0; n < 3; n++ {
		q := b.s.Phrases[p].Of
		prep := b.s.Phrases[p].Prep
		if q == None || prep == None {
			break
		}
		people := b.s.Words[prep] == "of" && b.s.Phrases[p].Kind == Name && (b.s.Tags[b.s.Phrases[q].Head].Plural() || b.s.Words[b.s.Phrases[q].Head] == "people")
		if !placing(b.s.Words[prep]) && !people {
			break
		}
		p = q
	}
	return p
}

// agreeing steps from phrase p back to the phrase that the verb behind unit i
// agrees with in number: "the villages of Sarn and Kew, which have been cut off".
func (b *builder) agreeing(i, p int) int {
	k := i + 1
	for b.units[k].kind != verbUnit {
		k++
	}
	v := &b.s.Verbs[b.units[k].index]
	plural := false
	switch w := b.s.Words[v.From]; {
	case w == "are" || w == "were" || w == "have" || w == "do":
		plural = true
	case w == "is" || w == "was" || w == "has" || w == "does":
	default:
		return p
	}
	many := func(q int) bool {
		ph := &b.s.Phrases[q]
		return b.s.Tags[ph.Head].Plural() || ph.Quantity.Len() > 0 || ph.Kind == Number || ph.Kind == Pronoun || ph.Kind == Name && Body(b.s.Words[ph.Head]) || b.s.Words[ph.Head] == "people" || b.s.Words[ph.Head] == "police"
	}
	for q, n := p, 0; n < 4 && q != None; n++ {
		if many(q) == plural {
			return q
		}
		if j := b.s.Phrases[q].Join; j != None {
			q = j
			if plural {
				p = q // both of them
			}
			continue
		}
		q = b.s.Phrases[q].Of
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
