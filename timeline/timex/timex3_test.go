package timex

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// same compares values with their unexported span.
var same = cmp.Comparer(func(a, b Value) bool { return a == b })

func TestParse(t *testing.T) {
	tests := []struct {
		text string
		want Value
	}{
		{"2022", InYear(2022, Year)},
		{"2022-09", YearMonth(2022, 9)},
		{"2022-09-05", Ymd(2022, 9, 5)},
		{"12022-09-05", Ymd(12022, 9, 5)},
		{"XXXX", Value{Type: Date, Granularity: Year}},
		{"XXXX-XX", Value{Type: Date, Granularity: Month}},
		{"XXXX-XX-XX", Value{Type: Date, Granularity: Day}},
		{"XXXX-09", Value{Type: Date, Granularity: Month, Known: FieldMonth, Month: 9}},
		{"XXXX-09-XX", Value{Type: Date, Granularity: Day, Known: FieldMonth, Month: 9}},
		{"XXXX-02-29", Value{Type: Date, Granularity: Day, Known: FieldMonth | FieldDay, Month: 2, Day: 29}},
		{"XXXX-XX-13", Value{Type: Date, Granularity: Day, Known: FieldDay, Day: 13}},
		{"XXXX-WXX", Value{Type: Date, Granularity: Week}},
		{"XXXX-WXX-1", Value{Type: Date, Granularity: Day, Known: FieldWeekday, Weekday: 1}},
		{"XXXX-WXX-WE", Value{Type: Date, Granularity: Weekend}},
		{"2023-W38", IsoWeek(2023, 38, Week)},
		{"2023-W38-WE", IsoWeek(2023, 38, Weekend)},
		{"2023-W38-7", Value{Type: Date, Granularity: Day, Known: FieldYear | FieldWeek | FieldWeekday, Year: 2023, Week: 38, Weekday: 7}},
		{"199", InYear(1990, Decade)},
		{"18", InYear(1800, Century)},
		{"2", InYear(2000, Millennium)},
		{"00", InYear(1, Century)},
		{"BC0044", InYear(-43, Year)},
		{"BC0044-03-15", Ymd(-43, 3, 15)},
		{"BC0001", InYear(0, Year)},
		{"BC04", InYear(-449, Century)}, // the fifth century BC: 450 BC is in it
		{"BC004", InYear(-43, Decade)},  // the forties BC
		{"2023-Q3", YearQuarter(2023, 3)},
		{"2023-QX", Value{Type: Date, Granularity: Quarter, Known: FieldYear, Year: 2023}},
		{"XXXX-Q3", Value{Type: Date, Granularity: Quarter, Known: FieldQuarter, Quarter: 3}},
		{"2023-H1", YearHalf(2023, 1)},
		{"2023-SU", YearSeason(2023, Summer)},
		{"2023-WI", YearSeason(2023, Winter)},
		{"T14:00", Value{}.WithClock(14, 0, 0, Minute)},
		{"T08", Value{}.WithClock(8, 0, 0, Hour)},
		{"TMO", Value{}.WithPart(Morning)},
		{"2023-09-25T24:00", Ymd(2023, 9, 25).WithClock(24, 0, 0, Minute)},
		{"2023-09-25T14:05:30Z", Ymd(2023, 9, 25).WithClock(14, 5, 30, Second).WithOffset(0)},
		{"2023-09-25T14:05:30+01:00", Ymd(2023, 9, 25).WithClock(14, 5, 30, Second).WithOffset(60)},
		{"2023-09-25T14-03:30", Ymd(2023, 9, 25).WithClock(14, 0, 0, Hour).WithOffset(-210)},
		{"2023-09-25TMO", Ymd(2023, 9, 25).WithPart(Morning)},
		{"2023-09-XXTNI", YearMonth(2023, 9).WithPart(Night)},
		{"P2Y6M", Lasting(Length{{2000, Year}, {6000, Month}})},
		{"PXD", Lasting(SomeOf(Day))},
		{"PXY", Lasting(SomeOf(Year))},
		{"PT48H", Lasting(Of(48, Hour))},
		{"P1DT2H30M", Lasting(Length{{1000, Day}, {2000, Hour}, {30_000, Minute}})},
		{"P2.5Y", Lasting(Length{{2500, Year}})},
		{"P1WE", Lasting(Of(1, Weekend))},
		{"P2DE", Lasting(Of(2, Decade))},
		{"P1NI", Lasting(Of(1, PartOfDay))},
		{"PRESENT_REF", Vague(PresentRef)},
		{"PAST_REF", Vague(PastRef)},
		{"FUTURE_REF", Vague(FutureRef)},
	}
	for _, tt := range tests {
		got, err := Parse(tt.text)
		if err != nil {
			t.Error(err)
			continue
		}
		if d := cmp.Diff(tt.want, got, same); d != "" {
			t.Errorf("Parse(%q) -want +got\n%s", tt.text, d)
		}
		if s := got.String(); s != tt.text {
			t.Errorf("Parse(%q) prints as %q", tt.text, s)
		}
	}
}

// TestParseVariants has texts of other tools, which print in one form only.
func TestParseVariants(t *testing.T) {
	for text, want := range map[string]string{
		"199X":                    "199",
		"18XX":                    "18",
		"1XXX":                    "1",
		"BC04XX":                  "BC04",
		"2000-W6":                 "2000-W06",
		"2023-09TMO":              "2023-09-XXTMO",
		"XXXX-XX-XXTMO":           "TMO",
		"2023-09-25T14:05:30.25Z": "2023-09-25T14:05:30Z",
		"2023-09-25T14:05+0100":   "2023-09-25T14:05+01:00",
		"2023-09-25T14:05-05":     "2023-09-25T14:05-05:00",
		"P.5Y":                    "P0.5Y",
		"P1E":                     "P1DE",
		"PXXD":                    "PXD",
		"P0.33333Y":               "P0.333Y",
	} {
		if v, err := Parse(text); err != nil || v.String() != want {
			t.Errorf("Parse(%q) = %q, %v, want %q", text, v, err, want)
		}
	}
}

func TestParseErrorsNameThePlace(t *testing.T) {
	tests := []struct {
		text   string
		offset int
	}{
		{"", 0},
		{"yesterday", 0},
		{"0000", 0}, // TIMEX3 has no year 0
		{"BC", 2},
		{"XX", 0},
		{"2022-", 5},
		{"2022-13", 5},
		{"2022-1", 5},
		{"2022-09-31", 8},
		{"2023-02-29", 8},
		{"2023-W53", 6},
		{"2023-W38-8", 9},
		{"2023-Q5", 6},
		{"2023-09-25T25", 11},
		{"2023-09-25T24:01", 11},
		{"2023-09-25T14:60", 14},
		{"2023-09-25T14:00+99", 17},
		{"2023-09-25 ", 10},
		{"199-05", 3}, // a decade has no months
		{"P", 1},
		{"P3", 2},
		{"PTT3H", 2},
		{"P1Y1M1W1D1D", 9}, // a Length has four parts
		{"P99999999999999999999Y", 1},
		{"PRESENT_REFS", 11},
	}
	for _, tt := range tests {
		v, err := Parse(tt.text)
		var syntax *SyntaxError
		if !errors.As(err, &syntax) {
			t.Errorf("Parse(%q) = %v, %v, want a *SyntaxError", tt.text, v, err)
		} else if syntax.Offset != tt.offset {
			t.Errorf("%v: at %d, want %d", err, syntax.Offset, tt.offset)
		}
	}
}

// TestParseInvertsString: what String writes is read back as the same value.
func TestParseInvertsString(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := values().Draw(t, "value")
		got, err := Parse(v.String())
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(v, got, same); d != "" {
			t.Fatalf("%s -want +got\n%s", v, d)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2022-09-05T14:05:30+01:00", "XXXX-WXX-WE", "BC0044-03-15", "P1Y2M3DT4.5S", "12XXX", "2023-QX", "PAST_REF", "T24:00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := Parse(s)
		if err != nil {
			_ = err.Error()
			return
		}
		again, err := Parse(v.String())
		if err != nil || again != v {
			t.Fatalf("%q is %q, which is %#v, %v", s, v, again, err)
		}
		v.Bounds()
	})
}
