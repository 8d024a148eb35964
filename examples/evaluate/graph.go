package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strconv"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

// graph is an event graph in its JSON form. IDs of several graphs are told
// apart by a prefix.
type graph struct {
	Events    []event         `json:"events"`
	Relations []graphRelation `json:"relations"`
}

type event struct {
	ID           string         `json:"id"`
	Label        string         `json:"label"`
	Time         *timeRecord    `json:"time"`
	Participants []string       `json:"participants"`
	Mentions     []eventMention `json:"mentions"`
}

type eventMention struct {
	Document string  `json:"document"`
	Text     string  `json:"text"`
	Trigger  mention `json:"trigger"`
}

type graphRelation struct {
	From     string       `json:"from"`
	To       string       `json:"to"`
	Relation relationName `json:"relation"`
}

// relationName is an Allen relation; "" where the graph leaves several open,
// which says no order that the measures know.
type relationName string

func (r *relationName) UnmarshalJSON(b []byte) error {
	if bytes.HasPrefix(b, []byte{'['}) {
		*r = ""
		return nil
	}
	return json.Unmarshal(b, (*string)(r))
}

// graphs is the answer as one graph: that of the files given, else of what the
// library builds, story by story. story names the story of a document.
func (e *evaluation) graphs(story func(doc string) string) (*graph, error) {
	if e.answers == nil {
		return e.build(story)
	}
	var all graph
	for i, path := range e.answers {
		b, err := os.ReadFile(path)
		if err == nil {
			err = all.add(b, i)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	by := all.mentions()
	for _, d := range e.docs {
		if err := e.check(d.ID, by[d.ID]); err != nil {
			return nil, fmt.Errorf("answers: %w", err)
		}
	}
	return &all, nil
}

func (e *evaluation) build(story func(doc string) string) (*graph, error) {
	var names []string
	stories := map[string][]timeline.Document{}
	for _, d := range e.docs {
		d.Story = story(d.ID)
		if stories[d.Story] == nil {
			names = append(names, d.Story)
		}
		stories[d.Story] = append(stories[d.Story], d)
	}
	var all graph
	for i, name := range names {
		g, err := timeline.Build(context.Background(), stories[name]...)
		if err != nil {
			return nil, err
		}
		if err := all.take(g, i); err != nil {
			return nil, err
		}
	}
	return &all, nil
}

// take adds a graph of the library, as the n-th.
func (g *graph) take(from *timeline.Graph, n int) error {
	var b bytes.Buffer
	if err := export.JSON(&b, from); err != nil {
		return err
	}
	return g.add(b.Bytes(), n)
}

// add adds a graph from its JSON form, as the n-th.
func (g *graph) add(b []byte, n int) error {
	var h graph
	if err := json.Unmarshal(b, &h); err != nil {
		return err
	}
	prefix := strconv.Itoa(n) + ":"
	for _, ev := range h.Events {
		ev.ID = prefix + ev.ID
		g.Events = append(g.Events, ev)
	}
	for _, r := range h.Relations {
		r.From, r.To = prefix+r.From, prefix+r.To
		g.Relations = append(g.Relations, r)
	}
	return nil
}

// mentions are the triggers of the events by document, each with its event's
// ID as cluster and its event's time.
func (g *graph) mentions() map[string][]mention {
	by := map[string][]mention{}
	for _, ev := range g.Events {
		for _, m := range ev.Mentions {
			t := m.Trigger
			t.Cluster, t.Time = ev.ID, ev.Time
			by[m.Document] = append(by[m.Document], t)
		}
	}
	return by
}
