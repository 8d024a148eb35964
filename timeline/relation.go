package timeline

import (
	"cmp"
	"iter"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Relation is what is known of two events.
type Relation struct {
	From, To   EventID
	Relation   allen.Set
	Basis      string  // "stated" by a document or an edit, or "derived" from dates and other relations
	Confidence float64 // of the weakest statement it rests on
}

// Relations yields the transitive reduction of what is known: the relations
// from which all others follow, in chronological order of From.
func (g *Graph) Relations() iter.Seq[Relation] { return slices.Values(g.current().relations) }

// relate collects the relations. Events of one story are compared: those that
// dates put next to each other, and those that a statement joins.
func (v *view) relate() {
	rank := make(map[EventID]int, len(v.events))
	stories := map[int][]*Event{}
	var keys []int
	for i, e := range v.events {
		rank[e.ID] = i
		s := e.group.story
		if stories[s] == nil {
			keys = append(keys, s)
		}
		stories[s] = append(stories[s], e)
	}
	for _, s := range keys {
		v.adjacent(stories[s])
	}
	v.statedRelations()
	slices.SortFunc(v.relations, func(a, b Relation) int {
		return cmp.Or(cmp.Compare(rank[a.From], rank[b.From]), cmp.Compare(rank[a.To], rank[b.To]))
	})
	v.relations = slices.CompactFunc(v.relations, func(a, b Relation) bool { return a.From == b.From && a.To == b.To })
}

// adjacent adds the pairs that bounds put in order with nothing in between:
// the reduction of the interval order of a story.
func (v *view) adjacent(story []*Event) {
	dated := slices.DeleteFunc(slices.Clone(story), func(e *Event) bool { return !e.Time.Bounds.EarliestStart.Known() && !e.Time.Bounds.LatestEnd.Known() })
	starts := slices.DeleteFunc(slices.Clone(dated), func(e *Event) bool { return !e.Time.Bounds.EarliestStart.Known() })
	slices.SortStableFunc(starts, func(a, b *Event) int {
		return cmp.Compare(a.Time.Bounds.EarliestStart, b.Time.Bounds.EarliestStart)
	})
	// least[i] is the earliest latest end among starts[i:]: an event that
	// begins no earlier than that has another one before it.
	least := make([]timex.Instant, len(starts)+1)
	least[len(starts)] = timex.OpenFuture
	for i := len(starts) - 1; i >= 0; i-- {
		least[i] = min(least[i+1], starts[i].Time.Bounds.LatestEnd)
	}
	for _, a := range dated {
		end := a.Time.Bounds.LatestEnd
		if !end.Known() {
			continue
		}
		i, _ := slices.BinarySearchFunc(starts, end, func(e *Event, t timex.Instant) int { return cmp.Compare(e.Time.Bounds.EarliestStart, t) })
		for j := i; j < len(starts) && starts[j].Time.Bounds.EarliestStart < least[i]; j++ {
			v.relations = append(v.relations, Relation{From: a.ID, To: starts[j].ID, Relation: allen.Before | allen.Meets, Basis: "derived", Confidence: v.confidence(a, starts[j])})
		}
	}
}

// confidence is that of the weakest statement that a relation rests on.
func (v *view) confidence(a, b *Event) float64 {
	c := 1.0
	for _, id := range v.net.ExplainRelation(a.node(), b.node()) {
		c = min(c, v.links[id].Confidence)
	}
	return c
}

// statedRelations adds what statements say of two events beyond their bounds,
// and leaves out an order that a longer chain of statements gives as well.
func (v *view) statedRelations() {
	successors, _ := v.precedence()
	for id, l := range v.links {
		if l.To == "" || !v.net.Accepted(closureID(id)) {
			continue
		}
		a, b := v.byID[l.From], v.byID[l.To]
		r := v.net.Relation(a.node(), b.node())
		if r == allen.Full || allenByBounds(a, b) == r {
			continue
		}
		if r&^(allen.After|allen.MetBy) == allen.Empty {
			a, b, r = b, a, r.Inverse()
		}
		if r&^(allen.Before|allen.Meets) == allen.Empty && detour(successors, a.index, b.index) {
			continue
		}
		v.relations = append(v.relations, Relation{From: a.ID, To: b.ID, Relation: r, Basis: "stated", Confidence: l.Confidence})
	}
}

// allenByBounds is what the bounds alone leave possible.
func allenByBounds(a, b *Event) allen.Set {
	return allen.Between(allenBounds(a.Time.Bounds), allenBounds(b.Time.Bounds))
}

// detour reports whether to can be reached from from over another event. The
// search gives up, and keeps the relation, after a thousand steps.
func detour(successors [][]int, from, to int) bool {
	seen := map[int]bool{from: true}
	var todo []int
	for _, s := range successors[from] {
		if s != to {
			todo = append(todo, s)
		}
	}
	for steps := 0; len(todo) > 0 && steps < 1000; steps++ {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if n == to {
			return true
		}
		if !seen[n] {
			seen[n] = true
			todo = append(todo, successors[n]...)
		}
	}
	return false
}
