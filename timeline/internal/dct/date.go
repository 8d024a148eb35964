package dct

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// date is a date as headers write it.
type date struct {
	start, end int         // half-open byte offsets
	value      timex.Value // without a year when none is stated
	other      timex.Value // of a numeric date, day and month the other way round; else zero
	weekday    uint8       // as stated, Monday is 1; 0: not stated
	iso        bool        // written year first
	compact    bool        // digits alone: 20230925
	clock      clock
}

// full reports whether the date has its year.
func (d date) full() bool { return d.value.Known.Has(timex.FieldYear) }

// readDate reads the date that begins at s[i], with the clock time beside it.
func readDate(s string, i int) (d date, ok bool) {
	if !beginsDate(s, i) {
		return d, false
	}
	clockAt := i
	if w, j := wordAt(s, i); weekdayOf(w) > 0 { // "Mon 2:02 PM, Sep 25, 2023"
		clockAt = skipSpace(s, j)
	}
	if c, j := readClock(s, clockAt); j > clockAt { // "2:02 PM EDT, Mon September 25, 2023"
		j = skipSpace(s, skipByte(s, skipOther(s, skipSpace(s, j)), ','))
		if k := skipWord(s, j, "on"); k > j {
			j = skipSpace(s, k)
		}
		if d, ok = readDay(s, j); !ok || !d.full() {
			return d, false
		}
		d.start, d.clock = i, c
		return d.settled()
	}
	if d, ok = readDay(s, i); !ok {
		return d, false
	}
	d.start = i
	if j := skipSpace(s, skipByte(s, d.end, ',')); d.full() && d.weekday == 0 { // "September 25, 2023, Monday"
		if w, k := wordAt(s, j); weekdayOf(w) > 0 {
			d.weekday, d.end = weekdayOf(w), k
		}
	}
	if c, j := readClock(s, clockStart(s, d.end)); j > 0 && d.full() && d.clock.granularity == timex.NoGranularity {
		d.clock, d.end = c, j
	}
	return d.settled()
}

// beginsDate reports whether a digit, a weekday or a month stands at s[i:], as
// at the beginning of every date and of every clock time.
func beginsDate(s string, i int) bool {
	if i < len(s) && isDigit(s[i]) {
		return true
	}
	if i >= len(s) || strings.IndexByte("adfjmnostw", s[i]|0x20) < 0 { // their first letters
		return false
	}
	w, _ := wordAt(s, i)
	return weekdayOf(w) > 0 || monthOf(w) > 0
}

// skipOther skips the same time in another zone: "1052 GMT (1852 HKT)".
func skipOther(s string, i int) int {
	if i >= len(s) || s[i] != '(' {
		return i
	}
	if _, j := readClock(s, i+1); j > 0 {
		return skipByte(s, j, ')')
	}
	return i
}

// settled applies the clock and checks the calendar. The zone decides the order
// of day and month: North America writes the month first.
func (d date) settled() (date, bool) {
	if !d.other.IsZero() {
		switch {
		case !d.other.Valid():
			d.other = timex.Value{}
		case !d.value.Valid(), d.clock.eastern:
			d.value, d.other = d.other, timex.Value{}
		case d.clock.american:
			d.other = timex.Value{}
		}
	}
	if !d.value.Valid() {
		return d, false
	}
	d.value = d.clock.on(d.value)
	if !d.other.IsZero() {
		d.other = d.clock.on(d.other)
	}
	return d, true
}

// clockStart skips what may stand between a day and its clock time.
func clockStart(s string, i int) int {
	if i < len(s) && s[i] == 'T' {
		return i + 1
	}
	j := i
	for {
		next, _ := skipSeparator(s, j)
		if next == j {
			break
		}
		j = next
	}
	if k := skipWord(s, j, "at"); k > j {
		return skipSpace(s, k)
	}
	return j
}

// readDay reads a day of the calendar.
func readDay(s string, i int) (d date, ok bool) {
	if w, j := wordAt(s, i); weekdayOf(w) > 0 {
		d.weekday = weekdayOf(w)
		i = skipSpace(s, skipByte(s, skipByte(s, j, '.'), ','))
		for _, part := range [...]string{"morning", "evening"} { // newspapers of old
			if k := skipWord(s, i, part); k > i {
				i = skipSpace(s, skipByte(s, k, ','))
			}
		}
	}
	d.start = i
	n, digits, j := numberAt(s, i)
	switch {
	case digits == 0:
		return d.monthFirst(s, i)
	case digits == 4:
		return d.yearFirst(s, n, j)
	case digits == 8:
		d.value, d.end, d.iso, d.compact = timex.Ymd(n/10000, n/100%100, n%100), j, true, true
		return d, plausible(n/10000) && d.value.Valid()
	case digits <= 2:
		if d, ok := d.numeric(s, n, j); ok {
			return d, true
		}
		return d.dayFirst(s, n, j)
	}
	return d, false
}

// monthFirst reads "September 25th, 2023" and "Sept 25".
func (d date) monthFirst(s string, i int) (date, bool) {
	w, j := wordAt(s, i)
	month := monthOf(w)
	if month == 0 {
		return d, false
	}
	if k := skipSpace(s, j); k < len(s) && s[k] == '.' { // tokenised text: "Sept . 25"
		j = k + 1
	}
	j = skipSpace(s, j)
	if j < len(s) && s[j] == '-' {
		j++
	}
	day, digits, k := numberAt(s, j)
	if digits == 0 || digits > 2 || day == 0 {
		return d, false
	}
	k = skipOrdinal(s, k)
	if rangeFollows(s, k) {
		return d, false
	}
	d.value, d.end = monthDay(month, day), k
	if e, ok := d.clockBeforeYear(s); ok {
		return e, true
	}
	return d.withYear(s), d.value.Valid()
}

// clockBeforeYear reads "Sep 25 14:02:33 2023", which C's asctime writes, and
// "Sep 25 14:02:33 BST 2023".
func (d date) clockBeforeYear(s string) (date, bool) {
	c, j := readClock(s, skipSpace(s, d.end))
	if j == 0 || c.granularity != timex.Second {
		return d, false
	}
	y, digits, k := numberAt(s, skipSpace(s, j))
	if digits != 4 || !plausible(y) {
		return d, false
	}
	d.value, d.clock, d.end = timex.Ymd(y, int(d.value.Month), int(d.value.Day)), c, k
	return d, d.value.Valid()
}

// dayFirst reads "25 September 2023", "25th of Sept. 2023", "26-FEB-1987".
func (d date) dayFirst(s string, day, i int) (date, bool) {
	j := skipOrdinal(s, i)
	j = skipByte(s, j, '.')
	if j < len(s) && (s[j] == '-' || s[j] == '/') {
		j++
	}
	j = skipSpace(s, j)
	if k := skipWord(s, j, "day"); k > j {
		j = skipSpace(s, k)
	}
	if k := skipWord(s, j, "of"); k > j {
		j = skipSpace(s, k)
	}
	w, k := wordAt(s, j)
	month := monthOf(w)
	if month == 0 {
		month, k = frenchMonthAt(s, j)
	}
	if month == 0 || j == i {
		return d, false
	}
	d.value, d.end = monthDay(month, day), k
	if k < len(s) && s[k] == '.' {
		d.end = k + 1
	}
	if e := d.withYear(s); e.full() {
		return e, d.value.Valid()
	}
	d.end = k
	return d, day > 0 && d.value.Valid()
}

// withYear adds the year that follows, if one does. A number before a zone is
// a clock time: "Sept 25 2002 GMT".
func (d date) withYear(s string) date {
	i := d.end
	hyphen := i < len(s) && (s[i] == '-' || s[i] == '/')
	if hyphen {
		i++
	} else {
		i = skipSpace(s, skipByte(s, skipSpace(s, i), ','))
	}
	short := hyphen
	for _, apostrophe := range [...]string{"'", "’"} { // "25 Sep '23"
		if strings.HasPrefix(s[i:], apostrophe) {
			i, short = i+len(apostrophe), true
		}
	}
	y, digits, j := numberAt(s, i)
	switch {
	case digits == 4:
		if z, k := readZone(s, skipSpace(s, j)); k > j && z.named {
			return d
		}
	case (digits == 5 || digits == 6) && runsOn(s, i+4, j): // "20232:02 PM"
		for ; digits > 4; digits-- {
			y, j = y/10, j-1
		}
	case digits == 2 && (short || clockFollows(s, j)):
		y = century(y)
	default:
		return d
	}
	if plausible(y) {
		d.value, d.end = timex.Ymd(y, int(d.value.Month), int(d.value.Day)), j
	}
	return d
}

// runsOn reports whether the digits s[i:end] are the beginning of a clock time
// or of a date in letters.
func runsOn(s string, i, end int) bool {
	if end < len(s) && s[end] == ':' {
		return true
	}
	w, _ := wordAt(s, skipSpace(s, end))
	return monthOf(w) > 0 && i < end
}

// clockFollows reports whether a blank and a clock time to the second stand at
// s[i:], as after the year of two digits of RFC 822: "17 Apr 93 02:10:00 GMT".
func clockFollows(s string, i int) bool {
	c, end := readClock(s, skipSpace(s, i))
	return i < len(s) && s[i] == ' ' && end > 0 && c.granularity == timex.Second
}

// yearFirst reads "2023-09-25", "2023/9/25", "2023 Sep 25".
func (d date) yearFirst(s string, year, i int) (date, bool) {
	if i >= len(s) || !plausible(year) {
		return d, false
	}
	d.iso = true
	sep := s[i]
	if month, digits, j := numberAt(s, i+1); digits > 0 && digits <= 2 && (sep == '-' || sep == '/' || sep == '.') && j < len(s) && s[j] == sep {
		day, digits, k := numberAt(s, j+1)
		d.value, d.end = timex.Ymd(year, month, day), k
		return d, digits > 0 && digits <= 2 && d.value.Valid()
	}
	w, j := wordAt(s, skipSpace(s, skipByte(s, i, '-')))
	month := monthOf(w)
	day, digits, k := numberAt(s, skipSpace(s, skipByte(s, skipByte(s, j, '.'), '-')))
	if month == 0 || digits == 0 || digits > 2 {
		return d, false
	}
	d.value, d.end = timex.Ymd(year, month, day), k
	return d, d.value.Valid()
}

// numeric reads "09/25/2023", "25.9.2023", "09-25-23": month first, the other
// order is kept beside it. Two dots are needed to tell a date from a number.
func (d date) numeric(s string, a, i int) (date, bool) {
	if i >= len(s) || s[i] != '/' && s[i] != '.' && s[i] != '-' {
		return d, false
	}
	b, digits, j := numberAt(s, i+1)
	if digits == 0 || digits > 2 || j >= len(s) || s[j] != s[i] {
		return d, false
	}
	y, digits, k := numberAt(s, j+1)
	if digits == 2 && s[i] != '.' {
		y = century(y)
	} else if digits != 4 || !plausible(y) {
		return d, false
	}
	d.value, d.other, d.end = timex.Ymd(y, a, b), timex.Ymd(y, b, a), k
	if s[i] == '.' { // dots are European
		d.value, d.other = d.other, timex.Value{}
	}
	if a == b {
		d.other = timex.Value{}
	}
	return d, d.value.Valid() || d.other.Valid() && !d.other.IsZero()
}
