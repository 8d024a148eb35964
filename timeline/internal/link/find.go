package link

import (
	"slices"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// creation is the ID of the creation time in links.
const creation = "t0"

// none is the index of no event or timex.
const none = -1

// Find appends to a.Links what the text says of the times of its events: links
// of events with times, with each other and with the creation time, each with
// its signal and confidence. The sentences are those of a, and a's timexes,
// events and sentences are filled.
func Find(a *timeml.Annotation, sentences []syntax.Sentence) {
	f := finders.Get().(*finder)
	defer f.release()
	f.a = a
	f.references()
	e, t := 0, 0
	for i := range sentences {
		s := &sentences[i]
		for e < len(a.Events) && a.Events[e].Start < s.Span.Start {
			e++
		}
		for t < len(a.Timexes) && a.Timexes[t].Start < s.Span.Start {
			t++
		}
		e0, t0 := e, t
		for e < len(a.Events) && a.Events[e].Start < s.Span.End {
			e++
		}
		for t < len(a.Timexes) && a.Timexes[t].Start < s.Span.End {
			t++
		}
		if e > e0 {
			f.sentence(s, e0, e, t0, t)
		}
	}
	a.Links = slices.Concat(a.Links, f.links)
}

// finder reads one sentence at a time. Its slices are reused.
type finder struct {
	a      *timeml.Annotation
	links  []timeml.Link
	s      *syntax.Sentence
	events []mention // of the sentence, by place
	times  []when    // of the sentence, by place

	chain struct{ noun, clause int } // the last event noun that a preposition ordered

	byVerb, byPhrase []int  // index into events, or none
	lead             string // ID of the day of the event that opens the news, "" for the day of the news itself
	read             int    // sentences with events so far
	today            bool   // the last saying with a date is of the day of the news

	story story
	timed []bool // by clause: a time expression stands in it
}

// finders keep their memory from one document to the next.
var finders = sync.Pool{New: func() any { return new(finder) }}

// release puts f back without what it holds of its document.
func (f *finder) release() {
	clear(f.links)
	clear(f.events[:cap(f.events)])
	clear(f.times[:cap(f.times)])
	*f = finder{links: f.links[:0], events: f.events[:0], times: f.times[:0], byVerb: f.byVerb, byPhrase: f.byPhrase, timed: f.timed}
	finders.Put(f)
}

// mention is an event in terms of the syntax of its sentence.
type mention struct {
	*timeml.Event
	head   int           // token of the word that carries the meaning
	verb   int           // the verb group that tells it, or syntax.None
	phrase int           // the phrase that names it, or syntax.None
	dated  bool          // a time expression governs it
	when   *timeml.Timex // that expression, when the event lies inside it
	likely string        // ID of the day that it likely happened on, see narrate
}

// when is a time expression in terms of the syntax of its sentence.
type when struct {
	*timeml.Timex
	syntax.Range
	signal
	clause int // the innermost clause around it, or syntax.None
}

func (f *finder) sentence(s *syntax.Sentence, e0, e1, t0, t1 int) {
	f.s = s
	f.mentions(e0, e1)
	f.expressions(t0, t1)
	f.govern()
	f.findLead()
	f.order()
	f.tenses()
	f.paragraph()
	f.narrate()
}

// mentions maps the events of the sentence to tokens, verbs and phrases.
func (f *finder) mentions(e0, e1 int) {
	s := f.s
	f.events = f.events[:0]
	f.byVerb = filled(f.byVerb, len(s.Verbs))
	f.byPhrase = filled(f.byPhrase, len(s.Phrases))
	k := 0
	for i := e0; i < e1; i++ {
		e := &f.a.Events[i]
		for k < len(s.Tokens) && int(s.Tokens[k].End) <= e.Start {
			k++
		}
		m := mention{Event: e, head: k, verb: syntax.None, phrase: syntax.None}
		index := len(f.events)
		for j := k; j < len(s.Tokens) && int(s.Tokens[j].Start) < e.End; j++ {
			if v := s.VerbAt[j]; v >= 0 && m.verb == syntax.None && s.Verbs[v].Main == j {
				m.verb = int(v)
			}
			if p := s.PhraseAt[j]; p >= 0 && e.Noun && (m.phrase == syntax.None || s.Phrases[p].Head == j) {
				m.phrase, m.head = int(p), j
			}
		}
		if m.verb != syntax.None && f.byVerb[m.verb] == none {
			f.byVerb[m.verb] = index
		}
		if m.phrase != syntax.None && f.byPhrase[m.phrase] == none {
			f.byPhrase[m.phrase] = index
		}
		f.events = append(f.events, m)
	}
	f.predicates()
}

// predicates maps the copula of adjectives and nouns that tell of a state.
func (f *finder) predicates() {
	for i := range f.events {
		m := &f.events[i]
		if m.verb != syntax.None {
			continue
		}
		// The copula stands just before its predicate; adverbs may be between.
		for k := m.head - 1; k >= 0 && k > m.head-8; k-- {
			v := f.s.VerbAt[k]
			if v < 0 {
				continue
			}
			if g := &f.s.Verbs[v]; g.Predicate == m.head && f.byVerb[v] == none {
				m.verb, f.byVerb[v] = int(v), i
			}
			break
		}
	}
}

// expressions maps the time expressions of the sentence to tokens.
func (f *finder) expressions(t0, t1 int) {
	s := f.s
	f.times = f.times[:0]
	f.timed = append(f.timed[:0], make([]bool, len(s.Clauses))...)
	k := 0
	for i := t0; i < t1; i++ {
		t := &f.a.Timexes[i]
		for k < len(s.Tokens) && int(s.Tokens[k].End) <= t.Start {
			k++
		}
		r := syntax.Range{From: k, To: k}
		for r.To < len(s.Tokens) && int(s.Tokens[r.To].Start) < t.End {
			r.To++
		}
		if r.Len() == 0 {
			continue
		}
		c := int(s.ClauseAt[r.From])
		if c != syntax.None && !f.lengthOf(t, r) {
			f.timed[c] = true
		}
		f.times = append(f.times, when{Timex: t, Range: r, clause: c})
	}
	for i := range f.times {
		f.times[i].signal = f.signalOf(i)
	}
}

// lengthOf reports a length of time that is a part of what a noun tells, and so
// dates no clause: "a two-hour speech".
func (f *finder) lengthOf(t *timeml.Timex, r syntax.Range) bool {
	p := f.s.PhraseAt[r.From]
	return t.Value.Type == timex.Duration && p >= 0 && f.s.Phrases[p].Head >= r.To
}

// link appends a link.
func (f *finder) link(l timeml.Link) {
	f.links = append(f.links, l)
}

// filled returns list with n times none.
func filled(list []int, n int) []int {
	list = list[:0]
	for range n {
		list = append(list, none)
	}
	return list
}
