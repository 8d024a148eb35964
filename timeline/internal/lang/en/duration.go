package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// duration reads a length that is not tied to a point: "three years", "about
// 90 minutes", "years", "a two-year".
func duration(p *parser, i int) (lang.Expr, int) {
	const rule = "duration"
	m, k := p.hedge(i)
	if k > i && (!p.near(k) || p.class(i) == lang.Over && !p.overHedges(i)) {
		return lang.Expr{}, i
	}
	if k == i {
		k = p.definite(i)
	}
	if p.class(k) == lang.A && (p.class(k+1) == lang.Number || p.class(k+1) == lang.Cardinal || p.class(k+1) == lang.Tens) && p.near(k+1) {
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
	if p.plainYear(k) && p.gap(k+1) == lang.Space && !p.at(j-1).Is(lang.Plural) {
		return lang.Expr{}, i // "the 2018 day of rest"
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
	if p.gap(j) == lang.Hyphen && (p.class(j) == lang.Ago || p.class(j) == lang.Earlier) || p.follows(j, lang.A) && p.follows(j+1, lang.Unit) && timex.Granularity(p.at(j+1).N) > l.Unit() && !p.countedFrom(j+2) {
		return lang.Expr{}, i // "a year-earlier loss", "24 hours a day"
	}
	if l == timex.Of(1, timex.Day) && p.class(k) == lang.Cardinal && p.near(j) && (p.class(j) == lang.Last || p.class(j) == lang.Next || p.class(j) == lang.This) {
		return lang.Expr{}, i // "one day last week" is a day
	}
	if p.ageLooks(j) || p.someDay(i) > i || p.class(k) == lang.A && l == timex.Of(1, l.Unit()) && p.rate(k) {
		return lang.Expr{}, i
	}
	if p.class(j) == lang.Long && (p.gap(j) == lang.Hyphen || p.gap(j) == lang.Space && !p.at(j-1).Is(lang.Plural) && p.class(k) != lang.A) { // "a year-long trial", "a nine day long siege"
		if p.class(k) == lang.A {
			return lang.Expr{}, i
		}
		j++
	}
	v := timex.Lasting(inUnits(l))
	v.Mod = mod
	e := p.absolute(rule, i, j, v)
	if p.class(i) == lang.The && l.Unit() == timex.Month {
		e.Anaphor = timex.Year // results of "the nine months" are compared with a year's
		if l == timex.Of(3, timex.Month) {
			e.Anaphor = timex.Quarter
		}
		return e, j
	}
	return p.anchoredLength(e, i, j), j
}

// countedFrom reports whether token j makes the length before it one that is
// counted from a time: "suspended them for 90 days a week later".
func (p *parser) countedFrom(j int) bool {
	switch p.class(j) {
	case lang.Ago, lang.Earlier, lang.Later, lang.Before, lang.After:
		return p.near(j)
	}
	return false
}

// inUnits writes a length in the units that ISO 8601 has designators for and,
// as TIMEX3 does, in whole hours, minutes and seconds: "half a century" is P50Y,
// "two and a half hours" PT2H30M.
func inUnits(l timex.Length) timex.Length {
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
	case timex.Hour, timex.Minute:
		rest := a.Milli % 1000 * 60
		if rest == 0 || rest%1000 != 0 || l[1].Unit != timex.NoGranularity {
			break
		}
		l[1] = timex.Amount{Milli: rest, Unit: a.Unit - 1}
		if a.Milli -= a.Milli % 1000; a.Milli == 0 {
			l[0], l[1] = l[1], timex.Amount{}
		}
	}
	return l
}

// overHedges reports whether "over" at token i means more than, as in "for over
// three years", and not in the course of: "to be spent over three years".
func (p *parser) overHedges(i int) bool {
	switch p.class(i - 1) {
	case lang.For, lang.In, lang.After, lang.Of, lang.Just, lang.Within, lang.During, lang.By, lang.Than, lang.And, lang.To:
		return p.near(i)
	}
	w := p.wordBefore(i)
	return w == "" || overHedged.has(w) || takingTime.has(w) || p.sentenceOpens(i)
}

// overHedged are words after which "over" means more than, beside the verbs.
var overHedged = wordSet{"after", "are", "at", "be", "been", "being", "for", "good", "in", "is", "its", "just", "was", "well", "were"}

// takingTime are verbs whose object is how long something goes on.
var takingTime = wordSet{"last", "lasted", "lasting", "lasts", "spend", "spending", "spends", "spent", "take", "taken", "takes", "taking", "took", "wait", "waited", "waiting", "waits"}

// definite skips what makes a counted stretch a definite one: "the nine
// months", "the first two years", "the latest six weeks", "these six weeks".
func (p *parser) definite(i int) int {
	k := p.the(i)
	if c := p.class(i); (c == lang.These || c == lang.Those) && p.near(i+1) {
		return i + 1
	}
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
	switch p.class(k - 1) {
	case lang.Within, lang.In, lang.After, lang.For, lang.Than:
		return false
	}
	at := p.at(k).Start
	for n := 0; n < 5; n++ {
		w, s, ok := wordLeft(p.text, at)
		gap := p.text[at:at]
		if ok {
			gap = p.text[s+len(w) : at]
		}
		for i := len(gap) - 1; i >= 0; i-- {
			switch c := gap[i]; {
			case isDigit(c), c == '%', c == '$':
				return true
			case c == ',', c == '"', c == '(', c == ')':
				return false
			}
		}
		if w == "of" && n > 0 { // "$85 billion of bonds a month"
			at = s
			continue
		}
		if !ok || functionWord.has(w) || phraseWords.has(w) || n == 0 && pastForm(w) {
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
	if k > i && (p.class(k) == lang.Early || p.class(k) == lang.Late || p.class(k) == lang.Latter || p.class(k) == lang.Ordinal) && p.near(k+1) {
		k++
	}
	if m := k + 1; k > i && p.near(m) && (p.class(k) == lang.Last || p.class(k) == lang.Latter && p.at(k).N == 1) {
		k = m // "the last year of the war"
	}
	t := p.at(k)
	if k == i && t.Class == lang.Unit && p.class(k+1) == lang.Long && p.gap(k+1) == lang.Hyphen { // "day-long", "decades-long"
		l := inUnits(timex.Of(1, timex.Granularity(t.N)))
		if t.Is(lang.Plural) {
			if l = timex.SomeOf(timex.Granularity(t.N)); t.N == int(timex.Decade) {
				l = timex.SomeOf(timex.Year) // TimeML counts them so
			}
		}
		return p.absolute(rule, i, k+2, timex.Lasting(l)), k + 2
	}
	if k > i+1 && p.unitOfEvent(k) {
		return p.absolute(rule, i, k+1, timex.Lasting(inUnits(timex.Of(1, timex.Granularity(t.N))))), k + 1
	}
	verb := k == i && takingTime.has(p.wordBefore(i)) && (p.class(i-1) != lang.Last || lastsAfter(p.wordBefore(i-1)))
	if !t.Is(lang.Plural) || t.Class != lang.Unit || p.class(k-1) == lang.Last && !verb {
		return lang.Expr{}, i
	}
	g := timex.Granularity(t.N)
	if k == i && g == timex.Minute && p.follows(k+1, lang.Of) && p.sentenceOpens(i) {
		return lang.Expr{}, i // "Minutes of the meeting"
	}
	if g <= timex.Second || k > i && g < timex.Day && k == i+1 {
		return lang.Expr{}, i // "the minutes" are of a meeting
	}
	if verb { // "took hours"
	} else if k == i && i > 0 && p.near(i) {
		switch p.class(i - 1) {
		case lang.For, lang.In, lang.After, lang.Of, lang.Over, lang.Within, lang.About, lang.Through, lang.And, lang.Or, lang.Before, lang.Since, lang.To:
		case lang.Only, lang.Just:
			if g < timex.Day {
				return lang.Expr{}, i // "just minutes apart"
			}
		case lang.A:
			if p.gap(i+1) != lang.Hyphen || p.class(i+1) != lang.Long {
				return lang.Expr{}, i
			}
		default:
			return lang.Expr{}, i
		}
	} else if k == i && (p.follows(k+1, lang.After) || p.follows(k+1, lang.Before)) { // "came hours after"
	} else if w := p.wordBefore(i); k == i && g < timex.Day && w != "" && (!p.sentenceStart(i) || w != "Only" && w != "Just") {
		return lang.Expr{}, i // "office hours"
	}
	v, j := timex.Lasting(timex.SomeOf(g)), k+1
	switch {
	case k > i && p.follows(j, lang.Ahead):
		return p.stretch(rule, i, j+1, timex.SomeOf(g), timex.NoMod, false, lang.FromDCT), j + 1
	}
	j = p.orUnits(j)
	return p.absolute(rule, i, j, v), j
}

// orUnits skips the units that go on from those before token j: "weeks or
// months", "days and weeks".
func (p *parser) orUnits(j int) int {
	for n := 1; n < maxEnds && (p.follows(j, lang.Or) || p.follows(j, lang.And)) && p.follows(j+1, lang.Unit) && p.at(j+1).Is(lang.Plural); n++ {
		j += 2
	}
	return j
}
