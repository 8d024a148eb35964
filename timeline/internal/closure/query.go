package closure

import (
	"math"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// Open sides of [Network.Bounds] and the answer of [Network.Distance] when nothing is known.
const (
	NegInf int64 = math.MinInt64
	PosInf int64 = math.MaxInt64
)

// Bounds returns the earliest and latest second at which p can be, both included; [NegInf] and [PosInf] are open sides. A
// point that no statement has named is open on both, [Origin] is 0.
func (n *Network) Bounds(p Point) (lo, hi int64) {
	if p == Origin {
		return 0, 0
	}
	lo, hi = NegInf, PosInf
	if int(p) < len(n.points) {
		lo = n.points[p].bound[ahead]
		if b := n.points[p].bound[back]; b != unknown {
			hi = -b
		}
	}
	return lo, hi
}

// Implied returns how p can lie to q: every order that the accepted statements leave open. [allen.Less] alone says that p
// is before q, [allen.LessOrSame] that it is not after it, [allen.AnyOrder] that nothing is known. Bounds answer at once
// where they decide, and events of separate stories; otherwise paths between the two points are searched.
func (n *Network) Implied(p, q Point) allen.Order {
	if p == q {
		return allen.Same
	}
	o := n.byBounds(p, q)
	if o&(o-1) == 0 || !n.connected(p, q) {
		return o
	}
	return o & order(n.path(p, q, 0), n.path(q, p, 0))
}

// byBounds is Implied as far as bounds know.
func (n *Network) byBounds(p, q Point) allen.Order {
	o := order(n.apart(p, q), n.apart(q, p))
	if p >= 0 && q == p^1 {
		if p < q {
			o &= allen.Less
		} else {
			o &= allen.Greater
		}
	}
	return o
}

// apart is the distance from p to q as far as bounds know.
func (n *Network) apart(p, q Point) int64 {
	_, hi := n.Bounds(p)
	lo, _ := n.Bounds(q)
	return gap(hi, lo)
}

// gap is the least distance from a point that is at most hi to one that is at least lo.
func gap(hi, lo int64) int64 {
	if hi == PosInf || lo == NegInf {
		return NegInf
	}
	return lo - hi
}

// order is what lower bounds of t[q]-t[p] and of t[p]-t[q] leave open.
func order(forth, back int64) allen.Order {
	o := allen.AnyOrder
	if forth >= 0 {
		o &^= allen.Greater
	}
	if back >= 0 {
		o &^= allen.Less
	}
	if forth > 0 || back > 0 {
		o &^= allen.Same
	}
	return o
}

// connected reports whether constraints may lead from p to q other than over the origin; it errs on the side of true.
func (n *Network) connected(p, q Point) bool {
	return p >= 0 && q >= 0 && int(max(p, q)) < len(n.points) && n.find(int32(p)) == n.find(int32(q))
}

// Distance returns the greatest d for which t[q] - t[p] >= d is known, [NegInf] if there is none.
func (n *Network) Distance(p, q Point) int64 {
	if p == q {
		return 0
	}
	d := n.apart(p, q)
	if p >= 0 && q == p^1 && p < q {
		d = max(d, 1)
	}
	if n.connected(p, q) {
		d = max(d, n.path(p, q, NegInf))
	}
	return d
}

// searches holds the scratch of searches that read, so that they may run concurrently.
var searches = sync.Pool{New: func() any { return new(repair) }}

// path returns the length of the longest path from p to q that avoids the origin if it is at least atLeast, else NegInf.
func (n *Network) path(p, q Point, atLeast int64) int64 {
	s := searches.Get().(*repair)
	defer searches.Put(s)
	return n.search(s, p, q, atLeast)
}

// search is path with a scratch in which it leaves the slack of all points up to q.
func (n *Network) search(s *repair, p, q Point, atLeast int64) int64 {
	room := n.points[q].schedule - n.points[p].schedule
	limit := int64(math.MaxInt64)
	if atLeast != NegInf {
		limit = room - atLeast
	}
	s.aim(n, ahead, p, limit, room)
	for len(s.open) > 0 {
		x := s.open.pop()
		if x.point == int32(q) { // what lies behind it is on no shorter path
			s.moved.put(x.point, x.cost, x.via)
			return room - x.cost
		}
		n.visit(s, x)
	}
	return NegInf
}

// searchTo fills in the lengths of the longest paths from p that avoid the origin to a few other points, ahead, or from these
// to p, back, where they are longer than those given. It leaps from hubs, if there are any.
func (n *Network) searchTo(d int, p Point, to []Point, length []int64, h *hubs) {
	room, wanted := int64(math.MinInt64), 0
	for _, q := range to {
		if q != p && n.connected(p, q) {
			room = max(room, n.at(int32(q), d)-n.at(int32(p), d))
			wanted++
		}
	}
	if wanted == 0 {
		return
	}
	s := searches.Get().(*repair)
	defer searches.Put(s)
	s.aim(n, d, p, math.MaxInt64, room)
	for len(s.open) > 0 {
		x := s.open.pop()
		if _, done := s.moved.get(x.point); done {
			continue
		}
		for i, q := range to {
			if x.point == int32(q) && q != p {
				length[i] = max(length[i], n.at(int32(q), d)-n.at(int32(p), d)-x.cost)
				wanted--
			}
		}
		if wanted == 0 {
			return
		}
		h.visit(n, s, x, to)
	}
}

// aim begins a search from p in a direction: Dijkstra's algorithm by slack in the schedule, which on a path of the length
// asked for cannot exceed the limit. Where no constraint leads back in time, neither does the schedule along a path, so that
// points further away than the target need no visit either.
func (r *repair) aim(n *Network, d int, p Point, limit, room int64) {
	r.open = r.open[:0]
	r.moved.clear()
	r.dir, r.limit, r.ceiling = d, limit, math.MaxInt64
	at := n.at(int32(p), d)
	if !n.metric[n.find(int32(p))] {
		r.ceiling = at + room
	}
	if r.limit >= 0 && at <= r.ceiling {
		r.open.push(item{0, 0, int32(p), none})
	}
}

// visit makes the label of a point final and proposes labels for those behind it; it does nothing if the point has one. It
// returns the number of edges that it went along.
func (n *Network) visit(s *repair, x item) (edges int) {
	if _, done := s.moved.get(x.point); done {
		return 0
	}
	s.moved.put(x.point, x.cost, x.via)
	d := s.dir
	at := x.cost - n.at(x.point, d)
	if int(x.point&1) == d { // ahead from a start, back from an end
		s.extend(n, at-1, x.point^1, intrinsic)
	}
	for e := n.points[x.point].head[d]; e != none; e = n.edges[e].next[d] {
		if y := n.edges[e].end[1-d]; y >= 0 {
			s.extend(n, at-n.weight(e), y, e)
		}
		edges++
	}
	return edges
}

func (r *repair) extend(n *Network, cost int64, p, via int32) {
	at := n.at(p, r.dir)
	if cost += at; cost <= r.limit && at <= r.ceiling {
		r.open.push(item{cost, 0, p, via})
	}
}
