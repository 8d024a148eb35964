package infer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Bound returns the half-open stretch of days in which a document without a
// creation time was written, as far as the dates with a year in it tell: not
// before the last one that it tells as past begins, and not after the first one
// that it tells as yet to come has ended. An open side is timex.OpenPast or timex.OpenFuture. Evidence
// names the date of each known side. Where the two sides exclude each other
// nothing is known.
func Bound(a *timeml.Annotation) (earliest, latest timex.Instant, evidence []string) {
	earliest, latest = timex.OpenPast, timex.OpenFuture
	var past, future *timeml.Timex
	for i := range a.Events {
		e := &a.Events[i]
		t, signal := tied(a, e)
		if t == nil || corrects(a, e) {
			continue
		}
		switch b := e.Time.Bounds; {
		case happened(e) && signal != "for" && b.EarliestStart.Known():
			if d := timex.On(b.EarliestStart).Bounds().EarliestStart; d > earliest {
				earliest, past = d, t
			}
		case e.Tense == timeml.Future && (e.Modality == timeml.Asserted || e.Modality == timeml.Planned) && signal != "" && b.LatestEnd.Known() && !oldSaying(a, e):
			if d := timex.On(b.LatestEnd - 1).Bounds().LatestEnd; d < latest {
				latest, future = d, t
			}
		}
	}
	if earliest >= latest {
		return timex.OpenPast, timex.OpenFuture, nil
	}
	if past != nil {
		evidence = append(evidence, fmt.Sprintf("%q is told as past", past.Text))
	}
	if future != nil {
		evidence = append(evidence, fmt.Sprintf("%q is told as yet to come", future.Text))
	}
	return earliest, latest, evidence
}

// Confidence of a link from which its date surely dates the event and no word
// between: right beside it, or as the first words of its sentence.
const (
	besideEvent = 0.95
	firstWords  = 0.8
)

// tied returns the date with a year that surely dates an event, and the word that says
// how; nil if there is none. "The concert on 3 May was called off" tells nothing
// of the day of the call.
func tied(a *timeml.Annotation, e *timeml.Event) (t *timeml.Timex, signal string) {
	if v := e.Time.Value; !v.Known.Has(timex.FieldYear) || v.Known.Has(timex.FieldHour) {
		return nil, "" // a date with its clock time is the stamp of a comment rather than prose
	}
	for i := range a.Timexes {
		if a.Timexes[i].ID == e.Time.Timex {
			t = &a.Timexes[i]
		}
	}
	if t == nil || t.Function.Relative() {
		return nil, ""
	}
	least, start := besideEvent, 0
	if len(a.Sentences) > 0 { // else the text is one
		start = a.Sentences[e.Sentence].Start
	}
	switch {
	case t.Start >= start && t.Start <= start+len("On "):
		least = firstWords
	case t.Start < e.End:
		return nil, ""
	}
	for i := range a.Links {
		if l := &a.Links[i]; l.From == e.ID && l.To == t.ID && l.Confidence >= least && (l.Signal != "adjacent" || t.Value.Granularity < timex.Year) {
			return t, l.Signal // four digits without a preposition may be a clock time
		}
	}
	return nil, ""
}

// happened reports events that are told as over. A plan that has been made is
// none: "was to open", "was opening", "was due".
func happened(e *timeml.Event) bool {
	switch e.Class {
	case timeml.State, timeml.IState, timeml.IAction:
		return false
	}
	before := e.Quote[:max(0, strings.Index(e.Quote, e.Text))]
	return e.Tense == timeml.Past && e.Modality == timeml.Asserted && e.Aspect != timeml.Progressive &&
		!strings.HasSuffix(before, " was to ") && !strings.HasSuffix(before, " were to ")
}

// oldSaying reports whether the words about an event may be older than the
// document, so that what was yet to come for them may be past by then: they are
// quoted, or the saying has a date with a year itself.
func oldSaying(a *timeml.Annotation, e *timeml.Event) bool {
	if strings.ContainsAny(e.Quote, "\"“”«»") || strings.Contains(e.Quote, "''") {
		return true
	}
	return slices.ContainsFunc(neighbours(a, e), func(f timeml.Event) bool {
		return f.Class == timeml.Reporting && f.Time.Timex != e.Time.Timex && f.Time.Value.Known.Has(timex.FieldYear)
	})
}
