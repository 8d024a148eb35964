package event

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

//go:embed data/nouns.txt
var nounData string

//go:embed data/event_nouns.txt
var wordnetData string

//go:embed data/weak_nouns.txt
var weakData string

//go:embed data/derivations.txt
var derivationData string

// A strength says how much context a noun needs to be an event.
type strength uint8

const (
	notEvent strength = iota
	weak              // an event in some senses: needs a context that asks for one
	likely            // WordNet's first sense is an act or event
	strong            // names an event unless the context speaks against it
)

type nounEntry struct {
	strength strength
	class    timeml.Class
}

type nounTable struct {
	entries map[string]nounEntry
	verbs   map[string]string // noun: the verb that it is derived from
}

// nouns is the table of event nouns, read at the first call.
var nouns = sync.OnceValue(func() *nounTable {
	t := &nounTable{entries: make(map[string]nounEntry, 7000), verbs: make(map[string]string, 4000)}
	for line := range lines(wordnetData) {
		t.entries[line] = nounEntry{likely, timeml.Occurrence}
	}
	for line := range lines(weakData) {
		t.entries[line] = nounEntry{weak, timeml.Occurrence}
	}
	for line := range lines(nounData) {
		noun, class, _ := strings.Cut(line, " ")
		t.entries[noun] = nounEntry{strong, timeml.Class(class)}
	}
	for line := range lines(derivationData) {
		noun, verb, _ := strings.Cut(line, " ")
		t.verbs[noun] = verb
	}
	for noun, verb := range families {
		t.verbs[noun] = verb
	}
	return t
})

// families are verbs of nouns that WordNet leaves out, or derives from a
// sense that news does not use. A noun that is its own verb belongs to none.
var families = map[string]string{
	"agreement": "agree", "appointment": "appoint", "birth": "bear", "choice": "choose", "closure": "close", "death": "die", "gift": "give", "loss": "lose", "marriage": "marry",
	"merger": "merge", "sale": "sell", "shot": "shoot", "speech": "speak", "takeover": "take over", "theft": "steal", "trial": "trial", "conviction": "convict", "sentence": "sentence",
}

// lines yields the lines of a list that are no comments.
func lines(s string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for s != "" {
			var line string
			line, s, _ = strings.Cut(s, "\n")
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// family is the lemma that verbal and nominal mentions of one event share.
func family(lemma string, noun bool) string {
	if noun {
		if v, ok := nouns().verbs[lemma]; ok {
			return v
		}
	}
	return lemma
}

// valid is s with U+FFFD for invalid bytes.
func valid(s string) string {
	if utf8.ValidString(s) { // much faster than the loop below
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
