package timex

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func mustParse(s string) Value {
	v, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return v
}

func TestFunctionText(t *testing.T) {
	stated := mustParse("XXXX-09")
	stated.Stated = FieldMonth
	tests := []struct {
		f    Function
		want string
	}{
		{nil, ""},
		{Function{{Kind: OpValue, Pattern: mustParse("2022-09")}}, "value 2022-09"},
		{Function{{Kind: OpDCT}}, "dct"},
		{Function{{Kind: OpDCT}, {Kind: OpNearest, Dir: Backward, Pattern: stated}}, "dct; nearest backward XXXX-09 stated=month"},
		{Function{{Kind: OpDCT}, {Kind: OpNearest, Pattern: mustParse("XXXX-WXX-1")}}, "dct; nearest closest XXXX-WXX-1"},
		{Function{{Kind: OpDCT}, {Kind: OpUnit, N: -1, Unit: Year}, {Kind: OpWithin, Pattern: mustParse("XXXX-09")}}, "dct; unit -1 year; within XXXX-09"},
		{Function{{Kind: OpDCT}, {Kind: OpUnit, Unit: PartOfDay}}, "dct; unit +0 part-of-day"},
		{Function{{Kind: OpPrevious}, {Kind: OpMove, Pattern: Lasting(Of(2, Day))}}, "previous; move P2D"},
		{Function{{Kind: OpDCT}, {Kind: OpShift, Dir: OnOrBackward, Pattern: Lasting(Of(1, Year))}}, "dct; shift on-or-backward P1Y"},
		{Function{{Kind: OpValue, Pattern: mustParse("18")}, {Kind: OpNth, N: 2, Unit: Day, Pattern: mustParse("XXXX-WXX-1")}}, "value 18; nth +2 day XXXX-WXX-1"},
		{Function{{Kind: OpDCT}, {Kind: OpSpan, Dir: Backward, Pattern: Lasting(Of(48, Hour)).WithMod(Approx)}}, "dct; span backward PT48H mod=APPROX"},
		{Function{{Kind: OpMod, Pattern: Value{Mod: Start}}}, "with mod=START"},
		{Function{{Kind: OpValue, Pattern: Value{Type: Set, Granularity: Day, Length: Of(1, Day), Quant: "EVERY", Freq: "2 X;"}}}, `value P1D type=SET quant=EVERY freq="2 X;"`},
	}
	for _, tt := range tests {
		if got := tt.f.String(); got != tt.want {
			t.Errorf("String = %q, want %q", got, tt.want)
		}
		got, err := ParseFunction(tt.want)
		if err != nil {
			t.Error(err)
		}
		if d := cmp.Diff(tt.f, got, same); d != "" {
			t.Errorf("%q -want +got\n%s", tt.want, d)
		}
	}
}

// TestOperationsHaveNames: an operation without a name could not be read back.
// Kinds are numbered without a gap, so that the first one past the last name
// does nothing.
func TestOperationsHaveNames(t *testing.T) {
	for k, name := range opNames {
		if name == "" {
			t.Errorf("operation %d has no name", k)
		}
	}
	past := Op{Kind: OpKind(len(opNames)), N: 1, Unit: Day, Dir: Backward, Pattern: mustParse("P1D")}
	if v, ok := past.apply(Ymd(2023, 9, 25), &Reference{}); ok {
		t.Errorf("operation %d has no name in opNames and gives %s", past.Kind, v)
	}
}

func TestFunctionTextErrors(t *testing.T) {
	for text, offset := range map[string]int{
		"now":                              0,
		"dct;":                             4,
		"dct; unit -x year":                10,
		"dct; within XXXX-13":              17,
		"dct; within XXXX-09 XXXX-10":      20,
		"dct; with colour=RED":             10,
		`value P1D quant="EV`:              16,
		"value 2022 span=2023-09-25":       11,
		"dct unit":                         4,
		"value 2022 granularity=fortnight": 11,
	} {
		_, err := ParseFunction(text)
		if e, ok := err.(*SyntaxError); !ok || e.Offset != offset {
			t.Errorf("ParseFunction(%q) = %v, want an error at %d", text, err, offset)
		}
	}
}

// anyValues draws values with every attribute set to anything, sensible or
// not, which the notation has to carry all the same.
func anyValues() *rapid.Generator[Value] {
	return rapid.Custom(func(t *rapid.T) Value {
		v := rapid.OneOf(values(), rapid.Just(Value{})).Draw(t, "base")
		v.Mod = Mod(rapid.IntRange(0, int(Approx)).Draw(t, "mod"))
		v.Stated = Fields(rapid.IntRange(0, 1<<13-1).Draw(t, "stated"))
		if rapid.Bool().Draw(t, "odd") {
			v.Type = Type(rapid.IntRange(0, int(Set)).Draw(t, "type"))
			v.Granularity = Granularity(rapid.IntRange(0, int(Millennium)).Draw(t, "granularity"))
			v.Known = Fields(rapid.IntRange(0, 1<<13-1).Draw(t, "known"))
			v.Ref = Ref(rapid.IntRange(0, int(FutureRef)).Draw(t, "ref"))
			v.Month, v.Weekday, v.Hour = rapid.Uint8().Draw(t, "month"), rapid.Uint8().Draw(t, "weekday"), rapid.Uint8().Draw(t, "hour")
			v.Year, v.Offset = rapid.Int().Draw(t, "year"), rapid.Int16().Draw(t, "offset")
		}
		if rapid.Bool().Draw(t, "set") {
			v.Length, v.Quant, v.Freq = lengths().Draw(t, "length"), rapid.String().Draw(t, "quant"), rapid.String().Draw(t, "freq")
			v.FiscalStart = rapid.Uint8().Draw(t, "fiscal")
			v.Hemisphere = Hemisphere(rapid.IntRange(0, 1).Draw(t, "hemisphere"))
		}
		if rapid.Bool().Draw(t, "placed") {
			b := Unbounded()
			for _, side := range []*Instant{&b.EarliestStart, &b.LatestStart, &b.EarliestEnd, &b.LatestEnd} {
				if rapid.Bool().Draw(t, "known side") {
					*side = Instant(rapid.Int64Range(-1<<62, 1<<62).Draw(t, "instant"))
				}
			}
			v = v.WithSpan(b)
		}
		return v
	})
}

func TestFunctionTextIsLossless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Op {
			return Op{
				Kind:    OpKind(rapid.IntRange(0, len(opNames)-1).Draw(t, "kind")),
				N:       rapid.IntRange(-5, 5).Draw(t, "n"),
				Unit:    Granularity(rapid.IntRange(0, int(Millennium)).Draw(t, "unit")),
				Dir:     Direction(rapid.IntRange(0, int(Forward)).Draw(t, "dir")),
				Pattern: rapid.OneOf(rapid.Just(Value{}), anyValues()).Draw(t, "pattern"),
			}
		}), 1, 4).Draw(t, "function")
		got, err := ParseFunction(Function(f).String())
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(Function(f), got, same); d != "" {
			t.Fatalf("%q -want +got\n%s", Function(f), d)
		}
	})
}

func FuzzParseFunction(f *testing.F) {
	for _, s := range []string{"dct; unit -1 year; within XXXX-09", "previous; move backward P2D", "dct; span backward PT48H mod=APPROX span=,2023-09-25T00:00:00,,",
		`value P1D type=SET quant="a b" freq=2`, "value 2023; nth -1 day XXXX-WXX-5"} {
		f.Add(s)
	}
	ref := Reference{DCT: Ymd(2023, 9, 25), Previous: YearMonth(2022, 2)}
	f.Fuzz(func(t *testing.T, s string) {
		fn, err := ParseFunction(s)
		if err != nil {
			_ = err.Error()
			return
		}
		again, err := ParseFunction(fn.String())
		if err != nil || cmp.Diff(fn, again, same) != "" {
			t.Fatalf("%q is %q, which is %q, %v", s, fn, again, err)
		}
		if v, ok := fn.Resolve(ref); ok {
			v.Bounds()
			_ = v.String()
		}
	})
}

// TestZoneStays: a zoned creation time gives its zone to all that is derived
// from it, and a zone in the pattern counts for more.
func TestZoneStays(t *testing.T) {
	ref := Reference{DCT: mustParse("2023-09-25T14:05+01:00")}
	for function, want := range map[string]string{
		"dct; unit +0 day":                             "2023-09-25 zone=+01:00",
		"dct; unit +0 day; within T17:00":              "2023-09-25T17:00+01:00",
		"dct; nearest backward XXXX-WXX-5; within T17": "2023-09-22T17+01:00",
		"dct; move backward PT3H":                      "2023-09-25T11:05+01:00",
		"dct; unit +0 day; within T17:00 zone=Z":       "2023-09-25T17:00Z",
		"dct; unit +1 month; nth -1 day XXXX-WXX-5":    "2023-10-27 zone=+01:00",
		"value 2022-09":                                "2022-09",
	} {
		f, err := ParseFunction(function)
		if err != nil {
			t.Error(err)
			continue
		}
		v, ok := f.Resolve(ref)
		if got, _ := v.MarshalText(); !ok || string(got) != want {
			t.Errorf("%s = %s, %v, want %s", function, got, ok, want)
		}
	}
}
