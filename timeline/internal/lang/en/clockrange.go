package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// clockRange reads two clock times that share am or pm, or a day: "10 to 11
// am", "3:30-4:30pm", "between 9:30 and 11:00 on Thursday", "tomorrow from 7:00
// to 8:00pm".
func clockRange(p *parser, i int) int {
	day, k := p.dayBefore(i)
	a, ok := p.hourEnd(k)
	if !ok {
		return i
	}
	kind, next := p.joined(a.j)
	if kind == noJoint || p.gap(next) == lang.Slash || p.gap(next) == lang.Comma || kind == listJoint && !p.between(k) && p.class(next-1) != lang.Or && k == i {
		return i
	}
	b, ok := p.hourEnd(next)
	if p.gap(next) == lang.Hyphen && a.v.Granularity == timex.Second && b.v.Granularity == timex.Minute {
		return i // "04:30:00-05:00" has a zone
	}
	if !ok || a.bare && b.bare && !p.hoursTold(i, k, next, a, b) {
		return i
	}
	if (a.bare || b.bare) && (p.at(a.i).Digits == 4) != (p.at(b.i).Digits == 4) {
		return i // "from 2000 to 10 am"
	}
	if (a.bare || b.bare) && k == i && !a.settled && !b.settled && !p.hoursOfPart(i, b.j) && !p.rangeWord(i) && !(a.bare && b.bare) {
		return i
	}
	if b.bare && !p.endsClause(b.j) && !p.hoursOfPart(i, b.j) {
		return i
	}
	part := timex.NoPart
	if n := len(day.Fn); n > 0 && day.Fn[n-1].Pattern.Known.Has(timex.FieldPart) {
		part = day.Fn[n-1].Pattern.Part
		day.Fn = day.Fn[:n-1]
	}
	const rule = "clock times of a range"
	end := b.j
	if k == i {
		if p.near(b.j) {
			day, end = p.dayWithPart(b.j)
		}
		if end > b.j && len(day.Fn) > 0 {
			n := len(day.Fn) - 1
			part, day.Fn = day.Fn[n].Pattern.Part, day.Fn[:n]
		} else if e, m := p.dayOf(b.j); m > b.j {
			day, end = e, m
		} else {
			day = p.units(rule, i, end, 0, timex.Day, lang.FromContext)
		}
	}
	if len(day.Fn) > 5 {
		return i
	}
	nextDay := settle(&a, &b, part)
	if day.Open && day.Fn[0].Pattern.Known == timex.FieldWeekday { // without a verb it is of a programme
		day.Fn[0].Dir = timex.OnOrForward
	}
	if b.v.HasZone() && !a.v.HasZone() {
		a.v = a.v.WithOffset(int(b.v.Offset))
	}
	from, to := day, day
	from.Fn = p.then(day.Fn, timex.Op{Kind: timex.OpWithin, Pattern: a.v})
	if nextDay {
		to.Fn = p.then(day.Fn, timex.Op{Kind: timex.OpMove, Pattern: timex.Lasting(timex.Of(1, timex.Day)), Dir: timex.Forward})
	}
	to.Fn = p.then(to.Fn, timex.Op{Kind: timex.OpWithin, Pattern: b.v})
	from.Start, from.End = p.at(i).Start, p.at(a.j-1).End
	to.Start, to.End = p.at(b.i).Start, p.at(end-1).End
	if !nextDay {
		var j int
		if to, j = p.yearAtEnd(to, end); j > end { // "Oct 26, 10:00 - 11:00 2023"
			from.Fn = p.fn(to.Fn[0], from.Fn[1])
			from.Base, from.Open, end = to.Base, to.Open, j
		}
	}
	if to.Open { // the other end has told the day
		n := 0
		if nextDay {
			n = 1
		}
		day := p.units(rule, b.i, b.j, n, timex.Day, lang.FromPrevious)
		to.Base, to.Open, to.Fn = day.Base, false, p.then(day.Fn, timex.Op{Kind: timex.OpWithin, Pattern: b.v})
	}
	from.Rule, to.Rule = rule, rule
	from.Range = [2]int{from.Start, to.End}
	to.Range = from.Range
	p.ends = append(p.ends, from, to)
	return end
}

// hoursTold reports whether two numbers, a and b, are the hours of a range by
// the words beside them: a day before, tokens [i, k), or after, or a zone. The
// first token of b and of the words before it is next.
func (p *parser) hoursTold(i, k, next int, a, b hour) bool {
	four := p.at(a.i).Digits == 4
	if b.zoned || p.hoursOfPart(i, b.j) || four && p.at(a.i).N < 1000 && p.rangeWord(k) {
		return true
	}
	if k > i {
		if _, j := numericDate(p, a.i); j > a.i && p.class(k-1) == lang.Weekday && !p.rangeWord(k) {
			return false // "Friday 7-6", the day
		}
		return p.rangeWord(k) || p.class(next-1) == lang.To || p.gap(next) != lang.Space && (p.at(k-1).Class == lang.Part || !p.told(i, b.j))
	}
	day, j := p.dayOf(b.j)
	if j == b.j || !four && (a.v.Hour > 12 || b.v.Hour > 12) {
		return false
	}
	switch {
	case p.class(i-1) == lang.Between && p.class(next-1) == lang.And, four:
		return true
	case p.class(i-1) == lang.From && p.class(next-1) == lang.To, p.gap(next) == lang.Hyphen && (p.rangeWord(i) || day.Fn[0].N > 0 || p.class(b.j) == lang.Tonight):
		switch w := p.wordBefore(i); {
		case int(b.v.Hour)-int(a.v.Hour) > 6: // "on a scale from 1 to 10"
			return false
		case p.gap(next) == lang.Hyphen: // no score, no "pages 3-5"
			return (len(w) < 4 || w[len(w)-1] != 's') && !p.told(i, j)
		}
		return !counts(p.text, p.at(i).Start)
	}
	return false
}

// told reports whether the verb beside the tokens [i, j) looks back: scores and
// votes are told, hours are announced.
func (p *parser) told(i, j int) bool {
	return Direction(p.text, p.at(i).Start, p.at(j-1).End) == timex.OnOrBackward
}

// counts reports whether the words before text[i] tell of a sum: "the toll rose
// from 5 to 7 on Friday", "closed at 12 on Friday".
func counts(text string, i int) bool {
	const near = 6
	for n := 0; n < near; n++ {
		w, at, ok := wordLeft(text, i)
		if !ok {
			return false
		}
		if sums.has(w) {
			return true
		}
		i = at
	}
	return false
}

// sums are words of sums that change, and of where they stand.
var sums = wordSet{
	"boost", "boosted", "climb", "climbed", "closed", "cost", "costs", "cut", "cuts", "decline", "declined", "decrease", "decreased", "down", "drop", "dropped", "ended", "fall", "fallen",
	"falls", "fell", "finished", "gained", "grew", "growing", "grown", "increase", "increased", "increases", "increasing", "index", "jump", "jumped", "lead", "lower", "lowered", "moved",
	"number", "opened", "price", "priced", "prices", "quoted", "raise", "raised", "raises", "raising", "rate", "rates", "reduce", "reduced", "remained", "rise", "risen", "rises", "rising",
	"rose", "score", "sell", "selling", "sells", "settled", "shrank", "slipped", "soared", "sold", "stands", "stood", "surged", "toll", "total", "trade", "traded", "trades", "trading",
	"unchanged", "valued", "went", "widened", "yield", "yielding", "yields",
}

// hoursOfPart reports whether the bare numbers from token i to j are hours of a
// part of a day: "between 7 and 9 last night".
func (p *parser) hoursOfPart(i, j int) bool {
	if p.class(i-1) != lang.From && p.class(i-1) != lang.Between || !p.near(j) {
		return false
	}
	_, end := p.dayWithPart(j)
	return end > j
}

// rangeWord reports whether a word before token k announces a range.
func (p *parser) rangeWord(k int) bool {
	return p.class(k-1) == lang.From || p.class(k-1) == lang.Between || p.class(k-1) == lang.At
}

// endsClause reports whether a bare number [.., j) is not the count of a noun:
// nothing follows it, or a word that cannot be counted.
func (p *parser) endsClause(j int) bool {
	if j < len(p.toks) && p.near(j) {
		switch p.class(j) {
		case lang.Unit, lang.Second, lang.Quarter, lang.Hundred, lang.Thousand, lang.Dozen, lang.Weekend, lang.Fortnight, lang.More, lang.Number, lang.TimesWord, lang.Month, lang.HalfWord:
			return false
		}
		return p.gap(j) != lang.Hyphen
	}
	if j < len(p.toks) && (p.gap(j) == lang.Colon || p.gap(j) == lang.Dot || p.gap(j) == lang.Slash) {
		return false
	}
	return p.nothingAfter(j)
}

// dayBefore reads the day that a range of clock times belongs to, with the
// words up to the first of them: "tomorrow from", "Dec. 9 between", "tonight",
// "the morning of May 5 between".
func (p *parser) dayBefore(i int) (day lang.Expr, k int) {
	switch p.class(i) {
	case lang.Number, lang.Cardinal, lang.Tens, lang.HalfWord, lang.Moment:
		if c := p.class(i + 1); c != lang.Month && p.gap(i+1) != lang.Hyphen && p.gap(i+1) != lang.Slash || p.class(i) != lang.Number {
			return day, i
		}
	}
	if len(p.toks)-i < 3 {
		return day, i
	}
	e, j := p.dayWithPart(i)
	if j == i {
		if e, j = p.plainDay(i); j > i && j < len(p.toks) {
			e, j = p.shifted(e, i, j)
			e, j = p.dayPart(e, j)
		} else if p.class(i) == lang.The && p.follows(i+1, lang.Part) {
			e, j = p.partOfDayFirst(i)
		}
	}
	if j == i || j >= len(p.toks) || e.Type == timex.Set || len(e.Fn) > 5 {
		return day, i
	}
	k = j
	if p.gap(k) != lang.Space && p.gap(k) != lang.Comma {
		return day, i
	}
	for n := 0; n < 2 && p.near(k+1); n++ {
		switch p.class(k) {
		case lang.From, lang.Between, lang.At, lang.About, lang.In:
			k++
		}
	}
	if k == j && p.class(k) == lang.Number && p.at(k).Digits == 4 {
		return day, i
	}
	return e, k
}

// dayPart takes the part of a day that stands right after it: "next Monday
// morning".
func (p *parser) dayPart(day lang.Expr, j int) (lang.Expr, int) {
	if !p.follows(j, lang.Part) || p.at(j).Is(lang.Plural) || len(day.Fn) > 5 {
		return day, j
	}
	return p.within(day, j, j+1, partValue(p.at(j).N)), j + 1
}
