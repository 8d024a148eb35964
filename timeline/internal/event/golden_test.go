package event_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/internal/event"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// Everything that is found in an article, to be read as a whole.
func TestGolden(t *testing.T) {
	raw, err := os.ReadFile("testdata/news.txt")
	if err != nil {
		t.Fatal(err)
	}
	var p syntax.Parser
	var b strings.Builder
	for _, e := range event.Find(p.Parse(string(raw), text.Sentences(nil, string(raw)), nil)) {
		fmt.Fprintf(&b, "%s %d %q %s %s %s %s %s family=%s", e.ID, e.Sentence, e.Text, e.Class, e.Tense, e.Aspect, e.Polarity, e.Modality, e.Family)
		if e.Quantity != "" {
			fmt.Fprintf(&b, " quantity=%q", e.Quantity)
		}
		fmt.Fprintf(&b, "\n   %s\n", e.Label)
		for _, p := range e.Participants {
			fmt.Fprintf(&b, "   %s %q head=%s named=%t %q\n", p.Role, p.Name, p.Head, p.Named, raw[p.Start:p.End])
		}
	}
	const golden = "testdata/news.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
