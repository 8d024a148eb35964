package timeline_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
)

// BenchmarkRead reads all stories of testdata, one document after the other.
func BenchmarkRead(b *testing.B) {
	files, err := filepath.Glob("../testdata/stories/*/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no stories: %v", err)
	}
	var docs []timeline.Document
	size := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, timeline.Document{ID: f, Text: string(text)})
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var c timeline.Config
	for range b.N {
		for _, doc := range docs {
			if _, err := c.Read(doc); err != nil {
				b.Fatal(err)
			}
		}
	}
}
