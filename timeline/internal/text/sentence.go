package text

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// Sentences appends the sentences of s, in order and without surrounding white space. Every
// byte that is not white space is in exactly one of them.
//
// Boundaries are those of Unicode Standard Annex 29 with three changes: the stop of an
// abbreviation joins, line breaks are read as the layout of the document demands, and
// sentences run together without a space are taken apart. The annex's rules (package
// uax29/sentences) run on a short window around each mark that may end a sentence and never
// on the stretches between: that is several times faster, and keeps the time linear, which
// rule SB8 of the library alone is not ("." followed by a megabyte of brackets).
func Sentences(dst []Span, s string) []Span {
	b := breaker{s: s, lay: newLayout(s)}
	return b.run(dst)
}

// run appends the sentences of the whole text.
func (b *breaker) run(dst []Span) []Span {
	s := b.s
	for i := 0; i < len(s); {
		for i < len(s) && !candidates[s[i]] {
			i++
		}
		if i == len(s) {
			break
		}
		switch s[i] {
		case '"':
			b.open = !b.open
			i++
		case '\n', '\r':
			b.looked += min(i-b.line, maxLook)
			soft := b.lay.soft(s, b.line, i)
			next := i + breakWidth(s, i)
			if !soft {
				dst = b.endParagraph(dst, i)
			}
			b.line = next
			i = next
		case '.':
			if b.plainStop(i) {
				dst = b.cut(dst, i+1)
				i++
				continue
			}
			fallthrough
		default:
			end := terminators(s, i)
			if end == i {
				_, w := utf8.DecodeRuneInString(s[i:])
				if hardSeparator(s, i) {
					dst = b.endParagraph(dst, i)
				}
				i += w
				continue
			}
			cut, ok := b.boundary(i, end)
			b.looked += cut - i
			if ok {
				dst = b.cut(dst, cut)
			}
			if strings.IndexByte(s[end:cut], '"') >= 0 {
				b.open = false
			}
			i = cut
		}
	}
	return b.cut(dst, len(s))
}

// candidates marks the bytes at which a sentence may end, a quotation opens or a line breaks.
// Beyond ASCII they are the first bytes of the terminators and separators.
var candidates = [256]bool{
	'.': true, '!': true, '?': true, '\n': true, '\r': true, '"': true,
	0xC2: true, 0xD8: true, 0xDB: true, 0xE0: true, 0xE2: true, 0xE3: true, 0xEF: true,
}

// terminators returns the end of the run of full stops, question and exclamation marks and
// ellipses at i, which is i if there is none.
func terminators(s string, i int) int {
	for i < len(s) {
		switch c := s[i]; {
		case c == '.' || c == '!' || c == '?':
			i++
		case c < utf8.RuneSelf || !candidates[c]:
			return i
		default:
			r, w := utf8.DecodeRuneInString(s[i:])
			switch r {
			case '…', '‼', '‽', '⁇', '⁈', '⁉', '。', '！', '？', '．', '｡', '؟', '۔', '।', '॥':
				i += w
			default:
				return i
			}
		}
	}
	return i
}

// hardSeparator reports NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR at i.
func hardSeparator(s string, i int) bool {
	rest := s[i:]
	return strings.HasPrefix(rest, "\u2028") || strings.HasPrefix(rest, "\u2029") || strings.HasPrefix(rest, "\u0085")
}

// breaker walks over one text.
type breaker struct {
	s      string
	lay    layout
	start  int // of the sentence
	line   int // start of the line
	looked int // bytes seen by decisions beyond the scan: what tests bound

	paragraph int  // start of the paragraph
	open      bool // inside straight quotes, as counted from the start of the paragraph

	window [windowSize]byte
	iter   *sentences.Iterator[[]byte]
}

// windowSize bounds what the rules of the annex see: the character before the mark, the
// mark, what closes behind it, a space, and the beginning of what follows.
const windowSize = 48

// cut ends the sentence at i. Marks that are left alone behind a sentence of the paragraph, as
// a quote in text with spaces around every mark, go to that sentence.
func (b *breaker) cut(dst []Span, i int) []Span {
	from, to := trim(b.s, b.start, i)
	b.start = i
	if from == to {
		return dst
	}
	if n := len(dst); n > 0 && dst[n-1].Start >= b.paragraph && to-from <= 4 && !hasLetters(b.s[from:to]) {
		dst[n-1].End = to
		return dst
	}
	return append(dst, Span{from, to})
}

// endParagraph ends the sentence and the paragraph at i.
func (b *breaker) endParagraph(dst []Span, i int) []Span {
	dst = b.cut(dst, i)
	b.paragraph = i
	b.open = false
	return dst
}

// hasLetters reports a letter or a digit in s.
func hasLetters(s string) bool {
	for i := range s {
		if runeIs(s, i) != 0 {
			return true
		}
	}
	return false
}

// annex reports whether Unicode's rules see a boundary between the mark in [i, end) with what
// closes behind it up to closed, and the text at next.
func (b *breaker) annex(i, end, closed, next int) bool {
	s := b.s
	w := b.window[:0]
	_, n := utf8.DecodeLastRuneInString(s[:i])
	w = append(w, s[i-n:i]...)
	w = append(w, s[max(i, end-4):end]...)
	w = append(w, s[max(end, closed-8):closed]...)
	if next > closed {
		w = append(w, ' ')
	}
	before := len(w)
	// Whole runes of one line only: a wrap is no paragraph separator.
	for k := next; k < len(s) && s[k] != '\n' && s[k] != '\r'; {
		_, n := utf8.DecodeRuneInString(s[k:])
		if len(w)+n > windowSize {
			break
		}
		w = append(w, s[k:k+n]...)
		k += n
	}
	b.looked += len(w)
	if b.iter == nil {
		b.iter = sentences.FromBytes(w)
	}
	b.iter.SetText(w)
	return b.iter.Next() && b.iter.End() <= before
}
