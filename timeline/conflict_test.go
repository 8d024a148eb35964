package timeline_test

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
)

// Two papers that print one agency's text are one source against two of their
// own; what was set aside returns when those who opposed it go, and nothing of
// any document is lost meanwhile.
func TestCopiesCountOnce(t *testing.T) {
	const wire = "Mayor Ada Quill died in Harton on 4 May 2021. The council hung black flags from the town hall. " +
		"Her deputy Tom Reyle cancelled the fair. Schools closed for a day. Hundreds signed a book at the library.\n"
	texts := map[string]string{
		"paper":   wire,
		"gazette": wire,
		"tower":   "Published: 9 May 2021\n\nMayor Ada Quill died in Harton on 6 May 2021, a nurse told us. We saw a crowd of mourners.\n",
		"herald":  "Published: 8 May 2021\n\nShops were shut. Mayor Ada Quill died in Harton on 6 May 2021.\n",
	}
	g := new(timeline.Graph)
	for id, text := range texts {
		put(t, g, readDocument(t, timeline.Document{ID: id, Story: "mayor", Text: text}))
	}
	death := func() *timeline.Event {
		for e := range g.Events() {
			if len(e.Mentions) > 1 && e.Mentions[0].TriggerText == "died" {
				return e
			}
		}
		t.Fatal("the death is not one event of several documents")
		return nil
	}
	expect := func(when, value string, mentions, conflicts int) {
		t.Helper()
		e := death()
		n, sides := 0, map[string]bool{}
		for c := range g.Conflicts() {
			n++
			for _, s := range c.Sides {
				sides[s.Document] = true
			}
		}
		if e.Time.Value.String() != value || len(e.Mentions) != mentions || (n > 0) != (conflicts > 0) {
			t.Errorf("%s: %s by %d mentions, %d conflicts; want %s by %d", when, e.Time.Value, len(e.Mentions), n, value, mentions)
		}
		if n > 0 && !(sides["paper"] && sides["gazette"]) {
			t.Errorf("%s: sides %v, want both copies among them", when, sides)
		}
	}
	expect("two sources against copies", "2021-05-06", 4, 1)
	g.Remove("tower")
	g.Remove("herald")
	expect("nobody against", "2021-05-04", 2, 0)
	put(t, g, readDocument(t, timeline.Document{ID: "tower", Story: "mayor", Text: texts["tower"]}),
		readDocument(t, timeline.Document{ID: "herald", Story: "mayor", Text: texts["herald"]}))
	expect("both again", "2021-05-06", 4, 1)
}
