package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// numericRange reads two days in digits: "4/22-4/28", "from 5/1 to 5/7, 2020",
// "10-1-2018-10-7-2018". Two fractions look the same where both are below one.
func numericRange(p *parser, i int) int {
	if p.class(i) != lang.Number || p.class(i+1) != lang.Number || p.class(i-1) == lang.Number && p.gap(i) != lang.Space && p.gap(i) != lang.Comma {
		return i
	}
	if p.gap(i+1) == lang.Hyphen {
		return p.hyphenRange(i)
	}
	kind, k := p.joined(i + 2)
	end := k + 2
	if p.gap(i+1) != lang.Slash || kind != rangeJoint || p.gap(k+1) != lang.Slash || p.class(k) != lang.Number || p.class(k+1) != lang.Number || p.gap(end) == lang.Slash || p.gap(end) == lang.Hyphen {
		return i
	}
	from, to := [2]int{p.at(i).N, p.at(i + 1).N}, [2]int{p.at(k).N, p.at(k + 1).N}
	if from[0] < from[1] && to[0] < to[1] && max(from[1], to[1]) <= 12 && !p.phraseEnds(end) {
		return i
	}
	year := 0
	if y := end; p.plainYear(y) && (p.gap(y) == lang.Space || p.gap(y) == lang.Comma) {
		year, end = p.at(y).N, y+1
	} else if !p.endsClause(end) {
		return i
	}
	make := func(month, day int) timex.Value {
		v := dayValue(month, day)
		if year > 0 {
			v = v.WithYear(year)
		}
		return v
	}
	const rule = "numeric days of a range"
	a, m := p.dayMonth(rule, i, i+2, from[0], from[1], lang.Slash, make)
	b, n := p.dayMonth(rule, k, end, to[0], to[1], lang.Slash, make)
	if m == i || n == k || p.at(i).Digits > 2 || p.at(i+1).Digits > 2 {
		return i
	}
	if b.Open { // the first after the other
		b.Base, b.Open, b.Fn[0].Dir = lang.FromPrevious, false, timex.OnOrForward
	}
	p.ends = append(p.ends, a, b)
	return end
}

// hyphenRange reads two dates whose own parts are joined by hyphens too.
func (p *parser) hyphenRange(i int) int {
	for k := i + 1; k < i+6; k++ {
		if p.class(k) != lang.Number || p.gap(k) != lang.Hyphen {
			return i
		}
	}
	if p.gap(i+6) == lang.Hyphen || !p.plainYear(i+2) || !p.plainYear(i+5) {
		return i
	}
	for k := i; k < i+6; k += 3 {
		y := p.at(k + 2).N
		e, j := p.dayMonth("numeric days of a range", k, k+3, p.at(k).N, p.at(k+1).N, lang.Hyphen, func(month, day int) timex.Value { return timex.Ymd(y, month, day) })
		if j == k {
			return i
		}
		p.ends = append(p.ends, e)
	}
	return i + 6
}
