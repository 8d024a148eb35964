package rule_test

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules"

	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// A rule of github.com/olebedev/when, as it is, finds expressions for the tagger.
func ExampleFromWhen() {
	harvest := &rules.F{
		RegExp: regexp.MustCompile(`(?i)\b(harvest month)\b`),
		Applier: func(_ *rules.Match, c *rules.Context, _ *rules.Options, _ time.Time) (bool, error) {
			august := 8
			c.Month = &august
			return true, nil
		},
	}
	c := tagger.Config{Rules: []rule.Rule{rule.FromWhen(harvest, timex.Month)}}
	for x := range c.Find("He left in harvest month.", timex.Ymd(2023, 9, 25)) {
		fmt.Println(x.Text, x.Value)
	}
	// Output:
	// harvest month 2023-08
}

func ExampleAsWhen() {
	w := when.New(nil)
	w.Add(rule.AsWhen(tagger.Builtin()))
	r, err := w.Parse("He was shot last September.", time.Date(2023, 9, 25, 0, 0, 0, 0, time.UTC))
	fmt.Println(r.Text, r.Time.Format(time.DateOnly), err)
	// Output:
	// last September 2022-09-01 <nil>
}

// opening is a rule without any other module: a name for one day.
type opening struct{}

func (opening) Name() string { return "opening day" }

func (opening) Find(text string, from int) (rule.Match, bool) {
	const words = "opening day"
	i := strings.Index(text[from:], words)
	if i < 0 {
		return rule.Match{}, false
	}
	start := from + i
	return rule.Match{Start: start, End: start + len(words), Function: rule.Exactly(timex.Ymd(1961, 5, 17))}, true
}

func ExampleExactly() {
	c := tagger.Config{Rules: []rule.Rule{opening{}}}
	for x := range c.Find("The dam had leaked since opening day.", timex.Value{}) {
		fmt.Println(x.Text, x.Value, x.Rule)
	}
	// Output:
	// opening day 1961-05-17 opening day
}

func ExampleMatch_Value() {
	m, ok := opening{}.Find("since opening day", 0)
	v, known := m.Value(timex.Value{})
	fmt.Println(ok, v, known)
	// Output:
	// true 1961-05-17 true
}
