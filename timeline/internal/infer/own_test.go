package infer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// A document that puts a relative time of its own on a day was written around
// that day; where another day may be meant nothing is inferred.
func TestOwnDays(t *testing.T) {
	for _, tt := range []struct{ reason, text, value, earliest, latest string }{
		{"the same event on a weekday and on its date: a window of seven", "A driver was charged on Tuesday, 5 March 2024. The driver was charged at Norwell court on Tuesday.",
			"2024-03-05", "2024-03-05T00:00:00", "2024-03-12T00:00:00"},
		{"and what is said on a day of the window is news", "A driver was charged on Tuesday, 5 March 2024. The driver was charged at Norwell court on Tuesday, police said on Thursday.",
			"2024-03-07", "2024-03-05T00:00:00", "2024-03-12T00:00:00"},
		{"a weekday yet to come", "The bridge will be closed on Tuesday, 12 March 2024, the council said. On Tuesday the council will close the bridge at noon.",
			"2024-03-06", "2024-03-06T00:00:00", "2024-03-13T00:00:00"},
		{"a date explains a weekday", "A driver was hurt on Tuesday (5 March 2024).", "2024-03-05", "2024-03-05T00:00:00", "2024-03-12T00:00:00"},
		{"a date explains today", "The council voted today, 5 March 2024, to close the bridge.", "2024-03-05", "2024-03-05T00:00:00", "2024-03-06T00:00:00"},
		{"a date explains tomorrow", "The court will rule on the case tomorrow (6 March 2024), a judge said.", "2024-03-05", "2024-03-05T00:00:00", "2024-03-06T00:00:00"},
		{"two dates explain two times", "A driver was hurt on Tuesday (5 March 2024). The bridge was opened yesterday, 7 March 2024.", "2024-03-08", "2024-03-08T00:00:00", "2024-03-09T00:00:00"},
		{"what is told as past cuts the window", "A driver was hurt on Tuesday (5 March 2024). The bridge was opened on Sunday, 10 March 2024.", "2024-03-10", "2024-03-10T00:00:00", "2024-03-12T00:00:00"},

		{"what is told as past leaves no window", "A driver was hurt on Tuesday (5 March 2024). The bridge was opened on Sunday, 17 March 2024.", "", "2024-03-17T00:00:00", ""},
		{"two dates that contradict each other", "A driver was hurt yesterday (5 March 2024). The bridge was opened yesterday (7 March 2024).", "", "", ""},
		{"another weekday than the date's", "A driver was charged on Tuesday, 5 March 2024. The driver was charged at Norwell court on Wednesday.", "", "", ""},
		{"it happened again", "A driver was charged on Tuesday, 5 March 2024. The driver was charged again at Norwell court on Tuesday.", "", "", ""},
		{"another event on that weekday", "A driver was charged on Tuesday, 5 March 2024. A nurse was hurt on Tuesday.", "", "", ""},
		{"another one to whom it happened", "A driver was charged on Tuesday, 5 March 2024. A nurse was charged on Tuesday.", "", "", ""},
		{"two sentences beside each other", "A driver was hurt on Tuesday. 5 March 2024 was a wet day.", "", "", ""},
		{"two times in a list", "A driver was hurt on Tuesday and on 5 March 2024.", "", "", ""},
	} {
		g, err := timeline.Build(context.Background(), timeline.Document{ID: "a", Text: tt.text})
		if err != nil {
			t.Fatal(err)
		}
		for d := range g.Documents() {
			if d.DCT.Value.String() != tt.value || d.Earliest.String() != tt.earliest || d.Latest.String() != tt.latest || (d.DCT.Basis == timeml.Inferred) != (tt.value != "") {
				t.Errorf("%s: %q: %s (%s) in [%s, %s) %q, want %s in [%s, %s)", tt.reason, tt.text, d.DCT.Value, d.DCT.Basis, d.Earliest, d.Latest, d.Evidence, tt.value, tt.earliest, tt.latest)
			}
			if tt.value != "" && !strings.Contains(strings.Join(d.Evidence, "\n"), "as the text says") {
				t.Errorf("%s: evidence %q", tt.reason, d.Evidence)
			}
		}
	}
}

// What was resolved tells its steps: the weekday is counted from the day that
// was inferred.
func TestOwnDaysResolve(t *testing.T) {
	g, err := timeline.Build(context.Background(), timeline.Document{ID: "a", Text: "A driver was hurt on Tuesday (5 March 2024). A nurse was charged on Monday."})
	if err != nil {
		t.Fatal(err)
	}
	for e := range g.Events() {
		if m := e.Mentions[0]; m.TriggerText == "charged" {
			if steps := strings.Join(m.Steps, "\n"); m.Time.String() != "2024-03-04" || !strings.Contains(steps, "2024-03-05") {
				t.Errorf("charged on %s: %q", m.Time, m.Steps)
			}
		}
	}
}
