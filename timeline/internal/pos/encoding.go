package pos

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// The weights file, numbers little-endian or uvarint: the number of words with
// a fixed tag, and for each the hash (8 bytes) and the tag; the number of rows,
// and for each the hash of its feature as the difference from the one before
// (the hashes increase; their low keyDrop bits are 0), the number of cells, and
// for each cell the tag and the weight.

// keyDrop low bits of a feature's hash are not kept: 44 bits tell a million
// features apart.
const keyDrop = 20

// featureKey is what the weights know a feature by: the kept bits, with the
// ones that choose the slot below those that are compared.
func featureKey(f uint64) uint64 { return f >> keyDrop }

var errWeights = errors.New("malformed weights file")

// cell is the weight of one tag.
type cell struct {
	tag    Tag
	weight int8
}

// feature is a key with its cells, as it stands in the file.
type feature struct {
	key   uint64
	cells []cell
}

// appendWeights writes features and fixed tags in the form that ReadTagger reads.
func appendWeights(out []byte, fixed map[uint64]Tag, features []feature) []byte {
	hashes := make([]uint64, 0, len(fixed))
	for h := range fixed {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	out = binary.AppendUvarint(out, uint64(len(hashes)))
	for _, h := range hashes {
		out = binary.LittleEndian.AppendUint64(out, h)
		out = append(out, byte(fixed[h]))
	}
	slices.SortFunc(features, func(a, b feature) int { return cmp.Compare(a.key, b.key) })
	out = binary.AppendUvarint(out, uint64(len(features)))
	last := uint64(0)
	for _, r := range features {
		out = binary.AppendUvarint(out, r.key-last)
		last = r.key
		out = append(out, byte(len(r.cells)))
		for _, c := range r.cells {
			out = append(out, byte(c.tag), byte(c.weight))
		}
	}
	return out
}

// ReadTagger makes a tagger of the weights that a Trainer wrote, with the
// English lexicon. It fails on data that is cut short or out of range.
func ReadTagger(data []byte) (*Tagger, error) {
	bad := false
	uvarint := func() uint64 {
		v, n := binary.Uvarint(data)
		if n <= 0 {
			bad, data = true, nil
			return 0
		}
		data = data[n:]
		return v
	}
	take := func(n int) []byte {
		if n > len(data) {
			bad, data = true, nil
			return nil
		}
		b := data[:n]
		data = data[n:]
		return b
	}
	fixed := map[uint64]Tag{}
	for range uvarint() {
		b := take(9)
		if bad || Tag(b[8]) >= numTags {
			return nil, errWeights
		}
		fixed[binary.LittleEndian.Uint64(b)] = Tag(b[8])
	}
	n := uvarint()
	if bad || n > uint64(len(data)) {
		return nil, errWeights
	}
	w := newWeights()
	keys, rows := make([]uint64, 0, n), make([]row, 0, n)
	key := uint64(0)
	for range n {
		key += uvarint()
		size := take(1)
		if bad || size[0] == 0 || Tag(size[0]) >= numTags {
			return nil, errWeights
		}
		pairs := take(2 * int(size[0]))
		if bad {
			return nil, errWeights
		}
		var buf [numTags]cell
		cells := buf[:size[0]]
		for i := range cells {
			cells[i] = cell{Tag(pairs[2*i]), int8(pairs[2*i+1])}
			if cells[i].tag == None || cells[i].tag >= numTags {
				return nil, errWeights
			}
		}
		keys, rows = append(keys, key), w.addRow(rows, cells)
	}
	if !w.put(keys, rows) {
		return nil, errWeights
	}
	return newTagger(w, newFixedTags(fixed), lexicon.English()), nil
}
