// Package digest hashes what documents say: FNV-1a with 64 bits, as package
// hash/fnv does, without the allocations that strings cost there. Its values are
// the same on all machines and must stay so: identities are made of them.
package digest

// Hash is the digest of what was added to it so far.
type Hash uint64

// Empty is the digest of nothing.
const Empty Hash = 0xcbf29ce484222325

const prime = 0x100000001b3

// String adds the bytes of s.
func (h Hash) String(s string) Hash {
	for i := range len(s) {
		h = h.Byte(s[i])
	}
	return h
}

// Bytes adds the bytes of b.
func (h Hash) Bytes(b []byte) Hash {
	for _, c := range b {
		h = h.Byte(c)
	}
	return h
}

// Byte adds one byte.
func (h Hash) Byte(b byte) Hash { return (h ^ Hash(b)) * prime }

// Uint64 adds eight bytes, the highest first.
func (h Hash) Uint64(x uint64) Hash {
	for shift := 56; shift >= 0; shift -= 8 {
		h = h.Byte(byte(x >> shift))
	}
	return h
}
