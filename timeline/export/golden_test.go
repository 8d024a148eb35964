package export_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

var update = flag.Bool("update", false, "rewrite the golden files and the README's output")

// TestGolden compares each format with a reviewed file: of a small graph that
// has every kind of time whole, and of each story what people read, since whole
// stories would be 4 MB that nobody reviews. .ci/consumers reads whole ones.
func TestGolden(t *testing.T) {
	sources := map[string]export.Source{"small": small(t)}
	dirs, err := filepath.Glob("../../testdata/stories/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, dir := range dirs {
		sources[filepath.Base(dir)] = export.Highlights(story(t, filepath.Base(dir)))
	}
	for name, src := range sources {
		for format := range writers {
			t.Run(name+"."+format, func(t *testing.T) { compare(t, name, format, src) })
		}
	}
}

// compare holds a format of a source to its file. The page is compared by its
// body, since its style and script have files of their own.
func compare(t *testing.T, name, format string, src export.Source) {
	got := write(t, format, src)
	if format == "html" {
		_, got, _ = strings.Cut(got, "</head>")
		got, _, _ = strings.Cut(got, "<script>")
	}
	file := filepath.Join("testdata", "golden", name+"."+format)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("-want +got; rewrite with -update:\n%s", diff)
	}
}

// story reads the articles of testdata/stories, with the paths by which a
// command at the top of the repository names them.
func story(t testing.TB, name string) *timeline.Graph {
	t.Helper()
	top := filepath.Join("..", "..")
	files, err := filepath.Glob(filepath.Join(top, "testdata", "stories", name, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no story %s: %v", name, err)
	}
	var docs []timeline.Document
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		id, err := filepath.Rel(top, f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, timeline.Document{ID: filepath.ToSlash(id), Text: string(text)})
	}
	return build(t, docs...)
}
