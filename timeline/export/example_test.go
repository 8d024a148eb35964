package export_test

import (
	"context"
	"fmt"
	"os"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
)

func mill() *timeline.Graph {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "herald", Text: "Bo Lind resigned on 9 March 2021. Anna Holm was arrested on 10 March 2021."})
	if err != nil {
		panic(err)
	}
	return g
}

func ExampleText() {
	export.Text(os.Stdout, mill(), export.TextOptions{})
	// Output:
	// 9 March 2021                Bo Lind resigned
	//                               herald
	// 10 March 2021               Anna Holm arrested
	//                               herald
}

func ExampleMermaid() {
	export.Mermaid(os.Stdout, mill())
	// Output:
	// timeline
	//     title Chronology
	//     section 2021
	//         9 March 2021 : Bo Lind resigned
	//         10 March 2021 : Anna Holm arrested
}

func ExampleGantt() {
	export.Gantt(os.Stdout, export.Top(mill(), 0))
	// Output:
	// gantt
	//     title Chronology
	//     dateFormat YYYY-MM-DD
	//     axisFormat %Y-%m-%d
}

func ExampleMarkdown() {
	export.Markdown(os.Stdout, mill())
	// Output:
	// # Chronology
	//
	// ## 2021
	//
	// - **9 March 2021**: Bo Lind resigned \[1\]
	//   > Bo Lind resigned on 9 March 2021.
	// - **10 March 2021**: Anna Holm arrested \[1\]
	//   > Anna Holm was arrested on 10 March 2021.
	//
	// ## Sources
	//
	// 1. herald
}

func ExampleSelect() {
	onlyAnna := export.Select(mill(), func(e *timeline.Event) bool {
		for _, p := range e.Participants {
			if p == "Anna Holm" {
				return true
			}
		}
		return false
	})
	for e := range onlyAnna.Events() {
		fmt.Println(e.Time.Value, e.Label)
	}
	// Output: 2021-03-10 Anna Holm arrested
}

func ExampleTop() {
	for e := range export.Top(mill(), 1).Events() {
		fmt.Println(export.When(e.Time))
	}
	// Output: 9 March 2021
}

func ExampleAgreed() {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "herald", Text: "Bo Lind resigned on 9 March 2021. Anna Holm was arrested on 10 March 2021."},
		timeline.Document{ID: "post", Text: "Mayor Bo Lind resigned on 9 March 2021 over the mill."})
	if err != nil {
		panic(err)
	}
	for e := range export.Agreed(g, 2).Events() {
		fmt.Println(export.When(e.Time), e.Sources, "sources")
	}
	// Output: 9 March 2021 2 sources
}

func ExampleHighlights() {
	n := 0
	for range export.Highlights(mill()).Events() {
		n++
	}
	fmt.Println(n, "events")
	// Output: 2 events
}

func ExampleWhen() {
	for e := range mill().Events() {
		fmt.Println(export.When(e.Time))
	}
	// Output:
	// 9 March 2021
	// 10 March 2021
}
