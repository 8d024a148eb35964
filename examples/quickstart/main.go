// Quickstart prints what two short articles tell, in order.
package main

import (
	"context"
	"fmt"

	"github.com/eventgraph/eventgraph/timeline"
)

func main() {
	g, err := timeline.Build(context.Background(),
		timeline.Document{ID: "agency", Text: "LONDON, Sept 25 2023 (Northwire) - An officer was charged on Wednesday with the murder of a driver who was shot dead last September."},
		timeline.Document{ID: "local", Text: "Ministers will review armed policing after an officer was charged last Wednesday with murder, the government said on Monday."})
	if err != nil {
		panic(err)
	}
	for e := range g.Events() {
		if e.Time.Status == timeline.Stated {
			fmt.Println(e.Time.Value, e.Label)
		}
	}
}
