package closure_test

import (
	"fmt"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
)

func Example() {
	const fire, arrest, trial closure.Event = 0, 1, 2
	n, err := closure.Build(slices.Values([]closure.Statement{
		{ID: 0, Key: 10, Confidence: .9, Constraints: closure.Relate(nil, fire, arrest, allen.Before)},
		{ID: 1, Key: 11, Confidence: .9, Constraints: closure.Relate(nil, arrest, trial, allen.Before)},
		{ID: 2, Key: 12, Confidence: .5, Constraints: closure.Relate(nil, trial, fire, allen.Before)},
	}))
	if err != nil {
		panic(err)
	}
	fmt.Println(n.Relation(fire, trial), n.ExplainRelation(fire, trial))
	for c := range n.Conflicts() {
		fmt.Println("aside:", c.Aside, "against:", c.Against)
	}
	n.Retract(0)
	fmt.Println(n.Relation(trial, fire), n.Accepted(2))
	// Output:
	// before [0 1]
	// aside: 2 against: [0 1]
	// before true
}
