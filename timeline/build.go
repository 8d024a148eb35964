package timeline

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"sync"

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
// stops at the first error that docs yields, at a document without an ID, at
// an ID that comes twice, and when ctx ends.
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
// in the order of docs and from one goroutine. It stops at the first error of
// docs, of Read, of yield, or of ctx. No more documents are held at a time than
// twice the number of cores.
func (c *Config) ReadAll(ctx context.Context, docs iter.Seq2[Document, error], yield func(*timeml.Annotation) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	type result struct {
		a   *timeml.Annotation
		err error
	}
	type job struct {
		doc  Document
		done chan result
	}
	workers := runtime.GOMAXPROCS(0)
	jobs, order := make(chan job), make(chan job, workers)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel(nil)
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				a, err := c.Read(j.doc)
				j.done <- result{a, err}
			}
		}()
	}
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer close(order)
		defer close(jobs)
		for doc, err := range docs {
			j := job{doc, make(chan result, 1)}
			if err != nil {
				j.done <- result{err: err}
			}
			select {
			case order <- j:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
			select {
			case jobs <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	n := 0
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case j, ok := <-order:
			if !ok {
				return nil
			}
			var r result
			select {
			case r = <-j.done:
			case <-ctx.Done():
				return context.Cause(ctx)
			}
			if r.err != nil {
				return r.err
			}
			if err := yield(r.a); err != nil {
				return err
			}
			if n++; c.Progress != nil {
				c.Progress(n)
			}
		}
	}
}
