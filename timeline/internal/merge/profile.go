package merge

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// profile is what a document, or a group of documents, is about.
type profile struct {
	doc      int    // index of the document, or of one of the group
	terms    []term // by id
	norm     float64
	from, to timex.Instant // creation times; OpenPast for not known
}

// term is a word, name or event family with its weight.
type term struct {
	id     int32
	weight float64
}

const (
	// background is the number of documents that a collection is imagined to
	// stand among, none of which has its rare terms: so the names that all
	// documents of a small collection share are no common words.
	background = 1000
	nameWeight = 2.0 // of a name against a word
	// keptTerms bounds the profile of a group, so that the cost of a large
	// story stays in proportion.
	keptTerms = 512
	// tellingTerms are looked up to find documents that are alike.
	tellingTerms = 24
)

// profilesOf returns the profiles of documents in an order that depends on
// what they say alone.
func profilesOf(docs []*timeml.Annotation) []profile {
	counts := make([]map[string]float64, len(docs))
	df := map[string]int{}
	for i, d := range docs {
		counts[i] = termsOf(d)
		for t := range counts[i] {
			df[t]++
		}
	}
	// Numbers by spelling, so that sums are taken in the same order always.
	names := make([]string, 0, len(df))
	for t := range df {
		names = append(names, t)
	}
	slices.Sort(names)
	ids := make(map[string]int32, len(names))
	for i, t := range names {
		ids[t] = int32(i)
	}
	ps := make([]profile, len(docs))
	scale := math.Log(float64(len(docs) + background))
	for i, d := range docs {
		p := profile{doc: i, from: timex.OpenPast, to: timex.OpenPast}
		for t, n := range counts[i] {
			rare := math.Log(float64(len(docs)+background)/float64(df[t])) / scale
			p.terms = append(p.terms, term{ids[t], (1 + math.Log(n)) * rare * rare * weightOf(t)})
		}
		slices.SortFunc(p.terms, func(a, b term) int { return cmp.Compare(a.id, b.id) })
		p.measure()
		if b := d.DCT.Value.Bounds(); b.EarliestStart.Known() {
			p.from, p.to = b.EarliestStart, b.EarliestStart
		}
		ps[i] = p
	}
	slices.SortFunc(ps, func(a, b profile) int {
		return cmp.Or(cmp.Compare(a.from, b.from), slices.CompareFunc(a.terms, b.terms, func(s, t term) int {
			return cmp.Or(cmp.Compare(s.id, t.id), cmp.Compare(s.weight, t.weight))
		}))
	})
	return ps
}

// termsOf counts the terms of a document. Names are marked by a capital N, which
// no word has.
func termsOf(d *timeml.Annotation) map[string]float64 {
	n := map[string]float64{}
	count := func(w string) {
		if contentWord(w) {
			n[w]++
		}
	}
	eachWord(d.Title, count)
	label := ""
	for i := range d.Events {
		e := &d.Events[i]
		if e.Label != label { // several events may quote one clause
			label = e.Label
			eachWord(label, count)
		}
		if english().traitsOf(e)&(frequent|reporting) == 0 && e.Family != "" {
			n[e.Family]++
		}
		for _, a := range argumentsOf(e) {
			if a.named {
				n["N"+a.head]++
			}
		}
	}
	return n
}

func weightOf(t string) float64 {
	if strings.HasPrefix(t, "N") {
		return nameWeight
	}
	return 1
}

// measure computes the norm.
func (p *profile) measure() {
	sum := 0.0
	for _, t := range p.terms {
		sum += t.weight * t.weight
	}
	p.norm = math.Sqrt(sum)
}

// telling returns the ids of the weightiest terms.
func (p *profile) telling() []term {
	return heaviest(p.terms, tellingTerms)
}

// heaviest returns the n weightiest terms, in no order to rely on.
func heaviest(terms []term, n int) []term {
	if len(terms) <= n {
		return terms
	}
	terms = slices.Clone(terms)
	slices.SortFunc(terms, func(a, b term) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.id, b.id))
	})
	return terms[:n]
}

// absorb adds what another profile is about.
func (p *profile) absorb(q *profile) {
	sum := make([]term, 0, len(p.terms)+len(q.terms))
	a, b := p.terms, q.terms
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].id < b[0].id:
			sum, a = append(sum, a[0]), a[1:]
		case a[0].id > b[0].id:
			sum, b = append(sum, b[0]), b[1:]
		default:
			sum = append(sum, term{a[0].id, a[0].weight + b[0].weight})
			a, b = a[1:], b[1:]
		}
	}
	sum = append(append(sum, a...), b...)
	p.terms = heaviest(sum, keptTerms)
	slices.SortFunc(p.terms, func(a, b term) int { return cmp.Compare(a.id, b.id) })
	p.measure()
	switch {
	case !p.from.Known():
		p.from, p.to = q.from, q.to
	case q.from.Known():
		p.from, p.to = min(p.from, q.from), max(p.to, q.to)
	}
}

// likeness is the cosine of two profiles, less for distant creation times.
func likeness(p, q *profile) float64 {
	if p.norm == 0 || q.norm == 0 {
		return 0
	}
	dot := 0.0
	a, b := p.terms, q.terms
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].id < b[0].id:
			a = a[1:]
		case a[0].id > b[0].id:
			b = b[1:]
		default:
			dot += a[0].weight * b[0].weight
			a, b = a[1:], b[1:]
		}
	}
	s := dot / (p.norm * q.norm)
	if p.from.Known() && q.from.Known() && (p.from-q.to > storyWindow || q.from-p.to > storyWindow) {
		s *= farLike
	}
	return s
}
