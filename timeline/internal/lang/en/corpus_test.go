package en_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// TestCorpus reads testdata/*.txt, one file a family. A line is a sentence with
// its expressions marked as [words|value] or [words|TYPE value]; what is not
// marked must not be found. "# dct 2023-09-25" sets the creation time for the
// lines that follow; other lines that begin with # are comments.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			dct := timex.Ymd(2023, 9, 25) // a Monday
			for n, line := range strings.Split(string(b), "\n") {
				if d, ok := strings.CutPrefix(line, "# dct "); ok {
					if dct, err = timex.Parse(strings.TrimSpace(d)); err != nil {
						t.Fatalf("line %d: %v", n+1, err)
					}
					continue
				}
				if line == "" || line[0] == '#' {
					continue
				}
				compare(t, dct, line, fmt.Sprintf("%s:%d", file, n+1))
			}
		})
	}
}

// TestArticles reads testdata/articles/*.txt: whole articles as news sites print
// them, histories, letters, judgments, with their expressions marked as in
// [TestCorpus], since much of what a time means is told by the sentences before
// it. "# dct 2023-09-25" begins one, "# dct -" one that alone tells its dates.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, article := range strings.Split(string(b), "# dct ")[1:] {
			day, text, _ := strings.Cut(article, "\n")
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt")+"/"+day, func(t *testing.T) {
				var dct timex.Value
				if day != "-" {
					if dct, err = timex.Parse(day); err != nil {
						t.Fatal(err)
					}
				}
				compare(t, dct, text, file)
			})
		}
	}
}

// compare finds the expressions of a marked text and compares them with the
// marks.
func compare(t *testing.T, dct timex.Value, marked, at string) {
	t.Helper()
	text, want := unmark(marked)
	var got []string
	for _, x := range tagger.Find(text, dct) {
		found, typed := x.Text+"|"+x.Value.String(), x.Text+"|"+x.Value.Type.String()+" "+x.Value.String()
		if n := len(got); n < len(want) && want[n] == typed {
			found = typed
		}
		got = append(got, found)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: %s\n(-want +got)\n%s", at, text, diff)
	}
}

// unmark takes the marks out of a corpus line.
func unmark(line string) (text string, want []string) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(line, "[")
		inner, after, closed := strings.Cut(rest, "]")
		words, value, marked := strings.Cut(inner, "|")
		if !ok || !closed || !marked {
			b.WriteString(line)
			return b.String(), want
		}
		b.WriteString(before)
		b.WriteString(words)
		want = append(want, words+"|"+value)
		line = after
	}
}
