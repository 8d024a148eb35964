package feast

import "math"

// The places whose clock decides, in days east of Greenwich.
const (
	mecca   = 39.8 / 360 // at latitude 21.4 north
	beijing = 8.0 / 24
	india   = 5.5 / 24
)

// islamicDays are the stretches of a feast that begin in a Gregorian year.
func islamicDays(r rule, year, length int) (spans []Span) {
	from, to := day(year, 1, 1), day(year+1, 1, 1)
	// The months of Islam are counted from Muharram 1, 1 (16 July 622, Julian).
	const epoch = -492148
	n := int(math.Floor((float64(from-40-epoch))/synodic)) - 1
	for ; ; n++ {
		first := islamicMonth(float64(epoch) + (float64(n)+.5)*synodic)
		if first > to {
			return spans
		}
		if ((n%12)+12)%12+1 != r.a {
			continue
		}
		d := first + r.b - 1
		if r.kind == lastFriday {
			end := islamicMonth(float64(epoch)+(float64(n)+1.5)*synodic) - 1
			d = end - (weekday(end)-5+7)%7
		} else if length > 20 {
			length = islamicMonth(float64(epoch)+(float64(n)+1.5)*synodic) - first
		}
		if d >= from && d < to {
			spans = append(spans, Span{d, length})
		}
	}
}

// islamicMonth is the first day of the month that holds t, as Umm al-Qura has
// it: the day after the first sunset in Mecca at which the moon is new and sets
// after the sun; before 1999 the day after the new moon.
func islamicMonth(t float64) int {
	n := newMoonBefore(t)
	if n < float64(day(1999, 4, 1)) {
		return int(math.Floor(n)) + 1
	}
	d := math.Floor(n + mecca)
	for ; ; d++ {
		if sunset := sunset(d); sunset >= n && moonAltitude(sunset) > .125 { // its upper limb, with refraction
			return int(d) + 1
		}
	}
}

// chineseNewYear is the first day, in Beijing, of the second month after that
// of the winter solstice, or of the third where a leap month stands between.
func chineseNewYear(year int) int {
	solstice := monthOf(sunAt(float64(day(year-1, 12, 21)), 270))
	next := monthOf(sunAt(float64(day(year, 12, 21)), 270))
	first := chineseMonth(solstice, 2)
	if int(math.Round(float64(next-solstice)/synodic)) == 13 {
		for i := 1; i <= 2; i++ {
			from, to := chineseMonth(solstice, i), chineseMonth(solstice, i+1)
			// A leap month is one in which the sun passes no multiple of 30 degrees.
			if math.Floor(sunLongitude(float64(from)-beijing)/30) == math.Floor(sunLongitude(float64(to)-beijing)/30) {
				return chineseMonth(solstice, 3)
			}
		}
	}
	return first
}

// monthOf is the first day of the Chinese month that holds the day of t.
func monthOf(t float64) int {
	end := math.Floor(t+beijing) + 1 - beijing
	return int(math.Floor(newMoonBefore(end) + beijing))
}

// chineseMonth is the first day of the n-th month after that which begins on
// the day first.
func chineseMonth(first, n int) int { return monthOf(float64(first) + float64(n)*synodic + 2) }

// siderealSun is the time near t at which the sun enters the sidereal sign
// (Lahiri's ayanamsa), 0 for Mesha.
func siderealSun(year, sign int) float64 {
	t := float64(day(year, 1, 14)) + float64((sign+3)%12)*30.44
	ayanamsa := 23.853 + 50.29/3600*(t-j2000)/365.25
	return sunAt(t, degrees(float64(sign*30)+ayanamsa))
}

// solarDay is the day in India on which the sun enters a sidereal sign, the
// next where that is after sunset.
func solarDay(year, sign int) int {
	return int(math.Floor(siderealSun(year, sign) + india + 6.0/24))
}

// hinduDay is the day of a tithi (1 to 30) of a lunar month that ends with the
// new moon (0 is Chaitra): the first day on which the tithi holds at an hour of
// India's clock.
func hinduDay(year, month, tithi, hour int) int {
	sign := (month + 11) % 12
	exit := siderealSun(year, (sign+1)%12)
	start := newMoonBefore(exit)
	from := start
	if tithi > 1 {
		from = phase(start+float64(tithi-1)/30*synodic, float64(tithi-1)*12)
	}
	to := phase(start+float64(tithi)/30*synodic, math.Mod(float64(tithi)*12, 360))
	at := float64(hour) / 24
	d := math.Ceil(from + india - at)
	if d+at-india >= to { // no day has the tithi at that hour
		d--
	}
	return int(d)
}

// nowruzDay is the day in Tehran of the March equinox, the next where that is
// after noon.
func nowruzDay(year int) int {
	const tehran = 3.5 / 24
	return int(math.Floor(sunAt(float64(day(year, 3, 20)), 0) + tehran + .5))
}

// onamDay is the day of the sun's month of Simha on which the moon stands in
// Shravana at sunrise in India, the later of two.
func onamDay(year int) int {
	first := solarDay(year, 4)
	found := first
	for d := first; d < first+31; d++ {
		t := float64(d) + 6.0/24 - india
		ayanamsa := 23.853 + 50.29/3600*(t-j2000)/365.25
		if at := degrees(moonLongitude(t) - ayanamsa); at >= 280 && at < 280+360.0/27 {
			found = d
		}
	}
	return found
}
