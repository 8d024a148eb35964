package closure

import "iter"

// find returns the representative of the set of events that p is connected with.
func (n *Network) find(p int32) int32 {
	e := p >> 1
	for n.parent[e] != e {
		e = n.parent[e]
	}
	return e
}

// unite joins the sets of two points, and shortens the way to the representative. Which of the two becomes it is as good as
// random, so that ways stay short when events arrive in any order.
func (n *Network) unite(p, q int32) {
	a, b := n.find(p), n.find(q)
	root := a
	if scatter(b) < scatter(a) {
		root = b
	}
	n.metric[root] = n.metric[a] || n.metric[b]
	n.parent[a], n.parent[b] = root, root
	for _, e := range [2]int32{p >> 1, q >> 1} {
		for n.parent[e] != root {
			n.parent[e], e = root, n.parent[e]
		}
	}
}

// scatter is a permutation of the 32-bit numbers without order.
func scatter(x int32) uint32 { return uint32(x) * 0x9e3779b1 }

// join unites the events of one statement, so that it lies within one component.
func (n *Network) join(cs []Constraint) {
	p := int32(-1)
	for _, c := range cs {
		for _, q := range [2]int32{int32(c.From), int32(c.To)} {
			if p >= 0 && q >= 0 && p>>1 != q>>1 {
				n.unite(p, q)
			}
			if q >= 0 {
				p = q
			}
		}
		if c.AtLeast < 0 && c.From >= 0 && c.To >= 0 {
			n.metric[n.find(int32(c.From))] = true
		}
	}
}

// components iterates over the sets of connected events, each in ascending order.
func (n *Network) components() iter.Seq[[]int32] {
	return func(yield func([]int32) bool) {
		// A counting sort of the events by their representative.
		last := make([]int32, len(n.parent)+1)
		for e := range n.parent {
			last[n.find(int32(2*e))+1]++
		}
		for e := range n.parent {
			last[e+1] += last[e]
		}
		sorted := make([]int32, len(n.parent))
		for e := range n.parent {
			root := n.find(int32(2 * e))
			sorted[last[root]] = int32(e)
			last[root]++
		}
		for at := 0; at < len(sorted); {
			end := int(last[n.find(2*sorted[at])])
			if !yield(sorted[at:end]) {
				return
			}
			at = end
		}
	}
}
