package timeline_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

const (
	wireStrike = "OBELL, 4 May 2021 (Fernwire) - More than 100 dockers walked out of the port of Obell on Monday.\n\n" +
		"Two ships had to turn back. The harbour board closed the east gate. Police sent a patrol boat."
	paperStrike     = "Published: 5 May 2021 10:00 BST\n\nUp to 300 dockers walked out of the port of Obell on Monday."
	correctedStrike = "Published: 6 May 2021 10:00 BST\n\nDockers walked out of the port of Obell on 2 May.\n\n" +
		"Correction: an earlier version of this article said that the dockers walked out on 2 May. They walked out on 3 May."
)

// strike builds a graph of documents and returns the event of the walkout.
func strike(t *testing.T, texts map[string]string) (*timeline.Graph, *timeline.Event) {
	t.Helper()
	var docs []timeline.Document
	for id, text := range texts {
		docs = append(docs, timeline.Document{ID: id, Story: "strike", Text: text})
	}
	g, err := timeline.Build(context.Background(), docs...)
	if err != nil {
		t.Fatal(err)
	}
	for e := range g.Events() {
		if strings.Contains(e.Label, "walked out") {
			return g, e
		}
	}
	t.Fatal("no event of the walkout")
	return nil, nil
}

// Counts that disagree are kept side by side and shown.
func TestQuantitiesSideBySide(t *testing.T) {
	g, e := strike(t, map[string]string{"a": wireStrike, "b": paperStrike})
	if diff := cmp.Diff([]string{"more than 100", "up to 300"}, e.Quantities); diff != "" {
		t.Error(diff)
	}
	var text strings.Builder
	if err := export.Text(&text, g, export.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text.String(), "told as more than 100, up to 300") || !strings.Contains(jsonOf(t, g), `"up to 300"`) {
		t.Errorf("counts are not shown:\n%s", text.String())
	}
}

// What an article takes back is outweighed and stays visible.
func TestCorrectionWins(t *testing.T) {
	g, e := strike(t, map[string]string{"c": correctedStrike})
	if got := e.Time.Value.String(); got != "2021-05-03" {
		t.Errorf("walkout on %s", got)
	}
	aside := map[string]bool{}
	for c := range g.Conflicts() {
		for _, s := range c.Sides {
			if s.Aside {
				aside[s.Value] = true
			}
		}
	}
	if !aside["2021-05-02"] {
		t.Errorf("the date taken back is not shown: %v", aside)
	}
}

// The same agency text in three papers is one source.
func TestCopiesAreOneSource(t *testing.T) {
	_, once := strike(t, map[string]string{"a": wireStrike, "b": paperStrike})
	g, copied := strike(t, map[string]string{"a": wireStrike, "a2": wireStrike, "a3": wireStrike + "\n", "b": paperStrike})
	if once.Sources != 2 || copied.Sources != 2 || once.Importance != copied.Importance {
		t.Errorf("%d sources, importance %v; with copies %d, %v", once.Sources, once.Importance, copied.Sources, copied.Importance)
	}
	for e := range export.Agreed(g, 2).Events() {
		if e.Sources < 2 {
			t.Errorf("%q has one source", e.Label)
		}
	}
	if n := len(copied.Mentions); n != 4 {
		t.Errorf("%d mentions, want all 4", n)
	}
}

// A later version under the same ID replaces the earlier one.
func TestLaterVersionReplaces(t *testing.T) {
	g, _ := strike(t, map[string]string{"b": paperStrike})
	later := strings.Replace(paperStrike, "Up to 300", "Some 250", 1)
	a, err := new(timeline.Config).Read(timeline.Document{ID: "b", Story: "strike", Text: later})
	if err != nil {
		t.Fatal(err)
	}
	fresh, _ := strike(t, map[string]string{"b": later})
	if diff := cmp.Diff(jsonOf(t, fresh), jsonOf(t, put(t, g, a))); diff != "" {
		t.Errorf("-fresh +replaced\n%s", diff)
	}
}
