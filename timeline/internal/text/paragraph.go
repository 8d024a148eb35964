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

// Paragraphs appends the paragraphs of s without surrounding white space: stretches without
// an empty line and without a line break that ends a line on purpose. In text wrapped at a
// fixed column, the breaks that the column forced are inside a paragraph.
func Paragraphs(dst []Span, s string) []Span {
	lay := newLayout(s)
	breaks := lineBreaks{s: s}
	for start, line := 0, 0; ; {
		nl := breaks.next(line)
		if nl == len(s) {
			return appendTrimmed(dst, s, start, nl)
		}
		soft := lay.soft(s, line, nl)
		line = nl + breakWidth(s, nl)
		if !soft {
			dst = appendTrimmed(dst, s, start, nl)
			start = line
		}
	}
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
	length    int // of the line, in runes, without trailing white space; maxWrap+1: longer
	indent    int // of the line
	next      int // offset of the first character of the next line that is no white space; -1: empty line
	nextWidth int // indent of the next line
}

// lineEndAt looks at the line [line, nl) and at the start of the following one.
func lineEndAt(s string, line, nl int) lineEnd {
	e := lineEnd{next: -1}
	end := nl
	for end > line && is(s[end-1], blank) {
		end--
	}
	for line+e.indent < end && is(s[line+e.indent], blank) {
		e.indent++
	}
	e.length = maxWrap + 1
	if end-line <= maxWrap*utf8.UTFMax {
		e.length = min(e.length, utf8.RuneCountInString(s[line:end]))
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

// full reports that the first word of the next line would have gone beyond the column.
func (e lineEnd) full(s string, width int) bool {
	room := width - e.length - 1
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
		lengths[e.length]++
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
	if full*10 < inner*6 || mid*10 < full*4 {
		return layout{}
	}
	return layout{width: width}
}

// eachInnerBreak calls f for every line break between two lines that are not empty.
func eachInnerBreak(s string, f func(lineEnd)) {
	breaks := lineBreaks{s: s}
	for line := 0; ; {
		nl := breaks.next(line)
		if nl == len(s) {
			return
		}
		if e := lineEndAt(s, line, nl); e.next >= 0 && e.length > e.indent {
			f(e)
		}
		line = nl + breakWidth(s, nl)
	}
}

// soft reports that the line break at nl, which ends the line that starts at line, is only
// a wrap: the sentence may go on behind it.
func (lay layout) soft(s string, line, nl int) bool {
	e := lineEndAt(s, line, nl)
	if e.next < 0 || e.length <= e.indent || bullet(s, e.next) {
		return false
	}
	mid := runeIs(s, e.next) == lower && runeIs(s, e.next+1) == lower
	if lay.width == 0 || e.length > lay.width+lay.width/4 {
		// A long line that breaks off before a small letter.
		return mid && e.length >= minWrap && e.length <= maxWrap && openEnded(s, nl)
	}
	if e.nextWidth > e.indent && !listItem(s, line+e.indent) {
		return false // first-line indent
	}
	return e.full(s, lay.width) || mid && e.length*2 > lay.width && openEnded(s, nl)
}

// openEnded reports that the line before nl ends in a word, a number or a comma.
func openEnded(s string, nl int) bool {
	for nl > 0 && is(s[nl-1], blank) {
		nl--
	}
	c := byteAt(s, nl-1)
	return c == ',' || c == '-' || c >= utf8.RuneSelf || is(c, letter|digit)
}

// bullet reports a list bullet that is no dash at i.
func bullet(s string, i int) bool {
	rest := s[i:]
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
