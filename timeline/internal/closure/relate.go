package closure

import "github.com/eventgraph/eventgraph/timeline/allen"

// Relate appends the constraints that say "a is r to b" and returns the extended slice, with those left out that follow
// from the others and from the positive length of events. A set that is not convex is stated by its hull, the part of it that
// holds whichever member is true: keep the rest as an alternative. [allen.Full] needs no constraint; [allen.Empty] becomes
// one that nothing can meet.
func Relate(cs []Constraint, a, b Event, r allen.Set) []Constraint {
	if r&allen.Full == allen.Empty {
		return append(cs, Constraint{a.End(), a.Start(), 0})
	}
	r = r.Hull()
	e := r.Endpoints()
	// Pairs that say most come first: "before" is end to start alone.
	at := []*allen.Order{&e.EndStart, &e.StartEnd, &e.StartStart, &e.EndEnd}
	for i := len(at) - 1; i >= 0; i-- {
		needed := *at[i]
		*at[i] = allen.AnyOrder
		if allen.FromEndpoints(e) == r {
			continue
		}
		*at[i] = needed
		for _, weaker := range []allen.Order{allen.LessOrSame, allen.GreaterOrSame} {
			if weaker&needed == needed {
				*at[i] = weaker
				if allen.FromEndpoints(e) == r {
					break
				}
				*at[i] = needed
			}
		}
	}
	cs = compare(cs, a.End(), b.Start(), e.EndStart)
	cs = compare(cs, a.Start(), b.End(), e.StartEnd)
	cs = compare(cs, a.Start(), b.Start(), e.StartStart)
	return compare(cs, a.End(), b.End(), e.EndEnd)
}

// compare appends what an order of p to q says: strictly before is one second at least.
func compare(cs []Constraint, p, q Point, o allen.Order) []Constraint {
	switch o {
	case allen.Less:
		return append(cs, Constraint{p, q, 1})
	case allen.LessOrSame:
		return append(cs, Constraint{p, q, 0})
	case allen.Same:
		return append(cs, Constraint{p, q, 0}, Constraint{q, p, 0})
	case allen.GreaterOrSame:
		return append(cs, Constraint{q, p, 0})
	case allen.Greater:
		return append(cs, Constraint{q, p, 1})
	}
	return cs
}

// Between appends the constraints that put p at earliest or later and at latest or earlier; [NegInf] and [PosInf] are open.
func Between(cs []Constraint, p Point, earliest, latest int64) []Constraint {
	if earliest != NegInf {
		cs = append(cs, Constraint{Origin, p, earliest})
	}
	if latest != PosInf {
		cs = append(cs, Constraint{p, Origin, -latest})
	}
	return cs
}
