package anchor_test

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// TestHalfOfDay holds that an hour that is over, of no half of the day, is that of
// the afternoon for a verb that looks ahead, and no other hour is moved.
func TestHalfOfDay(t *testing.T) {
	noon := timex.Ymd(2016, 11, 7).WithClock(12, 12, 0, timex.Minute)
	tests := []struct{ text, want, why string }{
		{"We will start at 4:30.", "2016-11-07T16:30", "over, and yet to come"},
		{"3:30", "2016-11-07T15:30", "an answer without a verb"},
		{"It will be shown at 3 o'clock.", "2016-11-07T15:00", "in words"},
		{"The bell rang at 3:15.", "2016-11-07T03:15", "a past tense"},
		{"We will start at 4:30 am.", "2016-11-07T04:30", "its half is told"},
		{"We will start at 04:30.", "2016-11-07T04:30", "of the clock of 24 hours"},
		{"We will start at 4:30 tomorrow.", "2016-11-08T04:30", "another day"},
	}
	for _, tt := range tests {
		xs := tagger.Find(tt.text, noon)
		if len(xs) != 1 || xs[0].Value.String() != tt.want {
			t.Errorf("%q: got %v, want %s: %s", tt.text, xs, tt.want, tt.why)
		}
	}
}
