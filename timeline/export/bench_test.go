package export_test

import (
	"bytes"
	"context"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
)

// BenchmarkWrite writes the graph of all stories of testdata in every format;
// the bytes are those that are written.
func BenchmarkWrite(b *testing.B) {
	files, err := filepath.Glob("../../testdata/stories/*/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no stories: %v", err)
	}
	var docs []timeline.Document
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, timeline.Document{ID: f, Text: string(text)})
	}
	g, err := timeline.Build(context.Background(), docs...)
	if err != nil {
		b.Fatal(err)
	}
	for _, format := range slices.Sorted(maps.Keys(writers)) {
		b.Run(format, func(b *testing.B) {
			var once bytes.Buffer // works the graph out, too
			if err := writers[format](&once, g); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(once.Len()))
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				if err := writers[format](io.Discard, g); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
