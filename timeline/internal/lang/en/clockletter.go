package en

import (
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// hourLetter reads 15h30, 15:00h, 0900h and, where a clock time is asked for,
// 15h and "10 H 10".
func (p *parser) hourLetter(i int) (v timex.Value, j int) {
	t := p.at(i)
	if m := p.at(i + 1); p.gap(i+1) == lang.Colon && m.Class == lang.Number && m.Digits == 2 && m.N < 60 && p.class(i+2) == lang.HalfTag && p.gap(i+2) == lang.Adjacent && t.N < 24 {
		return v.WithClock(t.N, m.N, 0, timex.Minute), i + 3
	}
	if p.class(i+1) != lang.HalfTag || p.gap(i+1) != lang.Adjacent && !(p.gap(i+1) == lang.Space && p.clockWord(i)) || t.N > 24 || p.at(i+1).Is(lang.Capital) && p.gap(i+1) == lang.Adjacent && t.N < 3 { // 1H23 is a half year
		return v, i
	}
	if p.class(i-1) == lang.For && t.N < 10 {
		return v, i // "for 2h30"
	}
	if m := p.at(i + 2); p.gap(i+2) == p.gap(i+1) && m.Class == lang.Number && m.Digits == 2 && m.N < 60 {
		h, end := p.meridiem(t.N, i+3)
		return v.WithClock(h, m.N, 0, timex.Minute), end
	}
	if (p.clockWord(i) || t.N > 12 && p.afterDay(i)) && p.gap(i+2) != lang.Adjacent {
		return v.WithClock(t.N, 0, 0, timex.Hour), i + 2
	}
	return v, i
}

// afterDay reports whether a day with its year stands right before token i.
func (p *parser) afterDay(i int) bool { return p.gap(i) == lang.Space && p.plainYear(i-1) }

// letterHour reads 9a and 7p.
func (p *parser) letterHour(i int) (h, j int) {
	t := p.at(i)
	add, ok := p.halfLetter(i + 1)
	if !ok || t.Class != lang.Number || t.Digits > 2 || t.N < 1 || t.N > 12 || t.Is(lang.Glued) || p.gap(i+2) == lang.Adjacent {
		return 0, i
	}
	return t.N%12 + add, i + 2
}

// halfLetter reads the letter that stands for am or pm at the end of digits: what
// it adds to the hour.
func (p *parser) halfLetter(j int) (add int, ok bool) {
	t := p.at(j)
	switch {
	case p.gap(j) != lang.Adjacent || t.End != t.Start+1 || t.Is(lang.Capital):
	case t.Class == lang.PLetter:
		return 12, true
	case t.Class == lang.A:
		return 0, true
	}
	return 0, false
}

// noPence reports whether the letter at token j after the number i stands for a
// half of the day: shares close at 7p, seven pence.
func (p *parser) noPence(i, j int) bool {
	return p.class(j) == lang.A || !p.told(i, j+1) && !counts(p.text, p.at(i).Start)
}

// hourish reads "11ish", "8-ish", "3ish pm": an hour that is about right. With
// a hyphen it ends its clause, for ages are so written too.
func (p *parser) hourish(i int) (v timex.Value, j int) {
	j = i + 1
	if h := p.at(i).N; p.class(j) != lang.Ish || h < 1 || h > 12 || p.gap(j) != lang.Adjacent && !(p.gap(j) == lang.Hyphen && (p.clockWord(i) || p.class(i-1) == lang.About || p.endsClause(j+1) && p.wordBefore(i) != "is" && p.coming(i, j+1))) {
		return v, i
	}
	v.Mod = timex.Approx
	h, j := p.meridiem(p.at(i).N, j+1)
	return v.WithClock(h, 0, 0, timex.Hour), j
}
