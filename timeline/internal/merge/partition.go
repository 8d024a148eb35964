package merge

import "slices"

// Part is a set of mentions that tell of one event.
type Part struct {
	Mentions []int    // indices into the story, in canonical order
	Rules    []string // the rules that joined them, in words; none for one mention
	Rivals   bool     // members carry dates that exclude each other; see [Dates]
}

// Partition groups the mentions of one story into events. Every mention is in
// one part. Parts and their members are in canonical order: that of family,
// time and words. Neither the order of the story nor the numbering of its
// documents has an influence.
func Partition(story []Mention) []Part {
	order := canonical(story)
	fs := featuresOf(story, order)
	t := newForest(fs)
	for _, pairs := range slices.Backward(pairsOf(fs)) { // strongest evidence first
		for _, p := range pairs {
			t.join(p)
		}
	}
	at := make(map[int32]int, len(fs))
	var parts []Part
	for i, j := range order {
		r := t.root(int32(i))
		k, ok := at[r]
		if !ok {
			k = len(parts)
			at[r] = k
			c := &t.clusters[r]
			parts = append(parts, Part{Rules: c.rules(), Rivals: len(c.dates) > 1})
		}
		parts[k].Mentions = append(parts[k].Mentions, j)
	}
	return parts
}
