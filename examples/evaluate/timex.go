package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// timexCounts are what the figures of task A are made of.
type timexCounts struct {
	gold, answers, matched, strict, types, values, intervals int
}

// scoreTimexes scores time expressions as TempEval-3 task A does
// (https://github.com/naushadzaman/tempeval3_toolkit). Relaxed: any overlap is
// a match; strict: pairs of equal extent; type and value F1: the share of pairs
// with the attribute right times relaxed F1. Interval F1 counts values that
// mean the same. The creation time is given and not counted.
func scoreTimexes(e *evaluation) error {
	gold, err := e.gold()
	if err != nil {
		return err
	}
	answers, err := e.annotations(gold)
	if err != nil {
		return err
	}
	var all timexCounts
	byType := map[string]*timexCounts{}
	unvalued := 0
	for i := range gold {
		g := &gold[i]
		goldTimexes := unrestored(g.Timexes)
		found := unrestored(answers[g.Doc].Timexes)
		if len(g.Types) > 0 {
			found = slices.DeleteFunc(found, func(m mention) bool { return !slices.Contains(g.Types, m.Type) })
		}
		found = withoutOverlaps(found)
		pair := matchTimexes(goldTimexes, found, g.Events, e.text[g.Doc])
		all.answers += len(found)
		paired := make([]bool, len(found))
		for k := range goldTimexes {
			x := &goldTimexes[k]
			kind := cmp.Or(x.Type, "-")
			if byType[kind] == nil {
				byType[kind] = &timexCounts{}
			}
			if x.Value+x.Earliest+x.Latest == "" {
				unvalued++
			}
			var y *mention
			if pair[k] >= 0 {
				y, paired[pair[k]] = &found[pair[k]], true
			}
			all.count(x, y)
			byType[kind].count(x, y)
			e.timexMistake(g.Doc, x, y)
		}
		for j := range found {
			if y := &found[j]; !paired[j] {
				e.mistake(g.Doc, "SPURIOUS", y.Start, "", "", "", y.Text, y.Type, y.Value)
			}
		}
	}
	e.reportTimexes(len(gold), unvalued, &all, byType)
	return nil
}

// count counts a time expression of the gold and its match, nil for none.
func (c *timexCounts) count(x, y *mention) {
	c.gold++
	if y == nil {
		return
	}
	c.matched++
	if x.sameExtent(y) {
		c.strict++
	}
	if x.Type == y.Type {
		c.types++
	}
	if sameValue(x, y) {
		c.values++
	}
	if sameInterval(x, y) {
		c.intervals++
	}
}

func (e *evaluation) timexMistake(doc string, x, y *mention) {
	value := x.Value
	if value == "" {
		value = fmt.Sprintf("[%s,%s)", x.Earliest, x.Latest)
	}
	kind := ""
	switch {
	case y == nil:
		kind, y = "MISSED", &mention{}
	case !sameValue(x, y) && sameInterval(x, y):
		kind = "VALUE(same meaning)"
	case !sameValue(x, y):
		kind = "VALUE"
	case x.Type != y.Type:
		kind = "TYPE"
	case !x.sameExtent(y):
		kind = "EXTENT"
	default:
		return
	}
	e.mistake(doc, kind, x.Start, x.Text, x.Type, value, y.Text, y.Type, y.Value)
}

func (e *evaluation) reportTimexes(docs, unvalued int, c *timexCounts, byType map[string]*timexCounts) {
	strict, relaxed := scoreOf(c.strict, c.answers, c.gold), scoreOf(c.matched, c.answers, c.gold)
	if c.gold+c.answers == 0 { // nothing to find, and nothing found
		strict.f, relaxed.f = 1, 1
	}
	e.printf("documents %d  gold %d (%d without a value)  system %d  matched %d  strict %d  type right %d  value right %d  interval right %d\n",
		docs, c.gold, unvalued, c.answers, c.matched, c.strict, c.types, c.values, c.intervals)
	e.printf("                 F1       P       R\n")
	e.printf("strict      %7.2f %7.2f %7.2f\n", 100*strict.f, 100*strict.p, 100*strict.r)
	e.printf("relaxed     %7.2f %7.2f %7.2f\n", 100*relaxed.f, 100*relaxed.p, 100*relaxed.r)
	share := func(n int) float64 { return ratio(n, c.matched) }
	for _, a := range []struct {
		name  string
		right int
	}{{"type F1", c.types}, {"value F1", c.values}, {"interval F1", c.intervals}} {
		e.printf("%-11s %7.2f   (accuracy on matched %.2f)\n", a.name, 100*(share(a.right)*relaxed.f), 100*share(a.right))
	}
	var kinds []string
	for _, k := range slices.Sorted(maps.Keys(byType)) {
		b := byType[k]
		kinds = append(kinds, fmt.Sprintf("%s gold %d matched %d strict %d type %d value %d", k, b.gold, b.matched, b.strict, b.types, b.values))
	}
	e.printf("by gold type: %s\n", strings.Join(kinds, "; "))
	e.printf("SUMMARY timex docs=%d gold=%d sys=%d strict_f1=%.2f relaxed_f1=%.2f type_f1=%.2f value_f1=%.2f interval_f1=%.2f\n", docs, c.gold, c.answers,
		100*strict.f, 100*relaxed.f, 100*(share(c.types)*relaxed.f), 100*(share(c.values)*relaxed.f), 100*(share(c.intervals)*relaxed.f))
}

// sameValue compares the text of values; where the gold has bounds alone, as
// for "last week" in GUM, the interval counts.
func sameValue(gold, answer *mention) bool {
	switch {
	case gold.Value != "":
		return gold.Value == answer.Value
	case gold.Earliest+gold.Latest != "":
		return sameInterval(gold, answer)
	}
	return answer.Value == ""
}

// sameInterval compares what values mean.
func sameInterval(gold, answer *mention) bool {
	if gold.Value != "" && normal(gold.Value) == normal(answer.Value) || gold.Value+gold.Earliest+gold.Latest+answer.Value == "" {
		return true
	}
	said, ok := intervalOf(answer.Value)
	if !ok {
		said, ok = stretch(answer.Earliest, answer.Latest)
	}
	if want, bounded := stretch(gold.Earliest, gold.Latest); bounded {
		return ok && (want.lo == past || want.lo == said.lo) && (want.hi == future || want.hi == said.hi)
	}
	want, named := intervalOf(gold.Value)
	return named && ok && want == said
}
