package event

import (
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// participants are the names and noun phrases that take part in a mention,
// by their place in the text.
func (f *finder) participants(m *mention) []timeml.Participant {
	if cap(f.people)-len(f.people) < most {
		f.people = make([]timeml.Participant, 0, 4*most)
	}
	from := len(f.people)
	g := gatherer{f: f, m: m, s: &f.sentences[m.sentence], out: f.people[from:from]}
	switch {
	case m.phrase != syntax.None && m.verb == syntax.None:
		g.nominal(m.phrase)
	default:
		g.verbal(m.verb)
		if m.phrase != syntax.None {
			g.nominal(m.phrase)
		}
	}
	if len(g.out) == 0 {
		return nil
	}
	f.people = f.people[:from+len(g.out)]
	return slices.Clip(g.out)
}

type gatherer struct {
	f   *finder
	m   *mention
	s   *syntax.Sentence
	out []timeml.Participant
}

// most is the number of participants to keep: more is a list, not a cast.
const most = 8

// add appends phrase p of the sentence, pronouns resolved, once.
func (g *gatherer) add(p int, role timeml.Role) {
	if p == syntax.None || len(g.out) == most {
		return
	}
	s, ph := g.s, &g.s.Phrases[p]
	if s.InTime(ph.Head) || ph.Kind == syntax.TimeNoun {
		return
	}
	if q := p + 1; q < len(s.Phrases) && s.Phrases[q].Of == p && (ph.Kind == syntax.Number || amount(s.Words[ph.Head])) && s.Word(s.Phrases[q].Prep) == "of" {
		if n := q + 1; s.Phrases[q].Kind == syntax.Pronoun && n < len(s.Phrases) && s.Phrases[n].Kind == syntax.Name &&
			s.Phrases[n].From == s.Phrases[q].To+1 && s.Words[s.Phrases[q].To] == "," {
			q = n // "one of them, Ann Lee, 71,"
		}
		g.add(q, role) // "hundreds of people", "four of his crew"
		return
	}
	span := s.Bytes(ph.Range)
	if ph.Kind == syntax.Pronoun {
		r, ok := g.f.resolve(g.m.sentence, p)
		if !ok {
			return
		}
		s = &g.f.sentences[r.sentence]
		ph = &s.Phrases[r.phrase]
	}
	if ph.Kind == syntax.Pronoun || ph.Kind == syntax.Number {
		return
	}
	for i := range g.out {
		if g.out[i].Start == span.Start {
			return
		}
	}
	part := timeml.Participant{Role: role, Span: timeml.Span(span)}
	if ph.Name.Len() > 0 && ph.Name.To > ph.Head {
		core, _ := core(s, ph.Name)
		part.Name, _ = g.f.names.full(spaced(s.Text(core)))
		part.Named = true
		part.Head = strings.ToLower(part.Name[strings.LastIndexByte(part.Name, ' ')+1:])
	} else {
		r := ph.Range
		if ph.Det != syntax.None {
			r.From = ph.Det + 1
		}
		part.Name = valid(spaced(s.Text(r)))
		part.Head = valid(s.Lemma(ph.Head))
	}
	if part.Name == "" {
		return
	}
	g.out = append(g.out, part)
}

// amount reports nouns that tell how many of what follows them.
func amount(w string) bool {
	switch w {
	case "hundreds", "thousands", "dozens", "scores", "millions", "tens", "number", "majority", "handful", "lot", "most", "many", "some", "several", "few", "half", "all", "both":
		return true
	}
	return false
}

func (g *gatherer) verbal(verb int) {
	s := g.s
	v := &s.Verbs[verb]
	subject, object := timeml.Agent, timeml.Patient
	if v.Passive || v.Copula || undergoes(s, v) {
		subject = timeml.Patient
	}
	g.add(v.Subject, subject)
	g.joined(v.Subject, subject)
	if v.Object != g.m.phrase {
		g.add(v.Object, object)
		g.joined(v.Object, object)
	}
	g.add(antecedent(s, v), object)
	g.add(v.Agent, timeml.Agent)
	g.joined(v.Agent, timeml.Agent)
	from, to := phrasesNear(s, v.Main)
	for p := from; p < to; p++ {
		ph := &s.Phrases[p]
		if ph.Verb == verb && ph.Function == syntax.Object && p != v.Object && ph.Join == syntax.None && p != g.m.phrase && givesTo(s.Lemma(v.Main)) {
			g.add(p, object) // "paid the firm a fee"
			continue
		}
		if ph.Verb != verb || ph.Function != syntax.Oblique || p == v.Agent || ph.Prep == syntax.None {
			continue
		}
		named := ph.Name.Len() > 0
		switch s.Words[ph.Prep] {
		case "by":
			if v.Passive && ph.Of == syntax.None {
				g.add(p, timeml.Agent) // "by voters, who …, and by the court"
			} else if named {
				g.add(p, timeml.Other)
			}
		case "in", "at", "near", "outside", "inside", "across":
			if named {
				g.add(p, timeml.Place)
			}
		case "to", "from", "into", "through":
			if named {
				role := timeml.Other
				if moves(s.Lemma(v.Main)) {
					role = timeml.Place
				}
				g.add(p, role)
			}
		default:
			if named || ph.From >= v.To && ph.From <= v.To+4 {
				g.add(p, timeml.Other)
			}
		}
	}
}

// joined adds the phrases that "and" joins with p.
func (g *gatherer) joined(p int, role timeml.Role) {
	if p == syntax.None {
		return
	}
	for q := p + 1; q < len(g.s.Phrases) && q < p+most; q++ {
		if g.s.Phrases[q].Join == p {
			g.add(q, role)
			p = q
		}
	}
}

func (g *gatherer) nominal(phrase int) {
	s := g.s
	p := &s.Phrases[phrase]
	owner := timeml.Agent
	if befalls(s.Lemma(p.Head)) {
		owner = timeml.Patient
	}
	g.add(p.Owner, owner)
	if v := p.Verb; v != syntax.None && p.Function == syntax.Object && s.Verbs[v].Passive && s.Lemma(s.Verbs[v].Main) == "give" {
		g.add(s.Verbs[v].Subject, timeml.Patient) // "he was given a sentence"
	}
	for q := phrase + 1; q < len(s.Phrases) && q < phrase+most; q++ {
		ph := &s.Phrases[q]
		if ph.Of != phrase && !(ph.Prep != syntax.None && s.Words[ph.Prep] == "by" && g.under(q, phrase)) || ph.Prep == syntax.None {
			continue
		}
		switch s.Words[ph.Prep] {
		case "by":
			g.add(q, timeml.Agent)
		case "of", "against", "to", "on":
			g.add(q, timeml.Patient)
			g.joined(q, timeml.Patient)
		case "in", "at", "near", "outside", "across":
			g.add(q, timeml.Place)
		case "with", "between", "for", "from":
			g.add(q, timeml.Other)
		}
	}
}

// under reports that phrase q hangs on phrase p through other phrases.
func (g *gatherer) under(q, p int) bool {
	for range 4 {
		q = g.s.Phrases[q].Of
		if q == syntax.None {
			return false
		}
		if q == p {
			return true
		}
	}
	return false
}

// undergoes reports an active verb whose subject is what something happens to.
func undergoes(s *syntax.Sentence, v *syntax.Verb) bool {
	switch s.Lemma(v.Main) {
	case "die", "happen", "occur", "disappear", "suffer", "become", "remain":
		return true
	case "fall", "collapse", "rise", "drop", "burst", "explode", "break", "crash", "sink", "increase", "decrease", "grow", "close", "open", "drown", "burn", "shrink", "spread":
		return v.Object == syntax.None || s.Phrases[v.Object].Quantity.Len() > 0 // "rose 7 per cent"
	case "begin", "start", "end", "fail":
		// "doctors began vaccinating": who begins something acts
		return v.Object == syntax.None && !completedBy(s, v, func(w *syntax.Verb) bool {
			return w.Form != syntax.Finite && s.Clauses[w.Clause].Kind == syntax.Complement
		})
	}
	return false
}

// befalls reports event nouns whose owner is whom or what it happens to.
func befalls(lemma string) bool {
	switch lemma {
	case "arrest", "death", "murder", "killing", "shooting", "release", "conviction", "trial", "dismissal", "sacking", "appointment", "prosecution", "execution", "rescue", "kidnapping", "assassination",
		"nomination", "acquittal", "detention", "imprisonment", "expulsion", "extradition", "funeral", "collapse", "failure", "closure", "birth", "injury", "burning", "bursting", "sentencing":
		return true
	}
	return false
}

// givesTo reports verbs with two objects.
func givesTo(lemma string) bool {
	switch lemma {
	case "give", "pay", "offer", "owe", "send", "award", "grant", "hand", "lend", "show", "teach", "sell", "promise", "cost", "deny", "fine":
		return true
	}
	return false
}

// moves reports verbs of motion, after which "to" names a place.
func moves(lemma string) bool {
	switch lemma {
	case "go", "come", "travel", "fly", "move", "return", "send", "bring", "take", "deploy", "flee", "arrive", "drive", "sail", "march", "head", "transfer", "deport", "extradite", "evacuate":
		return true
	}
	return false
}
