package feast

// hebrewDay places a feast that hangs on Tishri or Nisan in a Gregorian year.
func hebrewDay(r rule, year int) int {
	switch hy := year + 3761; r.kind {
	case tishri:
		return newYear(hy) + r.a
	case kislev: // 25 Kislev, the lights being lit on the evening before
		first := newYear(hy)
		heshvan := 29
		if (newYear(hy+1)-first)%10 == 5 {
			heshvan = 30
		}
		return first + 30 + heshvan + 24 + r.a
	}
	passover := newYear(year+3761) - 163
	switch r.kind {
	case shvat: // the second Adar of a leap year lies between
		if (7*(year+3760)+1)%19 < 7 {
			return passover - 89
		}
		return passover - 59
	case av:
		if d := passover + 112; weekday(d) != 6 {
			return d
		}
		return passover + 113
	case atzmaut:
		d := passover + 20
		switch weekday(d) {
		case 5:
			d--
		case 6:
			d -= 2
		case 1:
			d++
		}
		return d + r.a
	}
	if r.kind == shoah {
		switch d := passover + 12; weekday(d) {
		case 5:
			return d - 1
		case 7:
			return d + 1
		default:
			return d
		}
	}
	return passover + r.a
}

// newYear is the first of Tishri of a Hebrew year (Reingold and Dershowitz,
// Calendrical Calculations).
func newYear(hy int) int {
	const epoch = -2092590 // 7 October 3761 BC (Julian), from 1970-01-01
	n0, n1, n2 := elapsed(hy-1), elapsed(hy), elapsed(hy+1)
	delay := 0
	if n2-n1 == 356 {
		delay = 2
	} else if n1-n0 == 382 {
		delay = 1
	}
	return epoch + n1 + delay
}

// elapsed counts the days from the epoch to the mean conjunction that begins a
// year, put off from Sunday, Wednesday and Friday.
func elapsed(hy int) int {
	months := (235*hy - 234) / 19
	parts := 12084 + 13753*months
	d := 29*months + parts/25920
	if 3*(d+1)%7 < 3 {
		d++
	}
	return d
}
