package closure

// change is a bound before it moved, to be put back when a statement fails.
type change struct {
	bound   int64
	point   int32
	support int32
	dir     int32
}

// insert accepts a statement if that leaves the network consistent. Otherwise it changes nothing but the schedule,
// and the edges of a contradiction are in n.cycle, with the statement's own among them.
func (n *Network) insert(id ID, cs []Constraint) bool {
	n.trail = n.trail[:0]
	if len(cs) == 0 {
		n.first[id] = silent
		return true
	}
	first := n.place(id, cs)
	for i := range int32(len(cs)) {
		n.link(first + i)
		if !n.admit(first + i) {
			n.cycleStatements()
			for k := len(n.trail) - 1; k >= 0; k-- {
				c := n.trail[k]
				n.points[c.point].bound[c.dir] = c.bound
				n.points[c.point].support[c.dir] = c.support
			}
			for ; i >= 0; i-- {
				n.unlink(first + i)
			}
			n.release(first)
			return false
		}
	}
	n.first[id] = first
	return true
}

// admit brings the schedule and the bounds up to a new edge.
func (n *Network) admit(e int32) bool {
	u, v := n.edges[e].end[0], n.edges[e].end[1]
	if u >= 0 && v >= 0 {
		n.unite(u, v)
		if n.weight(e) < 0 {
			n.metric[n.find(u)] = true
		}
		if !n.reschedule(e) {
			return false
		}
	}
	return n.carry(e, ahead) && n.carry(e, back)
}

// carry takes the bound over one edge, and on from there.
func (n *Network) carry(e int32, d int) bool {
	p := n.edges[e].end[1-d]
	if p < 0 {
		return true
	}
	n.forward.open = n.forward.open[:0]
	n.forward.dir = d
	n.offer(p, e)
	return n.propagate(d)
}

// offer proposes the bound of p that comes over edge e, if it is better than the present one.
func (n *Network) offer(p, e int32) {
	d := n.forward.dir
	value := n.weight(e)
	if from := n.origin(e, d, p); from >= 0 {
		b := n.points[from].bound[d]
		if b == unknown {
			return
		}
		value += b
	}
	if value > n.points[p].bound[d] {
		n.forward.open.push(item{n.at(p, d) - value, value, p, e})
	}
}

// propagate settles the bounds proposed in n.forward.open and what follows from them. It returns false when the bounds of a
// point exclude each other.
func (n *Network) propagate(d int) bool {
	open := &n.forward.open
	for len(*open) > 0 {
		x := open.pop()
		p := &n.points[x.point]
		if x.value <= p.bound[d] {
			continue
		}
		n.trail = append(n.trail, change{p.bound[d], x.point, p.support[d], int32(d)})
		p.bound[d], p.support[d] = x.value, x.via
		if other := p.bound[1-d]; other != unknown && x.value+other > 0 {
			n.cycle = n.cycle[:0]
			n.walk(x.point, ahead)
			n.walk(x.point, back)
			return false
		}
		if int(x.point&1) == d {
			n.offer(x.point^1, intrinsic)
		}
		for e := p.head[d]; e != none; e = n.edges[e].next[d] {
			if y := n.edges[e].end[1-d]; y >= 0 {
				n.offer(y, e)
			}
		}
	}
	return true
}

// walk appends the edges that a bound rests on to n.cycle, from the point to the origin.
func (n *Network) walk(p int32, d int) {
	for p >= 0 {
		e := n.points[p].support[d]
		n.cycle = append(n.cycle, e)
		p = n.origin(e, d, p)
	}
}

// remove takes an accepted statement out and finds the bounds that rested on it anew.
func (n *Network) remove(id ID) {
	first := n.first[id]
	n.first[id] = setAside
	if first < 0 {
		return
	}
	k := int32(n.run(first))
	for e := first; e < first+k; e++ {
		n.unlink(e)
	}
	for d := range 2 {
		n.lose(first, first+k, d)
	}
	n.release(first)
}

// lose forgets the bounds that rest on edges from first up to last, and derives them again from those that do not.
func (n *Network) lose(first, last int32, d int) {
	lost := n.cycle[:0]
	forget := func(p, e int32) {
		if p >= 0 && n.points[p].support[d] == e {
			n.points[p].bound[d], n.points[p].support[d] = unknown, none
			lost = append(lost, p)
		}
	}
	for e := first; e < last; e++ {
		forget(n.edges[e].end[1-d], e)
	}
	for i := 0; i < len(lost); i++ {
		p := lost[i]
		if int(p&1) == d {
			forget(p^1, intrinsic)
		}
		for e := n.points[p].head[d]; e != none; e = n.edges[e].next[d] {
			forget(n.edges[e].end[1-d], e)
		}
	}
	n.forward.open = n.forward.open[:0]
	n.forward.dir = d
	for _, p := range lost {
		if int(p&1) != d {
			n.offer(p, intrinsic)
		}
		for e := n.points[p].head[1-d]; e != none; e = n.edges[e].next[1-d] {
			n.offer(p, e)
		}
	}
	n.cycle = lost[:0]
	n.trail = n.trail[:0]
	n.propagate(d) // fewer constraints cannot contradict each other
}
