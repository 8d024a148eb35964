package en

import (
	"sync"
	"time"

	"github.com/olebedev/when/rules"
	when "github.com/olebedev/when/rules/en"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// clockRules are the clock rules of github.com/olebedev/when. They see only
// the spans that the scanner has found to have the shape of a clock time.
var clockRules = sync.OnceValue(func() []rules.Rule {
	return []rules.Rule{when.HourMinute(rules.Override), when.Hour(rules.Override)}
})

// clock reads a clock time with its zone: "10:30", "10.30am", "5 p.m.", "half
// past ten", "noon", "14:02:33", "1402 GMT", "0900 hours", "six o'clock".
func (p *parser) clock(i int) (v timex.Value, j int) {
	v, j = p.clockTime(i)
	if w, k := p.hourOfPart(i, v, j); k > j {
		v, j = w, k
	}
	if j == i {
		return v, i
	}
	if v.Granularity == timex.Hour { // a point like any other: T22:00
		v = v.WithClock(int(v.Hour), 0, 0, timex.Minute)
	}
	if p.class(j) == lang.Ish && (p.gap(j) == lang.Adjacent || p.gap(j) == lang.Hyphen) {
		v.Mod = timex.Approx // "3pm-ish", "noonish"
		j++
	}
	if minutes, ok := p.zone(j); ok {
		if minutes != seasonal {
			v = v.WithOffset(minutes)
		}
		j++
	}
	return v, j
}

func (p *parser) clockTime(i int) (v timex.Value, j int) {
	if i >= len(p.toks) {
		return v, i
	}
	t := p.at(i)
	switch t.Class {
	case lang.Moment:
		if t.N == 12 {
			return v.WithClock(12, 0, 0, timex.Hour), i + 1
		}
		return v.WithClock(24, 0, 0, timex.Hour), i + 1
	case lang.Number:
		if v, j = p.digitalClock(i); j > i {
			if w, k := p.minutesPast(i); k > j {
				return w, k
			}
			return v, j
		}
		return p.minutesPast(i)
	case lang.Cardinal, lang.HalfWord, lang.Quarter, lang.Tens, lang.A:
		if v, j = p.spokenMinutes(i); j > i {
			return v, j
		}
		return p.spokenClock(i)
	}
	return v, i
}

// digitalClock reads a clock time that begins with digits.
func (p *parser) digitalClock(i int) (v timex.Value, j int) {
	t := p.at(i)
	if v, j = p.basicClock(i); j > i {
		return v, j
	}
	if t.Is(lang.Glued) || t.Digits > 4 {
		return v, i
	}
	j = i + 1
	if t.Digits >= 3 { // 1402 GMT, 0900 hours, 1140 a.m.
		h, m := t.N/100, t.N%100
		if p.class(j) == lang.AMPM && h >= 1 && h <= 12 && m < 60 && (p.near(j) || p.gap(j) == lang.Adjacent) {
			h, _ = p.half(h, j)
			return v.WithClock(h, m, 0, timex.Minute), j + 1
		}
		if _, end := p.inPart(j); end > j && h >= 1 && h <= 12 && m < 60 && p.clockWord(i) { // at 730 in the evening
			return v.WithClock(h, m, 0, timex.Minute), j
		}
		if t.Digits == 4 && h < 25 && m < 60 && (p.near(j) || p.gap(j) == lang.Adjacent) {
			if p.zoned(j) {
				return v.WithClock(h, m, 0, timex.Minute), j
			}
			if p.class(j) == lang.Unit && p.at(j).N == int(timex.Hour) && (t.N < 1000 || m == 0 || p.clockWord(i)) && p.at(j).Is(lang.Plural) {
				return v.WithClock(h, m, 0, timex.Minute), j + 1
			}
		}
		if t.Digits == 4 && t.N < 1000 && m < 60 && p.clockWord(i) && p.endsClause(j) { // "lands at 0705"
			return v.WithClock(h, m, 0, timex.Minute), j
		}
		return v, i
	}
	if v, j := p.hourLetter(i); j > i {
		return v, j
	}
	if v, j := p.hourish(i); j > i {
		return v, j
	}
	minutes := p.class(j) == lang.Number && p.at(j).Digits == 2 && p.at(j).N < 60
	if minutes && p.gap(j) == lang.Dot && t.N >= 1 && t.N <= 12 && p.clockWord(i) {
		if _, end := p.inPart(j + 1); end > j+1 { // at 4.30 in the afternoon
			return v.WithClock(t.N, p.at(j).N, 0, timex.Minute), j + 1
		}
	}
	switch {
	case minutes && p.gap(j) == lang.Colon:
		j++
	case minutes && p.gap(j) == lang.Dot && p.class(j+1) == lang.AMPM && (p.near(j+1) || p.gap(j+1) == lang.Adjacent), // 10.30am
		minutes && p.gap(j) == lang.Dot && p.zoned(j+1):
		m := p.at(j).N
		h, ok := p.half(t.N, j+1)
		if !ok {
			return v, i
		}
		if p.class(j+1) == lang.Zone {
			return v.WithClock(h, m, 0, timex.Minute), j + 1
		}
		return v.WithClock(h, m, 0, timex.Minute), j + 2
	}
	if j == i+2 && p.gap(j) == lang.Adjacent && (p.class(j) == lang.PLetter || p.class(j) == lang.A && p.at(j).End == p.at(j).Start+1) && t.N >= 1 && t.N <= 12 { // 3:15p
		h := t.N % 12
		if p.class(j) == lang.PLetter {
			h += 12
		}
		return v.WithClock(h, p.at(i+1).N, 0, timex.Minute), j + 1
	}
	meridiem := p.class(j) == lang.AMPM && (p.gap(j) == lang.Adjacent || p.near(j))
	if j == i+1 && !meridiem {
		if p.class(j) == lang.OClock && p.near(j) && t.N <= 24 {
			return v.WithClock(t.N, 0, 0, timex.Hour), j + 1
		}
		return v, i
	}
	if j == i+2 && p.class(j) == lang.Number && p.gap(j) == lang.Colon { // with seconds
		if p.at(j).Digits != 2 || p.at(j).N > 60 || t.N > 24 {
			return v, i
		}
		h, ok := p.half(t.N, j+1)
		if !ok {
			return v, i
		}
		end := j + 1
		if p.gap(end) == lang.Dot && p.class(end) == lang.Number {
			end++ // a fraction of a second
		}
		if p.class(end) == lang.AMPM && (p.gap(end) == lang.Adjacent || p.near(end)) {
			end++
		}
		return v.WithClock(h, p.at(i+1).N, p.at(j).N, timex.Second), end
	}
	end := j
	if meridiem {
		end++
	}
	h, m, ok := p.whenClock(i, j, meridiem)
	if !ok {
		return v, i
	}
	if j == i+1 {
		return v.WithClock(h, 0, 0, timex.Hour), end
	}
	return v.WithClock(h, m, 0, timex.Minute), end
}

// hourLetter reads 15h30 and, where a clock time is asked for, 15h.
func (p *parser) hourLetter(i int) (v timex.Value, j int) {
	h := p.at(i).N
	if p.class(i+1) != lang.HalfTag || p.gap(i+1) != lang.Adjacent || h > 24 || p.at(i+1).Is(lang.Capital) && h < 3 { // 1H23 is a half year
		return v, i
	}
	if m := p.at(i + 2); p.gap(i+2) == lang.Adjacent && m.Class == lang.Number && m.Digits == 2 && m.N < 60 {
		return v.WithClock(h, m.N, 0, timex.Minute), i + 3
	}
	if (p.clockWord(i) || h > 12 && p.afterDay(i)) && p.gap(i+2) != lang.Adjacent {
		return v.WithClock(h, 0, 0, timex.Hour), i + 2
	}
	return v, i
}

// afterDay reports whether a day with its year stands right before token i.
func (p *parser) afterDay(i int) bool { return p.gap(i) == lang.Space && p.plainYear(i-1) }

// hourish reads "11ish", "8-ish", "3ish pm": an hour that is about right. With
// a hyphen it needs a word that asks for a clock time, for ages are so written.
func (p *parser) hourish(i int) (v timex.Value, j int) {
	j = i + 1
	if h := p.at(i).N; p.class(j) != lang.Ish || h < 1 || h > 12 || p.gap(j) != lang.Adjacent && !(p.gap(j) == lang.Hyphen && p.clockWord(i)) {
		return v, i
	}
	v.Mod = timex.Approx
	h, j := p.meridiem(p.at(i).N, j+1)
	return v.WithClock(h, 0, 0, timex.Hour), j
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

// whenClock hands the digits [i, j) and the am or pm after them to the rules of
// when.
func (p *parser) whenClock(i, j int, meridiem bool) (hour, minute int, ok bool) {
	span := p.text[p.at(i).Start:p.at(j-1).End]
	if meridiem {
		span += [...]string{"am", "pm"}[p.at(j).N/12]
	}
	for _, r := range clockRules() {
		m := r.Find(span)
		if m == nil {
			continue
		}
		var c rules.Context
		if applied, err := m.Apply(&c, &rules.Options{}, time.Time{}); err != nil || !applied || c.Hour == nil {
			continue
		}
		if c.Minute != nil {
			minute = *c.Minute
		}
		hour = *c.Hour
		if meridiem && p.at(j).N == 0 && hour == 12 {
			hour = 0 // 12 a.m. is midnight
		}
		if hour > 24 || minute > 59 || hour == 24 && minute > 0 {
			return 0, 0, false
		}
		return hour, minute, true
	}
	return 0, 0, false
}

// half applies the am or pm of token k, if there is one, to an hour.
func (p *parser) half(h, k int) (int, bool) {
	if p.class(k) != lang.AMPM {
		return h, h <= 24
	}
	if h < 1 || h > 12 {
		return 0, false
	}
	return h%12 + p.at(k).N, true
}

// spokenClock reads "half past ten", "a quarter to nine", "ten past five", "six
// o'clock", "five p.m.".
func (p *parser) spokenClock(i int) (v timex.Value, j int) {
	k, minute := i, -1
	switch p.class(i) {
	case lang.HalfWord:
		if h := p.at(i + 1); p.follows(i+1, lang.Cardinal) && h.N <= 12 && p.clockWord(i) && p.endsClause(i+2) { // "at half eight"
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
	past := p.class(k) == lang.Past
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

// meridiem applies an am or pm that may follow the hour.
func (p *parser) meridiem(h, k int) (int, int) {
	if k < len(p.toks) && p.class(k) == lang.AMPM && (p.near(k) || p.gap(k) == lang.Adjacent) {
		if r, ok := p.half(h, k); ok {
			return r, k + 1
		}
	}
	return h, k
}

// basicClock reads the time of the basic format of ISO 8601: 20230925T093000.
func (p *parser) basicClock(i int) (v timex.Value, j int) {
	t := p.at(i)
	if t.Class != lang.Number || t.Digits != 4 && t.Digits != 6 || p.byteBefore(i) != 'T' || p.at(i-1).Digits != 8 {
		return v, i
	}
	h, m, sec, g := t.N/100, t.N%100, 0, timex.Minute
	if t.Digits == 6 {
		h, m, sec, g = t.N/10000, t.N/100%100, t.N%100, timex.Second
	}
	if h > 24 || m > 59 || sec > 60 {
		return v, i
	}
	return v.WithClock(h, m, sec, g), i + 1
}
