package event

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// word is token k as printed, but for the capital of a first word that moves
// behind another.
func (l *labeller) word(k int) string {
	w := l.s.Text(syntax.Range{From: k, To: k + 1})
	if k == 0 && len(l.parts) > 0 && !l.s.Tags[0].Noun() && len(w) > 1 && w[1:] == l.s.Words[0][1:] {
		return l.s.Words[0]
	}
	return w
}

func negation(s *syntax.Sentence, k int) bool {
	switch s.Words[k] {
	case "not", "n't", "never", "no", "longer", "hardly", "barely":
		return true
	}
	return false
}

func beForm(w string) bool {
	switch w {
	case "is", "are", "was", "were", "been", "be", "being", "'re", "'m":
		return true
	}
	return false
}

// tokens puts the tokens [from, to) without times and quotation marks.
func (l *labeller) tokens(from, to int) {
	s := l.s
	kept := syntax.None // the last token put
	for k := from; k < to && k < len(s.Tokens); k++ {
		w := s.Words[k]
		switch w {
		case "’", "'":
			if s.Tags[k] != pos.POS {
				continue
			}
		case "{", "}", "“", "”", "\"", "``", "''", "«", "»", "‘":
			continue
		}
		if n := l.timeAt(k, to); n > k && !lasts(s, k) && (n <= l.trigger.From || k >= l.trigger.To) {
			k = n - 1
			continue
		}
		if (k < l.trigger.From || k >= l.trigger.To) && filler(s, k) {
			continue
		}
		p := part{text: l.word(k), must: l.trigger.Has(k) || l.stranded(k)}
		if name := l.affected(k); name != "" {
			p.text = name
		}
		p.glue = k > 0 && s.Tokens[k].Start == s.Tokens[k-1].End && (kept == k-1 && k > from || s.Tokens[k].Kind == text.Punct) || s.Tags[k] == pos.Comma
		kept = k
		p.cut = l.boundary(k)
		l.parts = append(l.parts, p)
	}
}

// stranded reports a preposition just behind the trigger whose noun stands
// before the verb: "were unaccounted for".
func (l *labeller) stranded(k int) bool {
	s := l.s
	if k != l.trigger.To || k == 0 || s.Tags[k] != pos.IN || s.VerbAt[k-1] == syntax.None && s.Words[k-1] != "unaccounted" || k+1 < len(s.Tokens) && s.PhraseAt[k+1] != syntax.None {
		return false
	}
	if v := s.VerbAt[k-1]; v != syntax.None && !s.Verbs[v].Passive && !s.Verbs[v].Copula {
		return false
	}
	next := s.Tag(k + 1)
	return (s.Words[k] == "for" || s.Words[k] == "of" || s.Words[k] == "after") && (next == pos.None || next.Punctuation() || next == pos.IN)
}

// boundary reports that a label may end before token k.
func (l *labeller) boundary(k int) bool {
	s := l.s
	q := s.PhraseAt[k]
	if q != syntax.None && (s.Phrases[q].From != k || s.Phrases[q].Prep == k-1) {
		return false
	}
	t := s.Tags[k]
	if t == pos.POS {
		return false
	}
	for at, n := int(s.ClauseAt[k]), 0; at != syntax.None && n < 6; at, n = s.Clauses[at].Parent, n+1 {
		if c := &s.Clauses[at]; l.ahead(c, k) && (n == 0 || c.From > l.trigger.To+1) {
			return false // "about how | the decision of the board hits them"
		}
	}
	if t == pos.IN && k > 0 && k-1 >= l.trigger.To && s.VerbAt[k-1] != syntax.None && s.Verbs[s.VerbAt[k-1]].Form == syntax.Participle {
		return false // "gaps left | by the resignations"
	}
	if k > 0 && s.VerbAt[k] != syntax.None && s.VerbAt[k] == s.VerbAt[k-1] {
		return false
	}
	return t == pos.IN || t == pos.TO || t == pos.Comma || t == pos.CC || t.Wh() || t.Punctuation() || t == pos.VBG || t == pos.VBN
}

// ahead reports that token k stands inside a clause that says nothing before its
// verb, which is still to come.
func (l *labeller) ahead(c *syntax.Clause, k int) bool {
	return c.Kind != syntax.Main && c.Verb != syntax.None && c.From < k && k <= l.s.Verbs[c.Verb].Main && c.From >= l.trigger.To
}

// timeAt returns the end of the time expression at token k, its preposition
// included, or k if there is none that stands apart.
func (l *labeller) timeAt(k, to int) int {
	s := l.s
	n := k
	if (s.Tags[k] == pos.IN || s.Words[k] == "as" && s.Word(k+1) == "of") && !s.InTime(k) {
		n++
		if s.Words[k] == "as" && s.Word(n) == "of" {
			n++
		}
		if w := s.Word(n); (w == "the" || w == "all") && !s.InTime(n) {
			n++
		}
	} else if w := s.Words[k]; (w == "the" || w == "all") && s.InTime(k+1) {
		n++
	}
	if q := s.PhraseAt[min(n, len(s.Tokens)-1)]; q != syntax.None && !s.InTime(n) && s.Phrases[q].From <= n && partOfTime(s, &s.Phrases[q]) {
		if end := s.Phrases[q].To; s.Word(end) == "of" && s.InTime(end+1) {
			n = end + 1 // "in the early hours of 6 September"
		}
	}
	if !s.InTime(n) {
		return k
	}
	for last := n; last < to && n > k; last++ {
		if !s.InTime(last) {
			if s.Tags[last] == pos.POS {
				return k // "of last week's charge": the preposition is not the time's
			}
			break
		}
	}
	if q := s.PhraseAt[n]; q != syntax.None && s.Phrases[q].Kind != syntax.TimeNoun && s.Phrases[q].Kind != syntax.Number {
		if head := s.Phrases[q].Head; !s.InTime(head) {
			return k // "the 2011 riots"
		}
	}
	for n < to && (s.InTime(n) || s.Tags[n] == pos.POS) {
		n++
	}
	if s.Word(n) == "of" && n < to && !s.InTime(n+1) && !s.InTime(n+2) && measure(s.Words[n-1]) {
		return k // "after three days of heavy rain"
	}
	return n
}

// lasts reports a time at token k that is what its verb needs: "lasted six
// weeks", "spent the night".
func lasts(s *syntax.Sentence, k int) bool {
	for k > 0 && s.InTime(k-1) {
		k--
	}
	p := k
	if p > 0 && s.InTime(p) {
		p--
	}
	if at := s.ClauseAt[p]; at != syntax.None && s.Clauses[at].Verb != syntax.None {
		switch s.Words[p] {
		case "until", "till", "from":
			switch s.Lemma(s.Verbs[s.Clauses[at].Verb].Main) {
			case "run", "last", "give", "extend":
				return true // "the inquiry ran until May", "gave them until May"
			}
		}
	}
	if k == 0 || s.VerbAt[k-1] == syntax.None {
		return false
	}
	switch s.Lemma(s.Verbs[s.VerbAt[k-1]].Main) {
	case "last", "spend", "take", "mark", "serve", "span", "celebrate", "waste", "lose", "see", "await":
		return true
	}
	return false
}

// measure reports nouns for stretches of time, of which there may be rain or talks.
func measure(w string) bool {
	switch w {
	case "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "years", "decade", "decades":
		return true
	}
	return false
}

// partOfTime reports phrases that name a part of the time that "of" adds.
func partOfTime(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Kind == syntax.TimeNoun {
		return true
	}
	switch s.Words[p.Head] {
	case "end", "start", "beginning", "middle", "close", "half", "part", "eve":
		return true
	}
	return false
}

// filler reports adverbs that say nothing about the event.
func filler(s *syntax.Sentence, k int) bool {
	if !s.Tags[k].Adverb() {
		return false
	}
	switch s.Words[k] {
	case "also", "however", "now", "then", "meanwhile", "already", "reportedly", "allegedly", "currently", "obviously", "clearly", "indeed", "therefore", "earlier", "later", "too", "just", "recently":
		return true
	}
	return false
}
