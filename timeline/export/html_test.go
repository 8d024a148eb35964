package export_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

func page(t *testing.T, docs ...timeline.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.HTML(&b, build(t, docs...), export.HTMLOptions{Title: "<b>T</b>", Intro: "a & b"}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestHTMLAlone holds that the page asks the network for nothing and runs only
// what its policy names.
func TestHTMLAlone(t *testing.T) {
	out := page(t, timeline.Document{ID: "a", Text: "Anna Holm was arrested on 10 March 2021, see https://example.org/a.js."})
	policy := regexp.MustCompile(`Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-[\w+/&#;=]+&#39;; style-src`)
	if !policy.MatchString(out) {
		t.Error("no strict policy")
	}
	for _, bad := range []string{` src=`, `<link`, `@import`, `url(http`, ` style="`, ` onclick`} {
		if strings.Contains(out, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if !strings.Contains(out, "<h1>&lt;b&gt;T&lt;/b&gt;</h1>") || !strings.Contains(out, "a &amp; b") {
		t.Error("title and line below it are not shown as text")
	}
}

// TestHTMLConflict shows both sides of a rival date: the one in force as the
// time, the other as a mark of its own.
func TestHTMLConflict(t *testing.T) {
	out := page(t,
		timeline.Document{ID: "a", Story: "s", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 10 March 2021. Police arrested Bo Lind."},
		timeline.Document{ID: "b", Story: "s", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 10 March 2021. Police arrested Bo Lind."},
		timeline.Document{ID: "c", Story: "s", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 11 March 2021. Police arrested Bo Lind."})
	for _, want := range []string{`data-rivals="1615464000"`, `class="conflict"`, ">2021-03-10<", "2021-03-11 <span"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in the page", want)
		}
	}
}

// TestHTMLCrowd draws only what has room and says how much it leaves out.
func TestHTMLCrowd(t *testing.T) {
	var docs []timeline.Document
	for _, town := range strings.Fields("Alby Berga Dalby Ekby Forsa Grums Hova Irsta Julita Kumla Lima Mora Nora Orsa Piteå Rimbo Sala Tanum Umeå Vara") {
		for _, name := range strings.Fields("Holm Lind Berg") {
			id := town + " " + name
			docs = append(docs, timeline.Document{ID: id, Story: id, Text: "Anna " + name + " was arrested in " + town + " on 10 March 2021."})
		}
	}
	out := page(t, docs...)
	if marks := strings.Count(out, `<rect class="sharp" x=`); marks < 20 || marks >= len(docs) || !strings.Contains(out, "more events lie before, after or behind these") {
		t.Errorf("%d marks drawn without a word about the rest", marks)
	}
}

// TestHTMLFarYears draws years far from ours in no time.
func TestHTMLFarYears(t *testing.T) {
	out := page(t, timeline.Document{ID: "a", Text: "The comet was seen in 9000 BC. Anna Holm was arrested on 10 March 2021. The sun will die in the year 9999."})
	if strings.Count(out, `class="tick"`) > 40 {
		t.Error("too many ticks")
	}
}
