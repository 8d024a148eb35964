package timeline

import (
	"hash/fnv"
	"strconv"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Link is one statement that the graph rests on: a date of an event, or a
// relation of two.
type Link struct {
	From, To   EventID      // To is "" for a date
	Relation   allen.Set    // of From to To; allen.Full when only a distance is stated
	Value      timex.Value  // of a date; zero for a bound that no expression states
	Bounds     timex.Bounds // of a date
	Document   string       // "" for an edit
	Text       string       // the words that say it
	Signal     string       // "by", "after", or the kind of evidence
	Confidence float64
}

// Confidence of statements whose own link does not tell.
const (
	statedConfidence  = 0.9 // a date beside its event
	impliedConfidence = 0.6 // a bound from the tense
	rivalFactor       = 0.5 // a date that others outweigh, see merge.Dates
	orderFactor       = 0.7 // an order, which two mentions and their merging must bear out
	editConfidence    = 1.0
)

// place of a mention: document index and event ID in the annotation.
type mentionKey struct {
	doc   int
	event string
}

// state turns what documents and edits say into statements and builds the
// network of them.
func (v *view) state(docs []*timeml.Annotation, mentions []merge.Mention, edits []Edit) {
	owner := map[mentionKey]*Event{}
	for _, e := range v.events {
		for _, k := range e.group.mentions {
			owner[mentionKey{mentions[k].Doc, mentions[k].Event.ID}] = e
		}
	}
	var ss []closure.Statement
	add := func(l Link, source int, cs []closure.Constraint) {
		if len(cs) == 0 {
			return
		}
		ss = append(ss, closure.Statement{ID: closure.ID(len(ss)), Key: statementKey(cs), Source: int32(source), Confidence: l.Confidence, Constraints: cs})
		v.links = append(v.links, l)
	}
	for _, e := range v.events {
		v.stateDates(e, docs, mentions, add)
	}
	for d, a := range docs {
		imagined := map[string]bool{} // mentions that are no fact, whatever others say of the event
		for i := range a.Events {
			if m := a.Events[i].Modality; m == timeml.Hypothetical || m == timeml.Denied {
				imagined[a.Events[i].ID] = true
			}
		}
		for i := range a.Links {
			l := &a.Links[i]
			from, to := owner[mentionKey{d, l.From}], owner[mentionKey{d, l.To}]
			if from == nil || to == nil || from == to || !real(from) || !real(to) || imagined[l.From] || imagined[l.To] {
				continue
			}
			out := Link{From: from.ID, To: to.ID, Relation: allen.Full, Document: a.Doc, Signal: l.Signal, Confidence: l.Confidence * orderFactor, Text: quoteOf(a, l.From)}
			var cs []closure.Constraint
			// Where a link has both, its constraint is what the text vouches for.
			if cs = distance(cs, from.node(), to.node(), l.Constraint); len(cs) == 0 {
				if r, ok := relationOf(l.Relation); ok {
					out.Relation = r
					cs = closure.Relate(cs, from.node(), to.node(), r)
				}
			}
			add(out, originOf(mentions, d), cs)
		}
	}
	v.stateEdits(edits, add)
	net, err := closure.Build(func(yield func(closure.Statement) bool) {
		for _, s := range ss {
			if !yield(s) {
				return
			}
		}
	})
	if err != nil { // a constraint beyond the time line: state nothing rather than fail
		v.diagnostics = append(v.diagnostics, timeml.Diagnostic{Severity: timeml.Error, Summary: err.Error()})
		net, v.links = new(closure.Network), nil
	}
	v.net = net
}

// real reports whether an event takes part in the order of time: not one that
// is only imagined or denied.
func real(e *Event) bool {
	return e.Modality != timeml.Hypothetical && e.Modality != timeml.Denied
}

// stateDates states when e is, as each of its mentions tells it.
func (v *view) stateDates(e *Event, docs []*timeml.Annotation, mentions []merge.Mention, add func(Link, int, []closure.Constraint)) {
	if !real(e) || e.group.added != nil {
		return
	}
	ms := make([]merge.Mention, len(e.group.mentions))
	for i, k := range e.group.mentions {
		ms[i] = mentions[k]
	}
	rival := make([]bool, len(ms))
	for i, d := range merge.Dates(ms) {
		for _, k := range d.Mentions {
			rival[k] = i > 0
		}
	}
	for i, m := range ms {
		t := m.Event.Time
		if !m.Bounds.Known() || m.Event.Modality != e.Modality && !real(&Event{Modality: m.Event.Modality}) {
			continue
		}
		l := Link{From: e.ID, Relation: allen.Full, Value: t.Value, Bounds: m.Bounds, Document: docs[m.Doc].Doc, Text: m.Event.Quote}
		l.Confidence, l.Signal = confidenceOf(docs[m.Doc], m.Event)
		if rival[i] {
			l.Confidence *= rivalFactor
		}
		add(l, m.Origin, boundsConstraints(e.node(), m.Bounds))
	}
}

// boundsConstraints says that an event lies within b.
func boundsConstraints(n closure.Event, b timex.Bounds) []closure.Constraint {
	cs := closure.Between(nil, n.Start(), open(b.EarliestStart), open(b.LatestStart))
	return closure.Between(cs, n.End(), open(b.EarliestEnd), open(b.LatestEnd))
}

// open turns the open sides of the time line into those of the network.
func open(i timex.Instant) int64 {
	switch i {
	case timex.OpenPast:
		return closure.NegInf
	case timex.OpenFuture:
		return closure.PosInf
	}
	return int64(i)
}

// confidenceOf is that of the link which dates an event.
func confidenceOf(a *timeml.Annotation, e *timeml.Event) (confidence float64, signal string) {
	for i := range a.Links {
		if l := &a.Links[i]; l.From == e.ID && l.To == e.Time.Timex && e.Time.Timex != "" {
			return l.Confidence, l.Signal
		}
	}
	if e.Time.Timex != "" {
		return statedConfidence, ""
	}
	return impliedConfidence, "tense"
}

// quoteOf returns the clause of an event.
func quoteOf(a *timeml.Annotation, id string) string {
	for i := range a.Events {
		if a.Events[i].ID == id {
			return a.Events[i].Quote
		}
	}
	return ""
}

// originOf is the source that stands for a document.
func originOf(mentions []merge.Mention, doc int) int {
	for _, m := range mentions {
		if m.Doc == doc {
			return m.Origin
		}
	}
	return doc
}

// relationOf reads a TimeML relation as relations of intervals: what text calls
// before may also meet, and what it calls included may begin or end together.
func relationOf(r timeml.Relation) (allen.Set, bool) {
	switch r {
	case "":
		return allen.Full, false
	case timeml.Before:
		return allen.Before | allen.Meets, true
	case timeml.After:
		return allen.After | allen.MetBy, true
	case timeml.IsIncluded, timeml.During:
		return allen.During | allen.Starts | allen.Finishes | allen.Equals, true
	case timeml.Includes:
		return allen.Contains | allen.StartedBy | allen.FinishedBy | allen.Equals, true
	}
	return allen.FromTimeML(string(r))
}

// distance states one end of an event against one end of another.
func distance(cs []closure.Constraint, from, to closure.Event, c timeml.Constraint) []closure.Constraint {
	if c.From == "" || c.To == "" {
		return cs
	}
	p, q := end(from, c.From), end(to, c.To)
	if c.Least != nil { // p >= q + least
		cs = append(cs, closure.Constraint{From: q, To: p, AtLeast: *c.Least})
	}
	if c.Most != nil {
		cs = append(cs, closure.Constraint{From: p, To: q, AtLeast: -*c.Most})
	}
	return cs
}

func end(e closure.Event, name string) closure.Point {
	if name == "end" {
		return e.End()
	}
	return e.Start()
}

// statementKey stands for what is stated. Events are numbered by their IDs, so
// the key depends on content alone.
func statementKey(cs []closure.Constraint) uint64 {
	h := fnv.New64a()
	var b []byte
	for _, c := range cs {
		b = strconv.AppendInt(b[:0], int64(c.From), 10)
		b = strconv.AppendInt(append(b, ' '), int64(c.To), 10)
		b = strconv.AppendInt(append(b, ' '), c.AtLeast, 10)
		h.Write(append(b, '\n'))
	}
	return h.Sum64()
}

// Explain returns the statements that the relation of two events rests on. It
// is empty when nothing is known of it.
func (g *Graph) Explain(a, b EventID) []Link {
	v := g.current()
	x, y := v.byID[a], v.byID[b]
	if x == nil || y == nil || x == y {
		return nil
	}
	var links []Link
	for _, id := range v.net.ExplainRelation(x.node(), y.node()) {
		links = append(links, v.links[id])
	}
	return links
}
