package main

import (
	"strings"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// reader is one of those compared. Find is nil for those in JavaScript, which
// readers.mjs holds.
type reader struct {
	Name string
	Find func(text string, day time.Time) ([]found, error)
}

// readers are all that are compared, ours first.
func readers() []reader {
	return []reader{
		{"tagger.Find", findOurs},
		{"Config.Read", readOurs},
		{"when", newWhen()},
		{"go-dateparser", newDateparser()},
		{"chrono-node", nil},
		{"recognizers-text", nil},
		{"compromise-dates", nil},
	}
}

func findOurs(text string, day time.Time) (fs []found, err error) {
	for _, x := range tagger.Find(text, timex.Ymd(day.Year(), int(day.Month()), day.Day())) {
		fs = append(fs, found{x.Start, x.End, startDay(x.Value)})
	}
	return fs, nil
}

func readOurs(text string, day time.Time) (fs []found, err error) {
	a, err := new(timeline.Config).Read(timeline.Document{ID: "x", Text: text, DCT: timex.Ymd(day.Year(), int(day.Month()), day.Day())})
	if err != nil {
		return nil, err
	}
	for _, x := range a.Timexes {
		fs = append(fs, found{x.Start, x.End, startDay(x.Value)})
	}
	return fs, nil
}

func startDay(v timex.Value) string {
	if start := v.Bounds().EarliestStart; start.Known() {
		return start.Time(time.UTC).Format(time.DateOnly)
	}
	return ""
}

// newWhen calls Parse again behind each hit, since it returns the first one.
func newWhen() func(string, time.Time) ([]found, error) {
	w := when.New(nil)
	w.Add(en.All...)
	w.Add(common.All...)
	return func(text string, day time.Time) (fs []found, err error) {
		for at := 0; at < len(text); {
			r, err := w.Parse(text[at:], day)
			if err != nil {
				return nil, err
			}
			if r == nil || len(r.Text) == 0 {
				break
			}
			start := at + r.Index
			at = start + len(r.Text)
			fs = append(fs, found{start, at, r.Time.Format(time.DateOnly)})
		}
		return fs, nil
	}
}

// newDateparser looks for the words of each hit, since it gives no places.
func newDateparser() func(string, time.Time) ([]found, error) {
	p := new(dateparser.Parser)
	return func(text string, day time.Time) (fs []found, err error) {
		hits, err := p.SearchWithLanguage(&dateparser.Configuration{CurrentTime: day}, "en", text)
		at := 0
		for _, h := range hits {
			if i := strings.Index(text[at:], h.Text); i >= 0 {
				fs = append(fs, found{at + i, at + i + len(h.Text), h.Date.Time.Format(time.DateOnly)})
				at += i + len(h.Text)
			}
		}
		return fs, err
	}
}
