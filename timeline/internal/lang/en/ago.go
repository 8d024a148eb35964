package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// ago reads a length counted from a reference: "two weeks ago", "a year
// earlier", "three days later", "a month from now", "years ago", "the day
// before yesterday", "two days after Christmas", "a week on Tuesday".
func ago(p *parser, i int) (lang.Expr, int) {
	const rule = "length and direction"
	m, k := p.hedge(i)
	if k > i && !p.near(k) {
		return lang.Expr{}, i
	}
	if e, j := p.namedAgo(i, k); j > i {
		return e, j
	}
	if e, j := p.primes(i); j > i {
		return e, j
	}
	l, mod, j := p.length(k)
	if j == k {
		if l, j = p.oneUnit(k); j == k {
			return lang.Expr{}, i
		}
		if p.class(k) == lang.The { // only "the day before yesterday"
			return p.besidePoint(i, j, l)
		}
	}
	if mod == timex.NoMod {
		mod = m
	}
	if j < len(p.toks) && p.gap(j) == lang.Hyphen {
		return lang.Expr{}, i // "a year-ago loss" is a comparison
	}
	if j >= len(p.toks) || !p.near(j) {
		return p.inLength(i, j, l, mod)
	}
	back, base := true, lang.FromDCT
	end := j + 1
	switch p.class(j) {
	case lang.Ago:
		if p.at(j).N == 1 && p.adjacentWord(end) && !backSubjects.has(p.wordAfter(end)) {
			return lang.Expr{}, i // "two years back home"
		}
	case lang.Earlier, lang.Before, lang.Later:
		if p.follows(end, lang.Than) {
			return lang.Expr{}, i // "two hours earlier than last year" is how much
		}
		if p.class(j) == lang.Later {
			if p.at(j).N == 1 && p.class(i-1) == lang.For {
				return lang.Expr{}, i // "for weeks afterwards"
			}
			back, base = false, lang.FromPrevious
			break
		}
		base = lang.FromPrevious
		if p.class(j) == lang.Before {
			if e, n := p.besidePoint(i, j, l); n > i {
				return e, n
			}
			if p.class(i-1) == lang.For && p.near(i) || !p.standsAlone(j+1) {
				return lang.Expr{}, i // "for two years before the war", "days before he left"
			}
		}
	case lang.FromNow, lang.Ahead:
		back = false
		if p.class(j) == lang.Ahead {
			return lang.Expr{}, i
		}
	case lang.From:
		if p.follows(j+1, lang.Vague) && p.at(j+1).N == int(timex.PresentRef) {
			back, end = false, j+2
			break
		}
		return p.besidePoint(i, j, l)
	case lang.After, lang.On:
		if e, n := p.besidePoint(i, j, l); n > i || p.class(j) == lang.On || p.class(i-1) == lang.For || !p.standsAlone(j+1) {
			return e, n
		}
		back, base = false, lang.FromPrevious // "a fortnight after, it blew"
	default:
		return p.inLength(i, j, l, mod)
	}
	if !l.Known() {
		ref := timex.PastRef
		if !back {
			ref = timex.FutureRef
		}
		return p.absolute(rule, i, end, timex.Vague(ref)), end
	}
	if l == timex.Of(1, timex.Decade) || l[0].Unit >= timex.Decade && l[0].Unit <= timex.Century && l[0].Milli%1000 != 0 {
		l = inUnits(l) // "a decade ago" is a year, "four decades ago" a decade, "half a century ago" a year
	}
	if p.class(j) == lang.Ago && l[1].Unit == timex.NoGranularity {
		if e, n := p.agoFromPointed(i, end, l); n > end {
			return e, n
		}
	}
	dir := timex.Forward
	if back {
		dir = timex.Backward
	}
	op := p.moved(k, j, l, dir)
	if base == lang.FromPrevious && op.Kind == timex.OpMove {
		op.Kind = timex.OpShift
		switch u := l[0].Unit; {
		case l.Unit() < timex.Day:
		case u == timex.Week && !back: // a week after a day is a day
		case u < timex.Month, !back, l != timex.Of(1, timex.Year):
			op.Kind = timex.OpMove
		}
	}
	e := p.expr(rule, i, end, base, p.fn(op))
	if l == timex.Of(1, timex.Year) && back && p.beside(i) {
		e = p.compared(rule, i, end, 0, p.fn(op))
		e.Base = base
	}
	if mod != timex.NoMod {
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpMod, Pattern: timex.Value{Mod: mod}})
	}
	return e, end
}

// backSubjects may follow "a few years back" and leave it a time.
var backSubjects = wordSet{"and", "but", "he", "i", "it", "she", "that", "the", "they", "we", "when", "where", "which"}

// oneUnit reads a unit that stands for one: "the day" in "the day before
// yesterday", or units without a count: "years ago".
func (p *parser) oneUnit(i int) (l timex.Length, j int) {
	if p.class(i) == lang.The && p.follows(i+1, lang.Unit) && !p.at(i+1).Is(lang.Plural) {
		return timex.Of(1, timex.Granularity(p.at(i+1).N)), i + 2
	}
	if t := p.at(i); t.Class == lang.Unit && t.N == int(timex.Day) && !t.Is(lang.Plural) && (p.follows(i+1, lang.After) && p.at(i+2).N == 1 || p.follows(i+1, lang.Before) && p.at(i+2).N == -1) && p.follows(i+2, lang.Deictic) {
		return timex.Of(1, timex.Day), i + 1 // "day after tomorrow"
	}
	if t := p.class(i); (t == lang.Unit || t == lang.Quarter) && p.at(i).Is(lang.Plural) {
		return timex.SomeOf(timex.Granularity(p.at(i).N)), i + 1
	}
	return l, i
}

// besidePoint reads "before yesterday", "after Christmas", "from Friday", "on
// Tuesday" after a length.
func (p *parser) besidePoint(i, j int, l timex.Length) (lang.Expr, int) {
	if j >= len(p.toks) || !p.near(j) || !l.Known() {
		return lang.Expr{}, i
	}
	op := p.moved(i, j, l, timex.Forward)
	switch p.class(j) {
	case lang.Before:
		op = p.moved(i, j, l, timex.Backward)
	case lang.After, lang.From:
	case lang.On: // "a week on Tuesday"
		if l != timex.Of(1, timex.Week) && l != timex.Of(2, timex.Week) || p.class(j+1) != lang.Weekday {
			return lang.Expr{}, i
		}
		op.Kind = timex.OpShift
	default:
		return lang.Expr{}, i
	}
	if !p.near(j + 1) {
		return lang.Expr{}, i
	}
	e, end := p.point(j + 1)
	if end == j+1 || len(e.Fn) > 5 || l.Unit() < timex.Day && granularity(e) >= timex.PartOfDay && l[0].Milli%24000 != 0 {
		return lang.Expr{}, i // "an hour after sunset": whenever that is
	}
	if p.class(j) == lang.From && (p.follows(end, lang.To) || p.follows(end, lang.Until) || p.follows(end, lang.Through)) {
		if _, n := p.point(end + 1); n > end+1 {
			return lang.Expr{}, i // "64 days from 21 November to 23 January"
		}
	}
	if p.class(j) == lang.On || p.class(j) == lang.From {
		if e.Open {
			e.Open = false
			e.Fn[0].Dir = timex.Forward
			if p.class(j) == lang.On { // of the one who says it, even in a history
				e.Base = lang.FromDCT
			}
		}
	}
	switch {
	case p.class(j) == lang.From && p.class(i-1) == lang.For && p.near(i): // "for ten days from Monday"
		op = timex.Op{Kind: timex.OpSpan, Pattern: timex.Lasting(l), Dir: timex.OnOrForward}
	case l[0].Unit >= timex.Week:
		op.Kind = timex.OpShift
	}
	if n := len(e.Fn) - 1; e.Fn[n].Kind == timex.OpWithin && n > 0 && (p.class(j) == lang.On || op.Kind == timex.OpMove && l.Unit() == timex.Day && e.Fn[n].Pattern.Known.Has(timex.FieldHour)) { // "a week on Friday at 2.30", "the day after tomorrow at 5 pm"
		e.Fn = p.then(p.then(e.Fn[:n], op), e.Fn[n])
	} else {
		e.Fn = p.then(e.Fn, op)
	}
	e.Start, e.Rule = p.at(i).Start, "length beside a time"
	return e, end
}

// agoFromPointed reads what may follow "25 years ago" and says from when to
// count: "today", "this month", "last week".
func (p *parser) agoFromPointed(i, k int, l timex.Length) (lang.Expr, int) {
	if !p.near(k) || l.Unit() < timex.Week {
		return lang.Expr{}, k
	}
	e, end := deicticDay(p, k)
	if end == k {
		e, end = deicticUnit(p, k)
	}
	if end == k && p.class(k) == lang.Weekday && !p.at(k).Is(lang.Plural) && p.gap(k) == lang.Space { // "two weeks ago Wednesday"
		e = p.toward("length before a weekday", k, k+1, weekdayValue(p.at(k).N), timex.OnOrBackward, lang.FromDCT)
		day, end := p.dayTime(e, k+1)
		e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(l), Dir: timex.Backward})
		if len(day.Fn) == 2 { // the night of that day
			e.Fn = p.then(e.Fn, day.Fn[1])
		}
		e.Start, e.End = p.at(i).Start, day.End
		return e, end
	}
	if end == k { // "50 years ago last Friday"
		if e, end = deicticPattern(p, k); end > k && e.Base == lang.FromDCT && e.Fn[0].Kind == timex.OpNearest && e.Fn[0].Pattern.Known == timex.FieldWeekday && e.Fn[0].Dir == timex.Backward {
			e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(l), Dir: timex.Backward})
			e.Start, e.Rule = p.at(i).Start, "length before a pointed time"
			return e, end
		}
	}
	if end == k || e.Base != lang.FromDCT || len(e.Fn) != 1 || e.Fn[0].Kind != timex.OpUnit || e.Fn[0].Unit >= l.Unit() || e.Fn[0].N > 0 && e.Fn[0].Unit > timex.Day {
		return lang.Expr{}, k
	}
	e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpShift, Pattern: timex.Lasting(l), Dir: timex.Backward})
	e.Start, e.Rule = p.at(i).Start, "length before a pointed time"
	return e, end
}
