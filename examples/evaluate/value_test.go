package main

import (
	"testing"
	"time"
)

func TestIntervalOf(t *testing.T) {
	for _, c := range []struct{ value, lo, hi string }{
		{"2023-09-25", "2023-09-25T00", "2023-09-26T00"},
		{"2023-09-25T14", "2023-09-25T14", "2023-09-25T15"},
		{"2023-09-25TNI", "2023-09-25T18", "2023-09-26T06"},
		{"2023-12", "2023-12-01T00", "2024-01-01T00"},
		{"2023-W01", "2023-01-02T00", "2023-01-09T00"},
		{"2020-W53-WE", "2021-01-02T00", "2021-01-04T00"},
		{"2023-Q4", "2023-10-01T00", "2024-01-01T00"},
		{"2023-H1", "2023-01-01T00", "2023-07-01T00"},
		{"2023-WI", "2023-12-01T00", "2024-03-01T00"},
		{"199", "1990-01-01T00", "2000-01-01T00"},
		{"18XX", "1800-01-01T00", "1900-01-01T00"},
		{"00", "0001-01-01T00", "0100-01-01T00"},
		{"2023-XX-XX", "2023-01-01T00", "2024-01-01T00"},
		// Values that name no single interval, and days that are not there.
		{value: "P2W"}, {value: "PRESENT_REF"}, {value: "XXXX-05"}, {value: "2023-02-30"}, {value: "2023-W53"},
		{value: "2023-Q5"}, {value: "0000"}, {value: "9999"}, {value: "BC0044"}, {value: ""},
	} {
		got, ok := intervalOf(c.value)
		if ok != (c.lo != "") {
			t.Errorf("%s: %v", c.value, ok)
			continue
		}
		if ok && (clockText(got.lo) != c.lo || clockText(got.hi) != c.hi) {
			t.Errorf("%s is [%s,%s), want [%s,%s)", c.value, clockText(got.lo), clockText(got.hi), c.lo, c.hi)
		}
	}
}

func clockText(seconds int64) string { return time.Unix(seconds, 0).UTC().Format("2006-01-02T15") }

// TestNormal: the spellings of a line mean the same, those of two lines do not.
func TestNormal(t *testing.T) {
	lines := map[string]int{}
	for i, line := range [][]string{
		{"2023-09-25T08", "2023-09-25T08:00", "2023-09-25T08:00:00", "2023-09-25T08:00Z", " 2023-09-25T0800+01:00"},
		{"2023-09-25T08:30", "2023-09-25T0830"},
		{"199", "199X", "199XX"},
		{"18", "18XX"},
		{"P1W", "P7D", "PT168H"},
		{"P18M", "P1.5Y", "P1Y6M"},
		{"P2M"}, {"PT2M"}, {"PXM"}, {"PRESENT_REF"}, {"P1WE"}, {"P1.2.3D"}, {"2023-09-25"}, {""},
	} {
		for _, v := range line {
			if j, seen := lines[normal(v)]; seen && j != i || !seen && v != line[0] {
				t.Errorf("%q is %q, which is of line %d, not %d", v, normal(v), j, i)
			}
			lines[normal(v)] = i
		}
	}
}

// FuzzValues: gold and answers come from files, so any text is a value.
func FuzzValues(f *testing.F) {
	for _, v := range []string{"2023-W38-WE", "PT24H", "199X", "2023-09-25T08:30:00Z", "9999-12-31", "P.Y"} {
		f.Add(v)
	}
	f.Fuzz(func(t *testing.T, v string) {
		normal(v)
		if i, ok := intervalOf(v); ok != (i != unbounded) || i.lo >= i.hi {
			t.Errorf("%q: %v, %v", v, i, ok)
		}
		stretch(v, v)
	})
}
