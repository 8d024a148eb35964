package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// reference is a phrase of the document.
type reference struct{ sentence, phrase int }

// lookBack is how many sentences before its own a pronoun may point to.
const lookBack = 3

// resolve finds what the pronoun phrase stands for, where that is safe: "he"
// and "she" for the nearest person named before as a subject, "it" and "they"
// for the subject of the verb that governs their clause.
func (f *finder) resolve(sentence, phrase int) (reference, bool) {
	s := &f.sentences[sentence]
	p := &s.Phrases[phrase]
	switch s.Words[p.Head] {
	case "he", "she", "him", "her", "his":
		return f.person(sentence, p.From, genderOf(s.Words[p.Head]))
	case "it", "they", "them", "its", "their":
		return f.governorSubject(sentence, p, s.Words[p.Head])
	case "i", "we", "my", "our", "us", "me":
		return f.speaker(sentence, s.Words[p.Head])
	}
	return reference{}, false
}

// person is the nearest person named before token end of the sentence whom
// nothing tells to be of another gender.
func (f *finder) person(sentence, end int, g gender) (reference, bool) {
	other := reference{sentence: syntax.None} // the nearest that is no subject
	for i := sentence; i >= 0 && i >= sentence-lookBack; i-- {
		s := &f.sentences[i]
		subject, last := syntax.None, syntax.None
		from, to := phrasesNear(s, end)
		if i != sentence {
			from, to = max(0, len(s.Phrases)-2*reach), len(s.Phrases)
		}
		for k := from; k < to; k++ {
			p := &s.Phrases[k]
			if i == sentence && p.From >= end {
				break
			}
			if !f.isPerson(s, p) || !f.agrees(s, p, g) {
				continue
			}
			last = k
			if isSubject(s, p) {
				subject = k
			}
		}
		if subject != syntax.None {
			return reference{i, subject}, true
		}
		if last != syntax.None && other.sentence == syntax.None {
			other = reference{i, last}
		}
	}
	return other, other.sentence != syntax.None
}

// isSubject reports a subject, or a name that stands beside one: "the
// commissioner, Mark Rowley, said".
func isSubject(s *syntax.Sentence, p *syntax.Phrase) bool {
	for range 4 {
		if p.Function == syntax.Subject {
			return true
		}
		if p.Join == syntax.None || p.Prep != syntax.None {
			return false
		}
		p = &s.Phrases[p.Join]
	}
	return false
}

func (f *finder) isPerson(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Kind != syntax.Name || p.Name.Len() == 0 || p.Owns {
		return false
	}
	core, titled := core(s, p.Name)
	if titled {
		return true
	}
	_, person := f.names.full(spaced(s.Text(core)))
	return person
}

// agrees reports that the person whom phrase p names may be of gender g.
func (f *finder) agrees(s *syntax.Sentence, p *syntax.Phrase, g gender) bool {
	core, _ := core(s, p.Name)
	had := f.names.genderOf(spaced(s.Text(core)))
	return had == g || had == either || g == either
}

// governorSubject is the subject of the verb whose complement or adverbial
// clause the pronoun is the subject of.
func (f *finder) governorSubject(sentence int, p *syntax.Phrase, word string) (reference, bool) {
	s := &f.sentences[sentence]
	if p.Verb == syntax.None {
		return reference{}, false
	}
	g := s.Verbs[p.Verb].Governor
	for range 4 {
		if g == syntax.None {
			return reference{}, false
		}
		q := s.Verbs[g].Subject
		if q != syntax.None && s.Phrases[q].Kind != syntax.Pronoun && s.Phrases[q].Head < p.From {
			plural := f.plural(s, q)
			if (word == "they" || word == "them" || word == "their") != plural && !(!plural && s.Phrases[q].Kind == syntax.Name && syntax.Body(s.Words[s.Phrases[q].Head])) {
				return reference{}, false
			}
			if (word == "it" || word == "its") && f.isPerson(s, &s.Phrases[q]) {
				return reference{}, false
			}
			return reference{sentence, q}, true
		}
		g = s.Verbs[g].Governor
	}
	return reference{}, false
}

func (f *finder) plural(s *syntax.Sentence, p int) bool {
	ph := &s.Phrases[p]
	if s.Tags[ph.Head].Plural() || ph.Kind == syntax.Number {
		return true
	}
	switch s.Words[ph.Head] {
	case "police", "people", "number", "majority", "many", "some", "others", "few", "hundreds", "thousands", "dozens":
		return true
	}
	return false
}

// speaker is who says the quotation that "I" or "we" stands in, in the same sentence.
func (f *finder) speaker(sentence int, word string) (reference, bool) {
	s := &f.sentences[sentence]
	// Attributions stand at the end or the start of what is said.
	for k := max(0, len(s.Clauses)-reach); k < len(s.Clauses); k++ {
		c := &s.Clauses[k]
		if c.Kind != syntax.Attribution || c.Verb == syntax.None {
			continue
		}
		q := s.Verbs[c.Verb].Subject
		if q == syntax.None {
			continue
		}
		if s.Phrases[q].Kind == syntax.Pronoun {
			return f.person(sentence, s.Phrases[q].From, genderOf(s.Words[s.Phrases[q].Head]))
		}
		return f.voice(sentence, q, word)
	}
	return reference{}, false
}

// voice is who "I" or "we" is when phrase q speaks: a spokesman's "we" is the
// body that he speaks for; whom else a person's "we" takes in is not said.
func (f *finder) voice(sentence, q int, word string) (reference, bool) {
	s := &f.sentences[sentence]
	switch word {
	case "we", "our", "us":
		switch s.Words[s.Phrases[q].Head] {
		case "spokesman", "spokeswoman", "spokesperson":
			if q+1 < len(s.Phrases) && s.Phrases[q+1].Of == q && s.Words[s.Phrases[q+1].Prep] == "for" {
				return reference{sentence, q + 1}, true
			}
			return reference{}, false
		}
		if f.isPerson(s, &s.Phrases[q]) || s.Phrases[q].Kind == syntax.Common && !syntax.Body(s.Words[s.Phrases[q].Head]) {
			return reference{}, false
		}
	}
	return reference{sentence, q}, true
}
