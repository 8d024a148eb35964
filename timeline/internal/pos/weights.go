package pos

// weights are a matrix of features and tags: a perfect hash table from features
// to rows. Tagging waits for memory and for branches that depend on the data,
// so a feature is looked up in one slot alone, which holds its row too if that
// has few cells, and a longer row is added to the sums of all tags without
// asking which cells it has.
type weights struct {
	turns [1 << groupBits]uint16 // by the low bits of a key: which of the hashes places it
	slots [1 << slotBits]slot
	long  []scores // the first one belongs to no feature
	start sums     // of no rows
}

const (
	groupBits = 13
	slotBits  = 16 // a third of the slots must be free, or the last groups find no place
)

// slot is where the row of one feature stands. The zero slot is free.
type slot struct {
	key uint32 // the lower half of the feature's key
	row row
}

// row is an index into the long rows and a bit, the lowest, that says so, or it
// is two cells.
type row uint32

const isLong row = 1

// packed is a cell as a row holds it: the weight, and of the tag its place among
// the sums.
func (c cell) packed() row {
	word, lane := c.tag.place()
	return row(uint8(c.weight)) | row(lane)<<8 | row(word)<<10
}

const (
	firstCell  = 1 // of a row, from this bit on
	secondCell = 16
)

// scores is a long row: 16 bits for each tag but None, four of them a word from
// the low bits up, with the weight + bias.
type scores [scoreWords]uint64

// sums are those of the tags, in the same form.
type sums [scoreWords]uint64

const (
	bias       = 128
	scoreWords = 12 // numTags <= 4*scoreWords + 1
)

// place is the word of the sums and the quarter of it that is the tag's.
func (t Tag) place() (word, lane uint8) {
	n := uint8(t - CC)
	return n / 4, n % 4
}

// newWeights has no rows.
func newWeights() *weights {
	w := &weights{long: make([]scores, 1)}
	// What the cells of short rows take away must leave the sums above zero,
	// where the bytes that belong to no tag are.
	for t := CC; t < numTags; t++ {
		word, lane := t.place()
		w.start[word] += numFeatures * bias << (16 * lane)
	}
	return w
}

// addRow appends the row of the cells, one at least.
func (w *weights) addRow(rows []row, cells []cell) []row {
	switch len(cells) {
	case 1:
		return append(rows, cells[0].packed()<<firstCell)
	case 2:
		return append(rows, cells[0].packed()<<firstCell|cells[1].packed()<<secondCell)
	}
	var s scores
	for t := CC; t < numTags; t++ {
		word, lane := t.place()
		s[word] += bias << (16 * lane)
	}
	for _, c := range cells {
		word, lane := c.tag.place()
		s[word] += uint64(c.weight) << (16 * lane)
	}
	w.long = append(w.long, s)
	return append(rows, row(len(w.long)-1)<<1|isLong)
}

// put places the rows of the keys, which differ. It fails on more of them than
// two thirds of the slots.
//
// The keys are parted into small groups. Beginning with the largest, each group
// takes the first of many hashes that puts its keys into free slots.
func (w *weights) put(keys []uint64, rows []row) bool {
	if 3*len(keys) > 2<<slotBits {
		return false
	}
	var groups [1 << groupBits][]uint32 // of indexes
	var counts [1 << groupBits]int
	for _, key := range keys {
		counts[group(key)]++
	}
	all, largest := make([]uint32, len(keys)), 0
	for g, n := range counts {
		groups[g], all = all[:0:n], all[n:]
		largest = max(largest, n)
	}
	for i, key := range keys {
		g := group(key)
		groups[g] = append(groups[g], uint32(i))
	}
	for n := largest; n > 0; n-- {
		for g, members := range groups {
			if len(members) == n && !w.place(g, members, keys, rows) {
				return false
			}
		}
	}
	return true
}

// place finds the hash for a group.
func (w *weights) place(group int, members []uint32, keys []uint64, rows []row) bool {
next:
	for turn := range uint16(1 << 12) {
		w.turns[group] = turn
		for n, i := range members {
			s := w.slot(keys[i])
			if s.row != 0 {
				for _, i := range members[:n] {
					*w.slot(keys[i]) = slot{}
				}
				continue next
			}
			*s = slot{uint32(keys[i]), rows[i]}
		}
		return true
	}
	return false
}

func group(key uint64) uint64 { return key & (1<<groupBits - 1) }

// slot is where the key stands if it is known.
func (w *weights) slot(key uint64) *slot {
	const odd = 0x9e3779b97f4a7c15 // 2^64 divided by the golden ratio
	return &w.slots[key*(odd+uint64(w.turns[group(key)])<<20)>>(64-slotBits)]
}

// rows finds the rows of the features, 0 for those that have none.
func (w *weights) rows(rows []row, features []uint64) {
	for i, f := range features {
		key := featureKey(f)
		s := w.slot(key)
		r := s.row
		if s.key != uint32(key) {
			r = 0
		}
		rows[i] = r
	}
}

// add adds rows, numFeatures at most.
func (s *sums) add(w *weights, rows []row) {
	var long [numFeatures]*scores
	n := 0
	for _, r := range rows {
		isLong := int(r & isLong)
		long[n] = &w.long[int(r>>1)&-isLong]
		n += isLong
		if isLong == 0 { // a row of no cells adds 0 twice
			s.addCell(r >> firstCell)
			s.addCell(r >> secondCell)
		}
	}
	for k := 0; k < scoreWords; k += 4 {
		a, b, c, d := s[k], s[k+1], s[k+2], s[k+3]
		for _, r := range long[:n] {
			a += r[k]
			b += r[k+1]
			c += r[k+2]
			d += r[k+3]
		}
		s[k], s[k+1], s[k+2], s[k+3] = a, b, c, d
	}
}

// addCell adds the first cell of the row, for which the lowest bit is cut off.
func (s *sums) addCell(r row) {
	s[r>>10&15] += uint64(int8(r)) << (r >> 4 & 48)
}

// best is the tag with the highest sum, the first one of equals: each sum is
// shifted to make room for 63 less the number of its tag.
func (s *sums) best() Tag {
	best := uint64(0)
	for k, w := range s {
		first := uint64(63 - 4*k)
		best = max(best,
			w<<48>>42|first, w<<32>>48<<6|(first-1), w<<16>>48<<6|(first-2), w>>48<<6|(first-3))
	}
	return CC + Tag(63-best&63)
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
