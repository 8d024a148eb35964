package main

import (
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// mergeGold builds graphs, a subtopic each, of annotations that hold the gold
// mentions, so that their events are what the library makes of perfect mentions.
// Lemma and family of a mention are those that the library reads at its place,
// or reads elsewhere for the same word.
func (e *evaluation) mergeGold(gold []record) (*graph, error) {
	read := map[string]*timeml.Annotation{}
	words := vocabulary{}
	err := new(timeline.Config).ReadAll(context.Background(), each(e.docs), func(a *timeml.Annotation) error {
		read[a.Doc] = a
		words.learn(a)
		return nil
	})
	if err != nil {
		return nil, err
	}
	var names []string
	stories := map[string]*timeline.Graph{}
	for i := range gold {
		r := &gold[i]
		if err := e.checkSentences(r); err != nil {
			return nil, err
		}
		g := stories[r.Subtopic]
		if g == nil {
			g = new(timeline.Graph)
			stories[r.Subtopic] = g
			names = append(names, r.Subtopic)
		}
		if err := g.Put(goldAnnotation(r, e.text[r.Doc], read[r.Doc], words)); err != nil {
			return nil, err
		}
	}
	var all graph
	for i, name := range names {
		if err := all.take(stories[name], i); err != nil {
			return nil, err
		}
	}
	return &all, nil
}

// checkSentences reports a sentence or head that does not lie in its document.
func (c *corpus) checkSentences(r *record) error {
	if _, ok := c.text[r.Doc]; !ok {
		return fmt.Errorf("%s: there is no document %q", c.dir, r.Doc)
	}
	numbers := map[int]bool{}
	var spans []mention
	for _, s := range r.Sentences {
		numbers[s[0]] = true
		spans = append(spans, mention{ID: fmt.Sprintf("sentence %d", s[0]), Start: s[1], End: s[2]})
	}
	for _, m := range validated(r) {
		if !numbers[m.Sentence] {
			return fmt.Errorf("%s: gold: %s: %s: there is no sentence %d", c.dir, r.Doc, m.ID, m.Sentence)
		}
		if len(m.Head) == 2 {
			spans = append(spans, mention{ID: m.ID + ": head", Start: m.Head[0], End: m.Head[1]})
		}
	}
	return c.check(r.Doc, spans)
}

// goldAnnotation says what the gold says of a document; read is what the
// library says.
func goldAnnotation(r *record, text string, read *timeml.Annotation, words vocabulary) *timeml.Annotation {
	a := &timeml.Annotation{Doc: r.Doc, Story: r.Subtopic}
	sentence := map[int]int{}
	for i, s := range r.Sentences {
		sentence[s[0]] = i
		a.Sentences = append(a.Sentences, timeml.Span{Start: s[1], End: s[2]})
	}
	for _, m := range validated(r) {
		n := sentence[m.Sentence]
		s := a.Sentences[n]
		whole := text[s.Start:s.End]
		head := timeml.Span{Start: m.Start, End: m.End}
		if len(m.Head) == 2 {
			head = timeml.Span{Start: m.Head[0], End: m.Head[1]}
		}
		w := words.at(read, text, head)
		ev := timeml.Event{
			ID: m.ID, Span: timeml.Span{Start: m.Start, End: m.End}, Text: m.Text, Lemma: w.lemma, Family: w.family, Noun: w.noun,
			Class: timeml.Occurrence, Polarity: timeml.Positive, Modality: timeml.Asserted,
			Sentence: n, Clause: s, Quote: whole, Label: whole, Participants: goldParticipants(r, m.Sentence),
			Time: timeml.EventTime{Bounds: timex.Unbounded()},
		}
		if strings.HasPrefix(m.Tag, "NEG_") {
			ev.Polarity = timeml.Negative
		}
		a.Events = append(a.Events, ev)
	}
	return a
}

// goldParticipants are those of a sentence, as the gold does not say which
// event they take part in.
func goldParticipants(r *record, sentence int) (out []timeml.Participant) {
	add := func(name string, m mention, role timeml.Role) {
		fields := strings.Fields(m.Text)
		if len(fields) == 0 || m.Sentence != sentence {
			return
		}
		last := fields[len(fields)-1]
		first, _ := utf8.DecodeRuneInString(last)
		out = append(out, timeml.Participant{Name: name, Head: strings.ToLower(last), Named: unicode.IsUpper(first), Role: role, Span: timeml.Span{Start: m.Start, End: m.End}})
	}
	for _, m := range r.Participants {
		if !pronouns[strings.ToLower(m.Text)] {
			add(m.Text, m, timeml.Other)
		}
	}
	for _, m := range r.Locations {
		name := m.Text
		for _, p := range [...]string{"in ", "at ", "near ", "on ", "from ", "to "} {
			name = strings.TrimPrefix(name, p)
		}
		add(name, m, timeml.Place)
	}
	return out
}

// pronouns name nobody by themselves.
var pronouns = map[string]bool{
	"he": true, "she": true, "it": true, "they": true, "her": true, "his": true, "him": true, "them": true, "their": true,
	"who": true, "whose": true, "that": true, "which": true, "we": true, "our": true, "i": true, "us": true, "its": true,
	"himself": true, "herself": true, "you": true,
}
