package closure

import "slices"

// ways holds what every bound of a direction rests on, the same as [Network.boundPath] finds for one: by point, the first
// edge of its way to the origin, none where no bound is known. They make a tree, so that all together take little more than
// one search that comes upon an event with thousands of constraints.
type ways []int32

// ways finds points from the origin outwards, those with the fewest edges first. Of two ways with equally many the one with the
// stronger edge next to the origin is better, else next to where they part: so points are gone through best way first, and
// keep the first way that comes to them.
func (n *Network) ways(d int, compare func(a, b ID) int) ways {
	w := ways(slices.Repeat([]int32{none}, len(n.points)))
	best := func(p, q int32) int {
		if n.precedes(w[p], w[q], compare) {
			return -1
		}
		return 1
	}
	var near []int32
	for p := range int32(len(n.points)) {
		for e := n.points[p].head[1-d]; e != none; e = n.edges[e].next[1-d] {
			if n.edges[e].end[d] < 0 && n.weight(e) == n.points[p].bound[d] && (w[p] == none || n.precedes(e, w[p], compare)) {
				w[p] = e
			}
		}
		if w[p] != none {
			near = append(near, p)
		}
	}
	slices.SortFunc(near, best)
	for len(near) > 0 {
		var next []int32
		for _, p := range near {
			first := len(next)
			reach := func(q, e int32) {
				if q < 0 || n.points[p].bound[d]+n.weight(e) != n.points[q].bound[d] {
					return
				}
				if w[q] == none {
					next = append(next, q)
					w[q] = e
				} else if n.origin(w[q], d, q) == p && n.precedes(e, w[q], compare) {
					w[q] = e
				}
			}
			if int(p&1) == d {
				reach(p^1, intrinsic)
			}
			for e := n.points[p].head[d]; e != none; e = n.edges[e].next[d] {
				reach(n.edges[e].end[1-d], e)
			}
			slices.SortFunc(next[first:], best)
		}
		near = next
	}
	return w
}

// path returns the edges from p to the origin.
func (w ways) path(n *Network, p int32, d int) (path []int32) {
	for p >= 0 {
		path = append(path, w[p])
		p = n.origin(w[p], d, p)
	}
	return path
}
