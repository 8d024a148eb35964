package timex_test

import (
	"fmt"
	"time"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

func ExampleParse() {
	for _, text := range []string{"2022-09", "2023-W38-WE", "BC0044-03-15", "PT48H", "2022-13"} {
		v, err := timex.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(v, v.Type, v.Granularity, v.Bounds())
	}
	// Output:
	// 2022-09 DATE month [2022-09-01T00:00:00, 2022-10-01T00:00:00)
	// 2023-W38-WE DATE weekend [2023-09-23T00:00:00, 2023-09-25T00:00:00)
	// BC0044-03-15 DATE day [-0043-03-15T00:00:00, -0043-03-16T00:00:00)
	// PT48H DURATION hour [..)
	// timex: "2022-13" at byte 5, "13": the month runs from 1 to 12
}

func ExampleValue_EDTF() {
	for _, v := range []timex.Value{timex.YearMonth(2022, 9), timex.InYear(1990, timex.Decade), timex.YearQuarter(2023, 3),
		timex.InYear(2022, timex.Year).WithMod(timex.OnOrAfter), timex.IsoWeek(2023, 38, timex.Week)} {
		s, ok := v.EDTF()
		fmt.Printf("%s: %q %v\n", v, s, ok)
	}
	// Output:
	// 2022-09: "2022-09" true
	// 199: "199X" true
	// 2023-Q3: "2023-35" true
	// 2022: "2022/.." true
	// 2023-W38: "" false
}

func ExampleParseEDTF() {
	v, err := timex.ParseEDTF("../2022-09")
	fmt.Println(v, v.Mod, v.Bounds(), err)
	// Output: 2022-09 ON_OR_BEFORE [..2022-10-01T00:00:00, ..2022-10-01T00:00:00) <nil>
}

func ExampleValue_Add() {
	fmt.Println(timex.Ymd(2023, 1, 31).Add(1, timex.Month))
	fmt.Println(timex.YearMonth(2023, 1).Add(-1, timex.Month))
	// Output:
	// 2023-02-28
	// 2022-12
}

// A function is kept with its value, so that it can be resolved once more when
// the creation time becomes known.
func ExampleFunction_Resolve() {
	f, err := timex.ParseFunction("dct; unit -1 year; within XXXX-09")
	if err != nil {
		fmt.Println(err)
		return
	}
	unknown, ok := f.Resolve(timex.Reference{})
	fmt.Println(unknown, ok)
	v, ok := f.Resolve(timex.Reference{DCT: timex.Ymd(2023, 9, 25)})
	fmt.Println(v, ok)
	// Output:
	// XXXX-09 false
	// 2022-09 true
}

func ExampleFunction_Steps() {
	month, err := timex.Parse("XXXX-09")
	if err != nil {
		fmt.Println(err)
		return
	}
	f := timex.Function{{Kind: timex.OpDCT}, {Kind: timex.OpNearest, Dir: timex.Backward, Pattern: month}}
	for _, s := range f.Steps(timex.Reference{DCT: timex.Ymd(2023, 9, 25)}, "last September") {
		fmt.Println(s)
	}
	// Output:
	// "last September": September
	// latest before the creation time 2023-09-25
	// = 2022-09
}

// The makers of values, each with its bounds.
func ExampleYmd() {
	for _, v := range []timex.Value{
		timex.Ymd(2023, 9, 25),
		timex.YearMonth(2023, 9),
		timex.YearQuarter(2023, 3),
		timex.YearHalf(2023, 2),
		timex.YearSeason(2023, timex.Summer),
		timex.IsoWeek(2023, 38, timex.Weekend),
		timex.InYear(1990, timex.Decade),
		timex.Ymd(2023, 9, 25).WithPart(timex.Morning),
		timex.Ymd(2023, 9, 25).WithClock(14, 30, 0, timex.Minute),
	} {
		fmt.Printf("%-16s %s\n", v, v.Bounds())
	}
	// Output:
	// 2023-09-25       [2023-09-25T00:00:00, 2023-09-26T00:00:00)
	// 2023-09          [2023-09-01T00:00:00, 2023-10-01T00:00:00)
	// 2023-Q3          [2023-07-01T00:00:00, 2023-10-01T00:00:00)
	// 2023-H2          [2023-07-01T00:00:00, 2024-01-01T00:00:00)
	// 2023-SU          [2023-06-01T00:00:00, 2023-09-01T00:00:00)
	// 2023-W38-WE      [2023-09-23T00:00:00, 2023-09-25T00:00:00)
	// 199              [1990-01-01T00:00:00, 2000-01-01T00:00:00)
	// 2023-09-25TMO    [2023-09-25T06:00:00, 2023-09-25T12:00:00)
	// 2023-09-25T14:30 [2023-09-25T14:30:00, 2023-09-25T14:31:00)
}

func ExampleValue_Describe() {
	for _, text := range []string{"2022-09", "2023-W38-WE", "2023-09-25TMO", "199", "2023-Q3"} {
		v, err := timex.Parse(text)
		fmt.Println(v.Describe(), err)
	}
	// Output:
	// September 2022 <nil>
	// the weekend of week 38 of 2023 <nil>
	// morning of 25 September 2023 <nil>
	// the 1990s <nil>
	// the 3rd quarter of 2023 <nil>
}

func ExampleValue_Bounds() {
	b := timex.YearMonth(2022, 9).WithMod(timex.OnOrAfter).Bounds()
	fmt.Println(b, b.LatestEnd.Known())
	// Output:
	// [2022-09-01T00:00:00.., 2022-09-01T00:00:00..) false
}

func ExampleValue_Truncate() {
	v := timex.Ymd(2023, 9, 25)
	fmt.Println(v.Truncate(timex.Week), v.Truncate(timex.Month), v.Truncate(timex.Decade))
	// Output:
	// 2023-W39 2023-09 202
}

func ExampleValue_WithOffset() {
	v := timex.Ymd(2023, 9, 25).WithClock(14, 30, 0, timex.Minute).WithOffset(60)
	fmt.Println(v, v.HasZone(), v.Floating())
	// Output:
	// 2023-09-25T14:30+01:00 true 2023-09-25T14:30
}

// "The past 48 hours" is a duration with a place.
func ExampleValue_WithSpan() {
	now := timex.At(2023, 9, 25, 14, 0, 0)
	v := timex.Lasting(timex.Of(48, timex.Hour)).WithSpan(timex.Span(now-48*3600, now))
	fmt.Println(v, v.Placed(), v.Bounds())
	// Output:
	// PT48H true [2023-09-23T14:00:00, 2023-09-25T14:00:00)
}

func ExampleValue_DayOfWeek() {
	fmt.Println(timex.Ymd(2023, 9, 25).DayOfWeek()) // Monday
	// Output:
	// 1
}

func ExampleOn() {
	fmt.Println(timex.On(timex.At(2023, 9, 25, 14, 30, 0)))
	// Output:
	// 2023-09-25
}

func ExampleContaining() {
	i := timex.At(2023, 9, 25, 14, 30, 0)
	fmt.Println(timex.Containing(i, timex.Quarter), timex.Containing(i, timex.Weekend), timex.Containing(i, timex.Century))
	// Output:
	// 2023-Q3 2023-W39-WE 20
}

func ExampleVague() {
	fmt.Println(timex.Vague(timex.PastRef), timex.Vague(timex.PastRef).Bounds().Known())
	// Output:
	// PAST_REF false
}

func ExampleLength_From() {
	l, err := timex.ParseLength("P1M")
	fmt.Println(l, err)
	fmt.Println(l.From(timex.At(2023, 1, 31, 0, 0, 0), 1))
	fmt.Println(timex.SomeOf(timex.Day), timex.SomeOf(timex.Day).Known())
	// Output:
	// P1M <nil>
	// 2023-02-28T00:00:00 true
	// PXD false
}

func ExampleInstantOf() {
	paris := time.FixedZone("CET", 3600)
	i := timex.InstantOf(time.Date(2023, 9, 25, 14, 30, 0, 0, paris))
	fmt.Println(i, i.Format(60), i.Time(paris))
	// Output:
	// 2023-09-25T14:30:00 2023-09-25T14:30:00+01:00 2023-09-25 14:30:00 +0100 CET
}

func ExampleParseInstant() {
	i, err := timex.ParseInstant("-0043-03-15T00:00:00")
	y, m, d, s := i.Civil()
	fmt.Println(y, m, d, s, err)
	// Output:
	// -43 3 15 0 <nil>
}

// A statement narrows what is known; one that leaves nothing is a contradiction.
func ExampleBounds_Intersect() {
	month, week := timex.YearMonth(2023, 9).Bounds(), timex.IsoWeek(2023, 35, timex.Week).Bounds()
	start := timex.Inside(month.EarliestStart, month.LatestEnd)
	fmt.Println(start.Intersect(timex.Inside(week.EarliestStart, week.LatestEnd)))
	_, ok := month.Intersect(timex.Ymd(2022, 1, 1).Bounds())
	fmt.Println(ok)
	// Output:
	// [2023-09-01T00:00:00..2023-09-04T00:00:00, 2023-09-01T00:00:00..2023-09-04T00:00:00) true
	// false
}

func ExampleBounds_Hull() {
	fmt.Println(timex.Ymd(2023, 9, 23).Bounds().Hull(timex.Ymd(2023, 9, 25).Bounds()))
	// Output:
	// [2023-09-23T00:00:00..2023-09-25T00:00:00, 2023-09-24T00:00:00..2023-09-26T00:00:00)
}

func ExampleParseFunction() {
	f, err := timex.ParseFunction("dct; unit -1 year; within XXXX-09")
	fmt.Println(f, f.Relative(), err)
	// Output:
	// dct; unit -1 year; within XXXX-09 true <nil>
}

func ExampleParseGranularity() {
	g, ok := timex.ParseGranularity("quarter")
	fmt.Println(g, g.Clock(), ok)
	// Output:
	// quarter false true
}

func ExampleDaysIn() {
	fmt.Println(timex.DaysIn(2024, 2), timex.WeeksIn(2020))
	// Output:
	// 29 53
}
