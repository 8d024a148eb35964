package merge

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// pair is two mentions that a rule allows to be one event.
type pair struct {
	a, b  int32 // indices of features, a < b
	score int32
	rule  Rule
	// strong evidence outweighs dates that exclude each other; the dates may
	// then lie this many seconds apart.
	strong timex.Instant
	victim bool // the pair shares a named patient
}

// allow decides whether two mentions of one family or kind may be one event.
func allow(a, b *feature) (p pair, ok bool) {
	if a.truth != b.truth || opposite(a, b) {
		return pair{}, false
	}
	ev := evidenceOf(a, b)
	sameFamily := a.Event.Family != "" && a.Event.Family == b.Event.Family || a.Event.Lemma != "" && a.Event.Lemma == b.Event.Lemma
	rule := NoRule
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
	if rule == NoRule {
		return pair{}, false
	}
	p = pair{score: ev.score(), rule: rule, victim: ev.patient}
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
	return NoRule
}

func kindRule(a, b *feature, ev *evidence) Rule {
	switch {
	case !sharesKind(a, b):
		if ev.patient && (a.kills() || b.kills()) {
			return DeadlyDeed
		}
	case ev.named > 0:
		return SameKind
	case ev.places > 0:
		return SameKindPlace
	case ev.common > 0 && (ev.words > 0 || ev.sameDay):
		return SameKind
	}
	return NoRule
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

// kills reports whether the event is a death.
func (f *feature) kills() bool { return slices.Contains(f.kinds, killing) }

const day, month = 24 * 3600, 31 * 24 * 3600

// strength is how far apart two dates of what must be one event may lie.
func strength(a, b *feature, ev *evidence) timex.Instant {
	t := a.traits & b.traits
	switch {
	case (a.Correction || b.Correction) && (ev.arguments() > 0 || ev.words > 1):
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
