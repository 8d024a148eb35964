package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// place gives every event the time that the network leaves it.
func (v *view) place() {
	for _, e := range v.events {
		if !real(e) {
			continue // imagined and denied events have no time
		}
		e.Time.Bounds = v.boundsOf(e)
		stated := v.stated(e)
		e.Time.Value = stated
		switch {
		case !stated.IsZero():
			e.Time.Status = Stated
		case e.Time.Bounds.Known():
			e.Time.Status = Inferred
		}
	}
	for _, e := range v.events {
		if e.Time.Status == "" {
			e.Time.Status = Unknown
		}
	}
}

// boundsOf reads the bounds of an event from the network. An event that lies
// within a stretch has that stretch for both of its ends.
func (v *view) boundsOf(e *Event) timex.Bounds {
	known := func(i int64, none timex.Instant) timex.Instant {
		if open(timex.OpenPast) == i || open(timex.OpenFuture) == i {
			return none
		}
		return timex.Instant(i)
	}
	s0, s1 := v.net.Bounds(e.node().Start())
	e0, e1 := v.net.Bounds(e.node().End())
	return timex.Bounds{
		EarliestStart: known(s0, timex.OpenPast), LatestStart: known(s1, timex.OpenFuture),
		EarliestEnd: known(e0, timex.OpenPast), LatestEnd: known(e1, timex.OpenFuture),
	}
}

// stated is the most exact value that an accepted statement gives the event:
// the narrowest, then the first by its text.
func (v *view) stated(e *Event) timex.Value {
	var best timex.Value
	width := timex.Instant(-1)
	for id, l := range v.links {
		if l.From != e.ID || l.To != "" || l.Value.IsZero() || !v.net.Accepted(closureID(id)) {
			continue
		}
		w := timex.OpenFuture
		if b := l.Bounds; b.EarliestStart.Known() && b.LatestEnd.Known() {
			w = b.LatestEnd - b.EarliestStart
		}
		if width < 0 || w < width || w == width && l.Value.String() < best.String() {
			best, width = l.Value, w
		}
	}
	return best
}
