package en

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// date reads a date in words, with or without its year: "September 12, 2022",
// "12 September", "the 12th of Sept. 2022", "Sept 2022", "Monday, Sept. 12",
// "Monday the 12th". A value without FieldYear recurs.
func (p *parser) date(i int) (v timex.Value, j int) {
	if v, j = p.yearFirst(i); j > i {
		return v, j
	}
	if p.class(i) == lang.Weekday && !p.at(i).Is(lang.Plural) && p.weekdayLooks(i) {
		v = weekdayValue(p.at(i).N)
		j = i + 1
		k := j
		if g := p.gap(k); g != lang.Space && g != lang.Comma && g != lang.Hyphen {
			return v, j
		}
		if d, m := p.monthDay(k); m > k && d.Known.Has(timex.FieldDay) {
			if !d.Known.Has(timex.FieldYear) { // the weekday tells the year
				d.Known |= timex.FieldWeekday
				d.Weekday = v.Weekday
			} else if v.Weekday >= 6 && p.at(i).End-p.at(i).Start == 3 && d.DayOfWeek() != int(v.Weekday) {
				return timex.Value{}, i // "Evening Sun, August 16, 2008"
			}
			return d, m
		}
		if p.class(k) == lang.The {
			n, m := p.ordinal(k + 1)
			if m == k+1 {
				if n, m = p.dayOfMonth(k + 1); m == k+1 {
					n, m = p.spelledDay(k + 1)
				}
				if !p.phraseEnds(m) {
					return v, j
				}
			}
			stands := p.at(k+1).Digits > 0 || p.partLooks(m)
			if p.gap(k) == lang.Comma { // not "Sunday, the first since April", "Friday, the 13th floor"
				stands = p.phraseEnds(m) || p.at(k+1).Digits > 0 && p.partLooks(m)
			}
			if m > k+1 && n <= 31 && stands {
				v.Known |= timex.FieldDay
				v.Day = uint8(n)
				return v, m
			}
		}
		if t := p.at(k); p.gap(k) == lang.Comma && t.Class == lang.Ordinal && t.Digits > 0 && t.N >= 1 && t.N <= 31 && !p.adjacentWord(k+1) { // "Tuesday, 5th."
			v.Known |= timex.FieldDay
			v.Day = uint8(t.N)
			return v, k + 1
		}
		if t := p.at(k); p.gap(k) == lang.Space && (t.Class == lang.Ordinal && t.Digits > 0 || t.Class == lang.Number && t.Digits == 2 && (p.at(i).Is(lang.Capital) && p.endsClause(k+1) || p.class(k+1) == lang.At && p.phraseEnds(k+1))) && t.N >= 1 && t.N <= 31 {
			v.Known |= timex.FieldDay // "Fri 13th", "Monday 21"
			v.Day = uint8(t.N)
			return v, k + 1
		}
		return v, j
	}
	return p.monthDay(i)
}

// yearFirst reads dates that begin with the year: "2018 March 18", "2024
// August", 2019-Sep-1, 2019/Aug/01.
func (p *parser) yearFirst(i int) (v timex.Value, j int) {
	g := p.gap(i + 1)
	if !p.plainYear(i) || p.at(i).Is(lang.Glued) || g != lang.Space && g != lang.Hyphen && g != lang.Slash && g != lang.Comma {
		return v, i
	}
	year := p.at(i).N
	if g == lang.Comma {
		end := i + 2
		if d := p.at(end); p.gap(end) == lang.Space && (d.Class == lang.Number || d.Class == lang.Ordinal) {
			end++
		}
		if p.class(i+1) != lang.Month || !p.phraseEnds(end) {
			return v, i
		}
		g = lang.Space
	}
	if d := p.at(i + 1); d.Class == lang.Number && d.Digits <= 2 && g != lang.Space && p.class(i+2) == lang.Month && p.gap(i+2) == g && d.N >= 1 && d.N <= 31 {
		v = timex.Ymd(year, p.at(i+2).N, d.N)
		return v, i + 3
	}
	if p.class(i+1) != lang.Month || strings.Contains(p.text[p.at(i).End:p.at(i+1).Start], "\n") {
		return v, i // a year for a title
	}
	m := p.at(i + 1)
	if d := p.at(i + 2); (d.Class == lang.Number && d.Digits <= 2 || d.Class == lang.Ordinal) && p.gap(i+2) == g && d.N >= 1 && d.N <= 31 && !p.clockFollows(i+2, i+3) {
		if _, k := p.year(i + 3); k == i+3 {
			return timex.Ymd(year, m.N, d.N), i + 3
		}
		return v, i // "in 2018 March 18, 2019"
	}
	if g == lang.Space && (m.N == 5 || m.N == 3) || p.gap(i+2) == g && p.class(i+2) == lang.Number {
		return v, i // "in 2018 May said"
	}
	return timex.YearMonth(year, m.N), i + 2
}

// monthDay reads a date with its month in words.
func (p *parser) monthDay(i int) (v timex.Value, j int) {
	k := p.the(i)
	// day month: "12 September", "the 12th of September"
	if d, m := p.dayOfMonth(k); m > k && !p.at(k).Is(lang.Glued) {
		if p.class(m) == lang.Month && p.dateGap(m) && !(p.at(k).Digits == 0 && p.at(m).N == 5 && !p.at(m).Is(lang.Capital)) { // "the third may be"
			j = m
		} else if p.follows(m, lang.Of) && p.follows(m+1, lang.Month) {
			j = m + 1
		} else {
			return v, i
		}
		v = dayValue(p.at(j).N, d)
		return p.withYear(v, j+1)
	}
	if d, m := p.spelledDay(i); m > i && p.class(m) == lang.Month && p.gap(m) == lang.Space {
		v = dayValue(p.at(m).N, d)
		if v, j = p.withYear(v, m+1); j > m+1 && p.endsClause(j) {
			return v, j
		}
		return timex.Value{}, i
	}
	if k > i || p.class(i) != lang.Month {
		return v, i
	}
	m := p.at(i).N
	// month day: "September 12", "Sept. the 12th"
	k = i + 1
	if p.class(k) == lang.The && p.near(k) {
		if n, e := p.ordinal(k + 1); e > k+1 && n <= 31 && (p.at(k+1).Digits > 0 || !p.at(k+1).Is(lang.Capital) || !isUpperWord(p.wordAfter(e))) { // not "in May the Second Fleet"
			v = dayValue(m, n)
			return p.withYear(v, e)
		}
	}
	if p.class(k) != lang.None && (p.dateGap(k) || p.gap(k) == lang.Comma && p.class(k) == lang.Ordinal && p.at(k).Digits > 0) {
		if d, e := p.dayOfMonth(k); e > k && !p.clockFollows(k, e) {
			v = dayValue(m, d)
			return p.withYear(v, e)
		}
	}
	if d, e := p.spelledDay(k); e > k && p.gap(k) == lang.Space {
		v = dayValue(m, d)
		if v, j = p.withYear(v, e); j > e || d > 12 && p.phraseEnds(e) {
			return v, j
		}
	}
	if !p.monthLooks(i) {
		return timex.Value{}, i
	}
	v = timex.Value{Type: timex.Date, Granularity: timex.Month, Known: timex.FieldMonth, Month: uint8(m)}
	return p.withYear(v, i+1)
}

// dateGap reports whether the gap before token i may join the words of a date:
// "5 May", "5-May-2023", "Sep/5".
func (p *parser) dateGap(i int) bool {
	switch p.gap(i) {
	case lang.Space, lang.Hyphen, lang.Slash, lang.Adjacent, lang.Dot:
		return true
	}
	return false
}

// clockFollows reports whether the number at token i is rather a clock time or
// a count: "in May 10 people", "on March 3:30".
func (p *parser) clockFollows(i, j int) bool {
	if p.at(i).Class != lang.Number {
		return false
	}
	switch {
	case p.follows(j, lang.TimesWord), p.adjacentWord(j) && measured.has(p.wordAfter(j)), p.byteAfter(j) == '%':
		return true // "ended October 6 percent higher"
	case p.class(j) == lang.AMPM && p.touches(j),
		p.class(j) == lang.Number && p.gap(j) == lang.Colon,
		p.follows(j, lang.Unit) && p.at(j).Is(lang.Plural),
		p.follows(j, lang.Thousand), p.follows(j, lang.OClock):
		return true
	}
	return false
}

// measured are what a number rather than a day of the month stands before.
var measured = wordSet{"billion", "cents", "million", "per", "percent", "percentage", "points"}

// withYear takes the year that may follow a month or day.
func (p *parser) withYear(v timex.Value, j int) (timex.Value, int) {
	k := j
	if p.follows(k, lang.Of) || p.follows(k, lang.In) && p.plainYear(k+1) {
		k++
	}
	switch p.gap(k) {
	case lang.Space, lang.Comma, lang.Hyphen, lang.Slash, lang.Adjacent, lang.Dash:
	default:
		return v, j
	}
	if k >= len(p.toks) || k > j && !p.near(k) {
		return v, j
	}
	n := k
	if p.class(k) == lang.In {
		n++
	}
	if n = p.the(n); n > j {
		if y, m := p.writtenYear(n); m > n { // "in the year 1834"
			return v.WithYear(y), m
		}
	}
	t := p.at(k)
	if p.gap(k) == lang.Dash && t.Digits != 4 {
		return v, j
	}
	if t.Class == lang.Number && t.Digits == 2 && v.Granularity == timex.Day && (p.gap(k) == lang.Hyphen || p.gap(k) == lang.Slash || p.gap(k) == lang.Adjacent) && p.gap(k) == p.gap(k-1) {
		return v.WithYear(shortYear(t.N)), k + 1 // 26-Feb-87
	}
	if t.Class == lang.Number && t.Digits == 2 && p.class(k+1) != lang.Era && p.gap(k) == lang.Space && ((t.N > 31 || k > j && v.Granularity == timex.Day) && p.endsClause(k+1) || v.Granularity == timex.Day && p.class(k-1) == lang.Month && p.phraseEnds(k+1)) {
		y := shortYear(t.N)
		if t.Is(lang.Apostrophe) {
			y, _ = p.year(k) // March of '45
		}
		return v.WithYear(y), k + 1 // 3 Aug 96, Aug 96, "14th April 15"
	}
	if y, m := p.year(k); m > k && !(t.Class != lang.Number && t.Class != lang.Era && p.gap(k) == lang.Comma) {
		return p.newStyle(v.WithYear(y), m)
	}
	if y, ok := p.shortYearAt(k); ok && k > j { // "the autumn of 397"
		return v.WithYear(y), k + 1
	}
	if t.Class == lang.Number && (t.Digits == 3 || t.Digits == 4) && v.Granularity == timex.Day && t.N < firstPlainYear && p.gap(k) != lang.Comma && t.N > 31 {
		return v.WithYear(t.N), k + 1 // 14 October 1066
	}
	return v, j
}

// adjacentWord reports whether only one space stands between token j-1 and the
// next word.
func (p *parser) adjacentWord(j int) bool {
	e := p.at(j - 1).End
	return e+1 < len(p.text) && p.text[e] == ' ' && isLetter(p.text[e+1])
}

// nothingAfter reports whether no word goes on right after token j-1, but for
// those that may follow a complete time expression.
func (p *parser) nothingAfter(j int) bool {
	return !p.adjacentWord(j) || functionWord.has(p.wordAfter(j))
}

// sentenceStart reports whether the word before token i begins a sentence, so
// that its capital says nothing.
func (p *parser) sentenceStart(i int) bool {
	return p.opensAt(p.at(i).Start - len(p.wordBefore(i)) - 1)
}

// opensAt reports whether a sentence begins before text[e], with no more than
// spaces and quotation marks between.
func (p *parser) opensAt(e int) bool {
	for e > 0 && (p.text[e-1] == ' ' || p.text[e-1] == '"') {
		e--
	}
	if e <= 0 {
		return true
	}
	switch p.text[e-1] {
	case '.', '!', '?', '\n', ':':
		return true
	}
	return false
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

func weekdayValue(n int) timex.Value {
	return timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldWeekday, Weekday: uint8(n)}
}

// alone reports whether the tokens [i, j) are the whole text, so that nothing
// speaks against what the lexicon says of them.
func (p *parser) alone(i, j int) bool {
	end := p.at(j - 1).End
	return p.at(i).Start == 0 && (end == len(p.text) || end == len(p.text)-1 && p.text[end] == '.')
}

// weekdayLooks reports whether a weekday word is one: "sun" and "sat" are more
// often other words, and names hold weekdays too.
func (p *parser) weekdayLooks(i int) bool {
	t := p.at(i)
	short := t.End-t.Start <= 5
	if short && p.alone(i, i+1) {
		return true
	}
	if short && (!t.Is(lang.Capital) || !t.Is(lang.Dotted)) {
		if t.N >= 6 && !t.Is(lang.Capital) && t.End-t.Start == 3 && (p.class(i+1) == lang.Number || p.class(i+1) == lang.Moment) {
			return false // "sat 2 metres away"
		}
		switch p.class(i + 1) {
		case lang.Number, lang.Month, lang.Part, lang.Moment, lang.AMPM, lang.Ordinal:
			return p.near(i+1) || p.gap(i+1) == lang.Comma
		case lang.Weekday: // "Mon-Fri", "Mon/Tue"
			return p.gap(i+1) == lang.Hyphen || p.gap(i+1) == lang.Dash || p.gap(i+1) == lang.Slash
		}
		if t.N >= 6 { // Sun and Sat
			switch p.class(i - 1) {
			case lang.In, lang.For, lang.Of, lang.From, lang.To, lang.By, lang.The:
				return false
			}
			return t.Is(lang.Capital) && p.context(i)
		}
		if !t.Is(lang.Capital) {
			return p.context(i) && p.class(i-1) != lang.Of
		}
		return i > 0 && p.context(i)
	}
	return true
}
