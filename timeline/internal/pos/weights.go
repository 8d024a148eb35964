package pos

// weights are a matrix of features and tags: a perfect hash table from features
// to rows. Tagging waits for memory and for branches that depend on the data,
// so a feature is looked up in one slot alone, and a row is added to the sums
// of all tags without asking which cells it has.
type weights struct {
	turns [1 << groupBits]uint16 // by the low bits of a key: which of the hashes places it
	slots [1 << slotBits]slot
	rows  []scores // the first one belongs to no feature
}

const (
	groupBits = 13
	slotBits  = 16 // a third of the slots must be free, or the last groups find no place
)

// slot is where the row of one feature stands. The zero slot is free.
type slot struct {
	key uint32 // the lower half of the feature's key
	row uint32
}

// scores is a row: one byte for each tag but None, eight of them a word from the
// low bits up, with the weight + bias.
type scores [scoreWords]uint64

const (
	bias       = 128
	scoreWords = 6 // numTags <= 8*scoreWords + 1
)

// blank is the row of weights of zero.
func blank() (r scores) {
	for t := CC; t < numTags; t++ {
		r[(t-CC)/8] += bias << ((t - CC) % 8 * 8)
	}
	return r
}

// add raises the weight of a tag from zero.
func (r *scores) add(t Tag, weight int8) {
	r[(t-CC)/8] += uint64(weight) << ((t - CC) % 8 * 8)
}

// newWeights places the rows of the keys, which differ; rows[i+1] is that of
// keys[i]. It fails on more keys than two thirds of the slots.
//
// The keys are parted into small groups. Beginning with the largest, each group
// takes the first of many hashes that puts its keys into free slots.
func newWeights(keys []uint64, rows []scores) (*weights, bool) {
	if 3*len(keys) > 2<<slotBits {
		return nil, false
	}
	w := &weights{rows: rows}
	var groups [1 << groupBits][]uint32 // of numbers of rows
	var counts [1 << groupBits]int
	for _, key := range keys {
		counts[group(key)]++
	}
	members, largest := make([]uint32, len(keys)), 0
	for g, n := range counts {
		groups[g], members = members[:0:n], members[n:]
		largest = max(largest, n)
	}
	for i, key := range keys {
		g := group(key)
		groups[g] = append(groups[g], uint32(i+1))
	}
	for n := largest; n > 0; n-- {
		for g, rows := range groups {
			if len(rows) == n && !w.place(g, rows, keys) {
				return nil, false
			}
		}
	}
	return w, true
}

// place finds the hash for a group.
func (w *weights) place(group int, rows []uint32, keys []uint64) bool {
next:
	for turn := range uint16(1 << 12) {
		w.turns[group] = turn
		for n, i := range rows {
			s := w.slot(keys[i-1])
			if s.row != 0 {
				for _, i := range rows[:n] {
					*w.slot(keys[i-1]) = slot{}
				}
				continue next
			}
			*s = slot{uint32(keys[i-1]), i}
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

// best is the tag with the highest sum, the first one of equals.
func (w *weights) best(f *[numFeatures]uint64) Tag {
	var found [numFeatures]*scores
	n := 0 // those that belong to a feature
	for _, h := range f {
		key := featureKey(h)
		s := w.slot(key)
		row := s.row
		if s.key != uint32(key) {
			row = 0
		}
		found[n] = &w.rows[row]
		known := 1
		if row == 0 {
			known = 0
		}
		n += known
	}
	best := uint64(0)
	for k := 0; k < scoreWords; k += 2 {
		var a, b sums
		for _, r := range found[:n] {
			a, b = a.plus(r[k]), b.plus(r[k+1])
		}
		best = max(best, a.best(k), b.best(k+1))
	}
	return CC + Tag(63-best&63)
}

// sums are those of one word of the rows, 16 bits each: of its even bytes and of
// its odd ones.
type sums struct{ even, odd uint64 }

func (s sums) plus(x uint64) sums {
	const even = 0x00ff_00ff_00ff_00ff
	return sums{s.even + x&even, s.odd + x>>8&even}
}

// best is the highest sum of the word k of the rows, shifted to make room for
// 63 less the number of its byte, by which the first of equals is the highest.
func (s sums) best(k int) uint64 {
	first := uint64(63 - 8*k)
	return max(
		s.even<<48>>42|first, s.odd<<48>>42|(first-1),
		s.even<<32>>48<<6|(first-2), s.odd<<32>>48<<6|(first-3),
		s.even<<16>>48<<6|(first-4), s.odd<<16>>48<<6|(first-5),
		s.even>>48<<6|(first-6), s.odd>>48<<6|(first-7))
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
