package timex

import "strconv"

// String returns the TIMEX3 value attribute: "2022-09", "2023-W38-WE",
// "2023-09-25TMO", "PT48H", "PRESENT_REF", "XXXX-WXX-1". The zero Value is "".
func (v Value) String() string {
	var buffer [32]byte
	return string(v.AppendText(buffer[:0]))
}

// AppendText appends [Value.String] to b.
func (v Value) AppendText(b []byte) []byte {
	switch {
	case v.Ref != NoRef:
		return append(b, v.Ref.String()...)
	case v.Type == Duration || v.Type == Set && v.Known == 0 && v.Length != (Length{}):
		return append(b, v.Length.String()...)
	case v.Type == NoType, v.Known == 0 && v.Granularity == NoGranularity && v.Type != Set:
		return b
	}
	b = v.appendDate(b)
	switch {
	case v.Known.Has(FieldHour):
		b = append(b, 'T')
		b = appendInt(b, int(v.Hour), 2)
		if v.Known.Has(FieldMinute) {
			b = append(b, ':')
			b = appendInt(b, int(v.Minute), 2)
		}
		if v.Known.Has(FieldSecond) {
			b = append(b, ':')
			b = appendInt(b, int(v.Second), 2)
		}
	case v.Known.Has(FieldPart):
		b = append(b, 'T')
		b = append(b, v.Part.String()...)
	}
	if v.Known.Has(FieldZone) && v.Known.Has(FieldHour) {
		b = appendOffset(b, int(v.Offset))
	}
	return b
}

func (v Value) appendDate(b []byte) []byte {
	year := v.Known.Has(FieldYear)
	if v.Known&^(FieldHour|FieldMinute|FieldSecond|FieldPart|FieldZone) == 0 && v.Type == Time {
		return b // a clock time of no known day: T14:00
	}
	if year {
		b = v.appendYear(b)
	} else {
		b = append(b, "XXXX"...)
	}
	switch {
	case v.Known&(FieldMonth|FieldDay) != 0:
		b = append(b, '-')
		b = appendField(b, v.Known.Has(FieldMonth), int(v.Month))
		if v.Known.Has(FieldDay) {
			b = append(b, '-')
			b = appendInt(b, int(v.Day), 2)
		} else if v.Granularity != NoGranularity && v.Granularity <= Day {
			b = append(b, "-XX"...)
		}
	case v.Known&(FieldWeek|FieldWeekday) != 0 || v.Granularity == Weekend:
		b = append(b, "-W"...)
		b = appendField(b, v.Known.Has(FieldWeek), int(v.Week))
		switch {
		case v.Known.Has(FieldWeekday):
			b = append(b, '-')
			b = appendInt(b, int(v.Weekday), 1)
		case v.Granularity == Weekend:
			b = append(b, "-WE"...)
		case v.Granularity != NoGranularity && v.Granularity <= Day:
			b = append(b, "-X"...)
		}
	case v.Granularity == Week:
		b = append(b, "-WXX"...)
	case v.Granularity == Quarter || v.Known.Has(FieldQuarter):
		b = append(b, "-Q"...)
		b = appendField(b, v.Known.Has(FieldQuarter), int(v.Quarter))
	case v.Granularity == Half || v.Known.Has(FieldHalf):
		b = append(b, "-H"...)
		b = appendField(b, v.Known.Has(FieldHalf), int(v.Half))
	case v.Known.Has(FieldSeason):
		b = append(b, '-')
		b = append(b, v.Season.String()...)
	case v.Granularity == Month:
		b = append(b, "-XX"...)
	case v.Granularity != NoGranularity && v.Granularity <= Day:
		b = append(b, "-XX-XX"...)
	}
	return b
}

// appendYear writes a year with at least four digits, and a decade, century or
// millennium by the digits that its years share: 199, 18, 1; with X for the
// others where it would look like a year (1202X). Before Christ these are the
// digits of the years as they are counted there: BC04 is the fifth century BC.
func (v Value) appendYear(b []byte) []byte {
	y, size, unknown := v.Year, 1, 0
	switch v.Granularity {
	case Decade:
		size, unknown = 10, 1
	case Century:
		size, unknown = 100, 2
	case Millennium:
		size, unknown = 1000, 3
	}
	if v.Known&(FieldMonth|FieldDay|FieldWeek|FieldWeekday|FieldQuarter|FieldHalf|FieldSeason) != 0 {
		size, unknown = 1, 0
	}
	switch y = floorDiv(y, size); {
	case size == 1 && y <= 0:
		b, y = append(b, "BC"...), 1-y
	case y < 0:
		b, y = append(b, "BC"...), -y-1
	}
	b = appendInt(b, y, 4-unknown)
	if y*size >= 10000 {
		b = append(b, "XXX"[:unknown]...)
	}
	return b
}

// appendField writes a one or two digit field, X for an unknown one; quarters
// and halves have one digit.
func appendField(b []byte, known bool, n int) []byte {
	single := b[len(b)-1] == 'Q' || b[len(b)-1] == 'H'
	switch {
	case known && single:
		return appendInt(b, n, 1)
	case known:
		return appendInt(b, n, 2)
	case single:
		return append(b, 'X')
	}
	return append(b, "XX"...)
}

func appendInt(b []byte, n, digits int) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	for limit := 10; digits > 1; digits, limit = digits-1, limit*10 {
		if n < limit {
			for ; digits > 1; digits-- {
				b = append(b, '0')
			}
			break
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}

func appendOffset(b []byte, minutes int) []byte {
	if minutes == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	b = append(b, sign)
	b = appendInt(b, minutes/60, 2)
	b = append(b, ':')
	return appendInt(b, minutes%60, 2)
}
