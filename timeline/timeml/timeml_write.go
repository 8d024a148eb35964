package timeml

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// WriteTimeML writes a as a TimeML document in the layout of TempEval-3: text
// with inline TIMEX3 and EVENT, then MAKEINSTANCE and TLINK. text is the raw
// text that the spans of a point into.
//
// The result is well-formed XML 1.0 whatever the text: invalid bytes and
// characters that XML forbids become U+FFFD. Elements nest where one span holds
// another, an expression outside of an event of the same span. Of two spans
// that cross, the one that begins later is cut short where the other ends; a
// span that is empty or lies outside of the text gives an empty element.
//
// TimeML has no place for sentences, clauses, participants, labels, bounds,
// functions, steps and links that are a constraint alone: these are left out.
// Attribute origin of a TLINK holds its signal, and modality of a MAKEINSTANCE
// the [Modality] unless it is asserted.
func (a *Annotation) WriteTimeML(w io.Writer, text string) error {
	b := xmlWriter{bufio.NewWriter(w)}
	b.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	b.raw(`<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">` + "\n\n")
	b.element("DOCID", a.Doc)
	b.raw("<DCT>")
	b.open("TIMEX3", "tid", "t0", "type", typeName(a.DCT.Value), "value", a.DCT.Value.String(),
		"mod", a.DCT.Value.Mod.String(), "temporalFunction", "false", "functionInDocument", "CREATION_TIME")
	b.text(a.DCT.Value.String())
	b.raw("</TIMEX3></DCT>\n")
	b.element("TITLE", a.Title)
	b.raw("\n<TEXT>")
	a.writeInline(b, text)
	b.raw("</TEXT>\n\n")
	events := map[string]bool{}
	for i := range a.Events {
		events[a.Events[i].ID] = true
		a.Events[i].writeInstance(b)
	}
	for i, l := range a.Links {
		if l.Relation == "" {
			continue
		}
		from, to := "timeID", "relatedToTime"
		if events[l.From] {
			from, l.From = "eventInstanceID", instanceID(l.From)
		}
		if events[l.To] {
			to, l.To = "relatedToEventInstance", instanceID(l.To)
		}
		b.empty("TLINK", "lid", fmt.Sprint("l", i+1), "relType", string(l.Relation), from, l.From, to, l.To, "origin", l.Signal)
		b.raw("\n")
	}
	b.raw("</TimeML>\n")
	return b.w.Flush()
}

// instanceID is the eiid of an event: ei1 of e1.
func instanceID(eid string) string { return "ei" + strings.TrimPrefix(eid, "e") }

func typeName(v timex.Value) string {
	if v.Type == timex.NoType {
		return timex.Date.String() // the attribute may not be missing
	}
	return v.Type.String()
}

// inline is an element in the text.
type inline struct {
	Span
	name       string
	attributes []string
}

// writeInline writes text with its elements.
func (a *Annotation) writeInline(b xmlWriter, text string) {
	elements := make([]inline, 0, len(a.Timexes)+len(a.Events))
	for i := range a.Timexes {
		t := &a.Timexes[i]
		v := t.Value
		elements = append(elements, inline{within(t.Span, text), "TIMEX3", []string{
			"tid", t.ID, "type", typeName(v), "value", v.String(), "mod", v.Mod.String(), "quant", v.Quant, "freq", v.Freq,
			"beginPoint", t.BeginPoint, "endPoint", t.EndPoint,
			"temporalFunction", fmt.Sprint(t.Function.Relative()), "functionInDocument", "NONE", "anchorTimeID", t.Anchor.To,
		}})
	}
	for i := range a.Events {
		e := &a.Events[i]
		elements = append(elements, inline{within(e.Span, text), "EVENT", []string{"eid", e.ID, "class", string(e.Class)}})
	}
	slices.SortStableFunc(elements, func(x, y inline) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	var open []inline
	at := 0
	upTo := func(end int) {
		b.text(text[at:end])
		at = end
	}
	closeTo := func(end int) {
		for n := len(open) - 1; n >= 0 && open[n].End <= end; n-- {
			upTo(open[n].End)
			b.raw("</" + open[n].name + ">")
			open = open[:n]
		}
	}
	for _, e := range elements {
		closeTo(e.Start)
		upTo(e.Start)
		if n := len(open); n > 0 {
			e.End = min(e.End, open[n-1].End)
		}
		if e.Start == e.End {
			b.empty(e.name, e.attributes...)
			continue
		}
		b.open(e.name, e.attributes...)
		open = append(open, e)
	}
	closeTo(len(text))
	upTo(len(text))
}

// within moves a span into the text and onto whole characters.
func within(s Span, text string) Span {
	s.Start = min(max(s.Start, 0), len(text))
	s.End = min(max(s.End, s.Start), len(text))
	s.Start, _ = character(text, s.Start)
	_, s.End = character(text, s.End)
	return s
}

// character returns the ends of the character that holds the byte offset i
// inside of it; both are i when it lies between characters.
func character(text string, i int) (start, end int) {
	for j := i - 1; j >= 0 && j > i-utf8.UTFMax; j-- {
		if _, n := utf8.DecodeRuneInString(text[j:]); j+n > i {
			return j, j + n
		}
	}
	return i, i
}

func (e *Event) writeInstance(b xmlWriter) {
	modality, pos := "", "VERB"
	if e.Modality != Asserted {
		modality = string(e.Modality)
	}
	if e.Noun {
		pos = "NOUN"
	}
	b.empty("MAKEINSTANCE", "eventID", e.ID, "eiid", instanceID(e.ID), "tense", string(e.Tense), "aspect", string(e.Aspect),
		"polarity", string(e.Polarity), "pos", pos, "modality", modality)
	b.raw("\n")
}
