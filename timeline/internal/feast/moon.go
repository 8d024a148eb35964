package feast

import "math"

// Times are in days of Universal Time from 1970-01-01T00:00.

const (
	j2000    = 10957.5 // 2000-01-01T12:00
	synodic  = 29.530588861
	tropical = 365.2421897
	rad      = math.Pi / 180
)

func degrees(x float64) float64 {
	x = math.Mod(x, 360)
	if x < 0 {
		x += 360
	}
	return x
}

// sunLongitude is the apparent longitude of the sun (Meeus, ch. 25), to .01
// degrees.
func sunLongitude(t float64) float64 {
	c := century(t)
	l := 280.46646 + 36000.76983*c + 0.0003032*c*c
	m := (357.52911 + 35999.05029*c - 0.0001537*c*c) * rad
	e := (1.914602-0.004817*c)*math.Sin(m) + (0.019993-0.000101*c)*math.Sin(2*m) + 0.000289*math.Sin(3*m)
	return degrees(l + e - 0.00569 - 0.00478*math.Sin((125.04-1934.136*c)*rad))
}

// century is the time in Julian centuries of Terrestrial Time from 2000; the
// difference to Universal Time is taken as one minute, right for the years near
// 2000 and of no weight elsewhere.
func century(t float64) float64 { return (t + 60.0/86400 - j2000) / 36525 }

// moonTerms are the largest terms of the moon's longitude (Meeus, table 47.A):
// multiples of D, M, M', F and the coefficient in millionths of a degree.
var moonTerms = [...][5]float64{
	{0, 0, 1, 0, 6288774}, {2, 0, -1, 0, 1274027}, {2, 0, 0, 0, 658314}, {0, 0, 2, 0, 213618}, {0, 1, 0, 0, -185116},
	{0, 0, 0, 2, -114332}, {2, 0, -2, 0, 58793}, {2, -1, -1, 0, 57066}, {2, 0, 1, 0, 53322}, {2, -1, 0, 0, 45758},
	{0, 1, -1, 0, -40923}, {1, 0, 0, 0, -34720}, {0, 1, 1, 0, -30383}, {2, 0, 0, -2, 15327}, {0, 0, 1, 2, -12528},
	{0, 0, 1, -2, 10980}, {4, 0, -1, 0, 10675}, {0, 0, 3, 0, 10034}, {4, 0, -2, 0, 8548}, {2, 1, -1, 0, -7888},
	{2, 1, 0, 0, -6766}, {1, 0, -1, 0, -5163}, {1, 1, 0, 0, 4987}, {2, -1, 1, 0, 4036}, {2, 0, 2, 0, 3994},
}

// moonLongitude is the apparent longitude of the moon, to .02 degrees.
func moonLongitude(t float64) float64 {
	c := century(t)
	l := 218.3164477 + 481267.88123421*c - 0.0015786*c*c
	d := (297.8501921 + 445267.1114034*c - 0.0018819*c*c) * rad
	m := (357.5291092 + 35999.0502909*c) * rad
	mm := (134.9633964 + 477198.8675055*c + 0.0087414*c*c) * rad
	f := (93.2720950 + 483202.0175233*c - 0.0036539*c*c) * rad
	e := 1 - 0.002516*c
	sum := 0.0
	for _, k := range moonTerms {
		x := k[4] * math.Sin(k[0]*d+k[1]*m+k[2]*mm+k[3]*f)
		if k[1] != 0 {
			x *= e
		}
		sum += x
	}
	return degrees(l + sum/1e6 - 0.00478*math.Sin((125.04-1934.136*c)*rad))
}

// elongation is how far the moon is ahead of the sun, 0 at new moon.
func elongation(t float64) float64 { return degrees(moonLongitude(t) - sunLongitude(t)) }

// phase is the time near t at which the elongation is deg.
func phase(t, deg float64) float64 {
	for i := 0; i < 8; i++ {
		diff := math.Mod(deg-elongation(t)+540, 360) - 180
		t += diff / 360 * synodic
	}
	return t
}

// newMoonBefore is the last new moon at or before t.
func newMoonBefore(t float64) float64 {
	n := phase(t-elongation(t)/360*synodic, 0)
	if n > t {
		n = phase(n-synodic, 0)
	}
	if next := phase(n+synodic, 0); next <= t {
		return next
	}
	return n
}

// sunAt is the time near t at which the sun's longitude is deg.
func sunAt(t, deg float64) float64 {
	for i := 0; i < 6; i++ {
		diff := math.Mod(deg-sunLongitude(t)+540, 360) - 180
		t += diff / 360 * tropical
	}
	return t
}

// moonLatitude is the ecliptic latitude of the moon, to .1 degrees.
func moonLatitude(t float64) float64 {
	c := century(t)
	d := (297.8501921 + 445267.1114034*c) * rad
	mm := (134.9633964 + 477198.8675055*c) * rad
	f := (93.2720950 + 483202.0175233*c) * rad
	return 5.128122*math.Sin(f) + 0.280602*math.Sin(mm+f) + 0.277693*math.Sin(mm-f) + 0.173237*math.Sin(2*d-f) +
		0.055413*math.Sin(2*d-mm+f) + 0.046271*math.Sin(2*d-mm-f) + 0.032573*math.Sin(2*d+f)
}

const meccaLatitude = 21.42 * rad

// altitude is how high a point of the sky stands over Mecca.
func altitude(t, longitude, latitude float64) float64 {
	const tilt = 23.437 * rad
	l, b := longitude*rad, latitude*rad
	ra := math.Atan2(math.Sin(l)*math.Cos(tilt)-math.Tan(b)*math.Sin(tilt), math.Cos(l))
	dec := math.Asin(math.Sin(b)*math.Cos(tilt) + math.Cos(b)*math.Sin(tilt)*math.Sin(l))
	sidereal := degrees(280.46061837+360.98564736629*(t-j2000)+mecca*360) * rad
	return math.Asin(math.Sin(meccaLatitude)*math.Sin(dec)+math.Cos(meccaLatitude)*math.Cos(dec)*math.Cos(sidereal-ra)) / rad
}

func moonAltitude(t float64) float64 { return altitude(t, moonLongitude(t), moonLatitude(t)) }

// sunset is the time at which the sun sets in Mecca on a day.
func sunset(d float64) float64 {
	low, high := d+.5-mecca, d+1-mecca // noon and midnight
	for i := 0; i < 20; i++ {
		if mid := (low + high) / 2; altitude(mid, sunLongitude(mid), 0) > -.833 {
			low = mid
		} else {
			high = mid
		}
	}
	return low
}
