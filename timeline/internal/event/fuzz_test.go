package event_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/event"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Spans point into the text and at rune boundaries, events are in order, and
// no string holds invalid bytes, whatever the text is.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", "The ferry sank, owners said.", "“Had they lowered it,” said Dunn, “we would live.”", "Any attack on Cork would be met.",
		"\xff\xfe charged the \x00 ferry\u200d with murder", strings.Repeat("and that he said ", 200), strings.Repeat("the attack of ", 300),
		strings.Repeat("he sank ", 2000), "Its own officers’ 's decision to to", "It was said it was said it was said",
	} {
		f.Add(s, 3, 9)
	}
	f.Fuzz(func(t *testing.T, raw string, from, to int) {
		var times []text.Span
		if from >= 0 && from < to && to <= len(raw) {
			times = append(times, text.Span{Start: from, End: to})
		}
		var p syntax.Parser
		sentences := text.Sentences(nil, raw)
		last := 0
		for _, e := range event.Find(p.Parse(raw, sentences, times)) {
			if e.Start < last || e.Start >= e.End || e.End > len(raw) {
				t.Fatalf("span %v after %d of %d bytes", e.Span, last, len(raw))
			}
			last = e.End
			check := func(sp timeml.Span) {
				if sp.Start < 0 || sp.Start > sp.End || sp.End > len(raw) {
					t.Fatalf("span %v of %d bytes", sp, len(raw))
				}
				if utf8.ValidString(raw) && !utf8.ValidString(raw[sp.Start:sp.End]) {
					t.Fatalf("span %v cuts a rune", sp)
				}
			}
			check(e.Span)
			check(e.Clause)
			if e.Clause.Start > e.Start || e.Clause.End < e.End {
				t.Fatalf("clause %v does not hold the trigger %v", e.Clause, e.Span)
			}
			for _, s := range []string{e.Text, e.Lemma, e.Family, e.Label, e.Quantity} {
				if !utf8.ValidString(s) {
					t.Fatalf("%q is no UTF-8", s)
				}
			}
			for _, p := range e.Participants {
				check(p.Span)
				if p.Name == "" || !utf8.ValidString(p.Name) || !utf8.ValidString(p.Head) {
					t.Fatalf("participant %q", p.Name)
				}
			}
			if e.Label == "" || e.Class == "" || e.Tense == "" || e.Aspect == "" || e.Polarity == "" || e.Modality == "" {
				t.Fatalf("a field is missing: %+v", e)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	news, err := os.ReadFile("testdata/news.txt")
	if err != nil {
		b.Fatal(err)
	}
	raw := strings.Repeat(string(news)+"\n\n", 20)
	var p syntax.Parser
	sentences := p.Parse(raw, text.Sentences(nil, raw), nil)
	event.Find(sentences)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		event.Find(sentences)
	}
}
