package merge

import (
	"cmp"
	"slices"
	"strconv"
)

// Mentions of a block are all compared with each other up to allPairs of them.
// In a larger one each is compared with the next few of the same argument, day
// or document, and with the next few of the block, in canonical order, which
// within a family is that of time.
const (
	allPairs = 48
	window   = 5
)

// pairsOf returns the pairs of features that a rule allows to be one event,
// strongest evidence first, then in canonical order.
func pairsOf(fs []feature) []pair {
	blocks := map[string][]int32{}
	for i := range fs {
		for _, name := range fs[i].names() {
			blocks[name] = append(blocks[name], int32(i))
		}
	}
	var ps []pair
	for _, block := range blocks { // in any order, as pairs are sorted below
		ps = comparePairs(ps, fs, block)
	}
	slices.SortFunc(ps, func(p, q pair) int {
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
	return slices.CompactFunc(ps, func(p, q pair) bool { return p.a == q.a && p.b == q.b })
}

// killing is the kind of what violence may lead to: who is shot may be who is
// killed.
const killing = "kill"

// names are what mentions of one event must share: family, lemma or kind.
func (f *feature) names() []string {
	names := make([]string, 0, 4)
	if f.Event.Family != "" {
		names = append(names, "family "+f.Event.Family)
	}
	if f.Event.Lemma != f.Event.Family && f.Event.Lemma != "" {
		names = append(names, "family "+f.Event.Lemma)
	}
	for _, k := range f.kinds {
		names = append(names, "kind "+k)
	}
	if f.traits&violent != 0 && !f.kills() {
		names = append(names, "kind "+killing)
	}
	return names
}

// comparePairs appends the allowed pairs of a block, which is ascending.
func comparePairs(ps []pair, fs []feature, block []int32) []pair {
	if len(block) <= allPairs {
		return compareNext(ps, fs, block, len(block))
	}
	ps = compareNext(ps, fs, block, window)
	parts := map[string][]int32{}
	for _, i := range block {
		for _, key := range fs[i].keys() {
			parts[key] = append(parts[key], i)
		}
	}
	for _, part := range parts {
		width := window
		if len(part) <= allPairs {
			width = len(part)
		}
		ps = compareNext(ps, fs, part, width)
	}
	return ps
}

// compareNext compares each feature of a block with the next width ones.
func compareNext(ps []pair, fs []feature, block []int32, width int) []pair {
	for i, a := range block {
		for _, b := range block[i+1 : min(i+1+width, len(block))] {
			if p, ok := allow(&fs[a], &fs[b]); ok {
				p.a, p.b = a, b
				ps = append(ps, p)
			}
		}
	}
	return ps
}

// keys are what a large block is split by.
func (f *feature) keys() []string {
	keys := make([]string, 0, len(f.args)+len(f.words)+2)
	for _, a := range f.args {
		keys = append(keys, "head "+a.head)
	}
	if f.day.Known() {
		keys = append(keys, "day "+strconv.FormatInt(int64(f.day), 36))
	}
	return append(keys, "document "+strconv.Itoa(f.Doc))
}
