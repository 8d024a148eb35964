package link_test

import (
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/link"
)

// The benchmark counts the bytes of the text, which has been parsed before.
func BenchmarkFind(b *testing.B) {
	raw := strings.Repeat("The bridge collapsed on Friday after heavy rain, the mayor said on Monday, and crews will repair it by 3 October. ", 50)
	a, parsed := parse(raw, monday)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for range b.N {
		a.Links = a.Links[:0]
		link.Find(a, parsed)
		link.Place(a)
	}
}
