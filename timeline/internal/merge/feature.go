package merge

import (
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// feature is a mention made ready to compare.
type feature struct {
	*Mention
	traits   trait
	kinds    []string // what other families tell of the same
	args     []argument
	words    []int32       // content words of the label besides the trigger, sorted
	day      timex.Instant // the day that it falls on; OpenPast if no single day is known
	calendar calendar
	offence  bool // names a crime as in "charged with murder", and tells of no deed
	fresh    bool // told as one more of its family: "another meeting"
	vague    bool // new to the reader: "a meeting"
	truth    truth
	// particle is the direction that the words of the trigger name, as "out" of
	// "checked out"; "" for none.
	particle string
}

// hasPlace reports whether the event names a place.
func (f *feature) hasPlace() bool {
	return slices.ContainsFunc(f.args, func(a argument) bool { return a.named && a.role == timeml.Place })
}

// truth keeps apart what the texts hold for real, for possible and for untrue.
type truth uint8

const (
	real truth = iota
	supposed
	denied
)

// featuresOf prepares mentions, which are in canonical order.
func featuresOf(ms []Mention, order []int) []feature {
	v := english()
	ids := map[string]int32{}
	fs := make([]feature, len(order))
	for i, j := range order {
		e := ms[j].Event
		f := feature{Mention: &ms[j], traits: v.traitsOf(e), day: dayOf(ms[j].Bounds)}
		f.kinds = v.kindsOf(e, f.traits)
		f.args = argumentsOf(e)
		f.calendar = calendarOf(f.Mention, f.day)
		before := wordBefore(e)
		f.offence = e.Noun && offenceAfter[before]
		f.fresh = e.Noun && freshAfter[before]
		f.vague = e.Noun && vagueAfter[before]
		f.particle = particleOf(e.Text)
		trigger := strings.ToLower(e.Text)
		eachWord(e.Label, func(w string) {
			if !contentWord(w) || strings.Contains(trigger, w) {
				return
			}
			id, ok := ids[w]
			if !ok {
				id = int32(len(ids))
				ids[w] = id
			}
			f.words = append(f.words, id)
		})
		slices.Sort(f.words)
		f.words = slices.Compact(f.words)
		switch {
		case e.Modality == timeml.Hypothetical:
			f.truth = supposed
		case e.Modality == timeml.Denied || e.Polarity == timeml.Negative:
			f.truth = denied
		}
		fs[i] = f
	}
	return fs
}

// dayOf is the start of the only day that bounds allow.
func dayOf(b timex.Bounds) timex.Instant {
	if !b.EarliestStart.Known() || !b.LatestEnd.Known() || b.LatestEnd <= b.EarliestStart {
		return timex.OpenPast
	}
	y, m, d, _ := b.EarliestStart.Civil()
	day := timex.At(y, m, d, 0, 0, 0)
	if b.LatestEnd > day+24*3600 {
		return timex.OpenPast
	}
	return day
}
