package main

import (
	"math"
	"strings"
	"time"
)

// interval is a half-open stretch of local time, in seconds since 1970. Zones
// are ignored: values are local to the text. An open side is past or future.
type interval struct{ lo, hi int64 }

const (
	past   int64 = math.MinInt64
	future int64 = math.MaxInt64
)

var unbounded = interval{past, future}

func (i interval) within(o interval) bool { return o.lo <= i.lo && i.hi <= o.hi }

// intervalOf is the interval that a TIMEX3 value names; it is unbounded and not
// ok for durations, sets, references such as PRESENT_REF, values with unknown
// parts and days that no calendar has. It is the evaluation's own reading of the
// gold, not the library's.
func intervalOf(value string) (interval, bool) {
	if i, ok := calendarInterval(value); ok && i.hi < calendarEnd {
		return i, true
	}
	return unbounded, false
}

func calendarInterval(value string) (interval, bool) {
	v := strings.TrimSpace(value)
	form := shape(v)
	if strings.HasPrefix(form, "9999-99-99") && (len(v) == 10 || v[10] == 'T') {
		return dayOf(v)
	}
	switch form {
	case "9999-99", "9999-99-XX":
		return months(number(v[:4]), number(v[5:7]), 1)
	case "9999", "9999-XX", "9999-XX-XX":
		return months(number(v[:4]), 1, 12)
	case "999", "999X":
		return years(10*number(v[:3]), 10)
	case "99", "99XX":
		return years(100*number(v[:2]), 100)
	case "9999-Q9":
		return months(number(v[:4]), 3*number(v[6:])-2, 3)
	case "9999-H9":
		if v[6:] == "1" {
			return months(number(v[:4]), 1, 6)
		}
		return months(number(v[:4]), 7, 6)
	case "9999-SP":
		return months(number(v[:4]), 3, 3)
	case "9999-SU":
		return months(number(v[:4]), 6, 3)
	case "9999-FA", "9999-AU":
		return months(number(v[:4]), 9, 3)
	case "9999-WI":
		return months(number(v[:4]), 12, 3)
	case "9999-W99", "9999-W99-9", "9999-W99-WE":
		return weekOf(v)
	}
	return unbounded, false
}

// shape writes 9 for every digit.
func shape(v string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '9'
		}
		return r
	}, v)
}

// number reads digits.
func number(digits string) (n int) {
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}

// midnight begins a day of the calendar, if there is such a day.
func midnight(y, m, d int) (int64, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t.Unix(), 1 <= y && y <= 9999 && int(t.Month()) == m && t.Day() == d
}

// months is n months from month m of year y.
func months(y, m, n int) (interval, bool) {
	lo, ok := midnight(y, m, 1)
	if !ok {
		return unbounded, false
	}
	hi, ok := midnight(y+(m-1+n)/12, (m-1+n)%12+1, 1)
	return interval{lo, hi}, ok
}

// years is the n years from year y; there is no year 0.
func years(y, n int) (interval, bool) {
	lo, _ := midnight(max(y, 1), 1, 1)
	hi, ok := midnight(y+n, 1, 1)
	return interval{lo, hi}, ok
}

const hour, day = 3600, 24 * 3600

// calendarEnd is the first second of the year 10000, behind the last year that
// values can name.
const calendarEnd = 253402300800

// dayOf reads a day, or a time of a day.
func dayOf(v string) (interval, bool) {
	lo, ok := midnight(number(v[:4]), number(v[5:7]), number(v[8:10]))
	if !ok {
		return unbounded, false
	}
	whole := interval{lo, lo + day}
	if len(v) > 11 {
		whole = timeOf(v[11:], lo)
	}
	return whole, true
}

// timeOf reads the part behind the T of a day that begins at start. A time that
// is not understood is the day.
func timeOf(t string, start int64) interval {
	hours := func(a, b int64) interval { return interval{start + a*hour, start + b*hour} }
	switch t[:min(2, len(t))] {
	case "MO":
		return hours(6, 12)
	case "MI":
		return hours(12, 13)
	case "AF":
		return hours(12, 18)
	case "EV":
		return hours(18, 24)
	case "NI":
		return hours(18, 30)
	case "DT":
		return hours(6, 18)
	}
	h, m, s, ok := clock(t)
	if !ok {
		return hours(0, 24)
	}
	at := start + int64(number(h)*hour+number(m)*60+number(s))
	switch {
	case s != "":
		return interval{at, at + 1}
	case m != "":
		return interval{at, at + 60}
	}
	return interval{at, at + hour}
}

// weekOf reads an ISO week, a day of one, or its weekend.
func weekOf(v string) (interval, bool) {
	y, w := number(v[:4]), number(v[6:8])
	jan4, ok := midnight(y, 1, 4) // is in week 1
	if !ok || w < 1 {
		return unbounded, false
	}
	monday := jan4 - int64(time.Unix(jan4, 0).UTC().Weekday()+6)%7*day + int64(w-1)*day*7
	if year, _ := time.Unix(monday+3*day, 0).UTC().ISOWeek(); year != y { // a 53rd week that the year lacks
		return unbounded, false
	}
	i := interval{monday, monday + 7*day}
	switch {
	case strings.HasSuffix(v, "-WE"):
		i.lo += 5 * day
	case len(v) > 8:
		i.lo += int64(number(v[9:])-1) * day
		i.hi = i.lo + day
	}
	return i, true
}

// instantOf reads a bound such as 2023-09-25T00:00:00, its zone left out.
func instantOf(s string) (int64, bool) {
	if len(s) < 10 || shape(s[:10]) != "9999-99-99" {
		return 0, false
	}
	at, ok := midnight(number(s[:4]), number(s[5:7]), number(s[8:10]))
	if !ok || number(s[:4]) > 9998 {
		return 0, false
	}
	var h, m, sec int
	if len(s) >= 16 && shape(s[11:16]) == "99:99" && (s[10] == 'T' || s[10] == ' ') {
		h, m = number(s[11:13]), number(s[14:16])
		if len(s) >= 19 && shape(s[16:19]) == ":99" {
			sec = number(s[17:19])
		}
	}
	return at + int64(h*hour+m*60+sec), h < 24 && m < 60 && sec < 60
}

// stretch is the interval between two bounds; it is not ok when both are open.
func stretch(earliest, latest string) (interval, bool) {
	i := unbounded
	lo, okLo := instantOf(earliest)
	hi, okHi := instantOf(latest)
	if okLo {
		i.lo = lo
	}
	if okHi {
		i.hi = hi
	}
	return i, okLo || okHi
}

// bounds is when an event happens: its own bounds, else those of its value.
func (t *timeRecord) bounds() interval {
	if t == nil {
		return unbounded
	}
	if i, ok := stretch(t.Earliest, t.Latest); ok {
		return i
	}
	i, _ := intervalOf(t.Timex)
	return i
}
