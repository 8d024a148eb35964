package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// spokenClock reads "half past ten", "a quarter to nine", "ten past five", "six
// o'clock", "five p.m.".
func (p *parser) spokenClock(i int) (v timex.Value, j int) {
	k, minute := i, -1
	switch p.class(i) {
	case lang.HalfWord:
		if h := p.at(i + 1); p.follows(i+1, lang.Cardinal) && h.N >= 1 && h.N <= 12 && p.asksHalfHour(i) && p.endsClause(i+2) { // "at half eight"
			return v.WithClock(h.N, 30, 0, timex.Minute), i + 2
		}
		minute, k = 30, i+1
	case lang.A:
		if !p.follows(i+1, lang.Quarter) {
			return v, i
		}
		minute, k = 15, i+2
	case lang.Quarter:
		minute, k = 15, i+1
	default:
		n, m := p.underHundred(i)
		if m == i {
			return v, i
		}
		if n >= 1 && n <= 12 {
			if p.follows(m, lang.OClock) {
				h, e := p.meridiem(n, m+1)
				return v.WithClock(h, 0, 0, timex.Hour), e
			}
			if h, e := p.meridiem(n, m); e > m {
				return v.WithClock(h, 0, 0, timex.Hour), e
			}
		}
		minute, k = n, m
		if n == 3 && p.follows(m, lang.Quarter) { // "three quarters past"
			minute, k = 45, m+1
		}
	}
	return p.pastHour(i, k, minute)
}

// asksHalfHour reports whether the word before token i asks for a time, so that
// "half eight" is none of the fractions.
func (p *parser) asksHalfHour(i int) bool {
	switch p.class(i - 1) {
	case lang.Before, lang.From, lang.Since, lang.By:
		return p.near(i)
	}
	return p.clockWord(i)
}

// minutesPast reads "20 past three", "15 minutes past 3 pm" with the minutes
// in digits.
func (p *parser) minutesPast(i int) (v timex.Value, j int) {
	t := p.at(i)
	if t.Digits > 2 || t.N < 1 || t.N > 59 || t.Is(lang.Glued) {
		return v, i
	}
	return p.pastHour(i, i+1, t.N)
}

// pastHour reads "[minutes] past ten", "to nine" after the minutes, which are
// the tokens [i, k).
func (p *parser) pastHour(i, k, minute int) (v timex.Value, j int) {
	counted := false
	if p.class(k) == lang.Unit && p.at(k).N == int(timex.Minute) && p.near(k) {
		k, counted = k+1, true
	}
	if minute < 1 || minute > 59 || !p.near(k) || !p.near(k+1) {
		return v, i
	}
	if c := p.class(i - 1); (c == lang.From || c == lang.Between) && p.class(k) == lang.To && !counted && p.class(i) != lang.Quarter && p.class(i) != lang.A || p.class(i) == lang.Cardinal && !counted && minute%5 != 0 {
		return v, i // "from five to seven pm" is a range, and so is "two to five pm"
	}
	past := p.class(k) == lang.Past || p.class(k) == lang.After && minute%5 == 0 && p.class(k+2) == lang.AMPM // "twenty after 3pm"
	if !past && p.class(k) != lang.To || !past && p.class(i) == lang.HalfWord {
		return v, i
	}
	if t := p.at(k + 1); t.Class == lang.Moment { // "one minute past midnight"
		if h := t.N % 24; past {
			return v.WithClock(h, minute, 0, timex.Minute), k + 2
		}
		return v.WithClock(t.N-1, 60-minute, 0, timex.Minute), k + 2
	}
	h, m := p.underHundred(k + 1)
	if p.class(k+1) == lang.Number && p.at(k+1).Digits <= 2 {
		h, m = p.at(k+1).N, k+2
		if p.class(m) == lang.HalfTag && p.gap(m) == lang.Adjacent {
			m++
		}
	}
	limit := 12
	if m > k+2 || p.class(k+1) == lang.Number && m == k+3 {
		limit = 24
	}
	if m == k+1 || h < 1 || h > limit || !past && minute > 30 {
		return v, i
	}
	_, inPart := p.inPart(m)
	told := p.class(m) == lang.AMPM || p.class(m) == lang.OClock || inPart > m
	if !told && !past && minute != 15 && minute != 30 && !counted && !(minute > h && p.clockWord(i) && p.endsClause(m)) {
		return v, i // "ten to twelve" is more often a range, "at twenty to three" none
	}
	if !past && p.class(i) == lang.Number && !p.clockWord(i) && !counted {
		return v, i // "10 to 11 am" is a range
	}
	if !told && p.class(i) == lang.Number && !p.clockWord(i) && !counted {
		return v, i
	}
	if !past {
		minute, h = 60-minute, (h+10)%12+1
	}
	if p.follows(m, lang.OClock) {
		m++
	}
	h, e := p.meridiem(h, m)
	return v.WithClock(h, minute, 0, timex.Minute), e
}

// spokenMinutes reads an hour and minutes in words: "seven thirty", "three
// twenty-five". They need am, pm or a word that asks for a clock time.
func (p *parser) spokenMinutes(i int) (v timex.Value, j int) {
	h, m, j := p.hourAndMinutes(i)
	if j == i {
		if h = p.at(i).N; p.class(i) != lang.Cardinal || h <= 12 || !p.near(i+1) { // "fifteen thirty p.m."
			return v, i
		}
		if m, j = p.underHundred(i + 1); j == i+1 || m < 10 || m > 59 || p.class(j) != lang.AMPM || !p.near(j) {
			return v, i
		}
		return v.WithClock(h, m, 0, timex.Minute), j + 1
	}
	if r, end := p.meridiem(h, j); end > j {
		return v.WithClock(r, m, 0, timex.Minute), end
	}
	if _, end := p.inPart(j); end == j && (!p.clockWord(i) || !p.endsClause(j)) {
		return v, i
	}
	return v.WithClock(h, m, 0, timex.Minute), j
}

// hourAndMinutes reads two numbers in words that an hour of twelve and its
// minutes may be.
func (p *parser) hourAndMinutes(i int) (h, m, j int) {
	h = p.at(i).N
	if p.class(i) != lang.Cardinal || h < 1 || h > 12 || !p.near(i+1) {
		return h, 0, i
	}
	m, j = p.underHundred(i + 1)
	if j == i+1 || m < 10 || m > 59 || p.near(j) && p.gap(j) == lang.Hyphen {
		return h, 0, i
	}
	return h, m, j
}
