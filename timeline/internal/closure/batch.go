package closure

import (
	"iter"
	"slices"
)

// Build returns the network of all statements: the same as asserting them one by one, only faster. Constraints are copied
// as they come, so that one slice may serve all. Statements are gone through twice, and must be the same both times. On the
// first statement that [Network.Assert] would refuse it stops with that error.
//
// Everything is entered first, and tried as a whole: sweeps over the points of a component, in the order of a depth-first
// search, find its schedule and bounds, in one sweep where there is no cycle at all. Statements that stand in the way are
// left out and decided on afterwards. Only components that do not come to rest so are built again, strongest statement first.
func Build(statements iter.Seq[Statement]) (*Network, error) {
	n := new(Network)
	n.reserve(statements)
	for s := range statements {
		if err := n.check(s); err != nil {
			return nil, err
		}
		cs, possible := n.record(s)
		switch {
		case !possible:
			n.put(s.ID, cs)
		case len(cs) > 0:
			n.first[s.ID] = n.place(s.ID, cs)
			n.join(cs)
		}
	}
	for e := range n.edges {
		n.link(int32(e))
	}
	b := batch{n: n, state: make([]uint8, len(n.points)), via: slices.Repeat([]int32{none}, len(n.points)), walked: make([]int32, len(n.points)), blamed: map[ID]bool{}}
	n.tally = newTally()
	for members := range n.components() {
		b.sort(members)
		if !b.solve() {
			b.rebuild()
		}
		n.settle(b.culprits)
	}
	n.tally = nil
	return n, nil
}

// reserve makes room for statements, and for a few documents more: tables that grow step by step are copied so often, and
// leave so much behind, that it took a third of the time.
func (n *Network) reserve(statements iter.Seq[Statement]) {
	ids, events, edges := 0, 0, 0
	for s := range statements {
		if n.check(s) != nil {
			return // Build will come upon it
		}
		ids = max(ids, int(s.ID)+1)
		edges += len(s.Constraints)
		for _, c := range s.Constraints {
			events = max(events, int(max(c.From, c.To))/2+1)
		}
	}
	n.points, n.parent, n.metric, n.edges = spare[point](2*events), spare[int32](events), spare[bool](events), spare[edge](edges)
	n.key, n.source, n.conf, n.first = spare[uint64](ids), spare[int32](ids), spare[uint16](ids), spare[int32](ids)
}

func spare[T any](n int) []T { return make([]T, 0, n+n/16) }

// batch is the scratch of Build.
type batch struct {
	n      *Network
	state  []uint8 // of each point in the depth-first search: unseen, on the stack, done
	order  []int32 // the points of one component, each after those that lead to it as far as cycles allow
	cyclic bool    // some edge leads back
	stack  []frame

	via      []int32 // of each point, the edge over which it last moved in the schedule
	walked   []int32 // of each point, where the walk began that came to it
	found    []ID    // culprits of one round
	blamed   map[ID]bool
	culprits []ID
}

const (
	unseen uint8 = iota
	stacked
	done
)

type frame struct{ point, edge int32 }

// sort lists the points of events in reverse postorder of a depth-first search.
func (b *batch) sort(events []int32) {
	b.order, b.cyclic = b.order[:0], false
	for _, e := range events {
		for p := 2 * e; p <= 2*e+1; p++ {
			if b.state[p] == unseen {
				b.search(p)
			}
		}
	}
	slices.Reverse(b.order)
}

// search appends the points that p leads to and that were not visited yet, each after those that it leads to.
func (b *batch) search(p int32) {
	n := b.n
	b.open(p)
	for len(b.stack) > 0 {
		f := &b.stack[len(b.stack)-1]
		e := f.edge
		switch {
		case e == none:
			b.order = append(b.order, f.point)
			b.state[f.point] = done
			b.stack = b.stack[:len(b.stack)-1]
		case e == intrinsic:
			f.edge = n.points[f.point].head[ahead]
			b.open(f.point ^ 1)
		default:
			f.edge = n.edges[e].next[ahead]
			if q := n.edges[e].end[1]; q >= 0 {
				b.open(q)
			}
		}
	}
}

func (b *batch) open(p int32) {
	if b.state[p] != unseen {
		b.cyclic = b.cyclic || b.state[p] == stacked
		return
	}
	b.state[p] = stacked
	edge := b.n.points[p].head[ahead]
	if p&1 == 0 {
		edge = intrinsic
	}
	b.stack = append(b.stack, frame{p, edge})
}

// maxSweeps is enough for any mixture of orders and small groups of simultaneous points; components that take more are left
// to the incremental way.
const maxSweeps = 16

// settle sweeps over the component, to and fro, until nothing changes. A point that keeps moving is no news until the third
// sweep, then it may be on a cycle that was found.
func (b *batch) settle(pull func(p int32) bool, backwards bool) bool {
	for sweep := range maxSweeps {
		changed := false
		for i := range b.order {
			if backwards {
				i = len(b.order) - 1 - i
			}
			changed = pull(b.order[i]) || changed
		}
		if !changed || !b.cyclic {
			return true
		}
		if sweep >= 2 && b.cycles() {
			return false
		}
		backwards = !backwards
	}
	return false
}

// fromEarlier moves a point behind those that lead to it, in the schedule and in its earliest time.
func (b *batch) fromEarlier(i int32) bool {
	n := b.n
	p := &n.points[i]
	at, bound, via := p.schedule, p.bound[ahead], none
	if i&1 == 1 {
		start := &n.points[i^1]
		if v := start.schedule + 1; v > at {
			at, b.via[i] = v, intrinsic
		}
		if v := start.bound[ahead]; v != unknown && v+1 > bound {
			bound, via = v+1, intrinsic
		}
	}
	for e := p.head[back]; e != none; e = n.edges[e].next[back] {
		w := n.weight(e)
		if q := n.edges[e].end[0]; q >= 0 {
			if v := n.points[q].schedule + w; v > at {
				at, b.via[i] = v, e
			}
			if v := n.points[q].bound[ahead]; v != unknown && v+w > bound {
				bound, via = v+w, e
			}
		} else if w > bound {
			bound, via = w, e
		}
	}
	changed := at != p.schedule || bound != p.bound[ahead]
	p.schedule = at
	if bound != p.bound[ahead] {
		p.bound[ahead], p.support[ahead] = bound, via
	}
	return changed
}

// fromLater takes over the best latest time that the points behind demand.
func (b *batch) fromLater(i int32) bool {
	n := b.n
	p := &n.points[i]
	bound, via := p.bound[back], none
	if i&1 == 0 {
		if v := n.points[i^1].bound[back]; v != unknown && v+1 > bound {
			bound, via = v+1, intrinsic
		}
	}
	for e := p.head[ahead]; e != none; e = n.edges[e].next[ahead] {
		w := n.weight(e)
		if q := n.edges[e].end[1]; q >= 0 {
			if n.points[q].bound[back] == unknown {
				continue
			}
			w += n.points[q].bound[back]
		}
		if w > bound {
			bound, via = w, e
		}
	}
	if via == none {
		return false
	}
	p.bound[back], p.support[back] = bound, via
	return true
}

// rebuild empties the component and asserts its statements again, strongest first, so that one that contradicts is always
// the weakest.
func (b *batch) rebuild() {
	n := b.n
	var ids []ID
	for _, p := range b.order {
		for d := range 2 {
			for e := n.points[p].head[d]; e != none; e = n.edges[e].next[d] {
				ids = append(ids, ID(n.edges[e].stmt))
			}
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	n.rank(ids)
	var cs []Constraint
	refused := map[uint64]*aside{} // what stands against one statement of a key does so against those that follow
	b.reset(true)
	for _, id := range ids {
		cs = append(cs[:0], n.constraints(id)...)
		n.release(n.first[id])
		n.first[id] = setAside
		if same := refused[n.key[id]]; same != nil {
			n.opposeBy(id, n.put(id, cs), same.against)
		} else if !n.insert(id, cs) {
			a := n.put(id, cs)
			n.oppose(id, a, n.cycle)
			refused[n.key[id]] = a
		}
	}
}
