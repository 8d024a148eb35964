package merge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// numbers gives strings numbers from 1 on; "" is 0.
type numbers map[string]int32

func (n numbers) of(s string) int32 {
	if s == "" {
		return 0
	}
	id, ok := n[s]
	if !ok {
		id = int32(len(n) + 1)
		n[s] = id
	}
	return id
}

// numbering is that of the strings of a story.
type numbering struct {
	common  map[string]bool // the heads of what is no name
	words   numbers         // singular and plural have one number
	strings numbers
}

func (n *numbering) word(w string) int32 {
	id, ok := n.words[w]
	if !ok {
		id = n.words.of(meaning(singular(w)))
		n.words[w] = id
	}
	return id
}

// argumentsOf prepares and numbers the participants of an event.
func (n *numbering) argumentsOf(e *timeml.Event) []argument {
	args := argumentsOf(e)
	for i := range args {
		if a := &args[i]; a.named && len(a.name) == 1 && n.common[singular(a.head)] { // "Church" in a headline
			a.named, a.head = false, singular(a.head)
		}
		args[i].headNumber = n.strings.of(meaning(args[i].head))
		args[i].number = n.strings.of(strings.Join(args[i].name, " "))
	}
	return args
}

// wordsOf returns the content words of a label besides its trigger, and those
// of them that tell what was decided, planned or used: they follow the trigger
// or stand in the name of whom or what it befalls. Both are sorted sets.
func (n *numbering) wordsOf(e *timeml.Event) (words, content []int32) {
	trigger := strings.ToLower(e.Text)
	add := func(set *[]int32) func(string) {
		return func(w string) {
			if contentWord(w) && !strings.Contains(trigger, w) {
				*set = append(*set, n.word(w))
			}
		}
	}
	before, after, _ := strings.Cut(e.Label, e.Text)
	eachWord(before, add(&words))
	eachWord(after, add(&content))
	words = append(words, content...)
	for i := range e.Participants {
		if e.Participants[i].Role == timeml.Patient {
			eachWord(e.Participants[i].Name, add(&content))
		}
	}
	return set(words), set(content)
}

// figuresOf returns the numbers of three digits and more that a label gives
// and that are no years: "400", "460p" and "50,000" as numbers that few things
// of one story share.
func (n *numbering) figuresOf(e *timeml.Event) (figures []int32) {
	for _, w := range strings.Fields(e.Label) {
		start := strings.IndexFunc(w, unicode.IsDigit)
		if start < 0 {
			continue
		}
		w = w[start:]
		if end := strings.IndexFunc(w, func(r rune) bool { return !unicode.IsDigit(r) && r != ',' && r != '.' }); end >= 0 {
			w = w[:end]
		}
		w = strings.TrimRight(w, ",.")
		year := len(w) == 4 && (w[:2] == "19" || w[:2] == "20")
		if len(w) > 2 && !year {
			figures = append(figures, n.words.of(w))
		}
	}
	return set(figures)
}

// namesOf returns the words of names: those of the participants, which get
// their numbers here, and those that the label writes with a capital.
func (n *numbering) namesOf(e *timeml.Event, args []argument) (words []int32) {
	for i := range args {
		if args[i].named {
			for _, w := range args[i].name {
				args[i].words = append(args[i].words, n.word(w))
			}
			words = append(words, args[i].words...)
		}
	}
	for _, w := range strings.FieldsFunc(e.Label, func(r rune) bool { return !wordRune(r) }) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			words = append(words, n.word(strings.ToLower(w)))
		}
	}
	return set(words)
}

func set(words []int32) []int32 {
	slices.Sort(words)
	return slices.Compact(words)
}

func singular(w string) string {
	if strings.HasSuffix(w, "s") {
		return pos.Lemma(w, pos.NNS)
	}
	return w
}

// meaning is the word that stands for all of one meaning: "home" for "house",
// "18" for "eighteen".
func meaning(w string) string {
	if m, ok := english().nouns[w]; ok {
		return m
	}
	return w
}

// severalOf reports whether a nominal is a plural: "sales", "new talks".
func severalOf(text string) bool {
	w := strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:])
	return strings.HasSuffix(w, "s") && singular(w) != w
}
