package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// vague reads references without edges: "now", "more recently", "these days",
// "the past", "the near future", "the moment". Words such as "soon",
// "previously" and "already" only order what is told and are left to tense.
func vague(p *parser, i int) (lang.Expr, int) {
	const rule = "vague reference"
	k, j, ref := i, i, timex.NoRef
	switch t := p.at(i); t.Class {
	case lang.Vague:
		if t.Is(lang.Capital) && t.N == int(timex.PresentRef) && t.End-t.Start == 3 && p.byteAfter(i+1) == ',' {
			return lang.Expr{}, i // "Now, that is another matter"
		}
		if rest := p.text[t.End:]; t.End-t.Start == 3 && (hasWords(rest, " and then") || hasWords(rest, " and again")) {
			return lang.Expr{}, i // "every now and then"
		}
		if p.class(i-1) == lang.As && p.follows(i, lang.Vague) && p.follows(i+1, lang.As) {
			return lang.Expr{}, i // "as recently as last month"
		}
		if e, ok := p.nowOfRange(i); ok {
			return e, i + 1
		}
		ref, j = timex.Ref(t.N), i+1
	case lang.Just, lang.More: // "right now", "more recently"
		if w := p.at(i + 1); p.follows(i+1, lang.Vague) && (t.Class == lang.More) == (w.N == int(timex.PastRef)) && (t.Class == lang.More || t.N == 1) {
			ref, j = timex.Ref(w.N), i+2
		}
	case lang.These, lang.Those:
		if d := p.at(i + 1); p.follows(i+1, lang.Unit) && d.Is(lang.Plural) && d.N == int(timex.Day) {
			ref, j = timex.PresentRef, i+2
			if t.Class == lang.Those {
				ref = timex.PastRef
			}
		}
	case lang.This, lang.That:
		if p.class(i-1) == lang.To && t.Class == lang.This && p.follows(i+1, lang.Unit) && p.at(i+1).N == int(timex.Day) && !p.at(i+1).Is(lang.Plural) {
			ref, j = timex.PresentRef, i+2 // "to this day"
			break
		}
		if n := p.at(i + 1); p.follows(i+1, lang.Moments) && !n.Is(lang.Plural) && (n.N == periodNoun || n.N == 0 && p.class(i-1) == lang.During && p.near(i)) && p.partLooks(i+2) {
			return p.absolute(rule, i, i+2, timex.Value{Type: timex.Date}), i + 2 // "during this period": whatever was told
		}
	case lang.Cardinal:
		if j = p.someDay(i); j > i {
			ref = timex.FutureRef
		}
	case lang.At: // "at present"
		return lang.Expr{}, i
	default:
		k = p.the(i)
		ref, j = p.vagueNoun(i, k)
	}
	if ref == timex.NoRef {
		return lang.Expr{}, i
	}
	return p.absolute(rule, i, j, timex.Vague(ref)), j
}

// someDay reads "one day" between a modal and its verb: "could one day live on
// the moon".
func (p *parser) someDay(i int) int {
	if p.class(i) == lang.Cardinal && p.at(i).N == 1 && p.follows(i+1, lang.Unit) && p.at(i+1).N == int(timex.Day) && modals.has(p.wordBefore(i)) {
		return i + 2
	}
	return i
}

// modals look ahead.
var modals = wordSet{"can", "could", "may", "might", "must", "shall", "should", "to", "will", "would"}

// vagueNoun reads a noun of class VagueNoun or one like it from token k on; the
// article, if any, is token i.
func (p *parser) vagueNoun(i, k int) (timex.Ref, int) {
	near := p.class(k) == lang.Near && p.near(k+1)
	if near && k > i {
		k++
	}
	switch t := p.at(k); {
	case t.Class == lang.VagueNoun:
		ref := timex.Ref(t.N)
		if k > i && ref == timex.PresentRef && p.presentNoun(k+1) {
			return ref, k + 2
		}
		if k == i && ref == timex.FutureRef && (p.follows(k+1, lang.Unit) || p.follows(k+1, lang.Quarter)) && p.at(k+1).Is(lang.Plural) {
			return ref, k + 2 // "future years"
		}
		if k == i && !(ref == timex.PresentRef && p.class(i-1) == lang.At && p.near(i)) || !p.partLooks(k+1) && !(k == i && p.wordAfter(k+1) == "there") {
			return timex.NoRef, i
		}
		return ref, k + 1
	case k == i:
		return timex.NoRef, i
	case t.Class == lang.Past && p.partLooks(k+1) && (!p.near(k+1) || functionWord.has(p.word(k+1))):
		return timex.PastRef, k + 1
	case t.Class == lang.Moments && t.N == termNoun && near && p.class(k-1) == lang.Near && p.partLooks(k+1) && p.gap(k) == lang.Space:
		return timex.FutureRef, k + 1
	case t.Class == lang.Moments && t.N == int(timex.PresentRef) && p.class(i-1) == lang.At && p.near(i) && p.partLooks(k+1) && p.class(k+1) != lang.Of:
		return timex.PresentRef, k + 1
	}
	return timex.NoRef, i
}

// presentNoun reports whether token i is what "the present" may have behind it:
// "the present day", "the present time".
func (p *parser) presentNoun(i int) bool {
	switch t := p.at(i); {
	case !p.near(i) || t.Is(lang.Plural) || t.Is(lang.Capital):
		return false
	case t.Class == lang.Unit:
		return t.N == int(timex.Day)
	default:
		return t.Class == lang.Moments && (t.N == 0 || t.N == int(timex.PresentRef))
	}
}

// termNoun marks "term" among the nouns of class Moments.
const termNoun = 3
