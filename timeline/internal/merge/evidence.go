package merge

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// evidence is what two mentions have in common.
type evidence struct {
	named       int  // shared proper names that are no place
	sameRole    bool // one of the shared names has the same role in both
	speaker     bool // a shared name has the same role in both and is no patient
	crossed     bool // a shared name is the agent of one alone
	voices      int  // of shared nouns that are no names, those that are the agent of both
	afar        bool // of articles of other days
	leads       bool // both stand at the head of articles of the same days
	headline    bool // of one document, one in its headline, one in its first sentence
	bare        bool // one is a nominal that names nobody and may repeat the other
	patient     bool // a shared name is the patient of both
	common      int  // shared nouns that are no names
	places      int
	placesApart bool // both name places, none of them the same
	words       int
	content     int  // words of what the event is about, of those
	owners      bool // one name in both labels
	figures     int  // shared large numbers
	sameText    bool
	mild        bool // a nominal that may repeat the other mention, and nothing shared
	sameDay     bool
	overlap     bool // both have bounds, and they agree
	sameTime    bool // both are known to some days, and the days agree
	later       bool // a nominal that stands after the other in its document
	close       bool // and is one of the next few mentions
}

// evidenceOf compares two mentions.
func evidenceOf(a, b *feature) (ev evidence) {
	for i := range a.args {
		for j := range b.args {
			ev.match(&a.args[i], &b.args[j])
		}
	}
	if a.kills() && b.kills() && a.toll() && b.toll() {
		ev.common++
	}
	if a.bodies > 1 && a.bodies == b.bodies && a.Doc == b.Doc && !ev.patient {
		ev.common++
	}
	ev.words = shared(a.words, b.words)
	ev.content = shared(a.content, b.content)
	ev.owners = shared(a.nameWords, b.nameWords) > 0
	ev.figures = shared(a.figures, b.figures)
	ev.placesApart = ev.places == 0 && a.hasPlace() && b.hasPlace()
	ev.sameText = a.label == b.label && a.text == b.text
	ev.sameDay = a.day == b.day && a.day.Known()
	if a.Bounds.Known() && b.Bounds.Known() {
		_, ev.overlap = a.Bounds.Intersect(b.Bounds)
		ev.sameTime = ev.overlap && width(a.Bounds) <= 7*day && width(b.Bounds) <= 7*day
	}
	ev.mild = mild(a, b)
	ev.bare = a.standsFor(b) || b.standsFor(a)
	ev.afar = !sameDays(a.Written, b.Written)
	ev.leads = a.leads() && b.leads() && a.Doc != b.Doc && !ev.afar
	ev.headline = a.heads() && b.heads() && a.Doc == b.Doc && a.Event.Sentence != b.Event.Sentence
	if a.Doc == b.Doc {
		ev.later = (a.Index > b.Index && a.refers() || b.Index > a.Index && b.refers()) && a.plural == b.plural
		ev.close = ev.later && max(a.Index, b.Index)-min(a.Index, b.Index) <= 4
	}
	return ev
}

// mild reports whether one mention is a nominal that may repeat the other: in
// one document the nominal comes after the verb, and in two one of them names
// nobody and either both or none are dated.
func mild(a, b *feature) bool {
	switch {
	case !a.Event.Noun && !b.Event.Noun, a.vague, b.vague, a.plural, b.plural:
		return false
	case a.Doc != b.Doc:
		return (len(a.args) == 0 || len(b.args) == 0) && a.Bounds.Known() == b.Bounds.Known()
	}
	return a.Event.Noun == b.Event.Noun || a.Event.Noun == (a.Index > b.Index)
}

// leads reports whether a mention stands in the headline or the sentence after
// it, where an article tells what it is about.
func (f *feature) leads() bool {
	return f.lead && !f.general && !f.vague && f.fresh == ""
}

// heads reports whether a mention stands where an article tells what it is
// about, if only in a word that says little: "two held".
func (f *feature) heads() bool {
	return f.lead && !f.vague && f.fresh == "" && f.Event.Class != timeml.IAction
}

// standsFor reports whether a nominal that names nobody may repeat what other
// words tell, before it where its own word has not come yet, or in a document
// that does not use its word: "the robbery".
func (f *feature) standsFor(g *feature) bool {
	if !f.definite || len(f.args) > 0 || f.Event.Quantity != "" || f.plural || f.general || g.general || f.fresh != "" {
		return false
	}
	first, told := g.told[f.family]
	if f.Doc == g.Doc {
		return f.Index > g.Index && first >= f.Index
	}
	return !told
}

// refers reports whether a nominal may stand for what was told before it.
func (f *feature) refers() bool { return f.Event.Noun && !f.vague }

// toll reports a death of several who are not named: "four people drowned".
// How many they are may differ from one telling to the next.
func (f *feature) toll() bool {
	return slices.ContainsFunc(f.args, func(a argument) bool {
		return a.role == timeml.Patient && !a.named && (a.many || a.head == "people")
	})
}

// sameDays reports whether two articles may have been written within some days
// of each other.
func sameDays(a, b timex.Bounds) bool {
	const apart = 7 * day
	before := func(a, b timex.Bounds) bool {
		return a.LatestEnd.Known() && b.EarliestStart.Known() && b.EarliestStart-a.LatestEnd > apart
	}
	return !before(a, b) && !before(b, a)
}

// match adds what two arguments have in common.
func (ev *evidence) match(p, q *argument) {
	switch {
	case !p.named || !q.named: // "the church" may be "Obell Bible Church"
		if p.headNumber == q.headNumber && !generalHeads[p.head] {
			ev.common++
			if p.role == timeml.Agent && q.role == timeml.Agent {
				ev.voices++
			}
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
		} else if p.role == timeml.Agent || q.role == timeml.Agent {
			ev.crossed = true
		}
	}
}

// generalHeads are nouns that any two clauses may have in common.
var generalHeads = map[string]bool{
	"cent": true, "percent": true, "people": true, "person": true, "man": true, "woman": true, "one": true,
	"number": true, "thing": true, "way": true, "part": true, "time": true, "year": true, "day": true,
	"nothing": true, "something": true, "anything": true, "everything": true, "member": true, "group": true,
	"official": true, "other": true, "lot": true, "place": true, "pound": true, "dollar": true, "euro": true,
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

// told reports whether two mentions share what they tell of, so that it does not
// matter that the event itself says little.
func (ev *evidence) told() bool {
	return ev.sameText || ev.content > 1 || ev.content > 0 && (ev.sameRole || ev.words > 1) || ev.named > 0 && ev.words > 1 || ev.voices > 0 && ev.owners || ev.named+ev.places > 1 || ev.close
}

// cameTrue reports whether two mentions share so much that what one holds for
// possible may be what the other tells as done: "to break Ford's record".
func (ev *evidence) cameTrue() bool {
	return ev.sameRole && ev.content > 0 || ev.patient || ev.content > 1
}

// about reports whether two mentions share more than who does it, who may do
// the same again.
func (ev *evidence) about() bool {
	return ev.sameText || ev.sameDay || ev.patient || ev.common+ev.places+ev.content+ev.figures > 0 || ev.mild
}

// sameNumber reports whether the evidence outweighs that one mention alone tells
// of several events: "sales", "the sale".
func (ev *evidence) sameNumber() bool {
	return ev.sameText || ev.sameRole || ev.common+ev.places > 0 || ev.words > 1 || ev.leads
}

// near reports whether the evidence outweighs that the places differ, of which
// one may lie in the other, or those who do it.
func (ev *evidence) near() bool { return ev.named > 0 || ev.words > 1 || ev.sameText }

// others reports whether mentions that both name whom or what they befall, and
// nobody in common, share too little to be one event.
func (ev *evidence) others() bool {
	return ev.arguments() == 0 && ev.words < 2 && !ev.sameDay && !ev.leads
}

// related reports whether two mentions that both name arguments tell of the same
// ones.
func (ev *evidence) related() bool {
	return ev.arguments() > 0 || ev.sameDay || ev.sameText || ev.words > 0 || ev.figures > 0
}

// score ranks evidence: the pairs with the highest are joined first.
func (ev *evidence) score() int32 {
	s := 3*min(ev.named, 3) + 3*min(ev.places, 2) + 2*min(ev.common, 2) + min(ev.words, 8)
	for _, w := range []struct {
		has bool
		n   int
	}{{ev.sameText, 12}, {ev.sameRole, 3}, {ev.sameDay, 4}, {ev.overlap, 1}, {ev.later, 2}, {ev.close, 1}, {ev.later && ev.bare, 2}} {
		if w.has {
			s += w.n
		}
	}
	return int32(s)
}
