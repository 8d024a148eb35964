package infer

import (
	"math"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// weight is how much an asked time and a known one tell of the same thing.
type weight struct {
	asked, known int
	similar      float64
	proof        int // 2 for the same event, 1 for the same saying
}

// similarities compares what stands beside the times. A word counts by how few
// of the times have it.
func similarities(a *timeml.Annotation, asked, known []witness) (ws []weight) {
	frequency := map[string]int{}
	for _, list := range [][]witness{asked, known} {
		for _, w := range list {
			for _, x := range w.words {
				frequency[x]++
			}
		}
	}
	times := float64(len(asked) + len(known))
	for i := range asked {
		for j := range known {
			if known[j].doc == asked[i].doc {
				if similar := ofOneTime(a, &asked[i], &known[j]); similar > 0 {
					ws = append(ws, weight{i, j, similar, 2})
				}
				continue
			}
			similar, shared := 0.0, 0
			for _, x := range asked[i].words {
				if _, ok := slices.BinarySearch(known[j].words, x); ok {
					shared++
					similar += math.Log(1+times/float64(frequency[x])) / math.Log(1+times)
				}
			}
			factor := sameEvent(asked[i].events, known[j].events)
			similar *= factor
			if similar > least {
				w := weight{i, j, similar, 0}
				if shared >= leastShared {
					w.proof = proof(factor, similar)
				}
				ws = append(ws, w)
			}
		}
	}
	return ws
}

// sameEvent weighs two times by the events that they date: the same ones count
// most, sayings less, others little.
func sameEvent(a, b []string) float64 {
	factor := otherEvent
	for _, f := range a {
		switch {
		case !slices.Contains(b, f):
		case f == saying:
			factor = max(factor, 0.8)
		default:
			return 1.4
		}
	}
	return factor
}

func proof(factor, similar float64) int {
	switch {
	case factor > 1:
		return 2
	case factor > otherEvent && similar > saidSame:
		return 1
	}
	return 0
}

// leastShared is how many events and participants two sentences must share to
// prove a day: one word is chance too often.
const leastShared = 2

// saidSame is the agreement from which two sayings are taken for the same.
const saidSame = 0.75

// otherEvent is the weight of sentences that share words, but date different
// events. It is no evidence by itself.
const otherEvent = 0.25
