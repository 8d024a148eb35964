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
		parts := make([]map[timeline.EventID]int, len(want)) // by line: its sure mentions, by event
		for e := range g.Events() {
			told := map[string]bool{}
			for i := range e.Mentions {
				m := &e.Mentions[i]
				name := m.Document + ":" + strconv.Itoa(m.Trigger.Start) + ":" + m.TriggerText // an event alone
				for k, line := range want {
					is := func(p place) bool { return p.names(m) }
					sure := slices.ContainsFunc(line.sure, is)
					if sure || slices.ContainsFunc(line.maybe, is) {
						name = line.name
					}
					if sure {
						if parts[k] == nil {
							parts[k] = map[timeline.EventID]int{}
						}
						parts[k][e.ID]++
					}
				}
				told[name] = true
			}
			if len(told) > 1 {
				wrong += len(told) - 1
				t.Logf("%s: %v are told as one: %s", s.name, slices.Sorted(maps.Keys(told)), e.Label)
			}
		}
		for k, line := range want {
			n := 0
			for _, mentions := range parts[k] {
				n += mentions
			}
			links += max(0, n-1)
			missed += max(0, len(parts[k])-1)
			if len(parts[k]) > 1 {
				t.Logf("%s: %s: %d events, not one", s.name, line.name, len(parts[k]))
				for id := range parts[k] {
					t.Logf("    %s", g.Event(id).Label)
				}
			}
		}
	}
	t.Logf("%d wrong, %d of %d missed", wrong, missed, links)
	if wrong > 0 || 20*missed > 3*links {
		t.Errorf("%d wrong, %d of %d missed", wrong, missed, links)
	}
}
