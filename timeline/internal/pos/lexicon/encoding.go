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
	slots []entry // a power of two of them
	used  int
}

// entry is a slot of a table: a hash beside its class, for one look at memory.
// Without a class the slot is free.
type entry struct {
	key   uint32
	class Class
}

// grow makes room for n entries.
func (t *table) grow(n int) {
	size := 16
	for 3*size < 4*n {
		size *= 2
	}
	old := *t
	*t = table{slots: make([]entry, size)}
	for _, e := range old.slots {
		if e.class != 0 {
			t.put(e.key, e.class)
		}
	}
}

func (t *table) put(h uint32, c Class) {
	if 4*t.used >= 3*len(t.slots) {
		t.grow(2*t.used + 8)
	}
	e := t.slot(h)
	if e.class == 0 {
		t.used++
	}
	e.key = h
	e.class |= c
}

func (t *table) find(h uint32) Class {
	if len(t.slots) == 0 {
		return 0
	}
	return t.slot(h).class
}

// slot is where h is, or where it would go.
func (t *table) slot(h uint32) *entry {
	mask := uint32(len(t.slots) - 1)
	i := h & mask
	for t.slots[i].class != 0 && t.slots[i].key != h {
		i = (i + 1) & mask
	}
	return &t.slots[i]
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
