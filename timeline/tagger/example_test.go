package tagger_test

import (
	"fmt"
	"time"

	"github.com/olebedev/when"

	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/rule/pack"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func ExampleFind() {
	for _, x := range tagger.Find("He was shot last September, two days after the vote.", timex.Ymd(2023, 9, 25)) {
		fmt.Printf("%d-%d %q %s\n", x.Start, x.End, x.Text, x.Value)
	}
	// Output:
	// 12-26 "last September" 2022-09
	// 28-36 "two days" P2D
}

func ExampleExpression_Steps() {
	for _, x := range tagger.Find("He was shot last September.", timex.Ymd(2023, 9, 25)) {
		for _, step := range x.Steps() {
			fmt.Println(step)
		}
	}
	// Output:
	// "last September": September
	// latest before the creation time 2023-09-25
	// = 2022-09
}

func ExampleConfig_Find() {
	c := tagger.Config{DateOrder: timex.DayMonth, Report: func(d timeml.Diagnostic) { fmt.Println(d.Summary) }}
	for x := range c.Find("Paid on 03/04/2005.", timex.Value{}) {
		fmt.Println(x.Text, x.Value, x.Readings)
	}
	// Output:
	// 03/04/2005 2005-04-03 []
}

// Dutch is read by the rules of github.com/olebedev/when.
func ExampleConfig_Find_language() {
	dutch, _ := pack.Language("nl")
	c := tagger.Config{Language: dutch}
	for x := range c.Find("De vergadering is morgen.", timex.Ymd(2023, 9, 25)) {
		fmt.Println(x.Text, x.Value)
	}
	// Output:
	// morgen 2023-09-26T08
}

func ExampleBuiltin() {
	w := when.New(nil)
	w.Add(rule.AsWhen(tagger.Builtin()))
	r, err := w.Parse("He was shot last September.", time.Date(2023, 9, 25, 0, 0, 0, 0, time.UTC))
	fmt.Println(r.Text, r.Time.Format(time.DateOnly), err)
	// Output:
	// last September 2022-09-01 <nil>
}
