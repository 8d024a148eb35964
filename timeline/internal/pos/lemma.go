package pos

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// Lemma is the base form of a word with that tag, in lower case: the singular
// of a noun, the infinitive of a verb, the positive degree of an adjective or
// adverb, and of other words the word itself. Clitics are spelt out ("n't":
// not, "'ll": will), and bytes that are no UTF-8 become U+FFFD. It allocates only if the lemma is not a part of the word.
func Lemma(word string, tag Tag) string {
	w := strings.ToLower(word)
	if strings.Contains(w, "’") {
		w = strings.ReplaceAll(w, "’", "'")
	}
	switch tag {
	case VB, VBP, VBZ, VBD, VBG, VBN:
		return verbLemma(w, tag)
	case NNS, NNPS:
		return inflected(w, lexicon.Noun, lexicon.EndingS)
	case JJR, JJS:
		return degreeLemma(w, lexicon.Adjective)
	case RBR, RBS:
		return degreeLemma(w, lexicon.Adverb)
	case MD:
		if lemma, ok := modals[w]; ok {
			return lemma
		}
	case RB:
		if w == "n't" || w == "nt" {
			return "not"
		}
	case DT:
		if w == "an" {
			return "a"
		}
	}
	return w
}

var modals = map[string]string{
	"'d": "would", "'ll": "will", "ca": "can", "wo": "will", "sha": "shall",
}

// verbClitics are forms of verbs that have no letters enough for the lexicon.
var verbClitics = map[string]string{
	"'m": "be", "'re": "be", "'ve": "have",
}

func verbLemma(w string, tag Tag) string {
	if lemma, ok := verbClitics[w]; ok {
		return lemma
	}
	switch {
	case w == "'s" && tag == VBZ:
		return "be"
	case w == "'d":
		return "have"
	case tag == VB:
		return w
	}
	switch tag {
	case VBZ:
		return inflected(w, lexicon.Verb, lexicon.EndingS)
	case VBG:
		return inflected(w, lexicon.Verb, lexicon.EndingING)
	case VBD, VBN:
		return inflected(w, lexicon.Verb, lexicon.EndingED)
	}
	// VBP: "are" and "am" alone differ from the infinitive.
	switch w {
	case "are", "am", "ai", "art":
		return "be"
	}
	return w
}

func degreeLemma(w string, part lexicon.Part) string {
	if strings.HasSuffix(w, "est") || w == "most" || w == "worst" {
		return inflected(w, part, lexicon.EndingEST)
	}
	return inflected(w, part, lexicon.EndingER)
}

// inflected takes an ending off, or looks the form up, in the last part of a
// compound ("re-elected", "passers-by" by the list alone).
func inflected(w string, part lexicon.Part, ending lexicon.Ending) string {
	words := lexicon.English()
	if lemma, ok := words.Exception(w, part); ok {
		return lemma
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 && i+1 < len(w) {
		return w[:i+1] + inflected(w[i+1:], part, ending)
	}
	if s, ok := strings.CutSuffix(w, "men"); ok && part == lexicon.Noun {
		return s + "man" // policewomen
	}
	if lexicon.EndingOf(w) != ending {
		return w
	}
	lemma, _ := words.Base(w, ending, part)
	return lemma
}
