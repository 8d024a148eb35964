package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// workdays reports whether the length l, tokens [i, j), counts working days: "four
// business days". "Three consecutive days" are any.
func (p *parser) workdays(i, j int, l timex.Length) bool {
	if l.Unit() != timex.Day || l[0].Milli < 1000 || l[0].Milli%1000 != 0 || l[1].Unit != timex.NoGranularity {
		return false
	}
	for ; i < j; i++ {
		if t := p.at(i); t.Class == lang.Working && t.N == 0 {
			return true
		}
	}
	return false
}

// moved is the operation that moves by the length l, tokens [i, j).
func (p *parser) moved(i, j int, l timex.Length, dir timex.Direction) timex.Op {
	if !p.workdays(i, j, l) {
		return timex.Op{Kind: timex.OpMove, Pattern: timex.Lasting(l), Dir: dir}
	}
	n := int(min(l[0].Milli, 1e9) / 1000)
	if dir == timex.Backward {
		n = -n
	}
	return timex.Op{Kind: timex.OpWorkdays, N: n}
}
