package pos

// weights are the rows of a sparse matrix of features and tags: a hash table
// from features to rows, and all rows end to end. Both are laid out for few
// branches that depend on the data, since those are what tagging waits for.
type weights struct {
	slots  []slot  // a power of two of them
	chunks []chunk // the first one is empty
}

// slot is where the row of one feature begins. The zero slot is free, and its
// row is the empty chunk.
type slot struct {
	key uint32 // the lower half of the feature's key
	row uint32 // index of its first chunk<<rowBits | number of further chunks
}

const (
	rowBits    = 4  // numTags <= chunkSize<<rowBits
	placeShift = 20 // the place comes from bits of the key that slot.key lacks too
	chunkSize  = 4
)

// chunk is part of a row, filled up with cells of the tag None.
type chunk [chunkSize]cell

// cell is the weight of one tag.
type cell struct {
	tag    Tag
	weight int8
}

// sums are indexed by tag without a check of the bounds.
type sums [64]int32

func (s *sums) add(c *chunk) {
	s[c[0].tag&63] += int32(c[0].weight)
	s[c[1].tag&63] += int32(c[1].weight)
	s[c[2].tag&63] += int32(c[2].weight)
	s[c[3].tag&63] += int32(c[3].weight)
}

// best is the tag with the highest sum, the first one of equals.
func (w *weights) best(f *[numFeatures]uint64) Tag {
	var rows [numFeatures]uint32
	mask := uint64(len(w.slots) - 1)
	for j, h := range f {
		h = featureKey(h)
		i := h >> placeShift & mask
		for w.slots[i].key != uint32(h) && w.slots[i].row != 0 {
			i = (i + 1) & mask
		}
		rows[j] = w.slots[i].row
	}
	var s sums
	for _, row := range rows {
		at := row >> rowBits
		s.add(&w.chunks[at])
		for n := row & (1<<rowBits - 1); n > 0; n-- {
			at++
			s.add(&w.chunks[at])
		}
	}
	best, top := CC, s[CC]
	for t := CC + 1; t < numTags; t++ {
		if s[t] > top {
			best, top = t, s[t]
		}
	}
	return best
}

// put adds the row of a feature key, of one cell at least. The table is never
// full: newWeights makes it large enough.
func (w *weights) put(key uint64, cells []cell) {
	mask := uint64(len(w.slots) - 1)
	i := key >> placeShift & mask
	for w.slots[i].row != 0 {
		i = (i + 1) & mask
	}
	further := uint32(len(cells)-1) / chunkSize
	w.slots[i] = slot{uint32(key), uint32(len(w.chunks))<<rowBits | further}
	for len(cells) > 0 {
		var c chunk
		cells = cells[copy(c[:], cells):]
		w.chunks = append(w.chunks, c)
	}
}

// newWeights has room for n rows, at half load at most.
func newWeights(n int) weights {
	size := 64
	for size < 2*n {
		size *= 2
	}
	return weights{slots: make([]slot, size), chunks: make([]chunk, 1, n+n/4+1)}
}

// fixedTags are the words that have one tag whatever stands around them, by
// the hash of the word in lower case.
type fixedTags struct {
	keys []uint64 // a power of two of them; 0: free
	tags []Tag
}

func newFixedTags(m map[uint64]Tag) fixedTags {
	size := 64
	for size < 4*len(m) {
		size *= 2
	}
	f := fixedTags{make([]uint64, size), make([]Tag, size)}
	for h, t := range m {
		i := f.slot(h)
		f.keys[i], f.tags[i] = h, t
	}
	return f
}

func (f *fixedTags) find(h uint64) Tag { return f.tags[f.slot(h)] }

func (f *fixedTags) slot(h uint64) int {
	mask := len(f.keys) - 1
	i := int(h>>40) & mask
	for f.keys[i] != 0 && f.keys[i] != h {
		i = (i + 1) & mask
	}
	return i
}
