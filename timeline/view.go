package timeline

import (
	"cmp"
	"container/heap"
	"iter"
	"slices"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// view is the components of a graph between two changes, for questions about
// all of them. The first of those pays for the order of all events.
type view struct {
	parts []*component
	lost  []vanished // about edits that name no document of the graph
	docs  func() []DocumentInfo
	order func() []spot
}

// spot is a node of a part.
type spot struct{ part, node int32 }

// current returns the view of the graph as it is.
func (g *Graph) current() *view {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.settle()
	if g.view == nil {
		v := &view{lost: g.lost()}
		for r := range g.regions { // in any order: whatever is told is sorted
			v.parts = append(v.parts, r.component)
		}
		v.docs = sync.OnceValue(v.documents)
		v.order = sync.OnceValue(v.merge)
		g.view = v
	}
	return g.view
}

func (v *view) documents() (docs []DocumentInfo) {
	for _, c := range v.parts {
		docs = append(docs, c.docs...)
	}
	slices.SortFunc(docs, func(a, b DocumentInfo) int { return cmp.Compare(a.ID, b.ID) })
	return docs
}

// merge merges the orders of the components. Nothing is known of two events of
// different ones but their bounds, so the first of the foremost events is next.
func (v *view) merge() []spot {
	n := 0
	done := make([]int, len(v.parts))
	heads := &queue[spot]{less: func(a, b spot) bool { return compareTime(v.event(a), v.event(b)) < 0 }}
	for i, c := range v.parts {
		n += len(c.nodes)
		if len(c.nodes) > 0 {
			heads.items = append(heads.items, spot{int32(i), c.order().nodes[0]})
		}
	}
	heap.Init(heads)
	all := make([]spot, 0, n)
	for heads.Len() > 0 {
		top := heads.items[0]
		all = append(all, top)
		nodes := v.parts[top.part].order().nodes
		if done[top.part]++; done[top.part] < len(nodes) {
			heads.items[0].node = nodes[done[top.part]]
			heap.Fix(heads, 0)
		} else {
			heap.Pop(heads)
		}
	}
	return all
}

func (v *view) event(s spot) *Event { return v.parts[s.part].nodes[s.node] }

// events yields the events in chronological order.
func (v *view) events(yield func(*Event) bool) {
	for _, s := range v.order() {
		if !yield(v.event(s)) {
			return
		}
	}
}

// each yields what the components tell of their events, in chronological order
// of these. What a component tells is in this order, too; node says of which
// event.
func each[T any](v *view, tell func(*component) []T, node func(*T) int) iter.Seq2[*component, *T] {
	return func(yield func(*component, *T) bool) {
		left := make([][]T, len(v.parts))
		for i, c := range v.parts {
			left[i] = tell(c)
		}
		for _, s := range v.order() {
			for rest := left[s.part]; len(rest) > 0 && node(&rest[0]) == int(s.node); rest = left[s.part] {
				left[s.part] = rest[1:]
				if !yield(v.parts[s.part], &rest[0]) {
					return
				}
			}
		}
	}
}

// Documents yields the documents by ID.
func (g *Graph) Documents() iter.Seq[DocumentInfo] { return slices.Values(g.current().docs()) }

// Events yields the events in chronological order: a linear extension of all
// known relations, among free ones by earliest start, then latest end, then ID.
// Events of which nothing is known come last. The first question about all
// events after a change pays for their order, in time n log n.
func (g *Graph) Events() iter.Seq[*Event] { return g.current().events }

// Relations yields the transitive reduction of what is known: the relations
// from which all others follow, in chronological order of From. Of the events
// that dates alone put right after an event, those up to the 64th are told;
// [Graph.Relation] answers for all.
func (g *Graph) Relations() iter.Seq[Relation] {
	v := g.current()
	return func(yield func(Relation) bool) {
		for c, r := range each(v, func(c *component) []relation { return c.relations() }, func(r *relation) int { return r.from }) {
			if !yield(Relation{c.nodes[r.from].ID, c.nodes[r.to].ID, r.relation, r.basis, r.confidence}) {
				return
			}
		}
	}
}

// Conflicts yields the contradictions, in chronological order of their first
// event.
func (g *Graph) Conflicts() iter.Seq[Conflict] {
	v := g.current()
	return func(yield func(Conflict) bool) {
		for _, x := range each(v, func(c *component) []conflict { return c.conflicts() }, func(x *conflict) int { return x.first }) {
			if !yield(x.Conflict) {
				return
			}
		}
	}
}

// Diagnostics returns what could not be done: edits whose target has vanished.
func (g *Graph) Diagnostics() (ds []timeml.Diagnostic) {
	v := g.current()
	all := slices.Clone(v.lost)
	for _, c := range v.parts {
		all = append(all, c.diagnostics...)
	}
	slices.SortStableFunc(all, func(a, b vanished) int {
		return cmp.Or(cmp.Compare(a.edit, b.edit), cmp.Compare(a.Summary, b.Summary))
	})
	for _, d := range all {
		ds = append(ds, d.Diagnostic)
	}
	return ds
}

// lost reports the edits none of whose documents is there.
func (g *Graph) lost() (all []vanished) {
	there := func(id string) bool { return g.stories.at(id) != nil }
	for i := range g.edits {
		if e := &g.edits[i]; !slices.ContainsFunc(e.documents(), there) {
			for _, r := range e.Mentions {
				all = append(all, vanished{i, e.vanished(r)})
			}
		}
	}
	return all
}
