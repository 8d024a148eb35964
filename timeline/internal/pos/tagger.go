package pos

import (
	_ "embed"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// Tagger tags sentences. It is immutable and safe for concurrent use. The zero
// Tagger knows nothing and is not ready to use: see English and ReadTagger.
type Tagger struct {
	weights *weights
	fixed   fixedTags
	words   *lexicon.Lexicon
}

//go:embed english.bin
var englishData []byte

// English is the embedded tagger of English, made at the first call.
var English = sync.OnceValue(func() *Tagger {
	t, err := ReadTagger(englishData)
	if err != nil {
		panic("pos: embedded weights: " + err.Error())
	}
	return t
})

// Tag appends to dst one tag for each word of one sentence, and returns the
// extended slice. No tag is None. It allocates only where dst is too short.
func (t *Tagger) Tag(dst []Tag, words []string) []Tag {
	m := modeOf(words)
	var f [numFeatures]uint64
	looks := [5]word{edge, edge, edge, edge, edge}
	window := [5]*word{&looks[0], &looks[1], &looks[2], &looks[3], &looks[4]}
	for i := range min(2, len(words)) {
		t.look(window[3+i], words[i], m, i == 0)
	}
	var h history
	for i := range words {
		window = [5]*word{window[1], window[2], window[3], window[4], window[0]}
		if i+2 < len(words) {
			t.look(window[4], words[i+2], m, false)
		} else {
			*window[4] = edge
		}
		tag := window[2].fixed
		if tag == None {
			features(&f, &window, &h)
			tag = t.weights.best(&f)
		}
		dst = append(dst, tag)
		h.add(tag)
	}
	return dst
}
