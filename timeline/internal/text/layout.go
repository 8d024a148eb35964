package text

import (
	"strings"
	"unicode/utf8"
)

const (
	minWrap = 40  // narrower columns are lists and verse, not wrapped prose
	maxWrap = 120 // wider lines are paragraphs of their own
)

// layout says how lines of a document are to be read.
type layout struct {
	width int // column at which the text is wrapped, in runes; 0: lines are not wrapped
}

// lineBreaks finds line breaks. It keeps both next LF and next CR, so that a text with only one
// of them is searched once for the other and not once a line.
type lineBreaks struct {
	s      string
	lf, cr int // known positions, valid while not passed
}

// next returns the offset of the first LF or CR at or after i, or len(s); i never goes back.
func (b *lineBreaks) next(i int) int {
	if b.lf < i || i == 0 {
		b.lf = indexFrom(b.s, '\n', i)
	}
	if b.cr < i || i == 0 {
		b.cr = indexFrom(b.s, '\r', i)
	}
	return min(b.lf, b.cr)
}

// indexFrom returns the offset of the first c at or after i, or len(s).
func indexFrom(s string, c byte, i int) int {
	if k := strings.IndexByte(s[i:], c); k >= 0 {
		return i + k
	}
	return len(s)
}

// breakWidth returns the length of the line break at s[i]: 2 for CRLF, else 1.
func breakWidth(s string, i int) int {
	if s[i] == '\r' && byteAt(s, i+1) == '\n' {
		return 2
	}
	return 1
}

// lineEnd describes one line break: the line before it and how the next one begins.
type lineEnd struct {
	line, end int // the line without trailing white space
	indent    int // of the line
	next      int // offset of the first character of the next line that is no white space; -1: empty line
	nextWidth int // indent of the next line
}

// lineEndAt looks at the line [line, nl) and at the start of the following one.
func lineEndAt(s string, line, nl int) lineEnd {
	e := lineEnd{line: line, end: nl, next: -1}
	for e.end > line && is(s[e.end-1], blank) {
		e.end--
	}
	for line+e.indent < e.end && is(s[line+e.indent], blank) {
		e.indent++
	}
	for i := nl + breakWidth(s, nl); i < len(s) && s[i] != '\n' && s[i] != '\r'; {
		w := spaceWidth(s, i)
		if w == 0 {
			e.next = i
			break
		}
		i += w
		e.nextWidth++
	}
	return e
}

// inner reports that neither the line nor the next one is empty.
func (e lineEnd) inner() bool { return e.next >= 0 && e.line+e.indent < e.end }

// length returns the length of the line in runes, or maxWrap+1 if it is longer than that.
func (e lineEnd) length(s string) int {
	if e.end-e.line > 2*maxWrap { // wrapped text has few runes of more than two bytes
		return maxWrap + 1
	}
	return min(maxWrap+1, utf8.RuneCountInString(s[e.line:e.end]))
}

// full reports that the first word of the next line would have gone beyond the column.
func (e lineEnd) full(s string, width int) bool {
	room := width - e.length(s) - 1
	i := e.next
	for n := 0; n <= room; n++ {
		if i >= len(s) || spaceWidth(s, i) > 0 {
			return false
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		i += w
	}
	return true
}

// newLayout finds the column of a hard-wrapped text. Such a text has its lines filled: the
// next word would not have fitted on most of them, and many lines begin in mid-sentence.
func newLayout(s string) layout {
	var lengths [maxWrap + 2]int
	inner := 0
	eachInnerBreak(s, func(e lineEnd) {
		lengths[e.length(s)]++
		inner++
	})
	// Fewer than three breaks tell nothing; soft has a rule for a lone one.
	if inner < 3 || lengths[maxWrap+1]*10 > inner {
		return layout{}
	}
	width, above := maxWrap, lengths[maxWrap+1]
	for width > 0 && (above+lengths[width])*20 <= inner {
		above += lengths[width]
		width--
	}
	if width < minWrap {
		return layout{}
	}
	full, mid := 0, 0
	eachInnerBreak(s, func(e lineEnd) {
		if !e.full(s, width) {
			return
		}
		full++
		if runeIs(s, e.next) == lower {
			mid++
		}
	})
	filled := full*10 >= inner*9 && inner > 3 && mid > 0
	if filled || full*10 >= inner*6 && mid*4 >= full {
		return layout{width: width}
	}
	return layout{}
}

// eachInnerBreak calls f for every line break between two lines that are not empty and of
// which the second is not indented as the first of a paragraph.
func eachInnerBreak(s string, f func(lineEnd)) {
	breaks := lineBreaks{s: s}
	for line := 0; ; {
		nl := breaks.next(line)
		if nl == len(s) {
			return
		}
		if e := lineEndAt(s, line, nl); e.inner() && e.nextWidth <= e.indent {
			f(e)
		}
		line = nl + breakWidth(s, nl)
	}
}

// soft reports that the line break at nl, which ends the line that starts at line, is only
// a wrap: the sentence may go on behind it.
func (lay layout) soft(s string, line, nl int) bool {
	e := lineEndAt(s, line, nl)
	if !e.inner() || bullet(s, e.next) {
		return false
	}
	mid := runeIs(s, e.next) == lower && runeIs(s, e.next+1) == lower && openEnded(s, e.end)
	if lay.width == 0 {
		// A long line that breaks off before a small letter.
		return mid && e.end-e.line >= minWrap && e.length(s) <= maxWrap
	}
	if e.nextWidth > e.indent && !listItem(s, line+e.indent) {
		return false // first-line indent
	}
	return e.full(s, lay.width) || mid && e.length(s)*2 > lay.width
}

// openEnded reports that the line that ends at end does so in a word, a number or a comma.
func openEnded(s string, end int) bool {
	c := byteAt(s, end-1)
	return c == ',' || c == '-' || c >= utf8.RuneSelf || is(c, letter|digit)
}

// bullet reports a list bullet that is no dash at i.
func bullet(s string, i int) bool {
	rest := s[i:]
	if c := byteAt(s, i); c < utf8.RuneSelf && c != '*' {
		return false
	}
	for _, b := range [...]string{"•", "·", "‣", "▪", "●", "◦", "*"} {
		if strings.HasPrefix(rest, b) && spaceWidth(rest, len(b)) > 0 {
			return true
		}
	}
	return false
}

// listItem reports a list item at i: a bullet, a dash, "1." or "a)".
func listItem(s string, i int) bool {
	if bullet(s, i) || byteAt(s, i) == '-' {
		return true
	}
	j := i
	for j < i+3 && is(byteAt(s, j), letter|digit) {
		j++
	}
	c := byteAt(s, j)
	return j > i && (c == '.' || c == ')') && spaceWidth(s, j+1) > 0
}
