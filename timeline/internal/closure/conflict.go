package closure

import (
	"cmp"
	"slices"
)

// aside is a statement that stronger ones contradict.
type aside struct {
	constraints []Constraint
	against     []uint64 // keys of the accepted statements of one contradiction, all stronger
	waiting     bool     // in the queue
}

// compare orders two statements, the stronger first: by confidence, number of sources and key. Source and ID come last and
// decide between statements of one key, which share their fate anyway.
func (n *Network) compare(a, b ID) int { return n.compareBy(n.sources, a, b) }

// compareBy is compare with the number of sources from elsewhere.
func (n *Network) compareBy(sources func(ID) int, a, b ID) int {
	if c := cmp.Compare(n.conf[b], n.conf[a]); c != 0 || a == b {
		return c
	}
	if n.key[a] != n.key[b] {
		if c := cmp.Compare(sources(b), sources(a)); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(n.key[a], n.key[b]), cmp.Compare(n.source[a], n.source[b]), cmp.Compare(a, b))
}

// rank sorts statements, strongest first.
func (n *Network) rank(ids []ID) {
	compare := n.compare
	if len(ids) >= manyToSettle {
		t := newTally()
		compare = func(a, b ID) int { return n.compareBy(func(id ID) int { return t.sources(n, id) }, a, b) }
	}
	slices.SortFunc(ids, compare)
}

// sources counts the distinct sources of the live statements with the key of id. Those accepted have an edge between the
// same points, those set aside are listed by key.
func (n *Network) sources(id ID) int {
	if n.tally != nil {
		return n.tally.sources(n, id)
	}
	key := n.key[id]
	seen := []int32{n.source[id]}
	add := func(s ID) {
		if n.key[s] == key && n.source[s] != seen[len(seen)-1] {
			seen = append(seen, n.source[s])
		}
	}
	for _, s := range n.asideKeys[key] {
		add(s)
	}
	if p, d := n.seat(id); p >= 0 {
		for e := n.points[p].head[d]; e != none; e = n.edges[e].next[d] {
			add(ID(n.edges[e].stmt))
		}
	}
	slices.Sort(seen) // thousands of documents may say the same
	return len(slices.Compact(seen))
}

// seat returns the point and direction in which the first edges of all accepted statements with the key of id lie; a
// negative point for none.
func (n *Network) seat(id ID) (p int32, d int) {
	var ends [2]int32
	if first := n.first[id]; first >= 0 {
		ends = n.edges[first].end
	} else if a := n.aside[id]; a != nil && len(a.constraints) > 0 {
		ends = [2]int32{int32(a.constraints[0].From), int32(a.constraints[0].To)}
	} else {
		return none, ahead
	}
	if ends[ahead] >= 0 {
		return ends[ahead], ahead
	}
	return ends[back], back
}

// cycleStatements replaces the edges in n.cycle by their statements, each once.
func (n *Network) cycleStatements() {
	s := n.cycle[:0]
	for _, e := range n.cycle {
		if e >= 0 {
			s = append(s, n.edges[e].stmt)
		}
	}
	slices.Sort(s)
	n.cycle = slices.Compact(s)
}

// put sets a statement aside, not yet with a reason.
func (n *Network) put(id ID, cs []Constraint) *aside {
	if n.aside == nil {
		n.aside = make(map[ID]*aside)
		n.asideKeys = make(map[uint64][]ID)
		n.opposed = make(map[uint64][]ID)
	}
	n.first[id] = setAside
	a := &aside{constraints: slices.Clone(cs)}
	n.aside[id] = a
	n.asideKeys[n.key[id]] = append(n.asideKeys[n.key[id]], id)
	return a
}

// take takes a statement from those set aside.
func (n *Network) take(id ID) {
	a := n.aside[id]
	n.withdraw(id, a)
	delete(n.aside, id)
	drop(n.asideKeys, n.key[id], id)
}

// oppose records the reason why a statement is set aside: the others of the cycle.
func (n *Network) oppose(id ID, a *aside, cycle []int32) {
	for _, s := range cycle {
		if k := n.key[s]; ID(s) != id && !slices.Contains(a.against, k) {
			n.opposeBy(id, a, []uint64{k})
		}
	}
}

func (n *Network) opposeBy(id ID, a *aside, keys []uint64) {
	a.against = append(a.against, keys...)
	for _, k := range keys {
		n.opposed[k] = append(n.opposed[k], id)
	}
}

func (n *Network) withdraw(id ID, a *aside) {
	for _, k := range a.against {
		drop(n.opposed, k, id)
	}
	a.against = nil
}

func drop(lists map[uint64][]ID, key uint64, id ID) {
	list := lists[key]
	if i := slices.Index(list, id); i >= 0 {
		list[i] = list[len(list)-1]
		list = list[:len(list)-1]
	}
	if len(list) == 0 {
		delete(lists, key)
	} else {
		lists[key] = list
	}
}

// settle decides anew on statements set aside, strongest first. While one is decided, all stronger ones are final: it is
// accepted, and weaker ones on its way are set aside, unless some contradiction has only stronger members. Whatever that
// may change is weaker and joins the queue, so each statement is decided once.
func (n *Network) settle(ids []ID) {
	defer func(t *tally) { n.tally = t }(n.tally)
	n.enqueue(ids)
	for len(n.queue) > 0 {
		id := n.dequeue()
		a := n.aside[id]
		a.waiting = false
		if a.impossible() {
			continue
		}
		if n.tally != nil {
			n.tally.sources(n, id) // counts it before it is accepted
		}
		for !n.insert(id, a.constraints) {
			weakest := ID(n.cycle[0])
			for _, s := range n.cycle[1:] {
				if n.compare(ID(s), weakest) > 0 {
					weakest = ID(s)
				}
			}
			if weakest == id {
				n.oppose(id, a, n.cycle)
				n.first[id] = setAside
				break
			}
			n.evict(weakest)
		}
		if n.first[id] != setAside {
			n.take(id)
		}
	}
}

// evict sets an accepted statement aside until the queue comes to it, along with those that it alone may have opposed.
func (n *Network) evict(id ID) {
	cs := n.constraints(id)
	n.remove(id)
	n.put(id, cs)
	n.enqueue([]ID{id})
	n.enqueue(n.opposed[n.key[id]])
}

// impossible reports whether the statement asks a point to be after itself.
func (a *aside) impossible() bool {
	return slices.ContainsFunc(a.constraints, func(c Constraint) bool { return c.From == c.To })
}

// queue is a binary heap of statements set aside, strongest first.
type queue []ID

func (n *Network) enqueue(ids []ID) {
	if n.tally == nil && len(n.queue)+len(ids) >= manyToSettle {
		n.tally = newTally()
	}
	for _, id := range slices.Clone(ids) {
		a := n.aside[id]
		if a.waiting {
			continue
		}
		a.waiting = true
		n.withdraw(id, a)
		q := append(n.queue, id)
		i := len(q) - 1
		for up := (i - 1) / 2; i > 0 && n.compare(id, q[up]) < 0; up = (i - 1) / 2 {
			q[i] = q[up]
			i = up
		}
		q[i] = id
		n.queue = q
	}
}

func (n *Network) dequeue() ID {
	q := n.queue
	top, id := q[0], q[len(q)-1]
	q = q[:len(q)-1]
	n.queue = q
	if len(q) == 0 {
		return top
	}
	i := 0
	for down := 1; down < len(q); down = 2*i + 1 {
		if down+1 < len(q) && n.compare(q[down+1], q[down]) < 0 {
			down++
		}
		if n.compare(id, q[down]) <= 0 {
			break
		}
		q[i] = q[down]
		i = down
	}
	q[i] = id
	return top
}
