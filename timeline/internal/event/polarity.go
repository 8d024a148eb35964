package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// negative reports that the mention is told as not having happened by a
// negation in its own clause.
func (f *finder) negative(m *mention) bool {
	s := &f.sentences[m.sentence]
	if m.phrase != syntax.None && noDeterminer(s, m.phrase) {
		return true
	}
	if m.verb == syntax.None {
		return false
	}
	v := &s.Verbs[m.verb]
	if v.Negative {
		return true
	}
	if v.Subject != syntax.None && s.Phrases[v.Subject].To <= v.From && noDeterminer(s, v.Subject) {
		return true
	}
	return v.Object != syntax.None && s.Phrases[v.Object].From >= v.To && noDeterminer(s, v.Object) || nothing(s, v.Object)
}

// noDeterminer reports "no", "neither" or "none" at the start of a phrase.
func noDeterminer(s *syntax.Sentence, p int) bool {
	switch s.Words[s.Phrases[p].From] {
	case "no", "neither", "none", "nobody", "nothing":
		return true
	}
	return s.Words[s.Phrases[p].Head] == "nobody"
}

func nothing(s *syntax.Sentence, p int) bool {
	return p != syntax.None && s.Words[s.Phrases[p].Head] == "nothing"
}
