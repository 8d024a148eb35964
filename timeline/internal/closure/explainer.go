package closure

import "slices"

// explainer explains conflicts. Thousands of them may rest on one event with thousands of constraints, so that what it finds
// out about an event serves all.
type explainer struct {
	n        *Network
	tally    *tally
	searched [2]int // ways to the origin that were searched, by direction
	ways     [2]ways
	chains   map[[2]Point]chain
}

// chain is what the greatest known distance from one point to another rests on.
type chain struct {
	statements []ID
	length     int64
}

// manySearches is from how many searches on all ways together are cheaper.
const manySearches = 16

func (n *Network) explainer() *explainer {
	return &explainer{n: n, tally: newTally(), chains: map[[2]Point]chain{}}
}

// bound is [Network.boundPath].
func (x *explainer) bound(p int32, d int) []int32 {
	if x.ways[d] == nil {
		if x.searched[d]++; x.searched[d] < manySearches {
			return x.n.boundPath(p, d)
		}
		x.ways[d] = x.n.ways(d, x.compare)
	}
	return x.ways[d].path(x.n, p, d)
}

// chain is [Network.longest]: thousands of documents may tell one order that others rule out.
func (x *explainer) chain(p, q Point) chain {
	c, ok := x.chains[[2]Point{p, q}]
	if !ok {
		path, length := x.n.longest(p, q)
		c = chain{x.n.statements(nil, path), length}
		x.chains[[2]Point{p, q}] = c
	}
	return c
}

func (x *explainer) compare(a, b ID) int {
	return x.n.compareBy(func(id ID) int { return x.tally.sources(x.n, id) }, a, b)
}

// against is [Network.Against].
func (x *explainer) against(id ID) []ID {
	n := x.n
	a := n.aside[id]
	if a == nil || a.impossible() {
		return nil
	}
	members, ok := x.nearby(id, a)
	if !ok {
		members = x.region(id, a)
	}
	// The last to come in is the statement itself, which completes the contradiction.
	slices.SortFunc(members, x.compare)
	return n.reduce(append(members, id))
}

// nearby looks for stronger statements that contradict a single constraint of id, by bounds or by a path.
func (x *explainer) nearby(id ID, a *aside) ([]ID, bool) {
	n := x.n
	for _, c := range a.constraints {
		if d := n.apart(c.To, c.From); d != NegInf && d+c.AtLeast > 0 {
			if ids := n.statements(nil, overOrigin(c.To, c.From, x.bound)); x.above(id, ids) {
				return ids, true
			}
		}
		if !n.connected(c.From, c.To) {
			continue
		}
		if way := x.chain(c.To, c.From); way.length != NegInf && way.length+c.AtLeast > 0 && x.above(id, way.statements) {
			return slices.Clone(way.statements), true
		}
	}
	return nil, false
}

// above reports whether all statements are stronger than id.
func (x *explainer) above(id ID, ids []ID) bool {
	return !slices.ContainsFunc(ids, func(s ID) bool { return x.compare(s, id) > 0 })
}

// region returns the accepted statements stronger than id in the component of its points.
func (x *explainer) region(id ID, a *aside) []ID {
	n := x.n
	var seen labels
	var points []int32
	visit := func(p int32) {
		if p < 0 {
			return
		}
		for _, q := range [2]int32{p, p ^ 1} {
			if _, ok := seen.get(q); !ok {
				seen.put(q, 0, none)
				points = append(points, q)
			}
		}
	}
	for _, c := range a.constraints {
		visit(int32(c.From))
		visit(int32(c.To))
	}
	var ids []ID
	for i := 0; i < len(points); i++ {
		for d := range 2 {
			for e := n.points[points[i]].head[d]; e != none; e = n.edges[e].next[d] {
				visit(n.edges[e].end[1-d])
				ids = append(ids, ID(n.edges[e].stmt))
			}
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	return slices.DeleteFunc(ids, func(s ID) bool { return x.compare(s, id) > 0 })
}
