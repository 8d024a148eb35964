package timex

import (
	"testing"

	"pgregory.net/rapid"
)

func TestNearest(t *testing.T) {
	const dct = "2023-09-25" // a Monday
	tests := []struct {
		ref, pattern string
		dir          Direction
		want         string
	}{
		{dct, "XXXX-09", Backward, "2022-09"}, // "last September" in September
		{dct, "XXXX-09", OnOrBackward, "2023-09"},
		{dct, "XXXX-09", OnOrForward, "2023-09"},
		{dct, "XXXX-09", Forward, "2024-09"},
		{dct, "XXXX-08", Backward, "2023-08"},
		{dct, "XXXX-12", OnOrBackward, "2022-12"},
		{dct, "XXXX-12-24", Closest, "2023-12-24"},
		{dct, "XXXX-05-24", Closest, "2023-05-24"},
		{dct, "XXXX-WXX-1", Backward, "2023-09-18"},
		{dct, "XXXX-WXX-1", OnOrBackward, "2023-09-25"},
		{dct, "XXXX-WXX-1", Forward, "2023-10-02"},
		{dct, "XXXX-WXX-7", Backward, "2023-09-24"},
		{dct, "XXXX-WXX-WE", Backward, "2023-W38-WE"},
		{dct, "XXXX-WXX-WE", Forward, "2023-W39-WE"},
		{dct, "XXXX-XX-31", Backward, "2023-08-31"}, // not every month has one
		{dct, "XXXX-XX-31", Forward, "2023-10-31"},
		{dct, "XXXX-02-29", Backward, "2020-02-29"},
		{"1901-01-01", "XXXX-02-29", Backward, "1896-02-29"}, // 1900 had none
		{"1899-01-01", "XXXX-02-29", Forward, "1904-02-29"},
		{dct, "XXXX-Q3", OnOrBackward, "2023-Q3"},
		{dct, "XXXX-Q3", Backward, "2022-Q3"},
		{dct, "XXXX-SU", Backward, "2023-SU"},
		{dct, "XXXX-WI", Backward, "2022-WI"},
		{"2023-01-10", "XXXX-WI", OnOrBackward, "2022-WI"}, // in the winter that began in December
		{"2023-01-10", "XXXX-WI", OnOrForward, "2022-WI"},
		{"2023-09-25T16:30", "T14:00", Backward, "2023-09-25T14:00"},
		{"2023-09-25T16:30", "T14:00", Forward, "2023-09-26T14:00"},
		{dct, "TMO", OnOrBackward, "2023-09-25TMO"},
		{"2023-09-25T03:00", "TNI", OnOrForward, "2023-09-24TNI"}, // the night that has not ended
		{"BC0044-03-15", "XXXX-02-29", Backward, "BC0045-02-29"},  // 45 BC is -44, a leap year
	}
	for _, tt := range tests {
		f := Function{{Kind: OpDCT}, {Kind: OpNearest, Dir: tt.dir, Pattern: mustParse(tt.pattern)}}
		v, ok := f.Resolve(Reference{DCT: mustParse(tt.ref)})
		if !ok || v.String() != tt.want {
			t.Errorf("%s %s %s = %s, %v, want %s", tt.pattern, tt.dir, tt.ref, v, ok, tt.want)
		}
	}
}

// TestFridayThe13th: a weekday and a day of the month at once.
func TestFridayThe13th(t *testing.T) {
	p := mustParse("XXXX-XX-13")
	p.Weekday, p.Known = 5, p.Known|FieldWeekday
	f := Function{{Kind: OpDCT}, {Kind: OpNearest, Dir: Backward, Pattern: p}}
	if v, ok := f.Resolve(Reference{DCT: Ymd(2023, 9, 25)}); !ok || v.Day != 13 || v.Year != 2023 || v.Month != 1 {
		t.Errorf("Friday the 13th before September 2023 = %s, %v", v, ok)
	}
}

// TestNearestAgainstEveryDay compares with a walk over the days around.
func TestNearestAgainstEveryDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ref := rapid.OneOf(days(), rapid.Map(days(), func(v Value) Value { return v.Truncate(Month) })).Draw(t, "ref")
		p := Value{Type: Date, Granularity: Day}
		switch rapid.IntRange(0, 2).Draw(t, "pattern") {
		case 0:
			p.Known, p.Weekday = FieldWeekday, uint8(rapid.IntRange(1, 7).Draw(t, "weekday"))
		case 1:
			p.Known, p.Day = FieldDay, uint8(rapid.IntRange(1, 31).Draw(t, "day"))
		default:
			p.Known, p.Month, p.Day = FieldMonth|FieldDay, uint8(rapid.IntRange(1, 12).Draw(t, "month")), uint8(rapid.IntRange(1, 29).Draw(t, "day"))
			if !p.Valid() {
				return
			}
		}
		dir := Direction(rapid.IntRange(int(Closest), int(Forward)).Draw(t, "dir"))
		got, ok := p.nearest(&ref, dir)
		if !ok {
			t.Fatalf("no %s %s %s", p, dir, ref)
		}
		if want := searchDays(p, ref, dir); got != want && !(dir == Closest && equallyFar(got, want, ref)) {
			t.Fatalf("%s %s %s = %s, want %s", p, dir, ref, got, want)
		}
	})
}

func searchDays(p, ref Value, dir Direction) Value {
	b := ref.Bounds()
	from, to := int64(b.EarliestStart)/secondsPerDay, int64(b.LatestEnd)/secondsPerDay // half-open
	matches := func(n int64) bool {
		_, m, d := civilDate(n)
		return (!p.Known.Has(FieldWeekday) || weekdayOf(n) == int(p.Weekday)) &&
			(!p.Known.Has(FieldMonth) || m == int(p.Month)) && (!p.Known.Has(FieldDay) || d == int(p.Day))
	}
	walk := func(n, step int64) Value {
		for !matches(n) {
			n += step
		}
		return On(Instant(n * secondsPerDay))
	}
	switch dir {
	case Backward:
		return walk(from-1, -1)
	case OnOrBackward:
		return walk(to-1, -1)
	case OnOrForward:
		return walk(from, 1)
	case Forward:
		return walk(to, 1)
	}
	for n := from; n < to; n++ {
		if matches(n) {
			return On(Instant(n * secondsPerDay))
		}
	}
	before, after := walk(from-1, -1), walk(to, 1)
	if distance(before, ref) <= distance(after, ref) {
		return before
	}
	return after
}

// distance counts the seconds between two values, 0 when they overlap.
func distance(v, ref Value) Instant {
	a, b := v.Bounds(), ref.Bounds()
	return max(a.EarliestStart-b.LatestEnd, b.EarliestStart-a.LatestEnd, 0)
}

func equallyFar(a, b, ref Value) bool { return distance(a, ref) == distance(b, ref) }

func TestNth(t *testing.T) {
	tests := []struct {
		in      string
		n       int
		unit    Granularity
		weekday uint8
		want    string // "": there is none
	}{
		{"2023-09", 1, Day, 1, "2023-09-04"},
		{"2023-09", -1, Day, 1, "2023-09-25"},
		{"2023-09", 5, Day, 1, ""},
		{"2023-09", 5, Day, 5, "2023-09-29"},
		{"2023-09", 3, Day, 0, "2023-09-03"},
		{"2023-09", -1, Day, 0, "2023-09-30"},
		{"2024-02", -1, Day, 0, "2024-02-29"},
		{"2023", -1, Month, 0, "2023-12"},
		{"2023", 2, Quarter, 0, "2023-Q2"},
		{"2023-09", 1, Week, 0, "2023-W36"}, // the week of 1 September has its Thursday in August
		{"2018-10", -1, Week, 0, "2018-W43"}, {"2021", 1, Week, 0, "2021-W01"}, {"2019", -1, Week, 0, "2019-W52"}, {"2018", -3, Week, 0, "2018-W50"},
		{"2023", 13, Month, 0, ""},
		{"199", 3, Year, 0, "1992"},
		{"19", -1, Decade, 0, "199"},
		// package time has 7 January of the year -43 as a Monday
		{"BC0044", 1, Day, 1, "BC0044-01-07"},
		{"BC0044", -1, Day, 7, "BC0044-12-29"},
	}
	for _, tt := range tests {
		op := Op{Kind: OpNth, N: tt.n, Unit: tt.unit}
		if tt.weekday > 0 {
			op.Pattern = Value{Type: Date, Granularity: Day, Known: FieldWeekday, Weekday: tt.weekday}
		}
		v, ok := Function{{Kind: OpValue, Pattern: mustParse(tt.in)}, op}.Resolve(Reference{})
		if !ok {
			v = Value{}
		}
		if tt.want == "" && ok || tt.want != "" && v.String() != tt.want {
			t.Errorf("%d %s (weekday %d) of %s = %s, %v, want %q", tt.n, tt.unit, tt.weekday, tt.in, v, ok, tt.want)
		}
	}
}
