package lang

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestSkip says that skipping words changes nothing: a scanner that is sure of
// the whole text, and so reads every word, finds the same runs.
func TestSkip(t *testing.T) {
	l := NewLexicon([]Entry{
		{Word: "may", Class: Month, N: 5, Trigger: true},
		{Word: "the", Class: The},
		{Word: "six", Class: Cardinal, N: 6},
		{Word: "oclock", Class: OClock, Trigger: true},
		{Word: "pm", Class: AMPM, N: 12, Trigger: true},
		{Word: "new year~ day", Class: Holiday, Trigger: true},
		{Word: "thanksgiving", Class: Holiday, Trigger: true},
		{Word: "first", Class: Ordinal, N: 1},
		{Word: "half", Class: HalfWord},
	})
	pieces := []string{"may", "the", "six", "o'clock", "o’clock", "p m", "p.m.", "p", "a", "Thanksgiving", "thanksgivings", "new year’s day", "new", "first", "half", "1998", "7", "12", "350", "3rd", "'92", "$", "%", "/", "word", "é", "naïve", "’s", "\n\n", ",", ".", ":", "-", "—", ";", "\u00a0", "\xff", "T", "Z", "ninesyllable", "ninesyllablewords"}
	runs := func(s Scanner) (all []Token) {
		for run := s.Next(); run != nil; run = s.Next() {
			all = append(append(all, run...), Token{})
		}
		return all
	}
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(0, 20).Draw(t, "n") {
			b.WriteString(rapid.SampledFrom(pieces).Draw(t, "piece"))
			if rapid.Bool().Draw(t, "space") {
				b.WriteByte(' ')
			}
		}
		text := b.String()
		got, want := runs(Scanner{Text: text, Lexicon: l}), runs(Scanner{Text: text, Lexicon: l, sure: len(text)})
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	})
}
