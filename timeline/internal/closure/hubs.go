package closure

import "math"

// hubs are points with many constraints that many searches come to. When searches have gone along as many edges of one as the
// network has, the way from it to every point is found once, and searches leap from it to where they want to go: they would
// take the square else, where thousands of events are related to one. Nil knows of none.
type hubs struct {
	many  int // edges of a hub
	spent map[hub]int
	ways  map[hub]*labels // by point: the slack of the longest path to it
}

// hub is a point and the direction in which searches leave it.
type hub struct {
	point int32
	dir   int
}

func newHubs() *hubs { return &hubs{manyEdges, map[hub]int{}, map[hub]*labels{}} }

// visit is [Network.visit] on the way to a few points.
func (h *hubs) visit(n *Network, s *repair, x item, to []Point) {
	if h == nil {
		n.visit(s, x)
		return
	}
	at := hub{x.point, s.dir}
	if ways := h.ways[at]; ways != nil {
		s.moved.put(x.point, x.cost, x.via)
		for _, q := range to {
			if l, ok := ways.get(int32(q)); ok {
				s.open.push(item{x.cost + l.value, 0, int32(q), none})
			}
		}
		return
	}
	edges := n.visit(s, x)
	if edges < h.many {
		return
	}
	if h.spent[at] += edges; h.spent[at] >= len(n.edges) {
		h.ways[at] = n.allWays(at)
	}
}

// allWays searches from a hub as far as constraints lead.
func (n *Network) allWays(h hub) *labels {
	var s repair
	s.aim(n, h.dir, Point(h.point), math.MaxInt64, 0)
	s.ceiling = math.MaxInt64
	for len(s.open) > 0 {
		n.visit(&s, s.open.pop())
	}
	return &s.moved
}
