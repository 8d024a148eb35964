package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// rank orders modalities by how much they take back: what a denial embeds is
// denied whatever else is said of it.
func rank(m timeml.Modality) int {
	switch m {
	case timeml.Planned:
		return 1
	case timeml.Alleged:
		return 2
	case timeml.Hypothetical:
		return 3
	case timeml.Denied:
		return 4
	}
	return 0
}

func stronger(a, b timeml.Modality) timeml.Modality {
	if rank(b) > rank(a) {
		return b
	}
	return a
}

// modality is how far the text vouches for the mention.
func (f *finder) modality(m *mention) timeml.Modality {
	s := &f.sentences[m.sentence]
	if m.phrase != syntax.None {
		out := nounModality(s, m.phrase)
		if m.verb != syntax.None {
			out = stronger(out, verbModality(s, m.verb, 0))
		}
		return out
	}
	return verbModality(s, m.verb, 0)
}

// maxDepth bounds the walk to the clauses around a verb.
const maxDepth = 8

// verbModality is the modality of a verb: its own, and what the clauses around it do to it.
func verbModality(s *syntax.Sentence, verb, depth int) timeml.Modality {
	v := &s.Verbs[verb]
	out := ownModality(s, v)
	if depth > maxDepth {
		return out
	}
	c := &s.Clauses[v.Clause]
	if conditional(s, c) {
		return stronger(out, timeml.Hypothetical)
	}
	switch {
	case c.Kind == syntax.Complement && c.Noun != syntax.None:
		if n := s.Lemma(s.Phrases[c.Noun].Head); v.Form == syntax.Infinitive || nounSays[n] != "" {
			out = stronger(out, afterNoun(n))
			// The noun may itself be denied or only possible.
			if !given(s, &s.Phrases[c.Noun]) || denies(governorLemma(s, c.Noun)) {
				out = stronger(out, nounAround(s, c.Noun, verb, depth))
			}
		}
	case (c.Kind == syntax.Complement || c.Kind == syntax.Main) && c.Governor != syntax.None && c.Governor != verb:
		g := &s.Verbs[c.Governor]
		lemma := s.Lemma(g.Main)
		if g.Predicate != syntax.None && g.Predicate >= g.Main {
			lemma = s.Words[g.Predicate]
		}
		out = stronger(out, afterVerb(g, v, lemma))
		around := verbModality(s, c.Governor, depth+1)
		if v.Form != syntax.Finite || rank(around) > rank(timeml.Planned) && around != timeml.Alleged {
			out = stronger(out, around)
		}
	case c.Kind == syntax.Adverbial && v.Form == syntax.Infinitive:
		out = stronger(out, timeml.Hypothetical) // a purpose
	case c.Kind == syntax.Adverbial && v.Form == syntax.Gerund && c.Governor != syntax.None && c.Governor != verb:
		if w := s.Word(c.Signal); (w == "with" || w == "of") && accuses(s.Lemma(s.Verbs[c.Governor].Main)) {
			out = stronger(out, timeml.Alleged)
		}
		out = stronger(out, verbModality(s, c.Governor, depth+1))
	}
	return out
}

// governorLemma is the lemma of the verb that a phrase is an argument of.
func governorLemma(s *syntax.Sentence, phrase int) string {
	if v := s.Phrases[phrase].Verb; v != syntax.None {
		return s.Lemma(s.Verbs[v].Main)
	}
	return ""
}

// nounAround is the modality of the clause that a noun with a complement stands in.
func nounAround(s *syntax.Sentence, noun, verb, depth int) timeml.Modality {
	p := &s.Phrases[noun]
	if p.Verb == syntax.None || p.Verb == verb {
		return timeml.Asserted
	}
	g := &s.Verbs[p.Verb]
	if denies(s.Lemma(g.Main)) && p.Function == syntax.Object {
		return timeml.Denied
	}
	return verbModality(s, p.Verb, depth+1)
}

// ownModality is what auxiliaries and adverbs of the verb group say.
func ownModality(s *syntax.Sentence, v *syntax.Verb) timeml.Modality {
	out := timeml.Asserted
	if v.Modal != syntax.None {
		switch s.Words[v.Modal] {
		case "will", "'ll", "wo", "shall", "sha":
			out = timeml.Planned
		case "would", "'d":
			out = timeml.Hypothetical
			if v.Aspect == timeml.NoAspect && reported(s, v) {
				out = timeml.Planned // the future seen from a past: "said it would review"
			}
		default:
			out = timeml.Hypothetical
		}
	} else if v.Tense == timeml.Future || toCome(s, v) {
		out = timeml.Planned
		if v.Aspect == timeml.Perfective && (s.Words[v.From] == "was" || s.Words[v.From] == "were") {
			out = timeml.Hypothetical // "was to have met": it did not come about
		}
	}
	for k := v.From - 2; k < v.To; k++ {
		switch s.Word(k) {
		case "reportedly", "allegedly", "supposedly", "apparently", "purportedly":
			out = stronger(out, timeml.Alleged)
		case "possibly", "perhaps", "maybe", "potentially", "probably":
			out = stronger(out, timeml.Hypothetical)
		}
	}
	return out
}

// toCome reports what was still to come when the text tells of it ("was to
// reopen"), and headlines that tell of it by an infinitive ("Mill to close").
func toCome(s *syntax.Sentence, v *syntax.Verb) bool {
	if v.Form == syntax.Infinitive {
		c := &s.Clauses[v.Clause]
		if c.Kind != syntax.Complement || c.Noun == syntax.None || c.Parent == syntax.None || s.Words[v.From] != "to" {
			return false
		}
		around := &s.Clauses[c.Parent]
		return around.Kind == syntax.Main && around.Verb == syntax.None && s.Phrases[c.Noun].Function == syntax.Free && s.Word(len(s.Words)-1) != "."
	}
	for k := v.From; k+1 < v.Main; k++ {
		if beForm(s.Words[k]) && s.Words[k+1] == "to" {
			return true
		}
	}
	return false
}

// reported reports a verb inside what somebody said in the past, without a condition beside it.
func reported(s *syntax.Sentence, v *syntax.Verb) bool {
	c := &s.Clauses[v.Clause]
	if c.Governor == syntax.None || s.Verbs[c.Governor].Tense != timeml.Past && s.Verbs[c.Governor].Aspect == timeml.NoAspect {
		return false
	}
	from, to := window(v.Clause, len(s.Clauses))
	for k := from; k < to; k++ {
		if d := &s.Clauses[k]; d.Governor != syntax.None && &s.Verbs[d.Governor] == v && conditional(s, d) {
			return false
		}
	}
	return true
}

// conditional reports a clause that a condition opens.
func conditional(s *syntax.Sentence, c *syntax.Clause) bool {
	if c.Signal == syntax.None {
		return false
	}
	switch s.Words[c.Signal] {
	case "if", "unless", "whether", "lest", "provided", "without", "should", "had":
		return true
	}
	return false
}

// nounModality is the modality of a nominal: its determiner, its adjectives,
// what it is the object of, and the clause around it.
func nounModality(s *syntax.Sentence, phrase int) timeml.Modality {
	out := timeml.Asserted
	p := &s.Phrases[phrase]
	for k := p.From; k < p.Head; k++ {
		out = stronger(out, adjectiveSays(s.Words[k]))
	}
	if p.Prep != syntax.None {
		if eventOf(s, p.Prep) {
			return timeml.Hypothetical // "in the event of an attack", "in case of"
		}
		if p.Of != syntax.None {
			out = stronger(out, afterNoun(s.Lemma(s.Phrases[p.Of].Head)))
			if w := s.Words[p.Prep]; w == "for" || w == "of" || w == "to" || w == "against" {
				if n := s.Lemma(s.Phrases[p.Of].Head); n == "call" || n == "demand" || n == "request" || n == "hope" {
					out = stronger(out, timeml.Hypothetical)
				}
			}
		}
	}
	if p.Verb == syntax.None {
		return out
	}
	v := &s.Verbs[p.Verb]
	lemma := s.Lemma(v.Main)
	switch {
	case denies(lemma) && p.Function == syntax.Object:
		return timeml.Denied
	case accuses(lemma) && p.Function == syntax.Oblique && p.From > v.Main && (s.Words[p.Prep] == "of" || s.Words[p.Prep] == "with") && p.Of == syntax.None:
		out = stronger(out, timeml.Alleged)
	case wants(lemma) && p.From > v.Main && (p.Function == syntax.Object && !addresses(lemma) && lemma != "call" || p.Function == syntax.Oblique && p.Of == syntax.None && lemma != "tell"):
		out = stronger(out, timeml.Hypothetical)
	case plans(lemma) && p.From > v.Main && p.Function == syntax.Object:
		out = stronger(out, timeml.Planned)
	}
	// What stands in a conditional, purpose or modal clause shares its fate,
	// unless the text takes it for known: "the", an owner, "of", a time before.
	if !given(s, p) || p.Function == syntax.Object && p.From > v.Main && v.Modal != syntax.None {
		if around := verbModality(s, p.Verb, 0); around != timeml.Alleged {
			out = stronger(out, around)
		}
	}
	return out
}

// given reports phrases that present their event as known.
func given(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Owner != syntax.None {
		return true
	}
	if p.Det != syntax.None {
		switch s.Words[p.Det] {
		case "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my":
			return true
		}
	}
	if p.Prep != syntax.None {
		switch s.Words[p.Prep] {
		case "after", "following", "over", "since", "during", "amid":
			return true
		}
	}
	return false
}

// eventOf reports that the preposition closes "in the event of" or "in case of".
func eventOf(s *syntax.Sentence, prep int) bool {
	switch s.Word(prep - 1) {
	case "event", "case", "possibility", "risk", "likelihood", "threat", "prospect", "danger":
		return s.Words[prep] == "of"
	}
	return false
}
