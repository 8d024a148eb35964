package timex

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestEDTF(t *testing.T) {
	south := YearSeason(2023, Winter)
	south.Hemisphere = Southern
	fiscal := YearQuarter(2023, 1)
	fiscal.FiscalStart = 10
	month := YearMonth(2022, 9)
	spring := mustParse("2023-SP")
	tests := []struct {
		v    Value
		want string // "": no form
	}{
		{mustParse("2022"), "2022"},
		{month, "2022-09"},
		{mustParse("2022-09-05"), "2022-09-05"},
		{mustParse("2023-09-25T14:05:30"), "2023-09-25T14:05:30"},
		{mustParse("2023-09-25T14:05Z"), "2023-09-25T14:05:00Z"},
		{mustParse("2023-09-25T14:05:30+01:00"), "2023-09-25T14:05:30+01:00"},
		{mustParse("2023-09-25T14"), ""},
		{mustParse("199"), "199X"},
		{mustParse("18"), "18XX"},
		{mustParse("2"), "2XXX"},
		{mustParse("00"), "00XX"},
		{mustParse("BC04"), ""},
		{mustParse("BC0044"), "-0043"},
		{mustParse("BC0044-03-15"), "-0043-03-15"},
		{mustParse("BC0001"), "0000"},
		{mustParse("12023"), "Y12023"},
		{mustParse("BC12024"), "Y-12023"},
		{mustParse("12023-05"), ""},
		{mustParse("XXXX-09"), "XXXX-09"},
		{mustParse("XXXX-09-05"), "XXXX-09-05"},
		{mustParse("XXXX-XX-05"), "XXXX-XX-05"},
		{mustParse("2022-XX"), "2022-XX"},
		{mustParse("2023-SP"), "2023-21"},
		{mustParse("2023-WI"), "2023-24"},
		{south, "2023-32"},
		{mustParse("2023-Q3"), "2023-35"},
		{mustParse("2023-QX"), ""},
		{mustParse("2023-H2"), "2023-41"},
		{fiscal, ""},
		{mustParse("2023-W38"), ""},
		{mustParse("2023-W38-WE"), ""},
		{mustParse("2023-09-25TMO"), ""},
		{mustParse("T14:00"), ""},
		{mustParse("P2Y"), ""},
		{mustParse("PAST_REF"), ""},
		{Value{}, ""},
		{month.WithMod(Approx), "2022-09~"},
		{spring.WithMod(Approx), ""},
		{mustParse("XXXX-09").WithMod(Approx), ""},
		{mustParse("12023").WithMod(OnOrAfter), ""}, // no long year in an interval
		{month.WithMod(Start), ""},
		{month.WithMod(Before), "../2022-08"},
		{month.WithMod(OnOrBefore), "../2022-09"},
		{month.WithMod(OnOrAfter), "2022-09/.."},
		{month.WithMod(After), "2022-10/.."},
		{mustParse("2022").WithMod(Before), "../2021"},
		{spring.WithMod(OnOrBefore), "../2023-05-31"}, // an interval of seasons is none
		{spring.WithMod(After), "2023-06-01/.."},
		{mustParse("199").WithMod(After), "2000-01-01/.."},
		{mustParse("2023-09-25T14:05").WithMod(Before), "../2023-09-25T14:04:59"},
		{Lasting(Of(48, Hour)).WithSpan(Span(At(2023, 9, 23, 14, 0, 0), At(2023, 9, 25, 14, 0, 0))), "2023-09-23T14:00:00/2023-09-25T13:59:59"},
		{Lasting(Of(2, Day)).WithSpan(Span(At(2023, 9, 23, 0, 0, 0), At(2023, 9, 25, 0, 0, 0))), "2023-09-23/2023-09-24"},
		{Lasting(Of(2, Day)).WithSpan(Unbounded()), ""},
	}
	for _, tt := range tests {
		got, ok := tt.v.EDTF()
		if !ok {
			got = ""
		}
		if got != tt.want {
			t.Errorf("EDTF of %s %s = %q, want %q", tt.v, tt.v.Mod, got, tt.want)
		}
	}
}

func TestParseEDTF(t *testing.T) {
	for text, want := range map[string]string{
		"2022-09":                   "2022-09",
		"2022-09~":                  "2022-09 mod=APPROX",
		"2022~":                     "2022 mod=APPROX",
		"?2004-06-~11":              "2004-06-11 mod=APPROX",
		"2004-06-11%":               "2004-06-11 mod=APPROX",
		"2023-09-25T14:05:00-03:30": "2023-09-25T14:05:00-03:30",
		"1985-04-12T23:20:30-04":    "1985-04-12T23:20:30-04:00",
		"199X":                      "199",
		"18XX":                      "18",
		"18":                        "18",
		"1950S2":                    "19",
		"1950S4":                    "1950",
		"XXXX-12-25":                "XXXX-12-25",
		"1560-XX-25":                "1560-XX-25",
		"Y17E7":                     "170000000",
		"Y-12023":                   "BC12024",
		"-0043":                     "BC0044",
		"0000":                      "BC0001",
		"2001-25":                   "2001-SP",
		"2001-31":                   "2001-FA hemisphere=1",
		"2001-36":                   "2001-Q4",
		"2001-41":                   "2001-H2",
		"2022/..":                   "2022 mod=ON_OR_AFTER",
		"../2022-09":                "2022-09 mod=ON_OR_BEFORE",
		"2022-09/2023-01":           "PXM span=2022-09-01T00:00:00,2022-09-30T23:59:59,2023-01-01T00:00:01,2023-02-01T00:00:00",
		"2022-09-05/2023":           "PXD span=2022-09-05T00:00:00,2022-09-05T23:59:59,2023-01-01T00:00:01,2024-01-01T00:00:00",
		"2022-09/":                  "PXM span=2022-09-01T00:00:00,2022-09-30T23:59:59,2022-09-01T00:00:01,",
		"/2022-09":                  "PXM span=,2022-09-30T23:59:59,2022-09-01T00:00:01,2022-10-01T00:00:00",
	} {
		v, err := ParseEDTF(text)
		got, _ := v.MarshalText()
		if err != nil || string(got) != want {
			t.Errorf("ParseEDTF(%q) = %s, %v, want %s", text, got, err, want)
		}
	}
}

func TestParseEDTFErrors(t *testing.T) {
	for text, offset := range map[string]int{
		"":                     0,
		"[1667,1668]":          0,
		"2022-13":              5,
		"2022-37":              5, // four months
		"2022-02-30":           8,
		"2023-W38":             5,
		"1X99":                 0,
		"-199X":                0,
		"-0000":                0,
		"Y2022":                1,
		"Y17E99":               1,
		"Y99E9":                1,
		"Y171010000S3":         10,
		"2023-09-25T14":        11,
		"2023-09T14:00:00":     7,
		"2023/2022":            5,
		"XXXX-09/":             0,
		"../..":                3,
		"2022/2023/2024":       9,
		"2023-09-25T14:05:00x": 19,
	} {
		v, err := ParseEDTF(text)
		if e, ok := err.(*SyntaxError); !ok || e.Offset != offset {
			t.Errorf("ParseEDTF(%q) = %s, %v, want an error at %d", text, v, err, offset)
		}
	}
}

// TestParseEDTFInvertsEDTF for values whose form says all of them: no minutes,
// which get seconds, and no open intervals, which have one form for two mods.
func TestParseEDTFInvertsEDTF(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := values().Draw(t, "value")
		if rapid.Bool().Draw(t, "about") {
			v.Mod = Approx
		}
		s, ok := v.EDTF()
		if !ok || v.Granularity == Minute {
			return
		}
		got, err := ParseEDTF(s)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(v, got, same); d != "" {
			t.Fatalf("%s is %s -want +got\n%s", v, s, d)
		}
	})
}

// TestOpenIntervalsKeepBounds: Before and After become OnOrBefore and OnOrAfter
// of their neighbour, which has the same bounds on the side that is known.
func TestOpenIntervalsKeepBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := dates().Draw(t, "value").WithMod(rapid.SampledFrom([]Mod{Before, After, OnOrBefore, OnOrAfter}).Draw(t, "mod"))
		s, ok := v.EDTF()
		if !ok {
			return
		}
		got, err := ParseEDTF(s)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := v.Bounds(), got.Bounds(); a.EarliestStart != b.EarliestStart || a.LatestEnd != b.LatestEnd {
			t.Fatalf("%s %s is %s: bounds %s became %s", v, v.Mod, s, a, b)
		}
	})
}

func FuzzParseEDTF(f *testing.F) {
	for _, s := range []string{"2022-09~", "199X/..", "Y-17E7", "1950S2", "?2004-06-~11", "2001-29", "2023-09-25T14:05:00+01:00/2024", "XXXX-12-XX", "/2022"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseEDTF(s)
		if err != nil {
			_ = err.Error()
			return
		}
		v.Bounds()
		form, ok := v.EDTF()
		if !ok {
			return
		}
		again, err := ParseEDTF(form)
		if err != nil {
			t.Fatalf("%q is %q: %v", s, form, err)
		}
		if last, _ := again.EDTF(); last != form {
			t.Fatalf("%q is %q is %q", s, form, last)
		}
	})
}
