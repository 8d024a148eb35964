package web

import (
	"slices"
	"sort"
)

// A Map leads from the text of a page back to the bytes that it was read from.
// It holds the characters of the text but for the spaces and line breaks, which
// stand for whatever lies between.
type Map struct{ runs []run }

// run is a stretch of text and the stretch of the source that it was read from:
// byte by byte, or both as one.
type run struct {
	text, textEnd     int
	source, sourceEnd int
	whole             bool
}

// add notes that the character text[at:end] was read from source[from:to].
// Characters come in order. Those of one entity have one source.
func (m *Map) add(at, end, from, to int) {
	n := len(m.runs)
	if n > 0 {
		switch last := &m.runs[n-1]; {
		case last.source == from && last.sourceEnd == to:
			last.textEnd, last.whole = end, true
			return
		case !last.whole && end-at == to-from && at-last.textEnd <= 1 && at-last.textEnd == from-last.sourceEnd:
			last.textEnd, last.sourceEnd = end, to
			return
		}
	}
	m.runs = append(m.runs, run{at, end, from, to, end-at != to-from})
}

// append adds the runs of a text that stands at byte at of this one's.
func (m *Map) append(runs []run, at int) {
	m.runs = slices.Grow(m.runs, len(runs))
	for _, r := range runs {
		r.text, r.textEnd = r.text+at, r.textEnd+at
		m.runs = append(m.runs, r)
	}
}

// Source returns where the bytes [start, end) of the text were read from: the
// smallest stretch of the source that holds their characters. A space at its
// very beginning or end stands for all that lies between the characters beside
// it. It is not ok if the text has no such bytes.
func (m *Map) Source(start, end int) (from, to int, ok bool) {
	if start < 0 || end < start || len(m.runs) == 0 || end > m.runs[len(m.runs)-1].textEnd {
		return 0, 0, false
	}
	from = m.from(start)
	if start == end {
		return from, from, true
	}
	return from, m.to(end), true
}

// from is where the source of the text from byte i on begins.
func (m *Map) from(i int) int {
	n := sort.Search(len(m.runs), func(n int) bool { return m.runs[n].textEnd > i })
	if n == len(m.runs) || i < m.runs[n].text {
		return m.runs[n-1].sourceEnd
	}
	if r := &m.runs[n]; !r.whole {
		return r.source + i - r.text
	}
	return m.runs[n].source
}

// to is where the source of the text before byte i ends.
func (m *Map) to(i int) int {
	n := sort.Search(len(m.runs), func(n int) bool { return m.runs[n].text >= i }) - 1
	if i > m.runs[n].textEnd {
		return m.runs[n+1].source
	}
	if r := &m.runs[n]; !r.whole {
		return r.source + i - r.text
	}
	return m.runs[n].sourceEnd
}
