package main

import (
	"slices"
	"strings"
)

// anchored is what the gold says of the times of a document's events, beside
// the answer.
type anchored struct {
	doc         string
	anchors     []anchor
	constraints []anchor // relation BEFORE or AFTER, one value
	found       map[*mention]*mention
}

// anchor is a gold event with the values that are right for it.
type anchor struct {
	event    *mention
	relation string
	values   []string
	spans    []interval
}

func (a *anchor) allow(value string, i interval) {
	a.values, a.spans = append(a.values, value), append(a.spans, i)
}

// goldAnchors reads the anchors of a record: the expression that dates a
// salient event, else links of events to dates.
func goldAnchors(g *record, answer []mention) anchored {
	d := anchored{doc: g.Doc}
	if g.salient() {
		for i := range g.Events {
			if m := &g.Events[i]; m.Timex != nil {
				if span, ok := intervalOf(m.Timex.Value); ok {
					d.anchors = append(d.anchors, anchor{m, "", []string{m.Timex.Value}, []interval{span}})
				}
			}
		}
	} else {
		d.byLinks(g)
	}
	d.find(g.Events, answer)
	return d
}

func (d *anchored) byLinks(g *record) {
	dct := g.DCT.Value[:min(len(g.DCT.Value), len("2006-01-02"))]
	dates := map[string]string{}
	for _, t := range g.Timexes {
		if t.Type == "DATE" || t.Type == "TIME" {
			dates[t.ID] = t.Value
		}
	}
	isTime := func(id string) bool {
		return g.creation(id) || slices.ContainsFunc(g.Timexes, func(t mention) bool { return t.ID == id })
	}
	event := func(id string) *mention {
		i := slices.IndexFunc(g.Events, func(m mention) bool { return m.ID == base(id) })
		if i < 0 {
			return nil
		}
		return &g.Events[i]
	}
	turned := map[string]string{"BEFORE": "AFTER", "AFTER": "BEFORE", "INCLUDES": "IS_INCLUDED", "SIMULTANEOUS": "SIMULTANEOUS", "IDENTITY": "IDENTITY"}
	at := map[*mention]int{}
	for _, l := range g.Links {
		from, to, relation := l.From, l.To, strings.ToUpper(l.Relation)
		if isTime(base(from)) && event(to) != nil {
			from, to, relation = to, base(from), turned[relation]
		}
		x, value := event(from), dates[to]
		if g.creation(to) {
			value = dct
		}
		span, ok := intervalOf(value)
		if x == nil || !isTime(to) || !ok {
			continue
		}
		switch relation {
		case "IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY", "INCLUDED", "DURING_INV":
			i, seen := at[x]
			if !seen {
				i = len(d.anchors)
				at[x] = i
				d.anchors = append(d.anchors, anchor{event: x})
			}
			d.anchors[i].allow(value, span)
		case "BEFORE", "AFTER":
			d.constraints = append(d.constraints, anchor{x, relation, []string{value}, []interval{span}})
		}
	}
}

// find aligns the events of the gold with those of the answer.
func (d *anchored) find(gold, answer []mention) {
	d.found = map[*mention]*mention{}
	for j, i := range align(gold, answer) {
		if i >= 0 {
			d.found[&gold[i]] = &answer[j]
		}
	}
}

// scoreTimelineAnchors scores the dates of the mentions in gold timelines
// against the event graph; an event without a date or position has no anchor.
func scoreTimelineAnchors(e *evaluation, timelines []goldTimeline) error {
	g, err := e.graphs(storyOfName)
	if err != nil {
		return err
	}
	dated := datedMentions{text: e.text, events: map[string][]mention{}, anchors: map[position]*anchor{}}
	for _, t := range timelines {
		for _, r := range t.Rows {
			value := strings.TrimSuffix(strings.TrimSuffix(r.Date, "-XX"), "-XX")
			span, ok := intervalOf(value)
			if r.Order == 0 || !ok {
				continue
			}
			for _, m := range r.Mentions {
				dated.allow(position{m.Doc, m.Start, m.End}, value, span)
			}
		}
	}
	answer := g.mentions()
	var all []anchored
	for _, doc := range dated.docs {
		d := anchored{doc: doc}
		events := dated.events[doc]
		for i := range events {
			a := *dated.anchors[position{doc, events[i].Start, events[i].End}]
			a.event = &events[i]
			d.anchors = append(d.anchors, a)
		}
		d.find(events, answer[doc])
		all = append(all, d)
	}
	reportAnchors(e, all)
	return nil
}

// position is where a document names an event.
type position struct {
	doc        string
	start, end int
}

// datedMentions are the mentions that gold timelines date, each once.
type datedMentions struct {
	text    map[string]string
	docs    []string
	events  map[string][]mention // by document
	anchors map[position]*anchor
}

// allow notes a date that a timeline gives a mention.
func (d *datedMentions) allow(p position, value string, span interval) {
	if p.start == p.end {
		return // has no place in the text
	}
	if d.anchors[p] == nil {
		if d.events[p.doc] == nil {
			d.docs = append(d.docs, p.doc)
		}
		text := d.text[p.doc]
		d.events[p.doc] = append(d.events[p.doc], mention{Start: p.start, End: p.end, Text: text[min(p.start, len(text)):min(p.end, len(text))]})
		d.anchors[p] = &anchor{}
	}
	d.anchors[p].allow(value, span)
}
