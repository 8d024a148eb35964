package merge

import (
	"cmp"
	"slices"
)

// Mentions of a block are all compared with each other up to allPairs of them.
// In a larger one each is compared with the next few of the same argument, day
// or document, and with the next few of the block, in canonical order, which
// within a family is that of time.
const (
	allPairs = 48
	window   = 5
)

// pairsOf returns the pairs of features that a rule allows to be one event: by
// their scores, and those of one score in canonical order, but for nominals,
// which repeat the nearest that they may.
func pairsOf(fs []feature) (byScore [][]pair) {
	for _, c := range candidatesOf(fs) {
		a, b := c.features()
		p, ok := allow(&fs[a], &fs[b])
		if !ok {
			continue
		}
		p.a, p.b = a, b
		for int(p.score) >= len(byScore) {
			byScore = append(byScore, nil)
		}
		byScore[p.score] = append(byScore[p.score], p)
	}
	for _, pairs := range byScore {
		slices.SortStableFunc(pairs, func(p, q pair) int { return cmp.Compare(p.back, q.back) })
	}
	return byScore
}

// candidate is two features to compare, the first in the upper half.
type candidate uint64

func (c candidate) features() (a, b int32) { return int32(c >> 32), int32(c) }

// candidatesOf returns the pairs of features that are compared, each once, in
// canonical order.
func candidatesOf(fs []feature) (cs []candidate) {
	var all, parts []entry
	for i := range fs {
		all = fs[i].names(all, int32(i))
	}
	eachBlock(all, func(block []entry) {
		if len(block) <= allPairs {
			cs = next(cs, block, len(block))
			return
		}
		cs = next(cs, block, window)
		parts = parts[:0]
		for _, e := range block {
			parts = fs[e.feature].keys(parts, e.feature)
		}
		eachBlock(parts, func(part []entry) {
			if len(part) <= allPairs {
				cs = next(cs, part, len(part))
			} else {
				cs = next(cs, part, window)
			}
		})
	})
	slices.Sort(cs)
	return slices.Compact(cs)
}

// next appends each feature of a block with the next width ones.
func next(cs []candidate, block []entry, width int) []candidate {
	for i, a := range block {
		for _, b := range block[i+1 : min(i+1+width, len(block))] {
			cs = append(cs, candidate(a.feature)<<32|candidate(b.feature))
		}
	}
	return cs
}

// entry puts a feature into the block of a key.
type entry struct {
	by      criterion
	key     int64
	feature int32
}

// criterion is what a key is of.
type criterion uint8

const (
	byFamily criterion = iota
	byKind
	byHead // of an argument
	byDay
	byDocument
)

// eachBlock sorts entries and calls use with those of each key, which are
// ascending.
func eachBlock(entries []entry, use func(block []entry)) {
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.by, b.by), cmp.Compare(a.key, b.key), cmp.Compare(a.feature, b.feature))
	})
	for len(entries) > 0 {
		n := 1
		for n < len(entries) && entries[n].by == entries[0].by && entries[n].key == entries[0].key {
			n++
		}
		use(slices.CompactFunc(entries[:n:n], func(a, b entry) bool { return a == b }))
		entries = entries[n:]
	}
}

// names appends what mentions of one event must share: family, lemma or kind.
func (f *feature) names(to []entry, at int32) []entry {
	for _, n := range [...]int32{f.family, f.lemma} {
		if n != 0 {
			to = append(to, entry{byFamily, int64(n), at})
		}
	}
	for _, k := range f.kinds {
		to = append(to, entry{byKind, int64(k), at})
	}
	if f.traits&violent != 0 && !f.kills() {
		to = append(to, entry{byKind, int64(english().killing), at})
	}
	return to
}

// keys appends what a large block is split by.
func (f *feature) keys(to []entry, at int32) []entry {
	for i := range f.args {
		to = append(to, entry{byHead, int64(f.args[i].headNumber), at})
	}
	if f.day.Known() {
		to = append(to, entry{byDay, int64(f.day), at})
	}
	return append(to, entry{byDocument, int64(f.Doc), at})
}
