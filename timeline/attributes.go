package timeline

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// leading is the mention whose attributes stand for the event: one that tells
// it as a fact before any that does not.
func leading(ms []merge.Mention) *timeml.Event {
	rank := func(m timeml.Modality) int {
		return slices.Index([]timeml.Modality{timeml.Asserted, timeml.Alleged, timeml.Planned, timeml.Denied, timeml.Hypothetical}, m)
	}
	best := ms[0].Event
	for _, m := range ms[1:] {
		if rank(m.Event.Modality) < rank(best.Modality) {
			best = m.Event
		}
	}
	return best
}

// participants lists the names of those who take part, named ones first, by
// the number of mentions that name them.
func participants(ms []merge.Mention) (names []string) {
	type count struct {
		name  string
		named bool
		n     int
	}
	var counts []count
	for _, m := range ms {
		for _, p := range m.Event.Participants {
			i := slices.IndexFunc(counts, func(c count) bool { return c.name == p.Name })
			if i < 0 {
				i = len(counts)
				counts = append(counts, count{name: p.Name, named: p.Named})
			}
			counts[i].n++
		}
	}
	slices.SortFunc(counts, func(a, b count) int {
		if a.named != b.named {
			if a.named {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.name, b.name))
	})
	for _, c := range counts {
		names = append(names, c.name)
	}
	return names
}
