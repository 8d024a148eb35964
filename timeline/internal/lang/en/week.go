package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// isWeek reports whether token i is the unit week in the singular.
func (p *parser) isWeek(i int) bool {
	return p.class(i) == lang.Unit && p.at(i).N == int(timex.Week) && !p.at(i).Is(lang.Plural)
}

// weekNumber reads a week by its ISO number: "week 38 of 2023", "ISO week 38",
// "in week 38". Weeks of a season or a trial are counted too, so that a bare
// one must stand after "in".
func weekNumber(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if !p.isWeek(k) || p.class(k+1) != lang.Number || !p.near(k+1) || p.at(k+1).Digits > 2 || p.at(k+1).N < 1 || p.at(k+1).N > 53 {
		return lang.Expr{}, i
	}
	const rule = "week by number"
	v := timex.Value{Type: timex.Date, Granularity: timex.Week, Known: timex.FieldWeek, Week: uint8(p.at(k + 1).N)}
	j := k + 2
	m := j
	if p.follows(m, lang.Of) || p.follows(m, lang.In) {
		m++
	}
	if (p.near(m) || p.gap(m) == lang.Comma && m == j) && p.plainYear(m) {
		return p.absolute(rule, i, m+1, v.WithYear(p.at(m).N)), m + 1
	}
	if p.follows(j, lang.Of) && p.class(j+1) == lang.Month {
		if e, end := p.point(j + 1); end > j+1 && granularity(e) == timex.Month && len(e.Fn) < 4 { // "week 3 of January"
			e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpNth, N: p.at(k + 1).N, Unit: timex.Week})
			e.Start, e.Rule = p.at(i).Start, "nth of"
			return e, end
		}
	}
	if p.follows(j, lang.Of) || !p.weekNumberLooks(i, k) {
		return lang.Expr{}, i
	}
	return p.within(p.units(rule, i, j, 0, timex.Year, lang.FromContext), i, j, v), j
}

// isoWeek reads a week, or a day of it, as ISO 8601 writes it: 2023-W39,
// 2023-W39-1.
func (p *parser) isoWeek(i int) (lang.Expr, int) {
	const rule = "week by number"
	w := p.at(i + 2)
	if !p.isWeek(i+1) || p.gap(i+1) != lang.Hyphen || w.Class != lang.Number || w.Gap != lang.Adjacent || w.Digits != 2 {
		return lang.Expr{}, i
	}
	v := timex.Value{Type: timex.Date, Granularity: timex.Week, Known: timex.FieldWeek, Week: uint8(w.N)}.WithYear(p.at(i).N)
	j := i + 3
	d := p.at(j)
	if d.Class == lang.Number && d.Gap == lang.Hyphen && d.Digits == 1 && d.N >= 1 && d.N <= 7 {
		v, j = timex.On(v.Bounds().EarliestStart).Add(d.N-1, timex.Day), j+1
	}
	if p.gap(j) == lang.Hyphen && p.class(j) == lang.Number {
		return lang.Expr{}, i // a longer chain: a part number
	}
	return p.absolute(rule, i, j, v), j
}

// weekNumberLooks reports whether the week at token k, after its article or none
// at token i, is one of the calendar by the words before it. Those of a season
// have a capital: "in Week 10".
func (p *parser) weekNumberLooks(i, k int) bool {
	switch p.class(i - 1) {
	case lang.In:
		return !p.at(k).Is(lang.Capital)
	case lang.Between, lang.And, lang.Weekday, lang.Calendar:
		return true
	}
	return lower(p.wordBefore(i)) == "iso" || p.at(i).Start == 0 && !p.at(k).Is(lang.Capital)
}

// weekOf reads a week by one of its days: "the week of Sept. 5", "the week
// beginning February 4", "week ending 21 May".
func weekOf(p *parser, i int) (lang.Expr, int) {
	k := p.the(i)
	if !p.isWeek(k) && p.class(k) != lang.Weekend || p.at(k).Is(lang.Plural) {
		return lang.Expr{}, i
	}
	j := k + 1
	switch {
	case p.follows(j, lang.Of), p.commences(j):
		j++
	default:
		return lang.Expr{}, i
	}
	if !p.near(j) {
		return lang.Expr{}, i
	}
	e, end := p.point(j)
	if end == j {
		return lang.Expr{}, i
	}
	if granularity(e) != timex.Day || len(e.Fn) > 5 {
		return lang.Expr{}, i
	}
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpUnit, Unit: timex.Week})
	if p.class(k) == lang.Weekend {
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpWithin, Pattern: weekendValue()})
	}
	e.Start, e.Rule = p.at(i).Start, "week of a day"
	return e, end
}

// dayOfPointedWeek reads a weekday after its week: "next week on Friday", "last
// week Monday", "next week Tue".
func dayOfPointedWeek(p *parser, i int) (lang.Expr, int) {
	e, j := deicticUnit(p, i)
	if j == i || e.Fn[0].Kind != timex.OpUnit || e.Fn[0].Unit != timex.Week {
		return e, i
	}
	k := j
	if p.follows(k, lang.On) {
		k++
	}
	if !p.near(k) || p.class(k) != lang.Weekday || p.at(k).Is(lang.Plural) || p.at(k).Is(lang.Genitive) {
		return lang.Expr{}, i
	}
	e.Rule = "weekday of a week"
	return p.within(e, i, k+1, weekdayValue(p.at(k).N)), k + 1
}

// weekdaysOfWeek reads two days after their week: "last week between Friday and
// Sunday", "next week Monday to Wednesday", "next week, Tuesday and Thursday".
func weekdaysOfWeek(p *parser, i int) int {
	e, j := deicticUnit(p, i)
	if j == i || e.Fn[0].Kind != timex.OpUnit || e.Fn[0].Unit != timex.Week {
		return i
	}
	k := j
	if p.follows(k, lang.On) || p.follows(k, lang.From) || p.follows(k, lang.Between) {
		k++
	} else if p.gap(k) == lang.Comma {
		if _, m := p.joined(k + 1); p.class(k) != lang.Weekday || !p.phraseEnds(m+1) {
			return i
		}
	}
	kind, m := p.joined(k + 1)
	if kind == noJoint || p.class(k) != lang.Weekday || p.class(m) != lang.Weekday || p.at(k).Is(lang.Plural) || p.at(m).Is(lang.Plural) || p.at(m).Is(lang.Genitive) {
		return i
	}
	e.Rule = "weekday of a week"
	a := p.within(e, i, k+1, weekdayValue(p.at(k).N))
	b := p.within(e, i, m+1, weekdayValue(p.at(m).N))
	b.Start = p.at(m).Start
	p.ends = append(p.ends, a, b)
	return m + 1
}

// afterNext reads "the week after next", "Friday after next", "the weekend
// after the next", "the year before last".
func afterNext(p *parser, i int) (lang.Expr, int) {
	const rule = "after next, before last"
	k := p.the(i)
	if k >= len(p.toks) || p.at(k).Is(lang.Plural) {
		return lang.Expr{}, i
	}
	j := k + 1
	n, want := 2, lang.Next
	switch {
	case p.follows(j, lang.After):
	case p.follows(j, lang.Before):
		n, want = -2, lang.Last
	default:
		return lang.Expr{}, i
	}
	if j++; p.class(j) == lang.The && p.near(j) {
		j++
	}
	if !p.follows(j, want) || p.class(j+1) == lang.Unit || p.class(j+1) == lang.Weekday {
		return lang.Expr{}, i
	}
	j++
	switch p.class(k) {
	case lang.Unit, lang.Quarter:
		if g := timex.Granularity(p.at(k).N); g >= timex.Week {
			return p.units(rule, i, j, n, g, lang.FromDCT), j
		}
	case lang.Weekend:
		return p.within(p.units(rule, i, j, n, timex.Week, lang.FromDCT), i, j, weekendValue()), j
	case lang.Part:
		return p.within(p.units(rule, i, j, n, timex.Day, lang.FromDCT), i, j, partValue(p.at(k).N)), j
	case lang.Weekday, lang.Month, lang.Season:
		v, m := p.recurring(k)
		if m != k+1 {
			return lang.Expr{}, i
		}
		dir := timex.Forward
		if n < 0 {
			dir = timex.Backward
		}
		return p.nthAway(rule, i, j, 2, v, dir, lang.FromDCT), j
	}
	return lang.Expr{}, i
}
