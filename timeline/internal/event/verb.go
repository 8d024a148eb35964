package event

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// verbMentions appends an event for each verb group that is one.
func (f *finder) verbMentions(i int, s *syntax.Sentence) {
	for k := range s.Verbs {
		v := &s.Verbs[k]
		if v.Copula || s.InTime(v.Main) {
			continue
		}
		lemma := s.Lemma(v.Main)
		if !verbEvent(s, v, lemma) || misread(s, v.Main) || ofPage(s, v, lemma) || ofCalendar(s, v, lemma) || toReader(s, v, lemma) {
			continue
		}
		m := mention{sentence: i, trigger: syntax.Range{From: v.Main, To: v.Main + 1}, head: v.Main, verb: k, phrase: syntax.None, lemma: lemma}
		m.class = verbClass(s, k, lemma)
		if v.Particle != syntax.None && v.Particle == v.Main+1 {
			m.trigger.To = v.Particle + 1
		}
		if light := lightNoun(s, v, lemma); light != syntax.None {
			m = f.lightMention(i, s, k, light)
		}
		f.mentions = append(f.mentions, m)
	}
}

// verbEvent reports whether the verb tells of an event and does not only help
// another word to.
func verbEvent(s *syntax.Sentence, v *syntax.Verb, lemma string) bool {
	switch lemma {
	case "do":
		return v.Object != syntax.None || v.Passive
	case "have":
		return v.Object != syntax.None && v.Form == syntax.Finite
	case "include", "involve", "regard":
		return false
	case "base", "date", "name", "call", "title", "entitle", "dub", "age", "compare", "associate", "locate", "situate", "own", "know", "relate", "couple", "concern":
		return v.Form != syntax.Participle
	}
	return s.Tags[v.Main] != pos.MD
}

// ofCalendar reports a verb that says when a stretch of time begins or ends:
// "the financial year ends in March".
func ofCalendar(s *syntax.Sentence, v *syntax.Verb, lemma string) bool {
	switch lemma {
	case "begin", "start", "end", "finish", "run":
	default:
		return false
	}
	if v.Tense != timeml.Present || v.Aspect != timeml.NoAspect {
		return false // "the year has begun well"
	}
	switch s.Word(v.From - 1) {
	case "year", "quarter", "month", "week", "season", "term", "half":
		return true
	}
	return false
}

// misread reports a capital inside a sentence that is not all in capitals: a
// name that was taken for a verb.
func misread(s *syntax.Sentence, k int) bool {
	if k == 0 {
		return false
	}
	capital := func(k int) bool {
		t := s.Tokens[k]
		return s.Words[k] != s.Raw[t.Start:t.End]
	}
	if capitals(s, k) {
		from, to := window(k, len(s.Words))
		for i := from; i < to; i++ {
			if s.Tokens[i].Kind == text.Word && !capital(i) {
				return true // "MILL FIRE LIVE: what we know"
			}
		}
	}
	return capital(k) && !capital(k-1) && s.Tokens[k-1].Kind == text.Word
}

// capitals reports a word of two letters or more that is all in capitals.
func capitals(s *syntax.Sentence, k int) bool {
	w := s.Text(syntax.Range{From: k, To: k + 1})
	return len(w) > 1 && w != s.Words[k] && w == strings.ToUpper(w)
}

// lightNoun is the phrase that carries the meaning of a light verb
// ("took the decision"), or None.
func lightNoun(s *syntax.Sentence, v *syntax.Verb, lemma string) int {
	if v.Object == syntax.None || v.Passive {
		return syntax.None
	}
	p := &s.Phrases[v.Object]
	if p.From < v.To || p.From > v.To+1 || p.Quantity.Len() > 0 {
		return syntax.None
	}
	noun := s.Lemma(p.Head)
	if !light(lemma, noun) {
		return syntax.None
	}
	return v.Object
}

// lightMention names the event by verb and noun, and by the infinitive that
// completes the noun: "taken the decision to step back".
func (f *finder) lightMention(i int, s *syntax.Sentence, verb, phrase int) mention {
	v, p := &s.Verbs[verb], &s.Phrases[phrase]
	m := mention{sentence: i, trigger: syntax.Range{From: v.Main, To: p.Head + 1}, head: p.Head, verb: verb, phrase: phrase, lemma: s.Lemma(p.Head)}
	m.class = timeml.Occurrence
	if e, ok := f.nouns.entries[m.lemma]; ok {
		m.class = e.class
	}
	if next := verb + 1; next < len(s.Verbs) && s.Verbs[next].Form == syntax.Infinitive && s.Verbs[next].From == m.trigger.To {
		m.trigger.To = s.Verbs[next].To
	}
	return m
}
