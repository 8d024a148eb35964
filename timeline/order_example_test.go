package timeline_test

import (
	"context"
	"fmt"
	"slices"

	"github.com/eventgraph/eventgraph/timeline"
)

// pair is the first two events of mill.
func pair(g *timeline.Graph) (a, b *timeline.Event) {
	events := slices.Collect(g.Events())
	return events[0], events[1]
}

func ExampleGraph_Relation() {
	g := mill()
	a, b := pair(g)
	fmt.Printf("%q %s %q\n", a.Label, g.Relation(a.ID, b.ID), b.Label)
	// Output:
	// "The Vasa Mill burned down" {before, meets} "Anna Holm arrested after the Vasa Mill burned down"
}

func ExampleGraph_Explain() {
	g := mill()
	a, b := pair(g)
	for _, l := range g.Explain(a.ID, b.ID) {
		fmt.Printf("%s: %q\n", l.Document, l.Text)
	}
	// Output:
	// herald: "EKBY, March 13 2021 (Herald) - Anna Holm was arrested on Wednesday after the Vasa Mill burned down."
}

func ExampleGraph_Relations() {
	g := mill()
	for r := range g.Relations() {
		fmt.Printf("%q %s %q, %s\n", g.Event(r.From).Label, r.Relation, g.Event(r.To).Label, r.Basis)
	}
	// Output:
	// "The Vasa Mill burned down" {before, meets} "Anna Holm arrested after the Vasa Mill burned down", derived
	// "Anna Holm arrested after the Vasa Mill burned down" {before, meets} "Bo Lind resigned", derived
}

func ExampleGraph_Levels() {
	for level := range mill().Levels() {
		fmt.Println("--")
		show(level...)
	}
	// Output:
	// --
	// 2021-03-09 The Vasa Mill burned down
	// 2022-05-02 Carl Dahl elected
	// --
	// 2021-03-10 Anna Holm arrested after the Vasa Mill burned down
	// --
	// 2021-03-19 Bo Lind resigned
}

func ExampleGraph_Critical() {
	show(mill().Critical()...)
	// Output:
	// 2021-03-09 The Vasa Mill burned down
	// 2021-03-10 Anna Holm arrested after the Vasa Mill burned down
	// 2021-03-19 Bo Lind resigned
}

func ExampleGraph_Conflicts() {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "herald", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 10 March 2021."},
		timeline.Document{ID: "post", Text: "Bo Lind shot Anna Holm dead in the harbour of Ekby on 11 March 2021."})
	if err != nil {
		fmt.Println(err)
		return
	}
	for c := range g.Conflicts() {
		fmt.Println(c.Summary)
		for _, s := range c.Sides {
			fmt.Println(s.Document, s.Value, s.Aside)
		}
	}
	// Output:
	// Bo Lind shot Anna Holm dead in the harbour of Ekby: rival dates 2021-03-10 and 2021-03-11
	// herald 2021-03-10 false
	// post 2021-03-11 true
}
