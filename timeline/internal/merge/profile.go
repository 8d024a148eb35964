package merge

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/digest"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// profile is what a document, or a group of documents, is about.
type profile struct {
	terms    []term // by id
	norm     float64
	from, to timex.Instant // creation times; OpenPast for not known
}

// term is a word, name or event family with its weight. Its id is a hash of its
// spelling, so that sums are taken in the same order always.
type term struct {
	id     uint64
	weight float64
}

const (
	nameWeight = 2.0 // of a name against a word
	// keptTerms bounds the profile of a group, so that the cost of a large
	// story stays in proportion.
	keptTerms = 512
	// tellingTerms are looked up to find documents that are alike.
	tellingTerms = 24
)

// rarity is the weight of a term that a number of documents have, against that
// of a term of one document. It does not depend on the size of the collection
// and falls in steps, logarithmic ones up to the last, so that a document more
// or less changes few weights: the names that all documents of a small
// collection share are no common words.
func rarity(documents int) float64 {
	switch {
	case documents < 2:
		return 1
	case documents < 8:
		return 0.8
	case documents < 32:
		return 0.6
	case documents < 128:
		return 0.4
	}
	return 0.3
}

// countsOf returns the terms of a document, by id, with their weights as if
// they were the rarest.
func countsOf(d *timeml.Annotation) []term {
	counts := termsOf(d)
	terms := make([]term, 0, len(counts))
	for t, n := range counts {
		terms = append(terms, term{uint64(digest.Empty.String(t)), (1 + math.Log(n)) * weightOf(t)})
	}
	slices.SortFunc(terms, func(a, b term) int { return cmp.Compare(a.id, b.id) })
	return terms
}

// termsDigest stands for terms.
func termsDigest(terms []term) uint64 {
	h := digest.Empty
	for _, t := range terms {
		h = h.Uint64(t.id).Uint64(math.Float64bits(t.weight))
	}
	return uint64(h)
}

// weigh gives the profile its terms.
func (e *article) weigh(rarity func(uint64) float64) {
	e.terms = make([]term, len(e.counts)) // groups may hold the last ones
	for i, t := range e.counts {
		r := rarity(t.id)
		e.terms[i] = term{t.id, t.weight * r * r}
	}
	e.measure()
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
