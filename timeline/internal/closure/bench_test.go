package closure

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// unit is the length that times are multiples of: a day, or less in long stories, which stay within 68 years.
func (c corpus) unit() int64 { return min(86400, 1<<30/int64(c.story)) }

// corpus tells of events in stories, five statements an event: a date for some, and relations within the story, most of them
// orders. All are true of one hidden time line, but for a share of false ones.
type corpus struct {
	events, story int
	dated         float64
	falsehoods    float64
	chain         bool // each event after the one before it alone, twice over, with little else
}

func (c corpus) String() string {
	kind := "stories"
	if c.chain {
		kind = "chains"
	}
	return fmt.Sprintf("events=%d/%s=%d/dated=%.0f%%/false=%.1f%%", c.events, kind, c.story, 100*c.dated, 100*c.falsehoods)
}

func (c corpus) when(e int) (start, end int64) {
	r, unit := rand.New(rand.NewPCG(uint64(e), 1)), c.unit()
	if c.chain {
		start = int64(e%c.story) * unit
		return start, start + unit
	}
	start = r.Int64N(int64(c.story)) * unit
	return start, start + unit*(1+r.Int64N(3))
}

func (c corpus) statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		r := rand.New(rand.NewPCG(7, 7))
		var cs []Constraint
		id := ID(0)
		for e := range c.events {
			s, t := c.when(e)
			for k := range 5 {
				cs = cs[:0]
				a := Event(e)
				switch first := e - e%c.story; {
				case k == 0 && r.Float64() < c.dated:
					cs = Between(cs, a.Start(), s, PosInf)
					cs = Between(cs, a.End(), NegInf, t)
				case c.chain && e > first:
					cs = Relate(cs, a-1, a, allen.Before|allen.Meets)
				default:
					o := first + r.IntN(min(c.story, c.events-first))
					if o == e {
						continue
					}
					os, ot := c.when(o)
					cs = Relate(cs, a, Event(o), c.relation(r, s, t, os, ot))
				}
				if !yield(Statement{ID: id, Key: r.Uint64(), Source: int32(e / 20), Confidence: float64(50+r.IntN(50)) / 100, Constraints: cs}) {
					return
				}
				id++
			}
		}
	}
}

// relation is the true one as newspapers tell it, or sometimes the opposite.
func (c corpus) relation(r *rand.Rand, s, t, os, ot int64) allen.Set {
	rel := allen.Between(allen.Bounds{EarliestStart: s, LatestStart: s, EarliestEnd: t, LatestEnd: t},
		allen.Bounds{EarliestStart: os, LatestStart: os, EarliestEnd: ot, LatestEnd: ot})
	switch {
	case rel == allen.Before || rel == allen.Meets:
		rel = allen.Before | allen.Meets
	case rel == allen.After || rel == allen.MetBy:
		rel = allen.After | allen.MetBy
	}
	if r.Float64() < c.falsehoods {
		rel = rel.Inverse()
	}
	return rel
}

func corpora(sizes ...int) []corpus {
	var all []corpus
	for _, n := range sizes {
		for _, dated := range []float64{.9, .1} {
			all = append(all,
				corpus{events: n, story: 1000, dated: dated},
				corpus{events: n, story: 1000, dated: dated, falsehoods: .001},
				corpus{events: n, story: min(n, 100_000), dated: dated},
				corpus{events: n, story: min(n, 100_000), dated: dated, chain: true})
		}
	}
	return all
}

func build(b *testing.B, c corpus) *Network {
	n, err := Build(c.statements())
	if err != nil {
		b.Fatal(err)
	}
	return n
}

func heapInUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func BenchmarkGraphBuild(b *testing.B) {
	for _, c := range corpora(10_000, 100_000, 1_000_000) {
		b.Run(c.String(), func(b *testing.B) {
			all := make([]Statement, 0, 5*c.events)
			var flat []Constraint
			for s := range c.statements() {
				flat = append(flat, s.Constraints...)
				s.Constraints = flat[len(flat)-len(s.Constraints):]
				all = append(all, s)
			}
			each := func(yield func(Statement) bool) {
				for _, s := range all {
					if !yield(s) {
						return
					}
				}
			}
			before := heapInUse()
			var n *Network
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				n, _ = Build(each)
			}
			b.StopTimer()
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(all)), "ns/statement")
			b.ReportMetric(float64(heapInUse()-before)/float64(c.events), "B/event")
			b.ReportMetric(float64(len(n.edges))/float64(c.events), "edges/event")
			b.ReportMetric(float64(len(n.aside)), "aside")
			runtime.KeepAlive(all)
			runtime.KeepAlive(flat)
		})
	}
}
