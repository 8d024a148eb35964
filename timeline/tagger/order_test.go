package tagger_test

import (
	"fmt"
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
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for i, n := 0, rapid.IntRange(1, 12).Draw(t, "n"); i < n; i++ {
			b.WriteString(rapid.SampledFrom(timeWords).Draw(t, "word"))
			if rapid.IntRange(0, 4).Draw(t, "gap") > 0 {
				b.WriteByte(' ')
			}
		}
		if fault := disorder(b.String()); fault != "" {
			t.Fatal(fault)
		}
	})
}

// FuzzOrder says the same of any bytes.
func FuzzOrder(f *testing.F) {
	for _, w := range timeWords {
		f.Add(strings.Repeat(w+" ", 9))
		f.Add(strings.Repeat(w, 9))
	}
	f.Add("on \xff3 May\x00, 10\u00a0am – 11 am, the “first” week’s")
	f.Fuzz(func(t *testing.T, text string) {
		if fault := disorder(text); fault != "" {
			t.Error(fault)
		}
	})
}

// disorder tells what is wrong with the expressions found in text, "" when
// nothing is.
func disorder(text string) string {
	end := 0
	for _, x := range tagger.Find(text, timex.Ymd(2023, 9, 25)) {
		if x.Start < end || x.End <= x.Start || x.End > len(text) {
			return fmt.Sprintf("%q: [%d,%d) after %d", text, x.Start, x.End, end)
		}
		if x.Text != text[x.Start:x.End] {
			return fmt.Sprintf("%q: %q at [%d,%d)", text, x.Text, x.Start, x.End)
		}
		end = x.End
	}
	return ""
}
