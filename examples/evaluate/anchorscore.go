package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The verdicts on an answered time.
const (
	exact    = "exact"   // the value, or the bounds, are those of the gold
	within   = "within"  // the bounds lie inside the gold interval
	touching = "overlap" // they share time with it
	wrong    = "wrong"   // they do not
	untimed  = "none"    // the event has no time
	missed   = "missed"  // there is no such event
)

// judge compares the time of an event, nil for one that was not found.
func (a *anchor) judge(found *mention) string {
	if found == nil {
		return missed
	}
	b := found.Time.bounds()
	value := ""
	if found.Time != nil {
		value = found.Time.Timex
	}
	if b == unbounded && value == "" {
		return untimed
	}
	named, ok := intervalOf(value)
	for i, v := range a.values {
		if normal(value) == normal(v) || b == a.spans[i] || ok && named == a.spans[i] {
			return exact
		}
	}
	if ok && (b.lo == past || b.hi == future) {
		b = named
	}
	switch {
	case slices.ContainsFunc(a.spans, b.within):
		return within
	case slices.ContainsFunc(a.spans, func(s interval) bool { return b.lo < s.hi && s.lo < b.hi }):
		return touching
	}
	return wrong
}

// The verdicts on a constraint: the bounds lie on that side, on both, or on the
// other side.
const (
	kept   = "kept"
	either = "open"
	broken = "broken"
)

func (a *anchor) judgeSide(b interval) string {
	s := a.spans[0]
	before, after := b.hi != future && b.hi <= s.lo, b.lo != past && b.lo >= s.hi
	if a.relation == "AFTER" {
		before, after = after, before
	}
	switch {
	case before:
		return kept
	case after:
		return broken
	}
	return either
}

// reportAnchors scores the times given to events. Bounds F1 is
// 2 within / (anchors + answers given), where within counts exact ones too.
func reportAnchors(e *evaluation, all []anchored) {
	verdicts, sides := map[string]int{}, map[string]int{}
	byGrain := map[string]map[string]int{}
	docs, gold := 0, 0
	for _, d := range all {
		if len(d.anchors)+len(d.constraints) > 0 {
			docs++
		}
		for _, a := range d.anchors {
			found := d.found[a.event]
			v := a.judge(found)
			g := grain(a.values[0])
			if byGrain[g] == nil {
				byGrain[g] = map[string]int{}
			}
			gold++
			verdicts[v]++
			byGrain[g][v]++
			if v != exact && v != within {
				e.mistake(d.doc, strings.ToUpper(v), a.event.Start, a.event.Text, "gold "+strings.Join(a.values, " or "), "answer "+found.when())
			}
		}
		for _, a := range d.constraints {
			found := d.found[a.event]
			if found == nil || found.Time.bounds() == unbounded {
				continue
			}
			s := a.judgeSide(found.Time.bounds())
			sides[s]++
			if s == broken {
				e.mistake(d.doc, "BROKEN", a.event.Start, a.event.Text, "gold "+a.relation+" "+a.values[0], "answer "+found.when())
			}
		}
	}
	inside := verdicts[exact] + verdicts[within]
	found := gold - verdicts[missed]
	answers := found - verdicts[untimed]
	of := func(n, all int) float64 { return 100 * float64(n) / float64(max(1, all)) }
	e.printf("gold anchors %d: exact %d, finer within %d, overlap %d, wrong %d, event without time %d, event missed %d\n",
		gold, verdicts[exact], verdicts[within], verdicts[touching], verdicts[wrong], verdicts[untimed], verdicts[missed])
	for _, g := range slices.Sorted(maps.Keys(byGrain)) {
		b := byGrain[g]
		n := 0
		for _, k := range b {
			n += k
		}
		e.printf("  gold %-6s %5d exact %6.2f within %6.2f\n", g, n, of(b[exact], n), of(b[exact]+b[within], n))
	}
	e.printf("of the %d found: exact %.2f within %.2f wrong %.2f\n", found, of(verdicts[exact], found), of(inside, found), of(verdicts[wrong], found))
	bounded := sides[kept] + sides[either] + sides[broken]
	if bounded > 0 {
		e.printf("before/after constraints with bounds %d: kept %.2f open %.2f broken %.2f\n", bounded, of(sides[kept], bounded), of(sides[either], bounded), of(sides[broken], bounded))
	}
	e.printf("SUMMARY anchors docs=%d gold=%d exact=%.2f within=%.2f wrong=%.2f found=%.2f exact_of_found=%.2f bounds_f1=%.2f broken=%.2f\n",
		docs, gold, of(verdicts[exact], gold), of(inside, gold), of(verdicts[wrong], gold), of(found, gold), of(verdicts[exact], found), of(2*inside, gold+answers), of(sides[broken], bounded))
}

func grain(value string) string {
	switch len(value) {
	case len("2006"):
		return "year"
	case len("2006-01"):
		return "month"
	case len("2006-01-02"):
		return "day"
	}
	if strings.Contains(value, "T") {
		return "time"
	}
	return "other"
}

// when shows the time of an event, nil for none.
func (m *mention) when() string {
	if m == nil || m.Time == nil {
		return "-"
	}
	return fmt.Sprintf("%s [%s,%s)", m.Time.Timex, m.Time.Earliest, m.Time.Latest)
}
