package main

import (
	"errors"
	"os"
	"time"

	"github.com/eventgraph/eventgraph/examples/internal/input"
	"github.com/eventgraph/eventgraph/timeline"
)

// task is what every reader gets on its standard input.
type task struct {
	Texts   []text  `json:"texts"`
	Seconds float64 `json:"seconds"` // how long to read them again and again
}

// text is one text with the day that "Monday" is counted from.
type text struct {
	Text string `json:"text"`
	Day  string `json:"day"` // 2006-01-02
}

// found is an expression that a reader found: half-open bytes of the text, and
// the day on which its value starts, "" for a value without one.
type found struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Day   string `json:"day"`
}

// newTask reads the texts. The day of each is the one that it states, the same
// for all readers.
func newTask(paths []string, work time.Duration, report func(error)) (task, error) {
	t := task{Seconds: work.Seconds()}
	var c timeline.Config
	for doc, err := range input.Documents(paths, os.Stdin, report) {
		if err != nil {
			return t, err
		}
		a, err := c.Read(doc)
		if err != nil {
			return t, err
		}
		day := "2024-01-01" // of texts that state none
		if start := a.DCT.Value.Bounds().EarliestStart; start.Known() {
			day = start.Time(time.UTC).Format(time.DateOnly)
		}
		t.Texts = append(t.Texts, text{doc.Text, day})
	}
	if t.size() == 0 {
		return t, errors.New("no texts to read")
	}
	return t, nil
}

func (t task) size() (n int) {
	for _, x := range t.Texts {
		n += len(x.Text)
	}
	return n
}
