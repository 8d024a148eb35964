package syntax

import (
	"fmt"
	"strings"
)

// dump shows an analysis: the words with their tags, then phrases, verbs and clauses.
func dump(s *Sentence) string {
	var b strings.Builder
	for i := range s.Tokens {
		fmt.Fprintf(&b, "%s/%s ", s.Text(Range{i, i + 1}), s.Tags[i])
	}
	b.WriteString("\n")
	phrase := func(i int) string {
		if i == None {
			return "-"
		}
		return s.Text(s.Phrases[i].Range)
	}
	word := func(i int) string {
		if i == None {
			return "-"
		}
		return s.Word(i)
	}
	verb := func(i int) string {
		if i == None {
			return "-"
		}
		return s.Word(s.Verbs[i].Main)
	}
	for i := range s.Phrases {
		p := &s.Phrases[i]
		kind := [...]string{"common", "name", "pronoun", "number", "time"}[p.Kind]
		function := [...]string{"free", "subject", "object", "oblique", "predicate"}[p.Function]
		fmt.Fprintf(&b, "  phrase %q %s %s", phrase(i), kind, function)
		show := func(name, value string) {
			if value != "-" && value != "" {
				fmt.Fprintf(&b, " %s=%s", name, value)
			}
		}
		show("verb", verb(p.Verb))
		show("prep", word(p.Prep))
		show("of", phrase(p.Of))
		show("owner", phrase(p.Owner))
		show("join", phrase(p.Join))
		show("name", s.Text(p.Name))
		show("quantity", s.Text(p.Quantity))
		b.WriteString("\n")
	}
	for i := range s.Verbs {
		v := &s.Verbs[i]
		fmt.Fprintf(&b, "  verb %q %s %s %s", s.Text(v.Range), [...]string{"finite", "infinitive", "gerund", "participle"}[v.Form], v.Tense, v.Aspect)
		if v.Passive {
			b.WriteString(" passive")
		}
		if v.Negative {
			b.WriteString(" negative")
		}
		for _, x := range []struct{ name, value string }{
			{"subject", phrase(v.Subject)}, {"object", phrase(v.Object)}, {"agent", phrase(v.Agent)}, {"predicate", word(v.Predicate)},
		} {
			if x.value != "-" {
				fmt.Fprintf(&b, " %s=%q", x.name, x.value)
			}
		}
		b.WriteString("\n")
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		fmt.Fprintf(&b, "  clause %d %s %s [%s]", i, c.Kind, verb(c.Verb), s.Text(c.Range))
		for _, x := range []struct{ name, value string }{{"signal", word(c.Signal)}, {"governor", verb(c.Governor)}, {"noun", phrase(c.Noun)}} {
			if x.value != "-" {
				fmt.Fprintf(&b, " %s=%s", x.name, x.value)
			}
		}
		if c.Joined != None {
			fmt.Fprintf(&b, " joined=%d", c.Joined)
		}
		b.WriteString("\n")
	}
	return b.String()
}
