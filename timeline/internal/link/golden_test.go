package link_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite the dumps in testdata")

// Each archive holds a text and a dump of its events with their times, and of
// its links with signal and confidence.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no archives", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := dump(string(ar.Files[0].Data))
			if *update {
				ar.Files[1].Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(ar), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(ar.Files[1].Data), got); diff != "" {
				t.Errorf("dump (-want +got):\n%s", diff)
			}
		})
	}
}

func dump(raw string) string {
	a := annotate(raw, monday)
	lines := says(a)
	var b strings.Builder
	for i := range a.Events {
		e := &a.Events[i]
		if i == 0 || e.Sentence != a.Events[i-1].Sentence {
			s := a.Sentences[e.Sentence]
			fmt.Fprintf(&b, "# %s\n", raw[s.Start:s.End])
		}
		fmt.Fprintf(&b, "%s %s %s %s\n", e.ID, e.Text, e.Time.Value, e.Time.Bounds)
		for k := range a.Links {
			if l := &a.Links[k]; l.From == e.ID {
				fmt.Fprintf(&b, "    %s (%s %.2f)\n", lines[k], l.Signal, l.Confidence)
			}
		}
	}
	return b.String()
}
