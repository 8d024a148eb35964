package timex

import "testing"

// TestWorkdays counts over weekends, from and to both sides of one, and says what
// a stretch of working days covers.
func TestWorkdays(t *testing.T) {
	tests := []struct {
		from string
		n    int
		want string
	}{
		{"2018-08-21", 4, "2018-08-27"},  // a Tuesday
		{"2018-08-24", 1, "2018-08-27"},  // Friday to Monday
		{"2018-08-25", 1, "2018-08-27"},  // Saturday to Monday
		{"2018-08-25", 5, "2018-08-31"},  // the whole week after
		{"2018-08-26", -5, "2018-08-20"}, // the whole week before
		{"2018-08-27", -1, "2018-08-24"},
		{"2018-08-24", 10, "2018-09-07"},
	}
	for _, tt := range tests {
		from, err := Parse(tt.from)
		if err != nil {
			t.Fatal(err)
		}
		f := Function{{Kind: OpDCT}, {Kind: OpWorkdays, N: tt.n}}
		if v, ok := f.Resolve(Reference{DCT: from}); !ok || v.String() != tt.want {
			t.Errorf("%d working days from %s: got %s, want %s", tt.n, tt.from, v, tt.want)
		}
		if back, err := ParseFunction(f.String()); err != nil || back.String() != f.String() {
			t.Errorf("%s does not come back: %v, %v", f, back, err)
		}
	}
	f := Function{{Kind: OpDCT}, {Kind: OpWorkdays, N: 4, Pattern: Lasting(Of(4, Day))}}
	v, ok := f.Resolve(Reference{DCT: Ymd(2018, 8, 21)})
	if want := Span(Ymd(2018, 8, 22).Bounds().EarliestStart, Ymd(2018, 8, 28).Bounds().EarliestStart); !ok || v.Bounds() != want {
		t.Errorf("the next four: got %v, want %v", v.Bounds(), want)
	}
}

// TestWorkdaysNone says that no days, or more than anyone counts, are no time.
func TestWorkdaysNone(t *testing.T) {
	for _, n := range []int{0, 1 << 40, -1 << 40} {
		if v, ok := (&Op{Kind: OpWorkdays, N: n}).apply(Ymd(2018, 8, 21), &Reference{}); ok {
			t.Errorf("%d working days: got %s", n, v)
		}
	}
}
