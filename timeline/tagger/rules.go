package tagger

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/rule"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Language is a set of rules for a language other than English, such as those
// of package rule/pack. The zero Language is English, read by our own rules.
type Language struct {
	Name  string // "" is English
	Rules []rule.Rule
}

func (l *Language) english() bool { return l.Name == "" && len(l.Rules) == 0 }

// withRules finds what the rules of the caller match, then those of the
// language where nothing is matched yet, in the order of the text.
func (c *Config) withRules(text string, dct timex.Value) []Expression {
	found := c.match(nil, c.Rules, text, dct)
	if !c.Language.english() {
		return c.match(found, c.Language.Rules, text, dct)
	}
	given := len(found)
	index := map[int]int{} // of a built-in expression by its number among those
	n := 0
	c.builtin(text, dct, func(x Expression) bool {
		if free(found[:given], x.Start, x.End) {
			index[n] = x.Start
			found = append(found, x)
		}
		n++
		return true
	})
	sortByStart(found)
	for i := range found {
		x := &found[i]
		if x.Previous < 0 {
			continue
		}
		start, ok := index[x.Previous]
		if x.Previous = -1; ok {
			x.Previous, _ = slices.BinarySearchFunc(found, start, func(x Expression, at int) int { return cmp.Compare(x.Start, at) })
		}
	}
	return found
}

// match adds what the rules find to found, which is sorted: a rule takes what
// those before it have left. A rule that panics, or finds something outside of
// the text or behind where it was asked to look, is reported and dropped.
func (c *Config) match(found []Expression, rules []rule.Rule, text string, dct timex.Value) []Expression {
	for _, r := range rules {
		var own []Expression
		for from := 0; from <= len(text); {
			m, x, err := try(r, text, from, dct)
			if err != nil {
				c.report(r, m, err)
				break
			}
			if m.End == 0 {
				break
			}
			if from = m.End; x.Value != (timex.Value{}) && free(found, m.Start, m.End) {
				own = append(own, x)
			}
		}
		found = append(found, own...)
		sortByStart(found)
	}
	return found
}

// try asks a rule for its next match; a zero match is none.
func try(r rule.Rule, text string, from int, dct timex.Value) (m rule.Match, x Expression, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	found, ok := r.Find(text, from)
	switch {
	case !ok:
		return m, x, nil
	case found.Start < from || found.End <= found.Start || found.End > len(text):
		return m, x, fmt.Errorf("match [%d,%d) is not in the text from %d to %d", found.Start, found.End, from, len(text))
	}
	m = found
	x = Expression{Start: m.Start, End: m.End, Text: text[m.Start:m.End], Function: m.Function, Reference: timex.Reference{DCT: dct}, Previous: -1, Rule: r.Name()}
	v, ok := m.Value(dct)
	switch {
	case m.Resolve == nil:
		x.Value = v // as far as the words alone say where it is not ok
	case ok:
		x.Value, x.Function = v, rule.Exactly(v)
	}
	return m, x, nil
}

func (c *Config) report(r rule.Rule, m rule.Match, err error) {
	if c.Report != nil {
		c.Report(timeml.Diagnostic{Severity: timeml.Error, Span: timeml.Span{Start: m.Start, End: m.End},
			Summary: fmt.Sprintf("rule %s: %v", r.Name(), err), Detail: "the rule was not used any further on this text"})
	}
}

// free reports whether nothing in found, which is sorted and without overlap,
// overlaps [start, end).
func free(found []Expression, start, end int) bool {
	i, _ := slices.BinarySearchFunc(found, start, func(x Expression, at int) int { return cmp.Compare(x.End, at+1) })
	return i == len(found) || found[i].Start >= end
}

func sortByStart(xs []Expression) {
	slices.SortFunc(xs, func(a, b Expression) int { return cmp.Compare(a.Start, b.Start) })
}

// Builtin returns our rules of English as one rule, for [rule.AsWhen].
func Builtin() rule.Rule { return builtin{} }

type builtin struct{}

func (builtin) Name() string { return "eventgraph" }

// Find implements [rule.Rule].
func (builtin) Find(text string, from int) (m rule.Match, ok bool) {
	new(Config).builtin(text, timex.Value{}, func(x Expression) bool {
		if x.Start < from {
			return true
		}
		m, ok = rule.Match{Start: x.Start, End: x.End, Function: x.Function}, true
		return false
	})
	return m, ok
}
