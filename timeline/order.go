package timeline

import (
	"cmp"
	"container/heap"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func closureID(i int) closure.ID { return closure.ID(i) }

// chronological sorts the events: a linear extension of the stated order and
// the bounds, among free events by earliest start, then latest end, then ID.
func (v *view) chronological() {
	successors, waiting := v.precedence()
	ready := &byTime{}
	for _, e := range v.events {
		if waiting[e.index] == 0 {
			ready.events = append(ready.events, e)
		}
	}
	heap.Init(ready)
	events := v.events
	order := make([]*Event, 0, len(events))
	for ready.Len() > 0 {
		e := heap.Pop(ready).(*Event)
		order = append(order, e)
		for _, s := range successors[e.index] {
			if waiting[s]--; waiting[s] == 0 {
				heap.Push(ready, events[s])
			}
		}
	}
	if len(order) < len(events) { // cannot be: accepted statements have no cycle
		rest := slices.DeleteFunc(slices.Clone(events), func(e *Event) bool { return slices.Contains(order, e) })
		slices.SortFunc(rest, compareTime)
		order = append(order, rest...)
	}
	v.events = order
}

// precedence lists, by network index, the events that accepted statements put
// after each event. Bounds need no edge: an event whose bounds come first also
// sorts first, or its start is not known.
func (v *view) precedence() (successors [][]int, waiting []int) {
	successors, waiting = make([][]int, len(v.events)), make([]int, len(v.events))
	edge := func(a, b EventID) {
		x, y := v.byID[a].index, v.byID[b].index
		successors[x] = append(successors[x], y)
		waiting[y]++
	}
	for id, l := range v.links {
		if l.To == "" || !v.net.Accepted(closureID(id)) {
			continue
		}
		switch v.net.Relation(v.byID[l.From].node(), v.byID[l.To].node()) &^ (allen.Before | allen.Meets) {
		case allen.Empty:
			edge(l.From, l.To)
			continue
		}
		if v.net.Relation(v.byID[l.From].node(), v.byID[l.To].node())&^(allen.After|allen.MetBy) == allen.Empty {
			edge(l.To, l.From)
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

// byTime is a heap of events that nothing holds back.
type byTime struct{ events []*Event }

func (h *byTime) Len() int           { return len(h.events) }
func (h *byTime) Less(i, j int) bool { return compareTime(h.events[i], h.events[j]) < 0 }
func (h *byTime) Swap(i, j int)      { h.events[i], h.events[j] = h.events[j], h.events[i] }
func (h *byTime) Push(x any)         { h.events = append(h.events, x.(*Event)) }
func (h *byTime) Pop() any {
	e := h.events[len(h.events)-1]
	h.events = h.events[:len(h.events)-1]
	return e
}
