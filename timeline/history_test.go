package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// sentences of several stories; some are said in all of them, word for word.
var sentences = []string{
	"The Harton bridge was closed on 4 May 2021.",
	"The Harton bridge was closed on 6 May 2021.",
	"Mayor Ada Quill resigned after the Harton bridge was closed.",
	"The Harton bridge was closed after mayor Ada Quill resigned.",
	"Police arrested Tom Reyle on Monday.",
	"Tom Reyle was charged with fraud two days after he was arrested.",
	"The Velmar ferry sank off Tarsk on 9 June 2022.",
	"The inquiry into the Velmar ferry opened before captain Oren Sul died.",
	"She declined to comment.",
	"The trial starts on Friday.",
}

// drawAnnotation reads a short document made of the sentences, in one of few
// stories or in one to be found, with or without a date.
func drawAnnotation(t *rapid.T) *timeml.Annotation {
	d := timeline.Document{
		ID:    rapid.SampledFrom([]string{"a", "b", "c", "d", "e"}).Draw(t, "document"),
		Story: rapid.SampledFrom([]string{"", "x", "y"}).Draw(t, "story"),
	}
	if rapid.Bool().Draw(t, "dated") {
		d.DCT = timex.Ymd(2021, 5, rapid.IntRange(1, 20).Draw(t, "day"))
	}
	for range rapid.IntRange(0, 5).Draw(t, "sentences") {
		d.Text += rapid.SampledFrom(sentences).Draw(t, "sentence") + "\n"
	}
	a, err := new(timeline.Config).Read(d)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// drawEdit draws an edit of mentions that may or may not be there.
func drawEdit(t *rapid.T) timeline.Edit {
	ref := func() timeline.MentionRef {
		r := timeline.MentionRef{Document: rapid.SampledFrom([]string{"a", "b", "c", "d", "e", ""}).Draw(t, "of")}
		if r.Document == "" {
			r.Sentence = "Added"
		} else {
			r.Trigger = rapid.SampledFrom([]string{"closed", "resigned", "arrested", "sank", "declined"}).Draw(t, "trigger")
		}
		return r
	}
	e := timeline.Edit{
		Kind: rapid.SampledFrom([]timeline.EditKind{timeline.AddEvent, timeline.Merge, timeline.Split, timeline.Redate,
			timeline.Relabel, timeline.Drop, timeline.Relate}).Draw(t, "kind"),
		Mentions: []timeline.MentionRef{ref(), ref()},
		Label:    "Added by hand",
		Time:     timex.Ymd(2021, 5, rapid.IntRange(1, 9).Draw(t, "new day")),
		Relation: rapid.SampledFrom([]allen.Set{allen.Before, allen.Before | allen.After, allen.During}).Draw(t, "relation"),
	}
	if e.Kind == timeline.AddEvent {
		e.Mentions = nil
	}
	return e
}

// all is everything that a graph tells.
type all struct {
	JSON      string
	Relations []allen.Set
	Why       []string
	Chain     []timeline.EventID
	Levels    [][]timeline.EventID
}

func allOf(t testing.TB, g *timeline.Graph) (a all) {
	a.JSON = jsonOf(t, g)
	events := slices.Collect(g.Events())
	for _, e := range events {
		if g.Event(e.ID) != e {
			t.Fatalf("the event of %s is another", e.ID)
		}
		for _, f := range events[:min(12, len(events))] {
			a.Relations = append(a.Relations, g.Relation(e.ID, f.ID))
			for _, l := range g.Explain(e.ID, f.ID) {
				a.Why = append(a.Why, fmt.Sprintf("%+v", l))
			}
		}
	}
	for _, e := range g.Critical() {
		a.Chain = append(a.Chain, e.ID)
	}
	for l := range g.Levels() {
		var ids []timeline.EventID
		for _, e := range l {
			ids = append(ids, e.ID)
		}
		a.Levels = append(a.Levels, ids)
	}
	return a
}

// Any sequence of Put, Remove and Apply, with questions on the way, gives what
// putting the remaining documents and all edits afresh gives: every answer.
func TestAnyHistory(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		g := new(timeline.Graph)
		there := map[string]*timeml.Annotation{}
		var edits []timeline.Edit
		for range rapid.IntRange(1, 14).Draw(rt, "steps") {
			switch rapid.IntRange(0, 5).Draw(rt, "step") {
			default:
				a := drawAnnotation(rt)
				put(t, g, a)
				there[a.Doc] = a
			case 4:
				id := rapid.SampledFrom([]string{"a", "b", "c", "d", "e"}).Draw(rt, "removed")
				if g.Remove(id) != (there[id] != nil) {
					rt.Fatalf("Remove(%s) = %v", id, there[id] == nil)
				}
				delete(there, id)
			case 5:
				e := drawEdit(rt)
				if err := g.Apply(e); err != nil {
					rt.Fatal(err)
				}
				edits = append(edits, e)
			}
			if rapid.Bool().Draw(rt, "asked") {
				for e := range g.Events() {
					g.Event(e.ID)
				}
			}
		}
		fresh := new(timeline.Graph)
		for _, e := range edits {
			if err := fresh.Apply(e); err != nil {
				rt.Fatal(err)
			}
		}
		for _, a := range there {
			put(t, fresh, a)
		}
		if diff := cmp.Diff(allOf(t, fresh), allOf(t, g)); diff != "" {
			rt.Fatalf("-afresh +got\n%s", diff)
		}
	})
}

// What one story tells does not change when another comes or goes: the events
// of the first are the very same.
func TestStoriesDoNotTouchEachOther(t *testing.T) {
	document := func(id, story string, text ...string) *timeml.Annotation {
		return readDocument(t, timeline.Document{ID: id, Story: story, Text: strings.Join(text, "\n"), DCT: timex.Ymd(2021, 5, 12)})
	}
	g := put(t, new(timeline.Graph), document("a", "x", sentences[:6]...))
	before := slices.Collect(g.Events())
	put(t, g, document("b", "y", sentences[6:8]...))
	ids := map[timeline.EventID]bool{}
	for e := range g.Events() {
		ids[e.ID] = true
	}
	for _, e := range before {
		if g.Event(e.ID) != e {
			t.Errorf("%q was worked out anew", e.Label)
		}
	}
	if len(ids) <= len(before) {
		t.Errorf("%d events of two stories, %d of one", len(ids), len(before))
	}
	g.Remove("b")
	if diff := cmp.Diff(len(before), len(slices.Collect(g.Events()))); diff != "" {
		t.Error(diff)
	}
}

// Events of two stories that are told in the same words have IDs of their own,
// which do not depend on which came first.
func TestSameWordsInTwoStories(t *testing.T) {
	one := readDocument(t, timeline.Document{ID: "a", Story: "x", Text: sentences[0] + " " + sentences[8]})
	two := readDocument(t, timeline.Document{ID: "b", Story: "y", Text: sentences[6] + " " + sentences[8]})
	g, h := put(t, new(timeline.Graph), one), put(t, new(timeline.Graph), two)
	for range g.Events() { // settled before the other comes
	}
	for range h.Events() {
	}
	put(t, g, two)
	put(t, h, one)
	if diff := cmp.Diff(allOf(t, g), allOf(t, h)); diff != "" {
		t.Errorf("-one first +two first\n%s", diff)
	}
	ids := map[timeline.EventID]bool{}
	n := 0
	for e := range g.Events() {
		ids[e.ID] = true
		n++
	}
	if len(ids) != n || n < 4 {
		t.Errorf("%d IDs of %d events", len(ids), n)
	}
}

// The story that the caller names decides, also against what documents say, and
// a story with a name has no documents without.
func TestStoryGiven(t *testing.T) {
	g := new(timeline.Graph)
	for id, story := range map[string]string{"a": "x", "b": "x", "c": "y", "d": "", "e": ""} {
		text := sentences[0]
		if id == "b" {
			text = sentences[6]
		}
		put(t, g, readDocument(t, timeline.Document{ID: id, Story: story, Text: text + " " + sentences[2]}))
	}
	got := map[string]string{}
	for d := range g.Documents() {
		got[d.ID] = d.Story
	}
	if diff := cmp.Diff(map[string]string{"a": "x", "b": "x", "c": "y", "d": "d", "e": "d"}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
