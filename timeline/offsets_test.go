package timeline_test

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Every span slices to its text, whatever bytes stand between.
func FuzzOffsets(f *testing.F) {
	const report = "LONDON, Sept 25 2023 (Northwire) - A driver was shot dead on Monday.\nPolice charged Tom Hale two days later, a witness said."
	for _, s := range []string{
		report, "\ufeff" + report, strings.ReplaceAll(report, "\n", "\r\n"), strings.ReplaceAll(report, " ", "\u00a0"), strings.ReplaceAll(report, "on ", "\x00on\xff "),
		strings.ReplaceAll(report, "Tom Hale", "E\u0301mile \U0001F469\u200d\U0001F692"), "Published: 25 September 2023\r\n\r\n\"He left on Friday.\nShe stayed until 3 May 2021,\" they said.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := new(timeline.Config).Read(timeline.Document{ID: "x", Text: s})
		if err != nil {
			t.Fatal(err)
		}
		slice := func(what string, sp timeml.Span) string {
			if sp.Start < 0 || sp.End < sp.Start || sp.End > len(s) {
				t.Fatalf("%s %v of %d bytes", what, sp, len(s))
			}
			return strings.ToValidUTF8(s[sp.Start:sp.End], "\uFFFD")
		}
		slice("creation time", a.DCT.Span)
		at := 0
		for _, sp := range a.Sentences {
			if slice("sentence", sp); sp.Start < at || sp.Start == sp.End {
				t.Fatalf("sentence %v after %d", sp, at)
			}
			at = sp.End
		}
		for i := range a.Timexes {
			if x := &a.Timexes[i]; slice("timex", x.Span) != x.Text {
				t.Fatalf("timex %v is %q, not %q", x.Span, slice("timex", x.Span), x.Text)
			}
		}
		for i := range a.Events {
			e := &a.Events[i]
			if got := slice("event", e.Span); got != strings.ToValidUTF8(e.Text, "\uFFFD") {
				t.Fatalf("event %v is %q, not %q", e.Span, got, e.Text)
			}
			if got := slice("clause", e.Clause); got != e.Quote {
				t.Fatalf("clause %v is %q, not %q", e.Clause, got, e.Quote)
			}
			if sp := a.Sentences[e.Sentence]; e.Start < sp.Start || e.End > sp.End {
				t.Fatalf("event %v is outside of its sentence %v", e.Span, sp)
			}
			for _, p := range e.Participants {
				slice("participant", p.Span)
			}
		}
		for _, d := range a.Diagnostics {
			slice("diagnostic", d.Span)
		}
	})
}
