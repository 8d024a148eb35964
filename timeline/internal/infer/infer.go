package infer

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

const (
	day timex.Instant = 24 * 3600
	// reach is how far from the days of its story a document may have been
	// written, in days: news is told within ten.
	reach = 10
	// maxDays bounds the days tried for one document.
	maxDays = 800
	// maxTimes bounds the times of one document that are compared with those of
	// the others: a text with more is no article, and its first ones do.
	maxTimes = 200
	// enough is the least agreement that counts as evidence: about two shared
	// events, people or words beside times of the same day. All constants of
	// this package were set on our own stories, each article undated in turn.
	enough = 0.8
	// least is the agreement below which two sentences have only common words.
	least = 0.5
	// margin is by how much the window must agree better than any other day.
	margin = 0.25
)

// Result is an inferred creation time.
type Result struct {
	DCT      timeml.CreationTime
	Earliest timex.Instant // first day of the window
	Latest   timex.Instant // the end of its last day
	Evidence []string      // what the window rests on, for people
}

// CreationTimes infers the creation time of each document that has none.
// stories holds the number of the story of each document. A nil Result means
// that the document has a creation time of its own or that there is no evidence.
// The answer does not depend on the order of the documents.
func CreationTimes(docs []*timeml.Annotation, stories []int) []*Result {
	results := make([]*Result, len(docs))
	members := map[int][]int{}
	for i := range docs {
		members[stories[i]] = append(members[stories[i]], i)
	}
	for _, s := range stories {
		story := members[s]
		delete(members, s)
		if slices.ContainsFunc(story, func(i int) bool { return docs[i].DCT.Value.IsZero() }) {
			inStory(docs, story, results)
		}
	}
	return results
}

// rounds is how often documents that were dated themselves may date others.
const rounds = 4

// inStory dates the documents of one story. What one round finds helps the next.
func inStory(docs []*timeml.Annotation, story []int, results []*Result) {
	var known []witness
	var days, named []timex.Instant
	for _, i := range story {
		if docs[i].DCT.Value.IsZero() {
			named = append(named, explicitDays(docs[i])...)
			known = append(known, dated(docs[i], i, true)...)
			continue
		}
		days = append(days, docs[i].DCT.Value.Bounds().EarliestStart)
		known = append(known, dated(docs[i], i, false)...)
	}
	days, named = distinct(days), distinct(named)
	published := days
	if len(days) == 0 {
		days = named
	}
	for round := range rounds {
		var found []int
		for _, i := range story {
			// The first round is for datelines that lack only the year.
			if docs[i].DCT.Value.IsZero() && results[i] == nil && (round > 0 || !docs[i].DCT.Hint.IsZero()) {
				if results[i] = one(docs, i, known, days, published); results[i] != nil {
					found = append(found, i)
				}
			}
		}
		if len(found) == 0 && round > 0 {
			return
		}
		known = slices.DeleteFunc(known, func(w witness) bool {
			_, ok := slices.BinarySearch(found, w.doc)
			return ok
		})
		for _, i := range found {
			a := Resolve(docs[i], results[i].DCT)
			link.Place(a)
			known = append(known, dated(a, i, false)...)
		}
	}
}

// one infers the creation time of document i, whose sisters speak of days and
// were published on some of them.
func one(docs []*timeml.Annotation, i int, known []witness, days, published []timex.Instant) *Result {
	a := docs[i]
	if a.DCT.Hint.IsZero() && !counts(a) {
		return nil // before its many sisters are gone through
	}
	own := ownDays(a, i, known)
	candidates := daysAround(append(own, days...))
	var asked []witness // its relative times
	for j := range a.Timexes {
		if len(asked) == maxTimes {
			break
		}
		t := &a.Timexes[j]
		if len(t.Function) > 0 && t.Function[0].Kind == timex.OpDCT && !vague(t) && telling(t.Function, candidates) {
			if words := beside(a, t.Start); len(words) > 0 {
				asked = append(asked, witness{doc: i, timex: j, said: t.Text, words: words, events: governed(a, t.ID), readings: readings(a, t)})
			}
		}
	}
	weights := similarities(a, asked, known)
	if len(weights) == 0 && a.DCT.Hint.IsZero() {
		return nil
	}
	past := toldAsPast(a)
	best, proofs, scores := 0.0, 0, make([]float64, len(candidates))
	for c, d := range candidates {
		var n int
		if scores[c], n = score(a, d, past, asked, known, weights); scores[c] > best {
			best, proofs = scores[c], n
		}
	}
	if best < enough || proofs == 0 {
		return nil
	}
	first := slices.IndexFunc(scores, func(s float64) bool { return s >= best-1e-9 })
	last := first
	for last+1 < len(candidates) && scores[last+1] >= best-1e-9 && candidates[last+1] == candidates[last]+day {
		last++
	}
	if first == last && proofs < 2 {
		return nil // one saying is not enough for a single day
	}
	for c := range candidates {
		if (c < first || c > last) && scores[c] > best-margin {
			return nil // as good as another day
		}
	}
	if first == 0 || last == len(candidates)-1 || candidates[first-1] != candidates[first]-day || candidates[last+1] != candidates[last]+day {
		return nil // the window may go on beyond the days that were tried
	}
	from, to, bounds := Bound(a)
	from, to = max(from, candidates[first]), min(to, candidates[last]+day)
	if from >= to {
		return nil // it contradicts what is told as past or as yet to come
	}
	value, ok := firstDay(from, to, func(d timex.Instant) bool { return saidOn(a, d, asked) })
	if !ok { // the sisters of a story tell its news when they are published
		value, _ = firstDay(from, to, func(d timex.Instant) bool { return slices.Contains(published, d) })
	}
	r := &Result{
		DCT:      timeml.CreationTime{Value: timex.On(value), Basis: timeml.Inferred, Span: a.DCT.Span, Hint: a.DCT.Hint, Place: a.DCT.Place},
		Earliest: from, Latest: to,
	}
	r.Evidence = evidence(docs, a, r.DCT.Value, asked, known, weights)
	if from > candidates[first] || to < candidates[last]+day {
		r.Evidence = append(r.Evidence, bounds...)
	}
	return r
}

// firstDay is the first of some days that is so, else the first of all.
func firstDay(from, to timex.Instant, so func(timex.Instant) bool) (d timex.Instant, ok bool) {
	for d := from; d < to; d += day {
		if so(d) {
			return d, true
		}
	}
	return from, false
}

// counts reports whether a document has a time that is counted from the day it
// was written on.
func counts(a *timeml.Annotation) bool {
	return slices.ContainsFunc(a.Timexes, func(t timeml.Timex) bool { return len(t.Function) > 0 && t.Function[0].Kind == timex.OpDCT })
}

// distinct returns each day once, ascending: thousands of documents may name the
// same few.
func distinct(days []timex.Instant) []timex.Instant {
	slices.Sort(days)
	return slices.Compact(days)
}

// telling reports whether a function can tell the candidates apart: "16
// October" is the same day from all of them.
func telling(f timex.Function, candidates []timex.Instant) bool {
	if f[len(f)-1].Pattern.Known.Has(timex.FieldMonth) || len(f) > 1 && f[1].Pattern.Known.Has(timex.FieldMonth) {
		return false
	}
	var first timex.Value
	for i, d := range candidates {
		v, ok := f.Resolve(timex.Reference{DCT: timex.On(d)})
		if !ok || v.Granularity > timex.Week {
			return false
		}
		if i == 0 {
			first = v
		} else if v != first {
			return true
		}
	}
	return false
}

// daysAround returns the days within reach of the given ones, ascending.
func daysAround(days []timex.Instant) (all []timex.Instant) {
	for _, d := range days {
		if !d.Known() {
			continue
		}
		d = timex.On(d).Bounds().EarliestStart
		for k := timex.Instant(-reach); k <= reach; k++ {
			all = append(all, d+k*day)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	return all[:min(len(all), maxDays)]
}

// evidence tells the strongest agreements, at most five.
func evidence(docs []*timeml.Annotation, a *timeml.Annotation, dct timex.Value, asked, known []witness, weights []weight) (lines []string) {
	weights = slices.Clone(weights)
	slices.SortStableFunc(weights, func(x, y weight) int { return cmp.Compare(y.similar, x.similar) })
	used := map[int]bool{}
	for _, w := range weights {
		t := &a.Timexes[asked[w.asked].timex]
		v, ok := t.Function.Resolve(timex.Reference{DCT: dct})
		b := v.Bounds()
		k := known[w.known]
		if !ok || used[w.asked] || !b.Exact() || b.EarliestStart >= k.to || b.LatestEnd <= k.from || len(lines) == 5 {
			continue
		}
		used[w.asked] = true
		switch sister := docs[k.doc]; {
		case sister == a:
			lines = append(lines, fmt.Sprintf("%q is %s, as the text says %q", t.Text, v, k.said))
		case k.timex < 0:
			lines = append(lines, fmt.Sprintf("%q is %s, when %s was written, which tells the same as its news", t.Text, v, sister.Doc))
		default:
			lines = append(lines, fmt.Sprintf("%q is %s, as %q in %s", t.Text, v, k.said, sister.Doc))
		}
	}
	if !a.DCT.Hint.IsZero() {
		lines = append(lines, fmt.Sprintf("the dateline says %s", a.DCT.Hint))
	}
	return lines
}
