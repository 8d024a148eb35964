package timeline

import (
	"io"

	"github.com/eventgraph/eventgraph/timeline/internal/web"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// FromHTML reads a web page as a document. Text is its readable text with blank
// lines between the paragraphs, without navigation, footers and the like; spans
// are offsets into that text; [Document.SourceSpan] leads from there to the
// bytes of the page. Title and Source are those that the page names.
// DCT is its date of publication, from its meta data, else from a <time>
// element or its address, else that of its last change; zero if it states none,
// and then a header or dateline in the text counts. ID is the page's canonical
// address, empty if it names none: then the caller sets it.
//
// The encoding is the page's own. Any bytes are a page, of which no more than
// [MaxPage] are read; the only errors are those of r.
func FromHTML(r io.Reader) (Document, error) {
	p, err := web.Read(io.LimitReader(r, MaxPage))
	if err != nil {
		return Document{}, err
	}
	cut, err := more(r)
	if err != nil {
		return Document{}, err
	}
	doc := Document{ID: p.URL, Text: p.Text, Title: p.Title, Source: p.Source, DCT: p.Published, page: &page{p.Text, p.Map, cut}}
	if doc.DCT.IsZero() {
		doc.DCT = p.Modified
	}
	return doc, nil
}

// more tells whether a reader holds at least another byte.
func more(r io.Reader) (bool, error) {
	switch _, err := io.ReadFull(r, make([]byte, 1)); err {
	case nil:
		return true, nil
	case io.EOF:
		return false, nil
	default:
		return false, err
	}
}

// page leads from a text back to the page that it was read from.
type page struct {
	text   string
	origin *web.Map
	cut    bool // at MaxPage
}

// SourceSpan leads from a half-open span of Text, such as that of an event or of a
// time expression, to the bytes that it was read from. For a document of
// [FromHTML] these are the bytes of the page as they came from its reader, in
// the page's own encoding and with its byte order mark: the span may hold
// tags, character references and runs of white space where Text has a single
// character or none. What cannot be split, such as a character reference, is
// in the span as a whole. A space or line break at the very ends of the span stands
// for all that lies between the characters beside it. For any other document
// Text is the source and the span is returned as it is.
//
// It is not ok where Text has no such bytes, or is no longer what FromHTML
// returned. The way back is not part of any output: an Annotation has offsets
// into Text alone, and FromHTML finds the same way again in the same page.
func (d Document) SourceSpan(s timeml.Span) (source timeml.Span, ok bool) {
	switch {
	case s.Start < 0 || s.End < s.Start || s.End > len(d.Text):
		return source, false
	case d.page == nil:
		return s, true
	case d.page.text != d.Text:
		return source, false
	}
	source.Start, source.End, ok = d.page.origin.Source(s.Start, s.End)
	return source, ok
}
