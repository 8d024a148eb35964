package closure

import "github.com/eventgraph/eventgraph/timeline/allen"

// RelationAcross returns every relation of an event of one network to one of another that the accepted statements of both
// leave possible: what [Network.Relation] of one network of all statements would return. Nothing but the origin ties the two
// together, so bounds decide, and how long each event can last.
func RelationAcross(n *Network, a Event, o *Network, b Event) allen.Set {
	candidates := allen.Between(n.bounds(a), o.bounds(b))
	if candidates.IsBasic() {
		return candidates
	}
	return across(n, a, o, b).among(candidates)
}

// across is quad for events of two networks.
func across(n *Network, a Event, o *Network, b Event) *quad {
	p := [4]Point{a.Start(), a.End(), b.Start(), b.End()}
	m := quad{0: {1: n.Distance(p[0], p[1])}, 1: {0: n.Distance(p[1], p[0])}, 2: {3: o.Distance(p[2], p[3])}, 3: {2: o.Distance(p[3], p[2])}}
	for i := range 2 {
		for j := 2; j < 4; j++ {
			m[i][j] = over(n, p[i], o, p[j])
			m[j][i] = over(o, p[j], n, p[i])
		}
	}
	return &m
}

// over is the distance from p to q over the origin.
func over(n *Network, p Point, o *Network, q Point) int64 {
	_, hi := n.Bounds(p)
	lo, _ := o.Bounds(q)
	return gap(hi, lo)
}

// ExplainAcross returns the statements of both networks that the answer of [RelationAcross] rests on.
func ExplainAcross(n *Network, a Event, o *Network, b Event) (ids, others []ID) {
	m := across(n, a, o, b)
	r := m.among(allen.Full)
	// The orders of the ends alone, if they say as much, else all that is known.
	e := allen.Endpoints{
		StartStart: order(m[0][2], m[2][0]), StartEnd: order(m[0][3], m[3][0]),
		EndStart: order(m[1][2], m[2][1]), EndEnd: order(m[1][3], m[3][1]),
	}
	var needed [][2]int
	if allen.FromEndpoints(e) == r {
		for _, c := range Relate(nil, 0, 1, r) { // points 0 to 3 are those of m
			needed = append(needed, [2]int{int(c.From), int(c.To)})
		}
	} else {
		for i := range m {
			for j := range m {
				if i != j && m[i][j] != NegInf {
					needed = append(needed, [2]int{i, j})
				}
			}
		}
	}
	p := [4]Point{a.Start(), a.End(), b.Start(), b.End()}
	for _, way := range needed {
		i, j := way[0], way[1]
		switch {
		case i < 2 && j < 2:
			ids = n.ground(ids, p[i], p[j], m[i][j])
		case i >= 2 && j >= 2:
			others = o.ground(others, p[i], p[j], m[i][j])
		case i < 2:
			ids = n.statements(ids, n.boundPath(int32(p[i]), back))
			others = o.statements(others, o.boundPath(int32(p[j]), ahead))
		default:
			others = o.statements(others, o.boundPath(int32(p[i]), back))
			ids = n.statements(ids, n.boundPath(int32(p[j]), ahead))
		}
	}
	return ids, others
}
