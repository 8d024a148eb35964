package merge

import (
	"cmp"
	"slices"
)

const (
	// commonPosting is the number of documents from which a term is common: a
	// document is then compared with the next few that have it, in the order of
	// creation times.
	commonPosting = 64
	nextPosting   = 8
)

// relist weighs the terms of the documents that changed and lists them by the
// telling ones.
func (c *Collection) relist() {
	coming := map[uint64][]int32{}
	for n := range c.changed {
		e := c.entries[n]
		e.weigh(func(t uint64) float64 { return rarity(len(c.holders[t])) })
		telling := make([]uint64, 0, tellingTerms)
		for _, t := range e.telling() {
			telling = append(telling, t.id)
		}
		slices.Sort(telling)
		for _, t := range c.list(n, telling) {
			coming[t] = append(coming[t], n)
		}
	}
	for t, ns := range coming {
		c.enter(t, ns)
	}
}

// list notes the telling terms of a document and takes it from the lists of
// others. It returns the terms in whose lists it is still to be entered.
func (c *Collection) list(n int32, telling []uint64) (missing []uint64) {
	e := c.entries[n]
	for _, t := range e.lists {
		if _, stays := slices.BinarySearch(telling, t); !stays {
			c.leave(t, n)
		}
	}
	for _, t := range telling {
		if _, there := slices.BinarySearch(e.lists, t); !there {
			missing = append(missing, t)
		}
	}
	e.lists = telling
	return missing
}

// position is where a document is, or belongs, in a list.
func (c *Collection) position(list []int32, n int32) (int, bool) {
	return slices.BinarySearchFunc(list, n, func(m, n int32) int {
		if m == n {
			return 0
		}
		return cmp.Or(c.entries[m].compare(c.entries[n]), cmp.Compare(m, n))
	})
}

func (c *Collection) leave(t uint64, n int32) {
	list := c.listed[t]
	at, ok := c.position(list, n)
	if !ok {
		return
	}
	c.disturb(list, at, at)
	if list = slices.Delete(list, at, at+1); len(list) == 0 {
		delete(c.listed, t)
	} else {
		c.listed[t] = list
	}
}

// enter adds documents to a list.
func (c *Collection) enter(t uint64, ns []int32) {
	list := c.listed[t]
	if len(ns) > 8+len(list)/8 { // most of it is new
		c.disturb(list, 0, len(list))
		list = append(list, ns...)
		slices.SortFunc(list, func(m, n int32) int {
			return cmp.Or(c.entries[m].compare(c.entries[n]), cmp.Compare(m, n))
		})
		c.listed[t] = list
		return
	}
	for _, n := range ns {
		at, _ := c.position(list, n)
		c.disturb(list, at, at)
		list = slices.Insert(list, at, n)
	}
	c.listed[t] = list
}

// disturb notes whose neighbours change when documents come or go between two
// places of a list. While all of a list are compared with each other, these
// are those that come or go alone.
func (c *Collection) disturb(list []int32, from, to int) {
	switch {
	case len(list) < commonPosting:
		return
	case len(list) <= commonPosting+1:
		from, to = 0, len(list)
	}
	for _, n := range list[max(0, from-nextPosting):min(len(list), to+nextPosting+1)] {
		c.changed[n] = true
	}
}

// compare finds the documents that those which changed are alike.
func (c *Collection) compare() {
	for n := range c.changed {
		c.part(n)
	}
	var near []int32
	for n := range c.changed {
		c.touched[n] = true
		near = c.neighbours(near[:0], n)
		e := c.entries[n]
		for _, m := range near {
			if c.changed[m] && m < n {
				continue // compared from there
			}
			f := c.entries[m]
			if s := likeness(&e.profile, &f.profile); s >= leastLike {
				score := int(s * 1e6)
				e.near[m], f.near[n] = score, score
				c.touched[m] = true
			}
		}
	}
	c.changed = map[int32]bool{}
}

// part forgets the documents that one is alike.
func (c *Collection) part(n int32) {
	e := c.entries[n]
	for m := range e.near {
		delete(c.entries[m].near, n)
		c.touched[m] = true
	}
	e.near = map[int32]int{}
}

// neighbours appends the other documents that one is compared with.
func (c *Collection) neighbours(near []int32, n int32) []int32 {
	for _, t := range c.entries[n].lists {
		list := c.listed[t]
		if len(list) > commonPosting {
			at, _ := c.position(list, n)
			list = list[max(0, at-nextPosting):min(len(list), at+nextPosting+1)]
		}
		near = append(near, list...)
	}
	slices.Sort(near)
	near = slices.Compact(near)
	return slices.DeleteFunc(near, func(m int32) bool { return m == n })
}
