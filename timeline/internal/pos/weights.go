package pos

// weights are the rows of a sparse matrix of features and tags: a hash table
// from features to rows, and all rows end to end.
type weights struct {
	slots []slot // a power of two of them
	cells []cell
}

// slot is where the row of one feature begins. A slot without cells is free.
type slot struct {
	key   uint32 // the lower half of the feature's key
	start uint32 // of its cells: index<<6 | number
}

const (
	rowBits    = 6  // numTags < 1<<rowBits
	placeShift = 20 // the place comes from bits of the key that slot.key lacks too
)

// cell is the weight of one tag.
type cell struct {
	tag    Tag
	weight int8
}

// row is the cells of a feature, nil if it has none.
func (w *weights) row(f uint64) []cell {
	mask := uint64(len(w.slots) - 1)
	f = featureKey(f)
	key := uint32(f)
	for i := f >> placeShift & mask; ; i = (i + 1) & mask {
		s := w.slots[i]
		if s.start == 0 {
			return nil
		}
		if s.key == key {
			from := s.start >> rowBits
			return w.cells[from : from+s.start&(1<<rowBits-1)]
		}
	}
}

// best is the tag with the highest sum, the first one of equals.
func (w *weights) best(f *[numFeatures]uint64) Tag {
	var sums [1 << rowBits]int32
	for _, h := range f {
		for _, c := range w.row(h) {
			sums[c.tag&(1<<rowBits-1)] += int32(c.weight)
		}
	}
	best := CC
	for t := best + 1; t < numTags; t++ {
		if sums[t] > sums[best] {
			best = t
		}
	}
	return best
}

// put makes the cells from the index on the row of a feature key. The table is
// never full: newWeights makes it large enough.
func (w *weights) put(key uint64, from int) {
	mask := uint64(len(w.slots) - 1)
	i := key >> placeShift & mask
	for w.slots[i].start != 0 {
		i = (i + 1) & mask
	}
	w.slots[i] = slot{uint32(key), uint32(from)<<rowBits | uint32(len(w.cells)-from)}
}

// newWeights has room for n rows at a load of at most two thirds.
func newWeights(n int) weights {
	size := 64
	for 2*size < 3*n {
		size *= 2
	}
	return weights{slots: make([]slot, size)}
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
