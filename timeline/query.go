package timeline

import (
	"iter"
	"slices"
	"time"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Where yields the events that keep is true for, in chronological order.
func (g *Graph) Where(keep func(*Event) bool) iter.Seq[*Event] {
	return func(yield func(*Event) bool) {
		for _, e := range g.current().events {
			if keep(e) && !yield(e) {
				return
			}
		}
	}
}

// ByParticipant yields the events that name takes part in. The name is one of
// Event.Participants.
func (g *Graph) ByParticipant(name string) iter.Seq[*Event] {
	return g.Where(func(e *Event) bool { return slices.Contains(e.Participants, name) })
}

// ByDocument yields the events that a document tells of.
func (g *Graph) ByDocument(docID string) iter.Seq[*Event] {
	return g.Where(func(e *Event) bool {
		return slices.ContainsFunc(e.Mentions, func(m Mention) bool { return m.Document == docID })
	})
}

// Around yields the other events that may have happened within the given time
// before or after an event: those with bounds that the stretch does not
// exclude. It yields nothing for an event without bounds.
func (g *Graph) Around(id EventID, within time.Duration) iter.Seq[*Event] {
	e := g.Event(id)
	if e == nil || !e.Time.Bounds.Known() {
		return func(func(*Event) bool) {}
	}
	lo, hi := e.Time.Bounds.EarliestStart, e.Time.Bounds.LatestEnd
	if lo.Known() {
		lo -= timex.Instant(within / time.Second)
	}
	if hi.Known() {
		hi += timex.Instant(within / time.Second)
	}
	return g.Where(func(o *Event) bool {
		b := o.Time.Bounds
		return o != e && b.Known() && b.EarliestStart < hi && b.LatestEnd > lo
	})
}

// Levels yields the events in layers: those of one layer are not ordered among
// themselves by [Graph.Relations], and each comes after some event of the
// layer before. Events inside a layer are in chronological order.
func (g *Graph) Levels() iter.Seq[[]*Event] {
	return func(yield func([]*Event) bool) {
		v := g.current()
		level, _ := v.longest()
		var layers [][]*Event
		for _, e := range v.events {
			for len(layers) <= level[e.ID] {
				layers = append(layers, nil)
			}
			layers[level[e.ID]] = append(layers[level[e.ID]], e)
		}
		for _, l := range layers {
			if !yield(l) {
				return
			}
		}
	}
}

// Critical returns a longest chain of events each known to be before the next,
// the earliest such chain in chronological order.
func (g *Graph) Critical() []*Event {
	v := g.current()
	level, from := v.longest()
	var last *Event
	for _, e := range v.events {
		if last == nil || level[e.ID] > level[last.ID] {
			last = e
		}
	}
	var chain []*Event
	for e := last; e != nil; e = from[e.ID] {
		chain = append(chain, e)
	}
	slices.Reverse(chain)
	return chain
}

// longest computes for each event the length of the longest chain of known
// orders that ends in it, and its last but one event.
func (v *view) longest() (level map[EventID]int, from map[EventID]*Event) {
	level, from = make(map[EventID]int, len(v.events)), make(map[EventID]*Event)
	before := map[EventID][]EventID{}
	for _, r := range v.relations {
		if r.Relation&^(allen.Before|allen.Meets) == allen.Empty {
			before[r.To] = append(before[r.To], r.From)
		}
	}
	for _, e := range v.events { // a linear extension: what comes before is done
		for _, p := range before[e.ID] {
			if level[p]+1 > level[e.ID] {
				level[e.ID], from[e.ID] = level[p]+1, v.byID[p]
			}
		}
	}
	return level, from
}
