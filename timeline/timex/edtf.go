package timex

import (
	"strconv"
	"strings"
)

// EDTF returns v in the Extended Date/Time Format of ISO 8601-2, levels 0 to 2:
//
//	2022-09   2023-09-25T14:05:00+01:00   -0043-03-15   Y12023
//	199X   18XX   XXXX-09-05                    decades, centuries, missing fields
//	2023-22   2023-30   2023-35   2023-40       seasons, those of the south, quarters, halves
//	2022-09~                                    Approx
//	../2021   ../2022   2022/..   2023/..       Before, OnOrBefore, OnOrAfter and After 2022
//	2022-09/2023-01                             a value with a span of its own
//
// ok is false where the format has nothing to say it with: weeks and weekends,
// parts of day, clock times to the hour, durations and sets, vague references,
// years that begin in another month, decades before Christ, START, MID and END.
// A time to the minute gets the second 00, as the format knows only complete
// times.
func (v Value) EDTF() (s string, ok bool) {
	if v.Placed() {
		return v.span.Value().edtf()
	}
	switch v.Mod {
	case NoMod:
		return v.edtfDate()
	case Approx:
		s, ok = v.edtfDate()
		switch v.Granularity {
		case Day, Month, Year:
			return s + "~", ok && !strings.ContainsAny(s, "XY")
		}
		return "", false // no qualifier goes there
	}
	if _, ok := v.edtfDate(); !ok {
		return "", false
	}
	start, end, ok := v.extent()
	switch {
	case !ok:
	case v.Mod == Before:
		s, ok = edtfSide(v.Add(-1, v.Granularity), start-1)
		return "../" + s, ok
	case v.Mod == OnOrBefore:
		s, ok = edtfSide(v, end-1)
		return "../" + s, ok
	case v.Mod == OnOrAfter:
		s, ok = edtfSide(v, start)
		return s + "/..", ok
	case v.Mod == After:
		s, ok = edtfSide(v.Add(1, v.Granularity), end)
		return s + "/..", ok
	}
	return "", false
}

// edtfDate is the form without Mod.
func (v Value) edtfDate() (string, bool) {
	if v.Type != Date && v.Type != Time || v.Ref != NoRef || v.FiscalStart > 1 || !v.Valid() ||
		v.Known&(FieldWeek|FieldWeekday|FieldPart) != 0 || v.Known&^FieldZone == 0 {
		return "", false
	}
	year, hasYear := v.Year, v.Known.Has(FieldYear)
	var b []byte
	switch {
	case !hasYear:
		b = append(b, "XXXX"...)
	case year > 9999 || year < -9999:
		return "Y" + strconv.Itoa(year), v.Granularity == Year
	case v.Granularity > Year:
		unknown := int(v.Granularity - Year)
		size := [...]int{1, 10, 100, 1000}[unknown]
		return string(appendInt(nil, year/size, 4-unknown)) + "XXX"[:unknown], year >= 0 && year%size == 0
	case year < 0:
		b = appendInt(append(b, '-'), -year, 4)
	default:
		b = appendInt(b, year, 4)
	}
	division := 0 // the codes that stand in place of a month
	switch v.Granularity {
	case Year:
		return string(b), hasYear
	case Season:
		if division = 20 + int(v.Season); v.Hemisphere == Southern {
			division += 8
		}
		return string(appendInt(append(b, '-'), division, 2)), hasYear && v.Known.Has(FieldSeason)
	case Quarter:
		return string(appendInt(append(b, '-'), 32+int(v.Quarter), 2)), hasYear && v.Known.Has(FieldQuarter)
	case Half:
		return string(appendInt(append(b, '-'), 39+int(v.Half), 2)), hasYear && v.Known.Has(FieldHalf)
	case Weekend, Week:
		return "", false
	}
	b = appendField(append(b, '-'), v.Known.Has(FieldMonth), int(v.Month))
	if v.Granularity == Month {
		return string(b), true
	}
	b = appendField(append(b, '-'), v.Known.Has(FieldDay), int(v.Day))
	if v.Granularity == Day {
		return string(b), true
	}
	if !v.Known.Has(FieldYear | FieldMonth | FieldDay | FieldHour | FieldMinute) {
		return "", false
	}
	b = appendInt(append(b, 'T'), int(v.Hour), 2)
	b = appendInt(append(b, ':'), int(v.Minute), 2)
	b = appendInt(append(b, ':'), int(v.Second), 2)
	if v.HasZone() {
		b = appendOffset(b, int(v.Offset))
	}
	return string(b), v.Offset >= -12*60 && v.Offset <= 14*60 // where people live
}

// edtfSide is one side of an interval: v where the format allows it there, else
// the day or second i.
func edtfSide(v Value, i Instant) (string, bool) {
	switch v.Granularity {
	case Day, Month, Year:
		return v.edtfInInterval()
	}
	if v.Granularity > Day {
		return On(i).edtfInInterval()
	}
	r := Containing(i, Second)
	if v.HasZone() {
		r = r.WithOffset(int(v.Offset))
	}
	return r.edtfInInterval()
}

// edtfInInterval is the form of one side of an interval, where no long year
// may stand.
func (v Value) edtfInInterval() (string, bool) {
	s, ok := v.edtfDate()
	return s, ok && s[0] != 'Y'
}

// edtf writes b as an interval, when each side is a year, month, day or second
// or is not known at all.
func (b Bounds) edtf() (string, bool) {
	var start, end string
	ok1 := !b.EarliestStart.Known()
	if !ok1 {
		start, ok1 = edtfPoint(b.EarliestStart, b.LatestStart+1)
	}
	ok2 := !b.LatestEnd.Known()
	if !ok2 { // the first second after a unit is the end that is its last
		end, ok2 = edtfPoint(b.EarliestEnd, b.LatestEnd)
		if !ok2 {
			end, ok2 = edtfPoint(b.EarliestEnd-1, b.LatestEnd)
		}
	}
	return start + "/" + end, ok1 && ok2 && b.Known()
}

// edtfPoint names the unit that is [from, to); a single second at the edge of a
// day is taken to mean the day.
func edtfPoint(from, to Instant) (string, bool) {
	if !from.Known() || !to.Known() || to <= from {
		return "", false
	}
	for _, g := range []Granularity{Year, Month, Day} {
		u := Containing(from, g)
		if s, e, _ := u.extent(); s == from && e == to {
			return Containing(from, g).edtfInInterval()
		}
	}
	if to-from > 1 {
		return "", false
	}
	if from.day()*secondsPerDay == int64(from) || to.day()*secondsPerDay == int64(to) {
		return On(from).edtfInInterval()
	}
	return Containing(from, Second).edtfInInterval()
}
