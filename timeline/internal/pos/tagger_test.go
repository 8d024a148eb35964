package pos

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// goldSentence is one line of testdata/gold.txt.
type goldSentence struct {
	words []string
	tags  []Tag
}

func readGold(tb testing.TB) []goldSentence {
	tb.Helper()
	data, err := os.ReadFile("testdata/gold.txt")
	if err != nil {
		tb.Fatal(err)
	}
	var gold []goldSentence
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var s goldSentence
		for _, field := range strings.Fields(line) {
			i := strings.LastIndexByte(field, '/')
			tag, ok := ParseTag(field[i+1:])
			if !ok {
				tb.Fatalf("no tag: %q", field)
			}
			s.words, s.tags = append(s.words, field[:i]), append(s.tags, tag)
		}
		gold = append(gold, s)
	}
	return gold
}

// The bounds are a little below what the embedded weights reach, so that
// weights learnt anew pass and a broken feature does not.
func TestGold(t *testing.T) {
	tagger := English()
	all, right, verbs, verbsRight := 0, 0, 0, 0
	for _, s := range readGold(t) {
		for i, tag := range tagger.Tag(nil, s.words) {
			all++
			if s.tags[i].Verb() {
				verbs++
				if tag.Verb() {
					verbsRight++
				}
			}
			if tag == s.tags[i] {
				right++
			} else {
				t.Logf("%s: %v, want %v, in %q", s.words[i], tag, s.tags[i], strings.Join(s.words, " "))
			}
		}
	}
	if share := float64(right) / float64(all); share < 0.96 {
		t.Errorf("%d of %d tags right (%.3f), want 0.96", right, all, share)
	}
	if share := float64(verbsRight) / float64(verbs); share < 0.96 {
		t.Errorf("%d of %d verbs found (%.3f), want 0.96", verbsRight, verbs, share)
	}
}

// What event extraction leans on most, one point a line.
func TestTag(t *testing.T) {
	tests := []struct{ reason, words, tags string }{
		{"an event noun and a verb of one spelling", "They will charge him .", "PRP MD VB PRP ."},
		{"the same word as a noun", "He denied the charge .", "PRP VBD DT NN ."},
		{"a reduced relative is no past tense", "The man arrested by officers died .", "DT NN VBN IN NNS VBD ."},
		{"clitics", "She does n't know what he 'll say .", "PRP VBZ RB VB WP PRP MD VB ."},
		{"a possessive", "the Met 's officers", "DT NNP POS NNS"},
		{"typographic apostrophes are as plain ones", "She does n’t know", "PRP VBZ RB VB"},
		{"an unknown name", "Mr Zyxwar resigned .", "NNP NNP VBD ."},
		{"an unknown verb by its end", "The firm rebranded its shops .", "DT NN VBD PRP$ NNS ."},
		{"a number never seen", "It cost 7,318,204 dollars .", "PRP VBD CD NNS ."},
		{"capitals throughout", "POLICE CHARGE TWO MEN AFTER FIRE", "NNS VBP CD NNS IN NN"},
	}
	for _, tt := range tests {
		var got []string
		for _, tag := range English().Tag(nil, strings.Fields(tt.words)) {
			got = append(got, tag.String())
		}
		if diff := cmp.Diff(strings.Fields(tt.tags), got); diff != "" {
			t.Errorf("%s: %q (-want +got):\n%s", tt.reason, tt.words, diff)
		}
	}
}

func TestTagAppends(t *testing.T) {
	got := English().Tag([]Tag{UH}, []string{"the", "deal"})
	if diff := cmp.Diff([]Tag{UH, DT, NN}, got); diff != "" {
		t.Errorf("Tag does not append (-want +got):\n%s", diff)
	}
	if got := English().Tag(nil, nil); got != nil {
		t.Errorf("no words: %v", got)
	}
}

// Each word gets a tag, whatever its bytes, and the same one every time.
func TestTagAnyWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOf(rapid.OneOf(
			rapid.String(),
			rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
			rapid.SampledFrom([]string{"", "-", "--", "a-", "-s", "İ", "ǅ", "the", "shot", "'s"}),
		)).Draw(t, "words")
		got := English().Tag(nil, words)
		if len(got) != len(words) {
			t.Fatalf("%d tags of %d words", len(got), len(words))
		}
		if slices.ContainsFunc(got, func(tag Tag) bool { return tag == None || tag >= numTags }) {
			t.Fatalf("not all are tags: %v", got)
		}
		if again := English().Tag(nil, words); !slices.Equal(got, again) {
			t.Fatalf("%v, then %v", got, again)
		}
	})
}

func TestTagConcurrently(t *testing.T) {
	gold := readGold(t)
	var want [][]Tag
	for _, s := range gold {
		want = append(want, English().Tag(nil, s.words))
	}
	var group sync.WaitGroup
	for range 4 {
		group.Add(1)
		go func() {
			defer group.Done()
			for i, s := range gold {
				if got := English().Tag(nil, s.words); !slices.Equal(got, want[i]) {
					t.Errorf("%q: %v, alone %v", s.words, got, want[i])
				}
			}
		}()
	}
	group.Wait()
}

// A long word and one of many bytes a rune are where a copy would escape.
func TestTagAllocatesNothing(t *testing.T) {
	words := append(readGold(t)[0].words, strings.Repeat("anti", 40)+"-ism", strings.Repeat("Ж", 60), "counter-terrorism")
	dst := make([]Tag, 0, len(words))
	tagger := English()
	if n := testing.AllocsPerRun(100, func() { tagger.Tag(dst, words) }); n != 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}

func FuzzTag(f *testing.F) {
	f.Add("Police charged an officer on Wednesday .")
	f.Add("\xff\x00 -- '' İSTANBUL 24-year-old")
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.Split(text, " ")
		tags := English().Tag(nil, words)
		if len(tags) != len(words) {
			t.Fatalf("%d tags of %d words", len(tags), len(words))
		}
		for i, tag := range tags {
			Lemma(words[i], tag)
		}
	})
}

func BenchmarkTag(b *testing.B) {
	gold := readGold(b)
	tagger := English()
	words, bytes := 0, 0
	for _, s := range gold {
		words += len(s.words)
		for _, w := range s.words {
			bytes += len(w) + 1
		}
	}
	tags := make([]Tag, 0, 100)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		for _, s := range gold {
			tags = tagger.Tag(tags[:0], s.words)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkReadTagger(b *testing.B) {
	b.SetBytes(int64(len(englishData)))
	for range b.N {
		if _, err := ReadTagger(englishData); err != nil {
			b.Fatal(err)
		}
	}
}
