package timeline

import (
	"time"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Document is one text to read.
type Document struct {
	ID    string // the caller's key, UTF-8, unique in a graph; from files: the cleaned path as given
	Story string // documents that tell of one story; empty: found by content
	Text  string // any bytes; all spans are half-open byte offsets into it

	// DCT is the document creation time, when the text was written. Zero: read
	// from Text, else Config.DefaultDCT, else inferred in the Graph.
	DCT timex.Value
	// Zone is that of clock times without a zone of their own; nil: that of the
	// dateline's place if Config.PlaceZone is set, else they float.
	Zone *time.Location

	Title, Source string // told in the output, not needed

	page *page // what FromHTML read Text from; nil: Text is the source itself
}
