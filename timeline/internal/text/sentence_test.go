package text

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// boundaryMark stands in the labelled texts before each sentence but the first.
const boundaryMark = "‖"

// slices returns the texts of spans.
func slices(s string, spans []Span) []string {
	var out []string
	for _, sp := range spans {
		out = append(out, s[sp.Start:sp.End])
	}
	return out
}

// The labelled sentences are told apart with less than 2 % of false splits and of misses each,
// with either kind of line break.
func TestLabelledSentences(t *testing.T) {
	files, err := filepath.Glob("testdata/sentences/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no labelled sentences", err)
	}
	var gold, falseSplits, misses int
	for _, name := range files {
		archive, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range strings.Split(string(archive), "\n-- ")[1:] {
			title, text, _ := strings.Cut(file, " --\n")
			for _, newline := range []string{"\n", "\r\n"} {
				var want []Span
				s := strings.ReplaceAll(text, "\n", newline)
				parts := strings.Split(s, boundaryMark)
				s = strings.Join(parts, "")
				at := 0
				for _, p := range parts {
					want = appendTrimmed(want, s, at, at+len(p))
					at += len(p)
				}
				got := Sentences(nil, s)
				splits, missed := compareStarts(got, want)
				gold += len(want)
				falseSplits += splits
				misses += missed
				if splits+missed > 0 {
					t.Logf("%s, %s: (-want +got)\n%s", filepath.Base(name), title, cmp.Diff(slices(s, want), slices(s, got)))
				}
			}
		}
	}
	t.Logf("%d sentences: %d false splits, %d misses", gold, falseSplits, misses)
	if gold < 2*220 {
		t.Errorf("only %d labelled sentences", gold)
	}
	if falseSplits*50 >= gold || misses*50 >= gold {
		t.Errorf("of %d sentences %d false splits and %d misses: 2 %% or more", gold, falseSplits, misses)
	}
}

// compareStarts counts starts in got that want lacks, and the other way round.
func compareStarts(got, want []Span) (splits, missed int) {
	starts := make(map[int]bool, len(want))
	for _, sp := range want {
		starts[sp.Start] = true
	}
	hits := 0
	for _, sp := range got {
		if starts[sp.Start] {
			hits++
		} else {
			splits++
		}
	}
	return splits, len(want) - hits
}

// wrap breaks s at spaces so that no line is longer than width, as wire services do.
func wrap(s string, width int) string {
	var b strings.Builder
	column := 0
	for i, word := range strings.Fields(s) {
		n := len([]rune(word))
		switch {
		case i == 0:
		case column+1+n > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String()
}

// Wrapping a text at any usual column changes no sentence but for the white space in it.
func TestSentencesOfWrappedText(t *testing.T) {
	archive, err := os.ReadFile("testdata/sentences/news.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range strings.Split(string(archive), "\n-- ")[1:] {
		title, text, _ := strings.Cut(file, " --\n")
		if title == "blog" { // one line an entry
			continue
		}
		text = strings.ReplaceAll(text, boundaryMark, "")
		want := slices(text, Sentences(nil, text))
		for width := 56; width <= 90; width++ {
			s := wrap(text, width)
			got := slices(s, Sentences(nil, s))
			for i := range got {
				got[i] = strings.ReplaceAll(got[i], "\n", " ")
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s wrapped at %d: (-whole +wrapped)\n%s", title, width, diff)
			}
		}
	}
}

// Offsets hold through a byte order mark, NUL, invalid bytes, CR alone and Unicode separators.
func TestSentencesOfAwkwardBytes(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"white space alone", " \r\n\t\u00a0\ufeff", nil},
		{"byte order mark", "\ufeffIt began. It ended.", []string{"It began.", "It ended."}},
		{"NUL", "It\x00began. It ended.\x00", []string{"It\x00began.", "It ended.\x00"}},
		{"invalid bytes", "It beg\xffn. \xc3It ended.", []string{"It beg\xffn.", "\xc3It ended."}},
		{"CR alone", "First line\rSecond line\r\rThird", []string{"First line", "Second line", "Third"}},
		{"line separator", "First line\u2028Second line\u2029Third\u0085Fourth", []string{"First line", "Second line", "Third", "Fourth"}},
		{"no-break space", "It began.\u00a0It ended.", []string{"It began.", "It ended."}},
		{"decomposed", "Cafe\u0301 closed. E\u0301mile left.", []string{"Cafe\u0301 closed.", "E\u0301mile left."}},
		{"emoji", "We won 👩\u200d🚒! They lost 🇬🇧. Fine.", []string{"We won 👩\u200d🚒!", "They lost 🇬🇧.", "Fine."}},
		{"marks alone", "... !!! \"\"", []string{"... !!! \"\""}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, slices(tt.text, Sentences(nil, tt.text))); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.name, diff)
		}
		checkAll(t, tt.text)
	}
}
