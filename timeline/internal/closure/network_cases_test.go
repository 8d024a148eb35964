package closure

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/google/go-cmp/cmp"
)

func TestRejectedStatementsChangeNothing(t *testing.T) {
	var n Network
	ok := Statement{ID: 0, Constraints: Relate(nil, 0, 1, allen.Before)}
	if err := n.Assert(ok); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		why  string
		s    Statement
		want error
	}{
		{"the ID is in use", ok, ErrDuplicate},
		{"a negative ID", Statement{ID: -1}, ErrConstraint},
		{"a point below the origin", Statement{ID: 1, Constraints: []Constraint{{-2, 0, 0}}}, ErrConstraint},
		{"an event out of range", Statement{ID: 1, Constraints: []Constraint{{0, math.MaxInt32, 0}}}, ErrConstraint},
		{"more seconds than sums can bear", Statement{ID: 1, Constraints: []Constraint{{0, 2, math.MaxInt64}}}, ErrConstraint},
	}
	for _, tt := range tests {
		if err := n.Assert(tt.s); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.why, err)
		}
		if _, err := Build(slices.Values([]Statement{ok, tt.s})); !errors.Is(err, tt.want) {
			t.Errorf("%s, in a batch: %v", tt.why, err)
		}
	}
	if n.Len() != 1 || n.Events() != 2 || n.Retract(1) || n.Live(5) || n.Accepted(-1) {
		t.Errorf("%d statements, %d events", n.Len(), n.Events())
	}
}

// TestSourcesOutvoteKeys: with equal confidence, what two independent sources say stands against one, a copy does not count,
// and the decision turns when the second source goes.
func TestSourcesOutvoteKeys(t *testing.T) {
	before, after := Relate(nil, 0, 1, allen.Before), Relate(nil, 0, 1, allen.After)
	var n Network
	assert := func(s Statement) {
		t.Helper()
		if err := n.Assert(s); err != nil {
			t.Fatal(err)
		}
	}
	want := func(r allen.Set, conflicts ...Conflict) {
		t.Helper()
		var got []Conflict
		for c := range n.Conflicts() {
			got = append(got, c)
		}
		if diff := cmp.Diff(conflicts, got); diff != "" || n.Relation(0, 1) != r {
			t.Errorf("%v, want %v; conflicts:\n%s", n.Relation(0, 1), r, diff)
		}
	}
	assert(Statement{ID: 0, Key: 1, Source: 1, Confidence: .5, Constraints: before})
	assert(Statement{ID: 1, Key: 2, Source: 2, Confidence: .5, Constraints: after})
	want(allen.Before, Conflict{1, []ID{0}})
	assert(Statement{ID: 2, Key: 2, Source: 2, Confidence: .5, Constraints: after}) // a copy
	want(allen.Before, Conflict{1, []ID{0}}, Conflict{2, []ID{0}})
	assert(Statement{ID: 3, Key: 2, Source: 3, Confidence: .5, Constraints: after})
	want(allen.After, Conflict{0, []ID{1}})
	n.Retract(3)
	want(allen.Before, Conflict{1, []ID{0}}, Conflict{2, []ID{0}})
	n.Retract(0)
	want(allen.After)
}

// TestLongCycle closes a chain of undated events: the whole chain is the explanation, and nothing runs to infinity.
func TestLongCycle(t *testing.T) {
	const length = 2000
	var all []Statement
	for e := range length {
		r := Relate(nil, Event(e), Event((e+1)%length), allen.Before)
		all = append(all, Statement{ID: ID(e), Key: uint64(e), Confidence: 1 - float64(e)/length/2, Constraints: r})
	}
	n, err := Build(slices.Values(all))
	if err != nil {
		t.Fatal(err)
	}
	if n.Accepted(length-1) || len(n.Against(length-1)) != length-1 {
		t.Errorf("accepted %v, %d against", n.Accepted(length-1), len(n.Against(length-1)))
	}
	if lo, hi := n.Bounds(Event(5).Start()); lo != NegInf || hi != PosInf {
		t.Errorf("an undated event lies in [%d, %d]", lo, hi)
	}
	if got := n.Relation(0, length-1); got != allen.Before {
		t.Errorf("the ends of the chain are %v", got)
	}
	n.Retract(7)
	if !n.Accepted(length-1) || n.Relation(8, 3) != allen.Before {
		t.Errorf("the cycle is open, yet %v, %v", n.Accepted(length-1), n.Relation(8, 3))
	}
}

// TestSelfContradiction: after two mentions were merged, a relation between them asks an event to precede itself.
func TestSelfContradiction(t *testing.T) {
	for _, r := range []allen.Set{allen.Before, allen.Overlaps, allen.Empty} {
		var n Network
		if err := n.Assert(Statement{Constraints: Relate(nil, 3, 3, r)}); err != nil {
			t.Fatal(err)
		}
		if n.Accepted(0) || len(n.Against(0)) != 0 || !n.Retract(0) {
			t.Errorf("%v to itself was accepted", r)
		}
	}
}

// TestFarTimes keeps dates exact that no 32 bits hold.
func TestFarTimes(t *testing.T) {
	const cretaceous = -66_000_000 * 31_556_952
	n, err := Build(slices.Values([]Statement{
		{ID: 0, Constraints: Between(nil, Event(0).Start(), cretaceous, cretaceous+5)},
		{ID: 1, Constraints: []Constraint{{Event(0).Start(), Event(1).Start(), MaxSeconds}}},
	}))
	if err != nil {
		t.Fatal(err)
	}
	if lo, hi := n.Bounds(Event(1).Start()); lo != cretaceous+MaxSeconds || hi != PosInf {
		t.Errorf("[%d, %d]", lo, hi)
	}
	n.Retract(1)
	if lo, _ := n.Bounds(Event(1).Start()); lo != NegInf || len(n.wide) != 2 {
		t.Errorf("%d, %d wide weights", lo, len(n.wide))
	}
}
