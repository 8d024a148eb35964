package dct

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

func monthDay(month, day int) timex.Value {
	return timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldMonth | timex.FieldDay, Month: uint8(month), Day: uint8(day)}
}

// plausible bounds the years of newspapers.
func plausible(year int) bool { return year >= 1600 && year < 2200 }

// century completes a year of two digits as POSIX strptime does.
func century(y int) int {
	if y < 69 {
		return 2000 + y
	}
	return 1900 + y
}

// rangeFollows reports whether the day at s[:i] begins a range: "March 6-8".
func rangeFollows(s string, i int) bool {
	rest := s[i:]
	for _, dash := range [...]string{"-", "–"} {
		if after, ok := strings.CutPrefix(rest, dash); ok {
			_, digits, _ := numberAt(after, 0)
			return digits == 1 || digits == 2
		}
	}
	return false
}

var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// monthOf is the number of a month by its name or abbreviation, 0 for none.
func monthOf(w string) int {
	if len(w) > 9 {
		return 0
	}
	if n := nameIndex(monthNames[:], w); n > 0 {
		return n
	}
	if strings.EqualFold(w, "sept") {
		return 9
	}
	return 0
}

// frenchMonthNames are those of AFP's datelines, by month, in full and as they
// are abbreviated; what English writes alike is left out.
var frenchMonthNames = [...][]string{
	{"janvier", "janv"}, {"février", "fevrier", "févr", "fevr", "fév"}, {"mars"}, {"avril", "avr"}, {"mai"}, {"juin"}, {"juillet", "juil"}, {"août", "aout"},
	{"septembre"}, {"octobre"}, {"novembre"}, {"décembre", "decembre", "déc"},
}

// frenchMonthAt reads the French month at s[i:], 0 for none.
func frenchMonthAt(s string, i int) (month, end int) {
	for end = i; end < len(s); {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) {
			break
		}
		end += n
	}
	for n, names := range frenchMonthNames {
		for _, name := range names {
			if strings.EqualFold(s[i:end], name) {
				return n + 1, end
			}
		}
	}
	return 0, i
}

var weekdayNames = [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

// weekdayOf is the number of a weekday, Monday is 1, 0 for none.
func weekdayOf(w string) uint8 {
	if len(w) == 4 || len(w) == 5 {
		if strings.EqualFold(w, "tues") || strings.EqualFold(w, "thur") || strings.EqualFold(w, "thurs") {
			w = w[:3]
		}
	}
	return uint8(nameIndex(weekdayNames[:], w))
}

// nameIndex is the place of w among names, from 1, in full or as three letters.
func nameIndex(names []string, w string) int {
	if len(w) < 3 {
		return 0
	}
	for n, name := range names {
		if w[0]|0x20 != name[0] {
			continue
		}
		if strings.EqualFold(w, name) || len(w) == 3 && strings.EqualFold(w, name[:3]) {
			return n + 1
		}
	}
	return 0
}
