package merge

import "github.com/eventgraph/eventgraph/timeline/timex"

// calendar is what is known of a day without its place on the time line:
// "Monday" and "25 September" of documents without a creation time. A 0 is not
// known.
type calendar struct{ weekday, month, day uint8 }

// calendarOf reads the only day that a mention's bounds allow, else the fields
// of a value that has no place on the time line.
func calendarOf(m *Mention, only timex.Instant) (c calendar) {
	if only.Known() {
		_, month, date, _ := only.Civil()
		weekday := (only/day + 3) % 7 // 1970-01-01 was a Thursday
		if weekday < 0 {
			weekday += 7
		}
		return calendar{uint8(weekday + 1), uint8(month), uint8(date)}
	}
	v := m.Event.Time.Stated()
	if m.Bounds.Known() || v.Type != timex.Date && v.Type != timex.Time {
		return c
	}
	if v.Known.Has(timex.FieldWeekday) {
		c.weekday = v.Weekday
	}
	if v.Known.Has(timex.FieldMonth) {
		c.month = v.Month
	}
	if v.Known.Has(timex.FieldDay) {
		c.day = v.Day
	}
	return c
}

// with joins what two calendars know; it is not ok when they differ.
func (c calendar) with(d calendar) (r calendar, ok bool) {
	ok = join(&c.weekday, d.weekday) && join(&c.month, d.month) && join(&c.day, d.day)
	return c, ok
}

func join(field *uint8, v uint8) bool {
	if *field == 0 {
		*field = v
	}
	return v == 0 || *field == v
}
