package timeline

import (
	"context"
	"iter"
	"maps"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// BuildStories reads the documents on all cores and calls yield with the graph
// of each [Document.Story], in the order of their names and from the goroutine
// of the caller. Memory does not grow with the documents: what they say waits
// in a temporary file, some 5 KB for an article, until all are read, and of the
// graphs only as many are held as there are cores, twice. Documents that name
// no story are one group, "", whose stories the graph finds by content.
//
// It stops where Build does, and at the first error of yield. When ctx ends it
// returns at once.
func (c *Config) BuildStories(ctx context.Context, docs iter.Seq2[Document, error], yield func(story string, g *Graph) error) error {
	s, err := newSpill()
	if err != nil {
		return err
	}
	defer s.close()
	progress := c.counter()
	read := func(d Document) (packed, error) {
		a, err := c.Read(d)
		if err != nil {
			return packed{}, err
		}
		return pack(a)
	}
	err = inOrder(ctx, docs, read, func(p packed) error {
		if err := s.add(p); err != nil {
			return err
		}
		progress()
		return nil
	})
	if err != nil {
		return err
	}
	if err := s.out.Flush(); err != nil {
		return err
	}
	type built struct {
		story string
		graph *Graph
	}
	stories := func(yield func(string, error) bool) {
		for _, story := range slices.Sorted(maps.Keys(s.stories)) {
			if !yield(story, nil) {
				return
			}
		}
	}
	build := func(story string) (built, error) {
		g := new(Graph)
		err := s.load(story, func(a *timeml.Annotation) error { return g.Put(a) })
		g.current() // here, where other cores work on other stories
		return built{story, g}, err
	}
	return inOrder(ctx, stories, build, func(b built) error { return yield(b.story, b.graph) })
}
