package graph

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
)

func directed(events int, orders []Order) *simple.DirectedGraph {
	d := simple.NewDirectedGraph()
	for i := range events {
		d.AddNode(simple.Node(i))
	}
	for _, o := range orders {
		if !d.HasEdgeFromTo(int64(o.Before), int64(o.After)) {
			d.SetEdge(simple.Edge{F: simple.Node(o.Before), T: simple.Node(o.After)})
		}
	}
	return d
}

func graphOf(t rapid.TB, events int, orders []Order) (*timeline.Graph, []timeline.EventID) {
	g := new(timeline.Graph)
	if err := g.Put(Article(events, orders)); err != nil {
		t.Fatal(err)
	}
	number := map[string]int{}
	for i := range events {
		number[Name(i)] = i
	}
	ids := make([]timeline.EventID, events)
	for e := range g.Events() {
		ids[number[e.Label]] = e.ID
	}
	return g, ids
}

// Orders without a cycle: the graph knows that one event is before another
// where a path leads there and nowhere else, and lists the events in a
// topological order. Orders with a cycle: there is a conflict, and what is left
// without the statements set aside has none.
func TestOracle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(2, 12).Draw(t, "events")
		var orders []Order
		for range rapid.IntRange(0, 16).Draw(t, "orders") {
			a, b := rapid.IntRange(0, events-1).Draw(t, "before"), rapid.IntRange(0, events-1).Draw(t, "after")
			if a != b {
				orders = append(orders, Order{a, b})
			}
		}
		d := directed(events, orders)
		g, ids := graphOf(t, events, orders)
		_, err := topo.Sort(d)
		conflicts := 0
		for range g.Conflicts() {
			conflicts++
		}
		if (err != nil) != (conflicts > 0) {
			t.Fatalf("%d conflicts, by gonum %v", conflicts, err)
		}
		reach := path.DijkstraAllPaths(d)
		rank := map[timeline.EventID]int{}
		for e := range g.Events() {
			rank[e.ID] = len(rank)
		}
		for i := range events {
			for j := range events {
				if i == j {
					continue
				}
				before := g.Relation(ids[i], ids[j])&^(allen.Before|allen.Meets) == allen.Empty
				if before && rank[ids[i]] > rank[ids[j]] {
					t.Fatalf("%d is before %d, but listed after it", i, j)
				}
				way := reach.Weight(int64(i), int64(j)) < float64(events)+1
				if before && !way || err == nil && way && !before {
					t.Fatalf("%d before %d: %v, by gonum %v", i, j, before, way)
				}
				if before && g.Relation(ids[j], ids[i])&^(allen.Before|allen.Meets) == allen.Empty {
					t.Fatalf("%d and %d are before each other", i, j)
				}
			}
		}
	})
}

// orders draws true orders of a hidden time line, four an event, or a chain.
func orders(events int, chain bool) (all []Order) {
	r := rand.New(rand.NewPCG(1, 1))
	place := r.Perm(events)
	if chain {
		for i := 1; i < events; i++ {
			all = append(all, Order{place[i-1], place[i]})
		}
		return all
	}
	for i := range events {
		for range 4 {
			if j := r.IntN(events); place[i] < place[j] {
				all = append(all, Order{i, j})
			} else if place[j] < place[i] {
				all = append(all, Order{j, i})
			}
		}
	}
	return all
}

// BenchmarkGraphOrder builds a graph of undated events and lists them in
// order: ours does so with all its stations, merging among them, and could
// explain every answer; gonum only sorts.
func BenchmarkGraphOrder(b *testing.B) {
	for _, events := range []int{10_000, 100_000} {
		for _, chain := range []bool{false, true} {
			orders := orders(events, chain)
			b.Run(fmt.Sprintf("events=%d/chain=%v/eventgraph", events, chain), func(b *testing.B) {
				a := Article(events, orders)
				b.ReportAllocs()
				b.ResetTimer()
				for range b.N {
					g := new(timeline.Graph)
					if err := g.Put(a); err != nil {
						b.Fatal(err)
					}
					for range g.Events() {
					}
				}
			})
			b.Run(fmt.Sprintf("events=%d/chain=%v/gonum", events, chain), func(b *testing.B) {
				b.ReportAllocs()
				for range b.N {
					if _, err := topo.Sort(directed(events, orders)); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkGraphRelation asks whether one event is before another.
func BenchmarkGraphRelation(b *testing.B) {
	const events = 1000
	orders := orders(events, false)
	b.Run("eventgraph", func(b *testing.B) {
		g, ids := graphOf(b, events, orders)
		b.ReportAllocs()
		b.ResetTimer()
		for i := range b.N {
			g.Relation(ids[i*7919%events], ids[i*104729%events])
		}
	})
	b.Run("gonum", func(b *testing.B) {
		d := directed(events, orders)
		b.ReportAllocs()
		b.ResetTimer()
		for i := range b.N {
			topo.PathExistsIn(d, simple.Node(i*7919%events), simple.Node(i*104729%events))
		}
	})
}
