package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// stateMentions appends the adjectives and event nouns that a copula links
// with their subject, as far as they tell of a state that comes and goes.
func (f *finder) stateMentions(i int, s *syntax.Sentence) {
	for k := range s.Verbs {
		v := &s.Verbs[k]
		if v.Predicate == syntax.None || s.InTime(v.Predicate) || !v.Copula {
			continue
		}
		t := s.Tags[v.Predicate]
		lemma := s.Words[v.Predicate]
		class, ok := states[lemma]
		switch {
		case !t.Adjective() && t != pos.VBN:
			continue
		case !ok && participial(lemma):
			class = timeml.State
			lemma = pos.Lemma(lemma, pos.VBN)
		case !ok:
			continue
		}
		f.mentions = append(f.mentions, mention{sentence: i, trigger: syntax.Range{From: v.Predicate, To: v.Predicate + 1},
			head: v.Predicate, verb: k, phrase: syntax.None, lemma: lemma, class: class})
	}
}

// participial reports adjectives that are past participles: "was no longer needed".
func participial(w string) bool { return len(w) > 4 && w[len(w)-2:] == "ed" }

// states are adjectives that say of a subject what it is at the time and not
// by nature; I_STATE are those that look forward to something.
var states = map[string]timeml.Class{
	"able": timeml.IState, "afraid": timeml.IState, "alive": timeml.State, "angry": timeml.State, "anxious": timeml.IState, "apprehensive": timeml.IState, "available": timeml.State, "aware": timeml.IState, "awake": timeml.State,
	"capable": timeml.IState, "confident": timeml.IState, "dead": timeml.State, "desperate": timeml.State, "due": timeml.State,
	"eager": timeml.IState, "eligible": timeml.State, "exempt": timeml.State, "furious": timeml.State, "glad": timeml.IState, "grateful": timeml.IState, "guilty": timeml.State, "happy": timeml.IState, "hesitant": timeml.IState, "hopeful": timeml.IState, "hungry": timeml.State,
	"ill": timeml.State, "inclined": timeml.IState, "innocent": timeml.State, "keen": timeml.IState, "liable": timeml.State, "missing": timeml.State, "nervous": timeml.IState,
	"optimistic": timeml.IState, "pessimistic": timeml.IState, "poised": timeml.IState, "proud": timeml.IState, "reluctant": timeml.IState, "responsible": timeml.State, "sceptical": timeml.IState,
	"sick": timeml.State, "silent": timeml.State, "skeptical": timeml.IState, "subject": timeml.IState, "sufficient": timeml.State, "supportive": timeml.IState, "unable": timeml.IState, "unaware": timeml.IState, "unconscious": timeml.State, "unemployed": timeml.State, "unharmed": timeml.State,
	"unwilling": timeml.IState, "upset": timeml.State, "wary": timeml.IState, "willing": timeml.IState,
}
