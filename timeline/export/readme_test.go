package export_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/export"
)

// TestReadme holds that the README shows what the program prints today, in a
// window of 100 columns:
//
//	go run ./examples/chronology -top 5 testdata/stories/armed-police
func TestReadme(t *testing.T) {
	const name, begin, end = "../../README.md", "```text\n", "```\n"
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok1 := strings.Cut(string(file), begin)
	shown, tail, ok2 := strings.Cut(rest, end)
	if !ok1 || !ok2 {
		t.Fatal("the README has no block of text")
	}
	var b strings.Builder
	top := export.Top(export.Highlights(story(t, "armed-police")), 5)
	if err := export.Text(&b, top, export.TextOptions{All: true, Width: 100}); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(name, []byte(head+begin+b.String()+end+tail), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(shown, b.String()); diff != "" {
		t.Errorf("the README is out of date (-shown +real; rewrite with -update):\n%s", diff)
	}
}

// atTop reads a file by its path from the top of the repository.
func atTop(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestReadmeCookbook holds that what the README shows of the cookbook stands,
// line by line, in the examples that are run.
func TestReadmeCookbook(t *testing.T) {
	examples := map[string]bool{}
	for _, l := range strings.Split(atTop(t, "timeline/cookbook_example_test.go"), "\n") {
		examples[strings.TrimSpace(l)] = true
	}
	_, cookbook, _ := strings.Cut(atTop(t, "README.md"), "\n## Cookbook\n")
	cookbook, _, _ = strings.Cut(cookbook, "\n## ")
	snippets := strings.Split(cookbook, "```")
	if len(snippets) != 2*4+1 {
		t.Fatalf("%d fences in the cookbook, want those of four snippets", len(snippets)-1)
	}
	for i := 1; i < len(snippets); i += 2 {
		for _, l := range strings.Split(strings.TrimPrefix(snippets[i], "go\n"), "\n") {
			if !examples[strings.TrimSpace(l)] {
				t.Errorf("no example has the line %q", l)
			}
		}
	}
}

// TestReadmeQuickstart holds that the README shows the quickstart as it is, and
// what its example prints.
func TestReadmeQuickstart(t *testing.T) {
	readme := atTop(t, "README.md")
	_, program, _ := strings.Cut(atTop(t, "examples/quickstart/main.go"), "\n")
	if !strings.Contains(readme, "```go\n"+program+"```\n") {
		t.Error("the program is another one")
	}
	_, output, _ := strings.Cut(atTop(t, "examples/quickstart/example_test.go"), "// Output:\n")
	output, _, _ = strings.Cut(output, "}")
	output = strings.ReplaceAll(output, "\t// ", "")
	if !strings.Contains(readme, "```\n"+output+"```\n") {
		t.Errorf("its output is another one:\n%s", output)
	}
}
