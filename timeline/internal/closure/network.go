package closure

import (
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
)

// Event is an interval of the network: a dense index from 0. Its two points exist as soon as a statement names it.
type Event int32

// Point is a time point: the start or end of an [Event], or [Origin].
type Point int32

// Origin is second 0 of the time line: an absolute bound is a constraint from or to it.
const Origin Point = -1

// Start returns the point at which e starts, included in it.
func (e Event) Start() Point { return Point(2 * e) }

// End returns the point at which e ends, not included in it; it is at least one second after the start.
func (e Event) End() Point { return Point(2*e + 1) }

// Event returns the event whose start or end p is; p must not be [Origin].
func (p Point) Event() Event { return Event(p / 2) }

// Constraint says t[To] - t[From] >= AtLeast, in seconds.
type Constraint struct {
	From, To Point
	AtLeast  int64
}

// MaxEvents and MaxSeconds limit what a constraint may hold: events from 0 to MaxEvents-1, and numbers of seconds whose
// size is at most MaxSeconds, some nine billion years. Sums along a path must stay below 32 times that.
const (
	MaxEvents  = 1<<30 - 1
	MaxSeconds = 1 << 58
)

// ID names a statement. It is the caller's, and should be dense from 0, since tables are indexed by it.
type ID int32

// Statement is a bundle of constraints that holds or falls as a whole.
type Statement struct {
	ID ID

	// Key stands for the constraints, usually as a hash of them and of what they are about: statements with equal keys
	// must have equal constraints in equal order. It breaks ties, and sources are counted by it.
	Key uint64

	// Source is where the statement comes from. Copies of one text share a source, so that they count once.
	Source int32

	// Confidence lies in [0, 1] and is compared in steps of 1/65535; values outside are moved to the nearer limit.
	Confidence float64

	// Constraints may be empty: the statement is then accepted and says nothing.
	Constraints []Constraint
}

// Errors of statements that cannot be taken in at all; a contradiction is no error.
var (
	ErrDuplicate  = errors.New("closure: statement ID in use")
	ErrConstraint = errors.New("closure: constraint out of range")
)

// Network is a set of live statements, each accepted or set aside, and what follows from the accepted ones. Methods that
// only read may be called concurrently, never beside one that writes. The zero Network is empty and ready to use.
type Network struct {
	points []point
	edges  []edge
	wide   map[int32]int64 // weights that do not fit the edge
	free   [][]int32       // free runs of edges, by length
	parent []int32         // union-find over events: never too fine, and too coarse only after a retraction
	metric []bool          // by representative: some constraint lets a point precede the one it refers to

	// By statement.
	key    []uint64
	source []int32
	conf   []uint16
	first  []int32 // the first of its edges, which are consecutive; or absent, setAside, silent

	live      int
	aside     map[ID]*aside
	asideKeys map[uint64][]ID // statements set aside, by key
	opposed   map[uint64][]ID // statements set aside, by the keys of those that stand against them

	// Scratch of a write.
	queue   queue
	trail   []change
	cycle   []int32
	tally   *tally // nil unless many are to be decided on
	forward repair
	reverse repair
}

// What first holds for a statement without edges in the network.
const (
	absent   int32 = -1 // not live
	setAside int32 = -2
	silent   int32 = -3 // accepted, without constraints
)

// Assert adds a statement. If it contradicts accepted ones, the weakest of each contradiction is set aside, be it this
// one or another. The constraints are copied. It fails, and changes nothing, on an ID in use and on a constraint out of range.
func (n *Network) Assert(s Statement) error {
	if err := n.check(s); err != nil {
		return err
	}
	cs, possible := n.record(s)
	if !possible {
		n.put(s.ID, cs) // nothing but its retraction can change that
		return nil
	}
	if n.insert(s.ID, cs) {
		return nil
	}
	n.put(s.ID, cs)
	// One more source may lift all statements of this key above what opposed them.
	n.settle(n.asideKeys[s.Key])
	return nil
}

// Retract takes a statement back and returns those set aside that nothing stronger opposes any more. It reports whether
// the statement was live.
func (n *Network) Retract(id ID) bool {
	if !n.Live(id) {
		return false
	}
	key, accepted := n.key[id], n.first[id] != setAside
	if accepted {
		n.remove(id)
	} else {
		n.take(id)
	}
	n.first[id] = absent
	n.live--
	if accepted {
		n.settle(n.opposed[key])
	}
	return true
}

// Live reports whether the statement was asserted and not retracted.
func (n *Network) Live(id ID) bool {
	return id >= 0 && int(id) < len(n.first) && n.first[id] != absent
}

// Accepted reports whether the statement is live and not set aside.
func (n *Network) Accepted(id ID) bool { return n.Live(id) && n.first[id] != setAside }

// Statements iterates over the live statements by ID, each with constraints of its own; those that no time can fail to
// meet, from a point to itself, are left out. Build makes the same network of them, and does so faster than Assert when many
// more are to come.
func (n *Network) Statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for i, first := range n.first {
			id := ID(i)
			if first == absent {
				continue
			}
			cs := n.constraints(id)
			if first == setAside {
				cs = slices.Clone(n.aside[id].constraints)
			}
			if !yield(Statement{id, n.key[i], n.source[i], float64(n.conf[i]) / math.MaxUint16, cs}) {
				return
			}
		}
	}
}

// Len returns the number of live statements, those set aside included.
func (n *Network) Len() int { return n.live }

// Events returns the number of events: one more than the highest that a statement has named.
func (n *Network) Events() int { return len(n.parent) }

func (n *Network) check(s Statement) error {
	if s.ID < 0 {
		return fmt.Errorf("%w: negative statement ID %d", ErrConstraint, s.ID)
	}
	if n.Live(s.ID) {
		return fmt.Errorf("%w: %d", ErrDuplicate, s.ID)
	}
	for _, c := range s.Constraints {
		if min(c.From, c.To) < Origin || max(c.From, c.To) >= 2*MaxEvents || c.AtLeast > MaxSeconds || c.AtLeast < -MaxSeconds {
			return fmt.Errorf("%w: %+v", ErrConstraint, c)
		}
	}
	return nil
}

// record enters a statement into the tables and makes room for its events. It returns the constraints that say something,
// and false if one of them asks a point to be after itself.
func (n *Network) record(s Statement) (cs []Constraint, possible bool) {
	n.first = room(n.first, int(s.ID)+1)
	for int(s.ID) >= len(n.first) {
		n.first = append(n.first, absent)
	}
	n.key = extend(n.key, len(n.first))
	n.source = extend(n.source, len(n.first))
	n.conf = extend(n.conf, len(n.first))
	n.key[s.ID] = s.Key
	n.source[s.ID] = s.Source
	n.conf[s.ID] = uint16(math.Round(min(max(s.Confidence, 0), 1) * math.MaxUint16))
	n.first[s.ID] = silent
	n.live++
	cs, possible = s.Constraints, true
	for i, c := range s.Constraints {
		n.grow(max(c.From, c.To))
		if c.From == c.To {
			possible = possible && c.AtLeast <= 0
			if len(cs) == len(s.Constraints) {
				cs = append([]Constraint(nil), s.Constraints[:i]...)
			}
		} else if len(cs) < len(s.Constraints) {
			cs = append(cs, c)
		}
	}
	if !possible {
		cs = s.Constraints
	}
	return cs, possible
}

// grow adds events up to the one of p. A new event lasts from 0 to 1 in the schedule, as its length demands.
func (n *Network) grow(p Point) {
	if int(p) < len(n.points) {
		return
	}
	n.points = room(n.points, int(p|1)+1)
	for int(p) >= len(n.points) {
		n.points = append(n.points, newPoint(0), newPoint(1))
		n.parent = append(n.parent, int32(len(n.parent)))
		n.metric = append(n.metric, false)
	}
}
