package merge

import (
	"slices"
	"strings"
)

// sameName reports whether two names can be of one bearer: "Chris Kaba" and
// "Kaba", "Betty Ford" and "Betty Ford Center", "the Met" and "Metropolitan
// Police", "EFO" and "Eastern Ferry Office", "Fred Moss" and "Frederick C.
// Moss", but not "Ann Lee" and "Ben Lee".
func sameName(a, b *argument) bool {
	if a.number != 0 && a.number == b.number {
		return true
	}
	if len(a.name) > len(b.name) {
		a, b = b, a
	}
	for _, w := range a.name {
		if !slices.Contains(b.name, w) {
			if len(a.name) == 1 {
				return len(b.name) > 1 && shortens(w, b.name)
			}
			return a.head == b.head && sameFirstName(a.name[0], b.name[0])
		}
	}
	return len(a.name) > 1 || a.head == b.head
}

// sameFirstName reports whether one first name may be a form of the other:
// "Fred" and "Frederick", "Alexis" and "Alexandros".
func sameFirstName(a, b string) bool {
	const least = 3
	return len(a) >= least && len(b) >= least && a[:least] == b[:least]
}

// shortens reports whether a word is the beginning of a name, or its initials.
func shortens(short string, name []string) bool {
	if len(short) > 2 && strings.HasPrefix(name[0], short) {
		return true
	}
	if len(short) != len(name) {
		return false
	}
	for i, w := range name {
		if short[i] != w[0] {
			return false
		}
	}
	return true
}
