package en

import (
	"strconv"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// hourOnDay reads a number that a word before it and the day after it make an
// hour: "at 8 on the 15th", "by 5 tomorrow", "at 9.30 on Monday", "0900 tomorrow".
func (p *parser) hourOnDay(i int) (v timex.Value, j int) {
	t := p.at(i)
	v, j = p.dottedClock(i)
	if j == i {
		if h, ok := p.bareHour(i); ok && h.v.Hour <= 12 {
			v, j = h.v, h.j
		}
	}
	switch {
	case j > i:
		if !p.asksHour(i) {
			return v, i
		}
	case t.Class == lang.Number && t.Digits == 4 && t.N < 1000 && t.N%100 < 60 && !t.Is(lang.Glued):
		v, j = v.WithClock(t.N/100, t.N%100, 0, timex.Minute), i+1
	default:
		return v, i
	}
	if _, end := p.dayOf(j); end == j || p.gap(j) != lang.Space {
		return v, i
	}
	return v, j
}

// asksHour reports whether the word before token i asks for a time of the day,
// and the sentence is not about a sum that stands there: "closed at 12 on
// Friday", "won by 3 on Saturday".
func (p *parser) asksHour(i int) bool {
	switch p.class(i - 1) {
	case lang.Before, lang.After:
	case lang.By:
		if p.told(i, i+1) {
			return false
		}
	default:
		if !p.clockWord(i) {
			return false
		}
	}
	return p.near(i) && !counts(p.text, p.at(i).Start)
}

// dayAfterZone reads the day that stands after a clock time with its zone in
// words or the time of another zone in between: "18:00 local time (16:00 GMT)
// on Thursday". The day is an expression of its own; here it places the clock
// time, tokens [i, j).
func (p *parser) dayAfterZone(i, j int) (e lang.Expr, ok bool) {
	at := p.at(j - 1).End
	for _, words := range [...]string{" local time", " local", " (local time)", " in the morning", " in the afternoon", " in the evening"} {
		if hasWords(p.text[at:], words) {
			at += len(words)
			break
		}
	}
	if at == p.at(j-1).End {
		at += placeTime(p.text[at:])
	}
	if hasWords(p.text[at:], " (") {
		const longest = 32
		k := at + 2
		for ; k < len(p.text) && k < at+longest && p.text[k] != ')'; k++ {
			if p.text[k] == '\n' || p.text[k] == '(' {
				return e, false
			}
		}
		if k == len(p.text) || p.text[k] != ')' {
			return e, false
		}
		at = k + 1
	}
	if at == p.at(j-1).End {
		return e, false
	}
	last := hasWords(p.text[at:], " last")
	switch {
	case last:
		at += len(" last")
	case hasWords(p.text[at:], " on"):
		at += len(" on")
	}
	if at >= len(p.text) || p.text[at] != ' ' {
		return e, false
	}
	k := at + 1
	for k < len(p.text) && isLetter(p.text[k]) {
		k++
	}
	day, found := lexicon().Lookup(p.text[at+1 : k])
	switch {
	case !found || day.Plural:
		return e, false
	case day.Class == lang.Weekday && isUpper(p.text[at+1]) && last:
		return p.toward("clock time of a day", i, j, weekdayValue(day.N), timex.Backward, lang.FromDCT), true
	case last:
		return e, false
	case day.Class == lang.Weekday && isUpper(p.text[at+1]):
		return p.pattern("clock time of a day", i, j, weekdayValue(day.N)), true
	case day.Class == lang.Month && isUpper(p.text[at+1]):
		if k < len(p.text) && p.text[k] == '.' {
			k++
		}
		if k == len(p.text) || p.text[k] != ' ' {
			return e, false
		}
		n, digits := twoDigits(p.text, k+1)
		if digits == 0 || n < 1 || n > 31 || k+1+digits < len(p.text) && (isDigit(p.text[k+1+digits]) || isLetter(p.text[k+1+digits])) {
			return e, false
		}
		if y := yearBehind(p.text[k+1+digits:]); y > 0 {
			return p.absolute("clock time of a day", i, j, timex.Ymd(y, day.N, n)), true
		}
		return p.pattern("clock time of a day", i, j, dayValue(day.N, n)), true
	case day.Class == lang.Deictic:
		return p.units("clock time of a day", i, j, day.N, timex.Day, lang.FromDCT), true
	}
	return e, false
}

// yearBehind is the year that text gives behind a month and its day, 0 for
// none: ", 2003".
func yearBehind(text string) int {
	const comma, digits = 2, 4
	if len(text) < comma+digits || text[:comma] != ", " || len(text) > comma+digits && (isDigit(text[comma+digits]) || isLetter(text[comma+digits])) {
		return 0
	}
	y, err := strconv.Atoi(text[comma : comma+digits])
	if err != nil || y < firstPlainYear {
		return 0
	}
	return y
}

// placeTime is the length of " Baghdad time", " New York time" that text begins
// with, 0 for none.
func placeTime(text string) int {
	const names = 3
	n := 0
	for k := 0; k < names && n < len(text) && text[n] == ' '; k++ {
		if k > 0 && hasWords(text[n:], " time") {
			return n + len(" time")
		}
		n++
		if n == len(text) || !isUpper(text[n]) {
			return 0
		}
		for n < len(text) && isLetter(text[n]) {
			n++
		}
	}
	return 0
}

// hasWords reports whether text begins with words and does not go on in the
// last of them.
func hasWords(text, words string) bool {
	n := len(words)
	return len(text) >= n && text[:n] == words && (len(text) == n || !isLetter(words[n-1]) || !isLetter(text[n]))
}
