package event

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// nounMentions appends an event for each phrase whose head names one.
func (f *finder) nounMentions(i int, s *syntax.Sentence) {
	for k := range s.Phrases {
		p := &s.Phrases[k]
		if p.Kind != syntax.Common || !isNoun(s.Tags[p.Head]) || s.InTime(p.Head) {
			continue
		}
		lemma := s.Lemma(p.Head)
		entry := f.nouns.entries[lemma]
		if !nounEvent(s, k, entry.strength) {
			continue
		}
		if entry.class == "" {
			entry.class = timeml.Occurrence
		}
		f.mentions = append(f.mentions, mention{sentence: i, trigger: syntax.Range{From: p.Head, To: p.Head + 1}, head: p.Head,
			verb: syntax.None, phrase: k, lemma: lemma, class: entry.class})
	}
}

// nounEvent weighs what a noun may be against its context.
func nounEvent(s *syntax.Sentence, phrase int, known strength) bool {
	p := &s.Phrases[phrase]
	switch known {
	case strong:
		// A bare singular tells of the kind, not of a case of it: "growth", "competition".
		bare := p.Det == syntax.None && p.Owner == syntax.None && p.Quantity.Len() == 0 && s.Tags[p.Head] != pos.NNS
		return !bare || p.Len() > 2 || p.Function == syntax.Object || p.Function == syntax.Free ||
			temporal(s, p) || happens(s, p) || argument(s, phrase) || charged(s, p)
	case likely:
		return temporal(s, p) || happens(s, p) || acted(s, phrase)
	case weak:
		return happens(s, p) && !(p.Function == syntax.Subject && acts(s, p)) || temporal(s, p) && s.Words[p.Prep] == "during"
	}
	// "the shelling": a gerund with a determiner.
	return s.Tags[p.Head] == pos.VBG && (p.Det != syntax.None || p.Owner != syntax.None)
}

// acted reports a noun in -ing with a determiner and what is done or does it:
// "the sinking of the ferry".
func acted(s *syntax.Sentence, phrase int) bool {
	p := &s.Phrases[phrase]
	return p.Det != syntax.None && strings.HasSuffix(s.Words[p.Head], "ing") && argument(s, phrase)
}

// temporal reports that the phrase stands behind a preposition that asks for a
// time or an event.
func temporal(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Prep == syntax.None {
		return false
	}
	switch s.Words[p.Prep] {
	case "after", "before", "during", "since", "until", "following", "amid", "despite", "pending":
		return true
	}
	return false
}

// charged reports a phrase that names what somebody is accused of.
func charged(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Prep == syntax.None || p.Verb == syntax.None || p.Of != syntax.None {
		return false
	}
	switch s.Words[p.Prep] {
	case "of", "with", "for":
		lemma := s.Lemma(s.Verbs[p.Verb].Main)
		return accuses(lemma) || lemma == "convict" || lemma == "acquit" || lemma == "prosecute" || lemma == "arrest"
	}
	return false
}

// happens reports that the phrase is the subject or object of a verb that says
// of events that they take place.
func happens(s *syntax.Sentence, p *syntax.Phrase) bool {
	if p.Verb == syntax.None || p.Function != syntax.Subject && p.Function != syntax.Object {
		return false
	}
	switch s.Lemma(s.Verbs[p.Verb].Main) {
	case "begin", "start", "end", "occur", "happen", "erupt", "continue", "last", "follow", "resume", "break", "ensue", "conduct", "hold", "launch", "undergo", "stage", "halt", "stop",
		"cancel", "postpone", "delay", "suspend", "cause", "trigger", "prompt", "spark", "provoke", "prevent", "avoid", "complete", "finish", "announce", "witness", "condemn":
		return true
	case "carry":
		return s.Verbs[p.Verb].Particle != syntax.None
	}
	return false
}

// acts reports a subject of a verb of beginning that has a doer as well:
// "forces began to …", "the board launched".
func acts(s *syntax.Sentence, p *syntax.Phrase) bool {
	switch s.Lemma(s.Verbs[p.Verb].Main) {
	case "occur", "happen", "erupt", "ensue", "last", "follow", "break":
		return false
	}
	return true
}

// argument reports that the phrase names who does it or to whom: it has an
// owner, or "of" or "by" follows.
func argument(s *syntax.Sentence, phrase int) bool {
	p := &s.Phrases[phrase]
	if p.Owner != syntax.None {
		return true
	}
	for k := phrase + 1; k < len(s.Phrases) && k < phrase+4; k++ {
		q := &s.Phrases[k]
		if q.Of == phrase && (s.Words[q.Prep] == "of" || s.Words[q.Prep] == "by") {
			return true
		}
	}
	return false
}

// light reports that the verb adds little to the noun, its object.
func light(verb, noun string) bool {
	switch verb {
	case "take":
		switch noun {
		case "decision", "action", "step", "vote", "look", "break", "part", "place", "refuge", "responsibility", "revenge", "oath":
			return true
		}
	case "make":
		switch noun {
		case "decision", "announcement", "statement", "offer", "bid", "attempt", "arrest", "appearance", "call", "claim", "comment", "complaint", "request", "speech", "visit", "trip", "appeal", "proposal",
			"promise", "payment", "progress", "recommendation", "change", "acquisition", "investment", "donation", "effort", "remark", "plea", "recovery", "return", "landing", "escape", "contribution":
			return true
		}
	case "hold":
		switch noun {
		case "meeting", "talk", "conference", "election", "vote", "rally", "demonstration", "hearing", "ceremony", "referendum", "discussion", "auction", "protest", "vigil", "inquiry", "inquest", "summit", "ballot":
			return true
		}
	case "give":
		switch noun {
		case "speech", "evidence", "birth", "approval", "order", "warning", "interview", "testimony", "notice", "permission":
			return true
		}
	case "launch", "open", "mount", "stage", "conduct", "undertake":
		switch noun {
		case "investigation", "inquiry", "attack", "offensive", "raid", "review", "probe", "protest", "search", "assault", "strike", "operation", "bid", "appeal", "survey", "campaign":
			return true
		}
	case "reach":
		return noun == "agreement" || noun == "deal" || noun == "settlement" || noun == "compromise" || noun == "verdict" || noun == "decision"
	case "commit":
		return noun == "murder" || noun == "crime" || noun == "suicide" || noun == "offence" || noun == "offense" || noun == "fraud"
	case "pass":
		return noun == "sentence" || noun == "judgment" || noun == "judgement"
	case "pay":
		return noun == "visit" || noun == "tribute" || noun == "attention"
	case "have":
		return noun == "talk" || noun == "meeting" || noun == "discussion" || noun == "conversation" || noun == "look"
	case "stand":
		return noun == "trial"
	case "cast":
		return noun == "vote" || noun == "ballot" || noun == "doubt"
	}
	return false
}
