package timeline

import (
	"encoding/binary"
	"hash/fnv"
	"slices"

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

// statement is what a [Link] tells, kept small.
type statement struct {
	from, to   int // nodes; to is none for a date
	relation   allen.Set
	bounds     timex.Bounds  // of a date
	mention    *timeml.Event // whose words say it
	edit       *Edit         // instead of mention
	readings   []timex.Value // of a date whose words allow several values: those that nothing excludes, best first
	document   string        // of mention
	signal     string
	confidence float64
}

// none is no node.
const none = -1

// value is the value of a date, zero for a bound that no expression states.
func (s *statement) value() timex.Value {
	switch {
	case s.to != none:
		return timex.Value{}
	case s.edit != nil:
		return s.edit.Time
	case len(s.readings) > 0:
		return s.readings[0]
	}
	return s.mention.Time.Stated()
}

// link tells a statement.
func (c *component) link(id closure.ID) Link {
	s := &c.statements[id]
	l := Link{From: c.nodes[s.from].ID, Relation: s.relation, Value: s.value(), Bounds: s.bounds, Document: s.document, Signal: s.signal, Confidence: s.confidence}
	if s.to != none {
		l.To = c.nodes[s.to].ID
	} else {
		l.Relation = allen.Full
	}
	if s.mention != nil {
		l.Text = s.mention.Quote
	}
	return l
}

// state turns what documents and edits say into statements and builds the
// network of them.
func (c *component) state(s *sources, edits []int, all []Edit) {
	var stated []closure.Statement
	var alternatives []closure.Alternative
	add := func(st statement, source int, cs []closure.Constraint) {
		id := closure.ID(len(stated))
		switch a := closure.Event(st.from); {
		case st.to != none && !st.relation.IsConvex():
			alternatives = append(alternatives, closure.Alternative{ID: id, A: a, B: closure.Event(st.to), Relations: st.relation})
		case len(st.readings) > 0:
			alternatives = append(alternatives, closure.Alternative{ID: id, A: a, Within: stretches(st.readings)})
		case len(cs) == 0:
			return
		}
		stated = append(stated, closure.Statement{ID: id, Key: c.key(&st, cs), Source: int32(source), Confidence: st.confidence, Constraints: cs})
		c.statements = append(c.statements, st)
	}
	for n := range c.nodes {
		c.stateDates(n, s, add)
	}
	for d := range s.docs {
		c.stateLinks(d, s, add)
	}
	c.stateEdits(s, edits, all, add)
	net, err := closure.Build(slices.Values(stated))
	if err != nil { // a constraint beyond the time line: state nothing rather than fail
		c.diagnostics = append(c.diagnostics, vanished{len(all), timeml.Diagnostic{Severity: timeml.Error, Summary: err.Error()}})
		net, c.statements, alternatives = new(closure.Network), nil, nil
	}
	c.net = net
	c.choices = net.Narrow(alternatives, closure.ID(len(stated)))
	for _, a := range c.choices.Left {
		if s := &c.statements[a.ID]; a.Within != nil {
			s.readings = slices.DeleteFunc(slices.Clone(s.readings), func(v timex.Value) bool {
				return !slices.Contains(a.Within, stretch(v))
			})
			s.bounds = timex.Inside(timex.Instant(a.Within[0].Start), timex.Instant(a.Within[0].End))
			for _, w := range a.Within[1:] {
				s.bounds = timex.Inside(min(s.bounds.EarliestStart, timex.Instant(w.Start)), max(s.bounds.LatestEnd, timex.Instant(w.End)))
			}
		}
	}
}

func stretch(v timex.Value) closure.Stretch {
	b := v.Bounds()
	return closure.Stretch{Start: open(b.EarliestStart), End: open(b.LatestEnd)}
}

func stretches(vs []timex.Value) (all []closure.Stretch) {
	for _, v := range vs {
		all = append(all, stretch(v))
	}
	return all
}

// between returns the relations of two nodes that are possible by all that is
// known.
func (c *component) between(x, y int) allen.Set {
	return c.choices.Relation(c.net, closure.Event(x), closure.Event(y))
}

// why returns the statements that the relation of two nodes rests on.
func (c *component) why(x, y int) []closure.ID {
	return c.choices.Explain(c.net, closure.Event(x), closure.Event(y))
}

// stateLinks states what a document says of two events.
func (c *component) stateLinks(d int, s *sources, add func(statement, int, []closure.Constraint)) {
	a := s.docs[d]
	for i := range a.Links {
		l := &a.Links[i]
		k, ok := s.at[mentionKey{d, l.From}]
		m, ok2 := s.at[mentionKey{d, l.To}]
		if !ok || !ok2 || s.imagined(k) || s.imagined(m) {
			continue
		}
		from, to := s.owners[k], s.owners[m]
		if from < 0 || to < 0 || from == to || !real(c.nodes[from]) || !real(c.nodes[to]) {
			continue
		}
		out := statement{from: from, to: to, relation: allen.Full, mention: s.mentions[k].Event, document: a.Doc, signal: l.Signal, confidence: l.Confidence * orderFactor}
		x, y := closure.Event(from), closure.Event(to)
		// Where a link has both, its constraint is what the text vouches for.
		cs := distance(nil, x, y, l.Constraint)
		if len(cs) == 0 {
			if r, ok := relationOf(l.Relation); ok {
				out.relation = r
				cs = closure.Relate(cs, x, y, r)
			}
		}
		add(out, s.origin[d], cs)
	}
}

// imagined reports whether a mention is no fact, whatever others say of the event.
func (s *sources) imagined(k int) bool {
	m := s.mentions[k].Event.Modality
	return m == timeml.Hypothetical || m == timeml.Denied
}

// real reports whether an event takes part in the order of time: not one that
// is only imagined or denied.
func real(e *Event) bool {
	return e.Modality != timeml.Hypothetical && e.Modality != timeml.Denied
}

// stateDates states when an event is, as each of its mentions tells it.
func (c *component) stateDates(n int, s *sources, add func(statement, int, []closure.Constraint)) {
	e, g := c.nodes[n], s.nodes[n]
	if !real(e) || g.added != nil {
		return
	}
	ms := s.of(g)
	rival := make([]bool, len(ms))
	for i, d := range merge.Dates(ms) {
		for _, k := range d.Mentions {
			rival[k] = i > 0
		}
	}
	for i, m := range ms {
		if k := g.mentions[i]; m.Bounds.Known() && !s.imagined(k) {
			st := statement{from: n, to: none, mention: m.Event, bounds: m.Bounds, document: s.docs[m.Doc].Doc}
			st.confidence, st.signal = s.confidence(k)
			if rival[i] {
				st.confidence *= rivalFactor
			}
			cs := boundsConstraints(closure.Event(n), m.Bounds)
			if st.readings = s.readings(k); len(st.readings) > 0 {
				cs = closure.Hull(closure.Event(n), stretches(st.readings))
			}
			add(st, m.Origin, cs)
		}
	}
}

// readings returns the values that the words for the day of a mention allow, if
// there are several, best first.
func (s *sources) readings(k int) []timex.Value {
	m := &s.mentions[k]
	t := s.timex[mentionKey{m.Doc, m.Event.Time.Timex}]
	if t == nil || len(t.Readings) == 0 || t.Value != m.Event.Time.Value {
		return nil
	}
	all := append([]timex.Value{t.Value}, t.Readings...)
	for i, v := range all {
		b := v.Bounds()
		if !b.EarliestStart.Known() || !b.LatestEnd.Known() || i == 0 && (b.EarliestStart != m.Bounds.EarliestStart || b.LatestEnd != m.Bounds.LatestEnd) {
			return nil // not the day of the event, but one that bounds it
		}
	}
	return all
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

// confidence is that of the link which dates a mention.
func (s *sources) confidence(k int) (confidence float64, signal string) {
	if l := s.dating[k]; l != nil {
		return l.Confidence, l.Signal
	}
	if s.mentions[k].Event.Time.Timex != "" {
		return statedConfidence, ""
	}
	return impliedConfidence, "tense"
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

// key stands for what is stated: events by their content, so that it depends on
// nothing else.
func (c *component) key(s *statement, cs []closure.Constraint) uint64 {
	h := fnv.New64a()
	var b []byte
	point := func(p closure.Point) {
		b = append(b, byte(p&1))
		if p != closure.Origin {
			of := c.content[p.Event()]
			b = binary.BigEndian.AppendUint64(append(b, of.name...), of.context)
		}
	}
	for _, k := range cs {
		b = b[:0]
		point(k.From)
		point(k.To)
		h.Write(binary.BigEndian.AppendUint64(b, uint64(k.AtLeast)))
	}
	if s.to != none && !s.relation.IsConvex() { // its constraints do not say it all
		b = b[:0]
		point(closure.Event(s.from).Start())
		point(closure.Event(s.to).Start())
		h.Write(binary.BigEndian.AppendUint16(b, uint16(s.relation)))
	}
	for _, w := range stretches(s.readings) {
		h.Write(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, uint64(w.Start)), uint64(w.End)))
	}
	return h.Sum64()
}

// Explain returns the statements that the relation of two events rests on. It
// is empty when nothing is known of it.
func (g *Graph) Explain(a, b EventID) (links []Link) {
	x, y, ok := g.pair(a, b)
	if !ok || x == y {
		return nil
	}
	c, d := x.component, y.component
	if c == d {
		for _, id := range c.why(x.node, y.node) {
			links = append(links, c.link(id))
		}
		return links
	}
	ids, others := closure.ExplainAcross(c.net, closure.Event(x.node), d.net, closure.Event(y.node))
	for _, id := range c.choices.Reasons(ids) {
		links = append(links, c.link(id))
	}
	for _, id := range d.choices.Reasons(others) {
		links = append(links, d.link(id))
	}
	return links
}
