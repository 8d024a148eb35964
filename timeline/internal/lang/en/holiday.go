package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// fixedDays are named days with one word and a fixed date.
var fixedDays = [...]struct {
	word       string
	month, day int
}{
	{"christmas", 12, 25}, {"xmas", 12, 25}, {"halloween", 10, 31}, {"epiphany", 1, 6},
}

func holidayEntries() []lang.Entry {
	var es []lang.Entry
	for i, d := range fixedDays {
		es = append(es, lang.Entry{Word: d.word, Class: lang.Holiday, N: i, Trigger: true})
	}
	return es
}

// namedDay reads a holiday: "Christmas", "Christmas Eve", "New Year's Eve".
func namedDay(p *parser, i int) (lang.Expr, int) {
	const rule = "named day"
	v := timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldMonth | timex.FieldDay}
	j := i + 1
	if p.class(i) != lang.Holiday {
		return lang.Expr{}, i
	}
	d := fixedDays[p.at(i).N]
	v.Month, v.Day = uint8(d.month), uint8(d.day)
	switch {
	case p.follows(j, lang.Eve):
		v.Day--
		j++
	case p.follows(j, lang.Unit) && p.at(j).N == int(timex.Day) && !p.at(j).Is(lang.Plural):
		j++
	}
	if v, j := p.withYear(v, j); v.Known.Has(timex.FieldYear) {
		return p.absolute(rule, i, j, v), j
	}
	return p.pattern(rule, i, j, v), j
}
