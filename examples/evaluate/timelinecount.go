package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// mentionCounts counts the mentions of timelines, and those of both sides with
// the same date.
type mentionCounts struct{ gold, answers, both, date int }

// add counts the mentions of one timeline, and returns its counts.
func (c *mentionCounts) add(e *evaluation, entity string, gold, answer map[string]string) mentionCounts {
	n := mentionCounts{gold: len(gold), answers: len(answer)}
	keys := slices.Sorted(maps.Keys(gold))
	for k := range answer {
		if _, ok := gold[k]; !ok {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	for _, k := range keys {
		want, wanted := gold[k]
		found, given := answer[k]
		if wanted && given {
			n.both++
			if want == found {
				n.date++
			}
		}
		if want != found {
			e.mistake(entity, k, "gold "+cmp.Or(want, "-"), "answer "+cmp.Or(found, "-"))
		}
	}
	c.gold += n.gold
	c.answers += n.answers
	c.both += n.both
	c.date += n.date
	return n
}

// sortNaturally sorts lines by what they say, numbers by size, as the task's
// tool does with both sides.
func sortNaturally(rows []row) {
	type line struct {
		row
		text string
	}
	lines := make([]line, len(rows))
	for i, r := range rows {
		lines[i] = line{r, fmt.Sprintf("%d\t%s\t%s", r.order, r.date, strings.Join(r.keys, "\t"))}
	}
	slices.SortStableFunc(lines, func(a, b line) int { return compareNaturally(a.text, b.text) })
	for i, l := range lines {
		rows[i] = l.row
	}
}

// compareNaturally compares texts that begin with a number, part by part: text
// by text, number by number. A text goes before a longer one that it begins.
func compareNaturally(a, b string) int {
	for {
		m, restA := cutRun(a, true)
		n, restB := cutRun(b, true)
		if m == "" || n == "" { // one has ended
			return cmp.Compare(len(m), len(n))
		}
		m, n = strings.TrimLeft(m, "0"), strings.TrimLeft(n, "0")
		x, restA := cutRun(restA, false)
		y, restB := cutRun(restB, false)
		if c := cmp.Or(cmp.Compare(len(m), len(n)), cmp.Compare(m, n), cmp.Compare(x, y)); c != 0 {
			return c
		}
		a, b = restA, restB
	}
}

// cutRun cuts the digits, or what is no digit, off the front of s.
func cutRun(s string, digits bool) (run, rest string) {
	i := strings.IndexFunc(s, func(r rune) bool { return (r >= '0' && r <= '9') != digits })
	if i < 0 {
		i = len(s)
	}
	return s[:i], s[i:]
}
