package pos

// A feature is a 64-bit hash of its kind and its parts. Kinds are numbered by
// their place in features, so their order is part of the format of the weights.

const (
	seed  = 14695981039346656037 // FNV-1a
	prime = 1099511628211

	numFeatures = 27
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

// features writes the features of the word w[2] of the window, whose
// neighbours are two to each side, after the tags t2 and t1.
func features(f *[numFeatures]uint64, w *[5]word, t2, t1 Tag) {
	c, before, after := &w[2], &w[1], &w[3]
	p1, p2 := uint64(t1), uint64(t1)<<8|uint64(t2)
	caps := uint64(c.caps)

	// The word by itself.
	f[0] = mix(0, c.lower)
	f[1] = mix(mix(1, c.lower), caps)
	f[2] = mix(2, c.suffix[1])
	f[3] = mix(3, c.suffix[2])
	f[4] = mix(4, c.suffix[3])
	f[5] = mix(5, c.suffix[4])
	f[6] = mix(6, c.prefix)
	f[7] = mix(mix(7, caps), c.suffix[1])
	f[8] = mix(8, c.lex)
	f[9] = mix(mix(9, c.lex), caps)

	// The tags before it.
	f[10] = mix(10, p1)
	f[11] = mix(11, p2)
	f[12] = mix(mix(12, p1), c.lower)
	f[13] = mix(mix(13, p1), c.lex)
	f[14] = mix(mix(14, p2), c.lex)
	f[15] = mix(mix(15, p1), c.suffix[3])

	// The words around it.
	f[16] = mix(16, before.lower)
	f[17] = mix(17, w[0].lower)
	f[18] = mix(18, after.lower)
	f[19] = mix(19, w[4].lower)
	f[20] = mix(20, after.lex)
	f[21] = mix(21, after.suffix[3])
	f[22] = mix(mix(22, c.lex), after.lex)
	f[23] = mix(mix(mix(23, p1), c.lex), after.lex)
	f[24] = mix(mix(24, before.lower), c.lex)
	f[25] = mix(mix(25, after.lower), c.lex)
	f[26] = mix(mix(26, uint64(after.caps)), caps)
}
