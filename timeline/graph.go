package timeline

import (
	"iter"
	"sync"
	"time"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
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
	mu      sync.Mutex
	docs    map[string]*timeml.Annotation
	edits   []Edit
	editsOf map[string][]int // by the documents that they name
	stories stories
	regions map[*region]struct{}
	names   names
	view    *view // nil after a change
}

// begin makes the zero Graph ready.
func (g *Graph) begin() {
	if g.docs == nil {
		g.docs = map[string]*timeml.Annotation{}
		g.editsOf = map[string][]int{}
		g.stories = newStories()
		g.regions = map[*region]struct{}{}
		g.names = newNames()
	}
}

// Put adds what a document says, or replaces what it had said before. It costs
// next to nothing; the next question works out the stories that changed, whose
// size counts and not that of the graph. An annotation without a document ID,
// or one that [timeml.Annotation.Validate] finds fault with, is an error. The
// annotation must not be changed afterwards.
func (g *Graph) Put(a *timeml.Annotation) error {
	if a == nil || a.Doc == "" {
		return ErrNoID
	}
	if err := a.Validate(); err != nil {
		return err
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.begin()
	g.docs[a.Doc] = a
	g.stories.put(a.Doc, a)
	g.view = nil
	return nil
}

// Remove takes back all that a document said. It reports whether the document
// was there.
func (g *Graph) Remove(docID string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.docs[docID] == nil {
		return false
	}
	delete(g.docs, docID)
	g.stories.put(docID, nil)
	g.view = nil
	return true
}

// Document returns the annotation of a document as it was put, nil if there is
// none.
func (g *Graph) Document(docID string) *timeml.Annotation {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.docs[docID]
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

// Event returns the event with the given ID, nil if there is none.
func (g *Graph) Event(id EventID) *Event {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.settle()
	if p, ok := g.names.events[id]; ok {
		return p.event()
	}
	return nil
}

// Between yields the events that may lie at least in part within [from, to), in
// chronological order: those with a known bound that the stretch does not
// exclude. Clock readings are compared, zones ignored.
func (g *Graph) Between(from, to time.Time) iter.Seq[*Event] {
	lo, hi := timex.InstantOf(from), timex.InstantOf(to)
	return func(yield func(*Event) bool) {
		for e := range g.current().events {
			if b := e.Time.Bounds; b.Known() && b.EarliestStart < hi && b.LatestEnd > lo && !yield(e) {
				return
			}
		}
	}
}

// Relation returns every relation of a to b that is possible by all that is
// known: allen.Full when nothing is. An unknown ID gives allen.Empty.
func (g *Graph) Relation(a, b EventID) allen.Set {
	x, y, ok := g.pair(a, b)
	switch {
	case !ok:
		return allen.Empty
	case x.component == y.component:
		return x.between(x.node, y.node)
	}
	return closure.RelationAcross(x.net, closure.Event(x.node), y.net, closure.Event(y.node))
}

// known is an event with the component that knows of it.
type known struct {
	*component
	node int
}

// pair looks two events up; it is not ok when one is not there.
func (g *Graph) pair(a, b EventID) (x, y known, ok bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.settle()
	p, ok1 := g.names.events[a]
	q, ok2 := g.names.events[b]
	if !ok1 || !ok2 {
		return x, y, false
	}
	return known{p.region.component, p.node}, known{q.region.component, q.node}, true
}
