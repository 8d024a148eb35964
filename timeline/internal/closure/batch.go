package closure

import (
	"cmp"
	"iter"
	"slices"
)

// Build returns the network of all statements: the same as asserting them one by one, only faster. Constraints are copied
// as they come, so that one slice may serve all. On the first statement that [Network.Assert] would refuse it stops with
// that error.
//
// Everything is entered first, and tried as a whole: sweeps over the points of a component, in the order of a depth-first
// search, find its schedule and bounds, in one sweep and a check where there is no cycle at all. Only components with a
// contradiction, or with cycles that do not come to rest in a few sweeps, are built again, strongest statement first.
func Build(statements iter.Seq[Statement]) (*Network, error) {
	n := new(Network)
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
	n.points, n.parent, n.edges = slices.Clip(n.points), slices.Clip(n.parent), slices.Clip(n.edges)
	for e := range n.edges {
		n.link(int32(e))
	}
	b := batch{n: n, visited: make([]bool, len(n.points))}
	var contested []int32
	for members := range n.components() {
		b.sort(members)
		if !b.solve() {
			contested = append(contested, b.order...)
		}
	}
	b.rebuild(contested)
	return n, nil
}

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
	}
}

// components iterates over the sets of connected events, each in ascending order.
func (n *Network) components() iter.Seq[[]int32] {
	return func(yield func([]int32) bool) {
		// A counting sort of the events by their representative, which is the least of its set.
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

// batch is the scratch of Build.
type batch struct {
	n       *Network
	visited []bool
	order   []int32 // the points of one component, each after those that lead to it as far as cycles allow
	stack   []frame
}

type frame struct{ point, edge int32 }

// sort lists the points of events in reverse postorder of a depth-first search.
func (b *batch) sort(events []int32) {
	b.order = b.order[:0]
	for _, e := range events {
		for p := 2 * e; p <= 2*e+1; p++ {
			if !b.visited[p] {
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
			b.stack = b.stack[:len(b.stack)-1]
		case e == intrinsic:
			f.edge = n.points[f.point].head[ahead]
			if q := f.point ^ 1; !b.visited[q] {
				b.open(q)
			}
		default:
			f.edge = n.edges[e].next[ahead]
			if q := n.edges[e].end[1]; q >= 0 && !b.visited[q] {
				b.open(q)
			}
		}
	}
}

func (b *batch) open(p int32) {
	b.visited[p] = true
	edge := b.n.points[p].head[ahead]
	if p&1 == 0 {
		edge = intrinsic
	}
	b.stack = append(b.stack, frame{p, edge})
}

// maxSweeps is enough for any mixture of orders and small groups of simultaneous points; components that take more are left
// to the incremental way.
const maxSweeps = 16

// solve finds the schedule and the bounds of the component, and reports whether it did and they agree.
func (b *batch) solve() bool {
	if !b.settle(b.scheduled, false) || !b.settle(b.lower, false) || !b.settle(b.upper, true) {
		return false
	}
	for _, p := range b.order {
		lo, up := b.n.points[p].bound[ahead], b.n.points[p].bound[back]
		if lo != unknown && up != unknown && lo+up > 0 {
			return false
		}
	}
	return true
}

// settle sweeps over the component, to and fro, until nothing changes.
func (b *batch) settle(pull func(p int32) bool, backwards bool) bool {
	for range maxSweeps {
		changed := false
		for i := range b.order {
			if backwards {
				i = len(b.order) - 1 - i
			}
			changed = pull(b.order[i]) || changed
		}
		if !changed {
			return true
		}
		backwards = !backwards
	}
	return false
}

// scheduled moves a point behind those that lead to it.
func (b *batch) scheduled(p int32) bool {
	n := b.n
	at := n.points[p].schedule
	if p&1 == 1 {
		at = max(at, n.points[p^1].schedule+1)
	}
	for e := n.points[p].head[back]; e != none; e = n.edges[e].next[back] {
		if q := n.edges[e].end[0]; q >= 0 {
			at = max(at, n.points[q].schedule+n.weight(e))
		}
	}
	changed := at != n.points[p].schedule
	n.points[p].schedule = at
	return changed
}

func (b *batch) lower(p int32) bool { return b.bound(p, ahead) }
func (b *batch) upper(p int32) bool { return b.bound(p, back) }

// bound takes over the best bound that leads to a point.
func (b *batch) bound(p int32, d int) bool {
	n := b.n
	best, via := n.points[p].bound[d], none
	if int(p&1) != d {
		if v := n.points[p^1].bound[d]; v != unknown && v+1 > best {
			best, via = v+1, intrinsic
		}
	}
	for e := n.points[p].head[1-d]; e != none; e = n.edges[e].next[1-d] {
		v := n.weight(e)
		if q := n.edges[e].end[d]; q >= 0 {
			if n.points[q].bound[d] == unknown {
				continue
			}
			v += n.points[q].bound[d]
		}
		if v > best {
			best, via = v, e
		}
	}
	if via == none {
		return false
	}
	n.points[p].bound[d], n.points[p].support[d] = best, via
	return true
}

// rebuild empties the components of the given points and asserts their statements again, strongest first, so that one that
// contradicts is always the weakest.
func (b *batch) rebuild(points []int32) {
	n := b.n
	var ids []ID
	for _, p := range points {
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
	for _, p := range points {
		n.points[p] = newPoint(int64(p & 1))
	}
	for _, id := range ids {
		cs = append(cs[:0], n.constraints(id)...)
		n.release(n.first[id])
		n.first[id] = setAside
		if !n.insert(id, cs) {
			n.oppose(id, n.put(id, cs), n.cycle)
		}
	}
}

// rank sorts statements, strongest first: the order of compare, with the sources of each key counted beforehand.
func (n *Network) rank(ids []ID) {
	slices.SortFunc(ids, func(a, b ID) int {
		return cmp.Or(cmp.Compare(n.key[a], n.key[b]), cmp.Compare(n.source[a], n.source[b]), cmp.Compare(a, b))
	})
	type claim struct {
		id      ID
		sources int32
	}
	claims := make([]claim, len(ids))
	for i := 0; i < len(ids); {
		k, sources := i, int32(0)
		for ; k < len(ids) && n.key[ids[k]] == n.key[ids[i]]; k++ {
			if k == i || n.source[ids[k]] != n.source[ids[k-1]] {
				sources++
			}
		}
		for ; i < k; i++ {
			claims[i] = claim{ids[i], sources}
		}
	}
	slices.SortStableFunc(claims, func(a, b claim) int { // equal ones stay sorted by key, source and ID
		return cmp.Or(cmp.Compare(n.conf[b.id], n.conf[a.id]), cmp.Compare(b.sources, a.sources))
	})
	for i, c := range claims {
		ids[i] = c.id
	}
}
