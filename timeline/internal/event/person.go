package event

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// personal finds the person whom a personal pronoun stands for: whom the verb
// around it tells something ("told him that he had lost"), else the nearest
// person but the one who does something to the pronoun.
func (f *finder) personal(sentence, phrase int) (reference, bool) {
	s := &f.sentences[sentence]
	p := &s.Phrases[phrase]
	g := genderOf(s.Words[p.Head])
	not := f.quoting(sentence, p.From)
	if p.Verb == syntax.None {
		return f.person(sentence, p.From, g, not)
	}
	v := &s.Verbs[p.Verb]
	if p.Function != syntax.Subject {
		if p.From > v.From {
			not = f.fullName(sentence, v.Subject)
		}
		return f.person(sentence, p.From, g, not)
	}
	if v.Governor != syntax.None && s.Clauses[v.Clause].Kind == syntax.Complement {
		w := &s.Verbs[v.Governor]
		if q := w.Object; q != syntax.None && !w.Passive && addresses(s.Lemma(w.Main)) && s.Phrases[q].From < p.From {
			switch o := &s.Phrases[q]; {
			case o.Kind == syntax.Pronoun && genderOf(s.Words[o.Head]) == g && g != either:
				return f.person(sentence, o.From, g, f.fullName(sentence, w.Subject))
			case f.isPerson(s, o) && f.agrees(s, o, g):
				return reference{sentence, q}, true
			}
		}
	}
	r, ok := f.person(sentence, p.From, g, not)
	if ok && not != "" && r.sentence != sentence {
		return reference{}, false // the quotation may have named its own
	}
	return r, ok
}

// quoting is the full name of the person who says the quotation that token k
// stands in, who would call himself I, or "".
func (f *finder) quoting(sentence, k int) string {
	const longest = 80
	s := &f.sentences[sentence]
	inside := false
	for i := k - 1; i >= 0 && i > k-longest; i-- {
		if w := s.Words[i]; w == "“" || w == "``" {
			inside = true
			break
		} else if w == "”" || w == "''" {
			return ""
		} else if w == "\"" {
			inside = !inside
		}
	}
	if !inside {
		return ""
	}
	for i := sentence; i >= 0 && i >= sentence-1; i-- {
		s := &f.sentences[i]
		for c := max(0, len(s.Clauses)-reach); c < len(s.Clauses); c++ {
			if a := &s.Clauses[c]; a.Kind == syntax.Attribution && a.Verb != syntax.None {
				return f.fullName(i, s.Verbs[a.Verb].Subject)
			}
		}
	}
	return ""
}

// addresses reports verbs whose object hears what their complement says.
func addresses(lemma string) bool {
	switch lemma {
	case "tell", "warn", "remind", "inform", "advise", "order", "ask", "urge", "assure":
		return true
	}
	return false
}

// person is the nearest person named before token end of the sentence, but for
// the one whose full name is not, whom nothing tells to be of another gender.
// Who owns a subject counts as one: "Orchard's lawyers said".
func (f *finder) person(sentence, end int, g gender, not string) (reference, bool) {
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
			if i != sentence && !p.Owns && p.Kind == syntax.Common && p.Function == syntax.Subject && speaksFor(s.Words[p.Head], g) {
				return other, other.sentence != syntax.None // "A spokesman denied it", then "he"
			}
			if !f.namesPerson(s, p) || !f.agrees(s, p, g) || not != "" && f.fullName(i, k) == not {
				continue
			}
			if i == sentence && closesQuote(s.Words[p.To:max(p.To, end)]) {
				continue // whom a saying names does not say it
			}
			last = k
			if isSubject(s, p) || p.Owns && k+1 < to && s.Phrases[k+1].Owner == k && isSubject(s, &s.Phrases[k+1]) {
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

// speaksFor reports words for somebody of that gender who is seldom named: "a
// spokesman said".
func speaksFor(w string, g gender) bool {
	switch w {
	case "spokesman", "spokeswoman":
		return g == titleGender(w)
	case "spokesperson":
		return true
	}
	return false
}

// closesQuote reports words in which a quotation ends that began before them.
func closesQuote(words []string) bool {
	for _, w := range words {
		switch w {
		case "“", "``":
			return false
		case "”", "''", "\"":
			return true
		}
	}
	return false
}

// fullName is the full name of the person that phrase p names, pronouns
// resolved, or "".
func (f *finder) fullName(sentence, p int) string {
	if p == syntax.None {
		return ""
	}
	s := &f.sentences[sentence]
	ph := &s.Phrases[p]
	if ph.Kind == syntax.Pronoun && genderOf(s.Words[ph.Head]) != either {
		r, ok := f.person(sentence, ph.From, genderOf(s.Words[ph.Head]), "")
		if !ok {
			return ""
		}
		sentence, p = r.sentence, r.phrase
		s = &f.sentences[sentence]
		ph = &s.Phrases[p]
	}
	if !f.namesPerson(s, ph) {
		return ""
	}
	core, _ := core(s, ph.Name)
	full, _ := f.names.full(spaced(s.Text(core)))
	return full
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

// isPerson reports a phrase that names a person and is no mere owner.
func (f *finder) isPerson(s *syntax.Sentence, p *syntax.Phrase) bool {
	return !p.Owns && f.namesPerson(s, p)
}

// namesPerson reports the name of a person, owners included.
func (f *finder) namesPerson(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Kind != syntax.Name || p.Name.Len() == 0 {
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

// calls is what a label calls whom or what the phrase names: the full name, and
// a surname alone with its title.
func (f *finder) calls(s *syntax.Sentence, p *syntax.Phrase) string {
	core, titled := core(s, p.Name)
	full, _ := f.names.full(spaced(s.Text(core)))
	if titled && core.Len() == 1 && !strings.Contains(full, " ") {
		return spaced(s.Text(p.Name)) // "Mrs Justice May"
	}
	return full
}
