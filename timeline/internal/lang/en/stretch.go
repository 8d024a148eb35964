package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// stretch is a duration that ends or begins at the reference.
func (p *parser) stretch(rule string, i, j int, l timex.Length, mod timex.Mod, back bool, base lang.Base) lang.Expr {
	v := timex.Lasting(inUnits(l))
	v.Mod = mod
	dir := timex.Forward
	if back {
		dir = timex.Backward
	}
	op := timex.Op{Kind: timex.OpSpan, Dir: dir, Pattern: v}
	if p.workdays(i, j, l) {
		op = p.moved(i, j, l, dir)
		op.Pattern = v
	}
	return p.expr(rule, i, j, base, p.fn(op))
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
		if k == i && p.class(k) == lang.Last && lastsAfter(p.wordBefore(i)) {
			return lang.Expr{}, i
		}
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
	if u := p.at(k + 1); p.class(k) == lang.HalfWord && u.Class == lang.Unit && !u.Is(lang.Plural) && p.near(k+1) { // "the last half hour"
		return p.stretch(rule, i, k+2, timex.Length{{Milli: 500, Unit: timex.Granularity(u.N)}}, timex.NoMod, back, base), k + 2
	}
	if l, j := p.oneAnd(k); j > k && !open {
		return p.stretch(rule, i, j, l, timex.NoMod, back, lang.FromDCT), j
	}
	if l, mod, j := p.length(n); j > n {
		if mod == timex.NoMod {
			mod = m
		}
		if p.class(n) == lang.A || (p.follows(j, lang.Before) || p.follows(j, lang.After)) && p.follows(j+1, lang.Deictic) {
			return lang.Expr{}, i // "within the next two weeks after tomorrow" counts from there
		}
		return p.stretch(rule, i, j, l, mod, back, base), j
	}
	// without a count: "recent years", "the coming days"
	t := p.class(k)
	if (t == lang.Unit || t == lang.Quarter || t == lang.Weekend || t == lang.Season && open) && p.at(k).Is(lang.Plural) {
		j := p.orUnits(k + 1)
		u, _ := p.measure(k)
		if open && j == k+1 && u < timex.Year && t != lang.Season {
			open = false // "recent weeks" are a stretch of weeks, "recent years" only past
		}
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

// oneAnd reads a unit that stands for one of them with what is added to it: "the
// next day and 5 hours", "the past decade and a half".
func (p *parser) oneAnd(k int) (l timex.Length, j int) {
	u := timex.Granularity(p.at(k).N)
	if p.class(k) != lang.Unit || p.at(k).Is(lang.Plural) || u < timex.Hour || !p.follows(k+1, lang.And) {
		return l, k
	}
	if f, end := p.fraction(k + 1); end > k+1 && p.class(end) != lang.Unit && p.class(end) != lang.Of {
		return timex.Length{{Milli: 1000 + f, Unit: u}}, end
	}
	more, mod, end := p.length(k + 2)
	if end == k+2 || mod != timex.NoMod || more[0].Unit >= u || more[1].Unit != timex.NoGranularity {
		return l, k
	}
	switch p.class(end) {
	case lang.Ago, lang.Earlier, lang.Later, lang.Before, lang.After, lang.FromNow, lang.Old, lang.Long:
		return l, k
	}
	return timex.Length{{Milli: 1000, Unit: u}, more[0]}, end
}

// lastsAfter reports whether after w "last" is the verb: "would last 24 weeks".
func lastsAfter(w string) bool {
	w = lower(w)
	return modals.has(w) || w == "cannot" || w == "not"
}
