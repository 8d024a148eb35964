package merge

import (
	"cmp"
	"math"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Dating is one answer to when an event happened, with those who give it.
type Dating struct {
	Bounds   timex.Bounds // the intersection of what the mentions say
	Mentions []int        // indices into the mentions, ascending
	Sources  int          // independent sources, copies counted once
	// Corrected is set when a published correction gives this date.
	Corrected bool
}

// Dates returns what the mentions of one event say of its time: one Dating
// when they agree, several when some exclude each other, best first: that of a
// correction, then of most independent sources, then the more specific. What a
// document retracts has no source. A
// mention that fits several is listed with the best of them, and mentions
// without bounds with none. There are no Dates when nothing is known.
func Dates(ms []Mention) []Dating {
	order := make([]int, 0, len(ms))
	for i := range ms {
		if ms[i].Bounds.Known() {
			order = append(order, i)
		}
	}
	// The more specific first: wide bounds shall not tie rivals together.
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(
			cmp.Compare(width(ms[i].Bounds), width(ms[j].Bounds)),
			compare(&ms[i], &ms[j]),
			cmp.Compare(i, j),
		)
	})
	var bounds []timex.Bounds
	var ds []Dating
	var wide []int
	for _, i := range order {
		at, n := meets(bounds, ms[i].Bounds)
		switch n {
		case 0:
			at = len(ds)
			ds, bounds = append(ds, Dating{}), append(bounds, ms[i].Bounds)
		case 1:
			bounds[at], _ = bounds[at].Intersect(ms[i].Bounds)
		default:
			wide = append(wide, i)
			continue
		}
		ds[at].Bounds = bounds[at]
		ds[at].Mentions = append(ds[at].Mentions, i)
		ds[at].Corrected = ds[at].Corrected || ms[i].Correction
	}
	for k := range ds {
		ds[k].count(ms)
	}
	slices.SortStableFunc(ds, func(a, b Dating) int {
		return cmp.Or(
			cmp.Compare(rank(b.Corrected), rank(a.Corrected)),
			cmp.Compare(b.Sources, a.Sources),
			cmp.Compare(width(a.Bounds), width(b.Bounds)),
			compareBounds(a.Bounds, b.Bounds),
		)
	})
	for _, i := range wide {
		for k := range ds {
			if _, ok := ds[k].Bounds.Intersect(ms[i].Bounds); ok {
				ds[k].Mentions = append(ds[k].Mentions, i)
				break
			}
		}
	}
	for k := range ds {
		ds[k].count(ms)
		slices.Sort(ds[k].Mentions)
	}
	return ds
}

func (d *Dating) count(ms []Mention) {
	origins := make(map[int]bool, len(d.Mentions))
	for _, i := range d.Mentions {
		if !ms[i].Retracted {
			origins[ms[i].Origin] = true
		}
	}
	d.Sources = len(origins)
}

func rank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// width is how much time bounds leave open.
func width(b timex.Bounds) int64 {
	if !b.EarliestStart.Known() || !b.LatestEnd.Known() {
		return math.MaxInt64
	}
	w := uint64(b.LatestEnd) - uint64(b.EarliestStart) // exact also when int64 would overflow
	if b.LatestEnd < b.EarliestStart || w > math.MaxInt64 {
		return math.MaxInt64
	}
	return int64(w)
}
