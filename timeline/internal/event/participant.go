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
	if ph.Name.Len() > 0 && ph.Name.To >= ph.Head {
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

func (g *gatherer) verbal(verb int) {
	s := g.s
	v := &s.Verbs[verb]
	subject, object := timeml.Agent, timeml.Patient
	if v.Passive || v.Copula || unaccusative(s.Lemma(v.Main)) {
		subject = timeml.Patient
	}
	g.add(v.Subject, subject)
	g.joined(v.Subject, subject)
	if v.Object != g.m.phrase {
		g.add(v.Object, object)
		g.joined(v.Object, object)
	}
	g.add(v.Agent, timeml.Agent)
	from, to := phrasesNear(s, v.Main)
	for p := from; p < to; p++ {
		ph := &s.Phrases[p]
		if ph.Verb != verb || ph.Function != syntax.Oblique || p == v.Agent || ph.Prep == syntax.None {
			continue
		}
		named := ph.Name.Len() > 0
		switch s.Words[ph.Prep] {
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
	g.add(p.Owner, timeml.Agent)
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

// unaccusative reports verbs whose subject is what something happens to.
func unaccusative(lemma string) bool {
	switch lemma {
	case "die", "fall", "collapse", "rise", "drop", "burst", "explode", "break", "begin", "start", "end", "happen", "occur", "crash", "sink", "disappear", "increase", "decrease", "grow", "suffer", "become", "remain":
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
