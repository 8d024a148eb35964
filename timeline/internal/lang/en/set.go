package en

import (
	"strconv"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/feast"
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// set reads what recurs: "every morning", "each Thursday", "every two weeks",
// "every other Friday", "daily", "twice a month", "Tuesday nights", "on
// Mondays".
func set(p *parser, i int) (lang.Expr, int) {
	const rule = "set"
	switch p.class(i) {
	case lang.Frequency:
		return p.setAtHour(p.frequency(rule, i))
	case lang.Every, lang.Each:
		return p.setAtHour(p.every(rule, i))
	case lang.Weekday, lang.Part, lang.Weekend:
		return p.setAtHour(p.plurals(rule, i))
	case lang.Other: // "on alternate Tuesdays"
		if k := i + 1; p.at(i).N == 1 && p.follows(k, lang.Weekday) && p.at(k).Is(lang.Plural) {
			return p.setOf(rule, i, k+1, weekdayValue(p.at(k).N), "", "2W"), k + 1
		}
		return lang.Expr{}, i
	case lang.Once:
		return p.times(rule, i, i+1, p.at(i).N)
	case lang.Number, lang.Cardinal, lang.Moment:
		if e, j := p.clockOfDays(rule, i); j > i {
			return e, j
		}
	}
	if c, j := p.cardinal(i); j > i && c.milli > 0 && p.follows(j, lang.TimesWord) {
		return p.times(rule, i, j+1, int(c.milli/1000))
	}
	return lang.Expr{}, i
}

func (p *parser) setOf(rule string, i, j int, v timex.Value, quant, freq string) lang.Expr {
	v.Type, v.Quant, v.Freq = timex.Set, quant, freq
	e := p.absolute(rule, i, j, v)
	e.Type, e.Quant, e.Freq = timex.Set, quant, freq
	return e
}

// frequency reads "daily", "weekly": not in the names of papers and offices,
// which begin with a capital.
func (p *parser) frequency(rule string, i int) (lang.Expr, int) {
	t := p.at(i)
	if t.Is(lang.Capital) && !p.sentenceStart(i) || t.Is(lang.Capital) && isUpperWord(p.wordAfter(i+1)) {
		return lang.Expr{}, i
	}
	if t.N == int(timex.Day) && p.class(i-1) == lang.None && isUpperWord(p.wordBefore(i)) && !p.sentenceOpens(i) && isUpperWord(p.wordAfter(i+1)) && p.adjacentWord(i+1) {
		return lang.Expr{}, i // "the Party daily Granma"
	}
	if w := p.word(i); p.adjacentWord(i+1) && (w[len(w)-1] == 'l' || w[len(w)-2] == 'a' && !functionWord.has(p.wordAfter(i+1)) ||
		t.N&0xFF == int(timex.Quarter) && (p.class(i+1) == lang.And || p.class(i+1) == lang.Or || !functionWord.has(p.wordAfter(i+1)))) {
		return lang.Expr{}, i // "annual sales", "quarterly dividend", "everyday lives": a kind of sum or event
	}
	return p.setOf(rule, i, i+1, timex.Lasting(timex.Of(max(1, t.N>>8), timex.Granularity(t.N&0xFF))), "", ""), i + 1
}

func isUpperWord(w string) bool { return w != "" && isUpper(w[0]) }

// every reads what follows "every" or "each".
func (p *parser) every(rule string, i int) (lang.Expr, int) {
	quant := "EVERY"
	if p.class(i) == lang.Each {
		quant = "EACH"
	}
	k := i + 1
	if !p.near(k) {
		return lang.Expr{}, i
	}
	if p.class(k) == lang.Number || p.class(k) == lang.Ordinal { // "every 25 December", "each 4/15", "every 1st of May"
		v, j := p.monthDay(k)
		if e, m := numericDate(p, k); m > j && len(e.Fn) == 1 {
			v, j = e.Fn[0].Pattern, m
		}
		if j > k && v.Known == timex.FieldMonth|timex.FieldDay {
			return p.setOf(rule, i, j, v, quant, ""), j
		}
	}
	n := int64(1000)
	if p.class(k) == lang.Other { // "every other week"
		n, k = 2000, k+1
		if !p.near(k) {
			return lang.Expr{}, i
		}
	} else if c, j := p.cardinal(k); j > k && (c.milli > 0 || c.milli == timex.Some) && p.near(j) {
		n, k = c.milli, j
		if p.follows(j, lang.To) || p.follows(j, lang.Or) { // "every four to six weeks"
			if d, m := p.cardinal(j + 1); m > j+1 && d.milli > c.milli && p.near(j+1) && p.near(m) {
				k = m
			}
		}
	} else if o, j := p.ordinal(k); j > k && p.near(j) && (p.class(k) != lang.Second || p.class(j) == lang.Weekday || p.class(j) == lang.Unit || p.class(j) == lang.Weekend) {
		n, k = int64(o)*1000, j
	}
	if u, j := p.measure(k); j > k && u != timex.PartOfDay && u != timex.Season {
		if u == timex.Weekend && n == 1000 {
			return p.setOf(rule, i, j, weekendValue(), quant, ""), j
		}
		return p.setOf(rule, i, j, timex.Lasting(timex.Length{amount(count{milli: n}, u)}), quant, ""), j
	}
	freq := ""
	if n != 1000 {
		freq = strconv.FormatInt(n/1000, 10) + "W"
	}
	if p.class(k) == lang.Part {
		return p.setOf(rule, i, k+1, partValue(p.at(k).N), quant, ""), k + 1
	}
	if p.class(k) == lang.Moment {
		return p.setOf(rule, i, k+1, timex.Value{}.WithClock(p.at(k).N, 0, 0, timex.Hour), quant, ""), k + 1
	}
	if p.class(k) == lang.Holiday && p.holidayLooks(k) { // "every Christmas"
		v := timex.Lasting(timex.Of(1, timex.Year))
		if month, day, ok := feast.Feast(p.at(k).N &^ named).Fixed(); ok {
			v = dayValue(month, day)
		}
		return p.setOf(rule, i, k+1, v, quant, freq), k + 1
	}
	v, j := p.recurring(k)
	if j == k || v.Known.Has(timex.FieldYear) {
		return lang.Expr{}, i
	}
	if v.Known == timex.FieldWeekday && p.follows(j, lang.Part) {
		v = partOfWeekday(int(v.Weekday), p.at(j).N)
		j++
	}
	return p.setOf(rule, i, j, v, quant, freq), j
}

// nthOfEvery reads what comes once in every larger unit: "the 15th of each
// month", "the first Monday of every month".
func nthOfEvery(p *parser, i int) (lang.Expr, int) {
	const rule = "nth of every"
	if v, j := p.monthDay(i); j > i && !v.Known.Has(timex.FieldYear) && p.follows(j, lang.Of) && (p.follows(j+1, lang.Each) || p.follows(j+1, lang.Every)) { // "December 31 of each year"
		if e, end := p.every(rule, j+1); end > j+1 && p.class(end-1) == lang.Unit && p.at(end-1).N == int(timex.Year) {
			return p.setOf(rule, i, end, v, e.Quant, ""), end
		}
	}
	k := p.the(i)
	n, m := p.ordinal(k)
	if m == k {
		if p.class(k) != lang.Last {
			return lang.Expr{}, i
		}
		n, m = -1, k+1
	}
	weekday := p.follows(m, lang.Weekday) || p.follows(m, lang.Unit) && p.at(m).N == int(timex.Day)
	if weekday {
		m++
	}
	if !p.follows(m, lang.Of) && !p.follows(m, lang.In) || !p.near(m+1) || p.class(m+1) != lang.Every && p.class(m+1) != lang.Each {
		return lang.Expr{}, i
	}
	e, j := p.every(rule, m+1)
	if j == m+1 || p.class(j-1) != lang.Unit {
		return lang.Expr{}, i
	}
	v := e.Fn[0].Pattern
	if !weekday {
		if p.at(j-1).N != int(timex.Month) || n < 1 || n > 31 {
			return lang.Expr{}, i
		}
		v = timex.Value{Granularity: timex.Day, Known: timex.FieldDay, Day: uint8(n)}
	}
	return p.setOf(rule, i, j, v, e.Quant, ""), j
}

// plurals reads "Mondays", "Tuesday nights", "weekends", "mornings".
func (p *parser) plurals(rule string, i int) (lang.Expr, int) {
	t := p.at(i)
	if t.Class == lang.Weekday && !t.Is(lang.Plural) {
		if p.follows(i+1, lang.Part) && p.at(i+1).Is(lang.Plural) {
			return p.setOf(rule, i, i+2, partOfWeekday(t.N, p.at(i+1).N), "", ""), i + 2
		}
		if quant := p.everyBefore(i); quant != "" {
			return p.setOf(rule, i, i+1, weekdayValue(t.N), quant, ""), i + 1
		}
		return lang.Expr{}, i
	}
	if !t.Is(lang.Plural) {
		return lang.Expr{}, i
	}
	if i > 0 && p.near(i) {
		switch p.class(i - 1) {
		case lang.On, lang.And, lang.At, lang.In, lang.To, lang.Through, lang.Or:
		default:
			return lang.Expr{}, i
		}
	}
	switch t.Class {
	case lang.Weekday:
		return p.setOf(rule, i, i+1, weekdayValue(t.N), "", ""), i + 1
	case lang.Weekend:
		return p.setOf(rule, i, i+1, weekendValue(), "", ""), i + 1
	}
	if w := lower(p.wordBefore(i)); i == 0 && p.adjacentBefore(0) && (strings.HasSuffix(w, "est") || strings.HasSuffix(w, "less") || nightly.has(w)) {
		return lang.Expr{}, i // "one of the longest nights", "sleepless nights"
	}
	return p.setOf(rule, i, i+1, partValue(t.N), "", ""), i + 1
}

// nightly are what single nights and mornings are like.
var nightly = wordSet{"awful", "bad", "bright", "cold", "dark", "good", "grey", "happy", "hot", "long", "quiet", "short", "warm", "wild"}

// everyBefore returns the quantifier of the list of weekdays that the one at
// token i ends: "every Monday, Wednesday and Friday".
func (p *parser) everyBefore(i int) string {
	for n := 0; n < 7; n++ {
		if p.class(i-1) == lang.And || p.class(i-1) == lang.Or {
			i--
		} else if p.gap(i) != lang.Comma {
			return ""
		}
		if i--; p.class(i) != lang.Weekday || p.at(i).Is(lang.Plural) {
			return ""
		}
		switch p.class(i - 1) {
		case lang.Every:
			return "EVERY"
		case lang.Each:
			return "EACH"
		}
	}
	return ""
}

// times reads the unit of "twice a month", "three times per week".
func (p *parser) times(rule string, i, k, n int) (lang.Expr, int) {
	if !p.near(k) {
		return lang.Expr{}, i
	}
	switch p.class(k) {
	case lang.A, lang.Per, lang.Each, lang.Every:
	case lang.Frequency: // "twice daily"
		e, j := p.frequency(rule, k)
		if j == k {
			return e, i
		}
		return p.setOf(rule, i, j, e.Fn[0].Pattern, "", strconv.Itoa(n)+"X"), j
	default:
		return lang.Expr{}, i
	}
	if !p.near(k + 1) {
		return lang.Expr{}, i
	}
	u, j := p.measure(k + 1)
	if j == k+1 || p.at(k+1).Is(lang.Plural) {
		return lang.Expr{}, i
	}
	return p.setOf(rule, i, j, timex.Lasting(timex.Length{amount(count{milli: 1000}, u)}), "", strconv.Itoa(n)+"X"), j
}
