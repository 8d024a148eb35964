package timex

import "strings"

// Granularity is the finest unit that a value speaks of, and the unit of
// calendar arithmetic. The constants are ordered from fine to coarse. The zero
// Granularity means none (an unknown value, PAST_REF).
type Granularity uint8

const (
	NoGranularity Granularity = iota
	Second
	Minute
	Hour
	PartOfDay // morning, night, …
	Day
	Weekend
	Week // ISO week, Monday to Sunday
	Month
	Season
	Quarter
	Half // of a year
	Year
	Decade
	Century
	Millennium
)

var granularityNames = [...]string{"", "second", "minute", "hour", "part of day", "day", "weekend", "week",
	"month", "season", "quarter", "half", "year", "decade", "century", "millennium"}

// String returns the English name of the unit, "" for none.
func (g Granularity) String() string { return nameOf(granularityNames[:], int(g)) }

// ParseGranularity is the inverse of [Granularity.String].
func ParseGranularity(s string) (Granularity, bool) {
	for i, n := range granularityNames {
		if n == s {
			return Granularity(i), true
		}
	}
	return NoGranularity, false
}

// word is the name as one word, for the text forms.
func (g Granularity) word() string { return strings.ReplaceAll(g.String(), " ", "-") }

func granularityWord(s string) (Granularity, bool) {
	return ParseGranularity(strings.ReplaceAll(s, "-", " "))
}

// Clock reports whether g is finer than a day.
func (g Granularity) Clock() bool { return g != NoGranularity && g < Day }

// months is the length of the units that are whole months, else 0.
func (g Granularity) months() int {
	switch g {
	case Month:
		return 1
	case Season, Quarter:
		return 3
	case Half:
		return 6
	case Year:
		return 12
	case Decade:
		return 120
	case Century:
		return 1200
	case Millennium:
		return 12000
	}
	return 0
}

// seconds is the length of the units of fixed length, else 0. A part of day
// and a weekend move by days and weeks.
func (g Granularity) seconds() int64 {
	switch g {
	case Second:
		return 1
	case Minute:
		return 60
	case Hour:
		return 3600
	case PartOfDay, Day:
		return secondsPerDay
	case Weekend, Week:
		return 7 * secondsPerDay
	}
	return 0
}
