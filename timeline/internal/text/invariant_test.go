package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// checkSpans reports spans that are empty, out of order, outside of s, off rune boundaries or
// with white space at an end, and bytes that are no white space in none of them.
func checkSpans(t testing.TB, what, s string, spans []Span) {
	t.Helper()
	valid := utf8.ValidString(s)
	at := 0
	gap := func(to int) {
		for i := at; i < to; {
			w := spaceWidth(s, i)
			if w == 0 {
				t.Fatalf("%s: byte %d (%q) of %.80q is in no span", what, i, s[i], s)
			}
			i += w
		}
	}
	for _, sp := range spans {
		if sp.Start < at || sp.End <= sp.Start || sp.End > len(s) {
			t.Fatalf("%s: span %v after %d in a text of %d bytes: %.80q", what, sp, at, len(s), s)
		}
		if valid && !(utf8.RuneStart(s[sp.Start]) && (sp.End == len(s) || utf8.RuneStart(s[sp.End]))) {
			t.Fatalf("%s: span %v of %.80q is off a rune boundary", what, sp, s)
		}
		if from, to := trim(s, sp.Start, sp.End); from != sp.Start || to != sp.End {
			t.Fatalf("%s: span %v of %.80q has white space at an end", what, sp, s)
		}
		gap(sp.Start)
		at = sp.End
	}
	gap(len(s))
}

// checkAll checks what every function of the package promises for any text.
func checkAll(t testing.TB, s string) {
	t.Helper()
	paragraphs := paragraphs(s)
	checkSpans(t, "paragraphs", s, paragraphs)
	sentences := Sentences(nil, s)
	checkSpans(t, "Sentences", s, sentences)
	p := 0
	var toks []Token
	for _, sent := range sentences {
		for p < len(paragraphs) && paragraphs[p].End < sent.End {
			p++
		}
		if p == len(paragraphs) || sent.Start < paragraphs[p].Start {
			t.Fatalf("sentence %v crosses paragraphs in %.80q", sent, s)
		}
		n := len(toks)
		toks = Tokens(toks, s, sent.Start, sent.End)
		for _, tok := range toks[n:] {
			if int(tok.Start) < sent.Start || int(tok.End) > sent.End {
				t.Fatalf("token %v is outside of its sentence %v", tok, sent)
			}
		}
	}
	spans := make([]Span, len(toks))
	for i, tok := range toks {
		spans[i] = Span{int(tok.Start), int(tok.End)}
		if tok.Kind > Symbol {
			t.Fatalf("token %v has no kind", tok)
		}
	}
	checkSpans(t, "Tokens", s, spans)
}

// pieces are what texts are made of where offsets and decisions go wrong.
var pieces = []string{
	"a", "B", "The", "he", "U.S.", "Mr.", "p.m.", "Sept.", "J.", "No.", "Inc.", "1", "2023", "1,200", "10:30", ".", "..", "...", "…", "!", "?", "?!",
	"\"", "'", "''", "``", "“", "”", "‘", "’", "(", ")", "[", "]", "«", "»", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", "\u00a0",
	"-", "--", "—", "–", ",", ";", ":", "/", "@", "$", "£", "€", "%", "&", "+", "#", "*", "•", "\x00", "\xff", "\xc3", "\xe2\x80", "\ufeff",
	"é", "e\u0301", "中", "。", "👩\u200d🚒", "🇬🇧", "http://", "www.", ".com", "x@y.org", "v2.3.1", "H1N1", "n't", "'s", "’s", "[1]",
}

// Texts made of awkward pieces keep every promise: unlike random bytes, they reach all branches.
func TestAnyPieces(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(rt, "pieces"), "")
		checkAll(t, s)
	})
}

func FuzzText(f *testing.F) {
	for _, p := range pieces {
		f.Add(p)
		f.Add("He left at 10" + p + "\nShe stayed." + p)
	}
	f.Add("He said: \"No.\" Mr. Smith left.\r\nAt 8 p.m. Monday.Met police\x00came\xff.")
	f.Add(strings.Repeat("This line of text was wrapped at a fixed\ncolumn of some forty characters or so and\n", 4))
	f.Fuzz(func(t *testing.T, s string) { checkAll(t, s) })
}

// Any one piece or pair repeated over a megabyte keeps the promises; a step that were quadratic
// in the length would not come back, and the count of bytes looked at twice is bounded below.
func TestRepeated(t *testing.T) {
	const megabyte = 1 << 20
	units := []string{"a", "A", "1", ".", "!", "\"", "'", "(", ")", "\n", "\r", "\r\n", " ", "\x00", "\xff", "\xe2", "-", "@", ":", "/", "$", "+", "“", "…", "é", "中",
		"a.", ". ", "A.", "a. ", "A. B. ", "a@", "a.a", "://", "ab://,", "v1,", "1-", "1.", "a\n", "\n ", ".)", ".]", ". \"", "Mr. ", "a'", "'s", "n't", "\u0301", "1+", "1:1+"}
	for _, u := range units {
		size := megabyte
		if len(u) > 1 && u != "a." || testing.Short() {
			size /= 8
		}
		s := strings.Repeat(u, size/len(u))
		b := breaker{s: s, lay: newLayout(s)}
		checkSpans(t, u, s, b.run(nil))
		if b.looked > 200*len(s) {
			t.Errorf("%q: %d bytes looked at in a text of %d", u, b.looked, len(s))
		}
		var n int
		var toks []Token
		for _, sent := range Sentences(nil, s) {
			toks = Tokens(toks[:0], s, sent.Start, sent.End)
			n += len(toks)
		}
		n += len(paragraphs(s))
		if n > 2*len(s) {
			t.Errorf("%q: more results than bytes", u)
		}
	}
	// What the library alone takes quadratic time for.
	for _, s := range []string{"a." + strings.Repeat(")", megabyte), "a." + strings.Repeat(" ", megabyte) + "b", "a " + strings.Repeat("\"", megabyte), "a.\n" + strings.Repeat(" ", megabyte) + "b"} {
		checkAll(t, s)
	}
}

// The short way through the commonest boundary says what the long one does.
func TestPlainStop(t *testing.T) {
	words := []string{"left", "He", "approx", "Dr", "etc", "No", "a", "U.S", "Messrs", "Sept", "5", "government", "é", "m", " ", ".", ". ", ".  ", ". He", ". 5", ". the", `." He`, "\n"}
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 20).Draw(rt, "words"), "")
		for i := range s {
			b := breaker{s: s, lay: newLayout(s)}
			if s[i] != '.' || !b.plainStop(i) {
				continue
			}
			if cut, ok := b.boundary(i, terminators(s, i)); cut != i+1 || !ok {
				rt.Fatalf("%q at %d: %d %v", s, i, cut, ok)
			}
		}
	})
}
