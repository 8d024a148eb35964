package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// said puts what an attribution that follows it says, after a colon.
func (l *labeller) said(verb int) bool {
	s := l.s
	first, last := window(verb, len(s.Verbs))
	for k := first; k < last; k++ {
		v := &s.Verbs[k]
		if v.Governor != verb || v.From > s.Verbs[verb].From || s.Clauses[v.Clause].Kind != syntax.Main {
			continue
		}
		from := s.Clauses[v.Clause].From
		for i := from; v.Subject != syntax.None && i < s.Phrases[v.Subject].From; i++ {
			if w := s.Words[i]; w == "-" || w == "--" || w == "–" || w == "—" {
				from = i + 1 // behind a dateline
			}
		}
		for from < v.From {
			n := l.timeAt(from, v.From)
			if n == from && (s.Tags[from] == pos.CC || s.Tags[from].Punctuation()) {
				n++
			}
			if n == from {
				break
			}
			from = n
		}
		to := from
		for to < s.Verbs[verb].From && s.Words[to] != "," || to <= v.Main {
			to++
		}
		l.parts = append(l.parts, part{text: ":", glue: true, cut: true})
		l.tokens(from, min(to, l.trigger.From))
		return true
	}
	return false
}

// quoted puts what stands in quotation marks before an attribution at token
// end, after a colon, where the words have no verb that the attribution governs.
func (l *labeller) quoted(end int) bool {
	s := l.s
	from := 0
	for from < end && s.Tags[from].Punctuation() {
		from++
	}
	for end > from && s.Tags[end-1].Punctuation() {
		end--
	}
	if end-from < 2 || from == 0 {
		return false
	}
	l.parts = append(l.parts, part{text: ":", glue: true, cut: true})
	l.tokens(from, end)
	return true
}

// quotedWord reports that the quotation which token k closes is a word or a few
// behind the trigger, in a sentence that goes on.
func (l *labeller) quotedWord(k int) bool {
	const few = 6
	if next := l.s.Tag(k + 1); next == pos.None || next.Punctuation() {
		return false
	}
	for i := k - 1; i >= l.trigger.To && i >= k-few; i-- {
		switch l.s.Words[i] {
		case "“", "``":
			return true
		}
	}
	return false
}
