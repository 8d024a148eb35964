package timeline

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/dct"
	"github.com/eventgraph/eventgraph/timeline/internal/event"
	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// ErrNoID is the error of a document without an ID.
var ErrNoID = errors.New("timeline: document without an ID")

// Read says what one document tells: its time expressions, events and links.
// Any text is a document; the only errors are an empty ID, and an ID or Story
// that is not UTF-8: in a file it could not be told from others. No more than
// [MaxText] bytes are read.
func (c *Config) Read(doc Document) (*timeml.Annotation, error) {
	if doc.ID == "" {
		return nil, ErrNoID
	}
	if !utf8.ValidString(doc.ID) || !utf8.ValidString(doc.Story) {
		return nil, fmt.Errorf("timeline: document ID %q or its story %q is not UTF-8; strconv.Quote gives one that is", doc.ID, doc.Story)
	}
	a := &timeml.Annotation{Doc: doc.ID, Story: doc.Story, Title: doc.Title, Source: doc.Source}
	limitPage(a, doc)
	doc.Text = limit(a, doc.Text, MaxText)
	c.creationTime(a, doc)
	doc.Zone = c.zone(doc.Zone, a.DCT.Place)
	sentences := cutHeader(text.Sentences(nil, doc.Text), a.DCT)
	a.Sentences = slices.Grow(a.Sentences, len(sentences))
	for _, s := range sentences {
		a.Sentences = append(a.Sentences, timeml.Span(s))
	}
	c.timexes(a, doc)
	p := parsers.Get().(*syntax.Parser)
	defer parsers.Put(p)
	parsed := p.Parse(doc.Text, sentences, timexSpans(a))
	a.Events = event.Find(parsed)
	for i := range a.Events {
		a.Events[i].Quote = strings.ToValidUTF8(doc.Text[a.Events[i].Clause.Start:a.Events[i].Clause.End], "\uFFFD")
	}
	link.Find(a, parsed)
	link.Place(a)
	shed(a)
	return a, nil
}

// parsers keep the buffers of sentences from one document to the next.
var parsers = sync.Pool{New: func() any { return new(syntax.Parser) }}

// cutHeader parts a header that is glued to the first sentence from it, so that
// the date of the document governs no event.
func cutHeader(sentences []text.Span, dct timeml.CreationTime) []text.Span {
	if dct.Basis != timeml.Header {
		return sentences
	}
	for i, s := range sentences {
		if s.Start <= dct.Start && dct.End < s.End {
			sentences[i].End = dct.End
			return slices.Insert(sentences, i+1, text.Span{Start: dct.End, End: s.End})
		}
	}
	return sentences
}

// creationTime settles the document creation time.
func (c *Config) creationTime(a *timeml.Annotation, doc Document) {
	read, diagnostics := dct.Find(doc.Text, c.DateOrder)
	a.Diagnostics = append(a.Diagnostics, diagnostics...)
	switch {
	case !doc.DCT.IsZero():
		a.DCT = timeml.CreationTime{Value: doc.DCT, Basis: timeml.Given, Place: read.Place}
		if _, ok := read.Value.Truncate(timex.Day).Bounds().Intersect(doc.DCT.Truncate(timex.Day).Bounds()); !ok && !read.Value.IsZero() {
			a.Diagnostics = append(a.Diagnostics, timeml.Diagnostic{
				Severity: timeml.Warning, Span: read.Span,
				Summary: fmt.Sprintf("the text is dated %s, but %s was given as its creation time", read.Value, doc.DCT),
				Detail:  "the given one is used; leave it out to use the date in the text",
			})
		}
	case !read.Value.IsZero():
		a.DCT = read
	case !c.DefaultDCT.IsZero():
		a.DCT = timeml.CreationTime{Value: c.DefaultDCT, Basis: timeml.Default, Place: read.Place}
	default:
		a.DCT = read
		a.DCT.Basis = timeml.NoBasis
	}
}

// timexes finds the time expressions.
func (c *Config) timexes(a *timeml.Annotation, doc Document) {
	buffer := timexBuffers.Get().(*[]timeml.Timex)
	found := (*buffer)[:0]
	t := c.tagger()
	t.Report = func(d timeml.Diagnostic) { a.Diagnostics = append(a.Diagnostics, d) }
	for x := range t.Find(doc.Text, a.DCT.Value.Floating()) {
		open := len(x.Function) == 1 && x.Function[0].Pattern == x.Value // "that period" says no more
		if x.Value == (timex.Value{Type: x.Value.Type}) && !open {
			a.Diagnostics = append(a.Diagnostics, timeml.Diagnostic{Severity: timeml.Warning, Span: timeml.Span{Start: x.Start, End: x.End},
				Summary: fmt.Sprintf("%q is no date of the calendar", strings.ToValidUTF8(x.Text, "\uFFFD")), Detail: "it is kept without a value"})
		}
		found = append(found, timexOf(len(found), &x, doc))
	}
	if len(found) > 0 {
		a.Timexes = slices.Clone(found)
	}
	clear(found)
	*buffer = found
	timexBuffers.Put(buffer)
}

// timexBuffers are for the expressions of a document until their number is known.
var timexBuffers = sync.Pool{New: func() any { return new([]timeml.Timex) }}

func timexOf(n int, x *tagger.Expression, doc Document) timeml.Timex {
	t := timeml.Timex{
		ID: timexID(n), Span: timeml.Span{Start: x.Start, End: x.End}, Text: strings.ToValidUTF8(x.Text, "\uFFFD"),
		Value: x.Value, Function: x.Function, Readings: x.Readings, Steps: x.Steps(),
	}
	if x.Previous >= 0 {
		t.Previous = timexID(x.Previous)
	}
	if doc.Zone != nil && x.Value.Known.Has(timex.FieldHour) && !x.Value.HasZone() {
		_, seconds := x.Value.Bounds().EarliestStart.Time(doc.Zone).Zone()
		if x.Value.Bounds().EarliestStart.Known() {
			t.Value = t.Value.WithOffset(seconds / 60)
		}
	}
	if x.Function.Relative() {
		t.Anchor.To = "t0"
		if t.Previous != "" {
			t.Anchor.To = t.Previous
		}
		t.Anchor.Direction = direction(x)
	}
	if x.Value.Type == timex.Duration && x.Value.Placed() { // "the past 48 hours"
		switch t.Anchor.Direction {
		case "before":
			t.EndPoint = t.Anchor.To
		case "after":
			t.BeginPoint = t.Anchor.To
		}
	}
	return t
}

// direction says on which side of its reference a value lies.
func direction(x *tagger.Expression) string {
	ref := x.Reference.DCT
	if x.Previous >= 0 {
		ref = x.Reference.Previous
	}
	r, b := ref.Bounds(), x.Value.Bounds()
	switch {
	case !r.Known() || !b.Known():
		return ""
	case b.LatestStart < r.EarliestStart:
		return "before"
	case b.EarliestEnd > r.LatestEnd:
		return "after"
	}
	return "at"
}

func timexID(n int) string { return "t" + strconv.Itoa(n+1) }

func timexSpans(a *timeml.Annotation) []text.Span {
	spans := make([]text.Span, len(a.Timexes))
	for i := range a.Timexes {
		spans[i] = text.Span(a.Timexes[i].Span)
	}
	return spans
}
