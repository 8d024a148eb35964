package tagger_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// newsText is all stories of testdata, about 35 KB of news.
func newsText(b testing.TB) string {
	files, err := filepath.Glob("../../testdata/stories/*/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no stories: %v", err)
	}
	var s strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		s.Write(data)
	}
	return s.String()
}

// timeless is prose without any word of time.
var timeless = strings.Repeat("The council opened a wide road through the old harbour, and people who live there were pleased with its trees. ", 400)

func bench(b *testing.B, text string) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var c tagger.Config
	n := 0
	for range b.N {
		for range c.Find(text, timex.Ymd(2023, 9, 25)) {
			n++
		}
	}
	b.ReportMetric(float64(n)/float64(b.N), "times/op")
}

func BenchmarkFindNews(b *testing.B)     { bench(b, newsText(b)) }
func BenchmarkFindTimeless(b *testing.B) { bench(b, timeless) }

// Inputs on which a search that looks around too far grows with the square.
func BenchmarkFindNasty(b *testing.B) {
	for name, piece := range map[string]string{
		"digits": "1234567890", "colons": "12:12:", "last": "last ", "of the": "of the ", "dates": "25 September 2023, ", "weekdays": "Monday ", "numbers": "two hundred and ",
	} {
		for _, size := range []int{1 << 14, 1 << 17} {
			b.Run(name+"/"+itoa(size>>10)+"K", func(b *testing.B) { bench(b, strings.Repeat(piece, size/len(piece))) })
		}
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// Nothing is allocated where nothing is found.
func TestNoAllocations(t *testing.T) {
	var c tagger.Config
	for range c.Find(timeless, timex.Ymd(2023, 9, 25)) {
		t.Fatal("a time in the timeless text")
	}
	find := c.Find(timeless, timex.Ymd(2023, 9, 25))
	if n := testing.AllocsPerRun(20, func() {
		for range find {
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
