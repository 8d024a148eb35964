package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// length reads an amount of time: "48 hours", "two and a half years", "a year
// and a half", "an hour and ten minutes", "several days", "two-year".
func (p *parser) length(i int) (l timex.Length, mod timex.Mod, j int) {
	c, k := p.cardinal(i)
	if k == i || k >= len(p.toks) || !p.near(k) && p.gap(k) != lang.Adjacent {
		return l, 0, i
	}
	if p.class(i) == lang.Number && (p.at(i).Is(lang.Glued) || p.at(i).Digits == 4 && p.plainYear(i) && p.at(k).Class == lang.Quarter) {
		return l, 0, i
	}
	if p.class(k) == lang.More && p.near(k+1) { // "two more years"
		k++
	}
	if p.class(i) == lang.A && (p.class(k) == lang.FiscalWord || p.class(k) == lang.Calendar) {
		return l, 0, i // "a calendar year" is a kind of year
	}
	for p.class(k) == lang.Working || p.class(k) == lang.Full || p.class(k) == lang.Calendar || p.class(k) == lang.FiscalWord {
		if k++; !p.near(k) {
			return l, 0, i
		}
	}
	if (p.class(k) == lang.To || p.class(k) == lang.Or) && p.class(i) != lang.A { // "two to three weeks", "two or three days"
		if d, n := p.cardinal(k + 1); n > k+1 && d.milli > c.milli && c.milli > 0 && p.near(k+1) && p.near(n) && p.at(n).Is(lang.Plural) {
			c.mod, k = timex.Approx, n
		}
	}
	u, j := p.measure(k)
	if j == k {
		return l, 0, i
	}
	if !p.agrees(c, i, k) {
		return l, 0, i
	}
	l[0] = amount(c, u)
	mod = c.mod
	if c.milli > 0 && p.follows(j, lang.And) && p.follows(j+1, lang.A) && p.follows(j+2, lang.HalfWord) && !p.follows(j+3, lang.Unit) {
		l[0].Milli += 500 // "a year and a half"
		return l, mod, j + 3
	}
	if c.single && p.follows(j, lang.Or) && p.follows(j+1, lang.Cardinal) && p.at(j+1).N == 2 && !p.follows(j+2, lang.Unit) {
		return l, timex.Approx, j + 2
	}
	if p.follows(j, lang.Or) && p.follows(j+1, lang.So) {
		return l, timex.Approx, j + 2
	}
	for n := 1; n < len(l); n++ {
		m := j
		if p.follows(m, lang.And) || p.class(m) == lang.And && p.gap(m) == lang.Comma {
			m++
		}
		if m >= len(p.toks) || !p.near(m) && p.gap(m) != lang.Comma {
			break
		}
		c, k := p.cardinal(m)
		if k == m || k >= len(p.toks) || !p.near(k) || c.milli < 0 {
			break
		}
		u, e := p.measure(k)
		if e == k || u >= l[n-1].Unit || u == timex.PartOfDay || !p.agrees(c, m, k) {
			break
		}
		l[n] = amount(c, u)
		j = e
	}
	return l, mod, j
}

func amount(c count, u timex.Granularity) timex.Amount {
	if u == fortnight {
		if c.milli < 0 {
			return timex.Amount{Milli: c.milli, Unit: timex.Week}
		}
		return timex.Amount{Milli: 2 * c.milli, Unit: timex.Week}
	}
	return timex.Amount{Milli: c.milli, Unit: u}
}

// fortnight is two weeks; it has no granularity of its own.
const fortnight = timex.Millennium + 1

// measure reads a unit that can be counted.
func (p *parser) measure(i int) (u timex.Granularity, j int) {
	switch p.class(i) {
	case lang.HalfTag: // 1h, 2.5 h
		if p.gap(i) == lang.Adjacent && !p.at(i).Is(lang.Capital) && p.gap(i+1) != lang.Adjacent {
			return timex.Hour, i + 1
		}
	case lang.Unit:
		return timex.Granularity(p.at(i).N), i + 1
	case lang.Quarter:
		return timex.Quarter, i + 1
	case lang.Second:
		return timex.Second, i + 1
	case lang.Weekend:
		return timex.Weekend, i + 1
	case lang.Fortnight:
		return fortnight, i + 1
	case lang.Part:
		if p.at(i).N == int(timex.Night) {
			return timex.PartOfDay, i + 1
		}
	case lang.Season:
		if p.at(i).Is(lang.Plural) {
			return timex.Season, i + 1
		}
	}
	return 0, i
}

// agrees reports whether the unit at token k goes with the count at token i:
// "two years", "two-year", "a year", but not "two second" or "a quarters".
func (p *parser) agrees(c count, i, k int) bool {
	t := p.at(k)
	if p.class(i) == lang.A && t.Is(lang.Plural) && c.single {
		return false
	}
	if !t.Is(lang.Plural) && !c.single && c.milli != timex.Some && c.milli > 1000 {
		switch t.Class {
		case lang.Second, lang.Part, lang.Weekend:
			return p.gap(k) == lang.Hyphen
		case lang.Quarter:
			return p.gap(k) == lang.Hyphen
		}
	}
	if t.Class == lang.Quarter && c.milli == 3000 && t.Is(lang.Plural) && (p.gap(k) == lang.Hyphen || p.follows(k+1, lang.Of)) {
		return false // "three-quarters of its food"
	}
	if t.Class == lang.Second && !t.Is(lang.Plural) && c.single {
		return p.class(i) != lang.A
	}
	if t.Class == lang.Quarter && c.single && p.class(i) == lang.A {
		return false
	}
	if t.Class == lang.Part && c.single {
		return false
	}
	return true
}

// hedge reads a modifier of an amount: "about", "more than", "at least",
// "nearly", "up to", "no more than".
func (p *parser) hedge(i int) (m timex.Mod, j int) {
	switch p.class(i) {
	case lang.About, lang.Some:
		return timex.Approx, i + 1
	case lang.Nearly:
		return timex.LessThan, i + 1
	case lang.Over:
		switch {
		case p.class(i+1) == lang.Several, p.class(i+1) == lang.A && p.class(i+2) != lang.Unit && p.class(i+2) != lang.Dozen && p.class(i+2) != lang.Hundred && p.class(i+2) != lang.Fortnight && p.class(i+2) != lang.Quarter:
			return 0, i // "over several years", "over a three-year period": in the course of
		}
		return timex.MoreThan, i + 1
	case lang.Exactly, lang.Only, lang.Just:
		if p.class(i+1) == lang.Over || p.class(i+1) == lang.Less && p.at(i+1).N == 1 || p.class(i+1) == lang.About {
			return p.hedge(i + 1)
		}
	case lang.Up:
		if p.follows(i+1, lang.To) {
			return timex.EqualOrLess, i + 2
		}
	case lang.At:
		if p.follows(i+1, lang.Least) {
			return timex.EqualOrMore, i + 2
		}
		if p.follows(i+1, lang.Most) {
			return timex.EqualOrLess, i + 2
		}
	case lang.More:
		if p.follows(i+1, lang.Than) {
			return timex.MoreThan, i + 2
		}
	case lang.Less:
		if p.at(i).N == 1 {
			return timex.LessThan, i + 1
		}
		if p.follows(i+1, lang.Than) {
			return timex.LessThan, i + 2
		}
	case lang.No, lang.Not:
		if p.follows(i+1, lang.More) && p.follows(i+2, lang.Than) {
			return timex.EqualOrLess, i + 3
		}
		if p.follows(i+1, lang.Less) && p.follows(i+2, lang.Than) {
			return timex.EqualOrMore, i + 3
		}
	}
	return 0, i
}

// duration reads a length that is not tied to a point: "three years", "about
// 90 minutes", "years", "a two-year".
func duration(p *parser, i int) (lang.Expr, int) {
	const rule = "duration"
	m, k := p.hedge(i)
	if k > i && !p.near(k) {
		return lang.Expr{}, i
	}
	if k == i {
		k = p.definite(i)
	}
	if p.class(k) == lang.A && (p.class(k+1) == lang.Number || p.class(k+1) == lang.Cardinal) && p.near(k+1) {
		if _, _, j := p.length(k + 1); j > k+1 && p.gap(j-1) == lang.Hyphen && p.follows(j, lang.Moments) && p.at(j).N == periodNoun {
			e, j := duration(p, k+1) // "a three-year period"
			e.Start = p.at(i).Start
			return e, j
		}
		return lang.Expr{}, i
	}
	l, mod, j := p.length(k)
	if j == k || m == timex.NoMod && k > i && (l[0].Milli == 1000 || p.gap(j-1) == lang.Hyphen || !p.at(j-1).Is(lang.Plural)) {
		return lang.Expr{}, i
	}
	if mod == timex.NoMod {
		mod = m
	}
	if p.class(k) != lang.The && p.gap(j-1) == lang.Hyphen && p.follows(j, lang.Moments) && p.at(j).N == periodNoun {
		j++ // "a three-year period"
	} else if p.class(k) == lang.A && p.gap(j-1) == lang.Hyphen {
		// "a two-year term": the article belongs to the noun
		k++
		i = k
	}
	if p.gap(j) == lang.Hyphen && (p.class(j) == lang.Ago || p.class(j) == lang.Earlier) || p.follows(j, lang.A) && p.follows(j+1, lang.Unit) && timex.Granularity(p.at(j+1).N) > l.Unit() {
		return lang.Expr{}, i // "a year-earlier loss", "24 hours a day"
	}
	if p.ageLooks(j) || p.class(k) == lang.A && l == timex.Of(1, l.Unit()) && p.rate(k) {
		return lang.Expr{}, i
	}
	v := timex.Lasting(inYears(l))
	v.Mod = mod
	e := p.absolute(rule, i, j, v)
	if p.class(i) == lang.The && l.Unit() == timex.Month {
		e.Anaphor = timex.Year // results of "the nine months" are compared with a year's
	}
	return e, j
}

// inYears counts decades, centuries and millennia in years, for which ISO 8601
// has a designator: "half a century" is P50Y.
func inYears(l timex.Length) timex.Length {
	a := &l[0]
	if a.Milli <= 0 {
		return l
	}
	switch a.Unit {
	case timex.Decade:
		*a = timex.Amount{Milli: a.Milli * 10, Unit: timex.Year}
	case timex.Century:
		*a = timex.Amount{Milli: a.Milli * 100, Unit: timex.Year}
	case timex.Millennium:
		*a = timex.Amount{Milli: a.Milli * 1000, Unit: timex.Year}
	}
	return l
}

// definite skips what makes a counted stretch a definite one: "the nine
// months", "the first two years", "the latest six weeks".
func (p *parser) definite(i int) int {
	k := p.the(i)
	if k == i {
		return i
	}
	switch p.class(k) {
	case lang.Ordinal, lang.Latest, lang.Other:
		if p.near(k + 1) {
			k++
		}
	}
	return k
}

// rate reports whether "a year" at token k says how often: "$500 million a
// year", "four flights a week", "24 hours a day".
func (p *parser) rate(k int) bool {
	at := p.at(k).Start
	for n := 0; n < 4; n++ {
		w, s, ok := wordLeft(p.text, at)
		gap := p.text[at:at]
		if ok {
			gap = p.text[s+len(w) : at]
		}
		for i := len(gap) - 1; i >= 0; i-- {
			switch c := gap[i]; {
			case isDigit(c), c == '%', c == '$':
				return true
			case c == ',' && n > 0, c == '"', c == '(', c == ')':
				return false
			}
		}
		if !ok || functionWord[w] || in(phraseWords, w) || n == 0 && pastForm(w) {
			return false
		}
		if e, found := lexicon().Lookup(w); found && (e.Class == lang.Cardinal || e.Class == lang.Tens || e.Class == lang.Thousand || e.Class == lang.Hundred || e.Class == lang.Dozen || e.Class == lang.Several) {
			return true
		}
		at = s
	}
	return false
}

// ageLooks reports whether "old" or "of age" follows: an age is no time
// expression by default.
func (p *parser) ageLooks(j int) bool {
	return p.class(j) == lang.Old && p.near(j)
}

// bareDuration reads units without a count: "years", "for weeks or months",
// "the early years", "the weeks ahead", "decades-long".
func bareDuration(p *parser, i int) (lang.Expr, int) {
	const rule = "duration"
	k := p.the(i)
	if k > i && (p.class(k) == lang.Early || p.class(k) == lang.Late || p.class(k) == lang.Ordinal) && p.near(k+1) {
		k++
	}
	t := p.at(k)
	if !t.Is(lang.Plural) || t.Class != lang.Unit {
		return lang.Expr{}, i
	}
	g := timex.Granularity(t.N)
	if g <= timex.Second || k > i && g < timex.Day && k == i+1 {
		return lang.Expr{}, i // "the minutes" are of a meeting
	}
	if k == i && i > 0 && p.near(i) {
		switch p.class(i - 1) {
		case lang.For, lang.In, lang.After, lang.Of, lang.Over, lang.Within, lang.About, lang.Through, lang.And, lang.Or, lang.Before, lang.Since, lang.To:
		case lang.A:
			if p.gap(i+1) != lang.Hyphen || p.class(i+1) != lang.Long {
				return lang.Expr{}, i
			}
		default:
			return lang.Expr{}, i
		}
	} else if k == i && g < timex.Day && p.wordBefore(i) != "" && !p.sentenceStart(i) {
		return lang.Expr{}, i // "office hours"
	}
	v, j := timex.Lasting(timex.SomeOf(g)), k+1
	switch {
	case p.gap(j) == lang.Hyphen && p.class(j) == lang.Long:
		return p.absolute(rule, i, j+1, v), j + 1
	case k > i && p.follows(j, lang.Ahead):
		return p.stretch(rule, i, j+1, timex.SomeOf(g), timex.NoMod, false, lang.FromDCT), j + 1
	}
	for (p.follows(j, lang.Or) || p.follows(j, lang.And)) && p.follows(j+1, lang.Unit) && p.at(j+1).Is(lang.Plural) {
		j += 2
	}
	return p.absolute(rule, i, j, v), j
}

// stretch is a duration that ends or begins at the reference.
func (p *parser) stretch(rule string, i, j int, l timex.Length, mod timex.Mod, back bool, base lang.Base) lang.Expr {
	v := timex.Lasting(inYears(l))
	v.Mod = mod
	dir := timex.Forward
	if back {
		dir = timex.Backward
	}
	return p.expr(rule, i, j, base, p.fn(timex.Op{Kind: timex.OpSpan, Dir: dir, Pattern: v}))
}

// countedLast reads a count before the word that points: "the 13 last
// minutes", "the two coming weeks".
func (p *parser) countedLast(rule string, i, k int) (lang.Expr, int) {
	c, n := p.cardinal(k)
	if n == k || c.milli < 2000 || !p.near(n) || !p.near(n+1) {
		return lang.Expr{}, i
	}
	back, base := true, lang.FromDCT
	switch p.class(n) {
	case lang.Last, lang.Past:
	case lang.Previous:
		base = lang.FromPrevious
	case lang.Next, lang.Coming:
		back = false
	case lang.Following:
		back, base = false, lang.FromPrevious
	default:
		return lang.Expr{}, i
	}
	u, j := p.measure(n + 1)
	if j == n+1 || !p.at(n+1).Is(lang.Plural) {
		return lang.Expr{}, i
	}
	return p.stretch(rule, i, j, timex.Length{amount(c, u)}, c.mod, back, base), j
}

// lastUnits reads "the past 48 hours", "the last two years", "the next few
// days", "recent years", "the coming days".
func lastUnits(p *parser, i int) (lang.Expr, int) {
	const rule = "past, next units"
	k := p.the(i)
	if k == i && p.class(k) == lang.This || k == i && p.class(k) == lang.These {
		k++
		if !p.near(k) {
			return lang.Expr{}, i
		}
	}
	if e, j := p.countedLast(rule, i, k); j > i {
		return e, j
	}
	back, open := true, false
	base := lang.FromDCT
	switch p.class(k) {
	case lang.Last, lang.Past:
	case lang.Recent:
		open = true
	case lang.Previous:
		base = lang.FromPrevious
	case lang.Next, lang.Coming:
		back = false
	case lang.Following:
		back, base = false, lang.FromPrevious
	default:
		return lang.Expr{}, i
	}
	determiner := p.class(k)
	if k++; !p.near(k) {
		return lang.Expr{}, i
	}
	m, n := p.hedge(k)
	if n > k && (!p.near(n) || determiner == lang.Last && p.class(i) != lang.The) {
		return lang.Expr{}, i // "last up to three weeks": the verb
	}
	if l, mod, j := p.length(n); j > n {
		if mod == timex.NoMod {
			mod = m
		}
		if p.class(n) == lang.A {
			return lang.Expr{}, i
		}
		return p.stretch(rule, i, j, l, mod, back, base), j
	}
	// without a count: "recent years", "the coming days"
	t := lang.None
	if k < len(p.toks) {
		t = p.class(k)
	}
	if (t == lang.Unit || t == lang.Quarter || t == lang.Weekend) && p.at(k).Is(lang.Plural) {
		j := k + 1
		for p.follows(j, lang.And) && p.follows(j+1, lang.Unit) && p.at(j+1).Is(lang.Plural) { // "recent weeks and months"
			j += 2
		}
		u, _ := p.measure(k)
		if open || determiner == lang.Coming {
			ref := timex.FutureRef
			if back {
				ref = timex.PastRef
			}
			e := p.stretch(rule, i, j, timex.SomeOf(u), timex.NoMod, back, base)
			e.Fn = p.then(e.Fn, timex.Op{Kind: timex.OpVague, Pattern: timex.Vague(ref)})
			return e, j
		}
		return p.stretch(rule, i, j, timex.SomeOf(u), timex.NoMod, back, base), j
	}
	return lang.Expr{}, i
}
