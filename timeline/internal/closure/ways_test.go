package closure

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Explanations must not depend on how many were asked for: all ways to the
// origin, found together, are those that are found one by one.
func TestWaysAreBoundPaths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, err := Build(slices.Values(drawStatements(t, rapid.IntRange(1, 8).Draw(t, "events"), 40)))
		if err != nil {
			t.Fatal(err)
		}
		for d := range 2 {
			w := n.ways(d, n.compare)
			for p := range int32(len(n.points)) {
				if n.points[p].bound[d] == unknown {
					if w[p] != none {
						t.Errorf("point %d without a bound, direction %d: edge %d", p, d, w[p])
					}
					continue
				}
				want := n.boundPath(p, d)
				if diff := cmp.Diff(want, w.path(n, p, d)); diff != "" {
					t.Errorf("point %d, direction %d: -one by one +together\n%s", p, d, diff)
				}
			}
		}
	})
}
