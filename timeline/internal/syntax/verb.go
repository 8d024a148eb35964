package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// verb makes the verb group at token i, if there is one, and returns its end.
func (c *chunker) verb(i int) int {
	s := c.s
	v := Verb{Particle: None, Modal: None, Subject: None, Object: None, Agent: None, Predicate: None, Clause: None, Governor: None, Noun: None}
	j := i
	first := s.Tags[i]
	switch {
	case first == pos.TO || (s.Words[i] == "not" || s.Words[i] == "never") && s.Tag(i+1) == pos.TO:
		if first != pos.TO {
			v.Negative = true
			j++
		}
		j++
		k := c.adverbs(j, &v)
		if s.Tag(k) != pos.VB && !(k < c.end && (s.Tags[k] == pos.VBP || s.Tags[k] == pos.VBN && isBe(s.Words[k]))) {
			return i
		}
		v.Form = Infinitive
		j = k
	case first == pos.MD:
		v.Modal = i
		j++
	case first.Verb():
		switch {
		case first == pos.VBG && c.prepositional(i), first == pos.VBN && s.Words[i] == "given" && i == 0:
			return i
		case (first == pos.VBN) && c.freshModifier(i, i) && c.modifierAt(i+1):
			return i
		case first == pos.VBG && c.gerundNoun(i):
			return i
		case first == pos.VBG && c.owner != None:
			return i
		}
	default:
		return i
	}
	main, to := c.auxiliaries(j, &v)
	if main == None {
		return i
	}
	from := i
	if first == pos.VBN && i > 1 && s.Words[i-1] == "longer" && s.Words[i-2] == "no" {
		v.Negative, from = true, i-2
	}
	v.Range, v.Main = Range{from, to}, main
	if s.Tags[i] == pos.TO || v.Form == Infinitive {
		v.Form = Infinitive
	} else {
		switch s.Tags[i] {
		case pos.VBG:
			v.Form = Gerund
		case pos.VBN:
			v.Form = Participle
			v.Passive = true
		}
	}
	if first == pos.VB && i > 0 && pos.Lemma(s.Words[i-1], s.Tags[i-1]) == "help" && s.Tags[i-1].Verb() {
		v.Form = Infinitive // "help protect"
	}
	if v.Form == Infinitive {
		v.Tense = timeml.Infinitive
	}
	for k := i - 1; k >= 0 && k >= i-2 && s.Tags[k].Adverb(); k-- {
		if negator(s.Words[k]) && s.Words[k] != "nor" {
			v.Negative = true // "never joined"
		}
	}
	v.Copula = isBe(s.Words[main])
	c.particle(&v)
	c.owner = None
	index := len(s.Verbs)
	s.Verbs = append(s.Verbs, v)
	for k := v.From; k < v.To; k++ {
		s.VerbAt[k] = int32(index)
	}
	return c.add(verbUnit, v.From, v.To, index)
}

// prepositional reports gerunds that are prepositions by use.
func (c *chunker) prepositional(i int) bool {
	switch c.s.Words[i] {
	case "following", "regarding", "concerning", "including", "during":
		return c.nounAt(i + 1)
	case "according":
		return c.s.Word(i+1) == "to"
	}
	return false
}

// auxiliaries reads auxiliaries and adverbs from token j up to the main verb;
// it returns that token and the end of the group, and fills in tense, aspect,
// voice and polarity. It returns None where no verb stands.
func (c *chunker) auxiliaries(j int, v *Verb) (main, to int) {
	s := c.s
	main = None
	finite := pos.None
	perfect, progressive, future, going := false, false, false, false
	if v.Modal != None {
		finite = pos.MD
		switch s.Words[v.Modal] {
		case "will", "'ll", "wo", "shall", "sha":
			future = true
		}
	}
	var last string // the last auxiliary
	for main == None || last != "" {
		k := c.adverbs(j, v)
		if main != None && (last == "be" || last == "have") {
			k = c.adverbs(c.time(k), v)
		}
		if k >= c.end || !s.Tags[k].Verb() || main != None && !c.follows(last, k) {
			break
		}
		w, t := s.Words[k], s.Tags[k]
		if main != None {
			switch {
			case last == "have":
				perfect = true
			case last == "be" && t == pos.VBG:
				progressive = true
			case last == "be" || last == "get":
				v.Passive = true
			}
		} else if finite == pos.None && v.Form != Infinitive {
			finite = t
		}
		main, to = k, k+1
		last = ""
		switch {
		case isBe(w) && !(w == "'s" && c.perfectClitic(k)):
			last = "be"
		case isHave(w):
			last = "have"
		case isDo(w) || w == "doing":
			last = "do"
		case isGet(w):
			last = "get"
		case w == "going" && progressive && s.Word(k+1) == "to" && s.Tag(k+2) == pos.VB:
			future, going = true, true
		case w == "used" && (t == pos.VBD) && s.Word(k+1) == "to" && s.Tag(k+2) == pos.VB:
			last = "to"
		}
		if (last == "have" || last == "be" || last == "to" || going && w == "going") && s.Word(k+1) == "to" && s.Tag(k+2) == pos.VB && (last != "have" || t != pos.VBG) {
			// "have to", "is to", "used to", "going to"
			if last == "be" {
				future = true
			}
			progressive = progressive && !going
			last = "to"
			k++
		}
		j = k + 1
	}
	if main == None {
		return main, to
	}
	c.tense(v, finite, perfect, progressive, future)
	return main, to
}

// time skips a time between auxiliary and verb, as in "were on Monday told".
func (c *chunker) time(k int) int {
	s := c.s
	n := k
	switch s.Word(n) {
	case "on", "last", "late", "early", "earlier", "this":
		n++
	}
	if !timeNoun(s.Word(n)) || n+1 >= c.end {
		return k
	}
	n++
	for s.Tag(n) == pos.CD || timeNoun(s.Word(n)) {
		n++
	}
	if n >= c.end || s.Tags[n] != pos.VBN && s.Tags[n] != pos.VBG && s.Tags[n] != pos.VBD {
		return k
	}
	return n
}

// perfectClitic reports that "'s" at k is "has".
func (c *chunker) perfectClitic(k int) bool {
	n := c.adverbs(k+1, &Verb{})
	return n < c.end && c.s.Words[n] == "been"
}

// follows reports whether the verb at k goes on with a group whose last
// auxiliary is last.
func (c *chunker) follows(last string, k int) bool {
	t := c.s.Tags[k]
	switch last {
	case "be":
		return t == pos.VBG || t == pos.VBN || t == pos.VBD
	case "have":
		return t == pos.VBN || t == pos.VBD
	case "get":
		return t == pos.VBN
	case "do", "to":
		return t == pos.VB || t == pos.VBP
	}
	return false
}

// adverbs skips adverbs from j on if a verb or another adverb can follow, and
// notes negations.
func (c *chunker) adverbs(j int, v *Verb) int {
	s := c.s
	k := j
	for k < c.end && k < j+4 {
		w := s.Words[k]
		if w == "no" && s.Word(k+1) == "longer" {
			v.Negative = true
			k += 2
			continue
		}
		if s.Tags[k].Punctuation() && (s.Tag(k+1).Adverb() && quoteMark(w) || k > j && quoteMark(w)) {
			k++ // had “reluctantly” put
			continue
		}
		if !(s.Tags[k].Adverb() || w == "n't" || w == "not") {
			break
		}
		if negator(w) {
			v.Negative = true
		}
		k++
	}
	return k
}

func quoteMark(w string) bool {
	switch w {
	case "“", "”", "\"", "‘", "’", "``", "''", "'":
		return true
	}
	return false
}

func (c *chunker) tense(v *Verb, finite pos.Tag, perfect, progressive, future bool) {
	switch {
	case perfect && progressive:
		v.Aspect = timeml.PerfectiveProgressive
	case perfect:
		v.Aspect = timeml.Perfective
	case progressive:
		v.Aspect = timeml.Progressive
	default:
		v.Aspect = timeml.NoAspect
	}
	switch {
	case v.Form == Infinitive:
		v.Tense = timeml.Infinitive
	case future && (finite == pos.MD || finite != pos.VBD):
		v.Tense = timeml.Future
	case finite == pos.MD:
		v.Tense = timeml.NoTense
	case finite == pos.VBD:
		v.Tense = timeml.Past
	case finite == pos.VBZ || finite == pos.VBP:
		v.Tense = timeml.Present
	case finite == pos.VBG:
		v.Tense = timeml.PresPart
		if progressive {
			v.Aspect = timeml.NoAspect
		}
	case finite == pos.VBN:
		v.Tense = timeml.PastPart
	default:
		v.Tense = timeml.NoTense
	}
}

// particle finds the particle that follows the main verb at once.
func (c *chunker) particle(v *Verb) {
	s := c.s
	k := v.To
	if k >= c.end {
		return
	}
	switch {
	case s.Words[k] == "up" && s.Word(k+1) == "to" && s.Tag(k+2) == pos.CD: // "up to 300"
	case s.Tags[k] == pos.RP,
		phrasalIn(s.Lemma(v.Main)) && s.Words[k] == "in" && c.nounAt(k+1),
		resultative(s.Lemma(v.Main), s.Words[k]):
		v.Particle = k
		v.To = k + 1
	}
}

// phrasalIn reports verbs whose "in" before an object is their particle.
func phrasalIn(verb string) bool {
	switch verb {
	case "hand", "draft", "bring", "call", "fly", "ship", "bus", "rein", "usher", "phase":
		return true
	}
	return false
}

// resultative reports adjectives that make one meaning with the verb before them.
func resultative(verb, w string) bool {
	switch w {
	case "dead":
		return verb == "shoot" || verb == "find" || verb == "declare" || verb == "pronounce" || verb == "leave"
	case "free", "loose":
		return verb == "set" || verb == "break"
	case "short":
		return verb == "cut" || verb == "stop" || verb == "fall"
	case "guilty":
		return verb == "plead" || verb == "find"
	case "public":
		return verb == "go" || verb == "make"
	}
	return false
}
