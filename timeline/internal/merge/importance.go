package merge

import (
	"math"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Importance scores how much an event matters to its story, above 0 and up to
// 1: by the share of the story's independent sources that tell it (copies count
// once), by how often they do, how early in their texts, and whether as a fact.
// sources is the number of independent sources of the story; later is the
// number of other statements that date themselves by the event ("after the
// shooting"). No mentions score 0.
func Importance(ms []Mention, sources, later int) float64 {
	if len(ms) == 0 {
		return 0
	}
	bySource := map[int]tally{}
	fact := false
	for i := range ms {
		m := &ms[i]
		t, ok := bySource[m.Origin]
		if !ok || m.Index < t.first {
			t.first = m.Index
		}
		t.add(m.Doc)
		bySource[m.Origin] = t
		fact = fact || m.Event.Modality == timeml.Asserted || m.Event.Modality == timeml.Planned
	}
	told, early := 0, 0
	for _, t := range bySource {
		told += t.most
		// Places are counted in powers of two: a headline against a last
		// paragraph matters, the third event against the fourth does not.
		early += max(0, 6-int(math.Log2(float64(max(t.first, 0)+1))))
	}
	n := float64(len(bySource))
	share := n / math.Max(float64(sources), n)
	s := 0.45*share + 0.2*saturate(n-1, 3) + 0.15*saturate(float64(told)-n+float64(later), 4) + 0.2*float64(early)/(6*n)
	if !fact {
		s /= 2
	}
	return s
}

// Sources counts the independent sources of mentions.
func Sources(ms []Mention) int {
	origins := map[int]bool{}
	for i := range ms {
		origins[ms[i].Origin] = true
	}
	return len(origins)
}

// tally counts the mentions of one source: those of the copy that has most.
type tally struct {
	first int // least index of a mention
	most  int
	byDoc map[int]int
}

func (t *tally) add(doc int) {
	if t.byDoc == nil {
		t.byDoc = map[int]int{}
	}
	t.byDoc[doc]++
	t.most = max(t.most, t.byDoc[doc])
}

// saturate maps 0 to 0 and grows to 1; half is where it reaches one half.
func saturate(x, half float64) float64 {
	if x <= 0 {
		return 0
	}
	return x / (x + half)
}
