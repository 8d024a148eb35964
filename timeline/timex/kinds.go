package timex

import (
	"slices"
	"strings"
)

// Type is the TIMEX3 type of an expression. The zero Type marks no value.
type Type uint8

const (
	NoType Type = iota
	Date
	Time
	Duration
	Set
)

var typeNames = [...]string{"", "DATE", "TIME", "DURATION", "SET"}

// String returns the TIMEX3 name: DATE, TIME, DURATION, SET or "".
func (t Type) String() string { return nameOf(typeNames[:], int(t)) }

// ParseType is the inverse of [Type.String].
func ParseType(s string) (Type, bool) {
	i := slices.Index(typeNames[:], s)
	return Type(max(i, 0)), i >= 0
}

// nameOf returns the name of a constant, "" for a number that is none.
func nameOf(names []string, n int) string {
	if n < len(names) {
		return names[n]
	}
	return ""
}

// Mod is a TIMEX3 modifier: how the words bend the plain value.
type Mod uint8

const (
	NoMod       Mod = iota
	Before          // earlier than the value
	After           // later than the value
	OnOrBefore      // "no later than"
	OnOrAfter       // "no earlier than"
	LessThan        // durations: "less than", "nearly"
	MoreThan        // "more than"
	EqualOrLess     // "at most", "up to"
	EqualOrMore     // "at least"
	Start           // "early", "the beginning of"
	Mid             // "mid", "the middle of"
	End             // "late", "the end of"
	Approx          // "about", "some"
)

var modNames = [...]string{"", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN",
	"EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"}

// String returns the TIMEX3 name, "" for none.
func (m Mod) String() string { return nameOf(modNames[:], int(m)) }

// ParseMod is the inverse of [Mod.String].
func ParseMod(s string) (Mod, bool) {
	i := slices.Index(modNames[:], s)
	return Mod(max(i, 0)), i >= 0
}

// Ref is a vague reference to a stretch of time as seen from the text.
type Ref uint8

const (
	NoRef Ref = iota
	PastRef
	PresentRef
	FutureRef
)

var refNames = [...]string{"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"}

// String returns the TIMEX3 value, "" for none.
func (r Ref) String() string { return nameOf(refNames[:], int(r)) }

// PartKind is a part of the day, as TIMEX3 writes it after the T.
type PartKind uint8

const (
	NoPart    PartKind = iota
	Morning            // MO, [6, 12); its Start, the early hours, within [0, 9)
	Midday             // MI, [12, 13)
	Afternoon          // AF, [12, 18)
	Evening            // EV, [18, 24)
	Night              // NI, [18, 6) of the next day
	Daytime            // DT, [6, 18)
)

// parts holds the TIMEX3 code and the hours of each part of the day. TIMEX3
// defines no hours; these are the ones in common use among taggers.
var parts = [...]struct {
	code     string
	from, to int
}{{"", 0, 0}, {"MO", 6, 12}, {"MI", 12, 13}, {"AF", 12, 18}, {"EV", 18, 24}, {"NI", 18, 30}, {"DT", 6, 18}}

// String returns the TIMEX3 code, "" for none.
func (p PartKind) String() string {
	if int(p) < len(parts) {
		return parts[p].code
	}
	return ""
}

// SeasonKind is a season as the northern hemisphere names it.
type SeasonKind uint8

const (
	NoSeason SeasonKind = iota
	Spring              // SP, March to May in the north
	Summer              // SU, June to August
	Fall                // FA, September to November
	Winter              // WI, December to February of the next year
)

var seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}

// String returns the TIMEX3 code, "" for none.
func (s SeasonKind) String() string { return nameOf(seasonNames[:], int(s)) }

// firstMonth is the month in which the season begins.
func (s SeasonKind) firstMonth(h Hemisphere) int {
	m := int(s) * 3
	if h == Southern {
		m = (m+5)%12 + 1
	}
	return m
}

// Hemisphere places the seasons in the year. The zero value is the north.
type Hemisphere uint8

const (
	Northern Hemisphere = iota
	Southern
)

// DateOrder is the order of day and month in a numeric date such as
// 03/04/2005. The zero value leaves it open.
type DateOrder uint8

const (
	AnyOrder DateOrder = iota
	DayMonth           // 3 April
	MonthDay           // March 4
)

// Fields is a set of calendar fields.
type Fields uint16

const (
	FieldYear Fields = 1 << iota // the year; a decade, century or millennium by its first year
	FieldMonth
	FieldDay
	FieldWeek
	FieldWeekday
	FieldQuarter
	FieldHalf
	FieldSeason
	FieldPart
	FieldHour
	FieldMinute
	FieldSecond
	FieldZone
)

// Has reports whether all fields of g are in f.
func (f Fields) Has(g Fields) bool { return f&g == g }

var fieldNames = [...]string{"year", "month", "day", "week", "weekday", "quarter", "half", "season", "part", "hour", "minute", "second", "zone"}

// String lists the fields, coarse ones first: "year,month". The empty set is "".
func (f Fields) String() string {
	var names []string
	for i, n := range fieldNames {
		if f.Has(1 << i) {
			names = append(names, n)
		}
	}
	return strings.Join(names, ",")
}

// ParseFields is the inverse of [Fields.String].
func ParseFields(s string) (f Fields, ok bool) {
	if s == "" {
		return 0, true
	}
	for _, n := range strings.Split(s, ",") {
		i := slices.Index(fieldNames[:], n)
		if i < 0 {
			return 0, false
		}
		f |= 1 << i
	}
	return f, true
}
