package digest_test

import (
	"encoding/binary"
	"hash/fnv"
	"testing"

	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/internal/digest"
)

// The digest is that of hash/fnv, whatever is added in whatever pieces.
func TestDigestIsFNV(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, b, x := rapid.String().Draw(t, "string"), rapid.Byte().Draw(t, "byte"), rapid.Uint64().Draw(t, "number")
		want := fnv.New64a()
		want.Write(binary.BigEndian.AppendUint64(append([]byte(s), b), x))
		for _, text := range []digest.Hash{digest.Empty.String(s), digest.Empty.Bytes([]byte(s))} {
			if got := text.Byte(b).Uint64(x); uint64(got) != want.Sum64() {
				t.Fatalf("%x, by hash/fnv %x", got, want.Sum64())
			}
		}
	})
}
