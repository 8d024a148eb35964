// Package rule is how programs add time expressions of their own. A [Rule]
// finds matches in a text; [FromWhen] makes one from any rule of
// github.com/olebedev/when, and [AsWhen] is the bridge back.
package rule

import "github.com/eventgraph/eventgraph/timeline/timex"

// Rule finds time expressions. Find returns the first match that begins at or
// after the byte offset from, or ok false when there is none. It is called
// again with from past each match, from several goroutines at once. A rule that
// panics is reported and not called again for that text.
type Rule interface {
	Name() string
	Find(text string, from int) (m Match, ok bool)
}

// Match is a time expression found in a text.
type Match struct {
	Start, End int // half-open byte offsets into the text
	// Function computes the value from the creation time. A value that needs
	// no reference is Exactly(v).
	Function timex.Function
	// Resolve, if not nil, stands in for Function where the value depends on
	// the creation time in a way that no Function tells. A zero dct is an
	// unknown creation time; ok is false when there is no value.
	Resolve func(dct timex.Value) (v timex.Value, ok bool)
}

// Exactly is the function of a value that needs no reference.
func Exactly(v timex.Value) timex.Function {
	v.Stated = v.Known
	return timex.Function{{Kind: timex.OpValue, Pattern: v}}
}

// Value computes the value of a match.
func (m *Match) Value(dct timex.Value) (timex.Value, bool) {
	if m.Resolve != nil {
		return m.Resolve(dct)
	}
	return m.Function.Resolve(timex.Reference{DCT: dct})
}
