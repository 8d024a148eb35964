package timeml

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// LineError reports a line of a stream that is not an annotation.
type LineError struct {
	Line int // from 1
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns what is wrong with the line.
func (e *LineError) Unwrap() error { return e.Err }

// ReadJSON reads annotations, one a line of any length. A line that is none,
// such as one that was cut off, gives a *[LineError], and the reading goes on
// behind it. Empty lines are skipped. An error of r ends the stream.
func ReadJSON(r io.Reader) iter.Seq2[*Annotation, error] {
	return func(yield func(*Annotation, error) bool) {
		b := bufio.NewReader(r)
		for n := 1; ; n++ {
			line, err := b.ReadBytes('\n')
			if err != nil && err != io.EOF {
				yield(nil, err)
				return
			}
			if line = bytes.TrimSpace(line); len(line) > 0 {
				a, bad := new(Annotation), error(nil)
				if bad = json.Unmarshal(line, a); bad != nil {
					a, bad = nil, &LineError{n, bad}
				}
				if !yield(a, bad) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// eachBack is the inverse of each; an empty list is nil.
func eachBack[S, T any](list []S, f func(*S) (T, error)) (r []T, err error) {
	for i := range list {
		t, err := f(&list[i])
		if err != nil {
			return nil, err
		}
		r = append(r, t)
	}
	return r, nil
}

func (f *annotationForm) annotation() (a Annotation, err error) {
	a = Annotation{Doc: f.Doc, Story: f.Story, Title: f.Title, Source: f.Source}
	a.DCT = CreationTime{Basis: f.DCT.Basis, Span: Span{f.DCT.Start, f.DCT.End}, Place: f.DCT.Place}
	if a.DCT.Value, err = value(f.DCT.Value, f.DCT.Exact); err != nil {
		return a, fmt.Errorf("dct: %w", err)
	}
	if f.DCT.Hint != nil {
		a.DCT.Hint = *f.DCT.Hint
		if f.DCT.Basis == Dateline && f.DCT.Exact == nil && f.DCT.Value == a.DCT.Hint.String() && !a.DCT.Hint.Known.Has(timex.FieldYear) {
			a.DCT.Value, a.DCT.Basis = timex.Value{}, NoBasis // as it was written
		}
	}
	for _, s := range f.Sentences {
		a.Sentences = append(a.Sentences, Span{s[0], s[1]})
	}
	for _, d := range f.Diagnostics {
		a.Diagnostics = append(a.Diagnostics, Diagnostic{d.Severity, Span{d.Start, d.End}, d.Summary, d.Detail})
	}
	for _, l := range f.Links {
		r := Link{From: l.From, To: l.To, Relation: l.Relation, Signal: l.Signal, Confidence: l.Confidence}
		if l.Constraint != nil {
			r.Constraint = Constraint(*l.Constraint)
		}
		a.Links = append(a.Links, r)
	}
	if a.Timexes, err = eachBack(f.Timexes, (*timexForm).timex); err == nil {
		a.Events, err = eachBack(f.Events, (*eventForm).event)
	}
	return a, err
}

func (f *timexForm) timex() (Timex, error) {
	v, err := f.value()
	if err != nil {
		return Timex{}, fmt.Errorf("%s: %w", f.ID, err)
	}
	return Timex{
		ID: f.ID, Span: Span{f.Start, f.End}, Text: f.Text, Value: v,
		Function: f.Function, Previous: f.Previous, BeginPoint: f.BeginPoint, EndPoint: f.EndPoint,
		Anchor: Anchor(f.Anchor), Readings: nilled(f.Readings), Steps: nilled(f.Steps),
	}, nil
}

func (f *eventForm) event() (Event, error) {
	e := Event{
		ID: f.ID, Span: Span{f.Start, f.End}, Text: f.Text, Lemma: f.Lemma, Family: f.Family, Noun: f.Noun,
		Class: f.Class, Tense: f.Tense, Aspect: f.Aspect, Polarity: f.Polarity, Modality: f.Modality,
		Sentence: f.Sentence, Clause: Span(f.Clause), Label: f.Label, Quantity: f.Quantity, Quote: f.Quote,
	}
	for _, p := range f.Participants {
		e.Participants = append(e.Participants, Participant{p.Name, p.Head, p.Named, p.Role, Span{p.Start, p.End}})
	}
	var err error
	e.Time, err = f.Time.time()
	if err != nil {
		return e, fmt.Errorf("%s: %w", f.ID, err)
	}
	return e, nil
}

func (f *timeForm) time() (EventTime, error) {
	v, err := value(f.Timex, f.Exact)
	if err != nil {
		return EventTime{}, err
	}
	t := EventTime{Timex: f.By, Value: v, Bounds: timex.Unbounded()}
	for _, side := range []struct {
		text string
		to   *timex.Instant
	}{{f.Earliest, &t.Bounds.EarliestStart}, {f.LatestStart, &t.Bounds.LatestStart}, {f.EarliestEnd, &t.Bounds.EarliestEnd}, {f.Latest, &t.Bounds.LatestEnd}} {
		if side.text == "" {
			continue
		}
		i, err := timex.ParseInstant(side.text)
		if err != nil {
			return t, err
		}
		*side.to = i
	}
	return t, nil
}

// value returns the value that the keys tell. Those that people read and edit
// have the last word over "exact".
func (f *timexForm) value() (v timex.Value, err error) {
	if v, err = value(f.Value, f.Exact); err != nil {
		return v, err
	}
	known := true
	if f.Type != "" {
		v.Type, known = timex.ParseType(f.Type)
	}
	if !known {
		return v, fmt.Errorf("no TIMEX3 type: %q", f.Type)
	}
	if v.Mod, known = timex.ParseMod(f.Mod); !known {
		return v, fmt.Errorf("no TIMEX3 mod: %q", f.Mod)
	}
	if v.Stated, known = timex.ParseFields(strings.Join(f.Stated, ",")); !known {
		return v, fmt.Errorf("no calendar fields: %q", f.Stated)
	}
	v.Quant, v.Freq = f.Quant, f.Freq
	return v, nil
}

// value returns the exact value unless somebody has changed its TIMEX3 text.
func value(text string, exact *timex.Value) (timex.Value, error) {
	switch {
	case exact != nil && exact.String() == text:
		return *exact, nil
	case text == "":
		return timex.Value{}, nil
	}
	return timex.Parse(text)
}

// nilled makes an empty list nil.
func nilled[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return list
}
