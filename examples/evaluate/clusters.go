package main

import (
	"cmp"
	"maps"
	"slices"
)

// partition says which cluster each mention is in.
type partition map[place]string

// clusters lists the mentions of each cluster, in the order of the names of
// clusters and mentions.
func (p partition) clusters() [][]place {
	by := map[string][]place{}
	for _, m := range slices.SortedFunc(maps.Keys(p), func(a, b place) int { return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.id, b.id)) }) {
		by[p[m]] = append(by[p[m]], m)
	}
	var out [][]place
	for _, name := range slices.Sorted(maps.Keys(by)) {
		out = append(out, by[name])
	}
	return out
}

// only cuts a partition to the mentions that another has too.
func (p partition) only(other partition) partition {
	cut := maps.Clone(p)
	maps.DeleteFunc(cut, func(m place, _ string) bool { _, ok := other[m]; return !ok })
	return cut
}

// coreference is the three measures that CoNLL 2012 takes the mean of.
type coreference struct{ muc, b3, ceafe prf }

func (c *coreference) conll() float64 { return (c.muc.f + c.b3.f + c.ceafe.f) / 3 }

// score compares the answer with the key.
func score(key, response partition) coreference {
	k, r := key.clusters(), response.clusters()
	same := similarity(k, r)
	return coreference{
		muc:   prfOf(muc(r, key), muc(k, response)),
		b3:    prfOf(b3(r, key), b3(k, response)),
		ceafe: prfOf(ratio(same, float64(len(r))), ratio(same, float64(len(k)))),
	}
}

func prfOf(p, r float64) prf { return prf{p, r, f1(p, r)} }

// muc is the share of the links that hold clusters together which the other
// partition has too (Vilain et al. 1995).
func muc(clusters [][]place, other partition) float64 {
	kept, all := 0, 0
	for _, c := range clusters {
		parts, alone := map[string]bool{}, 0
		for _, m := range c {
			if name, ok := other[m]; ok {
				parts[name] = true
			} else {
				alone++
			}
		}
		kept += len(c) - len(parts) - alone
		all += len(c) - 1
	}
	return ratio(kept, all)
}

// b3 is the mean over mentions of the share of its cluster that is in its
// cluster of the other partition (Bagga and Baldwin 1998).
func b3(clusters [][]place, other partition) float64 {
	var sum float64
	n := 0
	for _, c := range clusters {
		n += len(c)
		shared := map[string]int{}
		for _, m := range c {
			if name, ok := other[m]; ok {
				shared[name]++
			}
		}
		for _, m := range c {
			if name, ok := other[m]; ok {
				sum += float64(shared[name]) / float64(len(c))
			}
		}
	}
	return ratio(sum, float64(n))
}

// similarity is the greatest sum over pairs of clusters, each taken once, of
// what they share by Dice's measure: CEAF with entities (Luo 2005). Clusters
// that no chain of shared mentions ties are independent, so each such group is
// assigned by itself.
func similarity(key, response [][]place) (sum float64) {
	o := sharingOf(key, response)
	done := make([]bool, len(key))
	for i := range key {
		rows, column := o.tied(i, done)
		if len(column) == 0 {
			continue
		}
		weights := make([][]float64, len(rows))
		for n, k := range rows {
			weights[n] = make([]float64, len(column))
			for j, both := range o.shared[k] {
				weights[n][column[j]] = 2 * float64(both) / float64(len(key[k])+len(response[j]))
			}
		}
		sum += assignment(weights)
	}
	return sum
}

// sharing tells which clusters of a key and a response have mentions in common.
type sharing struct {
	shared []map[int]int // of each of the key: how many, by that of the response
	keysOf [][]int       // of each of the response: those of the key
}

func sharingOf(key, response [][]place) sharing {
	at := map[place]int{}
	for j, c := range response {
		for _, m := range c {
			at[m] = j
		}
	}
	o := sharing{make([]map[int]int, len(key)), make([][]int, len(response))}
	for i, c := range key {
		o.shared[i] = map[int]int{}
		for _, m := range c {
			j, ok := at[m]
			if !ok {
				continue
			}
			if o.shared[i][j]++; o.shared[i][j] == 1 {
				o.keysOf[j] = append(o.keysOf[j], i)
			}
		}
	}
	return o
}

// tied lists the clusters of the key that a chain of shared mentions ties to the
// i-th, which are done then, and numbers those of the response between them. It
// is empty where the i-th is done.
func (o *sharing) tied(i int, done []bool) (rows []int, column map[int]int) {
	visit := func(k int) {
		if !done[k] {
			done[k] = true
			rows = append(rows, k)
		}
	}
	visit(i)
	column = map[int]int{}
	for n := 0; n < len(rows); n++ {
		for _, j := range slices.Sorted(maps.Keys(o.shared[rows[n]])) {
			if _, ok := column[j]; !ok {
				column[j] = len(column)
				for _, k := range o.keysOf[j] {
					visit(k)
				}
			}
		}
	}
	return rows, column
}
