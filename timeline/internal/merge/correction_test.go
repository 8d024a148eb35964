package merge

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// A correction is found by its form: a sentence on what the text had said, and
// one with another time.
func TestMentionsMarksCorrections(t *testing.T) {
	event := func(sentence int, family, label string, day int) timeml.Event {
		e := timeml.Event{Text: family, Lemma: family, Family: family, Label: label, Sentence: sentence}
		if day > 0 {
			e.Time.Value = timex.Ymd(2020, 5, day)
		}
		return e
	}
	for _, tt := range []struct {
		name   string
		events []timeml.Event
		want   string // a letter for each event: r retracted, c correction
	}{
		{"an earlier version", []timeml.Event{
			event(4, "say", "an earlier version say that the bridge open", 0), event(4, "open", "the bridge open", 3),
			event(5, "open", "it open", 5),
		}, "-rc"},
		{"our report", []timeml.Event{
			event(0, "say", "in our report we say that the dam burst", 0), event(0, "burst", "the dam burst", 7),
			event(1, "burst", "it burst", 8), event(1, "flood", "it flood the valley", 8),
		}, "-rc-"},
		{"somebody else said so", []timeml.Event{
			event(4, "say", "the mayor say that the bridge open", 0), event(4, "open", "the bridge open", 3),
			event(5, "open", "it open", 5),
		}, "---"},
		{"the same time again", []timeml.Event{
			event(4, "say", "this article say that the bridge open", 0), event(4, "open", "the bridge open", 3),
			event(5, "open", "it open", 3),
		}, "---"},
		{"nothing follows", []timeml.Event{
			event(4, "say", "this article say that the bridge open", 0), event(4, "open", "the bridge open", 3),
		}, "--"},
	} {
		got := ""
		for _, m := range Mentions([]*timeml.Annotation{{Events: tt.events}}) {
			switch {
			case m.Retracted:
				got += "r"
			case m.Correction:
				got += "c"
			default:
				got += "-"
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}
