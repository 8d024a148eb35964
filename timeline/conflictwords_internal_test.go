package timeline

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline/allen"
)

// Every set of relations has words, the plainest that hold of all of it.
func TestOrderWords(t *testing.T) {
	for _, c := range []struct {
		r    allen.Set
		want string
	}{
		{allen.Before, "before"},
		{allen.Before | allen.Meets, "before"},
		{allen.After | allen.MetBy, "after"},
		{allen.Equals, "at the same time as"},
		{allen.During | allen.Starts, "during"},
		{allen.Contains | allen.FinishedBy | allen.Equals, "all the time of"},
		{allen.Before | allen.After, "either before or after"},
		{allen.Overlaps, "no later than"},
		{allen.Before | allen.Equals, "no later than"},
		{allen.After | allen.Equals | allen.Starts, "no earlier than"},
		{allen.Overlaps | allen.During, "over no later than"},
		{allen.OverlappedBy | allen.Contains, "over no earlier than"},
		{allen.Full, "at some distance from"},
		{allen.Overlaps | allen.OverlappedBy, "overlaps or overlapped-by"},
	} {
		if got := orderWords(c.r); got != c.want {
			t.Errorf("%v: %q, want %q", c.r, got, c.want)
		}
	}
}

// A summary names three documents and how many more there are.
func TestTellers(t *testing.T) {
	var sides []Side
	for i, want := range []string{"a tells", "a and an edit tell", "a, an edit and c tell", "a, an edit, c and 1 more tell", "a, an edit, c and 2 more tell"} {
		side := Side{Document: []string{"a", "", "c", "d", "e"}[i]}
		sides = append(sides, side, side)
		if got := tell(sides); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
