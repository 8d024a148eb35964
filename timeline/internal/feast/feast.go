// Package feast computes the days of named holidays: those of a fixed date, the
// nth weekday of a month, those that hang on Easter, and those of the Hebrew,
// Islamic, Chinese and Hindu calendars. All days are numbers counted from
// 1970-01-01.
//
// The Hebrew calendar and both Easters are exact. The others follow the moon
// itself, computed to some minutes, by the rule that most people keep: Umm
// al-Qura for Islamic months, Beijing for the Chinese, India's clock for the
// Hindu; a place that waits for the crescent to be seen may differ by a day.
package feast

import (
	"math"
	"slices"
	"strings"
	"sync"
	"time"
)

// Feast is a named day or a few days that recur. The zero Feast is none.
type Feast uint16

// rule is how the days of a feast are found in a year.
type rule struct {
	name    string
	kind    kind
	a, b, c int
	d       int // nthAfter: days after
	days    int // 0: one
}

type kind uint8

const (
	fixed        kind = iota // month a, day b
	nth                      // month a, ISO weekday b, the c-th, from the end where negative
	nthAfter                 // d days after what nth finds
	mondayBefore             // the Monday before month a, day b
	nearWeekday              // month a, day b, or the nearest day that is no weekend's
	earthHour                // the last Saturday of March, or the one before where that is Easter's
	nowruz                   // the day of the March equinox in Tehran, counted from noon
	thanksgiving             // a days after Thanksgiving
	kingsDay                 // month a, day b, the day before where that is a Sunday
	easter                   // a days after Easter Sunday
	orthodox                 // a days after the Easter of the Julian calendar
	tishri                   // a days after the first of Tishri
	kislev                   // Hanukkah
	nisan                    // a days after the first day of Passover
	shvat                    // 15 Shvat
	atzmaut                  // a days after 5 Iyar, which keeps off the Sabbath
	av                       // 9 Av, or 10 where that is the Sabbath
	shoah                    // Yom HaShoah, 27 Nisan kept off the Sabbath
	islamic                  // month a, day b
	lastFriday               // of the Islamic month a
	chinese                  // lunar month a, day b
	chineseTerm              // day b of the lunar month in which the sun stands at a degrees
	onam                     // the star Shravana in the sun's month of Simha
	afterHolika              // the day after Holika Dahan
	hindu                    // lunar month a, tithi b, at hour c
	solar                    // the sun enters sidereal sign a; b days after
	sun                      // the sun stands at a degrees, by a clock b hours east of Greenwich
	advent                   // from Advent Sunday to Christmas Eve
)

// Valid reports whether f names a feast.
func (f Feast) Valid() bool { return f > 0 && int(f) < len(rules)+len(observances) }

func (f Feast) rule() rule {
	if int(f) < len(rules) {
		return rules[f]
	}
	return observances[int(f)-len(rules)]
}

// String returns the name, "" for none.
func (f Feast) String() string {
	if f.Valid() {
		return f.rule().name
	}
	return ""
}

// ID returns the name in lower case with hyphens, "good-friday", which stays
// when the list of feasts grows; "" for none.
func (f Feast) ID() string {
	if !f.Valid() {
		return ""
	}
	return ids()[f]
}

// Named returns the feast with an [Feast.ID].
func Named(id string) (Feast, bool) {
	i := slices.Index(ids(), id)
	return Feast(i), i > 0
}

var ids = sync.OnceValue(func() []string {
	ids := make([]string, len(rules)+len(observances))
	for i := range ids {
		var b []byte
		for _, c := range []byte(strings.ToLower(Feast(i).rule().name)) {
			switch {
			case 'a' <= c && c <= 'z':
				b = append(b, c)
			case c == ' ' || c == '-':
				b = append(b, '-')
			}
		}
		ids[i] = string(b)
	}
	return ids
})

// Long reports whether f has several days that are counted from its first one,
// as those of Ramadan and Lent are.
func (f Feast) Long() bool {
	return f.Valid() && (f.rule().days > 1 && !f.AtEve() || f.rule().kind == advent)
}

// AtEve reports whether f begins with the evening before its first day, which
// [Feast.Days] then counts in.
func (f Feast) AtEve() bool {
	if !f.Valid() {
		return false
	}
	switch r := f.rule(); r.kind {
	case tishri, kislev, nisan:
		return r.days > 1
	}
	return false
}

// Days returns the stretches of f that begin in a year of the Gregorian
// calendar: an Islamic one now and then has two.
func (f Feast) Days(year int) []Span {
	if !f.Valid() || year < 1 || year > 9999 {
		return nil
	}
	r := f.rule()
	length := max(r.days, 1)
	one := func(first int) []Span { return []Span{{first, length}} }
	switch r.kind {
	case fixed:
		return one(day(year, r.a, r.b))
	case nth:
		return one(nthWeekday(year, r.a, r.b, r.c))
	case nthAfter:
		return one(nthWeekday(year, r.a, r.b, r.c) + r.d)
	case mondayBefore:
		d := day(year, r.a, r.b) - 1
		return one(d - (weekday(d) - 1))
	case nearWeekday:
		d := day(year, r.a, r.b)
		switch weekday(d) {
		case 6:
			d--
		case 7:
			d++
		}
		return one(d)
	case earthHour:
		d := nthWeekday(year, 3, 6, -1)
		if d == easterSunday(year)-1 {
			d -= 7
		}
		return one(d)
	case nowruz:
		return one(nowruzDay(year))
	case thanksgiving:
		return one(nthWeekday(year, 11, 4, 4) + r.a)
	case afterHolika:
		return one(hinduDay(year, phalguna, 15, 19) + 1)
	case kingsDay:
		d := day(year, r.a, r.b)
		if weekday(d) == 7 {
			d--
		}
		return one(d)
	case easter:
		return one(easterSunday(year) + r.a)
	case orthodox:
		return one(julianEaster(year) + r.a)
	case tishri, kislev, nisan, shoah, shvat, atzmaut, av:
		return one(hebrewDay(r, year))
	case islamic, lastFriday:
		return islamicDays(r, year, length)
	case chinese:
		return one(chineseNewYear(year) + r.b - 1)
	case chineseTerm:
		near := day(year, 3, 21) + r.a*365/360
		return one(monthOf(sunAt(float64(near), float64(r.a))) + r.b - 1)
	case onam:
		return one(onamDay(year))
	case hindu:
		return one(hinduDay(year, r.a, r.b, r.c))
	case solar:
		return one(solarDay(year, r.a) + r.b)
	case sun:
		at := sunAt(float64(day(year, 3, 21)+r.a*365/360), float64(r.a))
		return one(int(math.Floor(at + float64(r.b)/24)))
	case advent:
		first := nthWeekday(year, 11, 4, -1) + 3
		return []Span{{first, day(year, 12, 25) - first}}
	}
	return nil
}

// Span is a stretch of whole days.
type Span struct {
	First int // days from 1970-01-01
	Days  int
}

func day(year, month, d int) int {
	return int(floorDiv64(time.Date(year, time.Month(month), d, 0, 0, 0, 0, time.UTC).Unix(), 86400))
}

func floorDiv64(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// weekday is 1 (Monday) to 7 (Sunday).
func weekday(d int) int { return ((d+3)%7+7)%7 + 1 }

func nthWeekday(year, month, wd, n int) int {
	if n > 0 {
		first := day(year, month, 1)
		return first + (wd-weekday(first)+7)%7 + 7*(n-1)
	}
	last := day(year, month+1, 1) - 1
	return last - (weekday(last)-wd+7)%7 + 7*(n+1)
}

// easterSunday is the anonymous Gregorian algorithm (Meeus, ch. 8).
func easterSunday(y int) int {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return day(y, n/31, n%31+1)
}

// julianEaster is Meeus's Julian algorithm, as a Gregorian day.
func julianEaster(y int) int {
	a, b, c := y%4, y%7, y%19
	d := (19*c + 15) % 30
	e := (2*a + 4*b - d + 34) % 7
	n := d + e + 114
	return day(y, n/31, n%31+1) + y/100 - y/400 - 2
}

// Fixed returns the month and day of a feast that has the same date in every
// year.
func (f Feast) Fixed() (month, day int, ok bool) {
	if !f.Valid() {
		return 0, 0, false
	}
	r := f.rule()
	return r.a, r.b, r.kind == fixed && r.days <= 1
}
