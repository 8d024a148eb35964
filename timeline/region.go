package timeline

import (
	"cmp"
	"maps"
	"runtime"
	"slices"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// A graph is kept in parts that have nothing to do with each other, so that a
// change costs what its own part costs:
//
//	documents --merge.Collection--> stories --edits--> regions --work--> components
//
// A story is documents that are merged with each other, a region the stories
// that edits tie together, and a component what follows from a region. Put,
// Remove and Apply only note which stories change; the next question works out
// the regions of those anew, on all cores.

// story is the documents that tell of one story; that of the events that edits
// add has none.
type story struct {
	docs map[string]*timeml.Annotation
	in   *region // nil: to be worked out
}

// region is the stories that edits tie together.
type region struct {
	stories []*story
	*component
	fresh bool // nobody has seen its component yet
}

// stories says which documents tell of one story.
type stories struct {
	of     map[string]*story // by document
	byKey  map[string]*story // those that callers name
	byHand *story            // of the events that edits add; nil for none
	stale  map[*story]bool   // those whose documents or edits changed

	found  merge.Collection     // the documents of stories to be found by content
	number map[string]int       // theirs, by ID
	docs   []*timeml.Annotation // by number
}

func newStories() stories {
	return stories{of: map[string]*story{}, byKey: map[string]*story{}, stale: map[*story]bool{}, number: map[string]int{}}
}

// put notes what a document says; a is nil for one that is gone.
func (s *stories) put(id string, a *timeml.Annotation) {
	if old := s.of[id]; old != nil {
		old.take(s, id)
	}
	if n, ok := s.number[id]; ok {
		s.found.Remove(n)
		s.docs[n] = nil
		delete(s.number, id)
	}
	switch {
	case a == nil:
	case a.Story == "":
		n := s.found.Add(a)
		for n >= len(s.docs) {
			s.docs = append(s.docs, nil)
		}
		s.docs[n], s.number[id] = a, n
	default:
		t := s.byKey[a.Story]
		if t == nil {
			t = &story{docs: map[string]*timeml.Annotation{}}
			s.byKey[a.Story] = t
		}
		t.give(s, a)
	}
}

func (t *story) give(s *stories, a *timeml.Annotation) {
	t.docs[a.Doc] = a
	s.of[a.Doc] = t
	s.stale[t] = true
}

func (t *story) take(s *stories, id string) {
	if key := t.docs[id].Story; key != "" && len(t.docs) == 1 {
		delete(s.byKey, key)
	}
	delete(t.docs, id)
	delete(s.of, id)
	s.stale[t] = true
}

// find finds the stories of the documents that name none. Stories that come out
// as they were stay.
func (s *stories) find() {
	for _, numbers := range s.found.Changed() {
		group := make([]*timeml.Annotation, len(numbers))
		for i, n := range numbers {
			group[i] = s.docs[n]
		}
		if s.of[group[0].Doc].holds(group) {
			continue
		}
		t := &story{docs: map[string]*timeml.Annotation{}}
		for _, a := range group {
			if old := s.of[a.Doc]; old != nil {
				old.take(s, a.Doc)
			}
			t.give(s, a)
		}
	}
}

// holds reports whether the story is just these documents.
func (t *story) holds(docs []*timeml.Annotation) bool {
	if t == nil || len(t.docs) != len(docs) {
		return false
	}
	for _, a := range docs {
		if t.docs[a.Doc] != a {
			return false
		}
	}
	return true
}

// touch notes that the edits of a document changed. The events that edits add
// count as a document without a name.
func (s *stories) touch(id string) {
	if t := s.at(id); t != nil {
		s.stale[t] = true
	}
}

// at returns the story of a document.
func (s *stories) at(id string) *story {
	if id == "" {
		return s.byHand
	}
	return s.of[id]
}

// settle brings the graph up to date.
func (g *Graph) settle() {
	g.stories.find()
	if len(g.stories.stale) == 0 {
		return
	}
	var pending []*story
	for t := range g.stories.stale {
		pending = append(pending, g.dissolve(t)...)
	}
	g.stories.stale = map[*story]bool{} // not clear: a map that was large once takes long to go through for ever
	var fresh []*region
	for _, t := range pending { // in any order: a region is what is connected
		if t.in == nil && (len(t.docs) > 0 || t == g.stories.byHand) {
			fresh = append(fresh, g.connect(t))
		}
	}
	g.work(fresh)
	for _, r := range fresh {
		g.regions[r] = struct{}{}
		g.names.add(r)
	}
	g.names.settle()
	for _, r := range fresh {
		r.fresh = false
	}
	g.view = nil
}

// dissolve takes the region of a story out of the graph and returns its
// stories, t among them.
func (g *Graph) dissolve(t *story) []*story {
	if t.in == nil {
		return []*story{t}
	}
	r := t.in
	g.names.remove(r)
	delete(g.regions, r)
	for _, t := range r.stories {
		t.in = nil
	}
	return r.stories
}

// connect makes the region of a story: with it go those of all documents that
// one edit names together.
func (g *Graph) connect(t *story) *region {
	r := &region{fresh: true}
	take := func(t *story) {
		if t == nil || t.in == r {
			return
		}
		for _, t := range g.dissolve(t) { // a new edit or document may tie regions together
			t.in = r
			if len(t.docs) > 0 || t == g.stories.byHand {
				r.stories = append(r.stories, t)
			}
		}
	}
	take(t)
	for i := 0; i < len(r.stories) && len(g.edits) > 0; i++ {
		for _, id := range r.stories[i].names() {
			for _, e := range g.editsOf[id] {
				for _, other := range g.edits[e].documents() {
					take(g.stories.at(other))
				}
			}
		}
	}
	return r
}

// names lists what edits call the documents of a story.
func (t *story) names() []string {
	if len(t.docs) == 0 {
		return []string{""}
	}
	return slices.Collect(maps.Keys(t.docs))
}

// work works out regions on all cores.
func (g *Graph) work(regions []*region) {
	var wg sync.WaitGroup
	next := make(chan *region)
	for range min(runtime.GOMAXPROCS(0), len(regions)) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range next {
				r.component = g.component(r)
			}
		}()
	}
	for _, r := range regions {
		next <- r
	}
	close(next)
	wg.Wait()
}

// component works out one region from its documents, by ID, and the edits that
// name them, in the order of their making.
func (g *Graph) component(r *region) *component {
	var docs []*timeml.Annotation
	var edits []int
	at := map[string]*story{}
	for _, t := range r.stories {
		for id, a := range t.docs {
			docs = append(docs, a)
			at[id] = t
		}
		for _, id := range t.names() {
			edits = append(edits, g.editsOf[id]...)
		}
	}
	slices.SortFunc(docs, func(a, b *timeml.Annotation) int { return cmp.Compare(a.Doc, b.Doc) })
	first := map[*story]int{}
	numbers := make([]int, len(docs))
	for i, a := range docs {
		t := at[a.Doc]
		if _, ok := first[t]; !ok {
			first[t] = i
		}
		numbers[i] = first[t]
	}
	slices.Sort(edits)
	edits = slices.Compact(edits)
	return assemble(docs, numbers, edits, g.edits)
}
