package closure

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// Explain returns the statements that the answer of [Network.Implied] rests on, along the way from p to q; for a pair that is
// the same point in time, there and back. It is empty when nothing is known, or when nothing but the length of an event is
// needed. Dates and direct paths are weighed by the number of statements; among paths it takes the strongest with the
// fewest steps, then the highest ranks, so that the explanation too depends on the live statements alone.
func (n *Network) Explain(p, q Point) []ID {
	if p == q {
		return nil
	}
	switch o := n.Implied(p, q); o {
	case allen.Less:
		return n.ground(nil, p, q, 1)
	case allen.LessOrSame:
		return n.ground(nil, p, q, 0)
	case allen.Greater:
		return n.ground(nil, q, p, 1)
	case allen.GreaterOrSame:
		return n.ground(nil, q, p, 0)
	case allen.Same:
		return n.ground(n.ground(nil, p, q, 0), q, p, 0)
	}
	return nil
}

// ExplainRelation returns the statements that the answer of [Network.Relation] rests on.
func (n *Network) ExplainRelation(a, b Event) []ID {
	if a == b {
		return nil
	}
	var ids []ID
	p := [4]Point{a.Start(), a.End(), b.Start(), b.End()}
	e := allen.Endpoints{
		StartStart: n.Implied(p[0], p[2]), StartEnd: n.Implied(p[0], p[3]),
		EndStart: n.Implied(p[1], p[2]), EndEnd: n.Implied(p[1], p[3]),
	}
	if r := allen.FromEndpoints(e); r == n.Relation(a, b) {
		for _, c := range Relate(nil, a, b, r) {
			ids = n.ground(ids, c.From, c.To, c.AtLeast)
		}
		return ids
	}
	// Lengths and offsets in seconds rule out more than the orders do.
	for i := range p {
		for j := range p {
			if d := n.Distance(p[i], p[j]); i != j && d != NegInf {
				ids = n.ground(ids, p[i], p[j], d)
			}
		}
	}
	return ids
}

// ground appends the statements that show t[q] - t[p] >= atLeast, which must be known, and that are not in ids yet.
func (n *Network) ground(ids []ID, p, q Point, atLeast int64) []ID {
	var path, dates []int32
	byPath, byDates := false, n.apart(p, q) >= atLeast
	if byDates {
		dates = n.datePath(p, q)
	}
	if n.connected(p, q) {
		length := NegInf
		path, length = n.longest(p, q)
		byPath = length != NegInf && length >= atLeast
	}
	if byPath && (!byDates || len(n.statements(nil, path)) <= len(n.statements(nil, dates))) {
		return n.statements(ids, path)
	}
	return n.statements(ids, dates)
}

// datePath returns the edges behind the latest time of p and the earliest of q, from p over the origin to q.
func (n *Network) datePath(p, q Point) []int32 { return overOrigin(p, q, n.boundPath) }

// overOrigin is datePath with the ways to the origin from elsewhere.
func overOrigin(p, q Point, bound func(p int32, d int) []int32) []int32 {
	var path []int32
	if p >= 0 {
		path = bound(int32(p), back)
	}
	if q >= 0 {
		up := bound(int32(q), ahead)
		slices.Reverse(up)
		path = append(path, up...)
	}
	return path
}

// statements appends the statements of edges, each once.
func (n *Network) statements(ids []ID, edges []int32) []ID {
	for _, e := range edges {
		if e >= 0 && !slices.Contains(ids, ID(n.edges[e].stmt)) {
			ids = append(ids, ID(n.edges[e].stmt))
		}
	}
	return ids
}

// ExplainBound returns the statements that the latest time of p rests on, or with earliest the earliest; none where it is
// not known.
func (n *Network) ExplainBound(p Point, earliest bool) []ID {
	d := back
	if earliest {
		d = ahead
	}
	if int(p) >= len(n.points) || n.points[p].bound[d] == unknown {
		return nil
	}
	return n.statements(nil, n.boundPath(int32(p), d))
}

// boundPath returns the edges that a bound of p rests on, from p to the origin.
func (n *Network) boundPath(p int32, d int) []int32 {
	return n.trace(p, int32(Origin), d, func(p, e, q int32) bool {
		value := n.weight(e)
		if q >= 0 {
			if n.points[q].bound[d] == unknown {
				return false
			}
			value += n.points[q].bound[d]
		}
		return value == n.points[p].bound[d]
	})
}

// longest returns the edges and the length of the longest path from p to q that avoids the origin.
func (n *Network) longest(p, q Point) ([]int32, int64) {
	s := searches.Get().(*repair)
	defer searches.Put(s)
	length := n.search(s, p, q, NegInf)
	if length == NegInf {
		return nil, NegInf
	}
	// Points as far as q that the search had not come to may lie on the path as well.
	last, _ := s.moved.get(int32(q))
	for len(s.open) > 0 && s.open[0].cost <= last.value {
		n.visit(s, s.open.pop())
	}
	path := n.trace(int32(q), int32(p), ahead, func(p, e, q int32) bool {
		if q < 0 {
			return false
		}
		near, ok := s.moved.get(q)
		far, _ := s.moved.get(p)
		return ok && near.value+n.points[p].schedule-n.points[q].schedule-n.weight(e) == far.value
	})
	slices.Reverse(path)
	return path, length
}

// trace goes back from p to goal over tight edges, those over which the label of a point came or might have come, breadth
// first, and returns the way with the fewest edges. Between equally short ways the stronger statement decides.
func (n *Network) trace(p, goal int32, d int, tight func(p, e, q int32) bool) []int32 {
	var seen labels // value: steps from p; via: the edge towards p
	seen.put(p, 0, none)
	found := none
	for frontier := []int32{p}; found == none && len(frontier) > 0; {
		var next []int32
		for _, x := range frontier {
			l, _ := seen.get(x)
			steps := l.value
			visit := func(e int32) {
				y := n.origin(e, d, x)
				if !tight(x, e, y) {
					return
				}
				if y == goal {
					if found == none || n.precedes(e, found, n.compare) {
						found = e
					}
				}
				if y < 0 {
					return
				}
				l, ok := seen.get(y)
				switch {
				case !ok:
					seen.put(y, steps+1, e)
					next = append(next, y)
				case l.value == steps+1 && n.precedes(e, l.via, n.compare):
					l.via = e
				}
			}
			if int(x&1) != d {
				visit(intrinsic)
			}
			for e := n.points[x].head[1-d]; e != none; e = n.edges[e].next[1-d] {
				visit(e)
			}
		}
		frontier = next
	}
	var path []int32 // from goal to p
	for e, at := found, goal; ; {
		path = append(path, e)
		if e == intrinsic {
			at ^= 1
		} else {
			at = n.edges[e].end[1-d]
		}
		if at == p {
			break
		}
		l, _ := seen.get(at)
		e = l.via
	}
	slices.Reverse(path)
	return path
}

// precedes decides between two edges on equally short ways: none at all is best, then rank, then the order of constraints.
func (n *Network) precedes(e, f int32, compare func(a, b ID) int) bool {
	if e < 0 || f < 0 {
		return e < f
	}
	a, b := ID(n.edges[e].stmt), ID(n.edges[f].stmt)
	if a == b {
		return e < f
	}
	return compare(a, b) < 0
}
