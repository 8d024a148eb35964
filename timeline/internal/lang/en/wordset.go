package en

import "slices"

// wordSet is a sorted list of words in lower case.
type wordSet []string

// has reports whether w, in any case, is in s.
func (s wordSet) has(w string) bool {
	if w == "" {
		return false
	}
	_, ok := slices.BinarySearch(s, lower(w))
	return ok
}
