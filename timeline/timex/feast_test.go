package timex

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/internal/feast"
)

// TestFeast takes holidays in a year and on each side of a reference, also one
// that the reference falls into, and one that the year has twice.
func TestFeast(t *testing.T) {
	tests := []struct {
		from  string
		feast feast.Feast
		dir   Direction
		want  string
	}{
		{"2013", feast.Thanksgiving, Closest, "2013-11-28"},
		{"2023-09-25", feast.Thanksgiving, Closest, "2023-11-23"},
		{"2023-09-25", feast.Thanksgiving, Backward, "2022-11-24"},
		{"2023-11-23", feast.Thanksgiving, Backward, "2022-11-24"},
		{"2023-11-23", feast.Thanksgiving, OnOrBackward, "2023-11-23"},
		{"2023-11-23", feast.Thanksgiving, OnOrForward, "2023-11-23"},
		{"2023-11-23", feast.Thanksgiving, Forward, "2024-11-28"},
		{"2017-06-10", feast.Ramadan, OnOrForward, "2017-05-27"}, // has begun
		{"2030-11-01", feast.Ramadan, Forward, "2030-12-26"},     // the second of the year
	}
	for _, tt := range tests {
		op := Op{Kind: OpFeast, N: int(tt.feast), Dir: tt.dir}
		got, ok := op.apply(mustParse(tt.from), &Reference{})
		if !ok || got.String() != tt.want {
			t.Errorf("%v %v of %s = %v, %v, want %s", tt.feast, tt.dir, tt.from, got, ok, tt.want)
		}
		f := Function{{Kind: OpDCT}, op}
		back, err := ParseFunction(f.String())
		if err != nil || back.String() != f.String() {
			t.Errorf("%q reads back as %v, %v", f, back, err)
		}
	}
}

// TestFeastUnknown says that a number that names no holiday, as a broken file
// may hold, resolves to nothing.
func TestFeastUnknown(t *testing.T) {
	for _, n := range []int{-1, 0, 1 << 15, 1 << 20} {
		if v, ok := (&Op{Kind: OpFeast, N: n}).apply(Ymd(2023, 9, 25), &Reference{}); ok {
			t.Errorf("feast %d = %v", n, v)
		}
	}
}

// TestFeastText says that the text of a function names its holiday, so that what
// was written stays true when the list of holidays grows.
func TestFeastText(t *testing.T) {
	f := Function{{Kind: OpDCT}, {Kind: OpFeast, N: int(feast.GoodFriday), Dir: Backward}}
	if got, want := f.String(), "dct; feast good-friday backward"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	g, err := ParseFunction(f.String())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(f, g, cmp.Comparer(func(a, b Value) bool { return a == b })); diff != "" {
		t.Error(diff)
	}
}
