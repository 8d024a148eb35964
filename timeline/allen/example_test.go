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

func ExampleUnknown() {
	later := allen.Unknown()
	later.EarliestStart = 86400
	monday := allen.Bounds{EarliestStart: 0, LatestStart: 86399, EarliestEnd: 1, LatestEnd: 86400}
	fmt.Println(allen.Between(monday, later))
	// Output:
	// {before, meets}
}

func ExampleParse() {
	s, err := allen.Parse("{meets, before}")
	fmt.Println(s, err)
	_, err = allen.Parse("beside")
	fmt.Println(err)
	// Output:
	// {before, meets} <nil>
	// allen: no relation is called "beside"
}

func ExampleSet_Inverse() {
	fmt.Println(allen.Before.Union(allen.During).Inverse())
	// Output:
	// {contains, after}
}

// Two statements about one pair allow together what both allow.
func ExampleSet_Intersect() {
	fmt.Println(allen.Before.Union(allen.Meets).Intersect(allen.Meets.Union(allen.Overlaps)))
	// Output:
	// meets
}

func ExampleSet_Basic() {
	for r := range allen.Starts.Union(allen.Equals).Basic() {
		fmt.Println(r)
	}
	// Output:
	// starts
	// equals
}

func ExampleFromTimeML() {
	for _, name := range []string{"IBEFORE", "IS_INCLUDED", "near"} {
		s, ok := allen.FromTimeML(name)
		fmt.Println(name, s, ok)
	}
	// Output:
	// IBEFORE meets true
	// IS_INCLUDED during true
	// near {} false
}

func ExampleSet_TimeML() {
	fmt.Println(allen.Meets.TimeML())
	fmt.Println(allen.Overlaps.TimeML())
	// Output:
	// IBEFORE true
	//  false
}

func ExampleSet_Endpoints() {
	e := allen.Before.Union(allen.Meets).Endpoints()
	fmt.Println(allen.FromEndpoints(e))
	// Output:
	// {before, meets}
}

func ExampleFromEndpoints() {
	e := allen.Equals.Endpoints()
	e.EndEnd = allen.Before.Endpoints().EndEnd // the first ends before the second
	fmt.Println(allen.FromEndpoints(e))
	// Output:
	// starts
}

// Before or after is no condition on single endpoints; its hull is.
func ExampleSet_Hull() {
	s := allen.Before.Union(allen.Overlaps)
	fmt.Println(s.IsConvex(), s.Hull(), s.Hull().IsConvex())
	// Output:
	// false {before, meets, overlaps} true
}
