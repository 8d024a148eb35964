package syntax

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

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
			k = c.adverbs(c.skipTime(k), v)
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
	v.inflect(finite, perfect, progressive, future)
	return main, to
}

// skipTime skips a time between auxiliary and verb, as in "were on Monday told".
func (c *chunker) skipTime(k int) int {
	s := c.s
	n := k
	switch s.Word(n) {
	case "on", "last", "late", "early", "earlier", "this":
		n++
	}
	switch {
	case s.InTime(n):
		n = c.timeEnd(n)
	case n == k && s.Tag(n) == pos.IN && s.InTime(n+1):
		n = c.timeEnd(n + 1)
	case !timeNoun(s.Word(n)) || n+1 >= c.end:
		return k
	default:
		n++
		for s.Tag(n) == pos.CD || timeNoun(s.Word(n)) {
			n++
		}
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
		return t == pos.VBG || t == pos.VBN || t == pos.VBD || t == pos.VB && baseParticiple(c.s.Words[k])
	case "have":
		return t == pos.VBN || t == pos.VBD || (t == pos.VB || t == pos.VBP) && baseParticiple(c.s.Words[k])
	case "get":
		return t == pos.VBN
	case "do", "to":
		return t == pos.VB || t == pos.VBP
	}
	return false
}

// baseParticiple reports participles that are spelt like the base form.
func baseParticiple(w string) bool {
	switch w {
	case "run", "come", "become", "overcome", "put", "set", "let", "cut", "hit", "hurt", "shut", "split", "spread", "cost", "quit", "burst", "bet", "shed", "read":
		return true
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

// inflect notes tense and aspect: those of the finite word and the auxiliaries found.
func (v *Verb) inflect(finite pos.Tag, perfect, progressive, future bool) {
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
