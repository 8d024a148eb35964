package syntax

import "strings"

// clauseStarts reports that the phrase at unit i is the subject of a clause of
// its own: a finite verb follows it at once.
func (b *builder) clauseStarts(i int) bool {
	p := &b.s.Phrases[b.units[i].index]
	counts := p.Kind == Number || p.Kind == Pronoun || p.Head > 0 && p.Len() == 1 && b.s.Words[p.Head] == "one"
	for k := i + 1; k < len(b.units) && k < i+6; k++ {
		switch b.units[k].kind {
		case otherUnit, timeUnit:
			continue
		case verbUnit:
			return b.s.Verbs[b.units[k].index].Form == Finite
		case prepositionUnit:
			if b.s.Words[b.units[k].From] == "of" && counts {
				k = b.pastPhrase(k+1) - 1 // "four of his crew drowned"
				counts = false
				if k > i {
					continue
				}
			}
		}
		return b.comma && b.sourceAhead(i)
	}
	return false
}

// pastPhrase is the unit behind the phrase, its owners included, at unit k, or
// 0 if none stands there.
func (b *builder) pastPhrase(k int) int {
	for ; k < len(b.units) && b.units[k].kind == phraseUnit; k++ {
		if !b.s.Phrases[b.units[k].index].Owns {
			return k + 1
		}
	}
	return 0
}

// sentenceAhead reports that a phrase and "who", "which" or "that" follow the
// semicolon at unit i: a sentence of its own, whose first verb is not its own.
func (b *builder) sentenceAhead(i int) bool {
	return i+2 < len(b.units) && b.units[i+1].kind == phraseUnit && b.units[i+2].kind == relativeUnit
}

// sourceAhead reports that the phrase at unit i, told of by what follows it, is
// who says what stands before: "…, two people familiar with the talks said."
func (b *builder) sourceAhead(i int) bool {
	const look = 10
	for k := i + 1; k < len(b.units) && k < i+look; k++ {
		switch u := b.units[k]; u.kind {
		case otherUnit, prepositionUnit, phraseUnit, timeUnit:
			continue
		case verbUnit:
			v := &b.s.Verbs[u.index]
			next := b.s.Word(v.To)
			return v.Form == Finite && !v.Passive && speech(b.s.Lemma(v.Main)) && (v.To == len(b.s.Tokens) || next == "." || b.s.InTime(v.To))
		}
		return false
	}
	return false
}

// longDateline is the greatest number of tokens of a dateline.
const longDateline = 14

// shouted reports a word of capitals, as datelines begin with.
func shouted(w string) bool {
	return len(w) > 2 && strings.ToUpper(w) == w && strings.ToLower(w) != w
}
