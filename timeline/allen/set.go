package allen

import (
	"iter"
	"math/bits"
)

// Set is a set of basic relations between an interval A and an interval B: the relation is one of its members.
// The zero Set is [Empty]: no relation is possible.
type Set uint16

// The basic relations, A to B. Their order is that of the start and end of A moving to the right, so that the inverse of
// the i-th is the i-th from the end.
const (
	Before       Set = 1 << iota // A ends before B starts, with a gap
	Meets                        // A ends where B starts
	Overlaps                     // A starts first, B ends last, they share a part
	FinishedBy                   // A starts first, they end together
	Contains                     // A starts first and ends last
	Starts                       // they start together, A ends first
	Equals                       // the same interval
	StartedBy                    // they start together, A ends last
	During                       // B starts first and ends last
	Finishes                     // B starts first, they end together
	OverlappedBy                 // B starts first, A ends last, they share a part
	MetBy                        // B ends where A starts
	After                        // B ends before A starts, with a gap
)

const (
	// Empty has no relation: what contradictory statements leave.
	Empty Set = 0
	// Full has all thirteen: nothing is known.
	Full Set = 1<<basics - 1
)

const basics = 13

// Has reports whether every relation of t is in s.
func (s Set) Has(t Set) bool { return s&t == t }

// Intersect returns the relations in both: what two statements about the same pair allow together.
func (s Set) Intersect(t Set) Set { return s & t }

// Union returns the relations in either.
func (s Set) Union(t Set) Set { return s | t }

// Len returns the number of basic relations in s, 0 to 13.
func (s Set) Len() int { return bits.OnesCount16(uint16(s & Full)) }

// IsBasic reports whether s is exactly one relation.
func (s Set) IsBasic() bool { return s.Len() == 1 }

// Basic iterates over the members of s, from Before to After.
func (s Set) Basic() iter.Seq[Set] {
	return func(yield func(Set) bool) {
		for rest := s & Full; rest != 0; rest &= rest - 1 {
			if !yield(rest & -rest) {
				return
			}
		}
	}
}

// Inverse returns the relations of B to A.
func (s Set) Inverse() Set {
	return Set(bits.Reverse16(uint16(s&Full)) >> (16 - basics))
}
