package dct

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// clock is a clock time with its zone.
type clock struct {
	hour, minute, second int
	granularity          timex.Granularity // NoGranularity: no clock time
	zone
}

// zone is a time zone.
type zone struct {
	known    bool // offset is known
	offset   int  // minutes east of UTC
	named    bool // by letters
	american bool // of North America, where the month comes first in numeric dates
	eastern  bool // of Europe, where the day does
}

// on puts the clock time on a day.
func (c clock) on(v timex.Value) timex.Value {
	if c.granularity == timex.NoGranularity {
		return v
	}
	v = v.WithClock(c.hour, c.minute, c.second, c.granularity)
	if c.known {
		v = v.WithOffset(c.offset)
	}
	return v
}

// readClock reads the clock time that begins at s[i]; end is 0 for none.
func readClock(s string, i int) (c clock, end int) {
	n, digits, j := numberAt(s, i)
	if digits == 0 || j >= len(s) && digits != 4 {
		return c, 0
	}
	switch {
	case digits == 4: // 1402 GMT, 1402ET
		c.hour, c.minute, c.granularity = n/100, n%100, timex.Minute
		if end = skipWord(s, skipSpace(s, j), "hrs"); end > j+1 { // 1402 hrs
			return c.checked(end)
		}
		if c.zone, end = readZone(s, skipSpace(s, j)); !c.named {
			return c, 0
		}
		return c.checked(end)
	case digits > 2:
		return c, 0
	case s[j] == ':' || s[j] == '.' || s[j] == 'h':
		sep := s[j]
		m, digits, k := numberAt(s, skipByte(s, j+1, ' ')) // tokenised text: "14: 02"
		if digits != 2 {
			return c, 0
		}
		c.hour, c.minute, c.granularity = n, m, timex.Minute
		if sep == ':' {
			c, k = c.seconds(s, k)
		}
		c, end = c.suffix(s, k)
		if sep == '.' && end == k && k < len(s) { // "12.50 pct"
			return c, 0
		}
		return c.checked(end)
	}
	c.hour, c.granularity = n, timex.Hour // "2 p.m."
	c, end = c.suffix(s, j)
	if half, _ := halfDay(s, skipSpace(s, j)); half == 0 {
		return c, 0
	}
	return c.checked(end)
}

// seconds reads ":33.79" after the minutes.
func (c clock) seconds(s string, i int) (clock, int) {
	if i >= len(s) || s[i] != ':' {
		return c, i
	}
	n, digits, j := numberAt(s, i+1)
	if digits != 2 {
		return c, i
	}
	c.second, c.granularity = n, timex.Second
	if j < len(s) && (s[j] == '.' || s[j] == ',') {
		if _, digits, k := numberAt(s, j+1); digits > 0 {
			j = k
		}
	}
	return c, j
}

// suffix reads "a.m." or "p.m." and the zone.
func (c clock) suffix(s string, i int) (clock, int) {
	if half, j := halfDay(s, skipSpace(s, i)); half > 0 {
		if c.hour <= 12 { // "14:07 PM" is found as well
			c.hour = c.hour%12 + 12*(half-1)
		}
		i = j
	}
	for _, w := range [...]string{"hrs", "noon", "midnight"} {
		if j := skipWord(s, skipSpace(s, i), w); j > i+1 {
			i = j
		}
	}
	if z, j := readZone(s, skipSpace(s, skipByte(s, i, ','))); z.named && s[i] == ',' && endsItem(s, j) { // "14:02, UK"
		c.zone, i = z, j
	}
	if z, j := readZone(s, skipSpace(s, i)); j > 0 {
		c.zone, i = z, j
		if j = skipWord(s, skipSpace(s, i), "time"); j > i+1 { // "UK time"
			i = j
		}
	}
	return c, i
}

// zoned reports whether the clock time names its zone.
func (c clock) zoned() bool { return c.granularity != timex.NoGranularity && (c.named || c.known) }

func (c clock) checked(end int) (clock, int) {
	if c.hour > 23 || c.minute > 59 || c.second > 60 {
		return clock{}, 0
	}
	return c, end
}

// halfDay reads "am", "p.m."; half is 1 before noon, 2 after, 0 for none.
func halfDay(s string, i int) (half, end int) {
	if i >= len(s) {
		return 0, i
	}
	switch s[i] | 0x20 {
	case 'a':
		half = 1
	case 'p':
		half = 2
	default:
		return 0, i
	}
	j := skipByte(s, i+1, '.')
	if j >= len(s) || s[j]|0x20 != 'm' {
		return 0, i
	}
	j++
	if j < len(s) && isLetter(s[j]) && isLower(s[j]) {
		return 0, i
	}
	if s[j-2] == '.' {
		j = skipByte(s, j, '.')
	}
	return half, j
}

// zones are the zones that headers name. "ET" and its like stand for winter and
// summer time alike, so their offset is left open.
var zones = [...]struct {
	name string
	zone
}{
	{"gmt", zone{known: true, eastern: true}}, {"utc", zone{known: true}}, {"z", zone{known: true}},
	{"bst", zone{known: true, offset: 60, eastern: true}}, {"cet", zone{known: true, offset: 60, eastern: true}}, {"cest", zone{known: true, offset: 120, eastern: true}},
	{"ist", zone{eastern: true}}, {"jst", zone{known: true, offset: 540}}, {"hkt", zone{known: true, offset: 480, eastern: true}},
	{"kst", zone{known: true, offset: 540}}, {"sgt", zone{known: true, offset: 480, eastern: true}}, {"msk", zone{known: true, offset: 180}},
	{"eet", zone{known: true, offset: 120, eastern: true}}, {"eest", zone{known: true, offset: 180, eastern: true}},
	{"nzst", zone{known: true, offset: 720, eastern: true}}, {"nzdt", zone{known: true, offset: 780, eastern: true}},
	{"aest", zone{known: true, offset: 600, eastern: true}}, {"aedt", zone{known: true, offset: 660, eastern: true}},
	{"est", zone{known: true, offset: -300, american: true}}, {"edt", zone{known: true, offset: -240, american: true}},
	{"cst", zone{american: true}}, {"cdt", zone{known: true, offset: -300, american: true}},
	{"mst", zone{known: true, offset: -420, american: true}}, {"mdt", zone{known: true, offset: -360, american: true}},
	{"pst", zone{known: true, offset: -480, american: true}}, {"pdt", zone{known: true, offset: -420, american: true}},
	{"akst", zone{known: true, offset: -540, american: true}}, {"akdt", zone{known: true, offset: -480, american: true}},
	{"uk", zone{eastern: true}}, {"et", zone{american: true}}, {"ct", zone{american: true}}, {"mt", zone{american: true}}, {"pt", zone{american: true}},
}

// readZone reads "Z", "+01:00", "-0400", "BST", "GMT+1", "(EDT)"; end is 0 for
// none.
func readZone(s string, i int) (z zone, end int) {
	if i >= len(s) {
		return z, 0
	}
	if s[i] == '+' || s[i] == '-' {
		return readOffset(s, i, false)
	}
	j := skipByte(s, i, '(')
	w, k := wordAt(s, j)
	if n := camelCapitals(w); n > 0 { // "BSTLast modified"
		w, k = w[:n], j+n
	}
	if w == "" || len(w) > 4 || !capitals(w) {
		return z, 0
	}
	for _, known := range zones {
		if !strings.EqualFold(w, known.name) {
			continue
		}
		z = known.zone
		z.named = true
		if z.known && z.offset == 0 && len(w) == 3 { // "GMT+1"
			if o, l := readOffset(s, k, true); l > 0 {
				return zone{known: true, offset: o.offset, named: true}, l
			}
		}
		if j > i {
			k = skipByte(s, k, ')')
		}
		return z, k
	}
	return z, 0
}

// camelCapitals is how many capitals stand before a word that runs on in w, 0 if
// none does.
func camelCapitals(w string) int {
	for i := 3; i < len(w); i++ {
		if isLower(w[i]) {
			if !capitals(w[:i]) {
				return 0
			}
			return i - 1
		}
	}
	return 0
}

// readOffset reads "+0100", "-05:00" and, where short, "+1".
func readOffset(s string, i int, short bool) (z zone, end int) {
	if i >= len(s) || s[i] != '+' && s[i] != '-' {
		return z, 0
	}
	n, digits, j := numberAt(s, i+1)
	switch {
	case digits == 4:
		n = n/100*60 + n%100
	case digits == 2 && j < len(s) && s[j] == ':':
		m, digits, k := numberAt(s, j+1)
		if digits != 2 {
			return z, 0
		}
		n, j = n*60+m, k
	case (digits == 1 || digits == 2) && short:
		n *= 60
	default:
		return z, 0
	}
	if n > 14*60 {
		return z, 0
	}
	if s[i] == '-' {
		n = -n
	}
	return zone{known: true, offset: n}, j
}
