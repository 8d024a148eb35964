package closure

import (
	"math"
	"slices"
)

// Every routine that works both ways takes a direction: ahead from From to To with lower bounds, back from To to From with
// upper bounds. Back, time is mirrored: a bound is the lower bound of -t, so that one routine serves both.
const (
	ahead = 0
	back  = 1
)

// unknown is a bound that is open, in either direction.
const unknown int64 = math.MinInt64

// Supports and list ends that are no edge.
const (
	none      int32 = -1
	intrinsic int32 = -2 // the start of an event precedes its end by a second: an edge that is not stored
)

// point holds what is known of a time point t.
type point struct {
	bound    [2]int64 // lower bounds of t and of -t
	schedule int64    // a place in some schedule that meets all constraints except those with the origin
	support  [2]int32 // the edge over which the bound came
	head     [2]int32 // the first edge out of the point, and the first into it
}

func newPoint(schedule int64) point {
	return point{bound: [2]int64{unknown, unknown}, schedule: schedule, support: [2]int32{none, none}, head: [2]int32{none, none}}
}

// edge is a constraint of an accepted statement.
type edge struct {
	end  [2]int32 // From and To
	next [2]int32 // the next edge out of From, and the next into To
	stmt int32
	w    int32 // AtLeast; wideWeight if it is in Network.wide
}

const wideWeight = math.MinInt32

// weight returns AtLeast of an edge.
func (n *Network) weight(e int32) int64 {
	if e == intrinsic {
		return 1
	}
	if w := n.edges[e].w; w != wideWeight {
		return int64(w)
	}
	return n.wide[e]
}

// place stores the constraints of a statement in consecutive edges, not yet linked, and returns the first.
func (n *Network) place(id ID, cs []Constraint) int32 {
	k := len(cs)
	first := int32(len(n.edges))
	if k < len(n.free) && len(n.free[k]) > 0 {
		last := len(n.free[k]) - 1
		first = n.free[k][last]
		n.free[k] = n.free[k][:last]
	} else {
		n.edges = extend(n.edges, len(n.edges)+k)
	}
	for i, c := range cs {
		e := edge{end: [2]int32{int32(c.From), int32(c.To)}, stmt: int32(id), w: int32(c.AtLeast)}
		if int64(e.w) != c.AtLeast || e.w == wideWeight {
			if n.wide == nil {
				n.wide = make(map[int32]int64)
			}
			e.w = wideWeight
			n.wide[first+int32(i)] = c.AtLeast
		}
		n.edges[first+int32(i)] = e
	}
	return first
}

// release gives back the edges of a statement, which must be unlinked.
func (n *Network) release(first int32) {
	k := n.run(first)
	for i := first; i < first+int32(k); i++ {
		if n.edges[i].w == wideWeight {
			delete(n.wide, i)
		}
		n.edges[i].stmt = none
	}
	for len(n.free) <= k {
		n.free = append(n.free, nil)
	}
	n.free[k] = append(n.free[k], first)
}

// run returns the number of edges of the statement whose first edge is given.
func (n *Network) run(first int32) int {
	k := first
	for int(k) < len(n.edges) && n.edges[k].stmt == n.edges[first].stmt {
		k++
	}
	return int(k - first)
}

func (n *Network) link(e int32) {
	for d := range 2 {
		if p := n.edges[e].end[d]; p >= 0 {
			n.edges[e].next[d] = n.points[p].head[d]
			n.points[p].head[d] = e
		}
	}
}

func (n *Network) unlink(e int32) {
	for d := range 2 {
		p := n.edges[e].end[d]
		if p < 0 {
			continue
		}
		at := &n.points[p].head[d]
		for *at != e {
			at = &n.edges[*at].next[d]
		}
		*at = n.edges[e].next[d]
	}
}

// unlinkReleased takes all edges without a statement from those of a point.
func (n *Network) unlinkReleased(p int32, d int32) {
	for at := &n.points[p].head[d]; *at != none; {
		if e := &n.edges[*at]; e.stmt == none {
			*at = e.next[d]
		} else {
			at = &e.next[d]
		}
	}
}

// constraints returns the constraints of an accepted statement.
func (n *Network) constraints(id ID) []Constraint {
	first := n.first[id]
	if first < 0 {
		return nil
	}
	cs := make([]Constraint, n.run(first))
	for i := range cs {
		e := first + int32(i)
		cs[i] = Constraint{Point(n.edges[e].end[0]), Point(n.edges[e].end[1]), n.weight(e)}
	}
	return cs
}

// origin returns the point at the near end of an edge in a direction: From ahead, To back.
func (n *Network) origin(e int32, d int, p int32) int32 {
	if e == intrinsic {
		return p ^ 1
	}
	return n.edges[e].end[d]
}

// extend makes a table n long with zeros.
func extend[T any](table []T, n int) []T {
	if n > len(table) {
		table = room(table, n)
		clear(table[len(table):n])
		table = table[:n]
	}
	return table
}

// room makes a table hold n entries without another allocation. It doubles what there is: append's smaller steps cost more
// copying than all else in a batch.
func room[T any](table []T, n int) []T {
	if n > cap(table) {
		table = slices.Grow(table, max(n-len(table), len(table)))
	}
	return table
}
