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

// chronological orders the events: a linear extension of the stated order and
// the bounds, among free events by earliest start, then latest end, then ID.
func (c *component) chronological() order {
	successors, waiting := c.precedence()
	o := order{nodes: make([]int32, 0, len(c.nodes)), rank: make([]int32, len(c.nodes))}
	ready := &queue[int32]{less: func(a, b int32) bool { return compareTime(c.nodes[a], c.nodes[b]) < 0 }}
	for n := range c.nodes {
		if waiting[n] == 0 {
			ready.items = append(ready.items, int32(n))
		}
	}
	heap.Init(ready)
	for ready.Len() > 0 {
		n := heap.Pop(ready).(int32)
		waiting[n] = -1
		o.nodes = append(o.nodes, n)
		for _, s := range successors[n] {
			if waiting[s]--; waiting[s] == 0 {
				heap.Push(ready, s)
			}
		}
	}
	if len(o.nodes) < len(c.nodes) { // cannot be: accepted statements have no cycle
		done := len(o.nodes)
		for n := range c.nodes {
			if waiting[n] > 0 {
				o.nodes = append(o.nodes, int32(n))
			}
		}
		slices.SortFunc(o.nodes[done:], func(a, b int32) int { return compareTime(c.nodes[a], c.nodes[b]) })
	}
	for i, n := range o.nodes {
		o.rank[n] = int32(i)
	}
	return o
}

// precedence lists, by node, the events that accepted statements put after each
// event. Bounds need no edge: an event whose bounds come first also sorts
// first, or its start is not known.
func (c *component) precedence() (successors [][]int32, waiting []int32) {
	successors, waiting = make([][]int32, len(c.nodes)), make([]int32, len(c.nodes))
	edge := func(x, y int) {
		successors[x] = append(successors[x], int32(y))
		waiting[y]++
	}
	const before, after = allen.Before | allen.Meets, allen.After | allen.MetBy
	for id := range c.statements {
		s := &c.statements[id]
		if s.to == none || s.relation&(before|after) == allen.Empty || !c.net.Accepted(closure.ID(id)) {
			continue
		}
		r := s.relation // what is known leaves no more than this
		if r&^before != allen.Empty && r&^after != allen.Empty {
			r = c.between(s.from, s.to)
		}
		switch allen.Empty {
		case r &^ before:
			edge(s.from, s.to)
		case r &^ after:
			edge(s.to, s.from)
		}
	}
	return successors, waiting
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
