package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// firstOfFour is the first year that has four digits.
const firstOfFour = 1000

// antiquity notes that the text tells of a time whose years have three digits,
// from where on they need no "BC" or "AD".
func (r *reader) antiquity(e lang.Expr) {
	if e.Base != lang.Absolute {
		return
	}
	if v := e.Fn[0].Pattern; v.Known.Has(timex.FieldYear) && v.Year < firstOfFour && v.Type != timex.Duration {
		r.parser.ancient, r.parser.ancientYear, r.scanner.ShortYears = true, v.Year, true
	}
}

// shortYearAt reads token i, a number of three digits, as a year of antiquity:
// "in 398", "from 306 until 337". Behind a year before Christ it is one too
// unless time would run far back.
func (p *parser) shortYearAt(i int) (year int, ok bool) {
	const back = 60
	t := p.at(i)
	if !p.ancient || t.Class != lang.Number || t.Digits != 3 || t.Is(lang.Glued) || !p.endsClause(i+1) || p.class(i+1) == lang.Of {
		return 0, false
	}
	if p.ancientYear <= 0 && t.N <= back+1-p.ancientYear {
		return 1 - t.N, true
	}
	return t.N, true
}

// shortYearLooks reports whether token i stands where a year does.
func (p *parser) shortYearLooks(i int) bool {
	if !p.near(i) {
		return false
	}
	switch p.class(i - 1) {
	case lang.In, lang.Since, lang.By, lang.Until, lang.Before, lang.After:
		return true
	case lang.From, lang.Between: // "from 306 to 337", not "from 300 to 500 men"
		if c := p.class(i + 1); (c == lang.To || c == lang.And || c == lang.Until) && p.class(i+2) == lang.Number {
			return p.endsClause(i + 3)
		}
		return p.class(i-1) == lang.From
	case lang.To, lang.And:
		return p.class(i-2) == lang.Number && p.at(i-2).Digits == 3 && (p.class(i-3) == lang.From || p.class(i-3) == lang.Between)
	}
	return false
}
