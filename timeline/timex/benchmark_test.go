package timex

import "testing"

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	const text = "2023-09-25T14:05:30+01:00"
	b.SetBytes(int64(len(text)))
	for range b.N {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBounds(b *testing.B) {
	b.ReportAllocs()
	v := mustParse("2023-W38-WE")
	for range b.N {
		v.Bounds()
	}
}

// BenchmarkResolve: a weekday is near, 29 February may be years away.
func BenchmarkResolve(b *testing.B) {
	ref := Reference{DCT: Ymd(2023, 9, 25)}
	for _, pattern := range []string{"XXXX-WXX-1", "XXXX-02-29"} {
		f := Function{{Kind: OpDCT}, {Kind: OpNearest, Dir: Backward, Pattern: mustParse(pattern)}}
		b.Run(pattern, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				f.Resolve(ref)
			}
		})
	}
}

func BenchmarkFunctionText(b *testing.B) {
	b.ReportAllocs()
	f := Function{{Kind: OpDCT}, {Kind: OpUnit, N: -1, Unit: Year}, {Kind: OpWithin, Pattern: mustParse("XXXX-09")}}
	text := f.String()
	b.SetBytes(int64(len(text)))
	for range b.N {
		if _, err := ParseFunction(text); err != nil {
			b.Fatal(err)
		}
	}
}
