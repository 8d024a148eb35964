package timeline

import (
	"context"
	"fmt"
	"iter"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Build reads documents and puts them into one graph, with the zero [Config].
func Build(ctx context.Context, docs ...Document) (*Graph, error) {
	return new(Config).Build(ctx, func(yield func(Document, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	})
}

// Build reads the documents on all cores and puts them into one graph. It
// stops at the first error that docs yields, at a document that [Config.Read]
// refuses, at an ID that comes twice, and at once when ctx ends. The graph holds
// all that the documents say; [Config.BuildStories] is for more of them than
// memory can hold.
func (c *Config) Build(ctx context.Context, docs iter.Seq2[Document, error]) (*Graph, error) {
	g := new(Graph)
	err := c.ReadAll(ctx, docs, func(a *timeml.Annotation) error {
		if g.Document(a.Doc) != nil {
			return fmt.Errorf("timeline: document ID %q comes twice", a.Doc)
		}
		return g.Put(a)
	})
	if err != nil {
		return nil, err
	}
	return g, nil
}

// ReadAll reads documents on all cores and calls yield with each annotation,
// in the order of docs and from the goroutine of the caller. It stops at the
// first error of docs, of Read or of yield. When ctx ends it returns at once: a
// document that is being read at that moment is read to its end in the
// background and dropped. No more documents are held at a time than twice the
// number of cores.
func (c *Config) ReadAll(ctx context.Context, docs iter.Seq2[Document, error], yield func(*timeml.Annotation) error) error {
	progress := c.counter()
	return inOrder(ctx, docs, c.Read, func(a *timeml.Annotation) error {
		if err := yield(a); err != nil {
			return err
		}
		progress()
		return nil
	})
}

// counter returns a function that tells Progress of one more document.
func (c *Config) counter() func() {
	n := 0
	return func() {
		if n++; c.Progress != nil {
			c.Progress(n)
		}
	}
}
