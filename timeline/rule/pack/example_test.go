package pack_test

import (
	"fmt"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/rule/pack"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func ExampleLanguage() {
	var c timeline.Config
	var ok bool
	if c.Language, ok = pack.Language("nl"); !ok {
		fmt.Println("no such language")
		return
	}
	a, err := c.Read(timeline.Document{ID: "note", DCT: timex.Ymd(2023, 9, 25), Text: "De vergadering is morgen."})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range a.Timexes {
		fmt.Println(t.Text, t.Value)
	}
	// Output:
	// morgen 2023-09-26T08
}
