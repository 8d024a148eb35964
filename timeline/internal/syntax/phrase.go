package syntax

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// phrase makes the noun phrase at token i, if there is one, and returns its end.
func (c *chunker) phrase(i int) int {
	s := c.s
	p := Phrase{Kind: Common, Head: None, Det: None, Prep: None, Owner: c.owner, Of: None, Join: None, Verb: None}
	j := i
	switch t := s.Tags[i]; {
	case t.Adjective() && indefinite(s.Word(i+1)):
		return i // "is sure | nobody left"
	case t == pos.PRP || t == pos.EX:
		p.Kind, p.Head = Pronoun, i
		return c.finish(&p, i, i+1)
	case t == pos.PDT && c.nounAt(i+1):
		j++
		fallthrough
	case t == pos.DT || t == pos.PRPDollar || t == pos.WPDollar || t == pos.WDT && s.Word(i) != "which" && s.Word(i) != "that":
		if s.Tags[j] == pos.DT || s.Tags[j] == pos.PRPDollar || s.Tags[j] == pos.WPDollar || s.Tags[j] == pos.WDT {
			p.Det = j
			j++
		}
		if t == pos.WPDollar || t == pos.WDT {
			return i // the relative word is a unit of its own
		}
	}
	j = c.quantity(&p, j)
	for j < c.end && c.extends(&p, i, j) {
		j++
	}
	if p.Head != None && s.Words[i] == "that" && s.Tags[i] == pos.DT && i > 0 && (s.Tags[p.Head].Plural() || p.Quantity.Len() > 1) {
		return i // "claimed that up to 300 officers"
	}
	if p.Head != None {
		j = p.Head + 1
		for j < c.end && s.Tags[j] == pos.CD && (timeNoun(s.Words[p.Head]) || s.Tags[p.Head].Proper()) {
			j++ // "Sept 25"
		}
		return c.finish(&p, i, j)
	}
	switch {
	case p.Quantity.Len() > 0:
		p.Kind, p.Head = Number, p.Quantity.To-1
		return c.finish(&p, i, max(j, p.Quantity.To))
	case p.Det == None && quantifier(s.Words[i]) && i+1 < c.end && (s.Tags[i+1].Finite() || s.Words[i+1] == "of"):
		p.Kind, p.Head = Pronoun, i
		return c.finish(&p, i, i+1)
	case p.Det != None && s.Tags[p.Det] == pos.PRPDollar:
		return i
	case j > i+1 && p.Det != None: // "the armed"
		p.Head = j - 1
		return c.finish(&p, i, j)
	case p.Det != None && s.Words[i] != "the" && s.Words[i] != "a" && s.Words[i] != "an" && s.Words[i] != "every" && (s.Words[i] != "that" || !c.nounAt(i+1)):
		p.Kind, p.Head = Pronoun, i
		return c.finish(&p, i, i+1)
	}
	return i
}

// extends reports that token j goes on with the phrase that begins at token i,
// and notes it if it may be the head.
func (c *chunker) extends(p *Phrase, i, j int) bool {
	s := c.s
	switch t := s.Tags[j]; {
	case p.Head != None && c.breaksPhrase(i, j):
	case t.Noun() && j-2 >= i && s.Tags[j-1] == pos.CD && timeNoun(s.Words[j-2]): // "12 February 2024 | Corvane"
	case nominal(t):
		if t.Noun() || t == pos.FW {
			p.Head = j
		}
		return true
	case t == pos.VBG && (j > i || c.owner != None || c.gerundNoun(j)):
		// "the missing children", "the bombing of"
		if p.Head != None {
			return false // "officers carrying weapons"
		}
		if !c.modifierAt(j + 1) {
			p.Head = j
		}
		return true
	case t == pos.VBN && (j > i && s.Tags[j-1] != pos.CD && p.Head == None || c.freshModifier(i, j)) && c.modifierAt(j+1),
		t.Adverb() && j > i && p.Head == None && j+1 < c.end && (s.Tags[j+1].Adjective() || s.Tags[j+1] == pos.VBN || s.Tags[j+1] == pos.VBG || s.Tags[j+1] == pos.CD) && c.nounSoon(j+2),
		t == pos.CC && p.Head == None && j > i && s.Tags[j-1].Adjective() && j+1 < c.end && s.Tags[j+1].Adjective() && c.nounSoon(j+2), // "armed and masked men"
		t == pos.CC && c.jointName(i, j),
		t == pos.Comma && p.Head == None && j > i && s.Tags[j-1].Adjective() && j+2 < c.end && s.Tags[j+1].Adjective() && s.Tags[j+2].Noun():
		return true
	}
	return false
}

// indefinite reports pronouns that no adjective stands before.
func indefinite(w string) bool {
	switch w {
	case "nobody", "nothing", "none", "somebody", "someone", "something", "everybody", "everyone", "everything", "anybody", "anyone", "anything":
		return true
	}
	return false
}

// quantifier reports words that stand for a number of people or things.
func quantifier(w string) bool {
	switch w {
	case "enough", "many", "several", "few", "most", "more", "fewer", "much", "one", "two", "three":
		return true
	}
	return false
}

// gerundNoun reports that the gerund at j begins a phrase: "armed policing" is
// made by its adjective, a gerund alone only before "of".
func (c *chunker) gerundNoun(j int) bool {
	return j+1 < c.end && c.s.Words[j+1] == "of"
}

// freshModifier reports that the participle at j begins a phrase by itself
// ("armed officers"): nothing before it that it could be the verb of.
func (c *chunker) freshModifier(i, j int) bool {
	if j != i {
		return false
	}
	if c.owner != None || j == 0 {
		return true
	}
	switch t := c.s.Tags[j-1]; {
	case t == pos.IN, t == pos.TO, t == pos.CC, t.Verb() && !isBe(c.s.Words[j-1]) && !isHave(c.s.Words[j-1]) && !isGet(c.s.Words[j-1]):
		return true
	}
	return false
}

// modifierAt reports that token j goes on with a noun phrase.
func (c *chunker) modifierAt(j int) bool {
	return j < c.end && nominal(c.s.Tags[j]) && !(c.s.InTime(j) && c.breaksPhrase(0, j))
}

// nounSoon reports a noun at j or behind one more modifier.
func (c *chunker) nounSoon(j int) bool {
	for k := j; k < c.end && k < j+3; k++ {
		if c.s.Tags[k].Noun() {
			return true
		}
		if !nominal(c.s.Tags[k]) && c.s.Tags[k] != pos.VBN {
			return false
		}
	}
	return false
}

// jointName reports that "and" at j is inside a name that ends in the sort of
// a body: "Avon and Somerset Police".
func (c *chunker) jointName(i, j int) bool {
	s := c.s
	if j != i+1 && (j != i+2 || s.Words[i] != "the") || !s.Tags[j-1].Proper() || s.Words[j] != "and" && s.Words[j] != "&" {
		return false
	}
	k := j + 1
	for k < c.end && s.Tags[k].Proper() {
		k++
	}
	if k < j+2 || k > j+4 {
		return false
	}
	return Body(s.Words[k-1])
}

// Body reports a lower-case noun that the names of organisations end in.
func Body(w string) bool {
	switch w {
	case "police", "council", "university", "company", "constabulary", "association", "federation", "service", "services", "commission", "agency", "authority", "committee",
		"ministry", "department", "office", "court", "bank", "group", "corp", "corp.", "inc", "inc.", "ltd", "ltd.", "plc", "co.", "party", "union", "institute", "trust", "force", "forces",
		"board", "bureau", "centre", "center", "church", "club", "college", "congress", "parliament", "senate", "hospital", "school", "team", "times", "post", "news", "airlines", "airways", "foundation", "society", "league",
		"organisation", "organization", "rescue", "district", "administration", "exchange", "foods", "water", "energy", "industries", "systems", "technologies", "partners", "holdings", "fund", "yard":
		return true
	}
	return false
}

// quantity reads a count at token i: "more than 100", "up to 300", "hundreds of", "two".
func (c *chunker) quantity(p *Phrase, i int) int {
	s := c.s
	j := i
	switch s.Word(j) {
	case "more", "less", "fewer":
		if s.Word(j+1) == "than" {
			j += 2
		}
	case "up":
		if s.Word(j+1) == "to" {
			j += 2
		}
	case "at":
		if w := s.Word(j + 1); w == "least" || w == "most" {
			j += 2
		}
	case "as":
		if w := s.Word(j + 1); (w == "many" || w == "much" || w == "few") && s.Word(j+2) == "as" {
			j += 3
		}
	case "about", "around", "nearly", "almost", "some", "over", "roughly", "approximately", "only", "exactly":
		j++
	}
	if s.Word(j) == "a" && (s.Word(j+1) == "dozen" || s.Word(j+1) == "hundred" || s.Word(j+1) == "thousand" || s.Word(j+1) == "million") {
		j++
	}
	from := j
	for j < c.end && (s.Tags[j] == pos.CD || s.Tags[j] == pos.Dollar || s.Words[j] == "dozen" || s.Words[j] == "%" || j > from && (s.Words[j] == "hundred" || s.Words[j] == "percent")) {
		j++
	}
	if j == from {
		return i
	}
	if s.Word(j-1) == "one" && j-i == 1 {
		return j // as often a pronoun as a count
	}
	p.Quantity = Range{i, j}
	return j
}

// finish records the phrase [from, to) and returns to.
func (c *chunker) finish(p *Phrase, from, to int) int {
	s := c.s
	p.Range = Range{from, to}
	if p.Kind == Common {
		head := s.Words[p.Head]
		switch {
		case timeNoun(head) && !(s.Tags[p.Head].Proper() && c.name(p).Len() > 1 && !s.InTime(p.Head)), c.dated(p):
			p.Kind = TimeNoun
		case s.Tags[p.Head].Proper():
			p.Kind = Name
		}
		p.Name = c.name(p)
	}
	index := len(s.Phrases)
	s.Phrases = append(s.Phrases, *p)
	for k := from; k < to; k++ {
		s.PhraseAt[k] = int32(index)
	}
	c.owner = None
	owns := to < c.end && s.Tags[to] == pos.POS
	kind := phraseUnit
	if p.Kind == TimeNoun && s.InTime(p.Head) && !owns {
		kind = timeUnit
	}
	c.add(kind, from, to, index)
	if owns {
		s.Phrases[index].Owns = true
		c.owner = index
		return to + 1
	}
	if p.Det != None && s.Words[p.Det] == "'s" {
		s.Phrases[index].Owner = index - 1
	}
	return to
}

// dated reports a date in figures at the end of a phrase, as in a header "date 2023-09-25".
func (c *chunker) dated(p *Phrase) bool {
	t := c.s.Tokens[p.To-1]
	return t.Kind == text.Number && t.End-t.Start >= 8 && strings.Count(c.s.Words[p.To-1], "-") == 2
}

// name is the last stretch of proper nouns in the phrase.
func (c *chunker) name(p *Phrase) Range {
	s := c.s
	to := p.To
	for to > p.From && !s.Tags[to-1].Proper() {
		to--
	}
	from := to
	for from > p.From && (s.Tags[from-1].Proper() || from-1 > p.From && s.Tags[from-1] == pos.CC) {
		from--
	}
	return Range{from, to}
}
