// Package timeml holds what one document says: time expressions, events and
// the links between them, in the terms of TimeML (ISO 24617-1).
//
// An [Annotation] is plain data. Its JSON form (one object a line, version 1)
// is complete: a graph built from annotations that were read back from JSON is
// the same, byte for byte. [ReadJSON] reads a stream of them and goes on behind
// a bad line; [Annotation.Validate] checks what others have written.
// [Annotation.WriteTimeML] and [ReadTimeML] exchange documents with other
// TimeML tools.
package timeml
