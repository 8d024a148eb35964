package merge

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

const (
	// leastLike is the least likeness, a cosine, of two documents or groups of
	// documents of one story. Among the stories of testdata, documents of two
	// stories reach 0.08, and each has another of its own story above 0.15.
	leastLike = 0.13
	// storyWindow is how far the creation times of two documents may lie apart
	// before they must be more alike, by the factor 1/farLike.
	storyWindow = 60 * day
	farLike     = 0.5
	// commonPosting is the number of documents from which a term is common: a
	// document is then compared with the next few that have it, in the order of
	// creation times.
	commonPosting = 64
	nextPosting   = 8
)

// Stories splits documents into stories and returns the number of the story of
// each, which is the least index of its documents. Documents with the same
// Annotation.Story are one story, and share it with no others. The rest are
// grouped by their participants and the words of their events and titles,
// weighted by how rare they are in the collection, and by the distance of their
// creation times.
func Stories(docs []*timeml.Annotation) []int {
	set := newSets(len(docs))
	byKey := map[string]int{}
	var open []*timeml.Annotation
	var at []int
	for i, d := range docs {
		if d.Story == "" {
			open, at = append(open, d), append(at, i)
		} else if j, ok := byKey[d.Story]; ok {
			set.union(i, j)
		} else {
			byKey[d.Story] = i
		}
	}
	ps := profilesOf(open)
	groups := newSets(len(ps))
	for _, l := range alike(ps) {
		a, b := groups.find(l.a), groups.find(l.b)
		if a == b || likeness(&ps[a], &ps[b]) < leastLike {
			continue
		}
		groups.union(a, b)
		ps[min(a, b)].absorb(&ps[max(a, b)])
	}
	for i := range ps {
		set.union(at[ps[i].doc], at[ps[groups.find(i)].doc])
	}
	stories := make([]int, len(docs))
	for i := range docs {
		stories[i] = set.find(i)
	}
	return stories
}

// like is a pair of profiles, a < b, and their likeness in millionths.
type like struct{ a, b, score int }

// alike returns the pairs of profiles that may be one story, most alike first.
// Only those that share a telling term are compared.
func alike(ps []profile) []like {
	postings := map[int32][]int{}
	for i := range ps {
		for _, t := range ps[i].telling() {
			postings[t.id] = append(postings[t.id], i)
		}
	}
	var pairs []like
	for _, docs := range postings { // in any order, as pairs are sorted below
		width := len(docs)
		if width > commonPosting {
			width = nextPosting
		}
		for i, a := range docs {
			for _, b := range docs[i+1 : min(i+1+width, len(docs))] {
				pairs = append(pairs, like{a: a, b: b})
			}
		}
	}
	slices.SortFunc(pairs, func(p, q like) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
	pairs = slices.Compact(pairs)
	kept := pairs[:0]
	for _, l := range pairs {
		if s := likeness(&ps[l.a], &ps[l.b]); s >= leastLike {
			l.score = int(s * 1e6)
			kept = append(kept, l)
		}
	}
	slices.SortStableFunc(kept, func(p, q like) int { return cmp.Compare(q.score, p.score) })
	return kept
}
