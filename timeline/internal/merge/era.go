package merge

import (
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// era is the time about which an event is told to happen, whether that is stated
// or only likely; the zero value is not known.
type era struct{ from, to timex.Instant }

// eraOf is the time that bounds a mention, else the day that it is likely told
// of, else, for what is told in the present tense, that of its document. A list
// of what happened may tell it in the simple present: "fire destroys the mill".
func eraOf(f *feature) era {
	m, e := f.Mention, f.Event
	likely := e.Time.Stated().IsZero() && !e.Time.Value.IsZero()
	present := e.Tense == timeml.Present && e.Modality == timeml.Asserted &&
		(e.Aspect != timeml.NoAspect || f.lead || !f.single())
	for _, t := range [...]struct {
		has bool
		timex.Bounds
	}{{true, m.Bounds}, {likely, e.Time.Value.Bounds()}, {present, m.Written}} {
		if t.has && t.EarliestStart.Known() && t.LatestEnd.Known() {
			return era{t.EarliestStart, t.LatestEnd}
		}
	}
	return era{}
}

// far reports whether two months lie between two eras, so that what the same
// people do in both is not one event.
func (t era) far(u era) bool {
	return t != era{} && u != era{} && max(t.from, u.from)-min(t.to, u.to) > 2*month
}

// with is the era that spans both.
func (t era) with(u era) era {
	switch {
	case t == era{}:
		return u
	case u == era{}:
		return t
	}
	return era{min(t.from, u.from), max(t.to, u.to)}
}
