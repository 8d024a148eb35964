package pos

// Tag is a part of speech of the Penn Treebank tag set. The zero Tag is None.
type Tag uint8

const (
	None       Tag = iota // no word: what stands before and after a sentence
	CC                    // coordinating conjunction: and
	CD                    // cardinal number: ten, 1,000
	DT                    // determiner: the
	EX                    // existential there
	FW                    // foreign word
	IN                    // preposition or subordinating conjunction
	JJ                    // adjective
	JJR                   // adjective, comparative
	JJS                   // adjective, superlative
	LS                    // list item marker: 1.
	MD                    // modal: would
	NN                    // noun, singular or mass
	NNS                   // noun, plural
	NNP                   // proper noun, singular
	NNPS                  // proper noun, plural
	PDT                   // predeterminer: all the
	POS                   // possessive ending: 's
	PRP                   // personal pronoun
	PRPDollar             // PRP$: possessive pronoun
	RB                    // adverb
	RBR                   // adverb, comparative
	RBS                   // adverb, superlative
	RP                    // particle: up in "give up"
	SYM                   // symbol
	TO                    // to
	UH                    // interjection
	VB                    // verb, base form
	VBD                   // verb, past tense
	VBG                   // verb, gerund or present participle
	VBN                   // verb, past participle
	VBP                   // verb, present, not third person singular
	VBZ                   // verb, present, third person singular
	WDT                   // wh-determiner: which
	WP                    // wh-pronoun: who
	WPDollar              // WP$: whose
	WRB                   // wh-adverb: when
	Dollar                // $: sign of a currency
	Comma                 // ,
	Period                // . ! ?
	Colon                 // : ; ... dash
	OpenQuote             // ``
	CloseQuote            // ''
	LRB                   // -LRB-: opening bracket
	RRB                   // -RRB-: closing bracket
	numTags
)

var tagNames = [numTags]string{
	"NONE", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD",
	"NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS",
	"RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
	"WP$", "WRB", "$", ",", ".", ":", "``", "''", "-LRB-", "-RRB-",
}

// String is the name of the tag in the Penn Treebank, "NONE" for None and for
// values that are no tag.
func (t Tag) String() string {
	if t < numTags {
		return tagNames[t]
	}
	return tagNames[None]
}

// ParseTag is the tag of a Penn Treebank name, and false for other names.
func ParseTag(name string) (Tag, bool) {
	for t := CC; t < numTags; t++ {
		if tagNames[t] == name {
			return t, true
		}
	}
	return None, false
}

// Noun reports whether the tag is a common or proper noun.
func (t Tag) Noun() bool { return t >= NN && t <= NNPS }

// Proper reports whether the tag is a proper noun.
func (t Tag) Proper() bool { return t == NNP || t == NNPS }

// Plural reports whether the tag is a plural noun.
func (t Tag) Plural() bool { return t == NNS || t == NNPS }

// Verb reports whether the tag is a form of a verb other than a modal.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Finite reports whether the tag is a finite form: past, present or modal.
func (t Tag) Finite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// Adjective reports whether the tag is an adjective of any degree.
func (t Tag) Adjective() bool { return t >= JJ && t <= JJS }

// Adverb reports whether the tag is an adverb of any degree.
func (t Tag) Adverb() bool { return t >= RB && t <= RBS }

// Pronoun reports whether the tag is a personal or possessive pronoun.
func (t Tag) Pronoun() bool { return t == PRP || t == PRPDollar }

// Wh reports whether the tag is a wh-word.
func (t Tag) Wh() bool { return t >= WDT && t <= WRB }

// Punctuation reports whether the tag is a punctuation mark.
func (t Tag) Punctuation() bool { return t >= Comma && t <= RRB }
