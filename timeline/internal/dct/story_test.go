package dct

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Every article of the stories whose truth is a header or a dateline is dated
// by it (a dateline without a year by its month and day); the others state
// nothing.
func TestStories(t *testing.T) {
	truths, err := filepath.Glob("../../../testdata/stories/*/truth.txtar")
	if err != nil || len(truths) == 0 {
		t.Fatal("no stories", err)
	}
	for _, path := range truths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range archive.Files {
			if file.Name != "dct" {
				continue
			}
			for _, row := range strings.Split(strings.TrimSpace(string(file.Data)), "\n") {
				name, rest, _ := strings.Cut(strings.TrimSpace(row), "\t")
				day, basis, _ := strings.Cut(rest, "\t")
				article, err := os.ReadFile(filepath.Join(filepath.Dir(path), name))
				if err != nil {
					t.Fatal(err)
				}
				got, ds := Find(string(article), timex.AnyOrder)
				said := got.Value.String()
				if !got.Hint.IsZero() {
					said, day = got.Hint.String(), "XXXX"+day[4:]
				}
				if basis == "inferred" {
					day = ""
				}
				if said != day && !strings.HasPrefix(said, day+"T") || len(ds) > 0 || basis == "header" && string(got.Basis) != basis {
					t.Errorf("%s: %s (%s) %v, want %s (%s)", name, said, got.Basis, ds, day, basis)
				}
			}
		}
	}
}
