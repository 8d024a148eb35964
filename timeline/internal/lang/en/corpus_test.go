package en_test

import (
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
				text, want := unmark(line)
				var got []string
				for _, x := range tagger.Find(text, dct) {
					got = append(got, x.Text+"|"+x.Value.String(), x.Text+"|"+x.Value.Type.String()+" "+x.Value.String())
				}
				var gotMarked []string
				for i := 0; i < len(got); i += 2 {
					k := i
					if j := i / 2; j < len(want) && want[j] == got[i+1] {
						k = i + 1
					}
					gotMarked = append(gotMarked, got[k])
				}
				if diff := cmp.Diff(want, gotMarked); diff != "" {
					t.Errorf("%s:%d: %s\n(-want +got)\n%s", file, n+1, text, diff)
				}
			}
		})
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
