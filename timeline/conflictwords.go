package timeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// summary is one sentence about a conflict: what the statement set aside says,
// who says so, and what is against it.
func (c *component) summary(x Conflict, against []closure.ID, aside closure.ID) string {
	s, label := &c.statements[aside], c.nodes[c.statements[aside].from].Label
	if len(x.Events) == 1 && s.to == none {
		var values []string
		for _, side := range x.Sides {
			if !slices.Contains(values, side.Value) {
				values = append(values, side.Value)
			}
		}
		return fmt.Sprintf("%s: rival dates %s", label, strings.Join(values, " and "))
	}
	by := tellers(x.Sides[len(x.Sides)-1:])
	if s.to == none {
		return fmt.Sprintf("“%s” is dated %s by %s, which does not fit the order that %s", label, c.value(aside), by, tell(x.Sides[:len(x.Sides)-1]))
	}
	other := c.nodes[s.to].Label
	if len(against) == 1 { // the same two events, the other way round
		t := &c.statements[against[0]]
		told := t.told
		if t.from != s.from {
			told = told.Inverse()
		}
		if t.to != none && told != s.told {
			return fmt.Sprintf("“%s” is told as %s “%s” by %s, and as %s it by %s", label, orderWords(s.told), other, by, orderWords(told), tellers(x.Sides[:1]))
		}
	}
	if len(against) == 0 {
		return fmt.Sprintf("“%s” is told as %s “%s” by %s, which cannot be", label, orderWords(s.told), other, by)
	}
	what := "what"
	if !slices.ContainsFunc(against, func(id closure.ID) bool { return c.statements[id].to != none }) {
		what = "the dates that"
	}
	return fmt.Sprintf("“%s” is told as %s “%s” by %s, which does not fit %s %s", label, orderWords(s.told), other, by, what, tell(x.Sides[:len(x.Sides)-1]))
}

// side tells one statement of a conflict. Where the conflict is about several
// events, a date tells whose it is.
func (c *component) side(id closure.ID, aside, several bool) Side {
	s := &c.statements[id]
	out := Side{Document: s.document, Value: c.value(id), Aside: aside}
	if s.mention != nil {
		out.Text = s.mention.Quote
	}
	switch {
	case s.to != none:
		out.Value = fmt.Sprintf("“%s” %s “%s”", c.trigger(s, s.from), out.Value, c.trigger(s, s.to))
	case several:
		out.Value = fmt.Sprintf("“%s”: %s", c.trigger(s, s.from), out.Value)
	}
	return out
}

// value is what a statement says, in short: a TIMEX3 value, a bound or an order.
func (c *component) value(id closure.ID) string {
	s := &c.statements[id]
	switch v := s.value(); {
	case s.to != none:
		return orderWords(s.told)
	case !v.IsZero():
		return v.String()
	case s.bounds.EarliestStart.Known():
		return "not before " + day(s.bounds.EarliestStart)
	case s.bounds.LatestEnd.Known():
		return "not after " + day(s.bounds.LatestEnd-1)
	}
	return ""
}

func day(i timex.Instant) string { return timex.On(i).String() }

// trigger is the words that name an event where a statement is made.
func (c *component) trigger(s *statement, node int) string {
	e := c.nodes[node]
	if node == s.from && s.mention != nil {
		return s.mention.Text
	}
	i, there := slices.BinarySearchFunc(e.Mentions, s.document, func(m Mention, id string) int { return strings.Compare(m.Document, id) })
	if there || s.document == "" && len(e.Mentions) > 0 {
		return e.Mentions[i].TriggerText
	}
	return e.Label
}

// orderWords tells a relation to people. Whether two times also meet, or begin
// or end together, is no news to them.
func orderWords(r allen.Set) string {
	only := func(s allen.Set) bool { return r&^s == allen.Empty }
	e := r.Endpoints()
	switch {
	case only(before):
		return "before"
	case only(after):
		return "after"
	case only(allen.Equals):
		return "at the same time as"
	case only(allen.During | allen.Starts | allen.Finishes | allen.Equals):
		return "during"
	case only(allen.Contains | allen.StartedBy | allen.FinishedBy | allen.Equals):
		return "all the time of"
	case only(before | after):
		return "either before or after"
	case e.StartStart&allen.Less == 0:
		return "no earlier than"
	case e.StartStart&allen.Greater == 0:
		return "no later than"
	case e.EndEnd&allen.Greater == 0:
		return "over no later than"
	case e.EndEnd&allen.Less == 0:
		return "over no earlier than"
	case r == allen.Full:
		return "at some distance from"
	}
	var names []string
	for b := range r.Basic() {
		names = append(names, b.String())
	}
	return strings.Join(names, " or ")
}

// tell is "a and b tell".
func tell(sides []Side) string {
	verb := " tell"
	if who := documentsOf(sides); len(who) == 1 {
		verb = " tells"
	}
	return tellers(sides) + verb
}

// mostTellers is how many documents a summary names.
const mostTellers = 3

// tellers lists the documents of sides: "a, b and 2 more".
func tellers(sides []Side) string {
	who := documentsOf(sides)
	if n := len(who) - mostTellers; n > 0 {
		who = append(who[:mostTellers], fmt.Sprintf("%d more", n))
	}
	if last := len(who) - 1; last > 0 {
		return strings.Join(who[:last], ", ") + " and " + who[last]
	}
	return strings.Join(who, "")
}

// documentsOf lists the documents of sides, each once, in order.
func documentsOf(sides []Side) (who []string) {
	for _, s := range sides {
		name := s.Document
		if name == "" {
			name = "an edit"
		}
		if !slices.Contains(who, name) {
			who = append(who, name)
		}
	}
	slices.Sort(who)
	return who
}
