package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Edits of every kind do what they say, side by side in one document; they still
// do when it is read anew with other offsets. Where a new reading has lost the
// target of one, that one is reported and the others hold; it holds again when
// the target is back.
func TestEditsSurviveReading(t *testing.T) {
	const (
		closed   = "The Harton bridge was closed on 4 May 2021. "
		sank     = "The Velmar ferry sank off Tarsk on 9 June 2022. "
		resigned = "Mayor Ada Quill resigned in Harton. "
		arrested = "Police arrested Tom Reyle in Lode. "
		shut     = "Two schools shut in Tarsk. "
		burned   = "The mill of Corvin burned on 1 May 2021. "
		ruined   = "Vandals destroyed the Corvin mill. "
	)
	ref := func(doc, trigger, sentence string) timeline.MentionRef {
		return timeline.MentionRef{Document: doc, Trigger: trigger, Sentence: sentence}
	}
	edits := []timeline.Edit{
		{Kind: timeline.Relabel, Mentions: []timeline.MentionRef{ref("a", "closed", "bridge")}, Label: "Bridge shut for good"},
		{Kind: timeline.Redate, Mentions: []timeline.MentionRef{ref("a", "sank", "Velmar")}, Time: timex.Ymd(2022, 6, 8)},
		{Kind: timeline.Drop, Mentions: []timeline.MentionRef{ref("a", "shut", "schools")}},
		{Kind: timeline.Relate, Mentions: []timeline.MentionRef{ref("a", "resigned", "Quill"), ref("a", "arrested", "Reyle")}, Relation: allen.Before},
		{Kind: timeline.Merge, Mentions: []timeline.MentionRef{ref("a", "burned", "mill"), ref("a", "destroyed", "mill")}},
		{Kind: timeline.Split, Mentions: []timeline.MentionRef{ref("b", "closed", "bridge")}},
		{Kind: timeline.AddEvent, Label: "Inquiry opened", Time: timex.Ymd(2023, 1, 2)},
	}
	read := func(id string, sentences ...string) timeline.Document {
		return timeline.Document{ID: id, Story: "one", DCT: timex.Ymd(2023, 2, 1), Text: strings.Join(sentences, "\n")}
	}
	// told is what the graph holds of what the edits are about.
	told := func(g *timeline.Graph) (lines []string) {
		byTrigger := map[string]*timeline.Event{}
		for e := range g.Events() {
			var triggers []string
			for _, m := range e.Mentions {
				triggers = append(triggers, m.Document+":"+m.TriggerText)
				byTrigger[m.Document+":"+m.TriggerText] = e
			}
			slices.Sort(triggers)
			line := strings.Join(triggers, " ")
			switch {
			case strings.Contains(line, "closed"), strings.Contains(line, "shut"), e.Label == "Inquiry opened":
				line += " | " + e.Label
			case strings.Contains(line, "sank"):
				line += " | " + e.Time.Value.String()
			}
			lines = append(lines, line)
		}
		if x, y := byTrigger["a:resigned"], byTrigger["a:arrested"]; x != nil && y != nil {
			lines = append(lines, fmt.Sprintf("resigned %v arrested", g.Relation(x.ID, y.ID)))
		}
		slices.Sort(lines)
		for _, d := range g.Diagnostics() {
			lines = append(lines, d.Summary)
		}
		return lines
	}
	g := new(timeline.Graph)
	for _, e := range edits {
		if err := g.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	if ds := g.Diagnostics(); len(ds) != 8 { // one for each mention that they name
		t.Errorf("%d diagnostics before there are documents: %v", len(ds), ds)
	}
	put(t, g, readDocument(t, read("b", closed)), readDocument(t, read("a", closed, sank, resigned, arrested, shut, burned, ruined)))
	want := []string{
		": | Inquiry opened",
		"a:arrested",
		"a:burned a:destroyed",
		"a:closed | Bridge shut for good",
		"a:resigned",
		"a:sank | 2022-06-08",
		"b:closed | The Harton bridge was closed",
		"resigned before arrested",
	}
	if diff := cmp.Diff(want, told(g)); diff != "" {
		t.Errorf("edits: -want +got\n%s", diff)
	}
	put(t, g, readDocument(t, read("a", ruined, shut, burned, arrested, resigned, sank, closed)))
	if diff := cmp.Diff(want, told(g)); diff != "" {
		t.Errorf("read anew, in another order: -want +got\n%s", diff)
	}
	put(t, g, readDocument(t, read("a", closed, sank, arrested, burned, shut)))
	lost := []string{
		": | Inquiry opened",
		"a:arrested",
		"a:burned",
		"a:closed | Bridge shut for good",
		"a:sank | 2022-06-08",
		"b:closed | The Harton bridge was closed",
		`edit "relate" has no target: a has no event "resigned" in "Quill"`,
		`edit "merge" has no target: a has no event "destroyed" in "mill"`,
	}
	if diff := cmp.Diff(lost, told(g)); diff != "" {
		t.Errorf("two targets are gone: -want +got\n%s", diff)
	}
	put(t, g, readDocument(t, read("a", closed, sank, resigned, arrested, shut, burned, ruined)))
	if diff := cmp.Diff(want, told(g)); diff != "" {
		t.Errorf("back again: -want +got\n%s", diff)
	}
}
