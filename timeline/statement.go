package timeline

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/internal/digest"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

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
	told       allen.Set     // the relation in words, where the constraint says less
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

// state turns what documents and edits say into statements and builds the
// network of them.
func (c *component) state(s *sources, edits []int, all []Edit) {
	room := len(s.mentions) + len(edits)
	for _, a := range s.docs {
		room += len(a.Links)
	}
	stated := make([]closure.Statement, 0, room)
	c.statements = make([]statement, 0, room)
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
	c.statements = exact(c.statements)
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
			for i, w := range a.Within {
				b := timex.Inside(timex.Instant(w.Start), timex.Instant(w.End))
				if i > 0 {
					b = b.Hull(s.bounds)
				}
				s.bounds = b
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

// key stands for what is stated: events by their content, so that it depends on
// nothing else.
func (c *component) key(s *statement, cs []closure.Constraint) uint64 {
	h := digest.Empty
	point := func(p closure.Point) {
		h = h.Byte(byte(p & 1))
		if p != closure.Origin {
			of := &c.content[p.Event()]
			h = h.String(string(of.name)).Uint64(of.context)
		}
	}
	for _, k := range cs {
		point(k.From)
		point(k.To)
		h = h.Uint64(uint64(k.AtLeast))
	}
	if s.to != none && !s.relation.IsConvex() { // its constraints do not say it all
		point(closure.Event(s.from).Start())
		point(closure.Event(s.to).Start())
		h = h.Byte(byte(s.relation >> 8)).Byte(byte(s.relation))
	}
	for _, w := range stretches(s.readings) {
		h = h.Uint64(uint64(w.Start)).Uint64(uint64(w.End))
	}
	return uint64(h)
}
