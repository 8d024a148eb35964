package closure

// A network without a positive cycle has a schedule: a place for every point that meets all constraints. It is kept for the
// constraints between events; those with the origin show in the bounds. It proves that there is no cycle among points
// without any date, orders every other search (the slack of a constraint in it is never negative, as Dijkstra's algorithm
// demands), and a path of at least w can lead from p to q only if the schedule puts q at least w after p. When all
// weights are strict it is a topological order with levels. The repair after an insertion is that of
// S. Cotton and O. Maler, "Fast and flexible difference constraint propagation for DPLL(T)", SAT 2006, run from both ends
// of the new edge at once until one is done, so that a chain may grow at either end.

// repair is one side of the search: the points that have to move, and how far.
type repair struct {
	open  heap
	moved labels
	dir   int
	goal  int32
	last  item  // the point that moved last
	edge  int32 // of its edges, the next to go along; none when done

	// Of searches that only read.
	limit   int64 // of slack
	ceiling int64 // of places in the schedule
}

// at returns the scheduled place of a point in a direction.
func (n *Network) at(p int32, d int) int64 {
	if d == back {
		return -n.points[p].schedule
	}
	return n.points[p].schedule
}

// reschedule makes the schedule meet a new, linked edge between two events. It returns false if it closes a positive cycle,
// whose edges are then in n.cycle.
func (n *Network) reschedule(e int32) bool {
	u, v := n.edges[e].end[0], n.edges[e].end[1]
	w := n.weight(e)
	if n.points[v].schedule-n.points[u].schedule >= w {
		return true
	}
	n.forward.begin(n, ahead, v, u, n.at(u, ahead)+w, e)
	n.reverse.begin(n, back, u, v, n.at(v, back)+w, e)
	for r, other := &n.forward, &n.reverse; ; r, other = other, r {
		switch r.step(n) {
		case finished:
			r.commit(n)
			return true
		case cyclic:
			n.collect(&r.moved, r.goal, r.dir, e)
			return false
		}
	}
}

func (r *repair) begin(n *Network, dir int, p, goal int32, value int64, via int32) {
	r.open = r.open[:0]
	r.moved.clear()
	r.dir, r.goal, r.edge = dir, goal, none
	r.open.push(item{n.at(p, dir) - value, value, p, via})
}

type progress int

const (
	unfinished progress = iota
	finished
	cyclic
)

// fewEdges is how many edges a step goes along: the other side may be done while this one is at a point with thousands.
const fewEdges = 16

// step moves one point, or goes on along its edges. The point with the longest way comes first, which makes its place final.
func (r *repair) step(n *Network) progress {
	d := r.dir
	if r.edge == none {
		if len(r.open) == 0 {
			return finished
		}
		x := r.open.pop()
		if _, done := r.moved.get(x.point); done {
			return unfinished
		}
		r.moved.put(x.point, x.value, x.via)
		if x.point == r.goal {
			return cyclic
		}
		if int(x.point&1) == d { // ahead from a start, back from an end
			r.propose(n, x.point^1, x.value+1, intrinsic)
		}
		r.last, r.edge = x, n.points[x.point].head[d]
	}
	for i := 0; i < fewEdges && r.edge != none; i++ {
		if y := n.edges[r.edge].end[1-d]; y >= 0 {
			r.propose(n, y, r.last.value+n.weight(r.edge), r.edge)
		}
		r.edge = n.edges[r.edge].next[d]
	}
	return unfinished
}

func (r *repair) propose(n *Network, p int32, value int64, via int32) {
	if cost := n.at(p, r.dir) - value; cost < 0 {
		r.open.push(item{cost, value, p, via})
	}
}

func (r *repair) commit(n *Network) {
	for _, i := range r.moved.used {
		l := r.moved.slots[i]
		if r.dir == back {
			l.value = -l.value
		}
		n.points[l.point-1].schedule = l.value
	}
}

// collect puts the edges on the way from goal back to the edge that closes the cycle into n.cycle.
func (n *Network) collect(found *labels, p int32, d int, closing int32) {
	n.cycle = n.cycle[:0]
	for {
		l, _ := found.get(p)
		n.cycle = append(n.cycle, l.via)
		if l.via == closing {
			return
		}
		p = n.origin(l.via, d, p)
	}
}
