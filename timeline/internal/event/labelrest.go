package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// rest puts what follows token from in the clause, up to what begins a thought
// of its own.
func (l *labeller) rest(from, clause int) {
	from = l.past(from)
	if comma, next := l.insertion(from, clause); next > 0 {
		l.tokens(from, comma)
		from = next
	}
	to := from
	for to < len(l.s.Tokens) && !l.stops(to, clause) {
		to++
	}
	// A clause that is cut before its verb says nothing.
	if to < len(l.s.Tokens) && to > from {
		if at := int(l.s.ClauseAt[to-1]); at != syntax.None && at != clause {
			c := &l.s.Clauses[at]
			if c.Verb != syntax.None && l.s.Verbs[c.Verb].Main >= to && c.From >= max(from, l.trigger.To) {
				to = c.From
			}
		}
	}
	l.tokens(from, to)
}

// past is the token behind a short insertion between commas that stands just
// behind the verb: "sent, by his own count, more than 600".
func (l *labeller) past(from int) int {
	const longest = 7
	s := l.s
	if s.Word(from) != "," || s.Tag(from+1) != pos.IN || from < l.trigger.To {
		return from
	}
	for k := from + 2; k < len(s.Tokens) && k < from+longest; k++ {
		switch {
		case s.Words[k] == ",":
			if k+1 < len(s.Tokens) && s.Tags[k+1] != pos.CC {
				return k + 1
			}
			return from
		case s.VerbAt[k] != syntax.None:
			return from
		}
	}
	return from
}

// stops reports that the label of the clause ends before token k.
func (l *labeller) stops(k, clause int) bool {
	s := l.s
	if k >= s.Clauses[clause].To {
		return true
	}
	switch s.Words[k] {
	case "”", "''":
		return k >= l.trigger.To && !l.quotedWord(k)
	case ";", ".", "!", "?", "–", "—", "--", "-", "(", "[":
		return k >= l.trigger.To
	case ",":
		return k >= l.trigger.To && !l.listComma(k) && !l.unfinished(k, clause)
	}
	at := int(s.ClauseAt[k])
	if at == syntax.None || at == clause || k < l.trigger.To {
		return false
	}
	c := &s.Clauses[at]
	if c.From != k {
		return false
	}
	switch c.Kind {
	case syntax.Attribution, syntax.Main:
		return true
	case syntax.Participial:
		return true
	}
	return c.Joined == clause
}

// insertion finds what stands before the verb of the complement behind token from
// and can go: a relative clause between commas ("feared that cholera, which …,
// could spread"), or what makes its subject long. It returns its first token
// and the one behind it, or 0.
func (l *labeller) insertion(from, clause int) (comma, next int) {
	s := l.s
	first, last := window(clause, len(s.Clauses))
	for k := first; k < last; k++ {
		c := &s.Clauses[k]
		if c.Kind == syntax.Complement && c.Parent == clause && c.Verb != syntax.None && c.From >= from && !c.Has(l.trigger.From) {
			if end, verb := l.longSubject(c); end > 0 {
				return end, verb
			}
		}
		if c.Kind != syntax.Relative || c.Parent == syntax.None || c.From <= from || s.Word(c.From-1) != "," || c.Has(l.trigger.From) {
			continue
		}
		around := &s.Clauses[c.Parent]
		if around.Kind != syntax.Complement || around.Parent != clause || around.Verb == syntax.None || s.Verbs[around.Verb].From < c.From {
			continue
		}
		end := s.Verbs[around.Verb].From
		for n := end - 1; n >= c.To && n > end-4; n-- {
			if s.Words[n] == "," {
				return c.From - 1, n + 1
			}
		}
		if s.Word(c.To-1) == "," || s.Word(c.To) == "," {
			return c.From - 1, max(c.To, end)
		}
	}
	return 0, 0
}

// longSubject returns the end of the subject of a complement without most of
// what tells of it, and where its verb begins, if so much stands between them
// that the label would end before the verb; else 0.
func (l *labeller) longSubject(c *syntax.Clause) (end, verb int) {
	s := l.s
	v := &s.Verbs[c.Verb]
	p := v.Subject
	if v.Form != syntax.Finite || p == syntax.None || s.Phrases[p].From < c.From || c.Joined != syntax.None {
		return 0, 0
	}
	end = s.Phrases[p].To
	if q := p + 1; q < len(s.Phrases) && s.Phrases[q].Of == p && s.Phrases[q].Prep == end {
		end = s.Phrases[q].To
	}
	if end >= v.From || s.Bytes(syntax.Range{From: end, To: v.From}).Len() <= labelLength*2/5 {
		return 0, 0
	}
	return end, v.From
}

// unfinished reports a comma inside a complement whose verb is still to come.
func (l *labeller) unfinished(k, clause int) bool {
	at := int(l.s.ClauseAt[k])
	if at == syntax.None || at == clause {
		return false
	}
	c := &l.s.Clauses[at]
	return c.Kind == syntax.Complement && c.Verb != syntax.None && l.s.Verbs[c.Verb].Main > k && l.s.Verbs[c.Verb].Main < k+12
}

// listComma reports a comma between joined phrases.
func (l *labeller) listComma(k int) bool {
	if k+1 >= len(l.s.Tokens) {
		return false
	}
	q := l.s.PhraseAt[k+1]
	return q != syntax.None && l.s.Phrases[q].Join != syntax.None && l.s.Phrases[q].Function == syntax.Oblique
}
