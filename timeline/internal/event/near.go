package event

import (
	"sort"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// reach is how many phrases, verbs or clauses to each side of a word are
// looked at: more than a sentence of prose has, and few enough that the time
// stays linear where a table of any length is one "sentence".
const reach = 60

// window is the part of n elements around element i that is in reach.
func window(i, n int) (from, to int) {
	return max(0, i-reach), min(n, i+reach)
}

// clausesNear is the window around the clause of token k.
func clausesNear(s *syntax.Sentence, k int) (from, to int) {
	return window(int(s.ClauseAt[k]), len(s.Clauses))
}

// verbsNear is the window around the verb group of token k or behind it.
func verbsNear(s *syntax.Sentence, k int) (from, to int) {
	i := sort.Search(len(s.Verbs), func(i int) bool { return s.Verbs[i].To > k })
	return window(i, len(s.Verbs))
}

// phrasesNear is the window around the phrase of token k or behind it.
func phrasesNear(s *syntax.Sentence, k int) (from, to int) {
	i := sort.Search(len(s.Phrases), func(i int) bool { return s.Phrases[i].To > k })
	return window(i, len(s.Phrases))
}
