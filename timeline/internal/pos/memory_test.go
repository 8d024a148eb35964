package pos

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// What a tagger remembers changes no tag: not of words that want one place and
// stand side by side, nor of the first word of a sentence or of one in capitals.
func TestMemoryChangesNoTag(t *testing.T) {
	at := map[int]string{}
	var rivals [][2]string
	for _, sentence := range readGold(t) {
		for _, w := range sentence.words {
			if other, ok := at[placeOf(w)]; ok && other != w {
				rivals = append(rivals, [2]string{other, w})
			}
			at[placeOf(w)] = w
		}
	}
	tagger := English()
	rapid.Check(t, func(t *rapid.T) {
		pair := rapid.SampledFrom(rivals).Draw(t, "rivals")
		words := append(pair[:], "", "the", "Police", "POLICE", "police", "counter-terrorism-and-more-of-it", "counter-terrorism-and-more-of-us")
		sentence := rapid.SliceOf(rapid.SampledFrom(words)).Draw(t, "sentence")
		if got, want := tagger.Tag(nil, sentence), tagAnew(tagger, sentence); !slices.Equal(got, want) {
			t.Fatalf("%v, without a memory %v", got, want)
		}
	})
}

// tagAnew tags a sentence with all features of each word found where it stands.
func tagAnew(t *Tagger, words []string) (tags []Tag) {
	looks := make([]word, len(words)+4)
	for i := range looks {
		looks[i] = edge
	}
	for i, s := range words {
		t.look(&looks[i+2], s, modeOf(words), i == 0)
	}
	var h history
	for i := range words {
		tag := looks[i+2].fixed
		if tag == None {
			var f [numFeatures]uint64
			var rows [numFeatures]row
			features(&f, (*[5]word)(looks[i:]), &h)
			t.weights.rows(rows[:], f[:])
			s := t.weights.start
			s.add(t.weights, rows[:])
			tag = s.best()
		}
		tags = append(tags, tag)
		h.add(tag)
	}
	return tags
}
