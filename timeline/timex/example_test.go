package timex_test

import (
	"fmt"

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
