package closure

import (
	"cmp"
	"slices"
)

// tally counts the sources of keys while many statements are decided on: by which of them rank depends on the live statements,
// and these stay the same meanwhile. The edges of a point are gone through once, for all keys, and not once a comparison,
// which is the square where one event has many statements.
//
// Every key is counted before a statement of it is accepted, so that a key which is missing, though its seat was gone through,
// has statements set aside alone.
type tally struct {
	counts map[uint64]int32
	seats  map[int32]bool // gone through, by twice the point, plus direction
}

func newTally() *tally { return &tally{map[uint64]int32{}, map[int32]bool{}} }

// manyToSettle is from how many statements to decide on, or to sort, a tally pays.
const manyToSettle = 16

// claim is a source that makes the statement of a key.
type claim struct {
	key    uint64
	source int32
}

// sources is Network.sources.
func (t *tally) sources(n *Network, id ID) int {
	key := n.key[id]
	if c, ok := t.counts[key]; ok {
		return int(c)
	}
	var claims []claim
	aside := func(key uint64) {
		for _, s := range n.asideKeys[key] {
			claims = append(claims, claim{key, n.source[s]})
		}
	}
	if p, d := n.seat(id); p >= 0 && !t.seats[2*p+int32(d)] {
		t.seats[2*p+int32(d)] = true
		for e := n.points[p].head[d]; e != none; e = n.edges[e].next[d] {
			s := n.edges[e].stmt
			if _, known := t.counts[n.key[s]]; e == n.first[s] && !known {
				claims = append(claims, claim{n.key[s], n.source[s]})
			}
		}
		for _, c := range claims {
			if _, known := t.counts[c.key]; !known {
				t.counts[c.key] = 0
				aside(c.key)
			}
		}
	}
	if _, known := t.counts[key]; !known {
		claims = append(claims, claim{key, n.source[id]})
		aside(key)
	}
	slices.SortFunc(claims, func(a, b claim) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.source, b.source)) })
	for _, c := range slices.Compact(claims) {
		t.counts[c.key]++
	}
	return int(t.counts[key])
}
