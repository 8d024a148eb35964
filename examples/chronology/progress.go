package main

import (
	"fmt"
	"io"
)

// progress shows on a terminal how many documents have been read.
type progress struct {
	w     io.Writer // nil: show nothing
	shown bool
}

// progressStep is after how many documents the count changes, so that a few
// documents show none.
const progressStep = 25

func newProgress(w io.Writer) *progress {
	if !isTerminal(w) {
		w = nil
	}
	return &progress{w: w}
}

func (p *progress) show(done int) {
	if p.w != nil && done%progressStep == 0 {
		fmt.Fprintf(p.w, "\r%d documents read", done)
		p.shown = true
	}
}

// clear removes the count from the screen.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
