package timeline

import (
	"cmp"
	"container/heap"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// order is the chronological order of a component: nodes in that order, and the
// place of each node in it.
type order struct {
	nodes []int32
	rank  []int32
}

// chronological orders the events: a linear extension of the known order and
// the bounds, among free events by earliest start, then latest end, then ID.
func (c *component) chronological() order {
	w := c.wait()
	o := order{nodes: make([]int32, 0, len(c.nodes)), rank: make([]int32, len(c.nodes))}
	ready := &queue[int32]{less: func(a, b int32) bool { return compareTime(c.nodes[a], c.nodes[b]) < 0 }}
	var free []int32 // groups that wait for none
	for p, group := range w.group {
		if group == int32(p) && w.waiting[p] == 0 {
			free = append(free, group)
		}
	}
	for {
		for len(free) > 0 {
			group := free[len(free)-1]
			free = w.release(free[:len(free)-1], w.successors[group])
			for n := w.starts[group]; n != none; n = w.next[n] {
				heap.Push(ready, n)
			}
		}
		if ready.Len() == 0 {
			break
		}
		n := heap.Pop(ready).(int32)
		o.nodes = append(o.nodes, n)
		free = w.release(free, w.group[2*n+1:2*n+2])
	}
	if len(o.nodes) < len(c.nodes) { // cannot be: accepted statements have no cycle
		done := make([]bool, len(c.nodes))
		for _, n := range o.nodes {
			done[n] = true
		}
		rest := len(o.nodes)
		for n := range c.nodes {
			if !done[n] {
				o.nodes = append(o.nodes, int32(n))
			}
		}
		slices.SortFunc(o.nodes[rest:], func(a, b int32) int { return compareTime(c.nodes[a], c.nodes[b]) })
	}
	for i, n := range o.nodes {
		o.rank[n] = int32(i)
	}
	return o
}

// waits says which starts and ends of events wait for which others. Events need
// not be told to be before each other to be so, such as one that happens at the
// same time as an earlier one: what an event waits for are the ends of others
// that come before its start, over any number of points between. The start of
// node n is 2n, its end 2n+1.
type waits struct {
	group      []int32   // of each point: one of those at the same time, the same for all of them
	successors [][]int32 // of each group: the groups that come after it or at its time
	waiting    []int32   // of each group: how many groups, and events that end then, it waits for
	starts     []int32   // of each group: an event that starts then; none for ends alone
	next       []int32   // of each event: another one that starts at its time; none for the last
}

// wait finds what the accepted statements tell. Bounds need no edge: an event
// whose bounds come first also sorts first, or its start is not known.
func (c *component) wait() *waits {
	size := 2 * len(c.nodes)
	w := &waits{
		group: make([]int32, size), successors: make([][]int32, size), waiting: make([]int32, size),
		starts: slices.Repeat([]int32{none}, size), next: make([]int32, len(c.nodes)),
	}
	for p := range w.group {
		w.group[p] = int32(p)
	}
	var edges [][2]int
	c.ordered(func(x, y int, r allen.Set) {
		e := r.Endpoints()
		for _, o := range []struct {
			p, q  int
			order allen.Order
		}{{2 * x, 2 * y, e.StartStart}, {2 * x, 2*y + 1, e.StartEnd}, {2*x + 1, 2 * y, e.EndStart}, {2*x + 1, 2*y + 1, e.EndEnd}} {
			switch {
			case o.order == allen.Same:
				w.group[w.find(int32(o.p))] = w.find(int32(o.q))
			case o.order&allen.Greater == 0:
				edges = append(edges, [2]int{o.p, o.q})
			case o.order&allen.Less == 0:
				edges = append(edges, [2]int{o.q, o.p})
			}
		}
	})
	for p := range w.group {
		w.group[p] = w.find(int32(p))
	}
	for _, e := range edges {
		if p, q := w.group[e[0]], w.group[e[1]]; p != q {
			w.successors[p] = append(w.successors[p], q)
			w.waiting[q]++
		}
	}
	for n := range c.nodes {
		start := w.group[2*n]
		w.next[n], w.starts[start] = w.starts[start], int32(n)
		w.waiting[w.group[2*n+1]]++
	}
	return w
}

// release takes one from what each of some groups waits for, and appends those
// that wait for nothing any more.
func (w *waits) release(free, groups []int32) []int32 {
	for _, q := range groups {
		if w.waiting[q]--; w.waiting[q] == 0 {
			free = append(free, q)
		}
	}
	return free
}

// find returns the group of a point while groups are still joined.
func (w *waits) find(p int32) int32 {
	for w.group[p] != p {
		w.group[p] = w.group[w.group[p]]
		p = w.group[p]
	}
	return p
}

// ordered yields the relations that accepted statements leave two events, each
// as exact as the order of events needs.
func (c *component) ordered(yield func(x, y int, r allen.Set)) {
	pairs := c.net.Pairs()
	for id := range c.statements {
		s := &c.statements[id]
		if s.to == none || !c.net.Accepted(closure.ID(id)) {
			continue
		}
		r := s.relation // what is known leaves no more than this
		if !r.IsBasic() && r&^before != allen.Empty && r&^after != allen.Empty {
			r = c.choices.Relation(pairs, closure.Event(s.from), closure.Event(s.to))
		}
		yield(s.from, s.to, r)
	}
}

// Whether two times also meet is no matter for their order.
const before, after = allen.Before | allen.Meets, allen.After | allen.MetBy

// precedence lists, by node, the events that accepted statements put after each
// event, and those that they put before it.
func (c *component) precedence() (successors, predecessors [][]int32) {
	successors, predecessors = make([][]int32, len(c.nodes)), make([][]int32, len(c.nodes))
	c.ordered(func(x, y int, r allen.Set) {
		switch allen.Empty {
		case r &^ before:
		case r &^ after:
			x, y = y, x
		default:
			return
		}
		successors[x] = append(successors[x], int32(y))
		predecessors[y] = append(predecessors[y], int32(x))
	})
	return successors, predecessors
}

// compareTime orders events by what is known of their times.
func compareTime(a, b *Event) int {
	return cmp.Or(cmp.Compare(startKey(a), startKey(b)), cmp.Compare(a.Time.Bounds.LatestEnd, b.Time.Bounds.LatestEnd), cmp.Compare(a.ID, b.ID))
}

// startKey is the earliest start; an event with an end alone ("by Friday")
// comes where it ends at the latest, one without bounds last.
func startKey(e *Event) timex.Instant {
	switch b := e.Time.Bounds; {
	case e.Time.Status == Unknown:
		return timex.OpenFuture
	case b.EarliestStart.Known():
		return b.EarliestStart
	case b.LatestEnd.Known():
		return b.LatestEnd - 1
	}
	return timex.OpenFuture - 1
}

// queue is a heap for container/heap.
type queue[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (q *queue[T]) Len() int           { return len(q.items) }
func (q *queue[T]) Less(i, j int) bool { return q.less(q.items[i], q.items[j]) }
func (q *queue[T]) Swap(i, j int)      { q.items[i], q.items[j] = q.items[j], q.items[i] }
func (q *queue[T]) Push(x any)         { q.items = append(q.items, x.(T)) }
func (q *queue[T]) Pop() any {
	x := q.items[len(q.items)-1]
	q.items = q.items[:len(q.items)-1]
	return x
}
