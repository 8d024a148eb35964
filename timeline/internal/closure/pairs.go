package closure

import "github.com/eventgraph/eventgraph/timeline/allen"

// Pairs answers for many pairs of events what [Network.Relation] answers for one. Of an event with many constraints it searches
// the way through them once, and else begins at the other event: asked for all of its neighbours, it takes time in
// proportion to their number and not to the square. The network must not change meanwhile. Pairs are not safe for concurrent use.
type Pairs struct {
	n       *Network
	hubs    *hubs
	lengths map[Event][2]int64 // of events with many constraints: the distances from start to end and from end to start
}

// manyEdges is more than the few constraints of most events.
const manyEdges = 64

// Pairs returns one that knows nothing yet.
func (n *Network) Pairs() *Pairs { return &Pairs{n, newHubs(), map[Event][2]int64{}} }

// Relation returns what [Network.Relation] does.
func (p *Pairs) Relation(a, b Event) allen.Set { return p.n.relation(a, b, p.quad) }

func (p *Pairs) quad(a, b Event) *quad {
	switch {
	case p.busy(b):
		return p.around(a, b)
	case p.busy(a):
		return p.around(b, a).turned()
	}
	return p.n.quadOver(a, b, p.hubs)
}

// around is the quad of an event and of one with many constraints, by searches that begin at the first.
func (p *Pairs) around(few, many Event) *quad {
	n := p.n
	at, m := n.apartAll(few, many)
	for i := range 2 {
		n.searchTo(ahead, at[i], at[:], m[i][:], p.hubs)
		var to [2]int64
		copy(to[:], []int64{m[2][i], m[3][i]})
		n.searchTo(back, at[i], at[2:], to[:], p.hubs)
		m[2][i], m[3][i] = to[0], to[1]
	}
	l, ok := p.lengths[many]
	if !ok {
		l = [2]int64{m[2][3], m[3][2]}
		n.searchTo(ahead, at[2], at[3:], l[:1], p.hubs)
		n.searchTo(ahead, at[3], at[2:3], l[1:], p.hubs)
		p.lengths[many] = l
	}
	m[2][3], m[3][2] = l[0], l[1]
	return m
}

// turned is the quad of the same events the other way round.
func (m *quad) turned() *quad {
	t := new(quad)
	for i := range m {
		for j := range m {
			t[i^2][j^2] = m[i][j]
		}
	}
	return t
}

// busy reports whether an event has many constraints.
func (p *Pairs) busy(e Event) bool {
	edges := 0
	for _, q := range [2]Point{e.Start(), e.End()} {
		if int(q) >= len(p.n.points) {
			return false
		}
		for d := range 2 {
			for x := p.n.points[q].head[d]; x != none; x = p.n.edges[x].next[d] {
				if edges++; edges >= p.hubs.many {
					return true
				}
			}
		}
	}
	return false
}
