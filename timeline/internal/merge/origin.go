package merge

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/digest"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// A document copies another when at least three clauses, and four of five of
// those of the shorter one, stand in both word for word.
const (
	leastCopied = 3
	copiedShare = 0.8
	// neighbours is how many of the documents with a clause each is compared to.
	neighbours = 4
)

// originsOf finds copies, such as the same agency text in several papers: it
// returns one number a document, the least index of the documents that are
// near-identical to it, its own for one without copies.
func originsOf(docs []*timeml.Annotation) []int {
	clauses := make([][]uint64, len(docs))
	type posting struct {
		clause uint64
		doc    int
	}
	var index []posting
	for i, d := range docs {
		clauses[i] = clausesOf(d)
		for _, c := range clauses[i] {
			index = append(index, posting{c, i})
		}
	}
	slices.SortFunc(index, func(p, q posting) int {
		if c := cmp.Compare(p.clause, q.clause); c != 0 || p.doc == q.doc { // cmp.Or would compare the clauses of a document with themselves
			return c
		}
		return cmp.Or(
			slices.Compare(clauses[p.doc], clauses[q.doc]), // copies side by side
			cmp.Compare(p.doc, q.doc))
	})
	set := newSets(len(docs))
	for i, p := range index {
		for _, q := range index[i+1 : min(i+1+neighbours, len(index))] {
			if q.clause != p.clause {
				break
			}
			if set.find(p.doc) != set.find(q.doc) && copies(clauses[p.doc], clauses[q.doc]) {
				set.union(p.doc, q.doc)
			}
		}
	}
	origins := make([]int, len(docs))
	for i := range docs {
		origins[i] = set.find(i)
	}
	return origins
}

// clausesOf digests the distinct clauses of a document, sorted.
func clausesOf(d *timeml.Annotation) []uint64 {
	out := make([]uint64, 0, len(d.Events))
	for i := range d.Events {
		out = append(out, uint64(digest.Empty.String(d.Events[i].Label)))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func copies(a, b []uint64) bool {
	n := shared(a, b)
	return n >= leastCopied && float64(n) >= copiedShare*float64(min(len(a), len(b)))
}

// sets are disjoint sets of numbers; a set is known by its least member.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

func (s sets) find(i int) int {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

func (s sets) union(i, j int) {
	i, j = s.find(i), s.find(j)
	s[max(i, j)] = min(i, j)
}
