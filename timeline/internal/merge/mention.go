package merge

import (
	"cmp"
	"maps"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/digest"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Mention is one event mention with what merging needs to know of it.
type Mention struct {
	Doc    int           // which document; documents are told apart by it, nothing else
	Index  int           // of Event in the document, in the order of its text
	Event  *timeml.Event // never nil
	Bounds timex.Bounds  // when it happens as far as is known; timex.Unbounded() for not at all
	// Written is the creation time of the document; timex.Unbounded()
	// when it is not known.
	Written timex.Bounds
	// Origin is the source that the document copies, see originsOf. Documents
	// of one Origin count as one source.
	Origin int
	// Correction marks a mention in a published correction, Retracted one that
	// the document itself takes back there.
	Correction, Retracted bool
}

// Mentions returns the mentions of the documents with the bounds that each
// document gives alone, their origins as originsOf finds them, and what the
// documents correct.
func Mentions(docs []*timeml.Annotation) []Mention {
	n := 0
	for _, d := range docs {
		n += len(d.Events)
	}
	origins := originsOf(docs)
	ms := make([]Mention, 0, n)
	for i, d := range docs {
		written := timex.Unbounded()
		if !d.DCT.Value.IsZero() {
			written = d.DCT.Value.Bounds()
		}
		for j := range d.Events {
			e := &d.Events[j]
			ms = append(ms, Mention{Doc: i, Index: j, Event: e, Bounds: e.Time.Bounds, Written: written, Origin: origins[i]})
		}
		markCorrections(ms[len(ms)-len(d.Events):])
	}
	return ms
}

// compare orders mentions by what they say alone.
func compare(a, b *Mention) int {
	x, y := a.Event, b.Event
	if c := cmp.Or(
		cmp.Compare(x.Family, y.Family),
		cmp.Compare(x.Lemma, y.Lemma),
		compareBounds(a.Bounds, b.Bounds),
		cmp.Compare(x.Text, y.Text),
		cmp.Compare(x.Label, y.Label),
	); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(x.Quantity, y.Quantity),
		cmp.Compare(x.Class, y.Class),
		cmp.Compare(x.Tense, y.Tense),
		cmp.Compare(x.Aspect, y.Aspect),
		cmp.Compare(x.Polarity, y.Polarity),
		cmp.Compare(x.Modality, y.Modality),
		slices.CompareFunc(x.Participants, y.Participants, func(p, q timeml.Participant) int {
			return cmp.Or(cmp.Compare(p.Name, q.Name), cmp.Compare(p.Role, q.Role), cmp.Compare(p.Head, q.Head))
		}),
		cmp.Compare(x.Time.Value.String(), y.Time.Value.String()),
	)
}

func compareBounds(a, b timex.Bounds) int {
	return cmp.Or(
		cmp.Compare(a.EarliestStart, b.EarliestStart),
		cmp.Compare(a.LatestEnd, b.LatestEnd),
		cmp.Compare(a.LatestStart, b.LatestStart),
		cmp.Compare(a.EarliestEnd, b.EarliestEnd),
	)
}

// canonical returns the indices of ms in an order that depends on nothing but
// what the documents say: mentions of the same words stand in the order of all
// else that their documents say, then of their place there. Documents that say
// the same throughout remain interchangeable.
func canonical(ms []Mention) []int {
	context := contexts(ms)
	// What decides most comparisons lies side by side.
	type place struct {
		family     int32
		start, end timex.Instant
		at         int
	}
	families := ranks(ms)
	order := make([]place, len(ms))
	for i := range ms {
		order[i] = place{families[name{ms[i].Event.Family, ms[i].Event.Lemma}], ms[i].Bounds.EarliestStart, ms[i].Bounds.LatestEnd, i}
	}
	slices.SortFunc(order, func(p, q place) int {
		if c := cmp.Or(cmp.Compare(p.family, q.family), cmp.Compare(p.start, q.start), cmp.Compare(p.end, q.end)); c != 0 {
			return c
		}
		i, j := p.at, q.at
		if c := compare(&ms[i], &ms[j]); c != 0 {
			return c
		}
		return cmp.Or(
			cmp.Compare(context[ms[i].Doc], context[ms[j].Doc]),
			cmp.Compare(ms[i].Index, ms[j].Index),
		)
	})
	out := make([]int, len(ms))
	for k := range order {
		out[k] = order[k].at
	}
	return out
}

// name is what an event is called by.
type name struct{ family, lemma string }

// ranks numbers the families and lemmas of mentions in the order of compare.
func ranks(ms []Mention) map[name]int32 {
	ranks := map[name]int32{}
	for i := range ms {
		ranks[name{ms[i].Event.Family, ms[i].Event.Lemma}] = 0
	}
	names := slices.SortedFunc(maps.Keys(ranks), func(a, b name) int {
		return cmp.Or(cmp.Compare(a.family, b.family), cmp.Compare(a.lemma, b.lemma))
	})
	for i, n := range names {
		ranks[n] = int32(i)
	}
	return ranks
}

// contexts digests what each document says.
func contexts(ms []Mention) map[int]uint64 {
	order := make([]int, len(ms))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(ms[i].Doc, ms[j].Doc), cmp.Compare(ms[i].Index, ms[j].Index))
	})
	digests := map[int]uint64{}
	h := digest.Empty
	for k, i := range order {
		e := ms[i].Event
		h = h.String(e.Text).Byte(0).String(e.Label).Byte(0).String(string(e.Modality)).Byte(0)
		if k+1 == len(order) || ms[order[k+1]].Doc != ms[i].Doc {
			digests[ms[i].Doc] = uint64(h)
			h = digest.Empty
		}
	}
	return digests
}
