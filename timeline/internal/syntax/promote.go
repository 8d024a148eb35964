package syntax

import "github.com/eventgraph/eventgraph/timeline/timeml"

// sameParticiple reports past forms that may be participles as well.
func sameParticiple(w string) bool {
	n := len(w)
	if n > 3 && w[n-2:] == "ed" {
		return true
	}
	switch w {
	case "put", "held", "brought", "made", "sent", "found", "set", "led", "built", "left", "paid", "sold", "told", "shot", "caught", "lost", "kept", "bought", "taught", "cut", "hit", "hurt", "run", "fought", "sought", "fled", "said", "had", "won", "stood", "struck", "fell", "heard", "spread", "spent", "read", "met":
		return true
	}
	return false
}

// promote makes participles the verbs of clauses that have none: the tagger
// takes some pasts for participles.
func (b *builder) promote() {
	for k := b.firstClause; k+1 < len(b.s.Clauses); k++ {
		c := &b.s.Clauses[k]
		if c.Verb != None || c.Kind != Main && (c.Signal == None || c.Kind != Complement && c.Kind != Adverbial) {
			continue
		}
		subject := b.subjectOf(k)
		if subject == None {
			continue
		}
		if d := b.hidden(k, subject); d != None {
			b.absorb(k, d, subject)
		}
	}
}

// hidden is the clause of the participle that is the verb of clause k: just
// behind its subject, or behind a complete relative clause of the subject and
// a comma. It is None for none.
func (b *builder) hidden(k, subject int) int {
	const look = 4
	// Headlines go without a verb, sentences with a full stop seldom do.
	full := b.s.Words[len(b.s.Words)-1] == "."
	for j := k + 1; j < len(b.s.Clauses) && j <= k+look; j++ {
		d := &b.s.Clauses[j]
		if d.Parent != k || d.Verb == None {
			continue
		}
		v := &b.s.Verbs[d.Verb]
		bare := v.Form == Participle && v.From == v.Main && sameParticiple(b.s.Words[v.Main])
		switch {
		case d.Kind == Relative && d.Noun != None && (d.Noun == subject || full) && bare:
			return j
		case d.Kind == Participial && full && bare && v.From > b.s.Phrases[subject].To && b.s.Word(d.From-1) == "," && j > k+1:
			return j
		case d.Kind != Relative || v.Form != Finite:
			return None
		}
	}
	return None
}

// absorb makes the verb of clause i, inside clause k, the verb of k with that subject.
func (b *builder) absorb(k, i, subject int) {
	c, d := &b.s.Clauses[k], &b.s.Clauses[i]
	v := &b.s.Verbs[d.Verb]
	// A headline leaves out the auxiliary: "Soldiers put on standby".
	if next := b.s.objectAt(v.To); v.Object == None && next != None && b.s.Phrases[next].Function != Subject {
		v.Object, b.s.Phrases[next].Function, b.s.Phrases[next].Verb = next, Object, d.Verb // "called the leak a crime"
	}
	gap := c.Noun != None && c.Signal != None // "an agreement that both sides signed"
	passive := v.Object == None && !gap && !b.governs(d.Verb) && !intransitive(b.s.Lemma(v.Main))
	v.Form, v.Tense, v.Passive, v.Noun, v.Governor = Finite, timeml.Past, passive, c.Noun, c.Governor
	for n := d.Verb + 1; n < len(b.s.Verbs); n++ {
		if w := &b.s.Verbs[n]; w.Governor == d.Verb && w.Subject == d.Noun {
			w.Subject = subject
		}
	}
	v.Subject = subject
	p := &b.s.Phrases[subject]
	p.Function, p.Verb = Subject, d.Verb
	v.Clause, c.Verb, d.Verb = k, d.Verb, None
	for t := d.From; t < d.To; t++ {
		if int(b.s.ClauseAt[t]) == i {
			b.s.ClauseAt[t] = int32(k)
		}
	}
	d.Kind, d.Noun, d.To = Main, None, d.From
}

// objectAt is the phrase that begins at token k and can be an object, or None.
func (s *Sentence) objectAt(k int) int {
	if k >= len(s.PhraseAt) || s.PhraseAt[k] == None {
		return None
	}
	p := int(s.PhraseAt[k])
	if s.Phrases[p].From != k || s.Phrases[p].Kind == TimeNoun || s.Phrases[p].Owns || s.InTime(k) {
		return None
	}
	return p
}

// intransitive reports verbs without a passive.
func intransitive(lemma string) bool {
	switch lemma {
	case "explode", "arrive", "erupt", "die", "collapse", "occur", "happen", "emerge", "fall", "rise", "escape", "flee", "remain", "appear", "disappear", "depart", "resign", "stand", "say", "have", "flow", "leak", "sink", "vanish", "retire", "apologise", "apologize", "testify", "agree", "decline", "refuse",
		"fail", "vow", "soar", "climb", "jump", "dwindle", "drop", "stem", "creep", "survive", "comply", "pass", "walk", "live", "surge", "plunge", "slump", "tumble", "crash", "burst", "continue", "respond", "react", "gather", "clash", "vote", "return":
		return true
	}
	return false
}

// governs reports that a finite clause is the complement of verb v.
func (b *builder) governs(v int) bool {
	for k := b.firstClause; k < len(b.s.Clauses); k++ {
		if c := &b.s.Clauses[k]; c.Governor == v && c.Kind == Complement && c.Verb != None && b.s.Verbs[c.Verb].Form == Finite {
			return true
		}
	}
	return false
}
