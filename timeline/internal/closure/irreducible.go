package closure

import (
	"iter"
	"slices"
)

// Conflict is a statement set aside with its explanation.
type Conflict struct {
	Aside ID

	// Against lists accepted statements, all stronger, that contradict it together, strongest first. No proper part of them
	// does. It is empty for a statement that contradicts itself.
	Against []ID
}

// Conflicts iterates over the statements set aside, strongest first, with an explanation that depends on the live statements
// alone. The network must not be changed meanwhile.
func (n *Network) Conflicts() iter.Seq[Conflict] {
	return func(yield func(Conflict) bool) {
		ids := make([]ID, 0, len(n.aside))
		for id := range n.aside {
			ids = append(ids, id)
		}
		x := n.explainer()
		slices.SortFunc(ids, x.compare)
		for _, id := range ids {
			if !yield(Conflict{id, x.against(id)}) {
				return
			}
		}
	}
}

// Against returns the explanation that [Conflict] describes for one statement; nil if it is not set aside.
func (n *Network) Against(id ID) []ID {
	return n.explainer().against(id)
}

// reduce returns an irreducible part of statements that contradict each other, without the last, which every
// contradiction among them needs. The others must be consistent and sorted.
func (n *Network) reduce(ids []ID) []ID {
	for len(ids) > 1 {
		t := trial{n: n, ids: ids, events: make(map[Event]Event)}
		smaller := t.add(0, len(ids))
		if last := len(ids) - 1; len(smaller) == len(ids) {
			// All are on the cycle that was found. Another cycle may do without one of them.
			if smaller = t.add(last, last+1); smaller == nil {
				smaller = t.without(0, last)
			}
			if smaller == nil {
				return ids[:last]
			}
		}
		ids = smaller
	}
	return nil
}

// trial is a small network of its own for a few statements, numbered by their place in ids.
type trial struct {
	n      *Network
	ids    []ID
	events map[Event]Event
	own    Network
}

// add inserts the statements from lo up to hi. If they contradict each other, it returns those on the cycle.
func (t *trial) add(lo, hi int) []ID {
	for i := lo; i < hi; i++ {
		if !t.own.insert(ID(i), t.constraints(i)) {
			var cycle []ID
			for _, s := range t.own.cycle {
				cycle = append(cycle, t.ids[s])
			}
			t.remove(lo, i)
			return cycle
		}
	}
	return nil
}

func (t *trial) remove(lo, hi int) {
	for i := lo; i < hi; i++ {
		if t.own.first[i] >= 0 {
			t.own.remove(ID(i))
		}
	}
}

// without tries to leave out each of the statements from lo up to hi, all others being in already, by halves, so that k
// trials take k log k insertions. It returns the first contradiction among fewer statements.
func (t *trial) without(lo, hi int) []ID {
	if hi-lo <= 1 {
		return nil
	}
	mid := (lo + hi) / 2
	for _, half := range [2][4]int{{lo, mid, mid, hi}, {mid, hi, lo, mid}} {
		if smaller := t.add(half[0], half[1]); smaller != nil {
			return smaller
		}
		if smaller := t.without(half[2], half[3]); smaller != nil {
			return smaller
		}
		t.remove(half[0], half[1])
	}
	return nil
}

// constraints returns those of the i-th statement, between points of the small network.
func (t *trial) constraints(i int) []Constraint {
	cs := t.n.constraints(t.ids[i])
	if a := t.n.aside[t.ids[i]]; a != nil {
		cs = slices.Clone(a.constraints)
	}
	for k := range cs {
		cs[k].From, cs[k].To = t.point(cs[k].From), t.point(cs[k].To)
	}
	for i >= len(t.own.first) {
		t.own.first = append(t.own.first, absent)
	}
	return cs
}

func (t *trial) point(p Point) Point {
	if p == Origin {
		return p
	}
	e, ok := t.events[p.Event()]
	if !ok {
		e = Event(len(t.events))
		t.events[p.Event()] = e
		t.own.grow(e.End())
	}
	return Point(2*e) + p&1
}
