package lang

import "math/bits"

// key is a word of ASCII letters as numbers, eight letters each in lower case:
// words that differ in their first sixteen letters or their length have
// different keys. A word is read, hashed and compared eight letters at a time.
type key struct {
	head, tail uint64
	n          int // letters in the word, also beyond the sixteenth
}

// letters reads the ASCII letters of text from i on, at most eight: as a number
// in lower case, and how many they are.
func letters(text string, i int) (k uint64, n int) {
	rest := text[i:]
	if len(rest) >= 8 {
		return leading(eight(rest))
	}
	var x uint64
	for j := 0; j < len(rest); j++ {
		x |= uint64(rest[j]) << (8 * j)
	}
	return leading(x)
}

// eight reads the first eight bytes of s.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// leading keeps of eight bytes the leading ASCII letters, in lower case, and
// counts them.
func leading(x uint64) (k uint64, n int) {
	const (
		every = 0x0101010101010101
		high  = 0x80 * every
	)
	low := x | 0x20*every
	c := low &^ high
	// Of every byte the high bit tells: not below 'a', above 'z', not ASCII.
	letter := (c + (0x80-'a')*every) &^ (c + (0x80-'z'-1)*every) &^ x & high
	n = bits.TrailingZeros64(letter^high) / 8
	return low & (1<<(8*n) - 1), n
}

// readKey reads the word of ASCII letters that begins at text[i].
func readKey(text string, i int) (k key) {
	k.head, k.n = letters(text, i)
	if k.n == 8 {
		k.more(text, i)
	}
	return k
}

// more reads the letters after the eighth of the word at text[i].
func (k *key) more(text string, i int) {
	var n int
	k.tail, n = letters(text, i+8)
	for k.n += n; n == 8; k.n += n {
		_, n = letters(text, i+k.n)
	}
}

// hash mixes the letters into the high bits.
func (k *key) hash() uint64 {
	const odd = 0x9E3779B97F4A7C15 // 2^64 divided by the golden ratio
	h := (k.head ^ bits.RotateLeft64(k.tail, 25)) * odd
	return (h ^ h>>32) * odd
}
