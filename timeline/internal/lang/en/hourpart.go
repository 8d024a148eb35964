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
	}
	part, m := p.inPart(j)
	if m == j {
		return v, i
	}
	if c := p.class(j - 1); c == lang.AMPM || c == lang.Moment || v.Hour > 12 {
		if !holds(part, v.Hour) {
			return v, i
		}
		return v, m // "8pm in the evening"
	}
	v = hourIn(part, v)
	return v, m
}

// holds reports whether the hour h of the day lies in a part of it.
func holds(part timex.PartKind, h uint8) bool {
	switch part {
	case timex.Morning:
		return h < 12
	case timex.Midday:
		return h >= 11 && h <= 14
	case timex.Afternoon:
		return h >= 12 && h < 20
	case timex.Evening:
		return h >= 16 && h < 24
	case timex.Night:
		return h < 6 || h >= 17
	}
	return false
}

// inPart reads "in the morning", "in the early evening", "in the pm", "at night",
// "lunchtime" after an hour.
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
		if p.follows(k, lang.AMPM) {
			return halfDay(p.at(k).N), k + 1
		}
	case p.follows(j, lang.Part) && p.at(j).N == int(timex.Midday) && p.gap(j) == lang.Space && p.partLooks(k): // "1 o'clock lunchtime"
		return timex.Midday, k
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
// that ends before token j. After a part of day a clock time needs no "at":
// "Friday evening 7:30".
func (p *parser) atHour(j int, part timex.PartKind) (v timex.Value, end int) {
	k := j
	if g := p.gap(k); g != lang.Space && g != lang.Comma {
		return v, j
	}
	asked := p.class(k) == lang.At || p.class(k) == lang.About && (part != timex.NoPart || !p.told(k, k+1))
	if asked {
		if k++; p.class(k) == lang.About && p.near(k) {
			k++
		}
		if !p.near(k) {
			return v, j
		}
	} else if part == timex.NoPart {
		return v, j
	}
	if v, end = p.clock(k); end == k {
		if v, end = p.hourAfterPart(k, part); end == k {
			h, ok := p.bareHour(k)
			if !ok || !asked || !p.endsClause(h.j) {
				return v, j
			}
			v, end = h.v, h.j
		}
	}
	if c := p.class(end - 1); part != timex.NoPart && c != lang.AMPM && c != lang.Moment && c != lang.Part {
		v = hourIn(part, v)
	}
	if !asked && !holds(part, v.Hour%24) {
		return v, j
	}
	return v, end
}

// hourAfterPart reads what is a clock time only after a day or a part of one:
// 7.30, and after the part "five thirty".
func (p *parser) hourAfterPart(k int, part timex.PartKind) (v timex.Value, j int) {
	if v, j = p.dottedClock(k); j > k || part == timex.NoPart {
		return v, j
	}
	if h, m, j := p.hourAndMinutes(k); j > k && p.endsClause(j) {
		return v.WithClock(h, m, 0, timex.Minute), j
	}
	return v, k
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
	if p.gap(i) == lang.Hyphen && p.class(i-1) == lang.Number {
		return lang.Expr{}, i // "won 10-8 tonight"
	}
	v, k := p.clockTime(i)
	asked := k > i || p.clockWord(i)
	if k == i {
		if v, k = p.dottedClock(i); k == i { // else "at 3.15 this morning"
			h, ok := p.bareHour(i)
			if !ok {
				return lang.Expr{}, i
			}
			v, k = h.v, h.j
		}
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
	v = hourIn(day.Fn[n].Pattern.Part, v)
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
	}
	if m := k; j == k {
		switch p.class(k) {
		case lang.On:
			m++
		case lang.Deictic, lang.Weekday, lang.This, lang.Next, lang.Coming:
		default:
			return day, k
		}
		if day, j = p.plainDay(m); j > m {
			day, j = p.dayPart(day, j)
		}
	}
	if n := len(day.Fn); j == k || n == 0 || n > 5 || !day.Fn[n-1].Pattern.Known.Has(timex.FieldPart) {
		return day, k
	}
	return day, j
}
