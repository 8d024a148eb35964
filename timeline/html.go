package timeline

import (
	"io"

	"github.com/eventgraph/eventgraph/timeline/internal/web"
)

// FromHTML reads a web page as a document. Text is its readable text with blank
// lines between the paragraphs, without navigation, footers and the like; spans
// are offsets into that text. Title and Source are those that the page names.
// DCT is its date of publication, from its meta data, else from a <time>
// element or its address, else that of its last change; zero if it states none,
// and then a header or dateline in the text counts. ID is the page's canonical
// address, empty if it names none: then the caller sets it.
//
// The encoding is the page's own. Any bytes are a page; the only errors are
// those of r.
func FromHTML(r io.Reader) (Document, error) {
	p, err := web.Read(r)
	if err != nil {
		return Document{}, err
	}
	doc := Document{ID: p.URL, Text: p.Text, Title: p.Title, Source: p.Source, DCT: p.Published}
	if doc.DCT.IsZero() {
		doc.DCT = p.Modified
	}
	return doc, nil
}
