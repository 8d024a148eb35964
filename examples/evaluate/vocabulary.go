package main

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// word is what merging knows of a trigger.
type word struct {
	lemma, family string
	noun          bool
}

// vocabulary holds what the library reads for the words of triggers, by their
// lower-case form, with how often.
type vocabulary map[string]map[word]int

func (v vocabulary) learn(a *timeml.Annotation) {
	for i := range a.Events {
		e := &a.Events[i]
		form := strings.ToLower(e.Text)
		if v[form] == nil {
			v[form] = map[word]int{}
		}
		v[form][word{e.Lemma, e.Family, e.Noun}]++
	}
}

// at is the word at a place of a text: as it is read there, else as it is most
// often read, else its form without an ending.
func (v vocabulary) at(read *timeml.Annotation, text string, head timeml.Span) word {
	if read != nil {
		for i := range read.Events {
			if e := &read.Events[i]; overlap(e.Start, e.End, head.Start, head.End) > 0 {
				return word{e.Lemma, e.Family, e.Noun}
			}
		}
	}
	form := strings.ToLower(text[head.Start:head.End])
	if fields := strings.Fields(form); len(fields) > 0 {
		form = strings.Trim(fields[0], `,."'#`)
	}
	if best, ok := v.best(form); ok {
		return best
	}
	return word{form, v.stem(form), false}
}

// best is the most frequent reading of a form.
func (v vocabulary) best(form string) (best word, ok bool) {
	most := 0
	for w, n := range v[form] {
		if n > most || n == most && w.before(best) {
			best, most = w, n
		}
	}
	return best, most > 0
}

func (w word) before(o word) bool {
	if w.lemma != o.lemma {
		return w.lemma < o.lemma
	}
	return w.family < o.family || w.family == o.family && w.noun && !o.noun
}

// stem cuts an ending where that leaves a known form, else returns the form.
func (v vocabulary) stem(form string) string {
	for _, ending := range [...]struct{ cut, put string }{{"s", ""}, {"es", ""}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"er", ""}, {"ion", ""}, {"ion", "e"}} {
		stem, ok := strings.CutSuffix(form, ending.cut)
		if !ok {
			continue
		}
		if w, ok := v.best(stem + ending.put); ok {
			return w.family
		}
	}
	return form
}
