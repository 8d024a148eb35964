package timeline_test

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// mill is a graph of three short articles.
func mill() *timeline.Graph {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "herald", Text: "EKBY, March 13 2021 (Herald) - Anna Holm was arrested on Wednesday after the Vasa Mill burned down."},
		timeline.Document{ID: "post", Text: "Published: 20 March 2021\n\nThe Vasa Mill burned down on 9 March 2021. Bo Lind resigned on 19 March 2021."},
		timeline.Document{ID: "radio", Text: "Carl Dahl was elected on 2 May 2022."})
	if err != nil {
		panic(err)
	}
	return g
}

func show(events ...*timeline.Event) {
	for _, e := range events {
		fmt.Println(e.Time.Value, e.Label)
	}
}

func ExampleBuild() {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "herald", Text: "EKBY, March 13 2021 (Herald) - Anna Holm was arrested on Wednesday."},
		timeline.Document{ID: "post", Text: "Bo Lind resigned in February 2021."})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range g.Events() {
		fmt.Println(e.Time.Value, e.Label)
	}
	// Output:
	// 2021-02 Bo Lind resigned
	// 2021-03-10 Anna Holm arrested
}

func ExampleConfig_Build() {
	docs := func(yield func(timeline.Document, error) bool) {
		yield(timeline.Document{ID: "note", Text: "Anna Holm was arrested last Wednesday."}, nil)
	}
	c := timeline.Config{DefaultDCT: timex.Ymd(2021, 3, 13)}
	g, err := c.Build(context.Background(), docs)
	if err != nil {
		fmt.Println(err)
		return
	}
	show(slices.Collect(g.Events())...)
	// Output:
	// 2021-03-10 Anna Holm arrested
}

func ExampleConfig_Read() {
	a, err := new(timeline.Config).Read(timeline.Document{ID: "note", DCT: timex.Ymd(2023, 9, 25),
		Text: "Bo Lind was shot last September. He had resigned in May 2021."})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range a.Timexes {
		fmt.Println(t.Text, t.Value, t.Steps)
	}
	for _, e := range a.Events {
		fmt.Println(e.Text, e.Class, e.Tense, e.Modality)
	}
	// Output:
	// last September 2022-09 ["last September": September latest before the creation time 2023-09-25 = 2022-09]
	// May 2021 2021-05 ["May 2021": May 2021 = 2021-05]
	// shot OCCURRENCE PAST asserted
	// resigned OCCURRENCE PAST asserted
}

func ExampleConfig_ReadAll() {
	docs := func(yield func(timeline.Document, error) bool) {
		for _, text := range []string{"Bo Lind resigned on 9 March 2021.", "Anna Holm was arrested yesterday."} {
			if !yield(timeline.Document{ID: text[:3], Text: text, DCT: timex.Ymd(2021, 3, 13)}, nil) {
				return
			}
		}
	}
	err := new(timeline.Config).ReadAll(context.Background(), docs, func(a *timeml.Annotation) error {
		fmt.Printf("%q: %s\n", a.Doc, a.Timexes[0].Value)
		return nil
	})
	fmt.Println(err)
	// Output:
	// "Bo ": 2021-03-09
	// "Ann": 2021-03-12
	// <nil>
}

func ExampleGraph_Events() {
	for e := range mill().Events() {
		fmt.Println(e.Time.Value, e.Time.Status, e.Label)
	}
	// Output:
	// 2021-03-09 stated The Vasa Mill burned down
	// 2021-03-10 stated Anna Holm arrested after the Vasa Mill burned down
	// 2021-03-19 stated Bo Lind resigned
	// 2022-05-02 stated Carl Dahl elected
}

func ExampleGraph_Between() {
	march := time.Date(2021, 3, 1, 0, 0, 0, 0, time.UTC)
	show(slices.Collect(mill().Between(march, march.AddDate(0, 1, 0)))...)
	// Output:
	// 2021-03-09 The Vasa Mill burned down
	// 2021-03-10 Anna Holm arrested after the Vasa Mill burned down
	// 2021-03-19 Bo Lind resigned
}

func ExampleGraph_Around() {
	g := mill()
	for e := range g.ByParticipant("Anna Holm") {
		show(slices.Collect(g.Around(e.ID, 72*time.Hour))...)
	}
	// Output:
	// 2021-03-09 The Vasa Mill burned down
}

func ExampleGraph_ByParticipant() {
	show(slices.Collect(mill().ByParticipant("Bo Lind"))...)
	// Output:
	// 2021-03-19 Bo Lind resigned
}

func ExampleGraph_ByDocument() {
	show(slices.Collect(mill().ByDocument("herald"))...)
	// Output:
	// 2021-03-09 The Vasa Mill burned down
	// 2021-03-10 Anna Holm arrested after the Vasa Mill burned down
}

func ExampleGraph_Where() {
	show(slices.Collect(mill().Where(func(e *timeline.Event) bool { return len(e.Mentions) > 1 }))...)
	// Output:
	// 2021-03-09 The Vasa Mill burned down
}

func ExampleGraph_Event() {
	g := mill()
	for e := range g.Events() {
		fmt.Println(g.Event(e.ID) == e)
		break
	}
	fmt.Println(g.Event("e-none"))
	// Output:
	// true
	// <nil>
}

func ExampleGraph_Documents() {
	for d := range mill().Documents() {
		fmt.Println(d.ID, d.DCT.Value, d.DCT.Basis)
	}
	// Output:
	// herald 2021-03-13 dateline
	// post 2021-03-20 header
	// radio  none
}

func ExampleGraph_Document() {
	fmt.Println(mill().Document("post").DCT.Value)
	// Output:
	// 2021-03-20
}

func ExampleConfig_BuildStories() {
	docs := func(yield func(timeline.Document, error) bool) {
		for _, d := range []timeline.Document{
			{ID: "a", Story: "mill", Text: "The Vasa Mill burned down on 9 March 2021."},
			{ID: "b", Story: "vote", Text: "Carl Dahl was elected on 2 May 2022."},
		} {
			if !yield(d, nil) {
				return
			}
		}
	}
	err := new(timeline.Config).BuildStories(context.Background(), docs, func(story string, g *timeline.Graph) error {
		fmt.Println(story)
		show(slices.Collect(g.Events())...)
		return nil
	})
	fmt.Println(err)
	// Output:
	// mill
	// 2021-03-09 The Vasa Mill burned down
	// vote
	// 2022-05-02 Carl Dahl elected
	// <nil>
}
