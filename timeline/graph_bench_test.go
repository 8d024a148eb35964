package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// corpus is a collection to measure with: stories of so many events, told by
// documents of twenty, each event by one. A share of the events is dated, and
// each has up to four relations to others of its document, true to one hidden
// time line.
type corpus struct {
	events, story int
	dated         float64
	keyed         bool // documents name their story; else it is found by content
}

func (c corpus) String() string {
	return fmt.Sprintf("events=%d/story=%d/dated=%.0f%%/keyed=%v", c.events, c.story, 100*c.dated, c.keyed)
}

const perDocument = 20

var families = []string{"arrest", "charge", "resign", "open", "close", "protest", "sign", "sell", "search", "rescue", "vote", "collapse"}

// document makes the n-th document.
func (c corpus) document(n int) *timeml.Annotation {
	r := rand.New(rand.NewPCG(uint64(n), 1))
	story := n * perDocument / c.story
	a := &timeml.Annotation{Doc: fmt.Sprintf("d%07d", n), DCT: timeml.CreationTime{Value: timex.Ymd(2020, 1, 1).Add(story%1000, timex.Day), Basis: timeml.Given}}
	if c.keyed {
		a.Story = fmt.Sprintf("s%06d", story)
	}
	var days [perDocument]int
	for i := range perDocument {
		e := n*perDocument + i
		days[i] = r.IntN(1000)
		family := families[r.IntN(len(families))]
		who := fmt.Sprintf("Bearer%d", e)
		quote := fmt.Sprintf("%s of Town%d %s something about matter%d and element%d.", who, story, family, story, e)
		ev := timeml.Event{
			ID: fmt.Sprintf("e%d", i+1), Span: timeml.Span{Start: 100 * i, End: 100*i + len(family)}, Text: family, Lemma: family, Family: family,
			Class: timeml.Occurrence, Tense: timeml.Past, Aspect: timeml.NoAspect, Polarity: timeml.Positive, Modality: timeml.Asserted,
			Clause: timeml.Span{Start: 100 * i, End: 100*i + len(quote)}, Quote: quote, Label: quote, Time: timeml.EventTime{Bounds: timex.Unbounded()},
			Participants: []timeml.Participant{
				{Name: who, Head: who, Named: true, Role: timeml.Patient},
				{Name: fmt.Sprintf("Town%d", story), Head: fmt.Sprintf("town%d", story), Named: true, Role: timeml.Place},
			},
		}
		if r.Float64() < c.dated {
			v := timex.Ymd(2020, 1, 1).Add(days[i], timex.Day)
			t := timeml.Timex{ID: fmt.Sprintf("t%d", len(a.Timexes)+1), Span: timeml.Span{Start: 100*i + 50, End: 100*i + 60}, Text: v.String(), Value: v}
			a.Timexes = append(a.Timexes, t)
			ev.Time = timeml.EventTime{Timex: t.ID, Value: v, Bounds: v.Bounds()}
		}
		a.Events = append(a.Events, ev)
		a.Sentences = append(a.Sentences, ev.Clause)
	}
	for i := range perDocument {
		for range 4 {
			j := r.IntN(perDocument)
			l := timeml.Link{From: a.Events[i].ID, To: a.Events[j].ID, Confidence: 0.5 + r.Float64()/2}
			switch {
			case days[i] < days[j]:
				l.Relation = timeml.Before
			case days[i] > days[j]:
				l.Relation = timeml.After
			default:
				continue
			}
			a.Links = append(a.Links, l)
		}
	}
	return a
}

func (c corpus) graph(b *testing.B) *timeline.Graph {
	g := new(timeline.Graph)
	for n := range c.events / perDocument {
		if err := g.Put(c.document(n)); err != nil {
			b.Fatal(err)
		}
	}
	return g
}

// corpora are those of one number of events.
func corpora(events int) (cs []corpus) {
	for _, dated := range []float64{.9, .1} {
		cs = append(cs, corpus{events, 1000, dated, true})
	}
	return append(cs, corpus{events, min(events, 100_000), .9, true}, corpus{events, 200, .9, false})
}

var sizes = []int{10_000, 100_000, 1_000_000}

// BenchmarkGraphBuild puts annotations into an empty graph and asks for one
// event: all stations after reading.
func BenchmarkGraphBuild(b *testing.B) {
	for _, size := range sizes {
		for _, c := range corpora(size) {
			b.Run(c.String(), func(b *testing.B) {
				if testing.Short() && size > 100_000 {
					b.Skip("large")
				}
				b.ReportAllocs()
				for range b.N {
					g := c.graph(b)
					g.Event("")
					runtime.KeepAlive(g)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*c.events), "ns/event")
			})
		}
	}
}

// BenchmarkGraphPut replaces one document of a graph and asks for one event:
// the cost of a change, which the size of the graph must not change.
func BenchmarkGraphPut(b *testing.B) {
	for _, size := range sizes {
		for _, c := range corpora(size) {
			b.Run(c.String(), func(b *testing.B) {
				if testing.Short() && size > 100_000 {
					b.Skip("large")
				}
				g := c.graph(b)
				g.Event("")
				runtime.GC()
				b.ReportAllocs()
				b.ResetTimer()
				for i := range b.N {
					a := c.document(7919 * i % (c.events / perDocument))
					a.Events = a.Events[:perDocument-1-i%2]
					a.Links = nil
					if err := g.Put(a); err != nil {
						b.Fatal(err)
					}
					g.Event("")
				}
			})
		}
	}
}

// BenchmarkGraphSamePut makes the same change in turn to graphs of all sizes,
// so that one load of the machine lies on all: the median of each, and how many
// times as much it is in the largest as in the smallest.
func BenchmarkGraphSamePut(b *testing.B) {
	for k := range corpora(sizes[0]) {
		if k == 2 {
			continue // its story is as large as the graph
		}
		b.Run(corpora(sizes[0])[k].String()[len("events=10000/"):], func(b *testing.B) {
			var graphs []*timeline.Graph
			for _, size := range sizes {
				if !testing.Short() || size <= 100_000 {
					g := corpora(size)[k].graph(b)
					g.Event("")
					graphs = append(graphs, g)
				}
			}
			c := corpora(sizes[0])[k]
			took := make([][]time.Duration, len(graphs))
			runtime.GC()
			b.ResetTimer()
			for i := range b.N {
				a := c.document(7919 * i % (c.events / perDocument))
				a.Events = a.Events[:perDocument-1-i%2]
				a.Links = nil
				for j, g := range graphs {
					start := time.Now()
					if err := g.Put(a); err != nil {
						b.Fatal(err)
					}
					g.Event("")
					took[j] = append(took[j], time.Since(start))
				}
			}
			b.StopTimer()
			for j := range took {
				slices.Sort(took[j])
				b.ReportMetric(float64(took[j][b.N/2].Microseconds()), fmt.Sprintf("µs/%.0e", float64(sizes[j])))
			}
			b.ReportMetric(float64(took[len(took)-1][b.N/2])/float64(took[0][b.N/2]), "times")
		})
	}
}

// BenchmarkGraphRelation asks for the relation of two events, of one story and
// of any two.
func BenchmarkGraphRelation(b *testing.B) {
	for _, c := range corpora(100_000)[:2] {
		g := c.graph(b)
		var ids, story []timeline.EventID
		for e := range g.Events() {
			ids = append(ids, e.ID)
			if e.Mentions[0].Document < fmt.Sprintf("d%07d", c.story/perDocument) {
				story = append(story, e.ID)
			}
		}
		for name, ids := range map[string][]timeline.EventID{"any": ids, "one story": story} {
			b.Run(c.String()+"/"+name, func(b *testing.B) {
				b.ReportAllocs()
				for i := range b.N {
					g.Relation(ids[i*7919%len(ids)], ids[i*104729%len(ids)])
				}
			})
		}
	}
}

// BenchmarkGraphEvents orders all events after a change, and goes through them
// again without one.
func BenchmarkGraphEvents(b *testing.B) {
	c := corpora(100_000)[0]
	g := c.graph(b)
	g.Event("")
	for _, changed := range []bool{true, false} {
		b.Run(fmt.Sprintf("%v/changed=%v", c, changed), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				if changed {
					if err := g.Put(c.document(0)); err != nil {
						b.Fatal(err)
					}
				}
				for range g.Events() {
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*c.events), "ns/event")
		})
	}
}
