package lang

import "github.com/eventgraph/eventgraph/timeline/timex"

// Arena is memory for the functions of many expressions. Arena[:0] takes it
// back for others.
type Arena []timex.Op

// Take returns n operations to be set.
func (a *Arena) Take(n int) timex.Function {
	const few, many = 8, 64
	from := len(*a)
	if cap(*a)-from < n {
		*a, from = make(Arena, 0, max(n, few, min(2*cap(*a), many))), 0 // those taken keep the old one
	}
	*a = (*a)[:from+n]
	return timex.Function((*a)[from : from+n : from+n])
}
