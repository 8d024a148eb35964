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
	plo, phi := n.Bounds(p)
	qlo, qhi := n.Bounds(q)
	o := order(gap(phi, qlo), gap(qhi, plo))
	if p >= 0 && q == p^1 {
		if p < q {
			o &= allen.Less
		} else {
			o &= allen.Greater
		}
	}
	return o
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
	_, phi := n.Bounds(p)
	qlo, _ := n.Bounds(q)
	d := gap(phi, qlo)
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

// path returns the length of the longest path from p to q that avoids the origin if it is at least atLeast, else NegInf. It
// is Dijkstra's search by slack in the schedule, which no path to q of that length can exceed.
func (n *Network) path(p, q Point, atLeast int64) int64 {
	limit := int64(math.MaxInt64)
	room := n.points[q].schedule - n.points[p].schedule
	if atLeast != NegInf {
		if limit = room - atLeast; limit < 0 {
			return NegInf
		}
	}
	s := searches.Get().(*repair)
	defer searches.Put(s)
	s.open = s.open[:0]
	s.moved.clear()
	s.open.push(item{0, 0, int32(p), none})
	for len(s.open) > 0 {
		x := s.open.pop()
		if _, done := s.moved.get(x.point); done {
			continue
		}
		if x.point == int32(q) {
			return room - x.cost
		}
		s.moved.put(x.point, x.cost, x.via)
		if x.point&1 == 0 {
			n.extend(s, x, x.point^1, intrinsic, limit)
		}
		for e := n.points[x.point].head[ahead]; e != none; e = n.edges[e].next[ahead] {
			if y := n.edges[e].end[1]; y >= 0 {
				n.extend(s, x, y, e, limit)
			}
		}
	}
	return NegInf
}

func (n *Network) extend(s *repair, x item, y, e int32, limit int64) {
	cost := x.cost + n.points[y].schedule - n.points[x.point].schedule - n.weight(e)
	if cost <= limit {
		s.open.push(item{cost, 0, y, e})
	}
}
