package timeline_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"github.com/olebedev/when/rules"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Add a rule: a feast that the built-in rules do not know, written for
// github.com/olebedev/when.
func Example_addRule() {
	millDay := &rules.F{
		RegExp: regexp.MustCompile(`(?i)\b(mill day)\b`),
		Applier: func(_ *rules.Match, c *rules.Context, _ *rules.Options, _ time.Time) (bool, error) {
			month, day := 5, 17
			c.Month, c.Day = &month, &day
			return true, nil
		},
	}
	c := timeline.Config{Rules: []rule.Rule{rule.FromWhen(millDay, timex.Day)}}
	a, err := c.Read(timeline.Document{ID: "note", DCT: timex.Ymd(2021, 3, 13), Text: "Bo Lind will resign on Mill Day."})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Timexes[0].Text, a.Timexes[0].Value)
	// Output:
	// Mill Day 2021-05-17
}

// Fix a date by hand: the edit names the words of the article, so that it
// outlives a new reading.
func Example_fixDate() {
	g, err := timeline.Build(context.Background(), timeline.Document{ID: "post", Text: "Bo Lind resigned on 9 March 2021."})
	if err != nil {
		fmt.Println(err)
		return
	}
	err = g.Apply(timeline.Edit{Kind: timeline.Redate, Time: timex.Ymd(2021, 3, 19),
		Mentions: []timeline.MentionRef{{Document: "post", Trigger: "resigned", Sentence: "Bo Lind resigned"}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range g.Events() {
		fmt.Println(e.Time.Value, e.Label)
	}
	for c := range g.Conflicts() { // what the article says is not forgotten
		fmt.Println(c.Summary)
	}
	// Output:
	// 2021-03-19 Bo Lind resigned
	// Bo Lind resigned: rival dates 2021-03-19 and 2021-03-09
}

// Watch a folder: read the files that are new or have changed since the last
// look, and take back those that are gone. Call update now and then.
func Example_watchFolder() {
	dir, err := os.MkdirTemp("", "articles")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)

	var c timeline.Config
	var g timeline.Graph
	seen := map[string]time.Time{}
	update := func() error {
		files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
		if err != nil {
			return err
		}
		for name := range seen {
			if !slices.Contains(files, name) {
				g.Remove(filepath.Base(name))
				delete(seen, name)
			}
		}
		for _, name := range files {
			info, err := os.Stat(name)
			if err != nil {
				return err
			}
			if seen[name].Equal(info.ModTime()) {
				continue
			}
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			a, err := c.Read(timeline.Document{ID: filepath.Base(name), Text: string(text)})
			if err != nil {
				return err
			}
			if err := g.Put(a); err != nil {
				return err
			}
			seen[name] = info.ModTime()
		}
		return nil
	}

	save := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			fmt.Println(err)
		}
		if err := update(); err != nil {
			fmt.Println(err)
		}
		for e := range g.Events() {
			fmt.Println(e.Time.Value, e.Label)
		}
		fmt.Println("--")
	}
	save("a.txt", "Bo Lind resigned on 9 March 2021.")
	save("b.txt", "Carl Dahl was elected on 2 May 2022.")
	// Output:
	// 2021-03-09 Bo Lind resigned
	// --
	// 2021-03-09 Bo Lind resigned
	// 2022-05-02 Carl Dahl elected
	// --
}

// Compare two sources: what both tell, what only one tells, and where they
// disagree.
func Example_compareSources() {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "herald", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 10 March 2021. Carl Dahl was elected on 2 May 2022."},
		timeline.Document{ID: "post", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 11 March 2021. Eva Berg was fined on 3 June 2022."})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range g.Events() {
		var told []string
		for _, m := range e.Mentions {
			if !slices.Contains(told, m.Document) {
				told = append(told, m.Document)
			}
		}
		fmt.Println(told, export.When(e.Time)+":", e.Label)
	}
	for c := range g.Conflicts() {
		for _, s := range c.Sides {
			fmt.Println(s.Document, "says", s.Value)
		}
	}
	// Output:
	// [herald post] 10 March 2021: Bo Lind shot Anna Holm dead in the harbour of Ekby
	// [herald] 2 May 2022: Carl Dahl elected
	// [post] 3 June 2022: Eva Berg fined
	// herald says 2021-03-10
	// post says 2021-03-11
}
