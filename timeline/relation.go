package timeline

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Relation is what is known of two events.
type Relation struct {
	From, To   EventID
	Relation   allen.Set
	Basis      string  // "stated" by a document or an edit, or "derived" from dates and other relations
	Confidence float64 // of the weakest statement it rests on
}

// relation is a Relation between nodes.
type relation struct {
	from, to   int
	relation   allen.Set
	basis      string
	confidence float64
}

// relate collects the relations, in chronological order. Events of one story
// are compared: those that dates put next to each other, and those that a
// statement joins.
func (c *component) relate() (rs []relation) {
	order := c.order()
	byStory := map[int32][]*Event{}
	for _, n := range order.nodes {
		byStory[c.story[n]] = append(byStory[c.story[n]], c.nodes[n])
	}
	for _, n := range order.nodes {
		if story := byStory[c.story[n]]; len(story) > 0 {
			rs = c.adjacent(rs, story)
			delete(byStory, c.story[n])
		}
	}
	rs = c.statedRelations(rs)
	slices.SortStableFunc(rs, func(a, b relation) int {
		return cmp.Or(cmp.Compare(order.rank[a.from], order.rank[b.from]), cmp.Compare(order.rank[a.to], order.rank[b.to]))
	})
	return slices.CompactFunc(rs, func(a, b relation) bool { return a.from == b.from && a.to == b.to })
}

// mostNext is how many events bounds put next to one event at most. Where a
// hundred events of one day come before a hundred of the next, the reduction has
// ten thousand relations of no use to anybody; Graph.Relation knows them all.
const mostNext = 64

// adjacent adds the pairs that bounds put in order with nothing in between:
// the reduction of the interval order of a story, mostNext for each event.
func (c *component) adjacent(rs []relation, story []*Event) []relation {
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
	// What a bound rests on is looked up once for each event: many may follow
	// one that many documents date.
	surely := make([]float64, len(starts))
	for _, a := range dated {
		end := a.Time.Bounds.LatestEnd
		if !end.Known() {
			continue
		}
		i, _ := slices.BinarySearchFunc(starts, end, func(e *Event, t timex.Instant) int { return cmp.Compare(e.Time.Bounds.EarliestStart, t) })
		if i == len(starts) || starts[i].Time.Bounds.EarliestStart >= least[i] {
			continue
		}
		before := c.weakest(c.net.ExplainBound(a.node().End(), false))
		for j := i; j < min(i+mostNext, len(starts)) && starts[j].Time.Bounds.EarliestStart < least[i]; j++ {
			if surely[j] == 0 {
				surely[j] = c.weakest(c.net.ExplainBound(starts[j].node().Start(), true))
			}
			rs = append(rs, relation{a.index, starts[j].index, allen.Before | allen.Meets, "derived", min(before, surely[j])})
		}
	}
	return rs
}

// weakest is the confidence of the weakest of the statements that a bound rests
// on.
func (c *component) weakest(ids []closure.ID) float64 {
	least := 1.0
	for _, id := range c.choices.Reasons(ids) {
		least = min(least, c.statements[id].confidence)
	}
	return least
}

// statedRelations adds what statements say of two events beyond their bounds,
// and leaves out an order that a longer chain of statements gives as well.
func (c *component) statedRelations(rs []relation) []relation {
	successors, predecessors := c.precedence()
	pairs := c.net.Pairs()
	for id := range c.statements {
		s := &c.statements[id]
		if s.to == none || !c.net.Accepted(closure.ID(id)) {
			continue
		}
		a, b := c.nodes[s.from], c.nodes[s.to]
		r := c.choices.Relation(pairs, closure.Event(s.from), closure.Event(s.to))
		if r == allen.Full || allenByBounds(a, b) == r {
			continue
		}
		if r&^after == allen.Empty {
			a, b, r = b, a, r.Inverse()
		}
		if r&^before == allen.Empty && detour(successors, predecessors, int32(a.index), int32(b.index)) {
			continue
		}
		rs = append(rs, relation{a.index, b.index, r, "stated", s.confidence})
	}
	return rs
}

// allenByBounds is what the bounds alone leave possible.
func allenByBounds(a, b *Event) allen.Set {
	return allen.Between(allenBounds(a.Time.Bounds), allenBounds(b.Time.Bounds))
}

func allenBounds(b timex.Bounds) allen.Bounds {
	return allen.Bounds{EarliestStart: open(b.EarliestStart), LatestStart: open(b.LatestStart), EarliestEnd: open(b.EarliestEnd), LatestEnd: open(b.LatestEnd)}
}

// detour reports whether to can be reached from from over another event. The
// search begins at the end with fewer neighbours, since one event may have
// orders with all others. It gives up, and keeps the relation, after a thousand
// steps.
func detour(successors, predecessors [][]int32, from, to int32) bool {
	way := successors
	if len(predecessors[to]) < len(successors[from]) {
		way, from, to = predecessors, to, from
	}
	seen := map[int32]bool{from: true}
	var pending []int32
	for _, n := range way[from] {
		if n != to {
			pending = append(pending, n)
		}
	}
	for steps := 0; len(pending) > 0 && steps < 1000; steps++ {
		n := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		if n == to {
			return true
		}
		if !seen[n] {
			seen[n] = true
			pending = append(pending, way[n]...)
		}
	}
	return false
}
