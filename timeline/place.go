package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// place gives every event the time that the network leaves it.
func (c *component) place(s *sources) {
	c.giveValues()
	for n, e := range c.nodes {
		e.Time.Status = Unknown
		if !real(e) {
			e.Time.Value = timex.Value{}
			continue // imagined and denied events have no time
		}
		e.Time.Bounds = c.boundsOf(e)
		switch {
		case !e.Time.Value.IsZero():
			e.Time.Status = Stated
		default:
			e.Time.Value = likeliest(s.of(s.nodes[n]), e.Time.Bounds)
			if e.Time.Bounds.Known() {
				e.Time.Status = Inferred
			}
		}
	}
}

// boundsOf reads the bounds of an event from the network. An event that lies
// within a stretch has that stretch for both of its ends.
func (c *component) boundsOf(e *Event) timex.Bounds {
	known := func(i int64, none timex.Instant) timex.Instant {
		if open(timex.OpenPast) == i || open(timex.OpenFuture) == i {
			return none
		}
		return timex.Instant(i)
	}
	s0, s1 := c.net.Bounds(e.node().Start())
	e0, e1 := c.net.Bounds(e.node().End())
	return timex.Bounds{
		EarliestStart: known(s0, timex.OpenPast), LatestStart: known(s1, timex.OpenFuture),
		EarliestEnd: known(e0, timex.OpenPast), LatestEnd: known(e1, timex.OpenFuture),
	}
}

// giveValues gives every event the most exact value that an accepted statement
// gives it: the narrowest, then the first by its text.
func (c *component) giveValues() {
	widths := make([]timex.Instant, len(c.nodes))
	for id := range c.statements {
		s := &c.statements[id]
		if s.to != none || !c.net.Accepted(closure.ID(id)) {
			continue
		}
		value := s.value()
		if value.IsZero() {
			continue
		}
		w := timex.OpenFuture
		if b := s.bounds; b.EarliestStart.Known() && b.LatestEnd.Known() {
			w = b.LatestEnd - b.EarliestStart
		}
		best := &c.nodes[s.from].Time.Value
		if best.IsZero() || w < widths[s.from] || w == widths[s.from] && value.String() < best.String() {
			*best, widths[s.from] = value, w
		}
	}
}
