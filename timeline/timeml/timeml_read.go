package timeml

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// ReadTimeML reads a TimeML document as [Annotation.WriteTimeML] writes it, or
// as other tools and corpora have it (TimeBank, TempEval-3). It returns the raw
// text, which is the content of TEXT or, where there is none, all character
// data, and what is annotated in it.
//
// The creation time is the TIMEX3 whose functionInDocument says so, wherever it
// stands, and becomes t0. Of a TLINK, DURING_INV is turned round and a relation
// that TimeML does not have is left out. SLINK, ALINK and unknown elements are
// ignored, but their text is kept. A value that cannot be read is zero and
// reported in Diagnostics. The error is that of r or of the XML.
func ReadTimeML(r io.Reader) (text string, a *Annotation, err error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return "", nil, err
	}
	p := timemlReader{
		inText:    !bytes.Contains(data, []byte("<TEXT")),
		instances: map[string]string{}, signals: map[string]string{}, times: map[string]string{}, events: map[string]int{},
	}
	p.a.DCT.Basis = NoBasis
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false // entities of HTML occur in corpora
	d.CharsetReader = charset
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return "", nil, fmt.Errorf("timeml: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			p.start(t)
		case xml.EndElement:
			p.end(t.Name.Local)
		case xml.CharData:
			p.chars(t)
		}
	}
	p.finish()
	return p.text.String(), &p.a, nil
}

// timemlReader holds a document while it is read.
type timemlReader struct {
	a         Annotation
	text      strings.Builder
	inText    bool
	open      []openElement
	instances map[string]string // event by instance
	signals   map[string]string // words by ID
	times     map[string]string // our ID by that of the file
	events    map[string]int    // index of an event
	made      []attributes      // MAKEINSTANCE
	links     []attributes      // TLINK
}

type attributes map[string]string

// openElement is an element whose end is still to come.
type openElement struct {
	name    string
	attr    attributes
	inText  bool // it began in the text
	start   int
	outside []byte // its content where it is not part of the text
}

func (p *timemlReader) start(t xml.StartElement) {
	attr := attributes{}
	for _, a := range t.Attr {
		attr[a.Name.Local] = a.Value
	}
	switch t.Name.Local {
	case "TEXT":
		p.inText = true
	case "MAKEINSTANCE":
		p.made = append(p.made, attr)
	case "TLINK":
		p.links = append(p.links, attr)
	}
	p.open = append(p.open, openElement{name: t.Name.Local, attr: attr, inText: p.inText, start: p.text.Len()})
}

// label tells the elements whose content is about the document, not part of it.
func label(name string) bool { return name == "DOCID" || name == "DOCNO" || name == "TITLE" }

func (p *timemlReader) chars(t xml.CharData) {
	n := len(p.open)
	if n == 0 {
		return
	}
	if p.inText && !label(p.open[n-1].name) {
		p.text.Write(t)
		return
	}
	p.open[n-1].outside = append(p.open[n-1].outside, t...)
}

func (p *timemlReader) end(name string) {
	n := len(p.open) - 1
	if n < 0 {
		return
	}
	e := &p.open[n]
	p.open = p.open[:n]
	span := Span{}
	words := string(e.outside)
	if e.inText && !label(name) {
		span = Span{e.start, p.text.Len()}
		words = p.text.String()[span.Start:]
	}
	switch name {
	case "TEXT":
		p.inText = false
	case "DOCID", "DOCNO":
		p.a.Doc = strings.TrimSpace(words)
	case "TITLE":
		p.a.Title = strings.TrimSpace(words)
	case "SIGNAL":
		p.signals[e.attr["sid"]] = words
	case "TIMEX3":
		p.timex(e, span, words)
	case "EVENT":
		p.event(e, span, words)
	}
}

func (p *timemlReader) timex(e *openElement, span Span, words string) {
	v := p.value(e.attr, span)
	if e.attr["functionInDocument"] == "CREATION_TIME" && p.a.DCT.Basis == NoBasis {
		p.a.DCT.Value, p.a.DCT.Span = v, span
		if p.a.DCT.Basis = Given; e.inText {
			p.a.DCT.Basis = Header
		}
		if v.IsZero() {
			p.a.DCT.Basis = NoBasis
		}
		p.times[e.attr["tid"]] = "t0"
		return
	}
	p.a.Timexes = append(p.a.Timexes, Timex{ID: e.attr["tid"], Span: span, Text: words, Value: v,
		BeginPoint: e.attr["beginPoint"], EndPoint: e.attr["endPoint"], Anchor: Anchor{To: e.attr["anchorTimeID"]}})
}

// value reads the attributes of a TIMEX3.
func (p *timemlReader) value(attr attributes, span Span) timex.Value {
	doubt := func(summary string) {
		p.a.Diagnostics = append(p.a.Diagnostics, Diagnostic{Severity: Warning, Span: span, Summary: summary})
	}
	if attr["value"] == "" {
		return timex.Value{}
	}
	v, err := timex.Parse(attr["value"])
	if err != nil {
		doubt(err.Error())
		return timex.Value{}
	}
	if t, ok := timex.ParseType(attr["type"]); ok && t != timex.NoType {
		v.Type = t
	}
	var ok bool
	if v.Mod, ok = timex.ParseMod(attr["mod"]); !ok && attr["mod"] != "NONE" {
		doubt(fmt.Sprintf("unknown mod %q", attr["mod"]))
	}
	v.Quant, v.Freq = attr["quant"], attr["freq"]
	return v
}

func (p *timemlReader) event(e *openElement, span Span, words string) {
	id := e.attr["eid"]
	if _, again := p.events[id]; again {
		return // a further part of an event in several pieces
	}
	p.events[id] = len(p.a.Events)
	p.a.Events = append(p.a.Events, Event{ID: id, Span: span, Text: words, Class: Class(e.attr["class"]), Time: EventTime{Bounds: timex.Unbounded()}})
	p.a.Events[len(p.a.Events)-1].instance(e.attr) // some tools have all attributes here
}

// instance reads the attributes that a MAKEINSTANCE gives to an event.
func (e *Event) instance(attr attributes) {
	e.Tense = Tense(cmp.Or(attr["tense"], string(e.Tense), string(NoTense)))
	e.Aspect = Aspect(cmp.Or(attr["aspect"], string(e.Aspect), string(NoAspect)))
	e.Polarity = Polarity(cmp.Or(attr["polarity"], string(e.Polarity), string(Positive)))
	e.Noun = e.Noun || attr["pos"] == "NOUN"
	switch m := Modality(attr["modality"]); m {
	case "", "NONE":
		e.Modality = cmp.Or(e.Modality, Asserted)
	case Asserted, Planned, Hypothetical, Alleged, Denied:
		e.Modality = m
	default: // elsewhere it is the modal verb: "could", "would"
		e.Modality = Hypothetical
	}
}

// finish puts the IDs right, the elements in order, and adds what refers to
// them.
func (p *timemlReader) finish() {
	a := &p.a
	first := map[string]bool{}
	for _, attr := range p.made {
		id := attr["eventID"]
		p.instances[attr["eiid"]] = id
		if i, ok := p.events[id]; ok && !first[id] {
			first[id] = true // of several instances the first describes the event
			a.Events[i].instance(attr)
		}
	}
	p.rename()
	for i := range a.Timexes {
		t := &a.Timexes[i]
		t.BeginPoint, t.EndPoint, t.Anchor.To = p.timeID(t.BeginPoint), p.timeID(t.EndPoint), p.timeID(t.Anchor.To)
	}
	slices.SortStableFunc(a.Timexes, func(x, y Timex) int { return cmp.Compare(x.Start, y.Start) })
	slices.SortStableFunc(a.Events, func(x, y Event) int { return cmp.Compare(x.Start, y.Start) })
	for _, attr := range p.links {
		p.link(attr)
	}
}

// rename gives each expression an ID of its own, none of them t0.
func (p *timemlReader) rename() {
	taken := map[string]bool{"t0": true, "": true}
	for i := range p.a.Timexes {
		taken[p.a.Timexes[i].ID] = true
	}
	seen := map[string]bool{"t0": true, "": true}
	next := 1
	for i := range p.a.Timexes {
		t := &p.a.Timexes[i]
		old := t.ID
		for seen[t.ID] {
			if id := fmt.Sprint("t", next); !taken[id] {
				t.ID, taken[id] = id, true
			}
			next++
		}
		seen[t.ID] = true
		if _, known := p.times[old]; !known && old != t.ID {
			p.times[old] = t.ID
		}
	}
}

func (p *timemlReader) timeID(id string) string {
	if id == "" {
		return ""
	}
	return cmp.Or(p.times[id], id)
}

var relations = []Relation{Before, After, Includes, IsIncluded, During, Simultaneous, IBefore, IAfter, Begins, BegunBy, Ends, EndedBy, Identity}

func (p *timemlReader) link(attr attributes) {
	l := Link{From: p.timeID(attr["timeID"]), To: p.timeID(attr["relatedToTime"]), Relation: Relation(strings.ToUpper(attr["relType"])),
		Signal: cmp.Or(p.signals[attr["signalID"]], attr["origin"]), Confidence: 1}
	l.From = cmp.Or(l.From, p.instances[attr["eventInstanceID"]], attr["eventID"])
	l.To = cmp.Or(l.To, p.instances[attr["relatedToEventInstance"]], attr["relatedToEvent"])
	if l.Relation == "DURING_INV" {
		l.From, l.To, l.Relation = l.To, l.From, During
	}
	if l.From != "" && l.To != "" && slices.Contains(relations, l.Relation) {
		p.a.Links = append(p.a.Links, l)
	}
}
