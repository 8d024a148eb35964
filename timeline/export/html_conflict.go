package export

import (
	"slices"
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

type pageConflict struct {
	Summary string
	Events  []pageRelation
	Sides   []pageSide
}

type pageSide struct {
	Value, Text, Source string
	Aside               bool
}

func (b *pageBuilder) disputed(src Source) {
	for c := range src.Conflicts() {
		f := pageConflict{Summary: line(c.Summary)}
		for _, id := range c.Events {
			if b.label[id] != "" {
				f.Events = append(f.Events, pageRelation{ID: id, Label: b.label[id]})
			}
		}
		for _, s := range c.Sides {
			f.Sides = append(f.Sides, pageSide{line(s.Value), line(s.Text), b.source(s.Document), s.Aside})
		}
		b.Conflicts = append(b.Conflicts, f)
		for _, id := range c.Events {
			b.conflicts[id] = append(b.conflicts[id], f)
		}
	}
}

// rivals are the middles, in seconds, of the dates that other sides of conflicts
// give an event than the one in force.
func rivals(e *timeline.Event, conflicts []pageConflict) string {
	var out []string
	for _, c := range conflicts {
		if len(c.Events) != 1 {
			continue
		}
		for _, s := range c.Sides {
			v, err := timex.Parse(s.Value)
			b := v.Bounds()
			if err != nil || !b.EarliestStart.Known() || !b.LatestEnd.Known() || v.String() == e.Time.Value.String() {
				continue
			}
			middle := strconv.FormatInt(int64(b.EarliestStart+(b.LatestEnd-b.EarliestStart)/2), 10)
			if !slices.Contains(out, middle) {
				out = append(out, middle)
			}
		}
	}
	return strings.Join(out, " ")
}
