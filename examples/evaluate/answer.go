package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// annotations are the answers, by document: those of the files given, else what
// the library reads in the documents. A document of the gold without an answer
// counts as one in which nothing was found.
func (e *evaluation) annotations(gold []record) (map[string]*record, error) {
	found := map[string]*record{}
	add := func(r *record) error {
		if found[r.Doc] != nil {
			return fmt.Errorf("document %q comes twice in the answers", r.Doc)
		}
		found[r.Doc] = r
		return nil
	}
	err := e.eachAnnotation(add)
	if err != nil {
		return nil, err
	}
	missing := 0
	for i := range gold {
		doc := gold[i].Doc
		r := found[doc]
		if r == nil {
			missing++
			found[doc] = &record{Doc: doc}
			continue
		}
		for _, mentions := range [...][]mention{r.Timexes, r.Events} {
			if err := e.check(doc, mentions); err != nil {
				return nil, fmt.Errorf("answers: %w", err)
			}
		}
	}
	if missing > 0 {
		fmt.Fprintf(e.warn, "evaluate: no answer for %d of %d documents\n", missing, len(gold))
	}
	return found, nil
}

func (e *evaluation) eachAnnotation(add func(*record) error) error {
	if e.answers == nil {
		return new(timeline.Config).ReadAll(context.Background(), each(e.docs), func(a *timeml.Annotation) error {
			b, err := a.MarshalJSON()
			if err != nil {
				return err
			}
			r := new(record)
			if err := json.Unmarshal(b, r); err != nil {
				return err
			}
			return add(r)
		})
	}
	for _, path := range e.answers {
		records, err := readLines[record](path)
		if err != nil {
			return err
		}
		for i := range records {
			if err := add(&records[i]); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
		}
	}
	return nil
}

// each yields documents in the form that the library takes them in.
func each(docs []timeline.Document) func(func(timeline.Document, error) bool) {
	return func(yield func(timeline.Document, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}
}
