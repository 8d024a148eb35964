package web

import "strings"

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
	text   string
	runs   []run // where it was read from
	linked int   // how many bytes of it are links
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

// between stands between blocks.
const between = "\n\n"

// plain joins blocks to a text with blank lines between them.
func plain(bs []block) (string, *Map) {
	var text strings.Builder
	m := new(Map)
	for i, b := range bs {
		if i > 0 {
			text.WriteString(between)
		}
		m.append(b.runs, text.Len())
		text.WriteString(b.text)
	}
	return text.String(), m
}
