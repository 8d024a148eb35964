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
	if v.Hour == 12 && v.Minute == 0 && p.follows(j, lang.Moment) { // "12:00 noon", "12 o'clock midnight"
		v, j = v.WithClock(p.at(j).N, 0, 0, timex.Hour), j+1
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
		if t.N == 12 && p.follows(i+1, lang.Moment) && !t.Is(lang.Glued) { // "12 noon"
			return v.WithClock(p.at(i+1).N, 0, 0, timex.Hour), i + 2
		}
		if v, j = p.digitalClock(i); j > i {
			if w, k := p.minutesPast(i); k > j {
				return w, k
			}
			return v, j
		}
		return p.minutesPast(i)
	case lang.Cardinal, lang.HalfWord, lang.Quarter, lang.Tens, lang.A:
		if t.N == 12 && p.follows(i+1, lang.Moment) { // "twelve noon"
			return v.WithClock(p.at(i+1).N, 0, 0, timex.Hour), i + 2
		}
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
	if t.Digits >= 3 {
		return p.joinedClock(i)
	}
	j = i + 1
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
	case minutes && p.gap(j) == lang.Dot && p.class(j+1) == lang.AMPM && p.touches(j+1), // 10.30am
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
	case minutes && (p.gap(j) == lang.Space || p.gap(j) == lang.Dot) && p.clockAsked(i, j):
		return v.WithClock(t.N, p.at(j).N, 0, timex.Minute), j + 1
	}
	if add, ok := p.halfLetter(j); ok && j == i+2 && t.N >= 1 && t.N <= 12 { // 3:15p
		return v.WithClock(t.N%12+add, p.at(i+1).N, 0, timex.Minute), j + 1
	}
	if h, end := p.letterHour(i); end > i && p.clockWord(i) && p.endsClause(end) && p.noPence(i, j) { // "at 9a"
		return v.WithClock(h, 0, 0, timex.Hour), end
	}
	meridiem := p.class(j) == lang.AMPM && (p.touches(j) || p.gap(j) == lang.Dot && j == i+1 && p.clockWord(i)) // "at 9.am"
	if j == i+1 && !meridiem {
		if p.class(j) == lang.OClock && p.near(j) && t.N <= 24 {
			h, end := p.meridiem(t.N, j+1)
			return v.WithClock(h, 0, 0, timex.Hour), end
		}
		return v, i
	}
	if j == i+2 && p.class(j) == lang.Number && p.gap(j) == lang.Colon {
		return p.clockSeconds(i, j)
	}
	end := j
	if meridiem {
		end++
	}
	if j == i+2 && p.at(i+1).Start > t.End+1 { // "4: 08 p. m."
		h, ok := p.half(t.N, j)
		if !ok {
			return v, i
		}
		return v.WithClock(h, p.at(i+1).N, 0, timex.Minute), end
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

// clockSeconds reads the seconds, token j, of the clock time that begins at token
// i, and what follows them: 10:30:15.5, "10:30:15 pm".
func (p *parser) clockSeconds(i, j int) (v timex.Value, end int) {
	if p.at(j).Digits != 2 || p.at(j).N > 60 || p.at(i).N > 24 {
		return v, i
	}
	h, ok := p.half(p.at(i).N, j+1)
	if !ok {
		return v, i
	}
	if end = j + 1; p.gap(end) == lang.Dot && p.class(end) == lang.Number {
		end++ // a fraction of a second
	}
	if p.class(end) == lang.AMPM && p.touches(end) {
		end++
	}
	return v.WithClock(h, p.at(i+1).N, p.at(j).N, timex.Second), end
}

// joinedClock reads a clock time whose hour and minutes are one number of three or
// four digits: "1402 GMT", "0900 hours", "1140 a.m.", 0900h, "lands at 0705".
func (p *parser) joinedClock(i int) (v timex.Value, j int) {
	t := p.at(i)
	h, m := t.N/100, t.N%100
	if m >= 60 {
		return v, i
	}
	v, j = v.WithClock(h, m, 0, timex.Minute), i+1
	if h >= 1 && h <= 12 {
		if r, end := p.meridiem(h, j); end > j {
			return v.WithClock(r, m, 0, timex.Minute), end
		}
		if add, ok := p.halfLetter(j); ok && p.clockWord(i) && p.noPence(i, j) { // "at 1030a"
			return v.WithClock(h%12+add, m, 0, timex.Minute), j + 1
		}
		if p.class(j) == lang.Ish && p.gap(j) == lang.Adjacent && p.clockWord(i) { // "at 150ish"
			return v, j
		}
		if _, end := p.inPart(j); end > j && p.clockWord(i) { // at 730 in the evening
			return v, j
		}
	}
	if t.Digits != 4 || h > 24 {
		return v, i
	}
	early := t.N < 1000 // as no year is
	switch {
	case p.zoned(j):
		return v, j
	case p.class(j) == lang.Unit && p.at(j).N == int(timex.Hour) && p.at(j).Is(lang.Plural) && p.touches(j) && (early || m == 0 || p.clockWord(i)):
		return v, j + 1
	case p.class(j) == lang.HalfTag && p.gap(j) == lang.Adjacent && p.gap(j+1) != lang.Adjacent && h < 24 && (early || m%5 == 0):
		return v, j + 1
	case early && p.clockWord(i) && p.endsClause(j):
		return v, j
	}
	return v, i
}

// clockAsked reports whether the numbers i and j, which a space or a full stop
// parts, are an hour and its minutes: "at 12 15", "shall we leave at 6.45?". They
// are fives of minutes to come; sums are not.
func (p *parser) clockAsked(i, j int) bool {
	return p.clockWord(i) && p.at(i).N < 24 && p.class(j+1) != lang.AMPM && p.at(j).N%5 == 0 && p.endsClause(j+1) && p.gap(j+1) != lang.Comma && p.class(j+1) != lang.And &&
		!counts(p.text, p.at(i).Start) && (p.gap(j) == lang.Space && !p.told(i, j+1) || p.coming(i, j+1))
}

// coming reports whether the tokens [i, j) are of a time to come by their verb, or
// stand alone.
func (p *parser) coming(i, j int) bool {
	return p.wordBefore(i) == "" || Direction(p.text, p.at(i).Start, p.at(j-1).End) == timex.OnOrForward
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

// meridiem applies an am or pm that may follow the hour.
func (p *parser) meridiem(h, k int) (int, int) {
	if p.class(k) == lang.AMPM && p.touches(k) {
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
