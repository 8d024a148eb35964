package merge

import (
	"cmp"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

const (
	// leastLike is the least likeness, a cosine, of two documents or groups of
	// documents of one story. Among the stories of testdata, documents of two
	// stories reach 0.08, and each has another of its own story above 0.12.
	leastLike = 0.11
	// storyWindow is how far the creation times of two documents may lie apart
	// before they must be more alike, by the factor 1/farLike.
	storyWindow = 60 * day
	farLike     = 0.5
)

// Collection keeps documents split into stories by content while documents come
// and go. What it finds depends on the documents alone, not on their history,
// and a change costs what it touches:
//
//	documents --profiles--> pairs that are alike --connected--> blocks --clusterBlock--> stories
//
// Only the blocks in which some pair changed are clustered anew. How rare a
// word is depends on all documents, but in a few steps (see rarity), so that a
// document seldom changes the profiles of others, and never those of more than
// the few that have a word of the last step but one. Terms are the participants of
// a document and the words of its events and title.
//
// The zero Collection is empty and ready to use.
type Collection struct {
	entries []*article // by number; nil for one that is gone
	free    []int32
	holders map[uint64][]int32 // documents by term
	listed  map[uint64][]int32 // documents by telling term, in canonical order

	before  map[uint64]int // of the terms of documents that came and went: how many had them
	changed map[int32]bool // documents whose profile or neighbours are to be found anew
	touched map[int32]bool // documents whose story may be another
}

// article is a document in a collection.
type article struct {
	profile
	doc    string
	digest uint64 // of the terms
	counts []term // what a term weighs before its rarity
	lists  []uint64
	near   map[int32]int // documents that are alike, with their likeness in millionths
}

// compare orders documents by what they say, and those that say the same by
// their names.
func (e *article) compare(f *article) int {
	return cmp.Or(cmp.Compare(e.from, f.from), cmp.Compare(e.digest, f.digest), strings.Compare(e.doc, f.doc))
}

// Add adds a document and returns its number.
func (c *Collection) Add(d *timeml.Annotation) int {
	if c.holders == nil {
		c.holders, c.listed = map[uint64][]int32{}, map[uint64][]int32{}
		c.before, c.changed, c.touched = map[uint64]int{}, map[int32]bool{}, map[int32]bool{}
	}
	e := &article{doc: d.Doc, counts: countsOf(d)}
	e.from, e.to = timex.OpenPast, timex.OpenPast
	if b := d.DCT.Value.Bounds(); b.EarliestStart.Known() {
		e.from, e.to = b.EarliestStart, b.EarliestStart
	}
	e.digest = termsDigest(e.counts)
	n := int32(len(c.entries))
	if last := len(c.free) - 1; last >= 0 {
		n, c.free = c.free[last], c.free[:last]
		c.entries[n] = e
	} else {
		c.entries = append(c.entries, e)
	}
	for _, t := range e.counts {
		c.count(t.id)
		list := c.holders[t.id]
		at, _ := slices.BinarySearch(list, n)
		c.holders[t.id] = slices.Insert(list, at, n)
	}
	c.changed[n] = true
	return int(n)
}

// Remove takes out the document with a number, which may be given to another.
func (c *Collection) Remove(number int) {
	n := int32(number)
	e := c.entries[n]
	for _, t := range e.counts {
		c.count(t.id)
		list := c.holders[t.id]
		at, _ := slices.BinarySearch(list, n)
		if list = slices.Delete(list, at, at+1); len(list) == 0 {
			delete(c.holders, t.id)
		} else {
			c.holders[t.id] = list
		}
	}
	c.part(n)
	c.list(n, nil)
	delete(c.changed, n)
	delete(c.touched, n)
	c.entries[n] = nil
	c.free = append(c.free, n)
}

// count notes how many documents had a term before the changes.
func (c *Collection) count(t uint64) {
	if _, ok := c.before[t]; !ok {
		c.before[t] = len(c.holders[t])
	}
}

// Changed returns the stories, as numbers of documents, of all documents that
// changes since the last call may have brought into another story, and of
// those that share a story with one of them.
func (c *Collection) Changed() [][]int {
	for t, n := range c.before {
		if rarity(n) != rarity(len(c.holders[t])) {
			for _, d := range c.holders[t] {
				c.changed[d] = true
			}
		}
	}
	c.before = map[uint64]int{} // not clear: a map that was large once takes long to go through for ever
	c.relist()
	c.compare()
	var stories [][]int
	seen := map[int32]bool{}
	for n := range c.touched { // in any order: blocks are what is connected
		if seen[n] {
			continue
		}
		seen[n] = true
		block := []int32{n}
		for i := 0; i < len(block); i++ {
			for m := range c.entries[block[i]].near {
				if !seen[m] {
					seen[m] = true
					block = append(block, m)
				}
			}
		}
		stories = append(stories, c.clusterBlock(block)...)
	}
	c.touched = map[int32]bool{}
	return stories
}

// like is a pair of profiles, a < b, and their likeness in millionths.
type like struct{ a, b, score int }

// clusterBlock splits documents into stories: pairs are taken most alike
// first, and two groups become one if they are alike as wholes.
func (c *Collection) clusterBlock(block []int32) (stories [][]int) {
	if len(block) == 1 {
		return [][]int{{int(block[0])}}
	}
	slices.SortFunc(block, func(m, n int32) int {
		return cmp.Or(c.entries[m].compare(c.entries[n]), cmp.Compare(m, n))
	})
	at := make(map[int32]int, len(block))
	groups := make([]profile, len(block))
	for i, n := range block {
		at[n] = i
		groups[i] = c.entries[n].profile
	}
	var pairs []like
	for i, n := range block {
		for m, score := range c.entries[n].near {
			if j := at[m]; i < j {
				pairs = append(pairs, like{i, j, score})
			}
		}
	}
	slices.SortFunc(pairs, func(p, q like) int {
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
	set := newSets(len(block))
	for _, l := range pairs {
		a, b := set.find(l.a), set.find(l.b)
		if a == b || likeness(&groups[a], &groups[b]) < leastLike {
			continue
		}
		set.union(a, b)
		groups[min(a, b)].absorb(&groups[max(a, b)])
	}
	number := map[int]int{}
	for i, n := range block {
		k, ok := number[set.find(i)]
		if !ok {
			k = len(stories)
			number[set.find(i)] = k
			stories = append(stories, nil)
		}
		stories[k] = append(stories[k], int(n))
	}
	return stories
}
