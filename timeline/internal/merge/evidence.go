package merge

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Rule names what allowed two mentions to be one event.
type Rule string

const (
	SameWords     Rule = "same words"
	SameArgument  Rule = "same family, shared participant"
	SamePlace     Rule = "same family, shared place"
	SameDay       Rule = "same family, same day"
	SameContent   Rule = "same family, shared words"
	SameFamily    Rule = "same family"
	Repetition    Rule = "repeated in the document"
	SameKind      Rule = "same kind, shared participant"
	SameKindPlace Rule = "same kind, shared place"
	DeadlyDeed    Rule = "deed and death of the same person"
	SameStatement Rule = "same speaker, same day"
	SameQuote     Rule = "same speaker, same content"
	CorrectedTwin Rule = "published correction"
	RivalDates    Rule = "same event with rival dates"
)

// evidence is what two mentions have in common.
type evidence struct {
	named    int  // shared proper names that are no place
	sameRole bool // one of the shared names has the same role in both
	speaker  bool // a shared name has the same role in both and is no patient
	patient  bool // a shared name is the patient of both
	common   int  // shared nouns that are no names
	places   int
	// placesApart: both name places, none of them the same. It is weak, as one
	// place may lie in the other.
	placesApart bool
	words       int
	sameText    bool
	sameDay     bool
	overlap     bool // both have bounds, and they agree
	sameDoc     bool
	later       bool // a nominal that stands after the other in its document
}

// evidenceOf compares two mentions.
func evidenceOf(a, b *feature) (ev evidence) {
	for _, p := range a.args {
		for _, q := range b.args {
			ev.match(p, q)
		}
	}
	ev.words = shared(a.words, b.words)
	ev.placesApart = ev.places == 0 && a.hasPlace() && b.hasPlace()
	ev.sameText = a.Event.Label == b.Event.Label && a.Event.Text == b.Event.Text
	ev.sameDay = a.day == b.day && a.day.Known()
	if a.Bounds.Known() && b.Bounds.Known() {
		_, ev.overlap = a.Bounds.Intersect(b.Bounds)
	}
	if a.Doc == b.Doc {
		ev.sameDoc = true
		ev.later = a.Index > b.Index && a.Event.Noun || b.Index > a.Index && b.Event.Noun
	}
	return ev
}

// match adds what two arguments have in common.
func (ev *evidence) match(p, q argument) {
	switch {
	case p.named != q.named:
	case !p.named:
		if p.head == q.head {
			ev.common++
		}
	case !sameName(p, q):
	case p.role == timeml.Place || q.role == timeml.Place:
		ev.places++
	default:
		ev.named++
		if p.role == q.role {
			ev.sameRole = true
			ev.speaker = ev.speaker || p.role != timeml.Patient
			ev.patient = ev.patient || p.role == timeml.Patient
		}
	}
}

// shared counts the common elements of two sorted slices.
func shared[T cmp.Ordered](a, b []T) (n int) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			n++
			a, b = a[1:], b[1:]
		}
	}
	return n
}

// arguments counts the shared participants and places.
func (ev *evidence) arguments() int { return ev.named + ev.common + ev.places }

// score ranks evidence: the pairs with the highest are joined first.
func (ev *evidence) score() int32 {
	s := 3*min(ev.named, 3) + 3*min(ev.places, 2) + 2*min(ev.common, 2) + min(ev.words, 8)
	for _, w := range []struct {
		has bool
		n   int
	}{{ev.sameText, 12}, {ev.sameRole, 3}, {ev.sameDay, 4}, {ev.overlap, 1}, {ev.later, 2}} {
		if w.has {
			s += w.n
		}
	}
	return int32(s)
}

// pair is two mentions that a rule allows to be one event.
type pair struct {
	a, b  int32 // indices of features, a < b
	score int32
	rule  Rule
	// strong evidence outweighs dates that exclude each other; the dates may
	// then lie this many seconds apart.
	strong timex.Instant
	bound  bool // the pair shares an argument
}

// allow decides whether two mentions of one family or kind may be one event.
func allow(a, b *feature) (p pair, ok bool) {
	if a.truth != b.truth || opposite(a, b) {
		return pair{}, false
	}
	ev := evidenceOf(a, b)
	sameFamily := a.Event.Family == b.Event.Family || a.Event.Lemma == b.Event.Lemma
	rule := Rule("")
	switch {
	case (a.traits|b.traits)&reporting != 0:
		rule = reportingRule(&ev)
	case !sameFamily:
		rule = kindRule(a, b, &ev)
	case (a.traits|b.traits)&frequent != 0 && ev.arguments() == 0:
	case ev.arguments() == 0 && len(a.args) > 0 && len(b.args) > 0 && ev.words == 0 && !ev.sameDay:
	case ev.placesApart && ev.named == 0 && ev.words < 3 && !ev.sameText:
	default:
		rule = familyRule(&ev)
	}
	if rule == "" {
		return pair{}, false
	}
	p = pair{score: ev.score(), rule: rule, bound: ev.named+ev.places > 0}
	if sameFamily {
		p.score += 2
		p.strong = strength(a, b, &ev)
	}
	return p, true
}

// opposite tells "checked out" from "checked in".
func opposite(a, b *feature) bool {
	return a.Event.Lemma == b.Event.Lemma && a.particle != b.particle && a.particle != "" && b.particle != ""
}

func reportingRule(ev *evidence) Rule {
	switch {
	case !ev.speaker:
	case ev.sameText || ev.words > 4:
		return SameQuote
	case ev.sameDay:
		return SameStatement
	}
	return ""
}

func kindRule(a, b *feature, ev *evidence) Rule {
	switch {
	case !sharesKind(a, b): // violence and a death
		if ev.patient {
			return DeadlyDeed
		}
	case ev.named > 0:
		return SameKind
	case ev.places > 0:
		return SameKindPlace
	case ev.common > 0:
		return SameKind
	}
	return ""
}

func familyRule(ev *evidence) Rule {
	switch {
	case ev.sameText:
		return SameWords
	case ev.named > 0 || ev.common > 0:
		return SameArgument
	case ev.places > 0:
		return SamePlace
	case ev.sameDay:
		return SameDay
	case ev.later:
		return Repetition
	case ev.words > 1:
		return SameContent
	}
	return SameFamily
}

func sharesKind(a, b *feature) bool {
	return slices.ContainsFunc(a.kinds, func(k string) bool { return slices.Contains(b.kinds, k) })
}

const day, month = 24 * 3600, 31 * 24 * 3600

// strength is how far apart two dates of what must be one event may lie.
func strength(a, b *feature, ev *evidence) timex.Instant {
	t := a.traits & b.traits
	switch {
	case a.Correction || b.Correction:
		return timex.OpenFuture
	case !ev.sameRole || ev.arguments() < 2:
		return 0
	case t&onceEver != 0:
		return timex.OpenFuture
	case t&onceMonth != 0:
		return month
	}
	return 0
}
