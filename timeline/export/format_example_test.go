package export_test

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/export"
)

// lines prints the lines of a format that hold one of the words.
func lines(write func(io.Writer, export.Source) error, words ...string) {
	var b strings.Builder
	if err := write(&b, mill()); err != nil {
		fmt.Println(err)
	}
	for _, l := range strings.Split(b.String(), "\n") {
		for _, w := range words {
			if strings.Contains(l, w) {
				fmt.Println(strings.TrimSpace(l))
				break
			}
		}
	}
}

func ExampleJSON() {
	lines(export.JSON, `"timex"`, `"edtf"`, `"status"`)
	// Output:
	// "timex": "2021-03-09",
	// "edtf": "2021-03-09",
	// "status": "stated"
	// "timex": "2021-03-09",
	// "timex": "2021-03-10",
	// "edtf": "2021-03-10",
	// "status": "stated"
	// "timex": "2021-03-10",
}

func ExampleJSONLines() {
	var b strings.Builder
	err := export.JSONLines(&b, mill())
	fmt.Println(strings.Count(b.String(), "\n"), "lines", err)
	// Output:
	// 2 lines <nil>
}

func ExampleJSONLD() {
	lines(export.JSONLD, "schema:Article")
	// Output:
	// {"basis":"none","created":{"beginning":{"dateTime":"2021-03-10T00:00:00","type":"time:Instant"},"type":"time:ProperInterval"},"id":"urn:eventgraph:document:herald","label":"herald","type":["prov:Entity","schema:Article"]},
}

func ExampleCSV() {
	lines(export.CSV, "id,when")
	// Output:
	// id,when,timex,edtf,mod,granularity,earliest,latest,status,label,class,modality,polarity,participants,quantities,importance,sources,quote,dated_by
}

func ExampleDOT() {
	lines(export.DOT, "digraph", "rankdir")
	// Output:
	// digraph timeline {
	// graph [charset="UTF-8", rankdir=LR, ranksep=0.4];
}

func ExampleGraphML() {
	lines(export.GraphML, `key="timex"`, `key="relation"`)
	// Output:
	// <data key="timex">2021-03-09</data>
	// <data key="timex">2021-03-10</data>
	// <data key="relation">before</data>
}

func ExampleTimelineJS() {
	lines(export.TimelineJS, "display_date", "headline")
	// Output:
	// "headline": "Chronology",
	// "display_date": "9 March 2021",
	// "headline": "Bo Lind resigned",
	// "display_date": "10 March 2021",
	// "headline": "Anna Holm arrested",
}

func ExampleVis() {
	lines(export.Vis, `"start"`, `"end"`, `"className"`)
	// Output:
	// "start": "2021-03-09T00:00:00",
	// "end": "2021-03-10T00:00:00",
	// "className": "stated"
	// "start": "2021-03-10T00:00:00",
	// "end": "2021-03-11T00:00:00",
	// "className": "stated"
}

func ExampleICalendar() {
	lines(export.ICalendar, "DTSTART", "DTEND", "SUMMARY", "X-EDTF")
	// Output:
	// DTSTART;VALUE=DATE:20210309
	// DTEND;VALUE=DATE:20210310
	// SUMMARY:Bo Lind resigned
	// X-EDTF:2021-03-09
	// DTSTART;VALUE=DATE:20210310
	// DTEND;VALUE=DATE:20210311
	// SUMMARY:Anna Holm arrested
	// X-EDTF:2021-03-10
}

func ExampleHTML() {
	f, err := os.CreateTemp("", "page-*.html")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.Remove(f.Name())
	defer f.Close()
	err = export.HTML(f, mill(), export.HTMLOptions{Title: "The mill", Intro: "What the papers told in spring."})
	fmt.Println(err)
	// Output:
	// <nil>
}
