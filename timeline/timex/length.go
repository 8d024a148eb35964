package timex

import (
	"math"
	"strconv"
	"strings"
)

// Amount is a count of one unit. Milli is the count in thousandths, so that
// "two and a half" is exact; [Some] stands for a count that the words leave
// open, as in "several days".
type Amount struct {
	Milli int64
	Unit  Granularity
}

// Some is the Milli of an amount whose count is not known.
const Some int64 = -1

// maxCount bounds a count so that no arithmetic on it overflows: 10 million
// years in seconds fit a hundred times over.
const maxCount = 10_000_000 * 366 * secondsPerDay

// Length is an amount of time as the words give it, coarse units first: "an
// hour and ten minutes" is {1 hour, 10 minutes}. Unused places are zero. The
// zero Length is none.
type Length [4]Amount

// Of returns the length of n units.
func Of(n int, unit Granularity) Length { return Length{{int64(n) * 1000, unit}} }

// SomeOf returns an unknown number of units: PXD.
func SomeOf(unit Granularity) Length { return Length{{Some, unit}} }

// lengthCodes are the TIMEX3 designators. Decade, century and millennium are
// those of TimeBank's guidelines; a half year is six months.
var lengthCodes = [...]string{Second: "S", Minute: "M", Hour: "H", PartOfDay: "NI", Day: "D", Weekend: "WE", Week: "W",
	Month: "M", Season: "SE", Quarter: "Q", Half: "HY", Year: "Y", Decade: "DE", Century: "CE", Millennium: "ML"}

// String returns the TIMEX3 value: "P2Y6M", "PT48H", "PXD". The zero Length is "".
func (l Length) String() string {
	if l == (Length{}) {
		return ""
	}
	var b strings.Builder
	b.WriteByte('P')
	clock := false
	for _, a := range l {
		if a.Unit == NoGranularity {
			continue
		}
		if a.Unit < PartOfDay && !clock {
			b.WriteByte('T')
			clock = true
		}
		if a.Milli < 0 {
			b.WriteByte('X')
		} else {
			b.WriteString(strconv.FormatInt(a.Milli/1000, 10))
			if f := a.Milli % 1000; f != 0 {
				b.WriteByte('.')
				b.WriteString(strings.TrimRight(strconv.FormatInt(1000+f, 10)[1:], "0"))
			}
		}
		b.WriteString(nameOf(lengthCodes[:], int(a.Unit)))
	}
	return b.String()
}

// Unit is the finest unit of l.
func (l Length) Unit() Granularity {
	u := NoGranularity
	for _, a := range l {
		if a.Unit != NoGranularity && (u == NoGranularity || a.Unit < u) {
			u = a.Unit
		}
	}
	return u
}

// Known reports whether l is not zero and every count of it is known.
func (l Length) Known() bool {
	for _, a := range l {
		if a.Milli < 0 {
			return false
		}
	}
	return l != Length{}
}

// From moves i by l, forward for sign 1 and back for sign -1, whole months by
// the calendar. A length with an unknown count gives ok false, and so does one
// that leaves the time line.
func (l Length) From(i Instant, sign int) (r Instant, ok bool) {
	if !l.Known() || !i.Known() {
		return i, false
	}
	for _, a := range l {
		if a.Unit == NoGranularity {
			continue
		}
		if a.Milli/1000 > maxCount {
			return i, false
		}
		if m := a.Unit.months(); m > 0 {
			whole := a.Milli * int64(m)
			if whole/1000 > 12*10_000_000 {
				return i, false
			}
			y, mo, d, s := i.Civil()
			mo += sign * int(whole/1000)
			y, mo = y+floorDiv(mo-1, 12), (mo-1)-floorDiv(mo-1, 12)*12+1
			i = At(y, mo, min(d, DaysIn(y, mo)), 0, 0, s)
			// The rest of a month is days of a mean month.
			i += Instant(sign) * Instant(math.Round(float64(whole%1000)/1000*30.44)) * secondsPerDay
			continue
		}
		i += Instant(sign) * Instant(float64(a.Milli)/1000*float64(a.Unit.seconds()))
	}
	return i, true
}
