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
		d := &b.s.Clauses[k+1]
		if d.Parent != k || d.Kind != Relative || d.Verb == None || d.Noun == None {
			continue
		}
		// Headlines go without a verb, sentences with a full stop seldom do.
		subject := b.subjectOf(k)
		if subject == None || d.Noun != subject && b.s.Words[len(b.s.Words)-1] != "." {
			continue
		}
		v := &b.s.Verbs[d.Verb]
		if v.Form == Participle && v.From == v.Main && sameParticiple(b.s.Words[v.Main]) {
			b.absorb(k, subject)
		}
	}
}

// absorb makes the verb of the relative clause behind clause k the verb of k
// with that subject.
func (b *builder) absorb(k, subject int) {
	c, d := &b.s.Clauses[k], &b.s.Clauses[k+1]
	v := &b.s.Verbs[d.Verb]
	// A headline leaves out the auxiliary: "Soldiers put on standby".
	passive := v.Object == None && !b.governs(d.Verb) && !intransitive(b.s.Lemma(v.Main))
	v.Form, v.Tense, v.Passive, v.Noun, v.Governor = Finite, timeml.Past, passive, c.Noun, c.Governor
	for i := d.Verb + 1; i < len(b.s.Verbs); i++ {
		if w := &b.s.Verbs[i]; w.Governor == d.Verb && w.Subject == d.Noun {
			w.Subject = subject
		}
	}
	v.Subject = subject
	p := &b.s.Phrases[subject]
	p.Function, p.Verb = Subject, d.Verb
	v.Clause, c.Verb, d.Verb = k, d.Verb, None
	for t := d.From; t < d.To; t++ {
		if int(b.s.ClauseAt[t]) == k+1 {
			b.s.ClauseAt[t] = int32(k)
		}
	}
	d.Kind, d.Noun, d.To = Main, None, d.From
}

// intransitive reports verbs without a passive.
func intransitive(lemma string) bool {
	switch lemma {
	case "explode", "arrive", "erupt", "die", "collapse", "occur", "happen", "emerge", "fall", "rise", "escape", "flee", "remain", "appear", "disappear", "depart", "resign", "stand", "say", "have", "flow", "leak", "sink", "vanish", "retire", "apologise", "apologize", "testify", "agree", "decline", "refuse",
		"fail", "vow", "soar", "surge", "plunge", "slump", "tumble", "crash", "burst", "continue", "respond", "react", "gather", "clash", "vote", "return":
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
