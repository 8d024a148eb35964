package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
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
		return f.personal(sentence, phrase)
	case "it", "they", "them", "its", "their":
		if r, ok := f.governorSubject(sentence, p, s.Words[p.Head]); ok && !(p.Function != syntax.Subject && r == (reference{sentence, s.Verbs[p.Verb].Subject})) {
			return r, true // nobody does something to them who are they themselves
		}
		if r, ok := f.sameSentence(sentence, phrase); ok {
			return r, true
		}
		return f.topic(sentence, phrase)
	case "i", "we", "my", "our", "us", "me":
		return f.speaker(sentence, s.Words[p.Head])
	}
	return reference{}, false
}

// governorSubject is the subject of the verb whose complement or adverbial
// clause the pronoun is the subject of.
func (f *finder) governorSubject(sentence int, p *syntax.Phrase, word string) (reference, bool) {
	s := &f.sentences[sentence]
	if p.Verb == syntax.None {
		return reference{}, false
	}
	g := s.Verbs[p.Verb].Governor
	if c := &s.Clauses[s.Verbs[p.Verb].Clause]; g == syntax.None && c.Kind == syntax.Relative && c.Parent != syntax.None {
		if g = s.Clauses[c.Parent].Verb; g == syntax.None || s.Verbs[g].Subject == syntax.None || s.Words[s.Phrases[s.Verbs[g].Subject].Head] != word {
			return reference{}, false // "it sold the mill, which it had bought"
		}
	}
	for range 4 {
		if g == syntax.None {
			return reference{}, false
		}
		q := s.Verbs[g].Subject
		if q != syntax.None && s.Words[s.Phrases[q].Head] == word && s.Phrases[q].From < p.From {
			return f.resolve(sentence, q) // "it said it would"
		}
		if q != syntax.None && s.Phrases[q].Kind != syntax.Pronoun && s.Phrases[q].Head < p.From {
			if (word == "they" || word == "them" || word == "their") != plural(s, q) && !(s.Phrases[q].Kind == syntax.Name && syntax.Body(s.Words[s.Phrases[q].Head])) {
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

// topic is what an "it" or "they" that begins a sentence goes on about.
func (f *finder) topic(sentence, phrase int) (reference, bool) {
	s := &f.sentences[sentence]
	p := &s.Phrases[phrase]
	it := s.Words[p.Head] == "it"
	if !it && s.Words[p.Head] != "they" || p.Function != syntax.Subject || p.From > 1 && !timeBefore(s, p.From) || s.ClauseAt[p.From] < 0 || s.Clauses[s.ClauseAt[p.From]].Quoted || p.From == 1 && s.Tags[0].Punctuation() {
		return reference{}, false
	}
	if it && impersonal(s, &s.Verbs[p.Verb]) {
		return reference{}, false
	}
	return f.before(sentence, it)
}

// timeBefore reports that nothing but a time stands before token k: "On Monday it".
func timeBefore(s *syntax.Sentence, k int) bool {
	for i := 0; i < k; i++ {
		if !s.InTime(i) && s.Tags[i] != pos.Comma && (i > 0 || s.Tags[i] != pos.IN) {
			return false
		}
	}
	return true
}

// before is what the sentence before goes on about: its subject, or the only
// thing in it that fits.
func (f *finder) before(sentence int, it bool) (reference, bool) {
	if sentence == 0 {
		return reference{}, false
	}
	before := &f.sentences[sentence-1]
	found, heads := syntax.None, 0
	for k := 0; k < len(before.Verbs) && k < reach; k++ {
		v := &before.Verbs[k]
		if v.Form != syntax.Finite || before.Clauses[v.Clause].Quoted {
			continue
		}
		for n, q := range [...]int{v.Subject, v.Object} {
			if q == syntax.None {
				continue
			}
			ph := &before.Phrases[q]
			if ph.Kind == syntax.Pronoun || ph.Kind == syntax.TimeNoun || plural(before, q) == it && !(ph.Kind == syntax.Name && syntax.Body(before.Words[ph.Head])) || it && (f.isPerson(before, ph) || role(before.Words[ph.Head])) {
				continue
			}
			if n == 0 && before.Clauses[v.Clause].Kind == syntax.Main && before.Clauses[v.Clause].Joined == syntax.None {
				return reference{sentence - 1, q}, true
			}
			if found == syntax.None || before.Words[before.Phrases[found].Head] != before.Words[ph.Head] {
				found = q
				heads++
			}
		}
	}
	if heads == 0 && it {
		for k := 0; k < len(before.Phrases) && k < reach; k++ {
			if p := &before.Phrases[k]; p.Kind == syntax.Name && !p.Owns && syntax.Body(before.Words[p.Head]) {
				found = k // the body that it tells of: "an announcement by the Harbour Agency"
				heads++
			}
		}
	}
	return reference{sentence - 1, found}, heads == 1
}

// sameSentence is what an "it" or "they" that is the subject of a clause beside
// others stands for: the only thing that fits among their subjects and objects.
func (f *finder) sameSentence(sentence, phrase int) (reference, bool) {
	s := &f.sentences[sentence]
	p := &s.Phrases[phrase]
	it := s.Words[p.Head] == "it"
	if !it && s.Words[p.Head] != "they" || p.Function != syntax.Subject || p.Verb == syntax.None {
		return reference{}, false
	}
	v := &s.Verbs[p.Verb]
	if c := &s.Clauses[v.Clause]; c.Kind != syntax.Main && (c.Kind != syntax.Complement || c.Joined == syntax.None) || c.Quoted || it && impersonal(s, v) {
		return reference{}, false
	}
	found := syntax.None
	from, _ := verbsNear(s, v.Main)
	for k := from; k < p.Verb; k++ {
		w := &s.Verbs[k]
		for _, q := range [...]int{w.Subject, w.Object} {
			if q == syntax.None || s.Phrases[q].From >= p.From {
				continue
			}
			ph := &s.Phrases[q]
			if ph.Kind == syntax.Pronoun || ph.Kind == syntax.TimeNoun || ph.Kind == syntax.Number || plural(s, q) == it || it && f.isPerson(s, ph) {
				continue
			}
			if found != syntax.None && s.Words[s.Phrases[found].Head] != s.Words[ph.Head] {
				return reference{}, false
			}
			found = q
		}
	}
	return reference{sentence, found}, found != syntax.None
}

// impersonal reports a verb whose "it" stands for nothing or for a clause.
func impersonal(s *syntax.Sentence, v *syntax.Verb) bool {
	switch s.Lemma(v.Main) {
	case "emerge", "seem", "appear", "transpire", "happen", "remain", "turn", "matter", "look", "rain", "snow", "follow":
		return true
	case "take": // "it took three days", "it took courage to"
		return v.Object == syntax.None || s.Phrases[v.Object].Kind == syntax.TimeNoun || s.InTime(v.To)
	}
	return v.Copula || v.Passive && completed(s, v)
}

// completed reports that a finite clause completes the verb.
func completed(s *syntax.Sentence, v *syntax.Verb) bool {
	return completedBy(s, v, func(w *syntax.Verb) bool { return w.Form == syntax.Finite })
}

// completedBy reports that a verb of some form behind verb v completes it.
func completedBy(s *syntax.Sentence, v *syntax.Verb, form func(w *syntax.Verb) bool) bool {
	from, to := verbsNear(s, v.Main)
	for k := from; k < to; k++ {
		if w := &s.Verbs[k]; w.Governor != syntax.None && &s.Verbs[w.Governor] == v && w.From > v.From && form(w) {
			return true
		}
	}
	return false
}

// plural reports that a phrase names several, or a body of several.
func plural(s *syntax.Sentence, p int) bool {
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
			switch word {
			case "we", "our", "us":
				return reference{}, false
			}
			return f.personal(sentence, q)
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
