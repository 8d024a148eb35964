package infer

import (
	"slices"
	"sort"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// score is how well the times of a agree with those of its sisters when a was
// written on day d; past is what it tells as past. proofs counts what agrees in
// more than words: two for the same event, one for the same saying.
func score(a *timeml.Annotation, d timex.Instant, past []timex.Instant, asked, known []witness, weights []weight) (total float64, proofs int) {
	v := timex.On(d)
	if h := a.DCT.Hint; !h.IsZero() && (h.Known.Has(timex.FieldMonth) && h.Month != v.Month || h.Known.Has(timex.FieldDay) && h.Day != v.Day) {
		return -1, 0
	}
	if !a.DCT.Hint.IsZero() {
		total, proofs = 2*enough, 2 // a dateline that lacks only the year
	}
	before, _ := slices.BinarySearch(past, d+day)
	total -= 3 * float64(len(past)-before)
	// Of all that stands beside similar words the best agreement counts, a share
	// of the others, so that the many outweigh one who is wrong, and a share of
	// the worst disagreement, as many sentences share words.
	for i := 0; i < len(weights); {
		first := weights[i].asked
		spans := asked[first].on(v)
		agree, more, disagree, proof := 0.0, 0.0, 0.0, 0
		for ; i < len(weights) && weights[i].asked == first; i++ {
			k, similar := known[weights[i].known], weights[i].similar
			found := slices.IndexFunc(spans, func(b timex.Bounds) bool { return b.EarliestStart < k.to && b.LatestEnd > k.from })
			switch {
			case len(spans) == 0:
			case found < 0 && k.doc == asked[first].doc:
				disagree = max(disagree, 4*similar) // a text does not contradict itself
			case found < 0:
				disagree = max(disagree, similar)
			case spans[found].LatestEnd-spans[found].EarliestStart <= day && k.to-k.from <= day:
				agree, more = max(agree, similar), more+similar
				proof = max(proof, weights[i].proof)
			default:
				agree, more = max(agree, similar/2), more+similar/2
			}
		}
		total += agree + (more-agree)/5 - disagree/4
		proofs += proof
	}
	return total, proofs
}

// saidOn reports whether the document, written on day d, has something said on
// that day: of the days of a window, news is of the first such one.
func saidOn(a *timeml.Annotation, d timex.Instant, asked []witness) bool {
	v := timex.On(d)
	return slices.ContainsFunc(asked, func(w witness) bool {
		if !slices.Contains(w.events, saying) {
			return false
		}
		r, ok := a.Timexes[w.timex].Function.Resolve(timex.Reference{DCT: v})
		return ok && r.Truncate(timex.Day) == v
	})
}

// toldAsPast returns the beginnings of the events that the document tells as past
// and dates in full, ascending.
func toldAsPast(a *timeml.Annotation) (begun []timex.Instant) {
	for i := range a.Events {
		e := &a.Events[i]
		if e.Tense != timeml.Past || e.Modality != timeml.Asserted || e.Time.Timex == "" || e.Time.Timex == "t0" {
			continue
		}
		if b := e.Time.Bounds; e.Time.Value.Known.Has(timex.FieldYear|timex.FieldDay) && b.EarliestStart.Known() && !corrects(a, e) {
			begun = append(begun, b.EarliestStart)
		}
	}
	slices.Sort(begun)
	return begun
}

// corrects reports whether an event stands in a note on the text itself, which
// may be later than the text.
func corrects(a *timeml.Annotation, e *timeml.Event) bool {
	return slices.ContainsFunc(neighbours(a, e), func(f timeml.Event) bool {
		switch f.Family {
		case "correct", "amend", "update", "clarify":
			return true
		}
		return false
	})
}

// neighbours returns the events of the sentence of an event.
func neighbours(a *timeml.Annotation, e *timeml.Event) []timeml.Event {
	from := sort.Search(len(a.Events), func(i int) bool { return a.Events[i].Sentence >= e.Sentence })
	to := sort.Search(len(a.Events), func(i int) bool { return a.Events[i].Sentence > e.Sentence })
	return a.Events[from:to]
}
