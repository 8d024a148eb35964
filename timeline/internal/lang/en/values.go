package en

import "github.com/eventgraph/eventgraph/timeline/timex"

// The values of names that recur.

func dayValue(month, day int) timex.Value {
	return timex.Value{Type: timex.Date, Granularity: timex.Day, Known: timex.FieldMonth | timex.FieldDay, Month: uint8(month), Day: uint8(day)}
}

func partOfWeekday(weekday, part int) timex.Value {
	v := partValue(part)
	v.Weekday, v.Known = uint8(weekday), v.Known|timex.FieldWeekday
	return v
}

func halfValue(n int) timex.Value {
	return timex.Value{Type: timex.Date, Granularity: timex.Half, Known: timex.FieldHalf, Half: uint8(n)}
}

func weekendValue() timex.Value { return timex.Value{Type: timex.Date, Granularity: timex.Weekend} }

func (p *parser) season(kind int) timex.Value {
	return timex.Value{Type: timex.Date, Granularity: timex.Season, Known: timex.FieldSeason, Season: timex.SeasonKind(kind), Hemisphere: p.south}
}
