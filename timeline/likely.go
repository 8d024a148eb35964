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

// goingOn is the time at which a mention tells of something as going on,
// however long it lasts: that of "as of January", else the day of the news for
// what it tells in the present tense (.89 of what TimeBank and AQUAINT place
// against that day hold on it). It is zero for anything else.
func goingOn(m *merge.Mention) (d timex.Value) {
	e, v := m.Event, m.Event.Time.Stated()
	now := v.IsZero() || v.Ref == timex.PresentRef
	switch {
	case e.Modality != timeml.Asserted || m.Bounds.Known():
		return timex.Value{}
	case !now && v.Bounds().Known():
		d = v
	case now && e.Tense == timeml.Present && e.Polarity != timeml.Negative && (e.Aspect == timeml.NoAspect || e.Aspect == timeml.Progressive):
		d = written(m)
	}
	if !d.IsZero() {
		d.Mod = timex.Approx
	}
	return d
}

// written is the day on which a mention was written, zero where it is not known.
func written(m *merge.Mention) timex.Value {
	w := m.Written
	if !w.Known() {
		return timex.Value{}
	}
	d := timex.On(w.EarliestStart)
	if w.LatestEnd > d.Bounds().LatestEnd {
		return timex.Value{}
	}
	return d
}
