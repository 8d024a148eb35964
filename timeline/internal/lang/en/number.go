package en

import (
	"math"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// count is a number as words give it.
type count struct {
	milli  int64     // thousandths; timex.Some when open
	mod    timex.Mod // "a couple of" is about two
	single bool      // "a", "an", "one"
	words  bool      // written in letters
}

// cardinal reads a number: 12, 1.5, 2 1/2, twelve, twenty-five, two hundred, a
// hundred and ten, two and a half, half a, several, a few, a couple of.
func (p *parser) cardinal(i int) (c count, j int) {
	if i >= len(p.toks) {
		return c, i
	}
	switch t := p.at(i); t.Class {
	case lang.Number:
		c, j = p.digits(i)
	case lang.Cardinal, lang.Tens:
		if t.N == 3 && p.follows(i+1, lang.Quarter) && p.at(i+1).Is(lang.Plural) && p.follows(i+2, lang.Of) && p.follows(i+3, lang.A) { // "three-quarters of a century"
			return count{milli: 750, words: true}, i + 4
		}
		n := 0
		n, j = p.spelled(i)
		c = count{milli: int64(n) * 1000, single: n == 1, words: true}
	case lang.Another: // "another year", "another two weeks"
		if k := i + 1; p.near(k) && p.class(k) != lang.A && p.class(k) != lang.Another {
			if c, j = p.cardinal(k); j > k {
				return c, j
			}
		}
		return count{milli: 1000, single: true, words: true}, i + 1
	case lang.A:
		j = i + 1
		if !p.near(j) {
			return c, i
		}
		if c, k := p.countAfterA(j); k > j {
			return c, k
		}
		c = count{milli: 1000, single: true, words: true}
	case lang.Quarter: // "the quarter of a century"
		switch {
		case t.Is(lang.Plural):
		case p.follows(i+1, lang.Of) && p.follows(i+2, lang.A):
			return count{milli: 250, words: true}, i + 3
		case p.class(i+1) == lang.Unit && p.gap(i+1) == lang.Hyphen && !p.at(i+1).Is(lang.Plural): // "quarter-century"
			return count{milli: 250, words: true}, i + 1
		}
		return c, i
	case lang.Couple:
		j = i + 1
		if p.follows(j, lang.Of) {
			j++
		}
		return count{milli: 2000, mod: timex.Approx, words: true}, j
	case lang.Dozen:
		if t.Is(lang.Plural) {
			j = i + 1
			if p.follows(j, lang.Of) {
				j++
			}
			return count{milli: timex.Some, words: true}, j
		}
		return count{milli: int64(t.N) * 1000, words: true}, i + 1
	case lang.Several:
		if p.class(i-1) == lang.As && p.near(i) {
			return c, i // "three defeats in as many years"
		}
		return count{milli: timex.Some, words: true}, i + 1
	case lang.Hundred, lang.Thousand:
		if t.Is(lang.Plural) && p.follows(i+1, lang.Of) {
			return count{milli: timex.Some, words: true}, i + 2
		}
		if p.follows(i+1, lang.Unit) {
			return count{milli: int64(t.N) * 1000, words: true}, i + 1
		}
		return c, i
	case lang.HalfWord: // "half an hour", "half a century"
		if p.follows(i+1, lang.A) {
			return count{milli: 500, words: true}, i + 2
		}
		return c, i
	default:
		return c, i
	}
	// "and a half", "-and-a-half", "and half", "and a quarter"
	if f, k := p.fraction(j); k > j {
		c.milli, c.single = c.milli+f, false
		return c, k
	}
	return c, j
}

// countAfterA reads the count that an article belongs to: "a few", "a couple of",
// "a half hour", "a hundred", "a quarter of an hour".
func (p *parser) countAfterA(j int) (c count, k int) {
	switch p.class(j) {
	case lang.Several: // also "a good many"
		return count{milli: timex.Some, words: true}, j + 1
	case lang.Couple, lang.Dozen, lang.Quarter:
		return p.cardinal(j)
	case lang.HalfWord:
		return count{milli: 500, words: true}, j + 1
	case lang.Hundred, lang.Thousand:
		n, k := p.scaled(1, j)
		return count{milli: int64(n) * 1000, words: true}, k
	}
	return c, j
}

// fraction reads what a number or a unit may have besides, in thousandths:
// "and a half", "and half", "and a quarter", "and three quarters".
func (p *parser) fraction(i int) (milli int64, j int) {
	if !p.follows(i, lang.And) {
		return 0, i
	}
	j = i + 1
	article := p.follows(j, lang.A)
	if article {
		j++
	}
	switch {
	case p.follows(j, lang.HalfWord) && (article || !p.follows(j+1, lang.A)):
		return 500, j + 1
	case article && p.follows(j, lang.Quarter) && !p.at(j).Is(lang.Plural):
		return 250, j + 1
	case p.follows(j, lang.Cardinal) && p.at(j).N == 3 && (p.follows(j+1, lang.Quarter) && p.at(j+1).Is(lang.Plural)):
		return 750, j + 2
	}
	return 0, i
}

// digits reads a number in digits with its fraction and its hundreds.
func (p *parser) digits(i int) (count, int) {
	t := p.at(i)
	c := count{milli: int64(t.N) * 1000, single: t.N == 1}
	j := i + 1
	if t.Digits > maxDigits {
		return c, i
	}
	switch {
	case p.class(j) == lang.Number && p.gap(j) == lang.Dot: // 3.5
		f, scale := int64(p.at(j).N), int64(1000)
		for d := uint8(0); d < p.at(j).Digits; d++ {
			scale /= 10
		}
		if scale == 0 {
			return c, i
		}
		c.milli, c.single = c.milli+f*scale, false
		j++
	case p.class(j) == lang.Number && p.gap(j) == lang.Slash: // 1/2
		if d := p.at(j).N; d == 2 || d == 4 {
			return count{milli: c.milli / int64(d)}, j + 1
		}
		return c, i
	case p.class(j) == lang.Number && p.near(j) && p.class(j+1) == lang.Number && p.gap(j+1) == lang.Slash: // 2 1/2
		if d := p.at(j + 1).N; d == 2 || d == 4 {
			return count{milli: c.milli + int64(p.at(j).N)*1000/int64(d)}, j + 2
		}
	}
	if p.follows(j, lang.Thousand) || p.follows(j, lang.Hundred) {
		c.milli *= int64(p.at(j).N)
		c.single = false
		j++
	}
	if c.milli > maxCount*1000 {
		return c, i
	}
	return c, j
}

// Numbers beyond these count nothing: the scanner keeps nine digits, and a
// million million of any unit is longer than all time.
const (
	maxDigits = 9
	maxCount  = 1e12
)

// spelled reads a number in words from a Cardinal or Tens.
func (p *parser) spelled(i int) (int, int) {
	n, j := p.underHundred(i)
	if j == i {
		return 0, i
	}
	return p.scaled(n, j)
}

// underHundred reads 0 to 99: twelve, twenty, twenty-five, twenty five.
func (p *parser) underHundred(i int) (int, int) {
	switch p.class(i) {
	case lang.Cardinal:
		n := p.at(i).N
		if n < 10 && p.class(i-1) != lang.Between && p.gap(i+1) == p.gap(i+2) && p.follows(i+1, lang.And) && p.follows(i+2, lang.Tens) { // "three-and-twenty"
			return n + p.at(i+2).N, i + 3
		}
		return n, i + 1
	case lang.Tens:
		n := p.at(i).N
		if p.follows(i+1, lang.Cardinal) && p.at(i+1).N > 0 && p.at(i+1).N < 10 {
			return n + p.at(i+1).N, i + 2
		}
		return n, i + 1
	}
	return 0, i
}

// scaled reads the hundreds and thousands that follow the number n, token i on,
// the larger before the smaller.
func (p *parser) scaled(n, i int) (int, int) {
	total, scale := 0, math.MaxInt
	for i < len(p.toks) && p.near(i) {
		switch p.class(i) {
		case lang.Hundred:
			if n >= 100 {
				return total + n, i
			}
			n *= 100
		case lang.Thousand:
			if p.at(i).N >= scale {
				return total + n, i
			}
			scale = p.at(i).N
			total += n * scale
			n = 0
		case lang.And:
			if n%100 != 0 || n == 0 && total == 0 || !p.near(i+1) {
				return total + n, i
			}
			if m, j := p.underHundred(i + 1); j > i+1 && m > 0 {
				n, i = n+m, j
				continue
			}
			return total + n, i
		case lang.Cardinal, lang.Tens:
			if n%100 != 0 || n == 0 && total == 0 {
				return total + n, i
			}
			m, j := p.underHundred(i)
			n, i = n+m, j
			continue
		default:
			return total + n, i
		}
		i++
	}
	return total + n, i
}

// ordinal reads 3rd, third, twenty-first, and "second" where it is one.
func (p *parser) ordinal(i int) (n, j int) {
	switch p.class(i) {
	case lang.Ordinal, lang.Second:
		return p.at(i).N, i + 1
	case lang.Number:
		if p.dOrdinal(i) {
			return p.at(i).N, i + 2
		}
	case lang.Tens:
		if p.near(i+1) && (p.class(i+1) == lang.Ordinal || p.class(i+1) == lang.Second) && p.at(i+1).N < 10 && p.at(i+1).Digits == 0 {
			return p.at(i).N + p.at(i+1).N, i + 2
		}
	}
	return 0, i
}

// dayOfMonth reads 25, 25th, twenty-fifth as a day of a month.
func (p *parser) dayOfMonth(i int) (day, j int) {
	if p.class(i) == lang.Number && !p.dOrdinal(i) {
		if t := p.at(i); t.Digits <= 2 && t.N >= 1 && t.N <= 31 && !t.Is(lang.Apostrophe) {
			return t.N, i + 1
		}
		return 0, i
	}
	if n, j := p.ordinal(i); j > i && n >= 1 && n <= 31 {
		return n, j
	}
	return 0, i
}
