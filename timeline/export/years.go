package export

import (
	"fmt"

	"github.com/eventgraph/eventgraph/timeline"
)

// headings divide events, which come in chronological order, by the years in
// which they may begin. Each heading comes once: an event whose start is open
// stays under the one before it.
type headings struct {
	name string
	year int
	any  bool // year is set
}

// next returns the heading of an event and whether it is a new one.
func (h *headings) next(t timeline.Time) (name string, changed bool) {
	old := h.name
	start := t.Bounds.EarliestStart
	y, _, _, _ := start.Civil()
	switch {
	case !t.Bounds.Known():
		h.name = "Undated"
	case start.Known() && (!h.any || y > h.year):
		h.year, h.any, h.name = y, true, yearName(y)
	case h.name == "":
		h.name = "Earlier"
	}
	return h.name, h.name != old
}

func yearName(y int) string {
	if y <= 0 {
		return fmt.Sprintf("%d BC", 1-y)
	}
	return fmt.Sprint(y)
}
