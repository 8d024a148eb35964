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
// What TIMEX3 text looks like beside days and months:
//
//	199, 18                   the 1990s; the 19th century
//	2013-W11, 2013-W11-WE     an ISO week, its weekend
//	2013-SP, 2013-Q3, 2013-H1 a spring, a quarter, a half
//	2013-03-15TNI             the night of a day (TMO, TMI, TAF, TEV: morning to evening)
//	XXXX-WXX-5                any Friday: X stands for what the text leaves open
//	P3M, PT2H30M, PXD         three months; two and a half hours; some days
//	PAST_REF                  "recently" (PRESENT_REF, FUTURE_REF)
//
// It holds neither the modifier nor the place on the line: "mid-1990s" is 199
// with the [Mod] Mid, "the past three months" P3M with bounds.
//
// Years are astronomical throughout (0 is 1 BC, -43 is 44 BC); TIMEX3 text has
// no year 0 and writes 44 BC as "BC0044". The calendar is the proleptic
// Gregorian one. Times carry no zone unless the text gave one: an [Instant] is
// a reading of the local clock.
package timex
