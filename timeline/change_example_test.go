package timeline_test

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

func ExampleGraph_Put() {
	var c timeline.Config
	var g timeline.Graph
	for _, text := range []string{"Bo Lind resigned on 9 March 2021.", "Bo Lind resigned on 10 March 2021."} {
		a, err := c.Read(timeline.Document{ID: "note", Text: text})
		if err != nil {
			fmt.Println(err)
			return
		}
		if err := g.Put(a); err != nil { // replaces what the note had said before
			fmt.Println(err)
			return
		}
	}
	show(slices.Collect(g.Events())...)
	// Output:
	// 2021-03-10 Bo Lind resigned
}

func ExampleGraph_Remove() {
	g := mill()
	fmt.Println(g.Remove("post"), g.Remove("post"))
	show(slices.Collect(g.Events())...)
	// Output:
	// true false
	//  The Vasa Mill burned down
	// 2021-03-10 Anna Holm arrested after the Vasa Mill burned down
	// 2022-05-02 Carl Dahl elected
}

func ExampleGraph_Absorb() {
	g, other := mill(), new(timeline.Graph)
	a, err := new(timeline.Config).Read(timeline.Document{ID: "wire", Text: "Eva Berg was fined on 3 June 2022."})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(other.Put(a), g.Absorb(other))
	events := slices.Collect(g.Events())
	show(events[len(events)-1])
	// Output:
	// <nil> <nil>
	// 2022-06-03 Eva Berg fined
}

func ExampleGraph_Apply() {
	g := mill()
	lind := []timeline.MentionRef{{Document: "post", Trigger: "resigned", Sentence: "Bo Lind"}}
	elected := timeline.MentionRef{Document: "radio", Trigger: "elected", Sentence: "Carl Dahl"}
	for _, e := range []timeline.Edit{
		{Kind: timeline.Redate, Mentions: lind, Time: timex.Ymd(2021, 3, 18)},
		{Kind: timeline.Relabel, Mentions: lind, Label: "Director resigns"},
		{Kind: timeline.Relate, Mentions: append(lind, elected), Relation: allen.Before},
		{Kind: timeline.AddEvent, Label: "Inquiry set up", Time: timex.YearMonth(2021, 4)},
	} {
		if err := g.Apply(e); err != nil {
			fmt.Println(err)
		}
	}
	show(slices.Collect(g.Events())...)
	// Output:
	// 2021-03-09 The Vasa Mill burned down
	// 2021-03-10 Anna Holm arrested after the Vasa Mill burned down
	// 2021-03-18 Director resigns
	// 2021-04 Inquiry set up
	// 2022-05-02 Carl Dahl elected
}

func ExampleGraph_Diagnostics() {
	g := mill()
	g.Remove("post")
	err := g.Apply(timeline.Edit{Kind: timeline.Drop, Mentions: []timeline.MentionRef{{Document: "post", Trigger: "resigned"}}})
	fmt.Println(err)
	for _, d := range g.Diagnostics() {
		fmt.Println(d.Summary)
	}
	// Output:
	// <nil>
	// edit "drop" has no target: post has no event "resigned" in ""
}

func ExampleGraph_WriteTo() {
	var file bytes.Buffer // or an *os.File
	g := mill()
	_, err := g.WriteTo(&file)
	fmt.Println(bytes.Count(file.Bytes(), []byte("\n")), "lines", err)

	var again timeline.Graph
	_, err = again.ReadFrom(&file)
	fmt.Println(slices.Equal(ids(g), ids(&again)), err)
	// Output:
	// 3 lines <nil>
	// true <nil>
}

func ExampleGraph_ReadFrom() {
	var g timeline.Graph
	_, err := g.ReadFrom(bytes.NewBufferString("{\"version\":1,\"doc\":\"a\"}\n{\"version\":1,\"doc\":\"b\n"))
	fmt.Println(g.Document("a") != nil, g.Document("b") != nil)
	fmt.Println(err)
	// Output:
	// true false
	// timeline: line 2: unexpected end of JSON input
}

func ids(g *timeline.Graph) (ids []timeline.EventID) {
	for e := range g.Events() {
		ids = append(ids, e.ID)
	}
	return ids
}
