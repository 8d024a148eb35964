package timex

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The early hours are those from midnight on: "02:40 on 8 December" and "the
// small hours of 8 December" agree.
func TestEarlyHours(t *testing.T) {
	early := Ymd(2018, 12, 8).WithPart(Morning).WithMod(Start)
	if _, ok := early.Bounds().Intersect(Ymd(2018, 12, 8).WithClock(2, 40, 0, Minute).Bounds()); !ok {
		t.Errorf("02:40 is not in %s", early.Bounds())
	}
	if diff := cmp.Diff("the early hours of 8 December 2018", early.Describe()); diff != "" {
		t.Error(diff)
	}
}

// What lies some weeks after a month is no more exact than the month.
func TestMoveFromInexactTimes(t *testing.T) {
	for _, c := range []struct {
		from     Value
		move     string
		want     string
		contains Value
	}{
		{YearMonth(2018, 10).WithMod(Mid), "dct; move P7W", "2018-W49", Ymd(2018, 12, 8)},
		{YearMonth(2018, 10), "dct; move P7W", "2018-12", Ymd(2018, 12, 18)},
		{YearMonth(2022, 2), "dct; move P2D", "2022-02", Ymd(2022, 3, 1)},
		{InYear(1999, Year), "dct; move P9M", "2000", Ymd(1999, 10, 1)},
	} {
		f, err := ParseFunction(c.move)
		if err != nil {
			t.Fatal(err)
		}
		v, ok := f.Resolve(Reference{DCT: c.from})
		if !ok || v.String() != c.want || v.Mod != Approx {
			t.Errorf("%s after %s: %s %s, want %s APPROX", c.move, c.from, v, v.Mod, c.want)
		}
		if b, day := v.Bounds(), c.contains.Bounds(); day.EarliestStart < b.EarliestStart || day.LatestEnd > b.LatestEnd {
			t.Errorf("%s after %s: %s is not in %s", c.move, c.from, c.contains, b)
		}
	}
}
