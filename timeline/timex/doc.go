// Package timex is the value model of the module: what a time expression
// means, independent of the words that said it.
//
// A [Value] has a [Type] (DATE, TIME, DURATION, SET, as in TIMEX3), a
// [Granularity], a [Mod] (about, early, before, …), the calendar fields that
// are known, and which of those the words themselves stated. Its place on the
// time line is four [Bounds]: earliest and latest start, earliest and latest
// end, half-open, in seconds.
//
//	v, _ := timex.Parse("2022-09")
//	b := v.Bounds()             // [2022-09-01T00:00:00, 2022-10-01T00:00:00)
//	w := v.Add(-1, timex.Month) // 2022-08
//	v.String()                  // "2022-09", the TIMEX3 value
//	v.EDTF()                    // "2022-09", true
//
// A [Function] is how a value follows from its reference time. It is kept
// beside the value, resolved anew when the reference becomes known, and told to
// people by [Function.Steps].
//
// Four text forms: TIMEX3 ([Parse], [Value.String]) and EDTF ([ParseEDTF],
// [Value.EDTF]) are for other tools and say as much as those formats can;
// [Value.MarshalText] and [Function.MarshalText] are ours and lose nothing.
//
// Years are astronomical throughout (0 is 1 BC, -43 is 44 BC); TIMEX3 text has
// no year 0 and writes 44 BC as "BC0044". The calendar is the proleptic
// Gregorian one. Times carry no zone unless the text gave one: an [Instant] is
// a reading of the local clock.
package timex
