package allen_test

import (
	"fmt"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

func ExampleSet_Compose() {
	fmt.Println(allen.Overlaps.Compose(allen.During))
	// Output: {overlaps, starts, during}
}

func ExampleBetween() {
	monday := allen.Bounds{EarliestStart: 0, LatestStart: 86399, EarliestEnd: 1, LatestEnd: 86400}
	tuesday := allen.Bounds{EarliestStart: 86400, LatestStart: 172799, EarliestEnd: 86401, LatestEnd: 172800}
	fmt.Println(allen.Between(monday, tuesday))
	// Output: {before, meets}
}
