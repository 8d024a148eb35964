package web

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// writer collects the text of a block with single spaces.
type writer struct {
	strings.Builder
	source Map
	linked int
	space  bool // a space is due before the next character
}

// write adds the raw text of a token, which begins at byte at of the page.
func (w *writer) write(d *decoded, at int, raw []byte, link bool) {
	before := w.Len()
	for i := 0; i < len(raw); {
		if raw[i] == '&' {
			if chars, n := readEntity(raw[i:]); n > 0 {
				for _, r := range chars {
					w.put(r, d.source(at+i), d.source(at+i+n))
				}
				i += n
				continue
			}
		}
		r, n := utf8.DecodeRune(raw[i:])
		w.put(r, d.source(at+i), d.source(at+i+n))
		i += n
	}
	if link {
		w.linked += w.Len() - before
	}
}

// put adds a character that was read from source[from:to].
func (w *writer) put(r rune, from, to int) {
	switch {
	case unicode.IsSpace(r):
		w.space = w.Len() > 0
	case r == '\u00AD' || r == '\u200B' || r == '\uFEFF': // invisible
	default:
		if w.space {
			w.WriteByte(' ')
			w.space = false
		}
		at := w.Len()
		w.WriteRune(r)
		w.source.add(at, w.Len(), from, to)
	}
}

// take returns the block and begins the next.
func (w *writer) take() (b block) {
	b = block{text: w.String(), runs: w.source.runs, linked: w.linked}
	*w = writer{}
	if !strings.ContainsFunc(b.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return block{}
	}
	return b
}
