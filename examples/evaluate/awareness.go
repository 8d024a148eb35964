package main

import "strings"

// scoreAwareness scores links by temporal awareness, TempEval-3 task C (UzZaman
// and Allen 2011): precision is the share of the answer's links, without those
// that follow from others, that the closure of the gold entails; recall is the
// other way round. Ends of links are aligned by extent; a link with an end that
// the gold lacks counts against precision.
func scoreAwareness(e *evaluation, gold []record, answers map[string]*record) error {
	var t awareness
	for i := range gold {
		g := &gold[i]
		a := answers[g.Doc]
		goldLinks := canonicalLinks(g.Links, func(id string) string {
			if g.creation(id) {
				return "t0"
			}
			return id
		})
		names := sharedNames(g, a)
		answerLinks := canonicalLinks(a.Links, func(id string) string {
			if n := names[id]; n != "" {
				return n
			}
			mention, instance, _ := strings.Cut(id, "#")
			if n := names[mention]; n != "" {
				return n + "#" + instance
			}
			return ""
		})
		t.add(awarenessOf(goldLinks, answerLinks))
		if e.listErrors {
			e.listUnentailed(g, goldLinks, answerLinks)
		}
	}
	p, r := ratio(t.answersRight, t.answers), ratio(t.goldRight, t.gold)
	e.printf("reduced system links %d, entailed by the gold %d; reduced gold links %d, entailed by the system %d\n", t.answers, t.answersRight, t.gold, t.goldRight)
	e.printf("SUMMARY awareness docs=%d f1=%.2f p=%.2f r=%.2f\n", len(gold), 100*f1(p, r), 100*p, 100*r)
	return nil
}

// sharedNames gives the mentions of an answer the IDs of the gold's.
func sharedNames(g, a *record) map[string]string {
	names := map[string]string{"t0": "t0", "dct": "t0", "DCT": "t0"}
	if a.DCT.ID != "" {
		names[a.DCT.ID] = "t0"
	}
	for _, kind := range [...]struct {
		prefix       string
		gold, answer []mention
	}{{"sys:t:", g.Timexes, a.Timexes}, {"sys:e:", g.Events, a.Events}} {
		for j, i := range align(kind.gold, kind.answer) {
			id := kind.answer[j].ID
			switch {
			case id == "":
			case i < 0:
				names[id] = kind.prefix + id
			case g.creation(kind.gold[i].ID):
				names[id] = "t0"
			default:
				names[id] = kind.gold[i].ID
			}
		}
	}
	return names
}

// canonicalLinks renames the ends and relations of links, and leaves out those
// with an end or relation that is not known.
func canonicalLinks(links []link, name func(string) string) []link {
	var out []link
	for _, l := range links {
		if l = (link{name(l.From), name(l.To), canonical(l.Relation)}); l.From != "" && l.To != "" && l.Relation != "" {
			out = append(out, l)
		}
	}
	return out
}

func (e *evaluation) listUnentailed(g *record, goldLinks, answerLinks []link) {
	words := map[string]string{"t0": "DCT"}
	for _, mentions := range [...][]mention{g.Timexes, g.Events} {
		for _, m := range mentions {
			words[m.ID] = m.Text
		}
	}
	word := func(id string) string {
		mention, _, _ := strings.Cut(id, "#")
		return id + "(" + words[mention] + ")"
	}
	o, _ := reduce(goldLinks)
	stated := setOf(goldLinks)
	for _, l := range answerLinks {
		v := o.check(l.From, l.To, l.Relation)
		switch {
		case v == entailed || stated[l]:
		case v == contradicted:
			e.mistake(g.Doc, "CONTRADICTED", word(l.From), l.Relation, word(l.To))
		default:
			e.mistake(g.Doc, "NOT ENTAILED", word(l.From), l.Relation, word(l.To))
		}
	}
}

// awareness counts the links of reduced graphs.
type awareness struct {
	answersRight, answers, goldRight, gold int
}

func (t *awareness) add(u awareness) {
	t.answersRight += u.answersRight
	t.answers += u.answers
	t.goldRight += u.goldRight
	t.gold += u.gold
}

// precision and recall, in per cent.
func (t *awareness) percent() (p, r float64) {
	return 100 * ratio(t.answersRight, t.answers), 100 * ratio(t.goldRight, t.gold)
}

// awarenessOf compares two lists of links with shared names.
func awarenessOf(gold, answer []link) awareness {
	goldOrder, goldLinks := reduce(gold)
	answerOrder, answerLinks := reduce(answer)
	return awareness{
		answersRight: countEntailed(answerLinks, setOf(gold), goldOrder), answers: len(answerLinks),
		goldRight: countEntailed(goldLinks, setOf(answer), answerOrder), gold: len(goldLinks),
	}
}

func countEntailed(links []link, stated map[link]bool, o *order) (n int) {
	for _, l := range links {
		if stated[l] || o.check(l.From, l.To, l.Relation) == entailed {
			n++
		}
	}
	return n
}

// setOf holds links and their inverses.
func setOf(links []link) map[link]bool {
	set := make(map[link]bool, 2*len(links))
	for _, l := range links {
		set[l] = true
		set[link{l.To, l.From, inverses[l.Relation]}] = true
	}
	return set
}

// reduce leaves out links that repeat others or follow from those before them.
// Links that contradict them are kept, behind the others, and count.
func reduce(links []link) (*order, []link) {
	o := newOrder()
	seen := make(map[link]bool, len(links))
	var kept, against []link
	for _, l := range links {
		if seen[l] {
			continue
		}
		seen[l] = true
		if l.From == l.To {
			if l.Relation != "SIMULTANEOUS" {
				against = append(against, l)
			}
			continue
		}
		switch o.state(l.From, l.To, l.Relation) {
		case open:
			kept = append(kept, l)
		case contradicted:
			against = append(against, l)
		}
	}
	return o, append(kept, against...)
}
