package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/feast"
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// namedDay reads a holiday with the words that choose its year: "Christmas",
// "last Easter", "Thanksgiving 2013", "Labor Day of this year", "Diwali in
// 2019", "Easter a year ago". The weekend of a holiday is the nearest one.
func namedDay(p *parser, i int) (lang.Expr, int) {
	s, k := p.determiner(i)
	if !s.ok {
		k = p.the(i)
	}
	if p.class(k) != lang.Holiday || !p.holidayLooks(k) {
		return lang.Expr{}, i
	}
	f := namedFeast(p.at(k))
	beside, j := p.besideFeast(f, k+1)
	e, end := p.feastOfYear(f, s, i, j)
	if beside.Kind != timex.OpValue {
		e.Fn = p.then(e.Fn, beside)
	}
	return e, end
}

// namedFeast is the feast that t names.
func namedFeast(t lang.Token) feast.Feast { return feast.Feast(t.N &^ (named | dated)) }

// longFeast reports whether e is a feast of several days.
func longFeast(e lang.Expr) bool {
	last := e.Fn[len(e.Fn)-1]
	return last.Kind == timex.OpFeast && feast.Feast(last.N).Long()
}

// besideFeast reads what after the name of a feast makes it the time around it:
// "Thanksgiving weekend", "Easter week", "Chinese New Year's Eve". The operation
// is the zero one where nothing does.
func (p *parser) besideFeast(f feast.Feast, j int) (timex.Op, int) {
	t := p.at(j)
	switch {
	case t.Is(lang.Plural) || !p.near(j) && p.gap(j) != lang.Possessive:
	case t.Class == lang.Weekend:
		return weekendNear(), j + 1
	case p.isWeek(j):
		return timex.Op{Kind: timex.OpUnit, Unit: timex.Week}, j + 1
	case t.Class == lang.Eve && f.AtEve():
		return timex.Op{}, j + 1
	case t.Class == lang.Eve:
		return timex.Op{Kind: timex.OpMove, Pattern: timex.Lasting(timex.Of(1, timex.Day)), Dir: timex.Backward}, j + 1
	}
	return timex.Op{}, j
}

// weekendNear is the weekend that is nearest to a day.
func weekendNear() timex.Op {
	return timex.Op{Kind: timex.OpNearest, Pattern: weekendValue(), Dir: timex.Closest}
}

// weekendOf takes the word after a day of the year that makes it the weekend
// around it: "the Fourth of July weekend".
func (p *parser) weekendOf(e lang.Expr, j int) (lang.Expr, int) {
	if !p.follows(j, lang.Weekend) || p.at(j).Is(lang.Plural) || p.gap(j) != lang.Space || len(e.Fn) != 1 || !e.Fn[0].Pattern.Known.Has(timex.FieldMonth|timex.FieldDay) {
		return e, j
	}
	e.Fn = p.then(e.Fn, weekendNear())
	e.End = p.at(j).End
	return e, j + 1
}

// feastOfYear reads what may follow the name of a holiday, the tokens [i, j),
// and chooses its year.
func (p *parser) feastOfYear(f feast.Feast, s step, i, j int) (lang.Expr, int) {
	const rule = "named day"
	op := timex.Op{Kind: timex.OpFeast, N: int(f)}
	if s.ok {
		return p.pointedFeast(rule, i, j, s, op), j
	}
	m := j
	if p.follows(m, lang.Of) || p.follows(m, lang.In) {
		m++
	}
	if m < len(p.toks) && (p.near(m) || p.gap(m) == lang.Comma && m == j) {
		if y, end := p.year(m); end > m && (p.at(m).Class == lang.Number || m > j) {
			return p.expr(rule, i, end, lang.Absolute, p.fn(timex.Op{Kind: timex.OpValue, Pattern: timex.InYear(y, timex.Year)}, op)), end
		}
		if e, end := deicticUnit(p, m); end > m && e.Fn[0].Kind == timex.OpUnit && e.Fn[0].Unit == timex.Year {
			return p.expr(rule, i, end, e.Base, p.fn(e.Fn[0], op)), end
		}
		if e, end := ago(p, m); end > m && len(e.Fn) == 1 && (e.Fn[0].Kind == timex.OpMove || e.Fn[0].Kind == timex.OpShift) && e.Base == lang.FromDCT && e.Fn[0].Pattern.Granularity >= timex.Month {
			return p.expr(rule, i, end, e.Base, p.fn(e.Fn[0], op)), end
		}
	}
	if w := p.wordAfter(j); p.adjacentWord(j) && p.class(j) == lang.None && feastNouns.has(w) { // of the nearest one: "its Easter recess"
		e := p.expr(rule, i, j, lang.FromContext, p.fn(op))
		return e, j
	}
	if month, day, ok := f.Fixed(); ok {
		v := dayValue(month, day)
		return p.pattern(rule, i, j, v), j
	}
	e := p.expr(rule, i, j, lang.FromContext, p.fn(op))
	e.Open = true
	return e, j
}

// feastNouns are what people do and have at a holiday.
var feastNouns = wordSet{"break", "ceasefire", "celebrations", "dinner", "getaway", "holiday", "holidays", "lunch", "mass", "meal", "parade", "period", "rally", "recess", "rush", "season", "service", "services", "shoppers", "shopping", "truce", "vacation", "vigil", "week"}

// pointedFeast is a holiday after "last", "this", "next".
func (p *parser) pointedFeast(rule string, i, j int, s step, op timex.Op) lang.Expr {
	switch {
	case s.n < 0:
		op.Dir = timex.Backward
	case s.n > 0:
		op.Dir = timex.Forward
	case s.base == lang.FromPrevious:
		op.Dir = timex.OnOrForward
	default:
		return p.expr(rule, i, j, s.base, p.fn(timex.Op{Kind: timex.OpUnit, Unit: timex.Year}, op))
	}
	return p.expr(rule, i, j, s.base, p.fn(op))
}

// holidayLooks reports whether the name at token k is a holiday and not part
// of another name: "Father Christmas", "Christmas Island", "Easter Rising".
func (p *parser) holidayLooks(k int) bool {
	t := p.at(k)
	if t.N&dated != 0 {
		return p.plainYear(k + 1)
	}
	if t.N&named != 0 && !t.Is(lang.Capital) && !p.plainYear(k+1) {
		return false
	}
	if f := namedFeast(t); (f == feast.GroundhogDay || f == feast.TwelfthNight) && !p.context(k) {
		return false // the film, the play
	}
	if p.near(k+1) && p.class(k+1) == lang.Moments && p.at(k+1).N == termNoun {
		return false // "Michaelmas term"
	}
	if w := p.wordAfter(k + 1); isUpperWord(w) && w != "I" && p.adjacentWord(k+1) && p.class(k+1) == lang.None && t.Is(lang.Capital) && p.gap(k+1) != lang.Possessive {
		return false
	}
	if k > 0 || !t.Is(lang.Capital) {
		return true
	}
	w := p.wordBefore(k)
	return !isUpperWord(w) || p.sentenceStart(k) || w[len(w)-1] == '.'
}
