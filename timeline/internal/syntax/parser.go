package syntax

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/text"
)

// longSentence is the number of tokens from which on a sentence is analysed in
// pieces: what is longer is a table or a list, and pieces keep every look-ahead short.
const longSentence = 400

// A Parser analyses documents and reuses its memory from one to the next. The
// zero Parser is ready to use; it is not safe for concurrent use.
type Parser struct {
	sentences []Sentence
	surface   []string
	lower     []byte // the sentence
	units     []unit
	stack     []int
	phrases   []int
}

// Parse analyses the sentences of a document. times are its time expressions,
// by Start, which hold no verbs and are phrases of their own. The result is
// valid until the next call.
func (p *Parser) Parse(raw string, sentences, times []text.Span) []Sentence {
	for len(p.sentences) < len(sentences) {
		p.sentences = append(p.sentences, Sentence{})
	}
	out := p.sentences[:len(sentences)]
	first := 0
	for i, span := range sentences {
		for first < len(times) && times[first].End <= span.Start {
			first++
		}
		p.sentence(&out[i], raw, span, times, first)
	}
	recall(out)
	return out
}

func (p *Parser) sentence(s *Sentence, raw string, span text.Span, times []text.Span, first int) {
	*s = Sentence{Raw: raw, Span: span,
		Tokens: text.Tokens(s.Tokens[:0], raw, span.Start, span.End), Tags: s.Tags[:0], Words: s.Words[:0],
		Phrases: s.Phrases[:0], Verbs: s.Verbs[:0], Clauses: s.Clauses[:0],
		PhraseAt: s.PhraseAt, VerbAt: s.VerbAt, ClauseAt: s.ClauseAt, TimeAt: s.TimeAt, lemmas: s.lemmas,
	}
	p.surface = p.surface[:0]
	n := len(s.Tokens)
	s.PhraseAt, s.VerbAt, s.ClauseAt, s.TimeAt = filled(s.PhraseAt, n, None), filled(s.VerbAt, n, None), filled(s.ClauseAt, n, None), filled(s.TimeAt, n, None)
	s.lemmas = filled(s.lemmas, n, "")
	low := p.lowerASCII(raw[span.Start:span.End])
	for _, t := range s.Tokens {
		w := raw[t.Start:t.End]
		p.surface = append(p.surface, w)
		if low != "" {
			w = low[int(t.Start)-span.Start : int(t.End)-span.Start]
		} else {
			w = lower(w)
		}
		s.Words = append(s.Words, w)
	}
	s.Tags = pos.English().Tag(s.Tags, p.surface)
	s.markTimes(times, first)
	s.retag()
	for from := 0; from < len(s.Tokens); from += longSentence {
		c := chunker{s: s, end: min(from+longSentence, len(s.Tokens)), units: p.units[:0]}
		c.run(from)
		b := builder{s: s, units: c.units, stack: p.stack[:0], phrases: p.phrases[:0]}
		b.run(from)
		p.units, p.stack, p.phrases = c.units, b.stack, b.phrases
	}
}

// filled is list with n elements, all of them v.
func filled[T any](list []T, n int, v T) []T {
	list = slices.Grow(list[:0], n)[:n]
	for i := range list {
		list[i] = v
	}
	return list
}

// lowerASCII is a sentence of ASCII in lower case, in one piece for all its
// words, and "" for any other.
func (p *Parser) lowerASCII(s string) string {
	p.lower = slices.Grow(p.lower[:0], len(s))[:len(s)]
	for i := range p.lower {
		c := s[i]
		if c >= utf8.RuneSelf {
			return ""
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		p.lower[i] = c
	}
	return string(p.lower)
}

// lower is the word in lower case with a plain apostrophe. Most words are so already.
func lower(w string) string {
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf {
			return strings.ReplaceAll(strings.ToLower(w), "’", "'")
		} else if c >= 'A' && c <= 'Z' {
			return strings.ToLower(w)
		}
	}
	return w
}
