package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

// explain tells how one event came to its time: its mentions with the steps
// from words to date, why they are one event, and what its order rests on.
func explain(w io.Writer, g *timeline.Graph, query string) error {
	e, err := find(g, query)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s\n", e.ID, plainLine(e.Label))
	when := export.When(e.Time)
	if when == "" {
		when = "not known"
	}
	fmt.Fprintf(&b, "time: %s (%s)\n", when, e.Time.Status)
	for _, m := range e.Mentions {
		fmt.Fprintf(&b, "\n%s, bytes %d-%d: %q\n  %s\n", m.Document, m.Trigger.Start, m.Trigger.End, m.TriggerText, plainLine(m.Text))
		for _, s := range m.Steps {
			fmt.Fprintf(&b, "    %s\n", plainLine(s))
		}
	}
	if len(e.Rules) > 0 {
		fmt.Fprintf(&b, "\none event by: %s\n", strings.Join(e.Rules, ", "))
	}
	first := true
	for r := range g.Relations() {
		if r.From != e.ID && r.To != e.ID {
			continue
		}
		if first {
			b.WriteString("\norder:\n")
			first = false
		}
		name := strings.Trim(r.Relation.String(), "{}")
		fmt.Fprintf(&b, "  %q %s %q (%s)\n", plainLine(g.Event(r.From).Label), name, plainLine(g.Event(r.To).Label), r.Basis)
		for _, l := range g.Explain(r.From, r.To) {
			said := l.Value.String()
			if l.To != "" {
				said = strings.Trim(l.Relation.String(), "{}")
			}
			fmt.Fprintf(&b, "    since %s: %s\n", plainLine(l.Document+" says "+said), plainLine(l.Text))
		}
	}
	for c := range g.Conflicts() {
		for _, id := range c.Events {
			if id == e.ID {
				fmt.Fprintf(&b, "\nconflict: %s\n", plainLine(c.Summary))
				break
			}
		}
	}
	_, err = io.WriteString(w, b.String())
	return err
}

// find is the event with the ID, the start of an ID, or words of a label. When
// several have the words, one that matters wins over others.
func find(g *timeline.Graph, query string) (*timeline.Event, error) {
	if e := g.Event(timeline.EventID(query)); e != nil {
		return e, nil
	}
	found := search(export.Highlights(g), query)
	if len(found) == 0 {
		found = search(g, query)
	}
	switch len(found) {
	case 0:
		return nil, fmt.Errorf("-explain: no event has the ID or words %q", query)
	case 1:
		return found[0], nil
	}
	var b strings.Builder
	for _, e := range found[:min(10, len(found))] {
		fmt.Fprintf(&b, "\n  %s  %s", e.ID, plainLine(e.Label))
	}
	return nil, fmt.Errorf("-explain: %d events have %q; name one by its ID:%s", len(found), query, b.String())
}

func search(src export.Source, query string) (found []*timeline.Event) {
	words := strings.ToLower(query)
	for e := range src.Events() {
		if strings.HasPrefix(string(e.ID), query) || strings.Contains(strings.ToLower(e.Label), words) {
			found = append(found, e)
		}
	}
	return found
}

// plainLine keeps what a terminal would obey out of text from articles.
func plainLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7F && r < 0xA0 {
			return ' '
		}
		return r
	}, s)
}
