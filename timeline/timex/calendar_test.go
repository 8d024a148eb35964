package timex

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// TestCalendarAgreesWithTime checks every day of some years, and drawn ones of
// all years that package time prints, against the standard library.
func TestCalendarAgreesWithTime(t *testing.T) {
	check := func(t rapid.TB, day time.Time) {
		y, m, d := day.Date()
		n := civilDays(y, int(m), d)
		if want := day.Unix() / secondsPerDay; n != want {
			t.Fatalf("civilDays(%d, %d, %d) = %d, want %d", y, m, d, n, want)
		}
		if cy, cm, cd := civilDate(n); cy != y || cm != int(m) || cd != d {
			t.Fatalf("civilDate(%d) = %d-%d-%d, want %s", n, cy, cm, cd, day)
		}
		if w := weekdayOf(n) % 7; w != int(day.Weekday()) {
			t.Fatalf("weekday of %s = %d", day, w)
		}
		wy, w := isoWeek(n)
		if ty, tw := day.ISOWeek(); wy != ty || w != tw {
			t.Fatalf("week of %s = %d-W%d, want %d-W%d", day, wy, w, ty, tw)
		}
		if start := weekStart(wy, w); start > n || n >= start+7 || w > WeeksIn(wy) {
			t.Fatalf("week %d-W%d of %s starts at %d", wy, w, day, start)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		y := rapid.IntRange(-9999, 9999).Draw(t, "year")
		check(t, time.Date(y, 1, rapid.IntRange(1, 366).Draw(t, "day"), 0, 0, 0, 0, time.UTC))
	})
	for _, y := range []int{-401, -400, -1, 0, 1, 1600, 1900, 1999, 2000, 2004, 2020, 2026} {
		for d := 1; d <= 366; d++ {
			check(t, time.Date(y, 1, d, 0, 0, 0, 0, time.UTC))
		}
	}
}

// TestCalendarIsContinuous: one day further is one number further, on both
// sides of the year 0 and far outside of package time's range.
func TestCalendarIsContinuous(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(-400_000_000, 400_000_000).Draw(t, "day")
		y, m, d := civilDate(n)
		if back := civilDays(y, m, d); back != n {
			t.Fatalf("%d is %d-%d-%d, which is %d", n, y, m, d, back)
		}
		y1, m1, d1 := civilDate(n + 1)
		switch {
		case d < DaysIn(y, m):
			d++
		case m < 12:
			m, d = m+1, 1
		default:
			y, m, d = y+1, 1, 1
		}
		if y1 != y || m1 != m || d1 != d {
			t.Fatalf("the day after number %d is %d-%d-%d, want %d-%d-%d", n, y1, m1, d1, y, m, d)
		}
	})
}

func TestInstantText(t *testing.T) {
	for text, want := range map[string]Instant{
		"1970-01-01T00:00:00":       0,
		"1969-12-31T23:59:59":       -1,
		"-0043-03-15T12:00:00":      At(-43, 3, 15, 12, 0, 0),
		"0000-01-01T00:00:00":       At(0, 1, 1, 0, 0, 0),
		"+12023-01-01T00:00:00":     At(12023, 1, 1, 0, 0, 0),
		"2023-09-25T14:00:00+01:00": At(2023, 9, 25, 14, 0, 0),
	} {
		got, err := ParseInstant(text)
		if err != nil || got != want {
			t.Errorf("ParseInstant(%q) = %d, %v, want %d", text, got, err, want)
		}
	}
	if got := At(2023, 9, 25, 14, 0, 0).Format(-210); got != "2023-09-25T14:00:00-03:30" {
		t.Errorf("Format = %q", got)
	}
	if got := OpenPast.Format(0); got != "" {
		t.Errorf("an open side is %q", got)
	}
	for _, bad := range []string{"", "2023", "2023-02-30T00:00:00", "2023-09-25T14:00:00+", "99999999999999999999-01-01T00:00:00", "23-01-01"} {
		if i, err := ParseInstant(bad); err == nil {
			t.Errorf("ParseInstant(%q) = %s, want an error", bad, i)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		i := Instant(rapid.Int64Range(-1<<62, 1<<62).Draw(t, "instant"))
		if got, err := ParseInstant(i.String()); err != nil || got != i {
			t.Fatalf("%d is %s, which is %d, %v", i, i, got, err)
		}
	})
}

// TestInstantOfTime: a reading goes to package time and back in any location.
func TestInstantOfTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := Instant(rapid.Int64Range(-1<<37, 1<<37).Draw(t, "instant"))
		loc := time.FixedZone("", rapid.IntRange(-14*3600, 14*3600).Draw(t, "east"))
		if got := InstantOf(i.Time(loc)); got != i {
			t.Fatalf("%s became %s", i, got)
		}
	})
}
