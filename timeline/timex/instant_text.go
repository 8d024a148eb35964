package timex

// ParseInstant reads what [Instant.String] and [Instant.Format] write. A zone
// is dropped, since an Instant is the local reading. The seconds may be left
// out, and the time with them.
func ParseInstant(s string) (Instant, error) {
	p := scanner{text: s}
	sign := 1
	if !p.accept("+") && p.accept("-") {
		sign = -1
	}
	from := p.pos
	year := 0
	for _, c := range []byte(p.run(digits)) {
		if year = year*10 + int(c-'0'); year > maxYear {
			p.fail(from, "the year is too long")
			break
		}
	}
	if p.pos < from+4 {
		p.fail(from, "a year has at least four digits")
	}
	y := sign * year
	month, day, clock := 0, 0, Value{}
	if p.expect("-") {
		month = p.number(2, 1, 12, "the month")
	}
	at := p.pos + 1
	if p.expect("-") {
		if day = p.number(2, 1, 31, "the day"); p.err == nil && day > DaysIn(y, month) {
			p.fail(at, "the month has no such day")
		}
	}
	if p.accept("T") {
		clock = p.clock(Value{})
	}
	if err := p.end(); err != nil {
		return 0, err
	}
	return At(y, month, day, int(clock.Hour), int(clock.Minute), int(clock.Second)), nil
}

// expect is accept that fails.
func (s *scanner) expect(t string) bool {
	if s.accept(t) {
		return true
	}
	s.fail(s.pos, "expected "+t)
	return false
}

// Format writes i as [Instant.String] does, with the zone of a text that gives
// one, in minutes east of UTC: "2023-09-25T14:00:00+01:00".
func (i Instant) Format(offset int) string {
	if !i.Known() {
		return ""
	}
	return string(appendOffset([]byte(i.String()), offset))
}
