package web

import (
	"strings"
	"unicode"
)

// region ranks the parts of a page by how surely they hold the article.
type region uint8

const (
	anywhere  region = iota
	inMain           // <main>
	inArticle        // <article>
	inBody           // itemprop="articleBody"
)

// block is a paragraph, heading or item of a list.
type block struct {
	text    string
	linked  int // how many bytes of it are links
	heading bool
	place
}

// place is a part of the page.
type place struct {
	region
	number int // of several articles; 0 outside them
}

// article chooses the blocks that are the article: those of the part of the
// page with the most text, where each region counts four times the one below
// it, lest a teaser that is marked up better than the article win.
func article(bs []block) []block {
	size := map[place]int{}
	var best place
	for _, b := range bs {
		if !b.isList() {
			size[b.place] += len(b.text) << (2 * b.region)
		}
	}
	for _, b := range bs { // not over the map, whose order is open
		if size[b.place] > size[best] {
			best = b.place
		}
	}
	var chosen []block
	for _, b := range bs {
		if (best.region == anywhere || b.place == best) && !b.isList() {
			chosen = append(chosen, b)
		}
	}
	return chosen
}

// isList reports whether a block is links rather than text.
func (b block) isList() bool { return b.linked*2 > len(b.text) && len(b.text) < 200 }

// plain joins blocks to a text with blank lines between them.
func plain(bs []block) string {
	texts := make([]string, len(bs))
	for i, b := range bs {
		texts[i] = b.text
	}
	return strings.Join(texts, "\n\n")
}

// writer collects the text of a block with single spaces.
type writer struct {
	strings.Builder
	linked int
	space  bool // a space is due before the next character
}

func (w *writer) write(text []byte, link bool) {
	before := w.Len()
	for _, r := range string(text) {
		switch {
		case unicode.IsSpace(r):
			w.space = w.Len() > 0
		case r == '\u00AD' || r == '\u200B' || r == '\uFEFF': // invisible
		default:
			if w.space {
				w.WriteByte(' ')
				w.space = false
			}
			w.WriteRune(r)
		}
	}
	if link {
		w.linked += w.Len() - before
	}
}

// take returns the block and begins the next.
func (w *writer) take() (text string, linked int) {
	text, linked = w.String(), w.linked
	*w = writer{}
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "", 0
	}
	return text, linked
}
