package en

import "github.com/eventgraph/eventgraph/timeline/internal/lang"

// pointKind is a set of kinds of points.
type pointKind uint32

// The kinds of points, in the order in which [parser.simple] tries them.
const (
	ofDayAsName pointKind = 1 << iota
	ofNumericDate
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
	ofEndOf
	ofBareNewYear
	ofWeekdayBeside
	ofDayOfEvent
	ofDayInstant

	ofModified  // by [modifiedPoint]
	ofPartOfDay // by [parser.partOfDayFirst]
)

// pointKinds is the set of kinds that may begin with a word of class c, after
// an article or without: most words begin few, and to try the others costs.
func pointKinds(c lang.Class) pointKind {
	switch c {
	case lang.Number:
		return ofDayAsName | ofNumericDate | ofCalendarDate | ofPlainYear | ofDayOfThisMonth | ofDayOfPointedMonth | ofWeekdaysFromNow | ofPartOfDay | ofDayInstant | ofNthOf
	case lang.Ordinal, lang.Second:
		return ofDayInstant | ofNthOf | ofCalendarDate | ofDecadeOrCentury | ofDayOfThisMonth | ofDayOfPointedMonth | ofWeekdayBeside | ofDayOfEvent | ofModified
	case lang.Tens:
		return ofDayInstant | ofNthOf | ofCalendarDate | ofDecadeOrCentury | ofPlainYear | ofDayOfThisMonth | ofDayOfPointedMonth | ofWeekdaysFromNow | ofPartOfDay
	case lang.Cardinal:
		return ofCalendarDate | ofDecadeOrCentury | ofPlainYear | ofWeekdaysFromNow | ofPartOfDay
	case lang.Weekday:
		return ofDayInstant | ofCalendarDate | ofAfterNext | ofWeekdayBeside
	case lang.Month:
		return ofDayAsName | ofCalendarDate | ofAfterNext
	case lang.Season:
		return ofCalendarDate | ofAfterNext
	case lang.Unit:
		return ofPlainYear | ofWeekNumber | ofWeekOf | ofAfterNext
	case lang.Weekend:
		return ofWeekOf | ofAfterNext | ofWeekdayBeside
	case lang.Part, lang.Quarter:
		return ofAfterNext | ofPartOfDay
	case lang.EndOf:
		return ofEndOf
	case lang.New:
		return ofBareNewYear
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
		return ofEdgeOfBareUnit | ofModified
	case lang.Last:
		return ofDeicticUnit | ofDeicticPattern | ofNthOf | ofNamedDay | ofDayOfPointedWeek | ofDayOfEvent | ofModified | ofPartOfDay
	case lang.Past, lang.Previous, lang.Next, lang.Coming, lang.Following, lang.Current, lang.Latest, lang.Same, lang.This, lang.That:
		return ofDeicticUnit | ofDeicticPattern | ofNamedDay | ofDayOfPointedWeek | ofModified | ofPartOfDay
	case lang.Early, lang.Mid, lang.Late:
		return ofModified | ofPartOfDay
	case lang.Earlier, lang.Later, lang.About, lang.Rest, lang.No, lang.Not:
		return ofModified
	case lang.Latter:
		return ofModified | ofNthOf | ofDayOfEvent
	case lang.A:
		return ofWeekdaysFromNow | ofPartOfDay
	case lang.Another, lang.Couple, lang.Dozen:
		return ofWeekdaysFromNow
	case lang.Tonight, lang.Overnight, lang.HalfWord, lang.Moment, lang.Small:
		return ofPartOfDay
	}
	return 0
}

// family is a set of families of expressions.
type family uint16

// The families, in the order in which [parser.longest] tries them.
const (
	ofLastUnits family = 1 << iota
	ofComparison
	ofAgo
	ofSet
	ofPoint
	ofTheUnit
	ofDuration
	ofBareDuration
	ofVague
	ofNthOfEvery
	ofWholeUnit
)

// families is the set of families that may begin with a word of class c, which
// an article may precede.
func families(c lang.Class, article bool) (f family) {
	if pointKinds(c) != 0 {
		f = ofPoint
	}
	switch c {
	case lang.Number, lang.Cardinal, lang.Tens, lang.Another, lang.A, lang.Couple, lang.Dozen, lang.Several, lang.Hundred, lang.Thousand:
		f |= ofLastUnits | ofAgo | ofSet | ofDuration
		if c == lang.Cardinal {
			f |= ofVague
		}
		if c == lang.A {
			f |= ofWholeUnit
		}
	case lang.All:
		f |= ofWholeUnit
	case lang.HalfWord:
		f |= ofLastUnits | ofAgo | ofSet | ofDuration | ofComparison
	case lang.About, lang.Some, lang.Nearly, lang.Over, lang.Exactly, lang.Only, lang.Just, lang.Up, lang.At, lang.More, lang.Less, lang.No, lang.Not:
		f |= ofAgo | ofDuration | ofVague
	case lang.Last:
		f |= ofLastUnits | ofNthOfEvery | ofBareDuration
	case lang.Next, lang.Coming, lang.Following, lang.Previous, lang.Recent:
		f |= ofLastUnits
	case lang.Past:
		f |= ofLastUnits | ofVague
	case lang.This, lang.These, lang.Those:
		f |= ofLastUnits | ofVague
		if c != lang.This {
			f |= ofDuration
		}
	case lang.That:
		f |= ofVague
	case lang.Same:
		f |= ofComparison
	case lang.Latest:
		f |= ofComparison | ofDuration
	case lang.Unit, lang.Quarter:
		f |= ofComparison | ofAgo | ofTheUnit | ofBareDuration
		if c == lang.Quarter {
			f |= ofDuration
		}
	case lang.Second, lang.Fortnight, lang.FiscalWord, lang.Calendar, lang.Full, lang.Entire, lang.New:
		f |= ofTheUnit | ofWholeUnit
		if c == lang.Second {
			f |= ofNthOfEvery
		}
	case lang.Month:
		f |= ofNthOfEvery
	case lang.Weekend:
		f |= ofTheUnit | ofSet
	case lang.Moments:
		f |= ofComparison | ofVague
	case lang.Frequency, lang.Every, lang.Each, lang.Weekday, lang.Part, lang.Once, lang.Moment:
		f |= ofSet
	case lang.Ordinal:
		f |= ofDuration | ofBareDuration | ofNthOfEvery
	case lang.Other:
		f |= ofDuration | ofSet
	case lang.Early, lang.Late, lang.Latter:
		f |= ofBareDuration
	case lang.Vague, lang.VagueNoun, lang.Near:
		f |= ofVague
	}
	if article {
		return f &^ ofSet
	}
	return f &^ ofTheUnit
}
