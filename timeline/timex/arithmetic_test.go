package timex

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestAdd(t *testing.T) {
	tests := []struct {
		v    string
		n    int
		unit Granularity
		want string
	}{
		{"2023-01-31", 1, Month, "2023-02-28"}, // clamped
		{"2024-02-29", 1, Year, "2025-02-28"},
		{"2024-02-29", 4, Year, "2028-02-29"},
		{"2024-02-28", 1, Day, "2024-02-29"},
		{"2023-12-31", 1, Day, "2024-01-01"},
		{"BC0001-12-31", 1, Day, "0001-01-01"}, // no year between
		{"0001-01-01", -1, Day, "BC0001-12-31"},
		{"0001", -1, Year, "BC0001"},
		{"2023-09", -9, Month, "2022-12"},
		{"2023-Q1", -1, Quarter, "2022-Q4"},
		{"2023-H2", 1, Half, "2024-H1"},
		{"2023-WI", 1, Season, "2024-SP"},
		{"2023-W52", 1, Week, "2024-W01"},
		{"2020-W53", 1, Year, "2021-W52"}, // clamped
		{"2023-W38-WE", -1, Weekend, "2023-W37-WE"},
		{"199", 1, Decade, "200"},
		{"199", 5, Year, "199"}, // stays a decade, by its first year
		{"199", -1, Year, "198"},
		{"18", -1, Century, "17"},
		{"00", -1, Century, "BC00"},
		{"2023-09-25T23:30", 45, Minute, "2023-09-26T00:15"},
		{"2023-09-25TNI", 1, Day, "2023-09-26TNI"},
		{"2023-09-25T14:00+02:00", 1, Hour, "2023-09-25T15:00+02:00"},
		{"XXXX-09", 1, Month, ""}, // no place in the calendar
		{"2023", 2_000_000, Year, ""},
	}
	for _, tt := range tests {
		var want Value
		if tt.want != "" {
			want = mustParse(tt.want)
		}
		if got := mustParse(tt.v).Add(tt.n, tt.unit); got != want {
			t.Errorf("%s %+d %s = %q, want %q", tt.v, tt.n, tt.unit, got, tt.want)
		}
	}
}

// TestAddSouthernSeasons: the year of the south begins in its summer.
func TestAddSouthernSeasons(t *testing.T) {
	v := YearSeason(2023, Summer) // December 2023 to February 2024
	v.Hemisphere = Southern
	for i := range 12 {
		next := v.Add(1, Season)
		if next.Bounds().EarliestStart != v.Bounds().LatestEnd {
			t.Fatalf("step %d: after %s, %s comes %s, %s", i, v, v.Bounds(), next, next.Bounds())
		}
		if back := next.Add(-1, Season); back != v {
			t.Fatalf("step %d: %s and back is %s", i, v, back)
		}
		v = next
	}
}

// TestAddAndBack: a move and its opposite lead back where no day was clamped.
func TestAddAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := dates().Draw(t, "value")
		if v.Known.Has(FieldDay) {
			v.Day = min(v.Day, 28)
		}
		if v.Known.Has(FieldWeek) {
			v.Week = min(v.Week, 52)
		}
		n := rapid.IntRange(-800, 800).Draw(t, "n")
		unit := v.Granularity
		if v.Granularity == Day {
			unit = rapid.SampledFrom([]Granularity{Day, Week, Month, Quarter, Half, Year, Decade}).Draw(t, "unit")
		}
		if r := v.Add(n, unit).Add(-n, unit); r != v {
			t.Fatalf("%s %+d %s and back is %s", v, n, unit, r)
		}
	})
}

// TestUnitsTile: the unit after a unit begins where that ends.
func TestUnitsTile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := dates().Draw(t, "value")
		if v.Granularity == Weekend {
			return // five days lie between
		}
		b, next := v.Bounds(), v.Add(1, v.Granularity).Bounds()
		if b.LatestEnd != next.EarliestStart {
			t.Fatalf("%s ends at %s, the next begins at %s", v, b.LatestEnd, next.EarliestStart)
		}
	})
}

// TestTruncateContains: the unit that a value begins in holds its beginning.
func TestTruncateContains(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.OneOf(dates(), times()).Draw(t, "value")
		g := Granularity(rapid.IntRange(int(Second), int(Millennium)).Draw(t, "to"))
		start := v.Bounds().EarliestStart
		u := v.Truncate(g)
		b := u.Bounds()
		if g == Weekend { // that of the week
			b = u.Truncate(Week).Bounds()
		}
		if start < b.EarliestStart || start >= b.LatestEnd {
			t.Fatalf("%s begins outside of its %s %s", v, g, u)
		}
	})
}

func TestBoundsNest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := values().Draw(t, "value").WithMod(Mod(rapid.IntRange(0, int(Approx)).Draw(t, "mod")))
		v.FiscalStart = uint8(rapid.IntRange(0, 12).Draw(t, "fiscal"))
		v.Hemisphere = Hemisphere(rapid.IntRange(0, 1).Draw(t, "hemisphere"))
		b := v.Bounds()
		if b.EarliestStart > b.LatestStart || b.EarliestEnd > b.LatestEnd || b.EarliestStart >= b.LatestEnd {
			t.Fatalf("%s %s has bounds %s", v, v.Mod, b)
		}
		if b.LatestStart > b.LatestEnd || b.EarliestStart > b.EarliestEnd {
			t.Fatalf("%s %s: it may start after it ends: %s", v, v.Mod, b)
		}
	})
}

func TestLengthFrom(t *testing.T) {
	at := At(2023, 1, 31, 14, 0, 0)
	for _, tt := range []struct {
		length string
		sign   int
		want   string
	}{
		{"P1M", 1, "2023-02-28T14:00:00"},
		{"P1M", -1, "2022-12-31T14:00:00"},
		{"P1Y6M", 1, "2024-07-31T14:00:00"},
		{"PT36H", -1, "2023-01-30T02:00:00"},
		{"P1.5Y", 1, "2024-07-31T14:00:00"},
		{"P0.5D", 1, "2023-02-01T02:00:00"},
		{"P2000Y", -1, "0023-01-31T14:00:00"},
		{"P2024Y", -1, "-0001-01-31T14:00:00"},
	} {
		l, err := ParseLength(tt.length)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := l.From(at, tt.sign)
		if !ok || got.String() != tt.want {
			t.Errorf("%s from %s, sign %d = %s, %v, want %s", tt.length, at, tt.sign, got, ok, tt.want)
		}
	}
	for _, unknown := range []string{"PXD", "P999999999999Y"} {
		l, err := ParseLength(unknown)
		if _, ok := l.From(at, 1); err != nil || ok {
			t.Errorf("%s has an end: %v", unknown, err)
		}
	}
}

// TestIntersect: bounds that contradict each other have no intersection, bounds that agree narrow each other.
func TestIntersect(t *testing.T) {
	month, day := YearMonth(2022, 9).Bounds(), Ymd(2022, 9, 5).Bounds()
	inside := Inside(month.EarliestStart, month.LatestEnd)
	if got, ok := inside.Intersect(day); !ok || got != day {
		t.Errorf("a day in its month: %s, %v", got, ok)
	}
	if got, ok := day.Intersect(Ymd(2022, 9, 6).Bounds()); ok {
		t.Errorf("two days at once: %s", got)
	}
	if d := cmp.Diff(day, day.Hull(day)); d != "" {
		t.Error(d)
	}
	if got, want := day.Hull(Ymd(2022, 9, 7).Bounds()).String(), "[2022-09-05T00:00:00..2022-09-07T00:00:00, 2022-09-06T00:00:00..2022-09-08T00:00:00)"; got != want {
		t.Errorf("hull = %s, want %s", got, want)
	}
	if got := Unbounded().String(); got != "[..)" {
		t.Errorf("unbounded = %s", got)
	}
}
