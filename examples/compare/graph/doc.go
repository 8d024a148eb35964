// Package graph holds the event graph against gonum, a general library of
// graphs: as an oracle, since what follows from orders alone is reachability,
// and a contradiction among them a cycle; and as a baseline of speed. It has a
// module of its own so that programs that import the library need no gonum.
//
//	go test ./...
//	go test -bench Graph
package graph

import (
	"fmt"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Order says that one event was before another.
type Order struct{ Before, After int }

// Article is what a document says that tells of undated events in some orders.
func Article(events int, orders []Order) *timeml.Annotation {
	a := &timeml.Annotation{Doc: "article", Story: "one"}
	for i := range events {
		name := Name(i)
		span := timeml.Span{Start: 10 * i, End: 10*i + 5}
		a.Sentences = append(a.Sentences, span)
		a.Events = append(a.Events, timeml.Event{
			ID: fmt.Sprintf("e%d", i+1), Span: span, Text: name, Lemma: name, Family: name, Sentence: i,
			Class: timeml.Occurrence, Tense: timeml.Past, Aspect: timeml.NoAspect, Polarity: timeml.Positive, Modality: timeml.Asserted,
			Clause: span, Quote: name, Label: name, Time: timeml.EventTime{Bounds: timex.Unbounded()},
		})
	}
	for _, o := range orders {
		a.Links = append(a.Links, timeml.Link{From: a.Events[o.Before].ID, To: a.Events[o.After].ID, Relation: timeml.Before, Signal: "before", Confidence: 0.9})
	}
	return a
}

// Name is the label of the i-th event of an [Article].
func Name(i int) string { return fmt.Sprintf("event%d", i) }
