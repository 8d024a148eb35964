package main

import (
	"cmp"
	"slices"
)

// align pairs the mentions of an answer with those of the gold, one to one:
// equal extents first, then those that overlap the gold's head, then the
// largest overlap, from left to right. It returns the index in gold for each
// mention of the answer, -1 for none.
func align(gold, answer []mention) []int {
	to := make([]int, len(answer))
	used := make([]bool, len(gold))
	extents := map[[2]int][]int{}
	for i, g := range gold {
		key := [2]int{g.Start, g.End}
		extents[key] = append(extents[key], i)
	}
	for j, a := range answer {
		to[j] = -1
		for _, i := range extents[[2]int{a.Start, a.End}] {
			if !used[i] {
				to[j], used[i] = i, true
				break
			}
		}
	}
	byStart := make([]int, len(gold))
	for i := range gold {
		byStart[i] = i
	}
	slices.SortStableFunc(byStart, func(i, j int) int { return cmp.Compare(gold[i].Start, gold[j].Start) })
	type candidate struct {
		head       bool
		size, j, i int
	}
	var all []candidate
	for j, a := range answer {
		if to[j] >= 0 {
			continue
		}
		for _, i := range byStart {
			g := gold[i]
			if g.Start >= a.End {
				break
			}
			if used[i] || g.End <= a.Start {
				continue
			}
			head := len(g.Head) == 2 && overlap(a.Start, a.End, g.Head[0], g.Head[1]) > 0
			all = append(all, candidate{head, overlap(a.Start, a.End, g.Start, g.End), j, i})
		}
	}
	slices.SortFunc(all, func(x, y candidate) int {
		if x.head != y.head {
			if x.head {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(y.size, x.size), cmp.Compare(answer[x.j].Start, answer[y.j].Start), cmp.Compare(x.j, y.j), cmp.Compare(x.i, y.i))
	})
	for _, c := range all {
		if to[c.j] < 0 && !used[c.i] {
			to[c.j], used[c.i] = c.i, true
		}
	}
	return to
}

// overlap is the number of bytes that two spans share.
func overlap(a, b, c, d int) int { return max(0, min(b, d)-max(a, c)) }

// pairs turns an alignment round: the index in the answer for each mention of
// the gold, -1 for none.
func pairs(gold int, to []int) []int {
	from := make([]int, gold)
	for i := range from {
		from[i] = -1
	}
	for j, i := range to {
		if i >= 0 {
			from[i] = j
		}
	}
	return from
}

// unrestored leaves out the mentions that no answer is due for.
func unrestored(mentions []mention) []mention {
	return slices.DeleteFunc(slices.Clone(mentions), func(m mention) bool { return m.Restored })
}

// ratio is a of b, 0 of nothing.
func ratio[T int | float64](a, b T) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// f1 is the harmonic mean of precision and recall.
func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// prf is precision, recall and F1.
type prf struct{ p, r, f float64 }

func scoreOf(right, answers, gold int) prf {
	p, r := ratio(right, answers), ratio(right, gold)
	return prf{p, r, f1(p, r)}
}
