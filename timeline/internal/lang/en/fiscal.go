package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// fiscalYear reads fiscal 1999, "fiscal year 2012", FY2013, FY07, CY2008, and the
// quarter that may follow: "FY19 Q2". The word is token k, its article or itself
// token i.
func (p *parser) fiscalYear(i, k int) (lang.Expr, int) {
	if p.class(k) != lang.FiscalWord || !p.touches(k+1) {
		return lang.Expr{}, i
	}
	y, j := p.year(k + 1)
	if t := p.at(k + 1); j == k+1 && p.at(k).Is(lang.Upper) && t.Class == lang.Number && t.Digits == 2 { // FY07
		y, j = shortYear(t.N), k+2
	}
	if m := k + 2; p.follows(k+1, lang.Unit) && p.at(k+1).N == int(timex.Year) && p.gap(m) == lang.Space && p.plainYear(m) {
		y, j = p.at(m).N, m+1
	}
	if t := p.at(j); j > k+1 && t.Class == lang.Number && t.Digits == 2 && t.Gap == lang.Slash && (y+1)%100 == t.N { // "fiscal year 2012/13"
		j++
	}
	switch {
	case j <= k+1:
		return lang.Expr{}, i
	case p.at(k).N == calendarYear:
		return p.absolute("calendar year", i, j, timex.InYear(y, timex.Year)), j
	case p.near(j):
		if v, m := p.quarterOrHalf(j); m > j {
			return p.absolute("quarter of a year", i, m, p.fiscal(v.WithYear(y))), m
		}
	}
	return p.absolute("fiscal year", i, j, p.fiscal(timex.InYear(y, timex.Year))), j
}

// calendarYear marks the words of class FiscalWord that name a calendar year.
const calendarYear = 2

// fiscal places a value in the fiscal year when one is configured.
func (p *parser) fiscal(v timex.Value) timex.Value {
	v.FiscalStart = uint8(p.fy)
	return v
}
