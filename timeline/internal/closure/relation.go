package closure

import "github.com/eventgraph/eventgraph/timeline/allen"

// Relation returns every relation of a to b that the accepted statements leave possible: no more and no less, offsets in
// seconds and bounds on all four points taken together. An event is [allen.Equals] to itself.
func (n *Network) Relation(a, b Event) allen.Set { return n.relation(a, b, n.quad) }

// relation is Relation with distances from wherever they are known.
func (n *Network) relation(a, b Event, distances func(a, b Event) *quad) allen.Set {
	if a == b {
		return allen.Equals
	}
	// Bounds alone decide most pairs of dated events.
	if n.byBounds(a.End(), b.Start()) == allen.Less {
		return allen.Before
	}
	if n.byBounds(b.End(), a.Start()) == allen.Less {
		return allen.After
	}
	candidates := allen.Between(n.bounds(a), n.bounds(b))
	if candidates.IsBasic() {
		return candidates
	}
	return distances(a, b).among(candidates)
}

// quad is the matrix of distances between four points: start and end of a, start and end of b.
type quad [4][4]int64

func (n *Network) quad(a, b Event) *quad { return n.quadOver(a, b, nil) }

// quadOver is quad with searches that leap from hubs.
func (n *Network) quadOver(a, b Event, h *hubs) *quad {
	p, m := n.apartAll(a, b)
	for i := range p {
		n.searchTo(ahead, p[i], p[:], m[i][:], h)
	}
	return m
}

// apartAll returns the points of a quad, and the distances as far as bounds and the length of an event know.
func (n *Network) apartAll(a, b Event) (p [4]Point, m *quad) {
	p, m = [4]Point{a.Start(), a.End(), b.Start(), b.End()}, new(quad)
	for i := range p {
		for j := range p {
			if i != j {
				m[i][j] = n.apart(p[i], p[j])
			}
		}
	}
	m[0][1], m[2][3] = max(m[0][1], 1), max(m[2][3], 1)
	return p, m
}

// among returns those of some relations that the distances leave room for.
func (m *quad) among(candidates allen.Set) (s allen.Set) {
	for r := range candidates.Basic() {
		if m.allows(r) {
			s |= r
		}
	}
	return s
}

// allows reports whether the distances leave room for a basic relation. They are exact for each pair, which makes the four
// points independent of all others, so that a positive cycle among the four is the only way to fail.
func (m *quad) allows(r allen.Set) bool {
	t := *m
	e := r.Endpoints()
	t.demand(0, 2, e.StartStart)
	t.demand(0, 3, e.StartEnd)
	t.demand(1, 2, e.EndStart)
	t.demand(1, 3, e.EndEnd)
	for k := range t {
		for i := range t {
			for j := range t {
				if t[i][k] != NegInf && t[k][j] != NegInf {
					t[i][j] = max(t[i][j], t[i][k]+t[k][j])
				}
			}
		}
	}
	return t[0][0] <= 0 && t[1][1] <= 0 && t[2][2] <= 0 && t[3][3] <= 0
}

func (m *quad) demand(i, j int, o allen.Order) {
	switch o {
	case allen.Less:
		m[i][j] = max(m[i][j], 1)
	case allen.Greater:
		m[j][i] = max(m[j][i], 1)
	case allen.Same:
		m[i][j], m[j][i] = max(m[i][j], 0), max(m[j][i], 0)
	}
}

// bounds returns the bounds of both points of an event.
func (n *Network) bounds(e Event) allen.Bounds {
	var b allen.Bounds
	b.EarliestStart, b.LatestStart = n.Bounds(e.Start())
	b.EarliestEnd, b.LatestEnd = n.Bounds(e.End())
	return b
}
