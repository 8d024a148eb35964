// Rules adds time expressions of one's own: a rule of github.com/olebedev/when
// that knows the terms of a court, and the built-in reader inside an existing
// when.Parser.
package main

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// courtTerms are the first days of the four legal terms of England.
var courtTerms = map[string][2]int{"hilary": {1, 11}, "easter": {4, 9}, "trinity": {6, 4}, "michaelmas": {10, 1}}

// courtTerm is a rule for when: "the Michaelmas term".
func courtTerm() rules.Rule {
	return &rules.F{
		RegExp: regexp.MustCompile(`(?i)\b(?:the )?((?:hilary|easter|trinity|michaelmas) term)\b`),
		Applier: func(m *rules.Match, c *rules.Context, o *rules.Options, ref time.Time) (bool, error) {
			day, ok := courtTerms[strings.TrimSuffix(strings.ToLower(m.Captures[0]), " term")]
			if ok {
				c.Month, c.Day = &day[0], &day[1]
			}
			return ok, nil
		},
	}
}

func main() {
	// A rule of when in our reader.
	c := timeline.Config{Rules: []rule.Rule{rule.FromWhen(courtTerm(), timex.Day)}}
	a, err := c.Read(timeline.Document{ID: "note", DCT: timex.Ymd(2023, 9, 25),
		Text: "The appeal was lodged last September and will be heard in Michaelmas term."})
	if err != nil {
		panic(err)
	}
	for _, t := range a.Timexes {
		fmt.Printf("%-16s %s\n", t.Text, t.Value)
	}

	// Our reader as a rule of when.
	w := when.New(nil)
	w.Add(rule.AsWhen(tagger.Builtin()))
	r, err := w.Parse("He was shot last September.", time.Date(2023, 9, 25, 0, 0, 0, 0, time.UTC))
	if err != nil || r == nil {
		panic(fmt.Sprint("nothing found: ", err))
	}
	fmt.Printf("%-16s %s\n", r.Text, r.Time.Format(time.DateOnly))
}
