package closure

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestStoriesWithFalsehoods compares the batch with statements asserted and retracted at random, on stories long enough for
// the batch to need several rounds, and beyond the point where it gives up.
func TestStoriesWithFalsehoods(t *testing.T) {
	for _, c := range []corpus{
		{events: 300, story: 100, dated: .9, falsehoods: .02},
		{events: 300, story: 100, dated: .1, falsehoods: .02},
		{events: 200, story: 200, dated: .5, falsehoods: .3},
	} {
		var all []Statement
		for s := range c.statements() {
			s.Constraints = slices.Clone(s.Constraints)
			s.Confidence = float64(int(s.Confidence*10)) / 10 // ties
			all = append(all, s)
		}
		built, err := Build(slices.Values(all))
		if err != nil {
			t.Fatal(err)
		}
		var grown Network
		r := rand.New(rand.NewPCG(2, 2))
		for _, i := range r.Perm(len(all)) {
			if err := grown.Assert(all[i]); err != nil {
				t.Fatal(err)
			}
			if r.IntN(3) == 0 { // somewhere on the way, doubt
				if s := all[r.IntN(len(all))]; grown.Retract(s.ID) {
					if err := grown.Assert(s); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
		if diff := cmp.Diff(slices.Collect(built.Conflicts()), slices.Collect(grown.Conflicts())); diff != "" {
			t.Errorf("%v: conflicts built (-) and grown (+) differ:\n%s", c, diff)
		}
		for p := range Point(2 * c.events) {
			lo, hi := built.Bounds(p)
			if l, h := grown.Bounds(p); l != lo || h != hi {
				t.Fatalf("%v: point %d lies in [%d, %d] built, [%d, %d] grown", c, p, lo, hi, l, h)
			}
		}
		if len(built.aside) == 0 {
			t.Errorf("%v: no contradiction to test", c)
		}
	}
}
