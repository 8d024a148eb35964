package lexicon

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// The class file keeps 32-bit hashes of the lemmas instead of the lemmas: a
// third of the bytes, and a chance of one in 60,000 to take a strange word for
// one that is known. Layout, all numbers uvarint: the number of groups; for
// each group its class, its number of hashes, and their increasing values as
// differences.

var errFormat = errors.New("malformed class file")

// Encode writes classes in the form that Decode reads.
func Encode(classes map[string]Class) []byte {
	groups := map[Class][]uint32{}
	for _, lemma := range slices.Sorted(maps.Keys(classes)) {
		c := classes[lemma]
		groups[c] = append(groups[c], hash(lemma))
	}
	out := binary.AppendUvarint(nil, uint64(len(groups)))
	for _, c := range slices.Sorted(maps.Keys(groups)) {
		hashes := groups[c]
		slices.Sort(hashes)
		hashes = slices.Compact(hashes)
		out = binary.AppendUvarint(out, uint64(c))
		out = binary.AppendUvarint(out, uint64(len(hashes)))
		last := uint32(0)
		for _, h := range hashes {
			out = binary.AppendUvarint(out, uint64(h-last))
			last = h
		}
	}
	return out
}

// Decode reads what Encode wrote, and irregular forms as lines
// "form part lemma"; it adds the irregular verbs. It fails on a truncated class
// file.
func Decode(classes []byte, exceptions string) (*Lexicon, error) {
	bad := false
	next := func() uint64 {
		v, n := binary.Uvarint(classes)
		if n <= 0 {
			bad, classes = true, nil
			return 0
		}
		classes = classes[n:]
		return v
	}
	l := &Lexicon{exceptions: parseExceptions(exceptions)}
	l.classes.grow(len(classes) / 3)
	for range next() {
		class, n := Class(next()), next()
		if bad || n > uint64(len(classes)) { // a hash takes a byte at least
			return nil, errFormat
		}
		h := uint32(0)
		for range n {
			h += uint32(next())
			l.classes.put(h, class)
		}
	}
	if bad {
		return nil, errFormat
	}
	l.addVerbs(verbData)
	return l, nil
}

// table is an open-addressing hash table from hashes to classes.
type table struct {
	keys   []uint32
	values []Class // zero: the slot is free
	used   int
}

// grow makes room for n entries.
func (t *table) grow(n int) {
	size := 16
	for size < 2*n {
		size *= 2
	}
	old := *t
	*t = table{keys: make([]uint32, size), values: make([]Class, size)}
	for i, c := range old.values {
		if c != 0 {
			t.put(old.keys[i], c)
		}
	}
}

func (t *table) put(h uint32, c Class) {
	if 2*t.used >= len(t.keys) {
		t.grow(t.used + 8)
	}
	i := t.slot(h)
	if t.values[i] == 0 {
		t.used++
	}
	t.keys[i] = h
	t.values[i] |= c
}

func (t *table) find(h uint32) Class {
	if len(t.keys) == 0 {
		return 0
	}
	return t.values[t.slot(h)]
}

// slot is where h is, or where it would go.
func (t *table) slot(h uint32) int {
	mask := len(t.keys) - 1
	i := int(h) & mask
	for t.values[i] != 0 && t.keys[i] != h {
		i = (i + 1) & mask
	}
	return i
}

// hash is FNV-1a with a final mix, since the table takes the low bits.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	h ^= h >> 15
	h *= 0x2c1b3c6d
	return h ^ h>>13
}
