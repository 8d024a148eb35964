package merge

import (
	"cmp"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// markCorrections finds where a document takes back what it had said before:
//
//	An earlier version said that the bridge opened on 3 May. It opened on 5 May.
//
// In a sentence that reports what the text itself had said, dated mentions are
// retracted when the next sentence gives another time; mentions there that tell
// of the same are corrections. ms are the mentions of the document.
func markCorrections(ms []Mention) {
	done := -1 // a sentence is looked at once
	for i := range ms {
		sentence := ms[i].Event.Sentence
		if sentence == done || !ofItself(ms[i].Event) {
			continue
		}
		done = sentence
		said, instead := inSentence(ms, sentence), inSentence(ms, sentence+1)
		for j := range said {
			s := &said[j]
			if s.Event.Time.Stated().IsZero() || !otherTime(s.Event.Time.Stated(), instead) || isReport(s.Event) {
				continue
			}
			s.Retracted = true
			for k := range instead {
				t := &instead[k]
				t.Correction = t.Correction || tellsOf(t.Event, s.Event)
			}
		}
	}
}

// tellsOf reports whether the names of two events may tell of one: "the appeal
// failed", "the appeal was dismissed".
func tellsOf(e, f *timeml.Event) bool {
	v := english()
	return e.Family == f.Family || common(v.kindsOf(e, v.traitsOf(e)), v.kindsOf(f, v.traitsOf(f)))
}

// ofItself reports whether an event is that the text said something: "an
// earlier version said", "we reported".
func ofItself(e *timeml.Event) bool {
	at := strings.Index(e.Label, e.Text)
	if at < 0 || !isReport(e) {
		return false
	}
	itself := false
	eachWord(e.Label[:at], func(w string) {
		switch w {
		case "version", "article", "report", "story", "page", "we":
			itself = true
		}
	})
	return itself
}

func isReport(e *timeml.Event) bool { return english().traitsOf(e)&reporting != 0 }

func otherTime(v timex.Value, ms []Mention) bool {
	return slices.ContainsFunc(ms, func(m Mention) bool {
		w := m.Event.Time.Stated()
		return !w.IsZero() && w != v
	})
}

// inSentence returns the first mentions of a sentence; a sentence that has more
// is no correction.
func inSentence(ms []Mention, sentence int) []Mention {
	const most = 16
	from, _ := slices.BinarySearchFunc(ms, sentence, func(m Mention, s int) int { return cmp.Compare(m.Event.Sentence, s) })
	to := from
	for to < len(ms) && to-from < most && ms[to].Event.Sentence == sentence {
		to++
	}
	return ms[from:to]
}
