package timeline

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Absorb adds all documents and edits of other, which stays as it is. Their
// documents must be disjoint: one that both have is an error, and g is left as
// it was. Graphs that are absorbed in any grouping and, as far as they hold no
// edits, in any order give the same graph, so that many machines can build
// parts of one.
func (g *Graph) Absorb(other *Graph) error {
	if g == other {
		return errors.New("timeline: a graph cannot absorb itself")
	}
	other.mu.Lock()
	docs, edits := maps.Clone(other.docs), slices.Clone(other.edits)
	other.mu.Unlock()
	for _, id := range slices.Sorted(maps.Keys(docs)) { // the first of those that come twice is told
		if g.Document(id) != nil {
			return fmt.Errorf("timeline: document ID %q comes twice", id)
		}
	}
	for _, a := range docs {
		if err := g.Put(a); err != nil {
			return err
		}
	}
	for _, e := range edits {
		if err := g.Apply(e); err != nil {
			return err
		}
	}
	return nil
}
