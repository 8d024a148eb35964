package main

import "io"

// isTerminal reports whether w shows text to a person.
func isTerminal(w io.Writer) bool {
	_, ok := windowSize(w)
	return ok
}

// terminalWidth is the number of columns of the terminal w, 80 where it does
// not tell.
func terminalWidth(w io.Writer) int {
	if n, _ := windowSize(w); n > 0 {
		return n
	}
	return 80
}
