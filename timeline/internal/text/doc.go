// Package text cuts a raw document into sentences and tokens.
//
// Every result is a half-open range of byte offsets into the string the caller
// handed in, which may hold any bytes: nothing is decoded, normalised or copied.
// Where the text is valid UTF-8, all offsets are on rune boundaries.
//
//	for _, sent := range text.Sentences(nil, s) {
//		toks = text.Tokens(toks[:0], s, sent.Start, sent.End)
//	}
//
// All functions append to dst and return it, so that a caller can reuse memory.
// Their time is linear in the text: every look-back and look-ahead is bounded.
package text

// Span is a half-open range of byte offsets. The zero Span is empty.
type Span struct{ Start, End int }

// Len returns the number of bytes in the span.
func (sp Span) Len() int { return sp.End - sp.Start }
