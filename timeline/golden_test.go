package timeline_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/internal/golden"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// What one document says, station by station, so that a wrong step shows where
// it happened.
func TestReadGolden(t *testing.T) {
	golden.Run(t, "../testdata/read/*.txtar", func(t *testing.T, files map[string]string) []txtar.File {
		a, err := new(timeline.Config).Read(timeline.Document{ID: "input", Text: files["input"]})
		if err != nil {
			t.Fatal(err)
		}
		return []txtar.File{golden.File("dump", dump(a))}
	})
}

// dump shows an annotation for people.
func dump(a *timeml.Annotation) string {
	var b strings.Builder
	fmt.Fprintf(&b, "dct %s %s\n", a.DCT.Value, a.DCT.Basis)
	for i := range a.Timexes {
		t := &a.Timexes[i]
		fmt.Fprintf(&b, "%s %q %s %s %s\n", t.ID, t.Text, t.Value.Type, t.Value, t.Value.Mod)
		for _, s := range t.Steps {
			fmt.Fprintf(&b, "    %s\n", s)
		}
	}
	for i := range a.Events {
		e := &a.Events[i]
		fmt.Fprintf(&b, "%s %q %s %s %s %s\n    %s\n", e.ID, e.Text, e.Class, e.Tense, e.Polarity, e.Modality, e.Label)
		for _, p := range e.Participants {
			fmt.Fprintf(&b, "    %s %s\n", p.Role, p.Name)
		}
		if e.Time.Bounds.Known() {
			fmt.Fprintf(&b, "    %s %s %s\n", e.Time.Timex, e.Time.Value, e.Time.Bounds)
		}
	}
	for _, l := range a.Links {
		fmt.Fprintf(&b, "%s %s %s, %q %.2f\n", l.From, l.Relation, l.To, l.Signal, l.Confidence)
	}
	for _, d := range a.Diagnostics {
		fmt.Fprintf(&b, "%s: %s\n", d.Severity, d.Summary)
	}
	return b.String()
}

// Small collections and the graph that comes of them, every event, relation
// and conflict.
func TestGraphGolden(t *testing.T) {
	golden.Run(t, "../testdata/graph/*.txtar", func(t *testing.T, files map[string]string) []txtar.File {
		var docs []timeline.Document
		for _, name := range slices.Sorted(maps.Keys(files)) {
			if strings.HasSuffix(name, ".txt") {
				docs = append(docs, timeline.Document{ID: name, Story: "one", Text: files[name]})
			}
		}
		g, err := timeline.Build(context.Background(), docs...)
		if err != nil {
			t.Fatal(err)
		}
		return graphSections(t, g)
	})
}

func graphSections(t *testing.T, g *timeline.Graph) []txtar.File {
	var dates, events, relations strings.Builder
	for d := range g.Documents() {
		fmt.Fprintf(&dates, "%s %s %s %q\n", d.ID, d.DCT.Value, d.DCT.Basis, d.Evidence)
	}
	if err := export.Text(&events, g, export.TextOptions{All: true}); err != nil {
		t.Fatal(err)
	}
	for r := range g.Relations() {
		fmt.Fprintf(&relations, "%s\n  %s (%s)\n    %s\n", g.Event(r.From).Label, r.Relation, r.Basis, g.Event(r.To).Label)
	}
	return []txtar.File{golden.File("dates", dates.String()), golden.File("events", events.String()), golden.File("relations", relations.String())}
}

// The stories and the chronology that a reader of them gets.
func TestStoryGolden(t *testing.T) {
	byName := map[string][]timeline.Document{}
	for _, s := range stories(t) {
		byName[s.name] = s.docs
	}
	golden.Run(t, "../testdata/stories/*/chronology.txtar", func(t *testing.T, files map[string]string) []txtar.File {
		name := strings.TrimSpace(files["story"])
		g, err := timeline.Build(context.Background(), byName[name]...)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		if err := export.Text(&b, g, export.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		return []txtar.File{graphSections(t, g)[0], golden.File("chronology", b.String())}
	})
}
