package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// hourOfPart reads an hour that the part of day after it makes a clock time:
// "8 in the morning", "half past seven in the evening", "11 at night", "three
// o'clock in the afternoon".
func (p *parser) hourOfPart(i int, v timex.Value, j int) (timex.Value, int) {
	if j == i {
		h, ok := p.bareHour(i)
		if !ok {
			return v, i
		}
		v, j = h.v, h.j
		if p.at(i).Digits == 0 && p.class(i) != lang.Cardinal {
			return v, i
		}
	} else if p.class(j-1) == lang.AMPM || p.class(j-1) == lang.Moment || v.Hour > 12 {
		return v, i
	}
	part, m := p.inPart(j)
	if m == j {
		return v, i
	}
	v.Hour = hourIn(part, v.Hour)
	return v, m
}

// inPart reads "in the morning", "in the early evening", "at night" after an
// hour.
func (p *parser) inPart(j int) (timex.PartKind, int) {
	k := j + 1
	switch {
	case p.follows(j, lang.At):
		if p.follows(k, lang.Part) && p.at(k).N == int(timex.Night) {
			return timex.Night, k + 1
		}
	case p.follows(j, lang.In):
		if p.follows(k, lang.The) {
			k++
		}
		if p.follows(k, lang.Early) || p.follows(k, lang.Late) {
			k++
		}
		if p.follows(k, lang.Part) && !p.at(k).Is(lang.Plural) {
			return timex.PartKind(p.at(k).N), k + 1
		}
	}
	return timex.NoPart, j
}

// bareHour reads a number that may be an hour: 8, 19, eight.
func (p *parser) bareHour(k int) (h hour, ok bool) {
	n, j := 0, k
	if g := p.gap(k); g == lang.Dot || g == lang.Colon || g == lang.Slash {
		return h, false
	}
	switch p.class(k) {
	case lang.Number:
		if t := p.at(k); t.Digits <= 2 && t.N <= 24 && !t.Is(lang.Glued) {
			n, j = t.N, k+1
		}
	case lang.Cardinal:
		if m := p.at(k).N; m >= 1 && m <= 12 {
			n, j = m, k+1
		}
	}
	if j == k {
		return h, false
	}
	if p.class(j) == lang.HalfTag && p.gap(j) == lang.Adjacent && p.gap(j+1) != lang.Adjacent { // 9h30-11h
		return hour{v: timex.Value{}.WithClock(n, 0, 0, timex.Minute), i: k, j: j + 1, settled: true}, true
	}
	return hour{v: timex.Value{}.WithClock(n, 0, 0, timex.Minute), i: k, j: j, bare: true, settled: n > 12 || n == 0}, true
}

// spokenMinutes reads an hour and minutes in words: "seven thirty", "three
// twenty-five". They need am, pm or a word that asks for a clock time.
func (p *parser) spokenMinutes(i int) (v timex.Value, j int) {
	h := p.at(i).N
	if p.class(i) != lang.Cardinal || h < 1 || h > 12 && p.class(i+1) != lang.Tens || !p.near(i+1) {
		return v, i
	}
	m, j := p.underHundred(i + 1)
	if j == i+1 || m < 10 || m > 59 || p.near(j) && p.gap(j) == lang.Hyphen {
		return v, i
	}
	if r, end := p.meridiem(h, j); end > j {
		return v.WithClock(r, m, 0, timex.Minute), end
	}
	if h > 12 {
		if p.class(j) == lang.AMPM && p.near(j) { // "fifteen thirty p.m."
			return v.WithClock(h, m, 0, timex.Minute), j + 1
		}
		return v, i
	}
	if _, end := p.inPart(j); end == j && (!p.clockWord(i) || !p.endsClause(j)) {
		return v, i
	}
	return v.WithClock(h, m, 0, timex.Minute), j
}

// clockWord reports whether the word before token i asks for a clock time.
func (p *parser) clockWord(i int) bool {
	switch p.class(i - 1) {
	case lang.At, lang.Until:
		return p.near(i)
	case lang.About:
		return p.class(i-2) == lang.At && p.near(i)
	}
	return false
}

// atHour reads "at 8", ", at 10:30", "around seven" after a day or part of day
// that ends before token j.
func (p *parser) atHour(j int, part timex.PartKind) (v timex.Value, end int) {
	k := j
	if g := p.gap(k); g != lang.Space && g != lang.Comma {
		return v, j
	}
	if p.class(k) != lang.At && (p.class(k) != lang.About || part == timex.NoPart) {
		return v, j
	}
	if k++; p.class(k) == lang.About && p.near(k) {
		k++
	}
	if !p.near(k) {
		return v, j
	}
	if v, end = p.clock(k); end == k {
		if v, end = p.dottedClock(k); end == k {
			h, ok := p.bareHour(k)
			if !ok || !p.endsClause(h.j) {
				return v, j
			}
			v, end = h.v, h.j
		}
	}
	if c := p.class(end - 1); part != timex.NoPart && c != lang.AMPM && c != lang.Moment && c != lang.Part {
		v.Hour = hourIn(part, v.Hour)
	}
	return v, end
}

// dottedClock reads 2.30 and 10.45, which are clock times only after a day.
func (p *parser) dottedClock(k int) (v timex.Value, j int) {
	a, b := p.at(k), p.at(k+1)
	if a.Class != lang.Number || b.Class != lang.Number || b.Gap != lang.Dot || a.Digits > 2 || b.Digits != 2 || a.N > 24 || b.N > 59 || !p.endsClause(k+2) {
		return v, k
	}
	return v.WithClock(a.N, b.N, 0, timex.Minute), k + 2
}

// hourBeforePart reads an hour before a part of a coming day: "8 tonight",
// "9 tomorrow morning", "at five-thirty tomorrow evening". What lies in the
// past is more often a count: "killed 8 last night".
func (p *parser) hourBeforePart(i int) (lang.Expr, int) {
	v, k := p.clockTime(i)
	if k == i && p.clockWord(i) {
		v, k = p.dottedClock(i) // "at 3.15 this morning"
	}
	asked := k > i || p.clockWord(i)
	if k == i {
		h, ok := p.bareHour(i)
		if !ok {
			return lang.Expr{}, i
		}
		v, k = h.v, h.j
	} else if p.class(k-1) == lang.AMPM || p.class(k-1) == lang.Moment {
		return lang.Expr{}, i
	}
	if !p.near(k) {
		return lang.Expr{}, i
	}
	switch t := p.at(k); {
	case t.Class == lang.Tonight, t.Class == lang.Deictic && t.N == 1, asked:
	default:
		return lang.Expr{}, i
	}
	day, j := p.dayWithPart(k)
	if j == k {
		return lang.Expr{}, i
	}
	n := len(day.Fn) - 1
	v.Hour = hourIn(day.Fn[n].Pattern.Part, v.Hour)
	day.Fn = p.then(day.Fn[:n], timex.Op{Kind: timex.OpWithin, Pattern: v})
	day.Start, day.Rule = p.at(i).Start, "hour of a part of day"
	return day, j
}

// dayWithPart reads a part of a day that is named or pointed to: "tonight",
// "last night", "Monday morning", "tomorrow evening".
func (p *parser) dayWithPart(k int) (lang.Expr, int) {
	var day lang.Expr
	j := k
	switch p.class(k) {
	case lang.Tonight, lang.This, lang.Last:
		day, j = p.partOfDayFirst(k)
	case lang.Deictic, lang.Weekday, lang.On:
		m := k
		if p.class(k) == lang.On {
			m++
		}
		if p.follows(m+1, lang.Part) {
			if day, j = deicticDay(p, m); j == m {
				day, j = calendarDate(p, m)
			}
			if j == m+1 {
				day, j = p.dayTime(day, m, j)
			}
		}
	}
	if n := len(day.Fn); j == k || n == 0 || n > 5 || !day.Fn[n-1].Pattern.Known.Has(timex.FieldPart) {
		return day, k
	}
	return day, j
}
