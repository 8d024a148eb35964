package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// length reads an amount of time: "48 hours", "two and a half years", "a year
// and a half", "an hour and ten minutes", "several days", "two-year".
func (p *parser) length(i int) (l timex.Length, mod timex.Mod, j int) {
	c, k := p.cardinal(i)
	if k == i || !p.touches(k) {
		return l, 0, i
	}
	if p.lived(k) && p.follows(k+1, lang.Unit) && p.at(k+1).Is(lang.Plural) && p.gap(k) == lang.Space {
		k++ // "three long years", "two bloody weeks"
	}
	if p.class(i) == lang.Number && (p.at(i).Is(lang.Glued) || p.at(i).Digits == 4 && p.plainYear(i) && p.at(k).Class == lang.Quarter) {
		return l, 0, i
	}
	if p.class(k) == lang.More && p.near(k+1) { // "two more years"
		k++
	}
	if p.class(i) == lang.A && (p.class(k) == lang.FiscalWord || p.class(k) == lang.Calendar) {
		return l, 0, i // "a calendar year" is a kind of year
	}
	for p.class(k) == lang.Working && p.at(k).N != livedThrough || p.class(k) == lang.Full || p.class(k) == lang.Calendar || p.class(k) == lang.FiscalWord {
		if k++; !p.near(k) {
			return l, 0, i
		}
	}
	if (p.class(k) == lang.To || p.class(k) == lang.Or) && p.class(i) != lang.A { // "two to three weeks", "two or three days"
		if d, n := p.cardinal(k + 1); n > k+1 && d.milli > c.milli && c.milli > 0 && p.near(k+1) && p.near(n) && p.at(n).Is(lang.Plural) {
			c.mod, k = timex.Approx, n
		}
	}
	u, j := p.measure(k)
	if j == k {
		return l, 0, i
	}
	if !p.agrees(c, i, k) {
		return l, 0, i
	}
	l[0] = amount(c, u)
	mod = c.mod
	if f, k := p.fraction(j); k > j && c.milli > 0 && p.class(k) != lang.Unit && (p.class(k) != lang.Of || f == 500 && p.class(k-2) == lang.A) {
		l[0].Milli += f // "a year and a half"
		return l, mod, k
	}
	if c.single && p.follows(j, lang.Or) && p.follows(j+1, lang.Cardinal) && p.at(j+1).N == 2 && !p.follows(j+2, lang.Unit) {
		return l, timex.Approx, j + 2
	}
	if p.follows(j, lang.Or) && p.follows(j+1, lang.So) {
		return l, timex.Approx, j + 2
	}
	for n := 1; n < len(l); n++ {
		m := j
		if p.follows(m, lang.And) || p.class(m) == lang.And && p.gap(m) == lang.Comma {
			m++
		}
		if m >= len(p.toks) || !p.near(m) && p.gap(m) != lang.Comma && !(p.gap(m) == lang.Adjacent && p.class(m-1) == lang.HalfTag) {
			break
		}
		if t := p.at(m); t.Gap == lang.Adjacent && t.Digits == 2 && t.N < 60 && n == 1 && p.class(i-1) == lang.For && p.gap(m+1) != lang.Adjacent { // "for 2h30"
			l[1] = timex.Amount{Milli: int64(t.N) * 1000, Unit: timex.Minute}
			return l, mod, m + 1
		}
		c, k := p.cardinal(m)
		if k == m || !p.touches(k) || c.milli < 0 {
			break
		}
		u, e := p.measure(k)
		if e == k || u >= l[n-1].Unit || u == timex.PartOfDay || !p.agrees(c, m, k) {
			break
		}
		l[n] = amount(c, u)
		j = e
	}
	if p.class(j-1) == lang.UnitLetter && l[1].Unit == timex.NoGranularity { // "3d" alone is more often something else
		switch p.class(j) {
		case lang.Ago, lang.Earlier, lang.Later, lang.FromNow:
		default:
			return l, 0, i
		}
	}
	return l, mod, j
}

// livedThrough marks the words of class Working that say what a time was like.
const livedThrough = 2

// lived reports whether token k says what a time was like, or that nothing of
// it is left out.
func (p *parser) lived(k int) bool {
	switch p.class(k) {
	case lang.Long, lang.Entire:
		return true
	case lang.Working:
		return p.at(k).N == livedThrough
	}
	return false
}

func amount(c count, u timex.Granularity) timex.Amount {
	if u == fortnight {
		if c.milli < 0 {
			return timex.Amount{Milli: c.milli, Unit: timex.Week}
		}
		return timex.Amount{Milli: 2 * c.milli, Unit: timex.Week}
	}
	return timex.Amount{Milli: c.milli, Unit: u}
}

// fortnight is two weeks; it has no granularity of its own.
const fortnight = timex.Millennium + 1

// measure reads a unit that can be counted.
func (p *parser) measure(i int) (u timex.Granularity, j int) {
	switch p.class(i) {
	case lang.HalfTag: // 1h, 2.5 h, "1d 21 h", "1/4 h"
		if (p.gap(i) == lang.Adjacent || (p.class(i-2) == lang.UnitLetter || p.gap(i-1) == lang.Slash) && p.gap(i) == lang.Space) && !p.at(i).Is(lang.Capital) && (p.gap(i+1) != lang.Adjacent || p.class(i+1) == lang.Number) {
			return timex.Hour, i + 1
		}
	case lang.UnitLetter: // 1d, 3w
		if p.gap(i) == lang.Adjacent && !p.at(i).Is(lang.Capital) && p.gap(i+1) != lang.Adjacent {
			return timex.Granularity(p.at(i).N), i + 1
		}
	case lang.Unit:
		return timex.Granularity(p.at(i).N), i + 1
	case lang.Quarter:
		return timex.Quarter, i + 1
	case lang.Second:
		return timex.Second, i + 1
	case lang.Weekend:
		return timex.Weekend, i + 1
	case lang.Fortnight:
		return fortnight, i + 1
	case lang.Part:
		if p.at(i).N == int(timex.Night) {
			return timex.PartOfDay, i + 1
		}
	case lang.Season:
		if p.at(i).Is(lang.Plural) {
			return timex.Season, i + 1
		}
	}
	return 0, i
}

// agrees reports whether the unit at token k goes with the count at token i:
// "two years", "two-year", "a year", but not "two second" or "a quarters".
func (p *parser) agrees(c count, i, k int) bool {
	t := p.at(k)
	if p.class(i) == lang.A && t.Is(lang.Plural) && c.single {
		return false
	}
	if !t.Is(lang.Plural) && !c.single && c.milli != timex.Some && c.milli > 1000 {
		switch t.Class {
		case lang.Second, lang.Part, lang.Weekend:
			return p.gap(k) == lang.Hyphen
		case lang.Quarter:
			return p.gap(k) == lang.Hyphen
		}
	}
	if t.Class == lang.Quarter && c.milli == 3000 && t.Is(lang.Plural) && (p.gap(k) == lang.Hyphen || p.follows(k+1, lang.Of)) {
		return false // "three-quarters of its food"
	}
	if t.Class == lang.Second && !t.Is(lang.Plural) && c.single {
		return p.class(i) != lang.A
	}
	if t.Class == lang.Quarter && c.single && p.class(i) == lang.A {
		return false
	}
	if t.Class == lang.Part && c.single {
		return false
	}
	return true
}

// hedge reads a modifier of an amount: "about", "more than", "at least",
// "nearly", "up to", "no more than".
func (p *parser) hedge(i int) (m timex.Mod, j int) {
	switch p.class(i) {
	case lang.About, lang.Some:
		if p.class(i) == lang.About && p.at(i).N == 1 {
			return 0, i // "c." is of years
		}
		return timex.Approx, i + 1
	case lang.Nearly:
		return timex.LessThan, i + 1
	case lang.Over:
		switch {
		case p.class(i+1) == lang.Several, p.class(i+1) == lang.A && p.class(i+2) != lang.Unit && p.class(i+2) != lang.Dozen && p.class(i+2) != lang.Hundred && p.class(i+2) != lang.Fortnight && p.class(i+2) != lang.Quarter:
			return 0, i // "over several years", "over a three-year period": in the course of
		}
		return timex.MoreThan, i + 1
	case lang.Exactly, lang.Only, lang.Just:
		if p.class(i+1) == lang.Over || p.class(i+1) == lang.Less && p.at(i+1).N == 1 || p.class(i+1) == lang.About {
			return p.hedge(i + 1)
		}
	case lang.Up:
		if p.follows(i+1, lang.To) {
			return timex.EqualOrLess, i + 2
		}
	case lang.At:
		if p.follows(i+1, lang.Least) {
			return timex.EqualOrMore, i + 2
		}
		if p.follows(i+1, lang.Most) {
			return timex.EqualOrLess, i + 2
		}
	case lang.More:
		if p.follows(i+1, lang.Than) {
			return timex.MoreThan, i + 2
		}
	case lang.Less:
		if p.at(i).N == 1 {
			return timex.LessThan, i + 1
		}
		if p.follows(i+1, lang.Than) {
			return timex.LessThan, i + 2
		}
	case lang.No, lang.Not:
		if p.follows(i+1, lang.More) && p.follows(i+2, lang.Than) {
			return timex.EqualOrLess, i + 3
		}
		if p.follows(i+1, lang.Less) && p.follows(i+2, lang.Than) {
			return timex.EqualOrMore, i + 3
		}
	}
	return 0, i
}
