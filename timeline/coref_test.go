package timeline_test

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
)

// same is a line of the truth about mentions: those of one event.
type same struct {
	name  string
	sure  []place // none of them may be missed
	maybe []place // as well apart
}

// place is where a document names an event.
type place struct {
	doc        string
	start, end int
}

func (p place) names(m *timeline.Mention) bool {
	return m.Document == p.doc && m.Trigger.Start < p.end && p.start < m.Trigger.End
}

// mentionsOfOne reads which mentions of a story tell of one event.
func mentionsOfOne(t *testing.T, s story) (all []same) {
	for _, row := range truth(t, s.name, "mentions") {
		line := same{name: row[0]}
		for _, field := range row[1:] {
			field, maybe := strings.CutPrefix(field, "?")
			doc, words, _ := strings.Cut(field, ":")
			words, nth, _ := strings.Cut(words, "#")
			n, err := strconv.Atoi(nth)
			if nth == "" {
				n, err = 1, nil
			}
			i := slices.IndexFunc(s.docs, func(d timeline.Document) bool { return d.ID == doc })
			if err != nil || i < 0 {
				t.Fatalf("%s: bad field %q", s.name, field)
			}
			at := -1
			for ; n > 0; n-- {
				at = strings.Index(s.docs[i].Text[at+1:], words) + at + 1
			}
			p := place{doc, at, at + len(words)}
			if maybe {
				line.maybe = append(line.maybe, p)
			} else {
				line.sure = append(line.sure, p)
			}
		}
		all = append(all, line)
	}
	return all
}

// names reports whether a mention is one of the event, and one that must not be
// missed.
func (s *same) names(m *timeline.Mention) (there, sure bool) {
	is := func(p place) bool { return p.names(m) }
	sure = slices.ContainsFunc(s.sure, is)
	return sure || slices.ContainsFunc(s.maybe, is), sure
}

// told sorts the mentions of an event by the lines of the truth: the names of
// those that tell it, with a name for each mention of none, and how many sure
// mentions of each line it has.
func told(e *timeline.Event, truth []same) (names map[string]bool, sure []int) {
	names, sure = map[string]bool{}, make([]int, len(truth))
	for i := range e.Mentions {
		m := &e.Mentions[i]
		name := m.Document + ":" + strconv.Itoa(m.Trigger.Start) + ":" + m.TriggerText // an event alone
		for k := range truth {
			there, must := truth[k].names(m)
			if there {
				name = truth[k].name
			}
			if must {
				sure[k]++
			}
		}
		names[name] = true
	}
	return names, sure
}

// Mentions of two events are not taken for one, and most of one event are found
// to be one. Mentions that are not found count for nothing here.
func TestStoryMentions(t *testing.T) {
	wrong, missed, links := 0, 0, 0
	for _, s := range stories(t) {
		g, err := timeline.Build(context.Background(), s.docs...)
		if err != nil {
			t.Fatal(err)
		}
		want := mentionsOfOne(t, s)
		mentions, parts := make([]int, len(want)), make([][]*timeline.Event, len(want)) // by line: its sure mentions, and their events
		for e := range g.Events() {
			names, sure := told(e, want)
			if len(names) > 1 {
				wrong += len(names) - 1
				t.Logf("%s: %v are told as one: %s", s.name, slices.Sorted(maps.Keys(names)), e.Label)
			}
			for k, n := range sure {
				if mentions[k] += n; n > 0 {
					parts[k] = append(parts[k], e)
				}
			}
		}
		for k, events := range parts {
			links += max(0, mentions[k]-1)
			missed += max(0, len(events)-1)
			if len(events) > 1 {
				t.Logf("%s: %s: %d events, not one", s.name, want[k].name, len(events))
				for _, e := range events {
					t.Logf("    %s", e.Label)
				}
			}
		}
	}
	t.Logf("%d wrong, %d of %d missed", wrong, missed, links)
	if wrong > 0 || 20*missed > 3*links {
		t.Errorf("%d wrong, %d of %d missed", wrong, missed, links)
	}
}
