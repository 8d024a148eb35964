package pos

import (
	_ "embed"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// Tagger tags sentences. It is immutable and safe for concurrent use. The zero
// Tagger knows nothing and is not ready to use: see English and ReadTagger.
type Tagger struct {
	weights weights
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
	window := [5]word{0: edge, 1: edge, 2: edge, 3: edge, 4: edge}
	for i := range min(2, len(words)) {
		t.look(&window[3+i], words[i], m, i == 0)
	}
	var h history
	for i := range words {
		copy(window[:4], window[1:])
		if i+2 < len(words) {
			t.look(&window[4], words[i+2], m, false)
		} else {
			window[4] = edge
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
