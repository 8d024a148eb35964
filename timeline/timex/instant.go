package timex

import (
	"math"
	"time"
)

// Instant is a reading of the local clock: seconds since 1970-01-01T00:00:00
// in the zone of the text, whichever that is. It has no zone of its own.
type Instant int64

// The two ends of the time line stand for a side that is not known.
const (
	OpenPast   Instant = math.MinInt64
	OpenFuture Instant = math.MaxInt64
)

const secondsPerDay = 24 * 3600

// At is the instant of a date and clock time. Fields outside their range carry
// over, as in [time.Date].
func At(year, month, day, hour, minute, second int) Instant {
	return Instant(civilDays(year, month, day)*secondsPerDay + int64(hour)*3600 + int64(minute)*60 + int64(second))
}

// InstantOf is what the clock shows at t in t's own location.
func InstantOf(t time.Time) Instant {
	y, m, d := t.Date()
	return At(y, int(m), d, t.Hour(), t.Minute(), t.Second())
}

// Known reports whether i is a point and not an open side.
func (i Instant) Known() bool { return i != OpenPast && i != OpenFuture }

// day is the number of the day that i falls on.
func (i Instant) day() int64 {
	d := int64(i) / secondsPerDay
	if int64(i)%secondsPerDay < 0 {
		d--
	}
	return d
}

// Civil returns the calendar date of i and the seconds since its midnight.
func (i Instant) Civil() (year, month, day, second int) {
	d := i.day()
	year, month, day = civilDate(d)
	return year, month, day, int(int64(i) - d*secondsPerDay)
}

// Time returns i as a time in loc; nil means UTC.
func (i Instant) Time(loc *time.Location) time.Time {
	if loc == nil {
		loc = time.UTC
	}
	y, m, d, s := i.Civil()
	return time.Date(y, time.Month(m), d, 0, 0, s, 0, loc)
}

// String writes i as "2006-01-02T15:04:05", with a signed year of at least
// four digits outside 0 to 9999. An open side is "".
func (i Instant) String() string {
	if !i.Known() {
		return ""
	}
	y, m, d, s := i.Civil()
	b := make([]byte, 0, 24)
	switch {
	case y < 0:
		b, y = append(b, '-'), -y
	case y > 9999:
		b = append(b, '+')
	}
	b = appendInt(b, y, 4)
	b = appendInt(append(b, '-'), m, 2)
	b = appendInt(append(b, '-'), d, 2)
	b = appendInt(append(b, 'T'), s/3600, 2)
	b = appendInt(append(b, ':'), s/60%60, 2)
	b = appendInt(append(b, ':'), s%60, 2)
	return string(b)
}

// civilDays counts the days from 1970-01-01 to the given date of the proleptic
// Gregorian calendar; a month outside 1 to 12 carries into the year. The year
// is taken to start in March so that the leap day is its last.
func civilDays(year, month, day int) int64 {
	m := month - 1
	year += floorDiv(m, 12)
	m = m - floorDiv(m, 12)*12 + 1
	if m <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yoe := year - era*400
	doy := (153*((m+9)%12)+2)/5 + day - 1
	return int64(era)*146097 + int64(yoe*365+yoe/4-yoe/100+doy) - 719468
}

// civilDate is the inverse of civilDays.
func civilDate(days int64) (year, month, day int) {
	days += 719468
	era := days / 146097
	if days < 0 && days%146097 != 0 {
		era--
	}
	doe := int(days - era*146097)
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + int(era)*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// weekdayOf returns 1 (Monday) to 7 (Sunday) of a day number.
func weekdayOf(days int64) int {
	w := int((days + 3) % 7) // 1970-01-01 was a Thursday
	if w < 0 {
		w += 7
	}
	return w + 1
}

// isoWeek returns the ISO 8601 week and its year of a day number.
func isoWeek(days int64) (year, week int) {
	thursday := days - int64(weekdayOf(days)) + 4
	year, _, _ = civilDate(thursday)
	return year, int(thursday-civilDays(year, 1, 1))/7 + 1
}

// weekStart is the day number of the Monday that begins an ISO week.
func weekStart(year, week int) int64 {
	jan4 := civilDays(year, 1, 4)
	return jan4 - int64(weekdayOf(jan4)) + 1 + int64(week-1)*7
}

// WeeksIn is the number of ISO weeks of a year, 52 or 53.
func WeeksIn(year int) int {
	_, w := isoWeek(civilDays(year, 12, 28))
	return w
}

// DaysIn is the number of days of a month.
func DaysIn(year, month int) int {
	return int(civilDays(year, month+1, 1) - civilDays(year, month, 1))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
