package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// attributes of events that are scored.
var attributes = []struct {
	name string
	of   func(*mention) string
}{
	{"class", func(m *mention) string { return m.Class }},
	{"tense", func(m *mention) string { return m.Tense }},
	{"aspect", func(m *mention) string { return m.Aspect }},
	{"polarity", func(m *mention) string { return m.Polarity }},
}

// eventCounts are what the figures of task B are made of.
type eventCounts struct {
	docs, gold, answers, matched, strict int
	right, given                         []int // by attribute: of the matched ones; of the gold
	byClass                              map[string]*[2]int
	confused                             map[string]int
}

// scoreEvents scores event mentions as TempEval-3 task B does: extent is that
// of the head words, strict or with any overlap, and an attribute's F1 is the
// share of the pairs with it right times relaxed F1.
func scoreEvents(e *evaluation) error {
	gold, err := e.gold()
	if err != nil {
		return err
	}
	answers, err := e.annotations(gold)
	if err != nil {
		return err
	}
	c := eventCounts{docs: len(gold), right: make([]int, len(attributes)), given: make([]int, len(attributes)), byClass: map[string]*[2]int{}, confused: map[string]int{}}
	for i := range gold {
		g := &gold[i]
		want := slices.DeleteFunc(unrestored(g.Events), func(m mention) bool { return m.End <= m.Start })
		found := unrestored(answers[g.Doc].Events)
		to := align(want, found)
		c.gold += len(want)
		c.answers += len(found)
		for k, j := range pairs(len(want), to) {
			x := &want[k]
			if j < 0 {
				c.count(x, nil)
				e.mistake(g.Doc, "MISSED", x.Start, x.Text, x.Class, "")
				continue
			}
			c.count(x, &found[j])
			if x.Class != found[j].Class {
				e.mistake(g.Doc, "CLASS", x.Start, x.Text, x.Class, found[j].Class)
			}
		}
		for j := range found {
			if to[j] < 0 {
				e.mistake(g.Doc, "SPURIOUS", found[j].Start, found[j].Text, "", found[j].Class)
			}
		}
	}
	e.reportEvents(&c)
	return nil
}

// count counts an event of the gold and its match, nil for none.
func (c *eventCounts) count(x, y *mention) {
	class := cmp.Or(x.Class, "-")
	if c.byClass[class] == nil {
		c.byClass[class] = &[2]int{}
	}
	c.byClass[class][0]++
	for k, a := range attributes {
		if a.of(x) != "" {
			c.given[k]++
		}
		if y != nil && a.of(x) == a.of(y) {
			c.right[k]++
		}
	}
	if y == nil {
		return
	}
	c.byClass[class][1]++
	c.matched++
	if x.sameExtent(y) {
		c.strict++
	}
	if x.Class != y.Class {
		c.confused[class+" as "+cmp.Or(y.Class, "-")]++
	}
}

func (e *evaluation) reportEvents(c *eventCounts) {
	strict, relaxed := scoreOf(c.strict, c.answers, c.gold), scoreOf(c.matched, c.answers, c.gold)
	e.printf("documents %d  gold %d  system %d  matched %d  strict %d\n", c.docs, c.gold, c.answers, c.matched, c.strict)
	e.printf("strict   F1 %6.2f P %6.2f R %6.2f\n", 100*strict.f, 100*strict.p, 100*strict.r)
	e.printf("relaxed  F1 %6.2f P %6.2f R %6.2f\n", 100*relaxed.f, 100*relaxed.p, 100*relaxed.r)
	accuracy := func(k int) float64 { return ratio(c.right[k], c.matched) }
	for k, a := range attributes {
		if c.given[k] > 0 {
			e.printf("%-9s F1 %6.2f  accuracy on matched %6.2f\n", a.name, 100*accuracy(k)*relaxed.f, 100*accuracy(k))
		}
	}
	classes := slices.SortedFunc(maps.Keys(c.byClass), func(a, b string) int {
		return cmp.Or(cmp.Compare(c.byClass[b][0], c.byClass[a][0]), cmp.Compare(a, b))
	})
	for i, class := range classes {
		n := c.byClass[class]
		classes[i] = fmt.Sprintf("%s %.1f of %d", class, 100*ratio(n[1], n[0]), n[0])
	}
	e.printf("recall by gold class: %s\n", strings.Join(classes, ", "))
	confused := slices.SortedFunc(maps.Keys(c.confused), func(a, b string) int {
		return cmp.Or(cmp.Compare(c.confused[b], c.confused[a]), cmp.Compare(a, b))
	})
	if len(confused) > 0 {
		const most = 8
		confused = confused[:min(most, len(confused))]
		for i, k := range confused {
			confused[i] = fmt.Sprintf("%s %d", k, c.confused[k])
		}
		e.printf("class mistakes: %s\n", strings.Join(confused, ", "))
	}
	e.printf("SUMMARY events docs=%d gold=%d sys=%d strict_f1=%.2f relaxed_f1=%.2f p=%.2f r=%.2f class_f1=%.2f class_acc=%.2f tense_f1=%.2f aspect_f1=%.2f\n",
		c.docs, c.gold, c.answers, 100*strict.f, 100*relaxed.f, 100*relaxed.p, 100*relaxed.r,
		100*(accuracy(0)*relaxed.f), 100*accuracy(0), 100*(accuracy(1)*relaxed.f), 100*(accuracy(2)*relaxed.f))
}
