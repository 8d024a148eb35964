package en

import "github.com/eventgraph/eventgraph/timeline/internal/lang"

// The kinds of points, in the order in which [parser.point] tries them.
const (
	ofNumericDate = 1 << iota
	ofDeicticUnit
	ofDeicticPattern
	ofNthOf
	ofCalendarDate
	ofNamedDay
	ofDeicticDay
	ofDecadeOrCentury
	ofPlainYear
	ofDayOfThisMonth
	ofDayOfPointedMonth
	ofWeekNumber
	ofWeekOf
	ofDayOfPointedWeek
	ofAfterNext
	ofWeekdaysFromNow
	ofEdgeOfBareUnit
)

// pointKinds is the set of kinds that may begin with a word of class c, after
// an article or without: most words begin few, and to try the others costs.
func pointKinds(c lang.Class) uint32 {
	switch c {
	case lang.Number:
		return ofNumericDate | ofCalendarDate | ofPlainYear | ofDayOfPointedMonth | ofWeekdaysFromNow
	case lang.Ordinal, lang.Second:
		return ofNthOf | ofCalendarDate | ofDecadeOrCentury | ofDayOfThisMonth | ofDayOfPointedMonth
	case lang.Tens:
		return ofNthOf | ofCalendarDate | ofDecadeOrCentury | ofPlainYear | ofDayOfPointedMonth | ofWeekdaysFromNow
	case lang.Cardinal:
		return ofCalendarDate | ofDecadeOrCentury | ofPlainYear | ofWeekdaysFromNow
	case lang.Month, lang.Weekday, lang.Season:
		return ofCalendarDate | ofAfterNext
	case lang.Unit:
		return ofPlainYear | ofWeekNumber | ofWeekOf | ofAfterNext
	case lang.Weekend:
		return ofWeekOf | ofAfterNext
	case lang.Part, lang.Quarter:
		return ofAfterNext
	case lang.Holiday:
		return ofNamedDay
	case lang.Deictic:
		return ofDeicticDay
	case lang.Decade, lang.DecadeName:
		return ofDecadeOrCentury
	case lang.QuarterTag, lang.HalfTag, lang.FiscalWord:
		return ofCalendarDate
	case lang.Era:
		return ofCalendarDate | ofPlainYear
	case lang.Beginning, lang.Middle, lang.End:
		return ofEdgeOfBareUnit
	case lang.Last:
		return ofDeicticUnit | ofDeicticPattern | ofNthOf | ofNamedDay | ofDayOfPointedWeek
	case lang.Past, lang.Previous, lang.Next, lang.Coming, lang.Following, lang.Current, lang.Latest, lang.Same, lang.This, lang.That:
		return ofDeicticUnit | ofDeicticPattern | ofNamedDay | ofDayOfPointedWeek
	}
	return 0
}
