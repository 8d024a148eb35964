package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// stateLinks states what a document says of two events.
func (c *component) stateLinks(d int, s *sources, add func(statement, int, []closure.Constraint)) {
	a := s.docs[d]
	for i := range a.Links {
		l := &a.Links[i]
		k, ok := s.at[mentionKey{d, l.From}]
		m, ok2 := s.at[mentionKey{d, l.To}]
		if !ok || !ok2 || s.imagined(k) || s.imagined(m) {
			continue
		}
		from, to := s.owners[k], s.owners[m]
		if from < 0 || to < 0 || from == to || !real(c.nodes[from]) || !real(c.nodes[to]) {
			continue
		}
		out := statement{from: from, to: to, relation: allen.Full, mention: s.mentions[k].Event, document: a.Doc, signal: l.Signal, confidence: l.Confidence * orderFactor}
		x, y := closure.Event(from), closure.Event(to)
		// Where a link has both, its constraint is what the text vouches for.
		cs := distance(nil, x, y, l.Constraint)
		if r, ok := relationOf(l.Relation); ok {
			out.told = r
			if len(cs) == 0 {
				out.relation = r
				cs = closure.Relate(cs, x, y, r)
			}
		} else {
			out.told = orderOf(l.Constraint)
		}
		add(out, s.origin[d], cs)
	}
}

// imagined reports whether a mention is no fact, whatever others say of the event.
func (s *sources) imagined(k int) bool {
	m := s.mentions[k].Event.Modality
	return m == timeml.Hypothetical || m == timeml.Denied
}

// real reports whether an event takes part in the order of time: not one that
// is only imagined or denied.
func real(e *Event) bool {
	return e.Modality != timeml.Hypothetical && e.Modality != timeml.Denied
}

// relationOf reads a TimeML relation as relations of intervals: what text calls
// before may also meet, and what it calls included may begin or end together.
func relationOf(r timeml.Relation) (allen.Set, bool) {
	switch r {
	case "":
		return allen.Full, false
	case timeml.Before:
		return before, true
	case timeml.After:
		return after, true
	case timeml.IsIncluded, timeml.During:
		return allen.During | allen.Starts | allen.Finishes | allen.Equals, true
	case timeml.Includes:
		return allen.Contains | allen.StartedBy | allen.FinishedBy | allen.Equals, true
	}
	return allen.FromTimeML(string(r))
}

// distance states one end of an event against one end of another.
func distance(cs []closure.Constraint, from, to closure.Event, c timeml.Constraint) []closure.Constraint {
	if c.From == "" || c.To == "" {
		return cs
	}
	p, q := end(from, c.From), end(to, c.To)
	if c.Least != nil { // p >= q + least
		cs = append(cs, closure.Constraint{From: q, To: p, AtLeast: *c.Least})
	}
	if c.Most != nil {
		cs = append(cs, closure.Constraint{From: p, To: q, AtLeast: -*c.Most})
	}
	return cs
}

func end(e closure.Event, name string) closure.Point {
	if name == "end" {
		return e.End()
	}
	return e.Start()
}

// orderOf returns the relations that a constraint leaves possible, whatever the
// distance.
func orderOf(c timeml.Constraint) allen.Set {
	o := allen.AnyOrder
	if c.Least != nil && *c.Least >= 0 {
		o &^= allen.Less
	}
	if c.Most != nil && *c.Most <= 0 {
		o &^= allen.Greater
	}
	if c.Least != nil && *c.Least > 0 || c.Most != nil && *c.Most < 0 {
		o &^= allen.Same
	}
	e := allen.Full.Endpoints()
	switch [2]string{c.From, c.To} {
	case [2]string{"start", "start"}:
		e.StartStart = o
	case [2]string{"start", "end"}:
		e.StartEnd = o
	case [2]string{"end", "start"}:
		e.EndStart = o
	case [2]string{"end", "end"}:
		e.EndEnd = o
	}
	return allen.FromEndpoints(e)
}
