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
	slots   []slot
	entries []Entry
	phrases []Entry // by first word, which is cut off
	shift   int     // of a hash to the slot that it asks for
	// Most words of a text end at these two.
	words    hashes
	triggers hashes // words that may make a run worth parsing
}

// hashes is a set of hashes, cut to 14 bits.
type hashes [1 << 14 / 64]uint64

func (s *hashes) add(h uint64)      { s[h>>56] |= 1 << (h >> 50 & 63) }
func (s *hashes) has(h uint64) bool { return s[h>>56]&(1<<(h>>50&63)) != 0 }

// slot holds the key of a word and 1 + its index into the entries; 0: free.
type slot struct {
	key   key
	entry int32
}

// NewLexicon indexes entries. Words are at most sixteen ASCII letters in lower
// case and come once; others are never found.
func NewLexicon(all []Entry) *Lexicon {
	entries, phrases := withPhrases(all)
	l := &Lexicon{entries: entries, phrases: phrases, shift: 64 - 6}
	for 1<<(64-l.shift) < 2*len(entries) {
		l.shift--
	}
	l.slots = make([]slot, 1<<(64-l.shift))
	for i, e := range entries {
		k := readKey(e.Word, 0)
		if k.n != len(e.Word) || k.n > 16 {
			continue
		}
		h := k.hash()
		l.words.add(h)
		if e.mayTrigger() || e.to > e.from {
			l.triggers.add(h)
		}
		at := int(h >> l.shift)
		for l.slots[at].entry != 0 {
			at = (at + 1) & (len(l.slots) - 1)
		}
		l.slots[at] = slot{k, int32(i + 1)}
	}
	return l
}

// find returns the entry of a word by its key and hash, nil for none.
func (l *Lexicon) find(k key, h uint64) *Entry {
	for at := int(h >> l.shift); l.slots[at].entry != 0; at = (at + 1) & (len(l.slots) - 1) {
		if s := &l.slots[at]; s.key == k {
			return &l.entries[s.entry-1]
		}
	}
	return nil
}

// mayTrigger reports whether the word can make a run worth parsing.
func (e *Entry) mayTrigger() bool { return e.Trigger || e.Class == HalfWord } // "first-half results"

// triggered reports whether the word k at text[i], or a phrase that it begins,
// may make a run worth parsing.
func (l *Lexicon) triggered(k key, h uint64, text string, i int) bool {
	e := l.find(k, h)
	if e == nil || e.mayTrigger() {
		return e != nil
	}
	_, end := l.phrase(e, text, i+k.n)
	return end > 0
}

// Lookup finds a word in any case.
func (l *Lexicon) Lookup(word string) (*Entry, bool) {
	k := readKey(word, 0)
	if k.n == 0 || k.n != len(word) {
		return nil, false
	}
	e := l.find(k, k.hash())
	return e, e != nil
}
