package pos

import (
	"bytes"
	"slices"
	"testing"
)

// A tagger can learn the gold sentences by heart, and learning is the same
// every time: the weights can be made again.
func TestTrainer(t *testing.T) {
	var words [][]string
	var tags [][]Tag
	for _, s := range readGold(t) {
		words, tags = append(words, s.words), append(tags, s.tags)
	}
	learn := func() []byte {
		trainer := NewTrainer(words, tags, 10)
		for seed := range 8 {
			trainer.Learn(words, tags, uint64(seed))
		}
		return trainer.Weights(0)
	}
	data := learn()
	if !bytes.Equal(data, learn()) {
		t.Error("learnt twice, two results")
	}
	tagger, err := ReadTagger(data)
	if err != nil {
		t.Fatal(err)
	}
	wrong := 0
	for i := range words {
		if !slices.Equal(tagger.Tag(nil, words[i]), tags[i]) {
			wrong++
		}
	}
	if wrong > len(words)/20 {
		t.Errorf("%d of %d sentences not learnt", wrong, len(words))
	}
}

// Weights cut short at any place are an error and no panic.
func TestReadTaggerCutShort(t *testing.T) {
	for n := 0; n < len(englishData); n += 1 + n/4 {
		if _, err := ReadTagger(englishData[:n]); err == nil {
			t.Errorf("no error at %d of %d bytes", n, len(englishData))
		}
	}
}

// Tags and their names are one list.
func TestParseTag(t *testing.T) {
	for tag := CC; tag < numTags; tag++ {
		if got, ok := ParseTag(tag.String()); got != tag || !ok {
			t.Errorf("ParseTag(%q) = %v, %v", tag.String(), got, ok)
		}
	}
	if got, ok := ParseTag("NONE"); got != None || ok {
		t.Errorf("NONE is no tag to parse: %v, %v", got, ok)
	}
	if got := Tag(200).String(); got != "NONE" {
		t.Errorf("Tag(200) is %q", got)
	}
}
