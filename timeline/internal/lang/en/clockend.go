package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// hour is one end of a range of clock times.
type hour struct {
	v       timex.Value
	i, j    int
	bare    bool // a number alone, which the other end makes a clock time
	settled bool // its half of the day is known
	zoned   bool // a zone follows it
}

// hourEnd reads a clock time, one in words without am or pm, or a bare hour with
// its zone.
func (p *parser) hourEnd(k int) (h hour, ok bool) {
	if k >= len(p.toks) {
		return h, false
	}
	if v, j := p.clock(k); j > k {
		h = hour{v: v, i: k, j: j}
		c := p.class(j - 1)
		if c == lang.Zone && j-2 > k {
			c = p.class(j - 2)
		}
		h.settled = c == lang.AMPM || c == lang.PLetter || c == lang.Moment || v.Hour > 12 || v.Hour == 0 || p.class(j-1) == lang.Part || p.at(k).Digits == 4
		return h, true
	}
	if n, m, j := p.hourAndMinutes(k); j > k {
		return hour{v: timex.Value{}.WithClock(n, m, 0, timex.Minute), i: k, j: j}, true
	}
	if n, j := p.letterHour(k); j > k {
		return hour{v: timex.Value{}.WithClock(n, 0, 0, timex.Minute), i: k, j: j, bare: true, settled: true}, true
	}
	if t := p.at(k); t.Class == lang.Number && t.Digits == 4 && t.N/100 < 24 && t.N%100 < 60 && (t.N < 1000 || p.rangeWord(k)) { // "from 0730 to 0930"
		return hour{v: timex.Value{}.WithClock(t.N/100, t.N%100, 0, timex.Minute), i: k, j: k + 1, bare: true, settled: true}, true
	}
	if h, ok = p.bareHour(k); ok {
		if minutes, zoned := p.zone(h.j); zoned { // "between 9 and 5 PT"
			if minutes != seasonal {
				h.v = h.v.WithOffset(minutes)
			}
			h.j, h.zoned = h.j+1, true
		}
	}
	return h, ok
}

// settle gives the end whose half of the day is open that of the other, or
// that of the part of day, in the order of time. It reports whether b lies on
// the next day.
func settle(a, b *hour, part timex.PartKind) (nextDay bool) {
	if a.v.Hour == 24 && b.v.Hour <= 12 {
		a.v.Hour = 0 // "from midnight to 4 am"
	}
	if !a.settled && !b.settled {
		if part != timex.NoPart {
			a.v, b.v = hourIn(part, a.v), hourIn(part, b.v)
		} else if minutes(b.v) < minutes(a.v) && b.v.Hour < 12 {
			b.v.Hour += 12 // "11 to 3"
		}
		return false
	}
	switch {
	case !a.settled:
		if b.v.Hour >= 12 && a.v.Hour < 12 {
			a.v.Hour += 12
			if minutes(a.v) >= minutes(b.v) {
				a.v.Hour -= 12
			}
		} else if b.v.Hour < 12 && a.v.Hour == 12 {
			a.v.Hour = 0
		}
	case !b.settled && b.v.Hour <= 12:
		b.v.Hour = b.v.Hour%12 + a.v.Hour/12*12
		if minutes(b.v) <= minutes(a.v) {
			if b.v.Hour += 12; b.v.Hour >= 24 {
				b.v.Hour -= 24
				return true
			}
		}
		return false
	}
	return minutes(b.v) < minutes(a.v) && a.settled && b.settled
}

func minutes(v timex.Value) int { return int(v.Hour)*60 + int(v.Minute) }

// hourIn places a time of the twelve-hour clock in a part of the day.
func hourIn(part timex.PartKind, v timex.Value) timex.Value {
	switch h := v.Hour; {
	case h > 12:
	case part == timex.Morning:
		v.Hour = h % 12
	case part == timex.Afternoon || part == timex.Midday && h < 6:
		v.Hour = h%12 + 12
	case part == timex.Evening && h < 12, part == timex.Night && h > 4 && h < 12:
		v.Hour = h + 12
	case h == 12 && (part == timex.Night || part == timex.Evening):
		if v.Hour = 24; v.Minute > 0 {
			v.Hour = 0
		}
	}
	return v
}

// eitherHalf reports whether e, which the tokens [i, j) tell, is a clock time
// without anything that says of which half of the day it is.
func (p *parser) eitherHalf(e lang.Expr, i, j int) bool {
	n := len(e.Fn) - 1
	if n < 1 || e.Fn[n].Kind != timex.OpWithin {
		return false
	}
	if v := e.Fn[n].Pattern; v.Granularity != timex.Minute || v.Hour < 1 || v.Hour > 11 {
		return false
	}
	for k := i; k < j; k++ {
		switch t := p.at(k); t.Class {
		case lang.AMPM, lang.Part, lang.Moment, lang.PLetter, lang.Tonight, lang.Zone, lang.HalfTag, lang.A:
			return false
		case lang.Number:
			if t.Digits > 2 && t.N < 2400 && p.gap(k) != lang.Comma || t.Digits == 2 && t.N < 10 && k == i {
				return false // "0900", "03:30"
			}
		}
	}
	return true
}
