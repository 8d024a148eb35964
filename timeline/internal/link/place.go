package link

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Place sets Time of every event of a from its links, time expressions and
// creation time alone, so that it can be called again when those are resolved
// anew. Hypothetical and denied events get no bounds.
func Place(a *timeml.Annotation) {
	p := placer{a: a,
		events: newPlaces(len(a.Events), func(i int) string { return a.Events[i].ID }),
		times:  newPlaces(len(a.Timexes), func(i int) string { return a.Timexes[i].ID })}
	for i := range a.Events {
		a.Events[i].Time = timeml.EventTime{Bounds: timex.Unbounded()}
	}
	p.day = a.DCT.Value
	if !p.day.IsZero() && p.day.Granularity < timex.Day {
		p.day = p.day.Truncate(timex.Day)
	}
	p.collect()
	for i, list := range p.evidence {
		if e := &a.Events[i]; e.Modality != timeml.Hypothetical && e.Modality != timeml.Denied {
			p.place(e, list)
		}
	}
}

type placer struct {
	a        *timeml.Annotation
	events   places
	times    places
	day      timex.Value // of the creation time
	evidence [][]evidence
}

// evidence is what one link says of the time of an event.
type evidence struct {
	timex      string // its ID
	value      *timex.Value
	bounds     timex.Bounds
	rank       int // what governs: 0 inside a time, 1 bounded by one, 2 the creation time, 3 tense, 4 the narrative
	confidence float64
}

// collect sorts the links by event.
func (p *placer) collect() {
	p.evidence = make([][]evidence, len(p.a.Events))
	events := make([]int, len(p.a.Links)) // or none
	counts := make([]int, len(p.a.Events))
	for i := range p.a.Links {
		e, ok := p.events.of(p.a.Links[i].From)
		if !ok {
			e = none
		} else {
			counts[e]++
		}
		events[i] = e
	}
	all := make([]evidence, len(p.a.Links))
	for e, n := range counts {
		p.evidence[e], all = all[:0:n], all[n:]
	}
	for i := range p.a.Links {
		l, e := &p.a.Links[i], events[i]
		if e == none {
			continue
		}
		x := evidence{timex: l.To, confidence: l.Confidence}
		if x.value = p.value(l.To); x.value == nil || x.value.Type == timex.Duration && !x.value.Placed() {
			continue // it says how long, not when
		}
		x.rank = rank(l)
		x.bounds = p.bounds(l, *x.value)
		p.evidence[e] = append(p.evidence[e], x)
	}
}

// value is that of the time with that ID, nil for none.
func (p *placer) value(id string) *timex.Value {
	if id == creation {
		return &p.day
	}
	if t, ok := p.times.of(id); ok {
		return &p.a.Timexes[t].Value
	}
	return nil
}

// rank is that of a link with a time, see evidence.
func rank(l *timeml.Link) int {
	switch {
	case !l.Binds():
		return 4
	case l.To == creation && within(l.Relation):
		return 2
	case l.To == creation:
		return 3
	case within(l.Relation):
		return 0
	case l.Signal == leadSignal:
		return 3 // it bounds the event but tells nothing of it
	}
	return 1
}

// within reports relations that put an event inside a time.
func within(r timeml.Relation) bool {
	switch r {
	case timeml.IsIncluded, timeml.Simultaneous, timeml.During, timeml.Identity, timeml.Begins, timeml.Ends:
		return true
	}
	return false
}

// bounds is where link l puts its event, given the value of its time. What a
// constraint vouches for goes before the relation.
func (p *placer) bounds(l *timeml.Link, v timex.Value) timex.Bounds {
	b := v.Bounds()
	if v.Ref != timex.NoRef && !v.Placed() {
		return p.vague(v.Ref)
	}
	if c := l.Constraint; c.From != "" {
		return constrained(c, b)
	}
	switch {
	case within(l.Relation):
		return timex.Inside(b.EarliestStart, p.nearer(v))
	case l.Relation == timeml.Before || l.Relation == timeml.IBefore:
		return ending(b.LatestStart)
	case l.Relation == timeml.After || l.Relation == timeml.IAfter:
		return starting(b.EarliestEnd)
	case l.Relation == timeml.Includes || l.Relation == timeml.BegunBy || l.Relation == timeml.EndedBy:
		return timex.Bounds{EarliestStart: timex.OpenPast, LatestStart: b.LatestEnd, EarliestEnd: b.EarliestStart, LatestEnd: timex.OpenFuture}
	}
	return timex.Unbounded()
}

// nearer is the latest end of what happens at v. "Less than two weeks ago" is
// the week of two weeks ago, or the one after it.
func (p *placer) nearer(v timex.Value) timex.Instant {
	b, d := v.Bounds(), p.day.Bounds()
	if v.Mod != timex.LessThan || v.Type != timex.Date || !b.Known() || !d.Known() || b.LatestEnd > d.EarliestStart {
		return b.LatestEnd
	}
	return min(b.LatestEnd+b.LatestEnd-b.EarliestStart, d.LatestEnd)
}

// vague is what "now" and "recently" say: as much as the creation time does.
func (p *placer) vague(r timex.Ref) timex.Bounds {
	d := p.day.Bounds()
	b := timex.Unbounded()
	switch r {
	case timex.PresentRef:
		b.EarliestEnd = d.EarliestStart
	case timex.PastRef:
		return ending(d.LatestEnd)
	case timex.FutureRef:
		return starting(d.EarliestStart)
	}
	return b
}

// ending are the bounds of what has ended by i, and starting of what starts no
// earlier than i.
func ending(i timex.Instant) timex.Bounds {
	return timex.Bounds{EarliestStart: timex.OpenPast, LatestStart: i, EarliestEnd: timex.OpenPast, LatestEnd: i}
}

func starting(i timex.Instant) timex.Bounds {
	return timex.Bounds{EarliestStart: i, LatestStart: timex.OpenFuture, EarliestEnd: i, LatestEnd: timex.OpenFuture}
}

// constrained is what a constraint against a time with bounds t says.
func constrained(c timeml.Constraint, t timex.Bounds) timex.Bounds {
	b := timex.Unbounded()
	lo, hi := t.EarliestStart, t.LatestStart
	if c.To == "end" {
		lo, hi = t.EarliestEnd, t.LatestEnd
	}
	least, most := timex.OpenPast, timex.OpenFuture
	if c.Least != nil && lo.Known() {
		least = lo + timex.Instant(*c.Least)
	}
	if c.Most != nil && hi.Known() {
		most = hi + timex.Instant(*c.Most)
	}
	if c.From == "start" {
		b.EarliestStart, b.LatestStart, b.EarliestEnd = least, most, least
	} else {
		b.EarliestEnd, b.LatestEnd, b.LatestStart = least, most, most
	}
	return b
}

// place sets the time of e: the surest evidence first, what contradicts it left out.
func (p *placer) place(e *timeml.Event, list []evidence) {
	slices.SortStableFunc(list, func(x, y evidence) int {
		if x.rank != y.rank {
			return cmp.Compare(x.rank, y.rank)
		}
		return cmp.Compare(y.confidence, x.confidence)
	})
	for i := range list {
		x := &list[i]
		if x.rank == 4 {
			likely(e, x)
			continue
		}
		b, ok := e.Time.Bounds.Intersect(x.bounds)
		if !ok {
			continue
		}
		narrower := i > 0 && x.rank == 0 && b != e.Time.Bounds && b == x.bounds
		e.Time.Bounds = b
		if x.rank < 3 && !x.value.IsZero() && (e.Time.Timex == "" || narrower) {
			e.Time.Timex, e.Time.Value = x.timex, *x.value
		}
	}
}

// likely gives an event the day that the narrative is at, as an approximate
// value without a governing expression; it bounds nothing.
func likely(e *timeml.Event, x *evidence) {
	if x.value.IsZero() {
		return
	}
	v := *x.value
	if v.Granularity < timex.Day {
		v = v.Truncate(timex.Day)
	}
	if _, ok := e.Time.Bounds.Intersect(v.Bounds()); e.Time.Timex == "" && ok {
		v.Mod = timex.Approx
		e.Time.Value = v
	}
}
