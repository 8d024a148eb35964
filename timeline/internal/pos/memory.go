package pos

import "github.com/eventgraph/eventgraph/timeline/internal/digest"

// known is a word with the weights that it decides alone: the sums of those of
// its own features, and the rows of those that it has for the words around it.
type known struct {
	word
	own  sums
	near [numNear]row
}

// memory keeps what was found about words, since most words of a text come
// again and the weights are too many for the caches of a processor. Each word
// has one place in it, where the last one stays. It takes a megabyte.
type memory struct {
	places [1 << placeBits]place
	spare  [5]known // of words that find no place
}

const placeBits = 12

// place holds a word by its bytes, so that no text is kept alive, and by how
// the sentence is written where that changes its features.
type place struct {
	known
	text   [24]byte
	length uint8 // of the text; 0: free
	mode   mode
	first  bool
}

// know finds the word that stands two words after the i-th one of a sentence in
// mode m. The words of the window keep their places.
func (t *Tagger) know(mem *memory, window *[5]*known, s string, i int, m mode) *known {
	first := i+2 == 0
	p := &mem.places[placeOf(s)]
	if string(p.text[:p.length]) == s && p.length > 0 && p.mode == m && p.first == first {
		return &p.known
	}
	k := &p.known
	if s == "" || len(s) > len(p.text) || k == window[1] || k == window[2] || k == window[3] || k == window[4] {
		k = &mem.spare[(i+5)%5] // that of the word that leaves the window
	} else {
		p.length, p.mode, p.first = uint8(copy(p.text[:], s)), m, first
	}
	t.look(&k.word, s, m, first)
	t.weigh(k)
	return k
}

// placeOf is the place of a word in a memory.
func placeOf(s string) int { return int(digest.Empty.String(s) >> (64 - placeBits)) }

// weigh finds the weights that a word decides.
func (t *Tagger) weigh(k *known) {
	if k.fixed == None {
		var f [numOwn]uint64
		var rows [numOwn]row
		own(&f, &k.word)
		t.weights.rows(rows[:], f[:])
		k.own = t.weights.start
		k.own.add(t.weights, rows[:])
	}
	var f [numNear]uint64
	near(&f, &k.word)
	t.weights.rows(k.near[:], f[:])
}
