package timex

import "unique"

// Value is the meaning of a time expression. The zero Value means no time is
// known. Values are plain data: comparable with ==, copied freely.
//
// Fields that [Value.Known] does not list are zero and mean nothing. A value
// may lack coarse fields: "September" without a year knows the month alone and
// is XXXX-09; it has no bounds until [Value.WithYear] completes it.
type Value struct {
	Type        Type
	Granularity Granularity // the finest unit; of a duration its finest unit
	Mod         Mod
	Ref         Ref    // for PAST_REF, PRESENT_REF, FUTURE_REF; then Known is empty
	Known       Fields // the calendar fields that hold a value
	Stated      Fields // of those, the ones that the words name; the others are implied by the reference

	Year                 int // astronomical; of a decade, century or millennium its first year
	Month, Day           uint8
	Week, Weekday        uint8 // ISO 8601: Monday is 1
	Quarter, Half        uint8
	Season               SeasonKind
	Part                 PartKind
	Hour, Minute, Second uint8 // Hour 24 ends the day
	Offset               int16 // minutes east of UTC, when FieldZone is known
	FiscalStart          uint8 // month in which the year of a Quarter, Half or Year begins; 0 or 1 is January
	Hemisphere           Hemisphere
	Length               Length // of a DURATION, and the period of a SET
	Quant, Freq          string // of a SET: "EACH", "EVERY"; "2" or "1D"
	// span replaces the bounds that the fields give; zero: it does not. Few values
	// have one, and values are what most memory of a large graph goes to.
	span unique.Handle[Bounds]
}

// Ymd returns a day. It is not checked against the calendar: see [Value.Valid].
func Ymd(year, month, day int) Value {
	return Value{Type: Date, Granularity: Day, Known: FieldYear | FieldMonth | FieldDay, Year: year, Month: uint8(month), Day: uint8(day)}
}

// YearMonth returns a month.
func YearMonth(year, month int) Value {
	return Value{Type: Date, Granularity: Month, Known: FieldYear | FieldMonth, Year: year, Month: uint8(month)}
}

// InYear returns a year, or with a coarser granularity the decade, century or
// millennium that holds it: the 1990s are InYear(1990, Decade), the 19th
// century, which TIMEX3 writes "18", is InYear(1800, Century).
func InYear(year int, g Granularity) Value {
	if m := g.months() / 12; m > 1 {
		year = floorDiv(year, m) * m
	}
	return Value{Type: Date, Granularity: g, Known: FieldYear, Year: year}
}

// IsoWeek returns a week by its ISO 8601 year and number, or with Weekend its
// Saturday and Sunday.
func IsoWeek(year, week int, g Granularity) Value {
	return Value{Type: Date, Granularity: g, Known: FieldYear | FieldWeek, Year: year, Week: uint8(week)}
}

// YearQuarter returns a quarter of a year that begins in January.
func YearQuarter(year, quarter int) Value {
	return Value{Type: Date, Granularity: Quarter, Known: FieldYear | FieldQuarter, Year: year, Quarter: uint8(quarter)}
}

// YearHalf returns a half of a year that begins in January.
func YearHalf(year, half int) Value {
	return Value{Type: Date, Granularity: Half, Known: FieldYear | FieldHalf, Year: year, Half: uint8(half)}
}

// YearSeason returns a season; the year of a winter is that of its December in
// the north.
func YearSeason(year int, s SeasonKind) Value {
	return Value{Type: Date, Granularity: Season, Known: FieldYear | FieldSeason, Year: year, Season: s}
}

// Vague returns PAST_REF, PRESENT_REF or FUTURE_REF.
func Vague(r Ref) Value { return Value{Type: Date, Ref: r} }

// Lasting returns a duration.
func Lasting(l Length) Value { return Value{Type: Duration, Granularity: l.Unit(), Length: l} }

// On returns the day that i falls on.
func On(i Instant) Value {
	y, m, d, _ := i.Civil()
	return Ymd(y, m, d)
}

// IsZero reports whether v is the zero Value: no time known.
func (v Value) IsZero() bool { return v == Value{} }

// WithPart returns the given part of v's day.
func (v Value) WithPart(p PartKind) Value {
	v.Type, v.Granularity, v.Part, v.Known = Time, PartOfDay, p, v.Known|FieldPart
	return v
}

// WithClock returns a clock time on v's day; g is Hour, Minute or Second and
// says how much of it counts.
func (v Value) WithClock(hour, minute, second int, g Granularity) Value {
	v.Type, v.Granularity = Time, g
	v.Part, v.Known = NoPart, v.Known&^FieldPart|FieldHour
	v.Hour, v.Minute, v.Second = uint8(hour), 0, 0
	if g <= Minute {
		v.Minute, v.Known = uint8(minute), v.Known|FieldMinute
	}
	if g == Second {
		v.Second, v.Known = uint8(second), v.Known|FieldSecond
	}
	return v
}

// WithOffset returns v with its zone, in minutes east of UTC.
func (v Value) WithOffset(minutes int) Value {
	v.Offset, v.Known = int16(minutes), v.Known|FieldZone
	return v
}

// Floating returns v without its zone: a reading of the local clock. The zone
// of a creation time is not that of the clock times in the text.
func (v Value) Floating() Value {
	v.Offset, v.Known, v.Stated = 0, v.Known&^FieldZone, v.Stated&^FieldZone
	return v
}

// WithYear completes a value that lacks a year.
func (v Value) WithYear(year int) Value {
	v.Year, v.Known = year, v.Known|FieldYear
	return v
}

// WithMod returns v with the modifier m.
func (v Value) WithMod(m Mod) Value {
	v.Mod = m
	return v
}

// WithSpan returns v placed on the time line by b instead of by its calendar
// fields: "the past 48 hours" is PT48H with the span that ends at the
// reference.
func (v Value) WithSpan(b Bounds) Value {
	v.span = unique.Make(b)
	return v
}

// Placed reports whether v's bounds were set by [Value.WithSpan].
func (v Value) Placed() bool { return v.span != (unique.Handle[Bounds]{}) }

// maxYear is the last year whose seconds an [Instant] counts, rounded.
const maxYear = 292_000_000_000

// Valid reports whether the known fields name a time that exists: no
// 31 February, no week 53 in a year of 52, no hour 25.
func (v Value) Valid() bool { return v.valid() }

func (v *Value) valid() bool {
	switch {
	case v.Known.Has(FieldYear) && (v.Year < -maxYear || v.Year > maxYear),
		v.Known.Has(FieldMonth) && (v.Month < 1 || v.Month > 12),
		v.Known.Has(FieldDay) && (v.Day < 1 || v.Day > 31),
		v.Known.Has(FieldWeekday) && (v.Weekday < 1 || v.Weekday > 7),
		v.Known.Has(FieldWeek) && (v.Week < 1 || v.Week > 53),
		v.Known.Has(FieldQuarter) && (v.Quarter < 1 || v.Quarter > 4),
		v.Known.Has(FieldHalf) && (v.Half < 1 || v.Half > 2),
		v.Season > Winter, v.Part > Daytime, v.Granularity > Millennium,
		v.Hour > 24 || v.Minute > 59 || v.Second > 60,
		v.Hour == 24 && (v.Minute > 0 || v.Second > 0):
		return false
	}
	if v.Known.Has(FieldMonth|FieldDay) && v.Day > 28 {
		year := 2000 // a leap year: 29 February exists until the year is known
		if v.Known.Has(FieldYear) {
			year = v.Year
		}
		if int(v.Day) > DaysIn(year, int(v.Month)) {
			return false
		}
	}
	return !v.Known.Has(FieldYear|FieldWeek) || v.Week <= 52 || int(v.Week) <= WeeksIn(v.Year)
}

// HasZone reports whether the text gave v a zone.
func (v Value) HasZone() bool { return v.Known.Has(FieldZone) }
