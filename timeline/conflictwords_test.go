package timeline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// A conflict is told so that a reader needs nothing else: who says what of
// which events, and who tells otherwise, with the words of each.
func TestConflictWords(t *testing.T) {
	told := func(id string, r timeml.Relation, from, to int, confidence float64, days ...int) *timeml.Annotation {
		a := &timeml.Annotation{Doc: id, Story: "one"}
		for i, name := range []string{"arrest", "fire", "trial"} {
			quote := "The " + name + " in Harton"
			span := timeml.Span{Start: 100 * i, End: 100*i + len(quote)}
			e := timeml.Event{
				ID: "e" + string(rune('1'+i)), Span: timeml.Span{Start: span.Start + 4, End: span.Start + 4 + len(name)}, Text: name, Lemma: name, Family: name,
				Class: timeml.Occurrence, Tense: timeml.NoTense, Aspect: timeml.NoAspect, Polarity: timeml.Positive, Modality: timeml.Asserted,
				Sentence: i, Clause: span, Quote: quote, Label: quote, Time: timeml.EventTime{Bounds: timex.Unbounded()},
			}
			if i < len(days) {
				v := timex.Ymd(2021, 5, days[i])
				x := timeml.Timex{ID: "t" + string(rune('1'+i)), Span: timeml.Span{Start: 100*i + 60, End: 100*i + 70}, Text: v.String(), Value: v}
				a.Timexes = append(a.Timexes, x)
				e.Time = timeml.EventTime{Timex: x.ID, Value: v, Bounds: v.Bounds()}
			}
			a.Events = append(a.Events, e)
			a.Sentences = append(a.Sentences, timeml.Span{Start: 100 * i, End: 100*i + 90})
		}
		if r != "" {
			a.Links = []timeml.Link{{From: a.Events[from].ID, To: a.Events[to].ID, Relation: r, Confidence: confidence}}
		}
		return a
	}
	bounded := func(a *timeml.Annotation) *timeml.Annotation {
		a.Links[0].Relation, a.Links[0].Constraint = "", timeml.Constraint{From: "start", To: "start", Least: new(int64)}
		return a
	}
	edit := timeline.Edit{Kind: timeline.Relate, Relation: allen.Before, Mentions: []timeline.MentionRef{{Document: "a", Trigger: "arrest"}, {Document: "a", Trigger: "fire"}}}
	tests := []struct {
		why     string
		docs    []*timeml.Annotation
		edits   []timeline.Edit
		summary string
		sides   []string
	}{
		{
			"two documents, two orders",
			[]*timeml.Annotation{told("a", timeml.Before, 0, 1, .9), told("b", timeml.After, 0, 1, .8)}, nil,
			"“The arrest in Harton” is told as after “The fire in Harton” by b, and as before it by a",
			[]string{"a: “arrest” before “fire” [The arrest in Harton]", "b: “arrest” after “fire” [The arrest in Harton], set aside"},
		}, {
			"the same, told from the other event",
			[]*timeml.Annotation{told("a", timeml.Before, 0, 1, .9), told("b", timeml.Before, 1, 0, .8)}, nil,
			"“The fire in Harton” is told as before “The arrest in Harton” by b, and as after it by a",
			[]string{"a: “arrest” before “fire” [The arrest in Harton]", "b: “fire” before “arrest” [The fire in Harton], set aside"},
		}, {
			"what one holds to be in the other, and the other puts before it",
			[]*timeml.Annotation{told("a", timeml.IsIncluded, 0, 1, .9), told("b", timeml.Before, 0, 1, .8)}, nil,
			"“The arrest in Harton” is told as before “The fire in Harton” by b, and as during it by a",
			[]string{"a: “arrest” during “fire” [The arrest in Harton]", "b: “arrest” before “fire” [The arrest in Harton], set aside"},
		}, {
			"a bound that is no relation, against dates",
			[]*timeml.Annotation{told("a", "", 0, 0, 0, 4, 6), bounded(told("b", timeml.Before, 0, 1, .8))}, nil,
			"“The arrest in Harton” is told as no earlier than “The fire in Harton” by b, which does not fit the dates that a tells",
			[]string{"a: “arrest”: 2021-05-04 [The arrest in Harton]", "a: “fire”: 2021-05-06 [The fire in Harton]", "b: “arrest” no earlier than “fire” [The arrest in Harton], set aside"},
		}, {
			"a cycle of three",
			[]*timeml.Annotation{told("a", timeml.Before, 0, 1, .9), told("b", timeml.Before, 1, 2, .8), told("c", timeml.Before, 2, 0, .7)}, nil,
			"“The trial in Harton” is told as before “The arrest in Harton” by c, which does not fit what a and b tell",
			[]string{"a: “arrest” before “fire” [The arrest in Harton]", "b: “fire” before “trial” [The fire in Harton]", "c: “trial” before “arrest” [The trial in Harton], set aside"},
		}, {
			"dates against an order",
			[]*timeml.Annotation{told("a", "", 0, 0, 0, 4, 6), told("b", timeml.After, 0, 1, .8)}, nil,
			"“The arrest in Harton” is told as after “The fire in Harton” by b, which does not fit the dates that a tells",
			[]string{"a: “arrest”: 2021-05-04 [The arrest in Harton]", "a: “fire”: 2021-05-06 [The fire in Harton]", "b: “arrest” after “fire” [The arrest in Harton], set aside"},
		}, {
			"a date against an order by hand",
			[]*timeml.Annotation{told("a", "", 0, 0, 0, 6, 4)}, []timeline.Edit{edit},
			"“The fire in Harton” is dated 2021-05-04 by a, which does not fit the order that a and an edit tell",
			[]string{": “arrest” before “fire” []", "a: “arrest”: 2021-05-06 [The arrest in Harton]", "a: “fire”: 2021-05-04 [The fire in Harton], set aside"},
		}, {
			"two dates of one event",
			[]*timeml.Annotation{told("a", "", 0, 0, 0, 4), told("b", "", 0, 0, 0, 5)}, []timeline.Edit{{Kind: timeline.Merge, Mentions: []timeline.MentionRef{{Document: "a", Trigger: "arrest"}, {Document: "b", Trigger: "arrest"}}}},
			"The arrest in Harton: rival dates 2021-05-04 and 2021-05-05",
			[]string{"a: 2021-05-04 [The arrest in Harton]", "b: 2021-05-05 [The arrest in Harton], set aside"},
		},
	}
	for _, tt := range tests {
		g := put(t, new(timeline.Graph), tt.docs...)
		for _, e := range tt.edits {
			if err := g.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
		n := 0
		for c := range g.Conflicts() {
			var sides []string
			for _, s := range c.Sides {
				side := s.Document + ": " + s.Value + " [" + s.Text + "]"
				if s.Aside {
					side += ", set aside"
				}
				sides = append(sides, side)
			}
			if diff := cmp.Diff(tt.summary, c.Summary) + cmp.Diff(tt.sides, sides); diff != "" {
				t.Errorf("%s: -want +got\n%s", tt.why, diff)
			}
			n++
		}
		if n != 1 {
			t.Errorf("%s: %d conflicts", tt.why, n)
		}
	}
}
