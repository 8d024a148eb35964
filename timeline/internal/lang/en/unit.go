package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// step is how far a determiner points: last -1, this 0, next +1.
type step struct {
	n    int
	base lang.Base
	ok   bool
}

// determiner reads "last", "this past", "the previous", "the following", "that
// same", "next" before a unit, weekday, month or season.
func (p *parser) determiner(i int) (s step, j int) {
	j = p.the(i)
	the := j > i
	switch p.class(j) {
	case lang.Last:
		s = step{-1, lang.FromDCT, true}
	case lang.Past:
		s = step{-1, lang.FromDCT, true}
	case lang.Previous:
		s = step{-1, lang.FromPrevious, true}
	case lang.Next:
		s = step{1, lang.FromDCT, true}
		if the { // "the next day"
			s.base = lang.FromPrevious
		}
	case lang.Coming:
		s = step{1, lang.FromDCT, true}
	case lang.Following:
		s = step{1, lang.FromPrevious, true}
	case lang.Current, lang.Latest:
		s = step{0, lang.FromDCT, true}
	case lang.Same:
		s = step{0, lang.FromPrevious, true}
	case lang.This:
		if the {
			return s, i
		}
		j++
		s = step{0, lang.FromDCT, true}
		if !p.near(j) {
			return s, i
		}
		switch p.class(j) {
		case lang.Past, lang.Last:
			return step{-1, lang.FromDCT, true}, j + 1
		case lang.Coming, lang.Next, lang.Following:
			return step{1, lang.FromDCT, true}, j + 1
		case lang.Same, lang.Current:
			return s, j + 1
		}
		return s, j
	case lang.That:
		if the {
			return s, i
		}
		j++
		if p.follows(j, lang.Same) {
			j++
		}
		return step{0, lang.FromPrevious, true}, j
	default:
		return s, i
	}
	if !p.near(j + 1) {
		return step{}, i
	}
	return s, j + 1
}

// unitOf reads a unit of the calendar in the singular.
func (p *parser) unitOf(i int) (g timex.Granularity, j int) {
	if i >= len(p.toks) || p.at(i).Is(lang.Plural) {
		return 0, i
	}
	switch p.class(i) {
	case lang.Unit:
		if p.isWeek(i) && p.class(i+1) == lang.End && p.gap(i+1) == lang.Hyphen {
			return timex.Weekend, i + 2
		}
		return timex.Granularity(p.at(i).N), i + 1
	case lang.Quarter:
		return timex.Quarter, i + 1
	case lang.Second:
		return timex.Second, i + 1
	case lang.Weekend:
		return timex.Weekend, i + 1
	case lang.Fortnight:
		return timex.Week, i + 1
	case lang.FiscalWord, lang.Calendar, lang.Full, lang.Entire:
		if p.near(i+1) && !(p.gap(i+1) == lang.Hyphen && p.adjacentWord(i+2)) { // not "that full-year profit fell"
			if g, j := p.unitOf(i + 1); g >= timex.Quarter {
				return g, j
			}
		}
	}
	return 0, i
}

// deicticUnit reads "last week", "this year", "next month", "the following
// day", "that same year", "the current quarter".
func deicticUnit(p *parser, i int) (lang.Expr, int) {
	s, k := p.determiner(i)
	if !s.ok {
		return p.sharedUnit(i)
	}
	g, j := p.unitOf(k)
	if j == k || g <= timex.Second {
		return lang.Expr{}, i
	}
	if p.class(k-1) == lang.Last && p.class(i) == lang.The && (g == timex.Day && p.withinEvent(i) || p.unitOfEvent(k)) {
		return lang.Expr{}, i
	}
	if g == timex.Minute || g == timex.Hour {
		switch {
		case s.n > 0 && p.class(i) == lang.The: // "in the next hour"
			return p.stretch("the next hour", i, j, timex.Of(1, g), timex.NoMod, false, lang.FromDCT), j
		case s.n < 0 && (p.gap(k) == lang.Hyphen || g == timex.Minute && (p.class(i-1) == lang.At || p.class(i-2) == lang.At)):
			return lang.Expr{}, i // "at the last minute"
		case s.n > 0 && p.class(i) == lang.Next && !p.adjacentWord(j):
		case s.n >= 0 && s.base == lang.FromDCT:
			return lang.Expr{}, i
		}
	}
	if g == timex.Day && p.class(i) == lang.This && k == i+1 && p.class(i-1) == lang.To {
		return lang.Expr{}, i // "to this day": a vague reference
	}
	const rule = "last, this, next unit"
	if p.class(k) == lang.Fortnight { // of no calendar: the two weeks that end or begin now
		if s.n == 0 {
			return lang.Expr{}, i
		}
		return p.stretch(rule, i, j, timex.Of(2, timex.Week), timex.NoMod, s.n < 0, s.base), j
	}
	if g == timex.Decade && p.class(i) == lang.The && p.class(i+1) == lang.Next && p.class(i-1) != lang.Of { // the ten years from now, hardly the calendar's
		return p.stretch(rule, i, j, timex.Of(1, g), timex.NoMod, false, s.base), j
	}
	if g == timex.Weekend {
		return p.weekend(rule, i, j, s), j
	}
	e := p.units(rule, i, j, s.n, g, s.base)
	if s.n != 0 && p.follows(j, lang.Or) && (p.follows(j+1, lang.So) || p.follows(j+1, lang.Cardinal) && p.at(j+1).N == 2) { // "the next year or so", "the next day or two"
		return p.modified(e, i, j+2, timex.Approx), j + 2
	}
	if s.n == 0 && s.base == lang.FromPrevious {
		e.Anaphor = g
	}
	if p.class(p.the(i)) == lang.Past && g >= timex.Day { // "the past year" is the stretch that ends now
		return p.stretch(rule, i, j, timex.Of(1, g), timex.NoMod, true, lang.FromDCT), j
	}
	return e, j
}

// weekend is the nearest weekend that a determiner points to. "This weekend" is
// the coming one unless its verb looks back.
func (p *parser) weekend(rule string, i, j int, s step) lang.Expr {
	v := weekendValue()
	switch {
	case s.n < 0:
		return p.toward(rule, i, j, v, timex.Backward, s.base)
	case s.n > 0 && s.base == lang.FromPrevious:
		return p.toward(rule, i, j, v, timex.Forward, s.base)
	case s.n > 0 && p.class(j-2) == lang.Coming:
		return p.toward(rule, i, j, v, timex.Forward, s.base)
	case s.n > 0: // of next week
		return p.within(p.units(rule, i, j, 1, timex.Week, s.base), i, j, v)
	}
	e := p.toward(rule, i, j, v, timex.OnOrForward, s.base)
	e.Open = s.base == lang.FromDCT // "was a guest this weekend", told on Tuesday
	return e
}

// deicticPattern reads a weekday, month, season or quarter that a determiner
// points to: "last September", "next Monday", "this past spring".
func deicticPattern(p *parser, i int) (lang.Expr, int) {
	s, k := p.determiner(i)
	if !s.ok {
		return lang.Expr{}, i
	}
	const rule = "last, this, next named time"
	v, j := p.recurring(k)
	if j == k || v.Known.Has(timex.FieldYear) || p.class(i) == lang.That && v.Known.Has(timex.FieldQuarter) {
		return lang.Expr{}, i // "said that third-quarter net income"
	}
	switch {
	case s.n < 0 && v.Known.Has(timex.FieldMonth) && !v.Known.Has(timex.FieldWeekday) && p.class(p.the(i)) == lang.Last:
		e := p.toward(rule, i, j, v, timex.Backward, s.base)
		e.NotJust = true
		return e, j
	case s.n < 0:
		return p.toward(rule, i, j, v, timex.Backward, s.base), j
	case s.n > 0 && s.base == lang.FromDCT && v.Known == timex.FieldWeekday && p.class(p.the(i)) == lang.Next: // of next week
		return p.within(p.units(rule, i, j, 1, timex.Week, s.base), i, j, v), j
	case s.n > 0:
		return p.toward(rule, i, j, v, timex.Forward, s.base), j
	case s.base == lang.FromPrevious && v.Granularity == timex.Season && v.Season != timex.Winter: // of the year told
		e := p.within(p.units(rule, i, j, 0, timex.Year, s.base), i, j, v)
		e.Anaphor = timex.Year // whichever was told last
		return e, j
	case s.base == lang.FromPrevious:
		e := p.toward(rule, i, j, v, timex.OnOrForward, s.base)
		e.Anaphor = v.Granularity
		if v.Known.Has(timex.FieldMonth) || v.Granularity == timex.Season {
			e.Anaphor = timex.Year
		}
		return e, j
	}
	// "this Friday", "this September": of this week, of this year
	cycle := timex.Year
	if v.Known.Has(timex.FieldWeekday) && !v.Known.Has(timex.FieldDay) {
		e := p.pattern(rule, i, j, v)
		e.Base, e.Fn[0].Dir = lang.FromDCT, timex.OnOrForward
		return e, j
	}
	if v.Season == timex.Winter { // in January "this winter" began last year
		return p.toward(rule, i, j, v, timex.Closest, lang.FromDCT), j
	}
	return p.within(p.units(rule, i, j, 0, cycle, lang.FromDCT), i, j, v), j
}

// recurring reads a named time that comes once in a larger one.
func (p *parser) recurring(i int) (v timex.Value, j int) {
	switch p.class(i) {
	case lang.Weekday, lang.Month:
		if p.class(i) == lang.Month && p.at(i).End-p.at(i).Start == 3 && !p.at(i).Is(lang.Capital) && p.at(i).N == 5 {
			return v, i
		}
		return p.date(i)
	case lang.Season:
		return p.season(p.at(i).N), i + 1
	}
	return p.quarterOrHalf(i)
}

// quarterOrHalf reads "third quarter", "third-quarter", "Q3", "first half".
func (p *parser) quarterOrHalf(i int) (v timex.Value, j int) {
	k := i
	if p.class(k) == lang.FiscalWord && p.near(k+1) {
		k++
	}
	if p.class(k) == lang.QuarterTag && p.gap(k+1) == lang.Adjacent && p.class(k+1) == lang.Number && p.at(k+1).N >= 1 && p.at(k+1).N <= 4 && p.at(k+1).Digits == 1 {
		return p.quarter(p.at(k + 1).N), k + 2
	}
	if h := p.at(k); h.Class == lang.Number && h.Digits == 1 && (h.N == 1 || h.N == 2) && p.class(k+1) == lang.HalfTag && p.at(k+1).Is(lang.Capital) && p.gap(k+1) == lang.Adjacent {
		return halfValue(h.N), k + 2 // 1H
	}
	if p.class(k) == lang.HalfTag && (p.at(k).Is(lang.Capital) || p.plainYear(k-1) || p.plainYear(k+2)) && p.gap(k+1) == lang.Adjacent && p.class(k+1) == lang.Number && (p.at(k+1).N == 1 || p.at(k+1).N == 2) && p.at(k+1).Digits == 1 {
		return halfValue(p.at(k + 1).N), k + 2
	}
	n, m := p.ordinal(k)
	if m == k {
		if p.class(k) == lang.Number && p.at(k).Digits == 1 && p.class(k+1) == lang.QuarterTag && p.gap(k+1) == lang.Adjacent && p.at(k).N >= 1 && p.at(k).N <= 4 {
			return p.quarter(p.at(k).N), k + 2 // 3Q
		}
		return v, i
	}
	if p.follows(m, lang.FiscalWord) || p.follows(m, lang.Calendar) {
		m++
	}
	if p.follows(m, lang.Quarter) && !p.at(m).Is(lang.Plural) && n >= 1 && n <= 4 {
		return p.quarter(n), m + 1
	}
	if p.class(m) == lang.HalfWord && p.gap(m) == lang.Hyphen && n <= 2 && p.adjacentWord(m+1) && reportedNouns.has(p.wordAfter(m+1)) { // "first-half profit", but not a "first-half goal"
		return halfValue(n), m + 1
	}
	return v, i
}

// reportedNouns begin the name of what companies and countries report for half
// a year.
var reportedNouns = wordSet{"core", "earnings", "ebitda", "economic", "exports", "figures", "gdp", "growth", "guidance", "income", "interim", "loss", "losses", "net", "operating", "orders", "output", "pre", "pretax", "production", "profit", "profits", "report", "results", "revenue", "revenues", "sales", "trading", "turnover", "underlying"}

func (p *parser) quarter(n int) timex.Value {
	return timex.Value{Type: timex.Date, Granularity: timex.Quarter, Known: timex.FieldQuarter, Quarter: uint8(n)}
}

// sharedUnit reads "next" in "this year and next", "this week or next":
// the unit is that of the expression before.
func (p *parser) sharedUnit(i int) (lang.Expr, int) {
	if p.class(i) != lang.Next || p.at(i).Is(lang.Capital) || p.near(i+1) || p.adjacentWord(i+1) {
		return lang.Expr{}, i
	}
	if c := p.class(i - 1); c != lang.And && c != lang.Or || !p.near(i) || !p.near(i-1) {
		return lang.Expr{}, i
	}
	if t := p.at(i - 2); p.class(i-2) == lang.Unit && !t.Is(lang.Plural) && p.class(i-3) == lang.This && p.near(i-2) {
		return p.units("unit shared with the one before", i, i+1, 1, timex.Granularity(t.N), lang.FromDCT), i + 1
	}
	return lang.Expr{}, i
}
