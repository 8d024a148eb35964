package syntax

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// parseTimes reads one sentence in which the time expression stands in braces.
func parseTimes(t *testing.T, marked string) *Sentence {
	t.Helper()
	before, rest, _ := strings.Cut(marked, "{")
	expr, after, ok := strings.Cut(rest, "}")
	if !ok {
		t.Fatalf("no time in %q", marked)
	}
	raw := before + expr + after
	var p Parser
	ss := p.Parse(raw, text.Sentences(nil, raw), []text.Span{{Start: len(before), End: len(before) + len(expr)}})
	if len(ss) != 1 {
		t.Fatalf("%d sentences in %q", len(ss), raw)
	}
	return &ss[0]
}

// A time expression holds no verb, and takes nothing from the words around it.
func TestTimes(t *testing.T) {
	tests := []struct{ name, in, verb, subject, object string }{
		{"a time that a verb's tag was given", "{Tomorrow} the board meets.", "meets", "the board", ""},
		{"a time between subject and verb", "The owner {a day later} confirmed the sale.", "confirmed", "The owner", "the sale"},
		{"a time between auxiliary and verb", "The owner was {on Monday} told.", "told", "The owner", ""},
		{"a time between a verb and its object", "He announced {last week} a sale.", "announced", "He", "a sale"},
		{"a time between a noun and its complement", "The shooting {last year} of a guard shocked Cork.", "shocked", "The shooting", "Cork"},
		{"a time that modifies a noun", "The {2011} riots shocked Cork.", "shocked", "The 2011 riots", "Cork"},
		{"quit is no adverb", "The minister quit {last year}.", "quit", "The minister", ""},
		{"a part of people", "About half were asleep {last week}.", "were", "About half", ""},
		{"a time before a plural subject", "On {Monday} officers returned.", "returned", "officers", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := parseTimes(t, tt.in)
			if len(s.Verbs) != 1 {
				t.Fatalf("%s: verbs %v", tt.in, s.Verbs)
			}
			v := &s.Verbs[0]
			phrase := func(i int) string {
				if i == None {
					return ""
				}
				return s.Text(s.Phrases[i].Range)
			}
			if s.Word(v.Main) != tt.verb || phrase(v.Subject) != tt.subject || phrase(v.Object) != tt.object {
				t.Errorf("%s: %s, subject %q, object %q", tt.in, s.Word(v.Main), phrase(v.Subject), phrase(v.Object))
			}
		})
	}
}

// A comma parts an object from a verb that goes on with the subject.
func TestObjectBeforeComma(t *testing.T) {
	s := parseTimes(t, "Mr Dunn visited the valley {yesterday}, looked at the hole and left.")
	for _, v := range s.Verbs {
		if v.Subject == None || s.Text(s.Phrases[v.Subject].Range) != "Mr Dunn" {
			t.Errorf("subject of %s: %s", s.Word(v.Main), dump(s))
		}
	}
}

// A complement belongs to the noun before the time.
func TestComplementBehindTime(t *testing.T) {
	for _, in := range []string{"The shooting {last year} of a guard shocked Cork.", "The shooting on {Monday} of a guard shocked Cork."} {
		s := parseTimes(t, in)
		found := false
		for i := range s.Phrases {
			p := &s.Phrases[i]
			found = found || s.Text(p.Range) == "a guard" && p.Of != None && s.Text(s.Phrases[p.Of].Range) == "The shooting"
		}
		if !found {
			t.Errorf("%s: %s", in, dump(s))
		}
	}
}
