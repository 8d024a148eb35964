package event

import (
	"slices"
	"strconv"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Find returns the events of a document by their place in the text, with all
// fields but Time. The sentences are those of one document; Event.Sentence is
// an index into them.
func Find(sentences []syntax.Sentence) []timeml.Event {
	f := finders.Get().(*finder)
	defer f.release()
	f.sentences, f.nouns = sentences, nouns()
	f.names.collect(sentences)
	banner := false
	for i := range sentences {
		other := false
		if banner, other = boilerplate(&sentences[i], banner); !banner && !other {
			f.sentence(i)
		}
	}
	out := make([]timeml.Event, len(f.mentions))
	for i := range f.mentions {
		f.event(&out[i], &f.mentions[i])
		out[i].ID = "e" + strconv.Itoa(i+1)
	}
	return out
}

// mention is an event in terms of the syntax of its sentence.
type mention struct {
	sentence int
	trigger  syntax.Range
	head     int // token of the word that carries the meaning
	verb     int // the verb group, or syntax.None
	phrase   int // the phrase, of a nominal, or syntax.None
	lemma    string
	class    timeml.Class
}

type finder struct {
	sentences []syntax.Sentence
	nouns     *nounTable
	names     names
	mentions  []mention
	parts     []part // of a label
	buffer    []byte
	people    []timeml.Participant // of the events so far, which share their memory
}

// finders keep their memory from one document to the next.
var finders = sync.Pool{New: func() any { return new(finder) }}

// release puts f back without what it holds of its document.
func (f *finder) release() {
	clear(f.mentions)
	clear(f.parts[:cap(f.parts)])
	f.names.release()
	*f = finder{names: f.names, mentions: f.mentions[:0], parts: f.parts[:0], buffer: f.buffer[:0]}
	finders.Put(f)
}

// sentence appends the mentions of sentence i, in the order of the text.
func (f *finder) sentence(i int) {
	from := len(f.mentions)
	s := &f.sentences[i]
	f.verbMentions(i, s)
	f.nounMentions(i, s)
	f.stateMentions(i, s)
	found := f.mentions[from:]
	slices.SortStableFunc(found, func(a, b mention) int { return a.trigger.From - b.trigger.From })
	// A trigger inside another one names no event of its own.
	kept := found[:0]
	end := 0
	for _, m := range found {
		if m.trigger.From >= end {
			kept = append(kept, m)
			end = m.trigger.To
		}
	}
	f.mentions = f.mentions[:from+len(kept)]
}

// event fills in what a mention says.
func (f *finder) event(e *timeml.Event, m *mention) {
	s := &f.sentences[m.sentence]
	span := s.Bytes(m.trigger)
	*e = timeml.Event{
		Span:     timeml.Span(span),
		Text:     valid(s.Raw[span.Start:span.End]),
		Lemma:    valid(m.lemma),
		Noun:     m.phrase != syntax.None,
		Class:    m.class,
		Sentence: m.sentence,
		Clause:   f.clause(m),
	}
	e.Family = family(e.Lemma, e.Noun)
	e.Tense, e.Aspect = f.tense(m)
	e.Polarity = timeml.Positive
	if f.negative(m) {
		e.Polarity = timeml.Negative
	}
	e.Modality = f.modality(m)
	e.Participants = f.participants(m)
	e.Label = f.label(m)
	e.Quantity = f.quantity(m)
}

// clause is the text to quote: the sentence, or where that is very long what
// surrounds the trigger from the start of its outermost clause.
func (f *finder) clause(m *mention) timeml.Span {
	const long = 600 // bytes: three lines of a page
	s := &f.sentences[m.sentence]
	if s.Span.Len() <= long {
		return timeml.Span(s.Span)
	}
	r := syntax.Range{From: m.trigger.From, To: m.trigger.To}
	c := int(s.ClauseAt[m.head])
	for c != syntax.None {
		cr := s.Clauses[c].Range
		cr.From, cr.To = min(cr.From, r.From), max(cr.To, r.To)
		if s.Bytes(cr).Len() > long {
			break
		}
		r, c = cr, s.Clauses[c].Parent
	}
	if r.Len() > m.trigger.Len() {
		return timeml.Span(s.Bytes(r))
	}
	from, to := m.trigger.From, m.trigger.To
	for from > 0 && s.Bytes(syntax.Range{From: from - 1, To: to}).Len() <= long/2 {
		from--
	}
	for to < len(s.Tokens) && s.Bytes(syntax.Range{From: from, To: to + 1}).Len() <= long {
		to++
	}
	return timeml.Span(s.Bytes(syntax.Range{From: from, To: to}))
}

// tense and aspect are those of the verb, light ones too; adjectives have those of
// their copula, nouns none.
func (f *finder) tense(m *mention) (timeml.Tense, timeml.Aspect) {
	s := &f.sentences[m.sentence]
	if m.verb == syntax.None {
		return timeml.NoTense, timeml.NoAspect
	}
	v := &s.Verbs[m.verb]
	return v.Tense, v.Aspect
}

// quantity is the count that the trigger or its subject or object gives.
func (f *finder) quantity(m *mention) string {
	s := &f.sentences[m.sentence]
	of := func(p int) string {
		if p == syntax.None || s.Phrases[p].Kind == syntax.TimeNoun || s.Phrases[p].Quantity.Len() == 0 {
			return ""
		}
		return valid(s.Text(s.Phrases[p].Quantity))
	}
	if m.phrase != syntax.None {
		return of(m.phrase)
	}
	if m.verb == syntax.None {
		return ""
	}
	v := &s.Verbs[m.verb]
	if q := of(v.Subject); q != "" {
		return q
	}
	return of(v.Object)
}

// isNoun reports tags of common nouns and gerunds that head a phrase.
func isNoun(t pos.Tag) bool { return t == pos.NN || t == pos.NNS || t == pos.VBG }
