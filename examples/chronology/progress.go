package main

import (
	"fmt"
	"io"
	"strings"
)

// progress shows on a terminal how many documents have been read.
type progress struct {
	w     io.Writer // nil: show nothing
	total int       // of the documents; 0: not known
	shown bool
}

// progressStep is after how many documents the bar changes, so that a few
// documents show none.
const progressStep = 25

// barWidth is the length of a full bar.
const barWidth = 30

func newProgress(w io.Writer, total int) *progress {
	if !isTerminal(w) {
		w = nil
	}
	return &progress{w: w, total: total}
}

func (p *progress) show(done int) {
	if p.w == nil || done%progressStep != 0 {
		return
	}
	p.shown = true
	if p.total < done {
		fmt.Fprintf(p.w, "\r%d documents read", done)
		return
	}
	full := barWidth * done / p.total
	fmt.Fprintf(p.w, "\r%s%s %d of %d documents", strings.Repeat("█", full), strings.Repeat("░", barWidth-full), done, p.total)
}

// clear removes the bar from the screen.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
