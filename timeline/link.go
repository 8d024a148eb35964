package timeline

import (
	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
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
