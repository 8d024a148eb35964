package timex

import "pgregory.net/rapid"

// years leans to the edges of the calendar: BC, the year 0, five digits.
func years() *rapid.Generator[int] {
	return rapid.OneOf(rapid.IntRange(1900, 2100), rapid.IntRange(-60, 60), rapid.IntRange(-12000, 120000))
}

// days draws days of the years that every part of the package handles.
func days() *rapid.Generator[Value] {
	return rapid.Custom(func(t *rapid.T) Value {
		y, m := years().Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month")
		return Ymd(y, m, rapid.IntRange(1, DaysIn(y, m)).Draw(t, "day"))
	})
}

// dates draws calendar units of every granularity from day to millennium.
func dates() *rapid.Generator[Value] {
	return rapid.Custom(func(t *rapid.T) Value {
		d := days().Draw(t, "in")
		g := Granularity(rapid.IntRange(int(Day), int(Millennium)).Draw(t, "granularity"))
		return d.Truncate(g)
	})
}

// times draws clock times and parts of day, with and without a zone.
func times() *rapid.Generator[Value] {
	return rapid.Custom(func(t *rapid.T) Value {
		v := days().Draw(t, "on")
		if rapid.Bool().Draw(t, "part") {
			return v.WithPart(PartKind(rapid.IntRange(1, int(Daytime)).Draw(t, "which")))
		}
		v = v.WithClock(rapid.IntRange(0, 23).Draw(t, "h"), rapid.IntRange(0, 59).Draw(t, "m"), rapid.IntRange(0, 59).Draw(t, "s"),
			Granularity(rapid.IntRange(int(Second), int(Hour)).Draw(t, "to")))
		if rapid.Bool().Draw(t, "zone") {
			v = v.WithOffset(rapid.IntRange(-14*60, 14*60).Draw(t, "offset"))
		}
		return v
	})
}

// patterns draws values that lack coarse fields.
func patterns() *rapid.Generator[Value] {
	return rapid.Custom(func(t *rapid.T) Value {
		v := rapid.OneOf(dates(), times()).Draw(t, "of")
		v.Year, v.Known = 0, v.Known&^FieldYear
		switch {
		case v.Granularity > Year:
			v.Granularity = Year
		case v.Known.Has(FieldMonth|FieldDay) && rapid.Bool().Draw(t, "any month"):
			v.Month, v.Known = 0, v.Known&^FieldMonth
		case v.Known.Has(FieldWeek) && rapid.Bool().Draw(t, "weekday"):
			v.Week, v.Known = 0, v.Known&^FieldWeek
		case v.Type == Time && rapid.Bool().Draw(t, "any day"):
			v.Month, v.Day, v.Known = 0, 0, v.Known&^(FieldMonth|FieldDay)
		}
		return v
	})
}

// lengths draws lengths as the words give them, coarse units first.
func lengths() *rapid.Generator[Length] {
	return rapid.Custom(func(t *rapid.T) Length {
		var l Length
		unit := Millennium
		for i := range l {
			unit = Granularity(rapid.IntRange(0, int(unit)).Draw(t, "unit"))
			if unit == NoGranularity && i == 0 {
				unit = Second
			}
			if unit == NoGranularity {
				break
			}
			l[i].Unit = unit
			l[i].Milli = rapid.OneOf(rapid.Just(Some), rapid.Int64Range(0, 5_000_000)).Draw(t, "count")
			unit--
		}
		return l
	})
}

// values draws every kind of value that TIMEX3 has a text for.
func values() *rapid.Generator[Value] {
	return rapid.OneOf(dates(), times(), patterns(), rapid.Map(lengths(), Lasting),
		rapid.Map(rapid.IntRange(int(PastRef), int(FutureRef)), func(r int) Value { return Vague(Ref(r)) }))
}
