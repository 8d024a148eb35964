package main

import (
	"maps"
	"math"
	"slices"
	"strings"
	"time"
)

// projector cuts timelines of entities out of an event graph.
type projector struct {
	graph  *graph
	tokens map[string]*tokens
	order  *order // closure of the graph's relations
}

func newProjector(g *graph, t map[string]*tokens) *projector {
	p := &projector{g, t, newOrder()}
	for _, r := range g.Relations {
		if name := ofAllen(r.Relation); name != "" && r.From != r.To {
			p.order.insert(r.From, r.To, name)
		}
	}
	return p
}

// picked is an event that concerns the entity.
type picked struct {
	id, date      string
	keys          []string
	before, after []int // events that the graph puts before and after it
}

// dated reports whether the year is known.
func (p *picked) dated() bool { return !strings.HasPrefix(p.date, "XXXX") }

// project makes the timeline of an entity: the events that concern it by date,
// those of one date side by side unless the graph orders them. An undated event
// stands next to those that the graph relates it to; one without a relation
// either has order 0. With oracle the events at mentions of the gold are taken.
func (p *projector) project(t *goldTimeline, gold []goldTimeline, oracle bool) []row {
	events := p.pick(t, gold, oracle)
	p.relate(events)
	place := (&placer{events: events, layers: map[int]int{}, busy: map[int]bool{}, undated: map[int]float64{}}).places()
	orders := map[float64]int{}
	for _, x := range place {
		if !math.IsNaN(x) {
			orders[x] = 0
		}
	}
	for i, x := range slices.Sorted(maps.Keys(orders)) {
		orders[x] = i + 1
	}
	var rows []row
	for i, ev := range events {
		rows = append(rows, row{orders[place[i]], ev.date, ev.keys})
	}
	sortNaturally(rows)
	return rows
}

// pick finds the events that concern an entity.
func (p *projector) pick(t *goldTimeline, gold []goldTimeline, oracle bool) (events []picked) {
	var entities []string
	for _, g := range gold {
		if g.Corpus == t.Corpus {
			entities = append(entities, g.Entity)
		}
	}
	longer := longerNames(t.Entity, entities)
	for i := range p.graph.Events {
		ev := &p.graph.Events[i]
		mentions := slices.DeleteFunc(slices.Clone(ev.Mentions), func(m eventMention) bool { return storyOfName(m.Document) != t.Corpus })
		if oracle {
			mentions = slices.DeleteFunc(mentions, func(m eventMention) bool { return !t.marks(m) })
		} else if !ev.concerns(t.Entity, mentions, longer) {
			continue
		}
		var keys []string
		for _, m := range mentions {
			k := p.tokens[m.Document].key(m.Trigger.Start, m.Trigger.End)
			if k != "" && !slices.Contains(keys, k) {
				keys = append(keys, k)
			}
		}
		if len(keys) > 0 {
			events = append(events, picked{id: ev.ID, date: dateOf(ev.Time), keys: keys})
		}
	}
	return events
}

// concerns reports whether a participant, the label or a mention's text names
// the entity.
func (ev *event) concerns(entity string, mentions []eventMention, longer []string) bool {
	return len(mentions) > 0 && (slices.ContainsFunc(ev.Participants, func(name string) bool { return sameName(entity, name) }) ||
		named(entity, ev.Label, longer) ||
		slices.ContainsFunc(mentions, func(m eventMention) bool { return named(entity, m.Text, longer) }))
}

// marks reports whether the gold has a mention there.
func (t *goldTimeline) marks(m eventMention) bool {
	for _, r := range t.Rows {
		for _, g := range r.Mentions {
			if g.Doc == m.Document && overlap(g.Start, g.End, m.Trigger.Start, m.Trigger.End) > 0 {
				return true
			}
		}
	}
	return false
}

// relate finds what the graph puts before what; the relation may run through
// events that are not picked.
func (p *projector) relate(events []picked) {
	begins := map[int][]int{}
	for i, ev := range events {
		if p.order.known(ev.id) {
			q := p.order.point(ev.id, start)
			begins[q] = append(begins[q], i)
		}
	}
	for i, ev := range events {
		if !p.order.known(ev.id) {
			continue
		}
		reach := func(q int) bool {
			for _, j := range begins[q] {
				if j != i {
					events[i].after = append(events[i].after, j)
					events[j].before = append(events[j].before, i)
				}
			}
			return true
		}
		q := p.order.point(ev.id, end)
		reach(q)
		p.order.reachable(q, reach)
	}
	for i := range events {
		slices.Sort(events[i].before)
		slices.Sort(events[i].after)
	}
}

// dateOf is the date of an event as the task writes it: its value cut to the
// day, else the day, month or year that its bounds lie in.
func dateOf(t *timeRecord) string {
	const none = "XXXX-XX-XX"
	if t == nil {
		return none
	}
	date, _, _ := strings.Cut(t.Timex, "T")
	switch shape(date) {
	case "9999":
		return date + "-XX-XX"
	case "9999-99":
		return date + "-XX"
	case "9999-99-99":
		return date
	}
	i, ok := intervalOf(t.Timex)
	if !ok {
		i = t.bounds()
	}
	if i.lo == past || i.hi == future || i.lo >= i.hi {
		return none
	}
	first, last := time.Unix(i.lo, 0).UTC(), time.Unix(i.hi-1, 0).UTC()
	switch {
	case first.Format(time.DateOnly) == last.Format(time.DateOnly):
		return first.Format(time.DateOnly)
	case first.Format("2006-01") == last.Format("2006-01"):
		return first.Format("2006-01-XX")
	case first.Year() == last.Year():
		return first.Format("2006-XX-XX")
	}
	return none
}
