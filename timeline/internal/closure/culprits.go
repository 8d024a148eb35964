package closure

import "slices"

// A component with a contradiction is not taken apart at once: most have few, among thousands of statements. The weakest
// statement of every contradiction that the sweeps come upon is taken out, and the rest swept again. Whatever was taken out
// too much comes back when Network.settle decides on them by rank.

// maxRounds bounds the attempts before a component is built up statement by statement.
const maxRounds = 24

// solve finds the schedule and the bounds of the component, with culprits left out. It returns false if contradictions
// remain.
func (b *batch) solve() bool {
	b.culprits = b.culprits[:0]
	for range maxRounds {
		b.found = b.found[:0]
		clear(b.blamed)
		if b.settle(b.fromEarlier, false) && b.settle(b.fromLater, true) && !b.clashes() {
			return true
		}
		if len(b.found) == 0 {
			return false
		}
		b.leaveOut()
	}
	return false
}

// blame takes the weakest statement of the cycle in n.cycle, unless one of its statements has been found before.
func (b *batch) blame() {
	n := b.n
	n.cycleStatements()
	weakest := ID(n.cycle[0])
	for _, s := range n.cycle {
		if b.blamed[ID(s)] {
			return
		}
		if n.compare(ID(s), weakest) > 0 {
			weakest = ID(s)
		}
	}
	b.found = append(b.found, weakest)
	b.blamed[weakest] = true
}

// cycles blames the cycles of the edges over which points last moved in the schedule: after some sweeps, every contradiction
// that needs no date has left one. It reports whether it found any.
func (b *batch) cycles() bool {
	n := b.n
	for _, p := range b.order {
		b.walked[p] = none
	}
	for _, p := range b.order {
		q := p
		for q >= 0 && b.walked[q] == none {
			b.walked[q] = p
			if b.via[q] == none {
				q = none
			} else {
				q = n.origin(b.via[q], ahead, q)
			}
		}
		if q < 0 || b.walked[q] != p {
			continue
		}
		n.cycle = n.cycle[:0]
		for at := q; ; {
			n.cycle = append(n.cycle, b.via[at])
			if at = n.origin(b.via[at], ahead, at); at == q {
				break
			}
		}
		b.blame()
	}
	return len(b.found) > 0
}

// clashes blames the ways to the origin and back from points whose earliest time is after their latest. It reports whether
// there were any.
func (b *batch) clashes() bool {
	n := b.n
	for _, p := range b.order {
		lo, up := n.points[p].bound[ahead], n.points[p].bound[back]
		if lo != unknown && up != unknown && lo+up > 0 {
			n.cycle = n.cycle[:0]
			n.walk(p, ahead)
			n.walk(p, back)
			b.blame()
		}
	}
	return len(b.found) > 0
}

// leaveOut sets the statements found aside and forgets what was derived.
func (b *batch) leaveOut() {
	n := b.n
	var seats [][2]int32
	for _, id := range b.found {
		cs, first := n.constraints(id), n.first[id]
		for _, c := range cs {
			seats = append(seats, [2]int32{int32(c.From), ahead}, [2]int32{int32(c.To), back})
		}
		n.release(first)
		n.put(id, cs)
	}
	// One after the other, thousands at one point would be looked for one by one.
	slices.SortFunc(seats, func(a, b [2]int32) int { return slices.Compare(a[:], b[:]) })
	for _, s := range slices.Compact(seats) {
		if s[0] >= 0 {
			n.unlinkReleased(s[0], s[1])
		}
	}
	b.culprits = append(b.culprits, b.found...)
	b.reset(false)
}

// reset forgets all that was derived about the component, and its edges if they are to be entered again.
func (b *batch) reset(edges bool) {
	for _, i := range b.order {
		p, head := &b.n.points[i], b.n.points[i].head
		*p = newPoint(int64(i & 1))
		if !edges {
			p.head = head
		}
		b.via[i] = none
	}
}
