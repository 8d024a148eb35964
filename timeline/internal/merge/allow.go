package merge

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// pair is two mentions that a rule allows to be one event.
type pair struct {
	a, b  int32 // indices of features, a < b
	score int32
	rule  rule
	// strong evidence outweighs dates that exclude each other; the dates may
	// then lie this many seconds apart.
	strong timex.Instant
	victim bool  // the pair shares a named patient
	back   int32 // how many mentions a nominal stands behind what it may repeat
	near   bool  // the pair shares a name or several words, which outweigh other places
	// anyTime is set where likely days that lie months apart mean nothing: of what
	// a text looks back on, many are taken for the day of the news.
	anyTime bool
}

// allow decides whether two mentions of one family or kind may be one event.
func allow(a, b *feature) (p pair, ok bool) {
	ev := evidenceOf(a, b)
	if a.truth != b.truth && (a.truth == denied || b.truth == denied || !ev.cameTrue()) {
		return pair{}, false
	}
	oneFamily := a.family != 0 && a.family == b.family || a.lemma != 0 && a.lemma == b.lemma
	rule := noRule
	switch {
	case (oneFamily || sharesKind(a, b)) && corrects(a, b):
		rule = corrected
	case outlasts(a, b):
	case (a.traits|b.traits)&reporting != 0:
		rule = reportingRule(&ev)
	case !oneFamily:
		rule = kindRule(a, b, &ev)
	case (a.general || b.general) && !ev.told():
	case ev.afar && !ev.about():
	case a.plural != b.plural && !ev.sameNumber():
	case a.generic != b.generic || a.generic && !ev.sameText:
	case len(a.args) > 0 && len(b.args) > 0 && !ev.related() && !ev.leads:
	case a.befalls() && b.befalls() && a.dated() != b.dated() && ev.others():
	case !a.Event.Noun && !b.Event.Noun && a.acts() && b.acts() && a.dated() != b.dated() && ev.others(): // "Lee's trial ran", "Lee's daughter ran"
	case a.fresh != b.fresh && ev.arguments()+ev.figures == 0 && !ev.sameText:
	case ev.placesApart && !ev.near():
	default:
		rule = familyRule(&ev)
	}
	if rule == noRule {
		return pair{}, false
	}
	p = pair{score: ev.score(), rule: rule, victim: ev.patient, near: ev.near()}
	if oneFamily {
		p.score += 2
	}
	if ev.later {
		p.back = int32(max(a.Index, b.Index) - min(a.Index, b.Index))
	}
	if oneFamily || rule == corrected || sharesKind(a, b) {
		p.strong = strength(a, b, &ev)
	}
	p.anyTime = p.strong > 0 || ev.sameText
	return p, true
}

func reportingRule(ev *evidence) rule {
	switch {
	case !ev.speaker && ev.voices == 0:
	case ev.sameText || ev.words > 3:
		return sameQuote
	case ev.speaker && ev.sameDay && ev.words > 1:
		return sameStatement
	}
	return noRule
}

func kindRule(a, b *feature, ev *evidence) rule {
	switch {
	case a.Doc == b.Doc && a.Event.Sentence == b.Event.Sentence: // "attacked in the raid"
	case (a.habitual() || b.habitual()) && !ev.told():
	case a.offence != b.offence, a.fresh != b.fresh:
	case a.sells() != b.sells() && !ev.crossed: // whoever buys may sell again
	case !sharesKind(a, b):
		if ev.patient && (a.kills() || b.kills()) {
			return deadlyDeed
		}
	case ev.named > 0:
		return sameKind
	case ev.places > 0:
		return sameKindPlace
	case ev.common > ev.voices || ev.common > 0 && !a.befalls() && !b.befalls(): // whoever returns may return something
		return sameKind
	case ev.common > 0 && ev.sameTime:
		return sameKind
	case (ev.words > 1 || ev.figures > 0) && !ev.placesApart:
		return sameKindContent
	case ev.headline:
		return sameLead
	case a.fresh == "first" && b.fresh == "first": // of a kind
		return sameKindContent
	case ev.bare && !ev.afar:
		return repetition
	case ev.later && a.traits&b.traits&(onceEver|onceMonth) != 0:
		return repetition
	}
	return noRule
}

func familyRule(ev *evidence) rule {
	switch {
	case ev.sameText:
		return sameWords
	case ev.named > 0 || ev.common > 0:
		return sameArgument
	case ev.places > 0:
		return samePlace
	case ev.sameDay:
		return sameDay
	case ev.later:
		return repetition
	case ev.words > 1 || ev.figures > 0:
		return sameContent
	case ev.words > 0 || ev.mild:
		return sameFamily
	case ev.leads:
		return sameLead
	}
	return noRule
}

func sharesKind(a, b *feature) bool { return common(a.kinds, b.kinds) }

// common reports whether a kind is in both lists.
func common(a, b []kind) bool {
	return slices.ContainsFunc(a, func(k kind) bool { return slices.Contains(b, k) })
}

// befalls reports whether the event names whom or what it befalls.
func (f *feature) befalls() bool {
	return slices.ContainsFunc(f.args, func(a argument) bool { return a.role == timeml.Patient })
}

// acts reports whether the event names who or what does it.
func (f *feature) acts() bool {
	return slices.ContainsFunc(f.args, func(a argument) bool { return a.role == timeml.Agent })
}

// dated reports whether the event has a time, stated or likely.
func (f *feature) dated() bool { return !f.Event.Time.Value.IsZero() }

// kills reports whether the event is a death.
func (f *feature) kills() bool { return slices.Contains(f.kinds, english().killing) }

// sells reports whether the event is a sale as the seller's side tells it.
func (f *feature) sells() bool { return slices.Contains(f.kinds, english().selling) }

// corrects reports whether one mention is said instead of the other.
func corrects(a, b *feature) bool {
	return a.Doc == b.Doc && (a.Correction && b.Retracted || b.Correction && a.Retracted)
}

const day, month = 24 * 3600, 31 * 24 * 3600

// strength is how far apart two dates of what must be one event may lie, 0 for
// not at all. Of what rarely happens twice, the neighbouring day is likelier a
// slip than another event, even where one argument alone is shared; and nobody
// is killed twice.
func strength(a, b *feature, ev *evidence) timex.Instant {
	const neighbouring = 1
	t := a.traits & b.traits
	switch {
	case corrects(a, b):
		return timex.OpenFuture
	case (a.Correction || b.Correction) && (ev.arguments() > 0 || ev.words > 1):
		return timex.OpenFuture
	case !ev.sameRole || t&(onceEver|onceMonth) == 0:
		return 0
	case t&onceEver != 0 && (ev.patient || ev.arguments() > 1):
		return timex.OpenFuture
	case ev.arguments() < 2:
		return neighbouring
	}
	return month
}
