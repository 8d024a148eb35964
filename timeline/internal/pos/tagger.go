package pos

import (
	_ "embed"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// Tagger tags sentences. It is immutable and safe for concurrent use. The zero
// Tagger knows nothing and is not ready to use: see English and ReadTagger.
type Tagger struct {
	weights  *weights
	fixed    fixedTags
	words    *lexicon.Lexicon
	edge     known                            // before and after a sentence
	tagged   [numTags][numTags][numTagged]row // by the last tag and the one before
	memories sync.Pool                        // of *memory
}

// newTagger prepares what all sentences share.
func newTagger(w *weights, fixed fixedTags, words *lexicon.Lexicon) *Tagger {
	t := &Tagger{weights: w, fixed: fixed, words: words, edge: known{word: edge}}
	t.weigh(&t.edge)
	var f [numTagged]uint64
	for t1 := range numTags {
		for t2 := range numTags {
			tagged(&f, t1, t2)
			w.rows(t.tagged[t1][t2][:], f[:])
		}
	}
	return t
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
	mem, _ := t.memories.Get().(*memory)
	if mem == nil {
		mem = new(memory)
	}
	m := modeOf(words)
	window := [5]*known{&t.edge, &t.edge, &t.edge, &t.edge, &t.edge}
	var h history
	for i := -2; i < len(words); i++ {
		next := &t.edge
		if i+2 < len(words) {
			next = t.know(mem, &window, words[i+2], i, m)
		}
		window = [5]*known{window[1], window[2], window[3], window[4], next}
		if i < 0 {
			continue
		}
		tag := window[2].fixed
		if tag == None {
			tag = t.best(&window, &h)
		}
		dst = append(dst, tag)
		h.add(tag)
	}
	t.memories.Put(mem)
	return dst
}

// best is the tag of the word in the middle of the window that the weights of
// its features favour.
func (t *Tagger) best(w *[5]*known, h *history) Tag {
	var f [numJoint]uint64
	joint(&f, &w[1].word, &w[2].word, &w[3].word, h)
	var rows [numFeatures - numOwn]row
	rows[0], rows[1] = w[0].near[twoBefore], w[1].near[before]
	rows[2], rows[3], rows[4] = w[3].near[after], w[3].near[after+1], w[3].near[after+2]
	rows[5] = w[4].near[twoAfter]
	rows[6], rows[7] = t.tagged[h.t1][h.t2][0], t.tagged[h.t1][h.t2][1]
	t.weights.rows(rows[8:], f[:])
	s := w[2].own
	s.add(t.weights, rows[:])
	return s.best()
}
