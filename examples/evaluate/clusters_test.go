package main

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

func drawPartition(t *rapid.T) partition {
	p := partition{}
	for i := range 8 {
		if rapid.Bool().Draw(t, "present") {
			p[place{"d", fmt.Sprint(i)}] = fmt.Sprint(rapid.IntRange(0, 4).Draw(t, "cluster"))
		}
	}
	return p
}

// TestCoreferenceMeasures: a partition agrees with itself, and what is
// precision one way round is recall the other way round.
func TestCoreferenceMeasures(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawPartition(t), drawPartition(t)
		if s := score(a, a); len(a) > 0 && (s.b3.f != 1 || math.Abs(s.ceafe.f-1) > 1e-9) {
			t.Fatalf("%v: %+v", a, s)
		}
		x, y := score(a, b), score(b, a)
		for _, m := range [][2]prf{{x.muc, y.muc}, {x.b3, y.b3}, {x.ceafe, y.ceafe}} {
			if math.Abs(m[0].p-m[1].r) > 1e-9 || math.Abs(m[0].r-m[1].p) > 1e-9 {
				t.Fatalf("%v %v: %+v, turned round %+v", a, b, m[0], m[1])
			}
			if m[0].p < 0 || m[0].p > 1+1e-9 || m[0].r < 0 || m[0].r > 1+1e-9 {
				t.Fatalf("%v %v: %+v", a, b, m[0])
			}
		}
	})
}

// TestAssignment compares the algorithm with a trial of all assignments.
func TestAssignment(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, m := rapid.IntRange(1, 5).Draw(t, "rows"), rapid.IntRange(1, 5).Draw(t, "columns")
		weights := make([][]float64, n)
		for i := range weights {
			for range m {
				weights[i] = append(weights[i], float64(rapid.IntRange(0, 6).Draw(t, "weight"))/6)
			}
		}
		if got, want := assignment(weights), greatest(weights, 0, 0); math.Abs(got-want) > 1e-9 {
			t.Fatalf("%v: %v, want %v", weights, got, want)
		}
	})
}

// greatest tries every column, and none, for each row from row on; used is a
// bit set of columns.
func greatest(weights [][]float64, row, used int) float64 {
	if row == len(weights) {
		return 0
	}
	best := greatest(weights, row+1, used)
	for j, w := range weights[row] {
		if used&(1<<j) == 0 {
			best = max(best, w+greatest(weights, row+1, used|1<<j))
		}
	}
	return best
}
