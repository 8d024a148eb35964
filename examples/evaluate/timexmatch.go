package main

import (
	"cmp"
	"slices"
	"strings"
)

// withoutOverlaps keeps the first, then longest, of time expressions that
// overlap, as a text can be marked once only.
func withoutOverlaps(timexes []mention) []mention {
	slices.SortStableFunc(timexes, func(a, b mention) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	end := -1
	return slices.DeleteFunc(timexes, func(m mention) bool {
		if m.Start < end {
			return true
		}
		end = m.End
		return false
	})
}

// matchTimexes pairs time expressions the way the TempEval-3 toolkit does: from
// left to right, one to one, each with the last one of the other side that is
// still open. An expression stays open over the gold events that follow it
// directly: the toolkit counts tokens and takes those for its continuation.
// It returns the index in answer for each of gold, -1 for none.
func matchTimexes(gold, answer, events []mention, text string) []int {
	next := make(map[int]int, len(events))
	for _, v := range events {
		next[v.Start] = v.End
	}
	openUntil := func(end int) int {
		for {
			at := end + len(text[min(end, len(text)):]) - len(strings.TrimLeft(text[min(end, len(text)):], " \t\n\v\f\r"))
			if next[at] <= at {
				return end
			}
			end = next[at]
		}
	}
	type side struct {
		timexes []mention
		pair    []int
		open    int // index of the last one begun, -1 before the first
	}
	sides := [2]side{{gold, pairs(len(gold), nil), -1}, {answer, pairs(len(answer), nil), -1}}
	type beginning struct{ start, side, index int }
	var order []beginning
	for s := range sides {
		for i, t := range sides[s].timexes {
			order = append(order, beginning{t.Start, s, i})
		}
	}
	slices.SortFunc(order, func(a, b beginning) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.side, b.side), cmp.Compare(a.index, b.index))
	})
	for _, b := range order {
		own, other := &sides[b.side], &sides[1-b.side]
		own.open = b.index
		if o := other.open; o >= 0 && other.pair[o] < 0 && openUntil(other.timexes[o].End) > b.start {
			own.pair[b.index], other.pair[o] = o, b.index
		}
	}
	return sides[0].pair
}
