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
	// The numbers of strings of the event, which are quicker to compare.
	family, lemma, text, label int32

	traits    trait
	kinds     []kind // what other families tell of the same
	args      []argument
	words     []int32       // content words of the label besides the trigger, sorted
	content   []int32       // those of them that follow the trigger or name whom it befalls, sorted
	bodies    int           // how many it befalls by name, or by a number ("two brothers"); 0 for one
	figures   []int32       // the large numbers that the label gives, sorted
	nameWords []int32       // words of the names that the label or the participants give, sorted
	day       timex.Instant // the day that it falls on; OpenPast if no single day is known
	calendar  calendar
	offence   bool          // names a crime as in "charged with murder", and tells of no deed
	fresh     string        // the word that tells it from others of its family: "another meeting"
	definite  bool          // known to the reader, and told by its noun alone: "the raid"
	vague     bool          // new to the reader: "a meeting"
	told      map[int32]int // the families that the document tells of, with the index of the first mention
	lead      bool          // in one of the first two sentences of the document that tell of events
	general   bool          // says little without its content: "decided", "plans"
	plural    bool          // names several events: "the talks"
	generic   bool          // no event of its own: "the decisions they take"
	truth     truth
	lingers   bool // a death some time after its cause
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
	ids := &numbering{words: numbers{}, strings: numbers{}, common: map[string]bool{}}
	for i := range ms {
		for _, p := range ms[i].Event.Participants {
			if !p.Named {
				ids.common[singular(strings.ToLower(p.Head))] = true
			}
		}
	}
	heads := headsOf(ms)
	told := map[int]map[int32]int{}
	fs := make([]feature, len(order))
	for i, j := range order {
		e := ms[j].Event
		f := feature{Mention: &ms[j], traits: v.traitsOf(e), day: dayOf(ms[j].Bounds)}
		f.family, f.lemma = ids.strings.of(e.Family), ids.strings.of(e.Lemma)
		f.text, f.label = ids.strings.of(e.Text), ids.strings.of(e.Label)
		if f.kinds = v.kindsOf(e, f.traits); len(f.kinds) > 0 { // "call off" is no "call"
			f.traits &^= reporting
		}
		f.args = ids.argumentsOf(e)
		if f.told = told[ms[j].Doc]; f.told == nil {
			f.told = map[int32]int{}
			told[ms[j].Doc] = f.told
		}
		if first, ok := f.told[f.family]; !ok || f.Index < first {
			f.told[f.family] = f.Index
		}
		for _, a := range f.args {
			f.traits |= v.traits[e.Lemma+" "+a.head]
		}
		f.lead = slices.Contains(heads[ms[j].Doc], e.Sentence)
		f.calendar = calendarOf(f.Mention, f.day)
		before, other := wordsBefore(e)
		f.offence = e.Noun && offenceAfter[before]
		if e.Noun && freshAfter[before] {
			f.fresh = before
		}
		f.vague = e.Noun && (vagueAfter[before] || vagueAfter[other] || strings.Contains(e.Text, " a "))
		f.definite = e.Noun && (before == "" || definiteAfter[before])
		f.particle = particleOf(e.Text)
		f.lingers = lingers(e)
		f.general = f.saysLittle()
		f.plural = e.Noun && severalOf(e.Text)
		f.generic = f.general && f.plural
		f.words, f.content = ids.wordsOf(e)
		f.figures = ids.figuresOf(e)
		f.bodies = bodiesOf(f.args)
		f.nameWords = ids.namesOf(e, f.args)
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

// headsOf returns the first two sentences of each document that tell of events:
// the headline, if there is one, and the sentence that an article begins with.
// What stands above them, such as a line with the author's name, tells of none.
func headsOf(ms []Mention) map[int][]int {
	const most, longest = 2, 5 // sentences of a head, and of what may stand above it and in it
	heads := map[int][]int{}
	for i := range ms {
		h := heads[ms[i].Doc]
		if ms[i].Event.Sentence >= longest || slices.Contains(h, ms[i].Event.Sentence) {
			continue
		}
		h = append(h, ms[i].Event.Sentence)
		slices.Sort(h)
		heads[ms[i].Doc] = h[:min(len(h), most)]
	}
	return heads
}

// dayOf is the start of the only day that bounds allow, or of that in whose
// evening a night begins.
func dayOf(b timex.Bounds) timex.Instant {
	if !b.EarliestStart.Known() || !b.LatestEnd.Known() || b.LatestEnd <= b.EarliestStart {
		return timex.OpenPast
	}
	y, m, d, _ := b.EarliestStart.Civil()
	day := timex.At(y, m, d, 0, 0, 0)
	const evening = 18 * 3600
	if b.LatestEnd > day+24*3600 && (b.EarliestStart < day+evening || b.LatestEnd > day+36*3600) {
		return timex.OpenPast
	}
	return day
}

// saysLittle reports whether an event takes its meaning from what it governs:
// what is frequent, a state, or an attitude to another event. A particle makes
// another word of a frequent verb ("made off").
func (f *feature) saysLittle() bool {
	if f.traits&(onceEver|onceMonth|violent) != 0 {
		return false
	}
	if f.habitual() {
		return true
	}
	switch f.Event.Class {
	case timeml.State, timeml.IState, timeml.Perception, timeml.Aspectual:
		return true
	case timeml.IAction:
		return !f.Event.Noun || f.traits&frequent != 0
	}
	return f.traits&frequent != 0 && f.particle == ""
}

// habitual reports whether an undated present below the headline tells what is
// done time and again: "we lend officers to other forces". Of one person or
// thing it may be told as in a list of events: "fire destroys the mill".
func (f *feature) habitual() bool {
	e := f.Event
	return e.Tense == timeml.Present && e.Aspect == timeml.NoAspect && e.Sentence > 1 && e.Time.Stated().IsZero() &&
		!f.single()
}

// single reports whether the event befalls one person or thing, or, if it names
// nobody whom it befalls, is done by somebody named.
func (f *feature) single() (one bool) {
	for i := range f.args {
		switch a := &f.args[i]; {
		case a.role == timeml.Patient:
			return !a.many
		case a.role == timeml.Agent:
			one = one || a.named
		}
	}
	return one
}
