package timeline_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// articles are those of all stories of testdata, with their bytes.
func articles(b *testing.B) (docs []timeline.Document, size int64) {
	files, err := filepath.Glob("../testdata/stories/*/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no stories: %v", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, timeline.Document{ID: f, Text: string(text)})
		size += int64(len(text))
	}
	return docs, size
}

// BenchmarkRead reads all stories, one document after the other.
func BenchmarkRead(b *testing.B) {
	docs, size := articles(b)
	b.SetBytes(size)
	b.ReportAllocs()
	b.ResetTimer()
	var c timeline.Config
	for range b.N {
		for _, doc := range docs {
			if _, err := c.Read(doc); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkReadAll reads them on all cores: -cpu 1,2 tells what a second core
// adds.
func BenchmarkReadAll(b *testing.B) {
	docs, size := articles(b)
	b.SetBytes(size)
	b.ReportAllocs()
	b.ResetTimer()
	var c timeline.Config
	err := c.ReadAll(context.Background(), func(yield func(timeline.Document, error) bool) {
		for range b.N {
			for _, doc := range docs {
				if !yield(doc, nil) {
					return
				}
			}
		}
	}, func(*timeml.Annotation) error { return nil })
	if err != nil {
		b.Fatal(err)
	}
}

// BenchmarkBuildStories takes all stories of testdata from text to graphs, on
// all cores, by way of the temporary file.
func BenchmarkBuildStories(b *testing.B) {
	_, size := articles(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for range b.N {
		err := new(timeline.Config).BuildStories(context.Background(), documents(b), func(string, *timeline.Graph) error { return nil })
		if err != nil {
			b.Fatal(err)
		}
	}
}
