package timeml

import (
	"fmt"
	"unicode/utf8"
)

// Validate reports the first thing in a that cannot be: no document ID, one or a
// story that is not UTF-8, a span that ends before it begins, an ID that is
// empty or occurs twice, a sentence or an ID that does not exist, a confidence
// outside of 0 to 1. What a reader of this module makes is valid; what comes
// from files of others need not be.
func (a *Annotation) Validate() error {
	if a.Doc == "" {
		return fmt.Errorf("timeml: an annotation needs the ID of its document")
	}
	if !utf8.ValidString(a.Doc) || !utf8.ValidString(a.Story) {
		return fmt.Errorf("timeml: the document ID %q or its story %q is not UTF-8 and could not be told from others in a file", a.Doc, a.Story)
	}
	v := validator{doc: a.Doc, times: map[string]bool{"t0": true}, events: map[string]bool{}}
	v.span("the creation time", a.DCT.Span)
	for i, s := range a.Sentences {
		v.span(fmt.Sprintf("sentence %d", i), s)
	}
	for i := range a.Timexes {
		t := &a.Timexes[i]
		v.id(v.times, t.ID)
		v.span(t.ID, t.Span)
	}
	for i := range a.Events {
		e := &a.Events[i]
		v.id(v.events, e.ID)
		v.span(e.ID, e.Span)
		v.span("the clause of "+e.ID, e.Clause)
		if e.Sentence < 0 || e.Sentence >= max(len(a.Sentences), 1) {
			v.fail("%s is in sentence %d of %d", e.ID, e.Sentence, len(a.Sentences))
		}
		for _, p := range e.Participants {
			v.span("a participant of "+e.ID, p.Span)
		}
	}
	for i := range a.Timexes {
		t := &a.Timexes[i]
		for _, id := range []string{t.Previous, t.BeginPoint, t.EndPoint, t.Anchor.To} {
			if id != "" && !v.times[id] && !v.events[id] {
				v.fail("%s refers to %q, which does not exist", t.ID, id)
			}
		}
	}
	for i := range a.Events {
		if by := a.Events[i].Time.Timex; by != "" && !v.times[by] {
			v.fail("%s has the time %q, which does not exist", a.Events[i].ID, by)
		}
	}
	for i, l := range a.Links {
		for _, id := range []string{l.From, l.To} {
			if !v.times[id] && !v.events[id] {
				v.fail("link %d refers to %q, which does not exist", i, id)
			}
		}
		if !(l.Confidence >= 0 && l.Confidence <= 1) { // not NaN either
			v.fail("link %d has the confidence %v", i, l.Confidence)
		}
	}
	for _, d := range a.Diagnostics {
		v.span("a diagnostic", d.Span)
	}
	return v.err
}

// validator keeps the first error.
type validator struct {
	doc           string
	times, events map[string]bool
	err           error
}

func (v *validator) fail(format string, args ...any) {
	if v.err == nil {
		v.err = fmt.Errorf("timeml: %s: "+format, append([]any{v.doc}, args...)...)
	}
}

func (v *validator) span(what string, s Span) {
	if s.Start < 0 || s.End < s.Start {
		v.fail("%s has the span %d to %d", what, s.Start, s.End)
	}
}

func (v *validator) id(kind map[string]bool, id string) {
	if id == "" || v.times[id] || v.events[id] {
		v.fail("the ID %q is empty or occurs twice", id)
	}
	kind[id] = true
}
