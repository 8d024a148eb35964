package closure

import (
	"math/rand/v2"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// queried is what the benchmarks of questions run on.
var queried = []corpus{
	{events: 10_000, story: 1000, dated: .9},
	{events: 10_000, story: 1000, dated: .1},
	{events: 1_000_000, story: 1000, dated: .9},
}

func benchmarkPairs(b *testing.B, sameStory bool, ask func(n *Network, x, y Event)) {
	for _, c := range queried {
		b.Run(c.String(), func(b *testing.B) {
			n := build(b, c)
			r := rand.New(rand.NewPCG(3, 3))
			pairs := make([][2]Event, 1000)
			for i := range pairs {
				x := r.IntN(c.events)
				y := r.IntN(c.events)
				if sameStory {
					y = x - x%c.story + r.IntN(c.story)
				}
				pairs[i] = [2]Event{Event(x), Event(y)}
			}
			b.ReportAllocs()
			b.ResetTimer()
			for i := range b.N {
				p := pairs[i%len(pairs)]
				ask(n, p[0], p[1])
			}
		})
	}
}

func BenchmarkGraphRelationAcrossStories(b *testing.B) {
	benchmarkPairs(b, false, func(n *Network, x, y Event) { n.Relation(x, y) })
}

func BenchmarkGraphRelationInStory(b *testing.B) {
	benchmarkPairs(b, true, func(n *Network, x, y Event) { n.Relation(x, y) })
}

func BenchmarkGraphImpliedInStory(b *testing.B) {
	benchmarkPairs(b, true, func(n *Network, x, y Event) { n.Implied(x.End(), y.Start()) })
}

func BenchmarkGraphExplainInStory(b *testing.B) {
	benchmarkPairs(b, true, func(n *Network, x, y Event) { n.ExplainRelation(x, y) })
}

// BenchmarkGraphAssertRetract puts twenty true statements about one story into a network and takes them back: the cost of a
// document, which the size of the network must not change.
func BenchmarkGraphAssertRetract(b *testing.B) {
	for _, c := range queried {
		b.Run(c.String(), func(b *testing.B) {
			n := build(b, c)
			more := c
			more.events = c.story
			var batch []Statement
			for s := range more.statements() {
				if s.ID%250 == 0 {
					s.ID += ID(5 * c.events)
					s.Constraints = append([]Constraint(nil), s.Constraints...)
					batch = append(batch, s)
				}
			}
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				for _, s := range batch {
					if err := n.Assert(s); err != nil {
						b.Fatal(err)
					}
				}
				for _, s := range batch {
					n.Retract(s.ID)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(batch)), "ns/statement")
		})
	}
}

// BenchmarkGraphContradiction asserts the opposite of what is accepted, has it explained, and takes it back.
func BenchmarkGraphContradiction(b *testing.B) {
	for _, c := range queried {
		b.Run(c.String(), func(b *testing.B) {
			n := build(b, c)
			r := rand.New(rand.NewPCG(5, 5))
			var lies []Statement
			for len(lies) < 100 {
				x := Event(r.IntN(c.events))
				y := x - x%Event(c.story) + Event(r.IntN(c.story))
				if n.Relation(x, y).Len() == 1 && x != y {
					s := Statement{ID: ID(5 * c.events), Key: r.Uint64(), Confidence: .4, Constraints: Relate(nil, y, x, n.Relation(x, y))}
					lies = append(lies, s)
				}
			}
			length := 0
			b.ReportAllocs()
			b.ResetTimer()
			for i := range b.N {
				s := lies[i%len(lies)]
				if err := n.Assert(s); err != nil {
					b.Fatal(err)
				}
				length += len(n.Against(s.ID))
				n.Retract(s.ID)
			}
			b.ReportMetric(float64(length)/float64(b.N), "statements/explanation")
		})
	}
}

// BenchmarkGraphRelate turns one relation into constraints.
func BenchmarkGraphRelate(b *testing.B) {
	var cs []Constraint
	b.ReportAllocs()
	for range b.N {
		cs = Relate(cs[:0], 0, 1, allen.During)
	}
}

// BenchmarkGraphAssertChain asserts a chain of events one by one in the orders that are hard for a schedule kept up to date: from
// its end, and link by link at random; undated, and with a date at either end that all others follow from.
func BenchmarkGraphAssertChain(b *testing.B) {
	const length = 100_000
	shuffled := rand.New(rand.NewPCG(1, 1)).Perm(length)
	for _, order := range []struct {
		name string
		at   func(i int) int
	}{
		{"forward", func(i int) int { return i }},
		{"backward", func(i int) int { return length - 1 - i }},
		{"shuffled", func(i int) int { return shuffled[i] }},
	} {
		for _, dated := range []bool{false, true} {
			b.Run(order.name+map[bool]string{false: "/undated", true: "/dated"}[dated], func(b *testing.B) {
				b.ReportAllocs()
				for range b.N {
					var n Network
					if dated {
						cs := Between(Between(nil, Event(0).Start(), 0, PosInf), Event(length).End(), NegInf, 1<<30)
						if err := n.Assert(Statement{ID: length, Confidence: 1, Constraints: cs}); err != nil {
							b.Fatal(err)
						}
					}
					for i := range length {
						e := order.at(i)
						s := Statement{ID: ID(e), Key: uint64(e), Constraints: Relate(nil, Event(e), Event(e+1), allen.Before)}
						if err := n.Assert(s); err != nil {
							b.Fatal(err)
						}
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*length), "ns/statement")
			})
		}
	}
}
