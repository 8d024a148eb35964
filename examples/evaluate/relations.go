package main

import (
	"maps"
	"slices"
	"strings"
)

// scoreRelations scores labels of pairs of events and times that the gold
// names. Pairs with an end that the answer does not have stay in.
//
//	dense    TimeBank-Dense: six labels; no answer counts as VAGUE. Micro F1 is
//	         over all pairs; precision and recall leave VAGUE out.
//	matres   order of the start points: BEFORE AFTER EQUAL VAGUE
//	timeset  pairs of salient events: BEFORE and AFTER by the closure of the
//	         gold, COEX for the rest
func scoreRelations(e *evaluation, task string, gold []record, answers map[string]*record) error {
	all := pairCounts{}
	kinds := map[string]*pairCounts{}
	given := map[string]string{}
	for _, d := range e.docs {
		given[d.ID] = d.DCT.String()
	}
	for i := range gold {
		g := &gold[i]
		a := answers[g.Doc]
		v := viewOf(a, given[g.Doc])
		node := nodesOf(g, a)
		for _, l := range goldPairs(g, task) {
			x, y := node[base(l.From)], node[base(l.To)]
			said := answer(v, x, y, task)
			kind := kindOf(g, l)
			if kinds[kind] == nil {
				kinds[kind] = &pairCounts{}
			}
			for _, c := range [...]*pairCounts{&all, kinds[kind]} {
				c.count(l.Relation, said, none(task), x != "" && y != "")
			}
			if e.listErrors && said != l.Relation {
				e.mistake(g.Doc, kind, g.word(l.From), g.word(l.To), "gold "+l.Relation, "answer "+said, x, y)
			}
		}
	}
	score := scoreOf(all.right, all.said, all.ordered)
	e.printf("pairs %d, both ends found %.2f%%\n", all.pairs, all.foundPercent())
	all.print(e, "all pairs", task)
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		kinds[k].print(e, k, task)
	}
	e.printf("SUMMARY relations task=%s docs=%d pairs=%d micro_f1=%.2f order_f1=%.2f p=%.2f r=%.2f ends_found=%.2f",
		task, len(gold), all.pairs, all.accuracy(), 100*score.f, 100*score.p, 100*score.r, all.foundPercent())
	if task == taskTimeset {
		e.printf(" coex_ordered=%.2f", 100*float64(all.wronglyOrdered)/float64(max(1, all.pairs-all.ordered)))
	}
	e.printf("\n")
	return nil
}

// none is the label that says no order.
func none(task string) string {
	if task == taskTimeset {
		return "COEX"
	}
	return "VAGUE"
}

// pairCounts counts pairs; ordered, said and right leave out the label that
// says no order.
type pairCounts struct {
	pairs, found, same, ordered, said, right, reversed, wronglyOrdered int
}

func (c *pairCounts) count(gold, answer, none string, found bool) {
	c.pairs++
	if found {
		c.found++
	}
	if gold != none {
		c.ordered++
	}
	if answer != none {
		c.said++
	}
	switch {
	case gold == answer && gold != none:
		c.same++
		c.right++
	case gold == answer:
		c.same++
	case gold == none:
		c.wronglyOrdered++
	case gold == "BEFORE" && answer == "AFTER" || gold == "AFTER" && answer == "BEFORE":
		c.reversed++
	}
}

func (c *pairCounts) accuracy() float64 { return 100 * float64(c.same) / float64(max(1, c.pairs)) }

func (c *pairCounts) foundPercent() float64 {
	return 100 * float64(c.found) / float64(max(1, c.pairs))
}

func (c *pairCounts) print(e *evaluation, name, task string) {
	s := scoreOf(c.right, c.said, c.ordered)
	e.printf("  %-14s %5d pairs  all labels %6.2f   without %s F1 %6.2f P %6.2f R %6.2f   reversed %d\n",
		name, c.pairs, c.accuracy(), none(task), 100*s.f, 100*s.p, 100*s.r, c.reversed)
}

// base is the mention of an instance: e5 of e5#2.
func base(id string) string {
	id, _, _ = strings.Cut(id, "#")
	return id
}

func kindOf(g *record, l link) string {
	kind := func(id string) string {
		switch {
		case g.creation(id):
			return "dct"
		case strings.HasPrefix(id, "t"):
			return "timex"
		}
		return "event"
	}
	x, y := kind(l.From), kind(l.To)
	return min(x, y) + "-" + max(x, y)
}

// word shows an ID with its text.
func (r *record) word(id string) string {
	for _, mentions := range [...][]mention{r.Events, r.Timexes} {
		for _, m := range mentions {
			if m.ID == base(id) {
				return id + "(" + m.Text + ")"
			}
		}
	}
	return id
}

// nodesOf finds what the answer calls the mentions of the gold.
func nodesOf(g, a *record) map[string]string {
	node := map[string]string{"t0": "t0", "dct": "t0", "DCT": "t0"}
	if g.DCT.ID != "" {
		node[g.DCT.ID] = "t0"
	}
	for _, kind := range [...][2][]mention{{g.Events, a.Events}, {g.Timexes, a.Timexes}} {
		for j, i := range align(kind[0], kind[1]) {
			if i >= 0 && node[kind[0][i].ID] == "" {
				node[kind[0][i].ID] = kind[1][j].ID
			}
		}
	}
	return node
}

// goldPairs are the pairs with their labels. TimeSET gives a partial order, of
// which the labels follow.
func goldPairs(g *record, task string) (out []link) {
	if task != taskTimeset {
		return g.Links
	}
	o := newOrder()
	for _, l := range g.Links {
		r := canonical(l.Relation)
		if l.Relation == "COEX" {
			r = "SIMULTANEOUS"
		}
		o.state(l.From, l.To, r)
	}
	labels := map[byte]string{'<': "BEFORE", '>': "AFTER", '=': "COEX"}
	for i, x := range g.Events {
		for _, y := range g.Events[i+1:] {
			if !o.known(x.ID) || !o.known(y.ID) {
				continue
			}
			if c := o.compare(o.point(x.ID, start), o.point(y.ID, start)); c != 0 {
				out = append(out, link{x.ID, y.ID, labels[c]})
			}
		}
	}
	return out
}

// answer is the label that the answer has for a pair; an end that it does not
// have is "".
func answer(v *view, x, y, task string) string {
	if x == "" || y == "" {
		return none(task)
	}
	switch r := v.relation(x, y); task {
	case taskDense:
		return denseLabel(r)
	case taskMatres:
		return startOrder(v, x, y, r)
	default:
		return coexLabel(r)
	}
}

func denseLabel(relation string) string {
	switch relation {
	case "":
		return "VAGUE"
	case "IBEFORE":
		return "BEFORE"
	case "IAFTER":
		return "AFTER"
	case "BEGUN_BY", "ENDED_BY":
		return "INCLUDES"
	case "BEGINS", "ENDS":
		return "IS_INCLUDED"
	}
	return relation
}

// startOrder compares start points: by a link, else by the closure of the
// links, else by the relation that is known otherwise.
func startOrder(v *view, x, y, relation string) string {
	if _, linked := v.direct[[2]string{x, y}]; !linked && x != y && v.order.known(x) && v.order.known(y) {
		switch v.order.compare(v.order.point(x, start), v.order.point(y, start)) {
		case '<':
			return "BEFORE"
		case '>':
			return "AFTER"
		case '=':
			return "EQUAL"
		}
	}
	switch relation {
	case "BEFORE", "IBEFORE", "INCLUDES", "ENDED_BY":
		return "BEFORE"
	case "AFTER", "IAFTER", "IS_INCLUDED", "ENDS":
		return "AFTER"
	case "SIMULTANEOUS", "BEGINS", "BEGUN_BY":
		return "EQUAL"
	}
	return "VAGUE"
}

func coexLabel(relation string) string {
	switch relation {
	case "BEFORE", "IBEFORE":
		return "BEFORE"
	case "AFTER", "IAFTER":
		return "AFTER"
	}
	return "COEX"
}
