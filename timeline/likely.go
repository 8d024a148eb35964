package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// likeliest is the day that most mentions of an undated event seem to tell of,
// of those that b allows: the first by the calendar among equals. Days that the
// texts lead to go before days on which the event is only told as going on.
func likeliest(ms []merge.Mention, b timex.Bounds) timex.Value {
	narrated := func(m *merge.Mention) timex.Value {
		if !m.Event.Time.Stated().IsZero() {
			return timex.Value{}
		}
		return m.Event.Time.Value
	}
	if v := commonest(ms, b, narrated); !v.IsZero() {
		return v
	}
	return commonest(ms, b, goingOn)
}

// commonest is the day that day gives of most mentions, of those that b allows:
// the first by the calendar among equals, zero for none.
func commonest(ms []merge.Mention, b timex.Bounds, day func(*merge.Mention) timex.Value) (best timex.Value) {
	count := map[timex.Value]int{}
	for i := range ms {
		d := day(&ms[i])
		if _, ok := b.Intersect(d.Bounds()); !ok || d.IsZero() {
			continue
		}
		count[d]++
		if n := count[d]; best.IsZero() || n > count[best] || n == count[best] && d.String() < best.String() {
			best = d
		}
	}
	return best
}

// goingOn is the day of the news for what it tells in the present tense, zero
// for anything else: it holds on that day (.89 of what TimeBank and AQUAINT
// place against it), however long it lasts.
func goingOn(m *merge.Mention) timex.Value {
	e, w := m.Event, m.Written
	now := e.Tense == timeml.Present && (e.Aspect == timeml.NoAspect || e.Aspect == timeml.Progressive)
	if !now || e.Modality != timeml.Asserted || e.Polarity == timeml.Negative || !e.Time.Stated().IsZero() || !w.Known() {
		return timex.Value{}
	}
	d := timex.On(w.EarliestStart)
	if w.LatestEnd > d.Bounds().LatestEnd {
		return timex.Value{} // written on an unknown day
	}
	d.Mod = timex.Approx
	return d
}
