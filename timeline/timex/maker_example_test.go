package timex_test

import (
	"fmt"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

func ExampleYearMonth() {
	fmt.Println(timex.YearMonth(2022, 9), timex.YearMonth(2022, 9).Bounds())
	// Output:
	// 2022-09 [2022-09-01T00:00:00, 2022-10-01T00:00:00)
}

func ExampleYearQuarter() {
	fmt.Println(timex.YearQuarter(2023, 3), timex.YearQuarter(2023, 3).Bounds())
	// Output:
	// 2023-Q3 [2023-07-01T00:00:00, 2023-10-01T00:00:00)
}

func ExampleYearHalf() {
	fmt.Println(timex.YearHalf(2023, 2), timex.YearHalf(2023, 2).Bounds())
	// Output:
	// 2023-H2 [2023-07-01T00:00:00, 2024-01-01T00:00:00)
}

func ExampleYearSeason() {
	fmt.Println(timex.YearSeason(2022, timex.Winter), timex.YearSeason(2022, timex.Winter).Bounds())
	// Output:
	// 2022-WI [2022-12-01T00:00:00, 2023-03-01T00:00:00)
}

func ExampleIsoWeek() {
	fmt.Println(timex.IsoWeek(2023, 38, timex.Week), timex.IsoWeek(2023, 38, timex.Weekend))
	// Output:
	// 2023-W38 2023-W38-WE
}

func ExampleInYear() {
	fmt.Println(timex.InYear(1995, timex.Year), timex.InYear(1995, timex.Decade), timex.InYear(1850, timex.Century), timex.InYear(-43, timex.Year))
	// Output:
	// 1995 199 18 BC0044
}

func ExampleLasting() {
	fmt.Println(timex.Lasting(timex.Of(3, timex.Week)), timex.Lasting(timex.SomeOf(timex.Year)))
	// Output:
	// P3W PXY
}

func ExampleOf() {
	fmt.Println(timex.Of(90, timex.Minute), timex.Of(90, timex.Minute).Unit())
	// Output:
	// PT90M minute
}

func ExampleSomeOf() {
	fmt.Println(timex.SomeOf(timex.Day), timex.SomeOf(timex.Day).Known())
	// Output:
	// PXD false
}

func ExampleParseLength() {
	l, err := timex.ParseLength("P1Y6M")
	fmt.Println(l, l.Unit(), err)
	// Output:
	// P1Y6M month <nil>
}

func ExampleAt() {
	fmt.Println(timex.At(2023, 9, 25, 14, 30, 0), timex.At(2023, 2, 29, 0, 0, 0))
	// Output:
	// 2023-09-25T14:30:00 2023-03-01T00:00:00
}

// An event inside a day may begin and end at any time of it; one that spans the
// day takes all of it.
func ExampleInside() {
	day := timex.Ymd(2023, 9, 25).Bounds()
	inside := timex.Inside(day.EarliestStart, day.LatestEnd)
	span := timex.Span(day.EarliestStart, day.LatestEnd)
	fmt.Println(inside, inside.Exact())
	fmt.Println(span, span.Exact())
	// Output:
	// [2023-09-25T00:00:00..2023-09-26T00:00:00, 2023-09-25T00:00:00..2023-09-26T00:00:00) false
	// [2023-09-25T00:00:00, 2023-09-26T00:00:00) true
}

func ExampleSpan() {
	fmt.Println(timex.Span(timex.At(2023, 9, 25, 9, 0, 0), timex.At(2023, 9, 25, 17, 0, 0)))
	// Output:
	// [2023-09-25T09:00:00, 2023-09-25T17:00:00)
}

func ExampleUnbounded() {
	b := timex.Unbounded()
	fmt.Println(b, b.Known())
	b.LatestEnd = timex.At(2023, 9, 26, 0, 0, 0) // by 25 September
	fmt.Println(b, b.Known())
	// Output:
	// [..) false
	// [.., ..2023-09-26T00:00:00) true
}

func ExampleWeeksIn() {
	fmt.Println(timex.WeeksIn(2020), timex.WeeksIn(2021))
	// Output:
	// 53 52
}

func ExampleParseFields() {
	f, ok := timex.ParseFields("year,month")
	fmt.Println(f, f.Has(timex.FieldMonth), ok)
	// Output:
	// year,month true true
}

func ExampleParseMod() {
	m, ok := timex.ParseMod("APPROX")
	fmt.Println(m, timex.InYear(1850, timex.Year).WithMod(m).Describe(), ok)
	// Output:
	// APPROX about 1850 true
}

func ExampleParseType() {
	t, ok := timex.ParseType("DURATION")
	fmt.Println(t, ok)
	// Output:
	// DURATION true
}
