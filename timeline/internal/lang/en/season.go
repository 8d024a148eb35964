package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// seasonLooks reports whether "the fall" is a season: a noun that "of" does not
// continue.
func (p *parser) seasonLooks(i int) bool {
	if k := i + 1; p.follows(k, lang.And) || p.follows(k, lang.Or) || p.follows(k, lang.To) { // "the spring and early summer"
		if k++; p.class(k) == lang.Early || p.class(k) == lang.Late || p.class(k) == lang.Mid || p.class(k) == lang.The {
			k++
		}
		if p.class(k) == lang.Season && p.near(k) {
			return true
		}
	}
	if p.word(i) != "fall" && p.word(i) != "spring" {
		return true
	}
	if s, k := p.determiner(i + 2); s.ok && p.follows(i+1, lang.Of) && p.class(k) == lang.Unit && p.at(k).N == int(timex.Year) {
		return true // "the spring of next year"
	}
	return p.wordAfter(i+1) != "of" && p.class(i-1) == lang.The && p.context(i-1)
}

// bareSeasonLooks reports whether a season without an article is a time: "in
// winter", "until spring", but not "in summer camps". A bare "fall" rather
// falls.
func (p *parser) bareSeasonLooks(i int) bool {
	switch p.class(i - 1) {
	case lang.In, lang.By, lang.Until, lang.Since, lang.During:
		return p.near(i) && p.word(i) != "fall" && p.partLooks(i+1)
	}
	if p.gap(i+1) == lang.Space { // "summer this year"
		if e, j := deicticUnit(p, i+1); j > i+1 {
			return e.Fn[0].Kind == timex.OpUnit && e.Fn[0].Unit == timex.Year
		}
	}
	return false
}

// winterEnd takes the second year of a winter: "the winter of 1741-42", "winter
// 1916 to 1917". Its value is named by the year in which it begins.
func (p *parser) winterEnd(v timex.Value, j int) int {
	if v.Season != timex.Winter {
		return j
	}
	kind, k := p.joined(j)
	if kind != rangeJoint && p.gap(k) != lang.Slash {
		return j
	}
	if t := p.at(k); t.Class == lang.Number && (t.Digits == 4 && t.N == v.Year+1 || t.Digits == 2 && k == j && t.N == (v.Year+1)%100) {
		return k + 1
	}
	return j
}
