package closure

import (
	"math"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// Alternative is what a statement says that no difference constraints can: that one of several relations of A to B holds
// with others between them left out ("before or after"), or that A lies within one of several stretches of time.
type Alternative struct {
	ID        ID        // the statement, which states the hull of it
	A, B      Event     // B counts for Relations alone
	Relations allen.Set // of A to B
	Within    []Stretch // instead of Relations
}

// Stretch is a stretch of time, in seconds, its end not included.
type Stretch struct{ Start, End int64 }

// Choices are what is left of alternatives.
type Choices struct {
	// Left holds the alternatives whose statements are accepted, each with what the others and the bounds leave of it.
	Left []Alternative

	// Conflicts are the statements that had to be set aside so that every alternative has something left.
	Conflicts []Conflict

	pairs   map[[2]Event][]int // places in Left of those about two events
	reasons map[ID][]ID        // of statements that narrow the bounds: what they follow from
}

// Related is a [Network], or [Pairs] of one.
type Related interface{ Relation(a, b Event) allen.Set }

// Relation returns the relations of a to b that the accepted statements and the alternatives leave possible.
func (c *Choices) Relation(n Related, a, b Event) allen.Set {
	r := n.Relation(a, b)
	for _, i := range c.pairs[pairOf(a, b)] {
		if l := &c.Left[i]; l.A == a {
			r &= l.Relations
		} else {
			r &= l.Relations.Inverse()
		}
	}
	return r
}

// Explain returns the statements that the answer of Relation rests on.
func (c *Choices) Explain(n *Network, a, b Event) []ID {
	ids := n.ExplainRelation(a, b)
	for _, i := range c.pairs[pairOf(a, b)] {
		ids = append(ids, c.Left[i].ID)
	}
	return c.Reasons(ids)
}

func pairOf(a, b Event) [2]Event { return [2]Event{min(a, b), max(a, b)} }

// Narrow narrows alternatives as far as bounds and constraints exclude parts of them, states what that adds, and goes on
// until nothing changes. Where nothing is left of one, the weakest of the statements that exclude it and its own is set
// aside, and all is narrowed again. The result depends on the live statements alone. Their IDs must be lower than next, from
// which on it numbers what it states.
//
// Each step leaves out only what contradicts accepted statements. It does not try combinations of alternatives, so that of
// three events each before or after the others more may be left than is possible.
func (n *Network) Narrow(alternatives []Alternative, next ID) *Choices {
	c := &Choices{}
	if len(alternatives) == 0 {
		return c
	}
	order := make([]ID, len(alternatives))
	byID := make(map[ID]Alternative, len(alternatives))
	for i, a := range alternatives {
		order[i] = a.ID
		byID[a.ID] = a
	}
	n.rank(order)
	for {
		c.Left, c.pairs, c.reasons = c.Left[:0], map[[2]Event][]int{}, map[ID][]ID{}
		for _, id := range order {
			if n.Accepted(id) {
				a := byID[id]
				if a.Within == nil {
					c.pairs[pairOf(a.A, a.B)] = append(c.pairs[pairOf(a.A, a.B)], len(c.Left))
				}
				c.Left = append(c.Left, a)
			}
		}
		stated, empty := c.narrow(n, next)
		if empty == nil {
			return c
		}
		sides := c.grounds(n, empty)
		for id := next; id < stated; id++ {
			n.Retract(id)
		}
		n.rank(sides)
		weakest := sides[len(sides)-1]
		c.Conflicts = append(c.Conflicts, Conflict{weakest, sides[:len(sides)-1]})
		n.Retract(weakest)
	}
}

// narrow goes through the alternatives until nothing changes. It returns the first ID that is free, and an alternative of
// which nothing is left, nil for none.
func (c *Choices) narrow(n *Network, next ID) (ID, *Alternative) {
	for changed := true; changed; {
		changed = false
		for i := range c.Left {
			a := &c.Left[i]
			left, narrower, empty := c.narrowed(n, a)
			if empty {
				return next, a
			}
			if !narrower {
				continue
			}
			changed = true
			c.reasons[next] = c.grounds(n, a)
			*a = left
			// It follows from what is accepted, so it cannot contradict it.
			s := Statement{ID: next, Key: n.key[a.ID] ^ uint64(next)*0x9e3779b97f4a7c15, Source: n.source[a.ID], Confidence: float64(n.conf[a.ID]) / math.MaxUint16, Constraints: a.hull()}
			if n.Assert(s) != nil {
				return next, nil // out of IDs: what was narrowed so far is true
			}
			next++
		}
	}
	return next, nil
}

// narrowed returns what is left of an alternative, and whether that is less than before.
func (c *Choices) narrowed(n *Network, a *Alternative) (left Alternative, narrower, empty bool) {
	left = *a
	if a.Within == nil {
		left.Relations = c.Relation(n, a.A, a.B)
		return left, left.Relations != a.Relations, left.Relations == allen.Empty
	}
	left.Within = slices.DeleteFunc(slices.Clone(a.Within), func(s Stretch) bool { return !n.fits(a.A, s) })
	return left, len(left.Within) < len(a.Within), len(left.Within) == 0
}

// fits reports whether an event can lie within a stretch.
func (n *Network) fits(e Event, s Stretch) bool {
	_, latestStart := n.Bounds(e.Start())
	earliestEnd, _ := n.Bounds(e.End())
	length := max(n.Distance(e.Start(), e.End()), 1)
	return s.Start <= latestStart && earliestEnd <= s.End && s.End-s.Start >= length
}

// hull returns the constraints that whatever is left meets.
func (a *Alternative) hull() []Constraint {
	if a.Within == nil {
		return Relate(nil, a.A, a.B, a.Relations)
	}
	return Hull(a.A, a.Within)
}

// Hull returns the constraints that an event meets which lies within one of several stretches.
func Hull(e Event, within []Stretch) []Constraint {
	all := within[0]
	for _, s := range within[1:] {
		all = Stretch{min(all.Start, s.Start), max(all.End, s.End)}
	}
	return Between(Between(nil, e.Start(), all.Start, PosInf), e.End(), NegInf, all.End)
}

// grounds returns statements from which it follows what is left of an alternative.
func (c *Choices) grounds(n *Network, a *Alternative) []ID {
	if a.Within == nil {
		return c.Explain(n, a.A, a.B)
	}
	start, end := a.A.Start(), a.A.End()
	ids := append(n.ExplainBound(start, false), n.ExplainBound(end, true)...)
	return c.Reasons(append(n.ground(ids, start, end, n.Distance(start, end)), a.ID))
}

// Reasons replaces statements that narrow alternatives by those that they follow from.
func (c *Choices) Reasons(ids []ID) []ID {
	var all []ID
	for _, id := range ids {
		add := []ID{id}
		if why, ok := c.reasons[id]; ok {
			add = why
		}
		for _, id := range add {
			if !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	return all
}
