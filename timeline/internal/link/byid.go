package link

import "strconv"

// places finds the elements of a list by their IDs.
type places struct {
	n    int
	id   func(i int) string
	byID map[string]int // nil: the IDs tell the places, "e3" that of the third
}

func newPlaces(n int, id func(i int) string) places {
	p := places{n: n, id: id}
	for i := range n {
		if number(id(i)) != i+1 {
			p.byID = make(map[string]int, n)
			break
		}
	}
	if p.byID != nil {
		for i := range n {
			p.byID[id(i)] = i
		}
	}
	return p
}

// of returns the place of an ID, from 0.
func (p *places) of(id string) (place int, ok bool) {
	if p.byID != nil {
		place, ok = p.byID[id]
		return place, ok
	}
	place = number(id) - 1
	return place, place >= 0 && place < p.n && p.id(place) == id
}

// number is that behind the first letter of an ID, 0 for none.
func number(id string) int {
	n, _ := strconv.Atoi(id[min(1, len(id)):])
	return n
}
