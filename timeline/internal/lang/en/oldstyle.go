package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// dayInstant reads the days of this month, the last and the next as letters and
// minutes of old have them: "the 14th instant", "the 28th ult.", "Monday the
// 11th proximo".
func dayInstant(p *parser, i int) (lang.Expr, int) {
	k := i
	v := timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldDay}
	if p.class(k) == lang.Weekday && !p.at(k).Is(lang.Plural) && (p.near(k+1) || p.gap(k+1) == lang.Comma) {
		k++
	}
	k = p.the(k)
	d, j := p.dayOfMonth(k)
	if j == k || p.class(j) != lang.Instant || !p.near(j) && p.gap(j) != lang.Comma || p.at(k).Is(lang.Glued) || p.at(j).N == 0 && (p.class(k) == lang.Number && j == k+1 && p.at(j).End-p.at(j).Start > 4 || d <= 3 && p.at(k).Digits == 0) {
		return lang.Expr{}, i // "4 instant messages", "at the first instant"
	}
	v.Day = uint8(d)
	return p.within(p.units("day instant", i, j+1, p.at(j).N, timex.Month, lang.FromDCT), i, j+1, v), j + 1
}

// dOrdinal reports whether token i is an ordinal as it was written until the
// 1950s, "the 2d of May", "March 23d", and not so many days.
func (p *parser) dOrdinal(i int) bool {
	t, d := p.at(i), p.at(i+1)
	if t.Class != lang.Number || t.Digits > 2 || t.N != 2 && t.N != 3 && t.N != 22 && t.N != 23 || d.Class != lang.UnitLetter || d.Gap != lang.Adjacent || d.N != int(timex.Day) || d.Is(lang.Capital) {
		return false
	}
	return p.class(i-1) == lang.The || p.class(i-1) == lang.Month || p.follows(i+2, lang.Month)
}

// newStyle reads the second half of a year that was still the old one until 25
// March, "30 January 1648/9", "February 1665-66": the year as it is counted now.
func (p *parser) newStyle(v timex.Value, j int) (timex.Value, int) {
	t := p.at(j)
	if v.Month < 1 || v.Month > 3 || v.Year < 1000 || v.Year > 1752 || t.Class != lang.Number || t.Digits > 2 || p.gap(j) != lang.Slash && p.gap(j) != lang.Hyphen {
		return v, j
	}
	size := 10
	if t.Digits == 2 {
		size = 100
	}
	if (v.Year+1)%size != t.N || p.gap(j+1) == p.gap(j) {
		return v, j
	}
	return v.WithYear(v.Year + 1), j + 1
}

// writtenYear reads a year behind the word, where any number is one: "the year
// 1066", "the year of our Lord one thousand eight hundred and thirty-four".
func (p *parser) writtenYear(i int) (year, j int) {
	if p.class(i) != lang.Unit || p.at(i).N != int(timex.Year) || !p.near(i+1) {
		return 0, i
	}
	if y, j := p.year(i + 1); j > i+1 {
		return y, j
	}
	if t := p.at(i + 1); t.Class == lang.Number && (t.Digits == 3 || t.Digits == 4) && t.N < firstPlainYear {
		return t.N, i + 2
	}
	if y, j := p.spelled(i + 1); y >= 1000 && y <= lastPlainYear {
		return y, j
	}
	return 0, i
}
