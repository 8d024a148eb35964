package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// offsets links the events that a duration lies between: "resigned two days
// after the vote", "three weeks before he was charged". The distance holds to
// one unit of the duration to either side.
func (f *finder) offsets() {
	for i := range f.times {
		t := &f.times[i]
		if t.sense != offset {
			continue
		}
		x, y := f.around(t)
		shortest, longest, ok := distance(t.Value.Length)
		if x == none || y == none || !ok {
			continue
		}
		r := timeml.After
		if t.word == "before" {
			r, shortest, longest = timeml.Before, -longest, -shortest
		}
		f.related(x, y, r, t.Text+" "+t.word, 0.9, timeml.Constraint{From: "start", To: "start", Least: &shortest, Most: &longest})
	}
}

// around is the event that stands before an offset and the one behind it.
func (f *finder) around(t *when) (x, y int) {
	s := f.s
	x, y = none, none
	if c := s.ClauseAt[t.To]; c >= 0 && s.Clauses[c].Signal == t.To && s.Clauses[c].Verb != syntax.None {
		k := &s.Clauses[c]
		y = f.byVerb[k.Verb]
		if k.Governor != syntax.None {
			x = f.byVerb[k.Governor]
		}
		return x, y
	}
	if p := f.phraseBehind(t.To); p != syntax.None {
		return f.qualifies(&s.Phrases[p]), f.byPhrase[p]
	}
	return x, y
}

// phraseBehind is the phrase that the preposition at token k governs, or None.
func (f *finder) phraseBehind(k int) int {
	s := f.s
	for n := k + 1; n < len(s.PhraseAt) && n < k+8; n++ {
		if p := s.PhraseAt[n]; p >= 0 {
			q := &s.Phrases[p]
			if q.Owns && int(p)+1 < len(s.Phrases) && s.Phrases[p+1].Owner == int(p) {
				q, p = &s.Phrases[p+1], p+1
			}
			if q.Prep == k {
				return int(p)
			}
			return syntax.None
		}
	}
	return syntax.None
}

// distance is the least and the greatest number of seconds that a length may
// mean between two events that are only known to its unit.
func distance(l timex.Length) (shortest, longest int64, ok bool) {
	if !l.Known() {
		return 0, 0, false
	}
	unit := l.Unit()
	end, ok := l.From(0, 1)
	one, ok2 := timex.Of(1, unit).From(0, 1)
	if !ok || !ok2 {
		return 0, 0, false
	}
	return max(int64(end-one), 0), int64(end + one), true
}
