package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// shed gives back the room that lists grew ahead while a document was read: an
// annotation may stay in memory for long, with many others.
func shed(a *timeml.Annotation) {
	a.Timexes, a.Events, a.Links, a.Sentences = exact(a.Timexes), exact(a.Events), exact(a.Links), exact(a.Sentences)
	n := 0
	for i := range a.Timexes {
		n += len(a.Timexes[i].Function)
	}
	ops := make([]timex.Op, 0, n)
	for i := range a.Timexes {
		if f := &a.Timexes[i].Function; len(*f) > 0 {
			start := len(ops)
			ops = append(ops, *f...)
			*f = ops[start:len(ops):len(ops)]
		}
	}
}

// exact returns s in no more room than it needs.
func exact[T any](s []T) []T {
	if cap(s)-len(s) <= len(s)/16 {
		return s
	}
	return append(make([]T, 0, len(s)), s...)
}
