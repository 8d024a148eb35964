package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// quarterTo reads the day that a quarter [i, j) ended or will end on, which
// says which quarter it is: "the quarter ended July 31" is most of the second
// one, as half of it lies before the middle of June.
func (p *parser) quarterTo(i, j int) (e lang.Expr, ok bool) {
	const rule = "quarter by its end"
	dir := timex.OnOrBackward
	at := p.at(j - 1).End
	rest := p.text[at:]
	for _, words := range [...]string{" that", " which", ", which"} {
		if hasWords(rest, words) {
			rest = rest[len(words):]
			break
		}
	}
	switch {
	case hasWords(rest, " ended"):
		rest = rest[len(" ended"):]
	case hasWords(rest, " ending"):
		rest, dir = rest[len(" ending"):], timex.OnOrForward
	case hasWords(rest, " ends"):
		rest, dir = rest[len(" ends"):], timex.OnOrForward
	default:
		return e, false
	}
	if hasWords(rest, " on") {
		rest = rest[len(" on"):]
	}
	v, ok := p.monthAndDay(len(p.text) - len(rest))
	if !ok {
		return e, false
	}
	e = p.toward(rule, i, j, v, dir, lang.FromContext)
	const half = 45 // days of a quarter
	e.Fn = p.fn(e.Fn[0], timex.Op{Kind: timex.OpMove, Pattern: timex.Lasting(timex.Of(half, timex.Day)), Dir: timex.Backward}, timex.Op{Kind: timex.OpUnit, Unit: timex.Quarter})
	return e, true
}

// monthAndDay reads " July 31" or " 31 July" at text[at].
func (p *parser) monthAndDay(at int) (v timex.Value, ok bool) {
	v = timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldMonth | timex.FieldDay}
	for n := 0; n < 2; n++ {
		for at < len(p.text) && (p.text[at] == ' ' || p.text[at] == '.' || p.text[at] == '\n') {
			at++
		}
		from := at
		for day := 0; at < len(p.text) && at < from+2 && isDigit(p.text[at]); at++ {
			day = day*10 + int(p.text[at]-'0')
			v.Day = uint8(day)
		}
		if at > from {
			continue
		}
		for at < len(p.text) && isLetter(p.text[at]) {
			at++
		}
		m, found := lexicon().Lookup(p.text[from:at])
		if !found || m.Class != lang.Month {
			return v, false
		}
		v.Month = uint8(m.N)
	}
	return v, v.Month > 0 && v.Day > 0
}
