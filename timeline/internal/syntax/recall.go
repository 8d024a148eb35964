package syntax

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
)

// recall makes names of surnames that begin a sentence and look like plurals,
// where the document gives them in full elsewhere: "Martin Oakes was arrested.
// Oakes denied it."
func recall(sentences []Sentence) {
	var surnames []string // collected when the first candidate comes
	collected := false
	for i := range sentences {
		s := &sentences[i]
		if len(s.Tags) == 0 || s.Tags[0] != pos.NNS || s.PhraseAt[0] == None || Body(s.Words[0]) {
			continue
		}
		p := &s.Phrases[s.PhraseAt[0]]
		w := s.Text(Range{0, 1})
		if p.Kind != Common || p.Len() != 1 || w == s.Words[0] {
			continue
		}
		if !collected {
			surnames, collected = lastNames(sentences), true
		}
		if _, ok := slices.BinarySearch(surnames, w); ok {
			s.Tags[0], s.lemmas[0] = pos.NNP, ""
			p.Kind, p.Name = Name, Range{0, 1}
		}
	}
}

// lastNames are the last words of the names of two words and more that no
// article stands before, as those of people are, sorted.
func lastNames(sentences []Sentence) (names []string) {
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Phrases {
			if p := &s.Phrases[k]; p.Kind == Name && p.Det == None && p.Name.Len() > 1 && p.Name.To == p.To && !Body(s.Words[p.Head]) {
				names = append(names, s.Text(Range{p.Head, p.Head + 1}))
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
