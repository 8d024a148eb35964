package timex

import (
	"math"
	"strconv"
	"strings"
	"unique"
)

// MarshalText writes v without loss: its TIMEX3 text, where it has one, and
// then each attribute that the text does not tell, as name=value:
//
//	2022-09 stated=month
//	2023-Q3 mod=START fiscal=10
//	2023-09-25 zone=+01:00 stated=day
//	P1D type=SET quant=EVERY freq="2 X"
//	PT48H span=2023-09-23T14:00:00,2023-09-23T14:00:00,2023-09-25T14:00:00,2023-09-25T14:00:00
//
// The zero Value is "". The error is always nil.
func (v Value) MarshalText() ([]byte, error) { return v.appendNotation(nil), nil }

// UnmarshalText is the inverse of [Value.MarshalText].
func (v *Value) UnmarshalText(text []byte) error {
	p := scanner{text: string(text)}
	r := p.notation()
	if err := p.end(); err != nil {
		return err
	}
	*v = r
	return nil
}

func (v Value) appendNotation(b []byte) []byte {
	from := len(b)
	b = v.AppendText(b)
	base, err := Parse(string(b[from:]))
	if err != nil {
		b = b[:from]
	}
	if base == v {
		return b
	}
	for _, a := range attributes {
		if s := a.get(&v); s != a.get(&base) {
			if len(b) > from {
				b = append(b, ' ')
			}
			b = append(b, a.name...)
			b = append(b, '=')
			b = append(b, s...)
			a.set(&base, s) // some attributes tell those behind them
		}
	}
	return b
}

// notation reads up to the end or a semicolon.
func (p *scanner) notation() (v Value) {
	for first := true; p.err == nil; first = false {
		at, word := p.word()
		name, value, isAttribute := strings.Cut(word, "=")
		switch {
		case word == "":
			return v
		case isAttribute:
			if !v.setAttribute(name, value) {
				p.fail(at, "not an attribute of a value")
			}
		case !first:
			p.fail(at, "expected name=value")
		default:
			var err error
			if v, err = Parse(word); err != nil {
				p.fail(at+err.(*SyntaxError).Offset, err.(*SyntaxError).Reason)
			}
		}
	}
	return v
}

// word reads up to a space, semicolon or the end; those inside double quotes
// belong to it. It returns where the word begins.
func (p *scanner) word() (at int, word string) {
	p.run(" ")
	at = p.pos
	for !p.done() && p.peek() != ' ' && p.peek() != ';' {
		if p.peek() != '"' {
			p.pos++
			continue
		}
		q, err := strconv.QuotedPrefix(p.rest())
		if err != nil {
			p.fail(p.pos, "a quote is not closed")
			break
		}
		p.pos += len(q)
	}
	return at, p.text[at:p.pos]
}

func (v *Value) setAttribute(name, value string) bool {
	for _, a := range attributes {
		if a.name == name {
			return a.set(v, value)
		}
	}
	return false
}

// attribute is a part of a Value by its name, with its text and back.
type attribute struct {
	name string
	get  func(*Value) string
	set  func(*Value, string) bool
}

var attributes = []attribute{
	{"type", func(v *Value) string { return v.Type.String() },
		func(v *Value, s string) (ok bool) { v.Type, ok = ParseType(s); return ok }},
	{"granularity", func(v *Value) string { return v.Granularity.word() },
		func(v *Value, s string) (ok bool) { v.Granularity, ok = granularityWord(s); return ok }},
	{"mod", func(v *Value) string { return v.Mod.String() },
		func(v *Value, s string) (ok bool) { v.Mod, ok = ParseMod(s); return ok }},
	{"ref", func(v *Value) string { return v.Ref.String() }, func(v *Value, s string) bool {
		for r, n := range refNames {
			if n == s {
				v.Ref = Ref(r)
				return true
			}
		}
		return false
	}},
	{"zone", (*Value).zoneText, (*Value).setZoneText},
	{"known", func(v *Value) string { return v.Known.String() },
		func(v *Value, s string) (ok bool) { v.Known, ok = ParseFields(s); return ok }},
	{"stated", func(v *Value) string { return v.Stated.String() },
		func(v *Value, s string) (ok bool) { v.Stated, ok = ParseFields(s); return ok }},
	{"year", func(v *Value) string { return strconv.Itoa(v.Year) },
		func(v *Value, s string) (ok bool) { v.Year, ok = integer(s, math.MinInt, math.MaxInt); return ok }},
	small("month", func(v *Value) *uint8 { return &v.Month }),
	small("day", func(v *Value) *uint8 { return &v.Day }),
	small("week", func(v *Value) *uint8 { return &v.Week }),
	small("weekday", func(v *Value) *uint8 { return &v.Weekday }),
	small("quarter", func(v *Value) *uint8 { return &v.Quarter }),
	small("half", func(v *Value) *uint8 { return &v.Half }),
	small("season", func(v *Value) *uint8 { return (*uint8)(&v.Season) }),
	small("part", func(v *Value) *uint8 { return (*uint8)(&v.Part) }),
	small("hour", func(v *Value) *uint8 { return &v.Hour }),
	small("minute", func(v *Value) *uint8 { return &v.Minute }),
	small("second", func(v *Value) *uint8 { return &v.Second }),
	{"offset", func(v *Value) string { return strconv.Itoa(int(v.Offset)) }, func(v *Value, s string) bool {
		n, ok := integer(s, math.MinInt16, math.MaxInt16)
		v.Offset = int16(n)
		return ok
	}},
	small("fiscal", func(v *Value) *uint8 { return &v.FiscalStart }),
	small("hemisphere", func(v *Value) *uint8 { return (*uint8)(&v.Hemisphere) }),
	{"length", func(v *Value) string { return v.Length.String() }, func(v *Value, s string) bool {
		if s == "" {
			v.Length = Length{}
			return true
		}
		l, err := ParseLength(s)
		v.Length = l
		return err == nil
	}},
	{"quant", func(v *Value) string { return quoted(v.Quant) },
		func(v *Value, s string) (ok bool) { v.Quant, ok = unquoted(s); return ok }},
	{"freq", func(v *Value) string { return quoted(v.Freq) },
		func(v *Value, s string) (ok bool) { v.Freq, ok = unquoted(s); return ok }},
	{"span", (*Value).spanText, (*Value).setSpanText},
}

// small is the attribute of a number from 0 to 255.
func small(name string, of func(*Value) *uint8) attribute {
	return attribute{name,
		func(v *Value) string { return strconv.Itoa(int(*of(v))) },
		func(v *Value, s string) bool {
			n, ok := integer(s, 0, math.MaxUint8)
			*of(v) = uint8(n)
			return ok
		}}
}

func integer(s string, lo, hi int) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= lo && n <= hi
}

// quoted writes a text that is no plain word in Go's quotes.
func quoted(s string) string {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' {
			return strconv.Quote(s)
		}
	}
	return s
}

func unquoted(s string) (string, bool) {
	if !strings.HasPrefix(s, `"`) {
		return s, true
	}
	u, err := strconv.Unquote(s)
	return u, err == nil
}

// zoneText is "" also for an offset that no zone has; its fields tell it then.
func (v *Value) zoneText() string {
	if !v.HasZone() || v.Offset <= -24*60 || v.Offset >= 24*60 {
		return ""
	}
	return string(appendOffset(nil, int(v.Offset)))
}

func (v *Value) setZoneText(s string) bool {
	if s == "" {
		v.Offset, v.Known = 0, v.Known&^FieldZone
		return true
	}
	p := scanner{text: s}
	minutes, ok := p.offset()
	*v = v.WithOffset(minutes)
	return ok && p.end() == nil
}

// spanText lists the four bounds, an open one empty.
func (v *Value) spanText() string {
	if !v.Placed() {
		return ""
	}
	b := v.span.Value()
	return b.EarliestStart.String() + "," + b.LatestStart.String() + "," + b.EarliestEnd.String() + "," + b.LatestEnd.String()
}

func (v *Value) setSpanText(s string) bool {
	parts := strings.Split(s, ",")
	if len(parts) != 4 {
		return false
	}
	b := Unbounded()
	for i, to := range []*Instant{&b.EarliestStart, &b.LatestStart, &b.EarliestEnd, &b.LatestEnd} {
		if parts[i] == "" {
			continue
		}
		at, err := ParseInstant(parts[i])
		if err != nil {
			return false
		}
		*to = at
	}
	v.span = unique.Make(b)
	return true
}
