package tagger_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// TestNegative reads the trap sentences: words, numbers and names that look
// like times and are none. A creation time is given, since an unknown one would
// hide false relative times.
func TestNegative(t *testing.T) {
	files, err := filepath.Glob("../../testdata/negative/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no trap sentences: %v", err)
	}
	dct := timex.Ymd(2023, 9, 25)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for n, line := range strings.Split(string(b), "\n") {
				if strings.HasPrefix(line, "#") {
					continue
				}
				for _, x := range tagger.Find(line, dct) {
					t.Errorf("line %d: %q found in %q (%s, %v)", n+1, x.Text, line, x.Rule, x.Value)
				}
			}
		})
	}
}
