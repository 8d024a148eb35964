package rule

import (
	"fmt"
	"time"

	"github.com/olebedev/when/rules"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// FromWhen adapts a rule of github.com/olebedev/when. g is the granularity of
// what it finds; [timex.NoGranularity] takes the finest of the fields that a
// match sets, or else the largest whole unit of its duration.
//
// Each match gets a fresh rules.Context, and the fields that it sets are read
// one by one; rules.Context.Time is not used, as it shifts months when the base
// day is the 31st, nor is when.Parser, which stops at the first cluster.
func FromWhen(r rules.Rule, g timex.Granularity) Rule { return &fromWhen{r, g} }

type fromWhen struct {
	rule        rules.Rule
	granularity timex.Granularity
}

// Name tells rules apart in reports.
func (w *fromWhen) Name() string { return fmt.Sprintf("when rule %T", w.rule) }

// Find implements [Rule].
func (w *fromWhen) Find(text string, from int) (Match, bool) {
	for from <= len(text) {
		m := w.rule.Find(text[from:])
		if m == nil || m.Right <= m.Left {
			return Match{}, false
		}
		start, end := from+m.Left, from+m.Right
		if m.Left == 0 && start > 0 && wordByte(text[start-1]) && wordByte(text[start]) { // cut out of a word
			from = start + 1
			continue
		}
		return Match{Start: start, End: end, Resolve: func(dct timex.Value) (timex.Value, bool) { return w.apply(m, dct) }}, true
	}
	return Match{}, false
}

func wordByte(c byte) bool {
	return c >= 0x80 || c == '_' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// Days that a match is tried on when the creation time is not known: what comes
// out the same on both does not depend on it.
var (
	tryMonday   = timex.Ymd(2001, 1, 1)
	tryThursday = timex.Ymd(2010, 7, 15)
)

// apply reads what the match sets against a creation time.
func (w *fromWhen) apply(m *rules.Match, dct timex.Value) (timex.Value, bool) {
	if dct.IsZero() {
		a, ok := w.apply(m, tryMonday)
		b, _ := w.apply(m, tryThursday)
		return a, ok && a == b
	}
	start := dct.Bounds().EarliestStart
	if !start.Known() {
		return timex.Value{}, false
	}
	c := rules.Context{Text: m.Text}
	if ok, err := m.Apply(&c, &rules.Options{}, start.Time(nil)); err != nil || !ok {
		return timex.Value{}, false
	}
	g := w.granularity
	if g == timex.NoGranularity {
		g = finest(&c)
	}
	if g == timex.NoGranularity {
		return timex.Value{}, false
	}
	v := fields(&c, start)
	at := v.Bounds().EarliestStart
	if !v.Valid() || !at.Known() {
		return timex.Value{}, false
	}
	r := timex.Containing(at, g)
	if c.Location != nil && g.Clock() {
		_, seconds := at.Time(c.Location).Zone()
		r = r.WithOffset(seconds / 60)
	}
	r.Stated = stated(&c) & r.Known
	return r, true
}

// finest is the granularity that the set fields speak of.
func finest(c *rules.Context) timex.Granularity {
	switch {
	case c.Second != nil && *c.Second != 0:
		return timex.Second
	case c.Minute != nil && (*c.Minute != 0 || c.Hour == nil):
		return timex.Minute
	case c.Hour != nil && c.Minute != nil:
		return timex.Minute
	case c.Hour != nil:
		return timex.Hour
	case c.Day != nil || c.Weekday != nil:
		return timex.Day
	case c.Month != nil:
		return timex.Month
	case c.Year != nil:
		return timex.Year
	}
	for _, u := range [...]struct {
		d time.Duration
		g timex.Granularity
	}{{7 * 24 * time.Hour, timex.Week}, {24 * time.Hour, timex.Day}, {time.Hour, timex.Hour}, {time.Minute, timex.Minute}, {time.Second, timex.Second}} {
		if c.Duration != 0 && c.Duration%u.d == 0 {
			return u.g
		}
	}
	return timex.NoGranularity
}

// fields lays the set fields over the reference moved by the duration.
func fields(c *rules.Context, start timex.Instant) timex.Value {
	start += timex.Instant(c.Duration / time.Second)
	y, mo, d, s := start.Civil()
	set := func(to *int, from *int) {
		if from != nil {
			*to = *from
		}
	}
	h, mi, sec := s/3600, s/60%60, s%60
	if c.Weekday != nil { // days of the week of the reference, which begins on Sunday
		today := int(start.Time(nil).Weekday())
		y, mo, d, _ = (start + timex.Instant((*c.Weekday-today)*24*3600)).Civil()
	}
	set(&y, c.Year)
	set(&mo, c.Month)
	set(&d, c.Day)
	set(&h, c.Hour)
	set(&mi, c.Minute)
	set(&sec, c.Second)
	if mo < 1 || mo > 12 || d < 1 || d > 31 || h < 0 || h > 24 || mi < 0 || mi > 59 || sec < 0 || sec > 59 {
		return timex.Value{}
	}
	if c.Day == nil && c.Month != nil { // a month alone keeps no day of the reference
		d = min(d, timex.DaysIn(y, mo))
	}
	return timex.Ymd(y, mo, d).WithClock(h, mi, sec, timex.Second)
}

// stated are the fields that the match set itself.
func stated(c *rules.Context) (f timex.Fields) {
	for _, x := range [...]struct {
		p *int
		f timex.Fields
	}{{c.Year, timex.FieldYear}, {c.Month, timex.FieldMonth}, {c.Day, timex.FieldDay}, {c.Weekday, timex.FieldWeekday}, {c.Hour, timex.FieldHour}, {c.Minute, timex.FieldMinute}, {c.Second, timex.FieldSecond}} {
		if x.p != nil {
			f |= x.f
		}
	}
	return f
}
