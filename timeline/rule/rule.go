// Package rule is how programs add time expressions of their own. A [Rule]
// finds matches in a text; [FromWhen] makes one from any rule of
// github.com/olebedev/when, and [AsWhen] is the bridge back.
package rule

import "github.com/eventgraph/eventgraph/timeline/timex"

// Rule finds time expressions. Find returns the first match that begins at or
// after the byte offset from, or ok false when there is none. It is called
// again with from past each match, from several goroutines at once.
type Rule interface {
	Name() string
	Find(text string, from int) (m Match, ok bool)
}

// Match is a time expression found in a text.
type Match struct {
	Start, End int // half-open byte offsets into the text
	// Function computes the value from the creation time. A match whose value
	// needs no reference is [timex.Function]{{Kind: timex.OpValue, Pattern: v}}.
	Function timex.Function
	Type     timex.Type // overrides the type of the value; NoType: keep it
}
