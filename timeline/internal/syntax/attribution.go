package syntax

// closing reports closing quotation marks.
func closing(w string) bool { return w == "”" || w == "''" || w == "’" || w == "\"" }

// phraseNext reports a phrase just behind unit i.
func (b *builder) phraseNext(i int) bool {
	return i+1 < len(b.units) && b.units[i+1].kind == phraseUnit
}

// attribution reports that subject and verb stand behind what was said:
// a comma or a quote, the phrase, a verb of speech, and no clause behind it.
func (b *builder) attribution(i, from int) bool {
	v := &b.s.Verbs[b.units[i].index]
	if !speech(b.s.Lemma(v.Main)) || from == 0 || v.Passive && b.s.Words[from] != "it" {
		return false
	}
	switch b.s.Words[from-1] {
	case ",", "”", "\"", "''", "’", "'", "?", "!", "-", "--", "—", "–":
	default:
		return false
	}
	for k := i + 1; k < len(b.units) && k < i+4; k++ {
		switch b.units[k].kind {
		case subordinateUnit:
			return b.s.Words[b.units[k].From] != "that"
		case commaUnit, breakUnit, openUnit:
			return true
		case verbUnit:
			return b.s.Verbs[b.units[k].index].Form != Finite
		case phraseUnit:
			if b.s.Phrases[b.units[k].index].Kind != TimeNoun && b.clauseStarts(k) {
				return false
			}
		}
	}
	return true
}

// attribute opens the clause of "…, the force said".
func (b *builder) attribute(v, subject, from int) {
	b.release(subject)
	b.stack = b.stack[:1]
	for k := b.firstClause; k < len(b.s.Clauses); k++ {
		if c := &b.s.Clauses[k]; c.Kind == Main && c.Verb != None && c.Governor == None && c.From < from {
			c.Governor, b.s.Verbs[c.Verb].Governor = v, v
		}
	}
	b.open(Attribution, from, None)
	b.head(v, subject)
}
