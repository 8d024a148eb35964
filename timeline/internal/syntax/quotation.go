package syntax

import "github.com/eventgraph/eventgraph/timeline/internal/pos"

// closeQuote ends a quotation at token i. What stands before one that has not
// opened in the sentence goes on with that of the sentence before.
func (b *builder) closeQuote(i int) {
	if w := b.s.Words[i]; !b.opened && (w == "\"" || w == "”") && b.s.Tag(i-1) != pos.CD {
		for k := range b.s.Clauses {
			b.s.Clauses[k].Quoted = true
		}
	}
	b.quoted, b.opened = false, true
}

func (b *builder) openQuote(i int) {
	b.comma = true
	if v := b.verb(); v != nil && b.last == b.clause().Verb && speech(b.s.Lemma(v.Main)) && b.longQuote(i) {
		c := b.open(Complement, b.units[i].From, None)
		c.Governor = b.last
		b.phrases = b.phrases[:0]
	}
}

// longQuote reports that a verb stands inside the quotation that opens at unit i.
func (b *builder) longQuote(i int) bool {
	for k := i + 1; k < len(b.units) && k < i+24 && b.units[k].kind != closeUnit; k++ {
		if b.units[k].kind == verbUnit {
			return true
		}
	}
	return false
}

// afterQuote reports that a quotation which could stand alone ends before token i.
func (b *builder) afterQuote(i int) bool {
	if !closing(b.s.Words[i-1]) {
		return false
	}
	switch b.s.Word(i - 2) {
	case ",", "?", "!", ".":
		return true
	}
	return false
}
