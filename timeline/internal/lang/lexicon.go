package lang

// Entry is a word of a lexicon, in lower case, or a phrase: words joined by
// spaces, where ~ stands for a genitive ending that may be left out ("new year~
// day").
type Entry struct {
	Word    string
	Class   Class
	N       int
	Plural  bool
	Abbrev  bool // may end in a full stop without ending the sentence
	Trigger bool // alone makes a run worth parsing

	from, to int // the phrases that begin with this word
}

// Lexicon finds words by hash without allocation.
type Lexicon struct {
	slots   []int32 // 1 + index into entries
	entries []Entry
	phrases []Entry // by first word, which is cut off
	// starts tells by the first two letters and the length of a word whether
	// the lexicon may hold it.
	starts [32 * 32]uint32
}

const (
	hashSeed = 2166136261
	hashMul  = 16777619
)

// NewLexicon indexes entries. Words are ASCII letters in lower case and come
// once.
func NewLexicon(all []Entry) *Lexicon {
	entries, phrases := withPhrases(all)
	size := 64
	for size < 4*len(entries) {
		size *= 2
	}
	l := &Lexicon{slots: make([]int32, size), entries: entries, phrases: phrases}
	for i, e := range entries {
		h := uint32(hashSeed)
		for j := 0; j < len(e.Word); j++ {
			h = (h ^ uint32(e.Word[j])) * hashMul
		}
		k := int(h) & (size - 1)
		for l.slots[k] != 0 {
			k = (k + 1) & (size - 1)
		}
		l.slots[k] = int32(i + 1)
		l.starts[startKey(e.Word[0], e.Word[min(1, len(e.Word)-1)])] |= 1 << min(len(e.Word), 31)
	}
	return l
}

func startKey(a, b byte) int { return int(a&31)<<5 | int(b&31) }

// may reports whether a word with these first letters and length can be in the
// lexicon.
func (l *Lexicon) may(a, b byte, n int) bool {
	return l.starts[startKey(a, b)]&(1<<min(n, 31)) != 0
}

// Lookup finds a word in any case.
func (l *Lexicon) Lookup(word string) (*Entry, bool) {
	if word == "" || !l.may(word[0], word[min(1, len(word)-1)], len(word)) {
		return nil, false
	}
	h := uint32(hashSeed)
	for j := 0; j < len(word); j++ {
		h = (h ^ uint32(word[j]|0x20)) * hashMul
	}
	for k := int(h) & (len(l.slots) - 1); l.slots[k] != 0; k = (k + 1) & (len(l.slots) - 1) {
		if e := &l.entries[l.slots[k]-1]; equalFold(e.Word, word) {
			return e, true
		}
	}
	return nil, false
}

// equalFold compares a lower-case word with one of any case, ASCII letters.
func equalFold(lower, word string) bool {
	if len(lower) != len(word) {
		return false
	}
	for i := 0; i < len(word); i++ {
		if word[i]|0x20 != lower[i] {
			return false
		}
	}
	return true
}
