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
		for e := range g.current().events {
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

// ByDocument yields the events that a document tells of, in chronological order.
func (g *Graph) ByDocument(docID string) iter.Seq[*Event] {
	return func(yield func(*Event) bool) {
		c := g.componentOf(docID)
		if c == nil {
			return
		}
		for _, n := range c.order().nodes {
			e := c.nodes[n]
			if slices.ContainsFunc(e.Mentions, func(m Mention) bool { return m.Document == docID }) && !yield(e) {
				return
			}
		}
	}
}

// componentOf returns the component of a document, nil if there is none.
func (g *Graph) componentOf(docID string) *component {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.settle()
	if t := g.stories.of[docID]; t != nil {
		return t.in.component
	}
	return nil
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
		level := make([][]int32, len(v.parts))
		for i, c := range v.parts {
			level[i], _ = c.longest()
		}
		var layers [][]*Event
		for _, s := range v.order() {
			n := int(level[s.part][s.node])
			for len(layers) <= n {
				layers = append(layers, nil)
			}
			layers[n] = append(layers[n], v.event(s))
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
func (g *Graph) Critical() (chain []*Event) {
	v := g.current()
	level, from := make([][]int32, len(v.parts)), make([][]int32, len(v.parts))
	for i, c := range v.parts {
		level[i], from[i] = c.longest()
	}
	last := spot{node: none}
	for _, s := range v.order() {
		if last.node == none || level[s.part][s.node] > level[last.part][last.node] {
			last = s
		}
	}
	for ; last.node != none; last.node = from[last.part][last.node] {
		chain = append(chain, v.event(last))
	}
	slices.Reverse(chain)
	return chain
}

// longest computes for each node the length of the longest chain of known
// orders that ends in it, and its last but one node.
func (c *component) longest() (level, from []int32) {
	level, from = make([]int32, len(c.nodes)), slices.Repeat([]int32{none}, len(c.nodes))
	for _, r := range c.relations() { // by From, in a linear extension: what comes before is done
		if r.relation&^before == allen.Empty && level[r.from]+1 > level[r.to] {
			level[r.to], from[r.to] = level[r.from]+1, int32(r.from)
		}
	}
	return level, from
}
