package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// paragraphs lists the paragraphs of s, which no sentence crosses: stretches without an empty
// line and without a line break that ends a line on purpose. In text wrapped at a fixed column,
// the breaks that the column forced are inside a paragraph.
func paragraphs(s string) (all []Span) {
	lay := newLayout(s)
	breaks := lineBreaks{s: s}
	for start, line := 0, 0; ; {
		nl := breaks.next(line)
		if nl == len(s) {
			return appendTrimmed(all, s, start, nl)
		}
		soft := lay.soft(s, line, nl)
		line = nl + breakWidth(s, nl)
		if !soft {
			all = appendTrimmed(all, s, start, nl)
			start = line
		}
	}
}

// appendTrimmed appends [from, to) without surrounding white space, if anything is left.
func appendTrimmed(dst []Span, s string, from, to int) []Span {
	if from, to = trim(s, from, to); from < to {
		dst = append(dst, Span{from, to})
	}
	return dst
}

func TestParagraphs(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"lines are paragraphs where nothing is wrapped", "Headline\nBy A. Writer\n\nIt rained.\n", []string{"Headline", "By A. Writer", "It rained."}},
		{"CRLF", "One.\r\n\r\nTwo.\r\nThree.", []string{"One.", "Two.", "Three."}},
		{"a long line that breaks before a small letter",
			"The envoy told reporters that the talks would resume\nin the spring.", []string{"The envoy told reporters that the talks would resume\nin the spring."}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, slices(tt.text, paragraphs(tt.text))); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.name, diff)
		}
	}
}
