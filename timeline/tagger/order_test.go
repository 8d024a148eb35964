package tagger_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// timeWords meet in all orders in TestOrder: what joins, shares a head, points
// or counts.
var timeWords = []string{"May", "3", "3rd", "12", "2019", "60", "-", "–", ",", "to", "and", "from", "between", "of", "the", "first", "last", "next", "week", "weeks",
	"Monday", "10:30", "am", "p.m.", "in", "two", "ago", "tonight", "morning", "at", "New Year’s Eve", "St. Patrick's Day", "Easter", "BC", "quarter", "Q3", "1990s", "GMT", "T", "Z", "/", "o'clock"}

// TestOrder says that whatever words stand together, the expressions found are
// in order, do not overlap and quote the text.
func TestOrder(t *testing.T) {
	dct := timex.Ymd(2023, 9, 25)
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for i, n := 0, rapid.IntRange(1, 12).Draw(t, "n"); i < n; i++ {
			b.WriteString(rapid.SampledFrom(timeWords).Draw(t, "word"))
			if rapid.IntRange(0, 4).Draw(t, "gap") > 0 {
				b.WriteByte(' ')
			}
		}
		text, end := b.String(), 0
		for _, x := range tagger.Find(text, dct) {
			if x.Start < end || x.End <= x.Start || x.End > len(text) {
				t.Fatalf("%q: [%d,%d) after %d", text, x.Start, x.End, end)
			}
			if x.Text != text[x.Start:x.End] {
				t.Fatalf("%q: %q at [%d,%d)", text, x.Text, x.Start, x.End)
			}
			end = x.End
		}
	})
}
