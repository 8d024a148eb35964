package closure

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawStatements draws up to max statements about a few events: orders, offsets and dates, with few confidences, so that
// they contradict each other often and ties are frequent.
func drawStatements(t *rapid.T, events, max int) []Statement {
	point := rapid.Map(rapid.Int32Range(-1, int32(2*events-1)), func(p int32) Point { return Point(p) })
	count := rapid.IntRange(0, max).Draw(t, "statements")
	least := rapid.SampledFrom([]int64{-3, 0}).Draw(t, "least") // without offsets back in time, searches are cut short
	var all []Statement
	for i := range count {
		s := Statement{ID: ID(i), Source: rapid.Int32Range(0, 3).Draw(t, "source"), Confidence: float64(rapid.IntRange(0, 3).Draw(t, "confidence")) / 3}
		if i > 0 && rapid.IntRange(0, 4).Draw(t, "again") == 0 {
			twin := all[rapid.IntRange(0, i-1).Draw(t, "twin")]
			s.Key, s.Constraints = twin.Key, twin.Constraints
			all = append(all, s)
			continue
		}
		for range rapid.IntRange(1, 3).Draw(t, "constraints") {
			c := Constraint{point.Draw(t, "from"), point.Draw(t, "to"), rapid.Int64Range(least, 3).Draw(t, "at least")}
			if c.To == Origin {
				c.AtLeast -= 6 // dates mostly agree
			}
			s.Constraints = append(s.Constraints, c)
		}
		s.Key = uint64(i)*0x9e3779b97f4a7c15 + 1
		all = append(all, s)
	}
	return all
}

// reference decides by definition: strongest first, each accepted if Bellman and Ford find no positive cycle.
type reference struct {
	events   int
	accepted map[ID]bool
	dist     [][]int64 // longest paths, the origin last; unknown where there is none
}

func newReference(events int, statements []Statement) *reference {
	sources := func(key uint64) int {
		seen := map[int32]bool{}
		for _, s := range statements {
			if s.Key == key {
				seen[s.Source] = true
			}
		}
		return len(seen)
	}
	sorted := slices.Clone(statements)
	slices.SortFunc(sorted, func(a, b Statement) int {
		switch {
		case a.Confidence != b.Confidence:
			if a.Confidence > b.Confidence {
				return -1
			}
			return 1
		case sources(a.Key) != sources(b.Key):
			return sources(b.Key) - sources(a.Key)
		case a.Key != b.Key:
			if a.Key < b.Key {
				return -1
			}
			return 1
		}
		return int(a.ID - b.ID)
	})
	r := &reference{events: events, accepted: map[ID]bool{}}
	var cs []Constraint
	r.dist, _ = r.close(cs)
	for _, s := range sorted {
		try := append(slices.Clone(cs), s.Constraints...)
		if d, ok := r.close(try); ok {
			cs, r.dist = try, d
			r.accepted[s.ID] = true
		}
	}
	return r
}

func (r *reference) close(cs []Constraint) ([][]int64, bool) {
	m := 2*r.events + 1
	d := make([][]int64, m)
	for i := range d {
		d[i] = slices.Repeat([]int64{unknown}, m)
		d[i][i] = 0
	}
	edge := func(u, v int, w int64) { d[u][v] = max(d[u][v], w) }
	for e := range r.events {
		edge(2*e, 2*e+1, 1)
	}
	for _, c := range cs {
		edge((int(c.From)+m)%m, (int(c.To)+m)%m, c.AtLeast)
	}
	for k := range m {
		for i := range m {
			for j := range m {
				if d[i][k] != unknown && d[k][j] != unknown {
					edge(i, j, d[i][k]+d[k][j])
				}
			}
		}
	}
	for i := range m {
		if d[i][i] > 0 {
			return nil, false
		}
	}
	return d, true
}

func (r *reference) bounds(p Point) (lo, hi int64) {
	m := 2 * r.events
	lo, hi = r.dist[m][p], PosInf
	if b := r.dist[p][m]; b != unknown {
		hi = -b
	}
	return lo, hi
}

// verify compares the accepted set and all bounds with the definition.
func verify(t *rapid.T, n *Network, events int, live []Statement) *reference {
	t.Helper()
	r := newReference(events, live)
	for _, s := range live {
		if n.Accepted(s.ID) != r.accepted[s.ID] {
			t.Fatalf("statement %+v accepted: %v, by definition %v", s, n.Accepted(s.ID), r.accepted[s.ID])
		}
	}
	if n.Len() != len(live) {
		t.Fatalf("%d statements live, want %d", n.Len(), len(live))
	}
	for p := range Point(2 * n.Events()) {
		lo, hi := n.Bounds(p)
		if wantLo, wantHi := r.bounds(p); lo != wantLo || hi != wantHi {
			t.Fatalf("point %d lies in [%d, %d], by definition [%d, %d]", p, lo, hi, wantLo, wantHi)
		}
	}
	return r
}

func TestBuildIsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 5).Draw(t, "events")
		all := drawStatements(t, events, 14)
		n, err := Build(slices.Values(all))
		if err != nil {
			t.Fatal(err)
		}
		verify(t, n, events, all)
	})
}

func TestAnyHistoryIsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.IntRange(1, 5).Draw(t, "events")
		all := drawStatements(t, events, 14)
		var n Network
		var live []Statement
		if rapid.Bool().Draw(t, "from a batch") {
			live = slices.Clone(all[:len(all)/2])
			built, err := Build(slices.Values(live))
			if err != nil {
				t.Fatal(err)
			}
			n = *built
		}
		for range rapid.IntRange(0, 40).Draw(t, "steps") {
			if len(all) == 0 {
				break
			}
			s := rapid.SampledFrom(all).Draw(t, "statement")
			if i := slices.IndexFunc(live, func(l Statement) bool { return l.ID == s.ID }); i >= 0 {
				if !n.Retract(s.ID) {
					t.Fatalf("%d was not live", s.ID)
				}
				live = slices.Delete(live, i, i+1)
			} else {
				if err := n.Assert(s); err != nil {
					t.Fatal(err)
				}
				live = append(live, s)
			}
			verify(t, &n, events, live)
		}
	})
}
