package web

import (
	"bytes"
	"io"
	"strings"

	"golang.org/x/net/html"

	"github.com/eventgraph/eventgraph/timeline/internal/dct"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Page is what a web page says.
type Page struct {
	Title  string // "" for none
	Source string // the name of the site, else its host, else ""
	URL    string // the address that the page calls its own, else ""
	Text   string // paragraphs and headings with blank lines between them
	Map    *Map   // leads from Text back to the bytes that were read

	Published timex.Value // zero: not stated
	Modified  timex.Value // zero: not stated
}

// short is how many bytes of text are too few for an article: a class may have
// made all of it look like furniture.
const short = 600

// Read reads a page. Any bytes are a page; the only errors are those of r.
func Read(r io.Reader) (*Page, error) {
	source, err := decode(r)
	if err != nil {
		return nil, err
	}
	p := page{decoded: source}
	p.read(true)
	text, origin := plain(article(p.blocks))
	if len(text) < short {
		all := page{decoded: source}
		all.read(false)
		if t, o := plain(article(all.blocks)); len(t) > 4*len(text) {
			p, text, origin = all, t, o
		}
	}
	result := p.result()
	result.Text, result.Map = text, origin
	return result, nil
}

// page collects what the tokens say.
type page struct {
	*decoded
	z        *html.Tokenizer
	at, next int // the token is page[at:next]

	blocks []block
	text   writer
	open   place // where the tokens stand
	links  int   // open links
	level  int   // of the open heading, 0 for none

	articles int
	inside   [inBody + 1]enclosure

	dates, times        dct.Metadata
	title, headline     string
	ogTitle, h1         string
	siteName, publisher string
	canonical, address  string
}

// enclosure is an element that something lasts as long as: its end is known by
// counting the tags of its name.
type enclosure struct {
	tag    string
	depth  int // open tags of that name; 0: none
	number int // of the article
}

// result puts the findings together.
func (p *page) result() *Page {
	published, modified := p.dates.Dates()
	if published.IsZero() {
		published, _ = p.times.Dates()
	}
	address := p.canonical
	first(&address, p.address)
	if v, ok := dateInURL(address); ok && published.IsZero() {
		published = v
	}
	r := &Page{URL: strings.ToValidUTF8(address, "\uFFFD"), Published: published, Modified: modified}
	for _, s := range [...]string{p.headline, p.ogTitle, p.h1, p.title} {
		first(&r.Title, oneLine(s))
	}
	for _, s := range [...]string{p.siteName, p.publisher, hostOf(address)} {
		first(&r.Source, oneLine(s))
	}
	return r
}

// oneLine is s with its entities read and single spaces.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// token goes to the next token.
func (p *page) token() html.TokenType {
	kind := p.z.Next()
	p.at = p.next
	p.next += len(p.z.Raw()) // the tokens leave no gaps
	return kind
}

// read goes through the tokens. names: classes and ids tell furniture too.
func (p *page) read(names bool) {
	p.z = html.NewTokenizer(bytes.NewReader(p.page))
	var skipped enclosure
	for {
		kind := p.token()
		if kind == html.ErrorToken {
			p.flush()
			return
		}
		switch kind {
		case html.TextToken:
			if skipped.depth == 0 {
				p.text.write(p.decoded, p.at, p.z.Raw(), p.links > 0)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := p.z.TagName()
			tag := string(name)
			a := p.attributes(more)
			if p.data(tag, a) {
				continue
			}
			if skipped.depth > 0 {
				if tag == skipped.tag && kind == html.StartTagToken {
					skipped.depth++
				}
				continue
			}
			if kind == html.StartTagToken && !isVoid(tag) && tag != "html" && tag != "body" && (isFurniture(tag) || names && p.open.region < inBody && a.isFurniture()) {
				p.flush()
				skipped = enclosure{tag: tag, depth: 1}
				continue
			}
			p.start(tag, a, kind == html.StartTagToken && !isVoid(tag))
		case html.EndTagToken:
			name, _ := p.z.TagName()
			tag := string(name)
			if skipped.depth > 0 {
				if tag == skipped.tag {
					skipped.depth--
				} else if tag == "body" || tag == "head" || tag == "html" {
					skipped.depth = 0 // never closed
				}
				continue
			}
			p.end(tag)
		}
	}
}

// data reads the elements that hold data about the page, wherever they stand;
// it is false for others.
func (p *page) data(tag string, a attributes) bool {
	switch tag {
	case "meta":
		p.meta(a)
	case "link":
		p.link(a)
	case "title":
		if p.token() == html.TextToken {
			first(&p.title, string(p.z.Text()))
		}
	case "script":
		if p.token() == html.TextToken && strings.HasPrefix(strings.ToLower(a["type"]), "application/ld+json") {
			p.jsonLD(p.z.Text())
		}
	default:
		return false
	}
	return true
}

func (p *page) attributes(more bool) attributes {
	a := attributes{}
	for more {
		var key, value []byte
		key, value, more = p.z.TagAttr()
		if _, ok := a[string(key)]; !ok {
			a[string(key)] = string(value)
		}
	}
	return a
}

// start notes the beginning of an element.
func (p *page) start(tag string, a attributes, opens bool) {
	if isBlock(tag) {
		p.flush()
	}
	switch tag {
	case "br", "td", "th":
		p.text.space = p.text.Len() > 0
	case "time":
		p.time(a)
	}
	if !opens {
		return
	}
	if len(tag) == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' {
		p.level = int(tag[1] - '0')
	}
	if tag == "a" {
		p.links = 1 // links do not nest
	}
	for r := range p.inside {
		if e := &p.inside[r]; e.depth > 0 && e.tag == tag {
			e.depth++
		}
	}
	r := anywhere
	switch {
	case strings.Contains(a["itemprop"], "articleBody"):
		r = inBody
	case tag == "article" || a["role"] == "article":
		r = inArticle
	case tag == "main" || a["role"] == "main":
		r = inMain
	}
	if r == anywhere || p.inside[r].depth > 0 {
		return // of nested articles the outermost counts
	}
	if r >= inArticle {
		p.articles++
	}
	p.inside[r] = enclosure{tag: tag, depth: 1}
	if r >= inArticle {
		p.inside[r].number = p.articles
	}
	p.enter()
}

// end notes the end of an element.
func (p *page) end(tag string) {
	if isBlock(tag) {
		p.flush()
	}
	switch {
	case tag == "a":
		p.links = 0
	case len(tag) == 2 && tag[0] == 'h':
		p.level = 0
	}
	for r := range p.inside {
		if e := &p.inside[r]; e.depth > 0 && e.tag == tag {
			if e.depth--; e.depth == 0 {
				p.enter()
			}
		}
	}
}

// enter finds out where the tokens stand now.
func (p *page) enter() {
	p.open = place{}
	for r := range p.inside {
		if p.inside[r].depth > 0 {
			p.open = place{region(r), p.inside[r].number}
		}
	}
}

// flush ends the open block.
func (p *page) flush() {
	b := p.text.take()
	if b.text == "" {
		return
	}
	if p.level == 1 {
		first(&p.h1, b.text)
	}
	b.place = p.open
	p.blocks = append(p.blocks, b)
}
