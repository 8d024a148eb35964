package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// stateDates states when an event is, as each of its mentions tells it.
func (c *component) stateDates(n int, s *sources, add func(statement, int, []closure.Constraint)) {
	e, g := c.nodes[n], s.nodes[n]
	if !real(e) || g.added != nil {
		return
	}
	ms := s.of(g)
	rival := make([]bool, len(ms))
	for i, d := range merge.Dates(ms) {
		for _, k := range d.Mentions {
			rival[k] = i > 0
		}
	}
	for i, m := range ms {
		if k := g.mentions[i]; m.Bounds.Known() && !s.imagined(k) {
			st := statement{from: n, to: none, mention: m.Event, bounds: m.Bounds, document: s.docs[m.Doc].Doc}
			st.confidence, st.signal = s.confidence(k)
			if rival[i] {
				st.confidence *= rivalFactor
			}
			cs := boundsConstraints(closure.Event(n), m.Bounds)
			if st.readings = s.readings(k); len(st.readings) > 0 {
				cs = closure.Hull(closure.Event(n), stretches(st.readings))
			}
			add(st, m.Origin, cs)
		}
	}
}

// readings returns the values that the words for the day of a mention allow, if
// there are several, best first.
func (s *sources) readings(k int) []timex.Value {
	m := &s.mentions[k]
	t := s.timex[mentionKey{m.Doc, m.Event.Time.Timex}]
	if t == nil || len(t.Readings) == 0 || t.Value != m.Event.Time.Value {
		return nil
	}
	all := append([]timex.Value{t.Value}, t.Readings...)
	for i, v := range all {
		b := v.Bounds()
		if !b.EarliestStart.Known() || !b.LatestEnd.Known() || i == 0 && (b.EarliestStart != m.Bounds.EarliestStart || b.LatestEnd != m.Bounds.LatestEnd) {
			return nil // not the day of the event, but one that bounds it
		}
	}
	return all
}

// boundsConstraints says that an event lies within b.
func boundsConstraints(n closure.Event, b timex.Bounds) []closure.Constraint {
	cs := closure.Between(nil, n.Start(), open(b.EarliestStart), open(b.LatestStart))
	return closure.Between(cs, n.End(), open(b.EarliestEnd), open(b.LatestEnd))
}

// open turns the open sides of the time line into those of the network.
func open(i timex.Instant) int64 {
	switch i {
	case timex.OpenPast:
		return closure.NegInf
	case timex.OpenFuture:
		return closure.PosInf
	}
	return int64(i)
}

// confidence is that of the link which dates a mention.
func (s *sources) confidence(k int) (confidence float64, signal string) {
	if l := s.dating[k]; l != nil {
		return l.Confidence, l.Signal
	}
	if s.mentions[k].Event.Time.Timex != "" {
		return statedConfidence, ""
	}
	return impliedConfidence, "tense"
}
