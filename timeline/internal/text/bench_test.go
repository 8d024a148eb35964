package text

import (
	"os"
	"strings"
	"testing"
)

// newsText is the labelled news prose, often enough to be a long article.
func newsText(b *testing.B) string {
	archive, err := os.ReadFile("testdata/sentences/news.txtar")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Repeat(strings.ReplaceAll(string(archive), boundaryMark, "")+"\n", 10)
}

// proseText has sentences of the length that news has: about 130 bytes.
func proseText(*testing.B) string {
	const p = "The inquiry into the collapse of the bank, which had been put off twice, will report in the spring, its chair said on Wednesday. " +
		"Mr. Hale told the panel that the owners “knew nothing” of the losses until Sept. 12, when the first letters came.\n"
	return strings.Repeat(p, 100)
}

func benchmark(b *testing.B, f func(s string)) {
	for _, c := range []struct {
		name string
		text func(*testing.B) string
	}{{"dense", newsText}, {"prose", proseText}} {
		b.Run(c.name, func(b *testing.B) {
			s := c.text(b)
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			b.ResetTimer()
			for i := 0; i < b.N; i++ {
				f(s)
			}
		})
	}
}

func BenchmarkSentences(b *testing.B) {
	var dst []Span
	benchmark(b, func(s string) { dst = Sentences(dst[:0], s) })
}

func BenchmarkTokens(b *testing.B) {
	var dst []Token
	benchmark(b, func(s string) { dst = Tokens(dst[:0], s, 0, len(s)) })
}
