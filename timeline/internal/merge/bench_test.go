package merge

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// generate makes n mentions by documents of 20, of events that several
// documents tell: one event for every eight mentions.
func generate(n int, seed int64) []Mention {
	r := rand.New(rand.NewSource(seed))
	families := []string{
		"arrest", "charge", "kill", "die", "shoot", "say", "announce", "take", "resign", "quake", "meet", "sign",
		"open", "close", "protest", "strike", "sell", "buy", "win", "lose", "review", "search", "rescue", "vote",
	}
	ms := make([]Mention, 0, n)
	for i := range n {
		event := r.Intn(n/8 + 1)
		s := rand.New(rand.NewSource(int64(event))) // what all mentions of the event share
		name, place := s.Intn(n/10+10), s.Intn(50)
		e := &timeml.Event{
			Family: families[s.Intn(len(families))], Noun: r.Intn(4) == 0, Modality: timeml.Asserted,
			Label: fmt.Sprintf("someone%d told reporters something about thing%d near town%d", name, event, place),
			Participants: []timeml.Participant{
				{Name: fmt.Sprintf("Bearer Name%d", name), Head: fmt.Sprintf("name%d", name), Named: true, Role: timeml.Patient},
				{Name: fmt.Sprintf("Town%d", place), Head: fmt.Sprintf("town%d", place), Named: true, Role: timeml.Place},
			}[:r.Intn(3)],
		}
		e.Lemma, e.Text = e.Family, e.Family
		m := Mention{Doc: i / 20, Index: i % 20, Origin: i / 20, Event: e, Bounds: timex.Unbounded()}
		if r.Intn(2) == 0 {
			d := s.Intn(400)
			m.Bounds = timex.Inside(timex.At(2021, 1, d, 0, 0, 0), timex.At(2021, 1, d+1, 0, 0, 0))
		}
		ms = append(ms, m)
	}
	return ms
}

// BenchmarkPartition shows the cost of a collection by its size, and that of
// one large story, which is cut into blocks.
func BenchmarkPartition(b *testing.B) {
	for _, c := range []struct{ stories, mentions int }{
		{1000, 100}, {10_000, 100}, {1, 1000}, {1, 10_000}, {1, 100_000}, {1, 1_000_000},
	} {
		b.Run(fmt.Sprintf("%dx%d", c.stories, c.mentions), func(b *testing.B) {
			if testing.Short() && c.stories*c.mentions > 100_000 {
				b.Skip("large")
			}
			stories := make([][]Mention, c.stories)
			for i := range stories {
				stories[i] = generate(c.mentions, int64(i))
			}
			b.ReportAllocs()
			b.SetBytes(int64(c.stories * c.mentions)) // MB/s reads as million mentions a second
			b.ResetTimer()
			for range b.N {
				for _, s := range stories {
					Partition(s)
				}
			}
		})
	}
}

// BenchmarkStories groups documents of 20 mentions.
func BenchmarkStories(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			docs := make([]*timeml.Annotation, n)
			for i := range docs {
				docs[i] = &timeml.Annotation{}
				for _, m := range generate(20, int64(i/10)) {
					e := *m.Event
					e.Label += fmt.Sprintf(" of matter%d with element%d", i/10, i/3)
					docs[i].Events = append(docs[i].Events, e)
				}
			}
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				storiesOf(docs)
			}
		})
	}
}
