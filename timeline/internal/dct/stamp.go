package dct

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// stamps collects what wires write before and after their reports.
func (f *finder) stamps(l line) {
	s := f.text[:l.end]
	if l.first {
		if d, ok := identifier(s, l.start); ok {
			f.add(stamp, d, timeml.Header, "")
		}
	}
	for i := l.start; i < l.digits; {
		if d, ok := trailer(s, i); ok {
			f.add(stamp, d, timeml.Header, "")
		}
		n := strings.IndexByte(s[i:], ' ')
		if n < 0 {
			break
		}
		i += n + 1
	}
	if first, end := digitsAt(s, l.start); l.first && end == l.end && len(first) == 6 {
		if d, ok := sixDigits(s, l.start, false); ok {
			f.add(stamp, d, timeml.Header, "")
		}
	}
}

// identifier reads the date in the number of a report, which is the first word
// of the text: "APW20000417.0031", "WSJ891101-0099", "AP900816-0139".
func identifier(s string, i int) (d date, ok bool) {
	w, j := wordAt(s, i)
	if len(w) < 2 || len(w) > 6 {
		return d, false
	}
	n, digits, end := numberAt(s, j)
	numbered := end+1 < len(s) && (s[end] == '.' || s[end] == '-' || s[end] == '_') && isDigit(s[end+1])
	if !numbered {
		return d, false
	}
	switch digits {
	case 8:
		d = date{start: j, end: end, value: timex.Ymd(n/10000, n/100%100, n%100)}
		return d, plausible(n/10000) && d.value.Valid()
	case 6:
		return sixDigits(s, j, true)
	}
	return d, false
}

// sixDigits reads "891101", year first.
func sixDigits(s string, i int, prefixed bool) (d date, ok bool) {
	n, digits, end := numberAt(s, i)
	if digits != 6 || end < len(s) && !prefixed && !strings.ContainsRune(" \r\n", rune(s[end])) {
		return d, false
	}
	d = date{start: i, end: end, value: timex.Ymd(century(n/10000), n/100%100, n%100)}
	return d, d.value.Valid()
}

func digitsAt(s string, i int) (string, int) {
	_, _, end := numberAt(s, i)
	return s[i:end], end
}

// trailer reads "AP-NY-04-17-00 0210", "NYT-03-12-99 1841EST" and
// "09-25-23 1402ET": month, day, year and a time of four digits. Without the
// wire's initials the zone is needed.
func trailer(s string, i int) (d date, ok bool) {
	if !isDigit(s[i]) && !isUpper(s[i]) {
		return d, false
	}
	j := i
	for n := 0; n < 3; n++ {
		w, e := wordAt(s, j)
		if len(w) < 2 || len(w) > 5 || !capitals(w) || e >= len(s) || s[e] != '-' {
			break
		}
		j = e + 1
	}
	var part [3]int
	start := j
	for n := range part {
		v, digits, e := numberAt(s, j)
		if digits != 2 && !(n == 2 && digits == 4) {
			return d, false
		}
		if n < 2 && (e >= len(s) || s[e] != '-') {
			return d, false
		}
		part[n], j = v, e+1
	}
	j--
	year := part[2]
	if year < 100 {
		year = century(year)
	}
	d = date{start: start, end: j, value: timex.Ymd(year, part[0], part[1])}
	c, digits, e := numberAt(s, skipSpace(s, j))
	if digits != 4 || !d.value.Valid() || !plausible(year) {
		return d, false
	}
	d.clock = clock{hour: c / 100, minute: c % 100, granularity: timex.Minute}
	z, k := readZone(s, skipSpace(s, e))
	if k > 0 && z.named {
		d.clock.zone, e = z, k
	} else if start == i {
		return d, false
	}
	if _, e = d.clock.checked(e); e == 0 {
		return d, false
	}
	d.end, d.value = e, d.clock.on(d.value)
	return d, true
}
