package infer_test

import (
	"context"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// What a dated sister puts on a day dates a document only where the words of
// both surely name a day of the same event.
func TestWitnesses(t *testing.T) {
	const sister = "A driver was charged at Norwell court on Wednesday 20 September 2023."
	for _, tt := range []struct{ reason, text, earliest, latest string }{
		{"a weekday", "The driver was charged at Norwell court on Wednesday.", "2023-09-20T00:00:00", "2023-09-27T00:00:00"},
		{"a day", "The driver was charged at Norwell court yesterday.", "2023-09-21T00:00:00", "2023-09-22T00:00:00"},
		{"the last such day, or that of the last week", "The driver was charged at Norwell court last Wednesday.", "2023-09-21T00:00:00", "2023-10-02T00:00:00"},
		{"two shared words are the least", "The driver was charged on Wednesday.", "2023-09-20T00:00:00", "2023-09-27T00:00:00"},

		{"one shared word may be chance", "A nurse was charged on Wednesday.", "", ""},
		{"a clock time without a day", "The driver was charged at Norwell court at 0930 GMT.", "", ""},
		{"a week alone parts no days", "The driver was charged at Norwell court last week.", "", ""},
		{"another event", "The driver was hurt at Norwell court on Wednesday.", "", ""},
	} {
		g, err := timeline.Build(context.Background(), timeline.Document{ID: "sister", Story: "s", Text: sister, DCT: timex.Ymd(2023, 9, 22)}, timeline.Document{ID: "x", Story: "s", Text: tt.text})
		if err != nil {
			t.Fatal(err)
		}
		for d := range g.Documents() {
			if d.ID == "x" && (d.Earliest.String() != tt.earliest || d.Latest.String() != tt.latest) {
				t.Errorf("%s: %q: [%s, %s) %q, want [%s, %s)", tt.reason, tt.text, d.Earliest, d.Latest, d.Evidence, tt.earliest, tt.latest)
			}
		}
	}
}
