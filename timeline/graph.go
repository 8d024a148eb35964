package timeline

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Graph is the events of many documents, with their times, order and
// conflicts. The zero Graph is empty and ready to use. It is safe for
// concurrent use; what its methods return must not be changed.
//
// A graph is what its documents and edits say: it does not depend on the order
// in which they came, and removing a document leaves the graph as if it had
// never been there.
type Graph struct {
	mu    sync.Mutex
	docs  map[string]*timeml.Annotation
	edits []Edit
	view  *view // nil after a change
}

// Put adds what a document says, or replaces what it had said before. The only
// error is an empty document ID. The annotation must not be changed afterwards.
func (g *Graph) Put(a *timeml.Annotation) error {
	if a == nil || a.Doc == "" {
		return ErrNoID
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.docs == nil {
		g.docs = map[string]*timeml.Annotation{}
	}
	g.docs[a.Doc] = a
	g.view = nil
	return nil
}

// Remove takes back all that a document said. It reports whether the document
// was there.
func (g *Graph) Remove(docID string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	_, ok := g.docs[docID]
	delete(g.docs, docID)
	if ok {
		g.view = nil
	}
	return ok
}

// Document returns the annotation of a document as it was put, nil if there is
// none.
func (g *Graph) Document(docID string) *timeml.Annotation {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.docs[docID]
}

// current returns the view of the graph, made anew after a change.
func (g *Graph) current() *view {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.view == nil {
		docs := slices.SortedFunc(maps.Values(g.docs), func(a, b *timeml.Annotation) int { return cmp.Compare(a.Doc, b.Doc) })
		g.view = assemble(docs, g.edits)
	}
	return g.view
}

// DocumentInfo is what the graph knows of a document.
type DocumentInfo struct {
	ID       string
	Story    string // the ID of the first document of its story, or the story given
	Title    string
	Source   string
	DCT      timeml.CreationTime
	Earliest timex.Instant // of the creation time; timex.OpenPast: not known
	Latest   timex.Instant // timex.OpenFuture: not known
	Evidence []string      // for an inferred creation time, and for the bounds of one that is not known
}

// Documents yields the documents by ID.
func (g *Graph) Documents() iter.Seq[DocumentInfo] { return slices.Values(g.current().docs) }

// Events yields the events in chronological order: a linear extension of all
// known relations, among free ones by earliest start, then latest end, then ID.
// Events of which nothing is known come last.
func (g *Graph) Events() iter.Seq[*Event] { return slices.Values(g.current().events) }

// Event returns the event with the given ID, nil if there is none.
func (g *Graph) Event(id EventID) *Event { return g.current().byID[id] }

// Between yields the events that may lie at least in part within [from, to), in
// chronological order: those with a known bound that the stretch does not
// exclude. Clock readings are compared, zones ignored.
func (g *Graph) Between(from, to time.Time) iter.Seq[*Event] {
	lo, hi := timex.InstantOf(from), timex.InstantOf(to)
	return func(yield func(*Event) bool) {
		for _, e := range g.current().events {
			if b := e.Time.Bounds; b.Known() && b.EarliestStart < hi && b.LatestEnd > lo && !yield(e) {
				return
			}
		}
	}
}

// Relation returns every relation of a to b that is possible by all that is
// known: allen.Full when nothing is. An unknown ID gives allen.Empty.
func (g *Graph) Relation(a, b EventID) allen.Set {
	v := g.current()
	x, y := v.byID[a], v.byID[b]
	switch {
	case x == nil || y == nil:
		return allen.Empty
	case x == y:
		return allen.Equals
	}
	return v.net.Relation(x.node(), y.node())
}

// Diagnostics returns what could not be done: edits whose target has vanished.
func (g *Graph) Diagnostics() []timeml.Diagnostic { return g.current().diagnostics }
