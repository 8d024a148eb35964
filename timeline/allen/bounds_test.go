package allen

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// drawBounds draws limits on a line of eight points, each side open in one case of four.
func drawBounds(t *rapid.T, label string) Bounds {
	side := func(open int64) int64 {
		if rapid.IntRange(0, 3).Draw(t, label+" open") == 0 {
			return open
		}
		return rapid.Int64Range(2, 5).Draw(t, label)
	}
	return Bounds{side(UnboundedBelow), side(Unbounded), side(UnboundedBelow), side(Unbounded)}
}

func (b Bounds) holds(i interval) bool {
	return b.EarliestStart <= int64(i.start) && int64(i.start) <= b.LatestStart &&
		b.EarliestEnd <= int64(i.end) && int64(i.end) <= b.LatestEnd
}

func TestBetweenAgainstEnumeration(t *testing.T) {
	all := line(11) // three points beyond the limits on either side: enough room for any relation past them
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawBounds(t, "a"), drawBounds(t, "b")
		shift := func(b Bounds) Bounds { // to the middle of the line
			for _, p := range []*int64{&b.EarliestStart, &b.LatestStart, &b.EarliestEnd, &b.LatestEnd} {
				if *p != Unbounded && *p != UnboundedBelow {
					*p += 2
				}
			}
			return b
		}
		a, b = shift(a), shift(b)
		var want Set
		for _, x := range all {
			if !a.holds(x) {
				continue
			}
			for _, y := range all {
				if b.holds(y) {
					want |= relation(x, y)
				}
			}
		}
		if got := Between(a, b); got != want {
			t.Fatalf("%v to %v: %v, want %v", a, b, got, want)
		}
		if got := Between(b, a); got != want.Inverse() {
			t.Fatalf("%v to %v: %v, want the inverse of %v", b, a, got, want)
		}
	})
}

func TestBetween(t *testing.T) {
	day := func(n int64) Bounds { return Bounds{n * 10, n*10 + 9, n*10 + 1, n*10 + 10} }
	tests := []struct {
		why  string
		a, b Bounds
		want Set
	}{
		{"nothing known", Unknown(), Unknown(), Full},
		{"neighbouring days may touch at midnight", day(1), day(2), Before | Meets},
		{"days with a gap", day(1), day(3), Before},
		{"the same day says nothing", day(1), day(1), Full},
		{"an exact interval", Bounds{1, 1, 5, 5}, Bounds{1, 1, 7, 7}, Starts},
		{"bounds that contradict each other", Bounds{5, 4, 6, 7}, Unknown(), Empty},
		{"no room for a positive length", Bounds{3, 3, 3, 3}, Unknown(), Empty},
		{"an unknown interval beside impossible bounds", Unknown(), Bounds{3, 9, 0, 3}, Empty},
		{"the ends of the integers do not wrap", Bounds{math.MaxInt64 - 1, math.MaxInt64 - 1, math.MinInt64, math.MaxInt64 - 1}, Unknown(), Empty},
		{"ends by the start of the other", Bounds{UnboundedBelow, Unbounded, UnboundedBelow, 10}, Bounds{10, Unbounded, UnboundedBelow, Unbounded}, Before | Meets},
	}
	for _, tt := range tests {
		if got := Between(tt.a, tt.b); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.why, got, tt.want)
		}
	}
}

func BenchmarkBetween(b *testing.B) {
	x, y := Bounds{10, 19, 11, 20}, Bounds{15, 24, 16, 25}
	b.ReportAllocs()
	for range b.N {
		Between(x, y)
	}
}

func BenchmarkBetweenDated(b *testing.B) {
	x, y := Bounds{10, 19, 11, 20}, Bounds{50, 59, 51, 60}
	b.ReportAllocs()
	for range b.N {
		Between(x, y)
	}
}
