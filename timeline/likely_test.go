package timeline_test

import (
	"context"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// The likeliest day of an event is told as such and bounds nothing.
func TestLikeliest(t *testing.T) {
	tests := []struct{ name, in, event, want string }{
		{"a state holds on the day of the news", "The council owns the mill.", "owns", "2023-09-25"},
		{"so does what goes on", "Crews are searching the river.", "searching", "2023-09-25"},
		{"what does not hold has no day", "The council does not own the mill.", "own", ""},
		{"what may be has no day", "The council may own the mill.", "own", ""},
		{"what a state is told for", "As of January 2021, the council owned the mill.", "owned", "2021-01"},
		{"now is the day of the news", "The council currently owns the mill.", "owns", "2023-09-25"},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			g, err := timeline.Build(context.Background(), timeline.Document{ID: "a", Text: c.in, DCT: timex.Ymd(2023, 9, 25)})
			if err != nil {
				t.Fatal(err)
			}
			for e := range g.Events() {
				if e.Mentions[0].TriggerText != c.event {
					continue
				}
				if v := e.Time.Value; v.String() != c.want || !v.IsZero() && v.Mod != timex.Approx {
					t.Errorf("%s\n%s is %q, modifier %v; want %q", c.in, c.event, v, v.Mod, c.want)
				}
				if e.Time.Bounds.Known() || e.Time.Status != timeline.Unknown {
					t.Errorf("%s\n%s has bounds %s, %s", c.in, c.event, e.Time.Bounds, e.Time.Status)
				}
				return
			}
			t.Errorf("%s: no event %q", c.in, c.event)
		})
	}
}
