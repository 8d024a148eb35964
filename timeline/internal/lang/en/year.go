package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Years that stand alone must lie in this range; others need a word beside
// them that makes them years.
const (
	firstPlainYear = 1200
	lastPlainYear  = 2099
	firstShortYear = 30 // of those with an apostrophe that are the last century's
)

// year reads a year that is certain by its form: four digits of the plain
// range, '98, "nineteen ninety-six", "two thousand and four", 44 BC, AD 70.
func (p *parser) year(i int) (year, j int) {
	if i >= len(p.toks) {
		return 0, i
	}
	t := p.at(i)
	switch t.Class {
	case lang.Number:
		if p.class(i+1) == lang.Era && p.touches(i+1) && t.Digits <= 5 && t.N > 0 && p.era(i+1) {
			if p.at(i+1).N < 0 {
				return 1 - t.N, i + 2
			}
			return t.N, i + 2
		}
		if p.plainYear(i) {
			return t.N, i + 1
		}
		if t.Is(lang.Apostrophe) && t.Digits == 2 {
			if t.N >= firstShortYear { // "in '45" is told of the last century
				return 1900 + t.N, i + 1
			}
			return shortYear(t.N), i + 1
		}
	case lang.Era: // AD 70
		if t.N > 0 && p.era(i) && p.follows(i+1, lang.Number) && p.at(i+1).Digits <= 4 && p.at(i+1).N > 0 {
			return p.at(i + 1).N, i + 2
		}
	case lang.Cardinal, lang.Tens:
		return p.spokenYear(i)
	}
	return 0, i
}

// era reports whether token i is written as an era: in capitals or with stops.
func (p *parser) era(i int) bool { return p.at(i).Is(lang.Upper) || p.at(i).Is(lang.Dotted) }

// plainYear reports whether token i is a four-digit number that can be a year.
func (p *parser) plainYear(i int) bool {
	t := p.at(i)
	return t.Class == lang.Number && t.Digits == 4 && t.N >= firstPlainYear && t.N <= lastPlainYear
}

// shortYear expands a year of two digits: 00 to 49 are this century's, as in
// RFC 5322.
func shortYear(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// spokenYear reads "nineteen ninety-six", "nineteen hundred", "twenty
// fourteen", "two thousand and four".
func (p *parser) spokenYear(i int) (int, int) {
	n, j := p.underHundred(i)
	if j == i+1 && n == 20 && p.follows(j, lang.Cardinal) && p.at(j).N >= 10 {
		return 2000 + p.at(j).N, j + 1 // twenty fourteen
	}
	if j == i+1 && n >= 13 && n <= 19 && p.near(j) {
		if p.class(j) == lang.Hundred && !p.at(j).Is(lang.Plural) {
			hundreds := n * 100
			k := j + 1
			if p.follows(k, lang.And) {
				k++
			}
			if m, end := p.underHundred(k); end > k && p.near(k) && m > 0 { // "nineteen hundred ninety-three"
				return hundreds + m, end
			}
			return hundreds, j + 1
		}
		if m, k := p.underHundred(j); k > j && m >= 10 {
			return n*100 + m, k
		}
	}
	if n == 2 && p.follows(j, lang.Thousand) && p.at(j).N == 1000 && !p.at(j).Is(lang.Plural) {
		n, k := p.scaled(2, j)
		if n <= lastPlainYear && (n > 2000 || p.wordBefore(i) == "year") {
			return n, k
		}
	}
	return 0, i
}

// decade reads 1990s, the '90s, the nineties, the 1800s.
func (p *parser) decade(i int) (v timex.Value, j int) {
	t := p.at(i)
	switch t.Class {
	case lang.Decade:
		switch {
		case t.N%10 == 0 && t.N > 0 && t.Digits <= 4 && p.follows(i+1, lang.Era) && p.era(i+1): // 460s BC
			if p.at(i+1).N > 0 {
				return timex.InYear(t.N, timex.Decade), i + 2
			}
			return timex.InYear(-t.N-8, timex.Decade), i + 2
		case t.Digits == 4 && t.N%10 == 0 && t.N >= 1000 && t.N <= 2990:
			if t.N%100 == 0 && t.N < 1900 {
				return timex.InYear(t.N, timex.Century), i + 1
			}
			return timex.InYear(t.N, timex.Decade), i + 1
		case t.Digits == 2 && !t.Is(lang.Apostrophe) && p.degrees(i):
		case t.Digits == 2 && t.N%10 == 0 && (t.Is(lang.Apostrophe) || i > 0 && p.determined(i) || t.N >= 20 && p.class(i-1) == lang.And):
			if c := p.at(i - 2); p.class(i-1) == lang.And && c.Class == lang.Decade && c.Digits == 4 { // "the 1840s and '50s"
				return timex.InYear(c.N-c.N%100+t.N, timex.Decade), i + 1
			}
			return timex.InYear(shortDecade(t.N), timex.Decade), i + 1
		}
	case lang.Cardinal, lang.Tens:
		return p.spokenDecade(i)
	case lang.DecadeName:
		if i > 0 && p.determined(i) && t.N != 10 {
			return timex.InYear(1900+t.N, timex.Decade), i + 1
		}
	}
	return v, i
}

// spokenDecade reads "nineteen seventies", "twenty twenties", "two thousand and
// tens".
func (p *parser) spokenDecade(i int) (v timex.Value, j int) {
	n, k := p.at(i).N*100, i+1
	if p.at(i).N == 2 && p.follows(k, lang.Thousand) {
		if n, k = 2000, k+1; p.follows(k, lang.And) {
			k++
		}
	} else if n < 1300 || n > 2000 {
		return v, i
	}
	if !p.follows(k, lang.DecadeName) {
		return v, i
	}
	return timex.InYear(n+p.at(k).N%100, timex.Decade), k + 1
}

// determined reports whether a determiner or a part of the decade stands
// before token i: "the nineties", "the early '90s".
func (p *parser) determined(i int) bool {
	switch p.class(i - 1) {
	case lang.The:
		return true
	case lang.In:
		return p.at(i).N >= 20 && p.at(i).Class == lang.Decade
	case lang.Early, lang.Mid, lang.Late:
		return p.class(i-2) != lang.Its // "in his late thirties" is an age
	}
	return false
}

func shortDecade(n int) int {
	if n < 30 {
		return 2000 + n
	}
	return 1900 + n
}

// century reads "19th century", "the fifth century BC".
func (p *parser) century(i int) (v timex.Value, j int) {
	n, j := p.ordinal(i)
	if j == i || n == 0 || !p.follows(j, lang.Unit) || n > 40 {
		return v, i
	}
	g := timex.Granularity(p.at(j).N)
	size := 100
	switch g {
	case timex.Century:
	case timex.Millennium:
		size = 1000
	default:
		return v, i
	}
	j++
	if p.follows(j, lang.Era) && p.era(j) {
		if p.at(j).N < 0 {
			n = 1 - n
		}
		j++
	}
	return timex.InYear((n-1)*size, g), j
}
