package pos

import "github.com/eventgraph/eventgraph/timeline/internal/digest"

// A feature is a 64-bit hash of its kind and its parts. The numbers of the kinds
// are part of the format of the weights.

// How many features there are, by what they are made of.
const (
	numOwn      = 9 // the word
	numNear     = 6 // one word beside it
	numTagged   = 2 // the tags before it
	numJoint    = 7 // more than one of these
	numFeatures = numOwn + numNear + numTagged + numJoint
)

func hashBytes(b []byte) uint64 { return uint64(digest.Empty.Bytes(b)) }

// mix joins two hashes. Both multipliers are odd, of the golden ratio and of
// splitmix64.
func mix(a, b uint64) uint64 {
	a = (a ^ b*0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9
	return a ^ a>>29
}

// history is what the tags chosen so far tell of the next word. The zero
// history stands before the first word.
type history struct {
	t1, t2 Tag   // of the last word and the one before
	verb   Tag   // the last verb, modal or "to"
	since  uint8 // words since that verb, 3 at most
	finite bool  // the clause has a finite verb
}

// add moves on by one word. A clause ends where punctuation, a conjunction, a
// preposition or a wh-word may begin another; the verb is kept over them, for
// "was, however, released".
func (h *history) add(t Tag) {
	h.t1, h.t2 = t, h.t1
	if h.since < 3 {
		h.since++
	}
	switch {
	case t.Verb() || t == MD || t == TO:
		h.verb, h.since = t, 0
		h.finite = h.finite || t.Finite()
	case t == CC || t == IN || t.Wh() || t.Punctuation():
		h.finite = false
	}
}

// own writes the features of a word by itself.
func own(f *[numOwn]uint64, w *word) {
	caps := uint64(w.caps)
	f[0] = mix(0, w.lower)
	f[1] = mix(mix(1, w.lower), caps)
	f[2] = mix(2, w.suffix[1])
	f[3] = mix(3, w.suffix[3])
	f[4] = mix(4, w.suffix[4])
	f[5] = mix(5, w.prefix)
	f[6] = mix(mix(6, caps), w.suffix[1])
	f[7] = mix(7, w.lex)
	f[8] = mix(mix(8, w.lex), caps)
}

// The features of a word for the words around it, by where it stands.
const (
	before    = 0 // next to the other one
	twoBefore = 1
	after     = 2 // and the two from there on
	twoAfter  = 5
)

// near writes the features of a word for the words around it.
func near(f *[numNear]uint64, w *word) {
	f[before] = mix(13, w.lower)
	f[twoBefore] = mix(14, w.lower)
	f[after] = mix(15, w.lower)
	f[after+1] = mix(17, w.lex)
	f[after+2] = mix(18, w.suffix[3])
	f[twoAfter] = mix(16, w.lower)
}

// tagged writes the features of the last two tags.
func tagged(f *[numTagged]uint64, t1, t2 Tag) {
	f[0] = mix(9, uint64(t1))
	f[1] = mix(10, uint64(t1)<<8|uint64(t2))
}

// joint writes the features of the word c that its neighbours or the tags
// before it have a part in.
func joint(f *[numJoint]uint64, before, c, after *word, h *history) {
	tag := uint64(h.t1)
	clause := uint64(h.verb)<<8 | uint64(h.since)<<1
	if h.finite {
		clause |= 1
	}
	f[0] = mix(mix(11, tag), c.lower)
	f[1] = mix(mix(12, tag), c.lex)
	f[2] = mix(mix(19, c.lex), after.lex)
	f[3] = mix(mix(20, before.lower), c.lex)
	f[4] = mix(mix(21, after.lower), c.lex)
	f[5] = mix(mix(22, uint64(after.caps)), uint64(c.caps))
	f[6] = mix(mix(23, clause), c.suffix[2])
}
