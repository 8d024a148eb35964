package pos

// A feature is a 64-bit hash of its kind and its parts. Kinds are numbered by
// their place in features, so their order is part of the format of the weights.

const (
	seed  = 14695981039346656037 // FNV-1a
	prime = 1099511628211

	numFeatures = 24
)

func hashBytes(b []byte) uint64 {
	h := uint64(seed)
	for _, c := range b {
		h = (h ^ uint64(c)) * prime
	}
	return h
}

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

// features writes the features of the word w[2] of the window, whose
// neighbours are two to each side.
func features(f *[numFeatures]uint64, w *[5]*word, h *history) {
	c, before, after := w[2], w[1], w[3]
	p1, p2 := uint64(h.t1), uint64(h.t1)<<8|uint64(h.t2)
	clause := uint64(h.verb)<<8 | uint64(h.since)<<1
	if h.finite {
		clause |= 1
	}
	caps := uint64(c.caps)

	// The word by itself.
	f[0] = mix(0, c.lower)
	f[1] = mix(mix(1, c.lower), caps)
	f[2] = mix(2, c.suffix[1])
	f[3] = mix(3, c.suffix[3])
	f[4] = mix(4, c.suffix[4])
	f[5] = mix(5, c.prefix)
	f[6] = mix(mix(6, caps), c.suffix[1])
	f[7] = mix(7, c.lex)
	f[8] = mix(mix(8, c.lex), caps)

	// The tags before it.
	f[9] = mix(9, p1)
	f[10] = mix(10, p2)
	f[11] = mix(mix(11, p1), c.lower)
	f[12] = mix(mix(12, p1), c.lex)

	// The words around it.
	f[13] = mix(13, before.lower)
	f[14] = mix(14, w[0].lower)
	f[15] = mix(15, after.lower)
	f[16] = mix(16, w[4].lower)
	f[17] = mix(17, after.lex)
	f[18] = mix(18, after.suffix[3])
	f[19] = mix(mix(19, c.lex), after.lex)
	f[20] = mix(mix(20, before.lower), c.lex)
	f[21] = mix(mix(21, after.lower), c.lex)
	f[22] = mix(mix(22, uint64(after.caps)), caps)

	// The verb before it.
	f[23] = mix(mix(23, clause), c.suffix[2])
}
