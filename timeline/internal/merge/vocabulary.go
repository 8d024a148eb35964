package merge

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// trait is what the name of an event says about how freely it merges.
type trait uint8

const (
	frequent  trait = 1 << iota // says little alone: make, take, use
	reporting                   // say, announce
	onceEver                    // befalls a person or thing once: die
	onceMonth                   // rarely befalls the same one twice in a short time: charge, resign
	violent                     // may kill: shoot
)

var (
	//go:embed data/frequent.txt
	frequentWords string
	//go:embed data/reporting.txt
	reportingWords string
	//go:embed data/violent.txt
	violentWords string
	//go:embed data/once.txt
	onceWords string
	//go:embed data/kinds.txt
	kindWords string
	//go:embed data/nouns.txt
	nounWords string
)

// kind is the number of what names of several families tell.
type kind int32

// vocabulary is what is known of event names. A name is a lemma or family.
type vocabulary struct {
	traits map[string]trait
	// kinds maps a name, or the lemma and the other words of a phrase ("step
	// down", "take into custody"), to the kinds of event that it shares with other names.
	kinds map[string][]kind
	// killing is the kind of what violence may lead to: who is shot may be who
	// is killed.
	killing kind
	// selling is the kind of what is a purchase to the other side.
	selling kind
	// nouns maps a word of a clause to another that stands for all of its meaning.
	nouns map[string]string
}

// english is the embedded vocabulary, read at the first call.
var english = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{traits: map[string]trait{}, kinds: map[string][]kind{}, nouns: map[string]string{}}
	for _, list := range []struct {
		words string
		trait trait
	}{{frequentWords, frequent}, {reportingWords, reporting}, {violentWords, violent}} {
		for _, word := range strings.Fields(list.words) {
			v.traits[word] |= list.trait
		}
	}
	eachEntry(onceWords, func(word, span string) {
		if span == "ever" {
			v.traits[word] |= onceEver
		} else {
			v.traits[word] |= onceMonth
		}
	})
	kinds := numbers{}
	eachEntry(kindWords, func(words, name string) { v.kinds[words] = append(v.kinds[words], kind(kinds.of(name))) })
	eachEntry(nounWords, func(word, meaning string) { v.nouns[word] = meaning })
	v.killing, v.selling = kind(kinds.of("kill")), kind(kinds.of("sell"))
	return v
})

// eachEntry reads lines of some words and a last word.
func eachEntry(text string, use func(words, last string)) {
	for _, line := range strings.Split(text, "\n") {
		if i := strings.LastIndexByte(line, ' '); i > 0 {
			use(line[:i], line[i+1:])
		}
	}
}

// traitsOf joins what the words of an event say.
func (v *vocabulary) traitsOf(e *timeml.Event) trait {
	t := v.traits[e.Family] | v.traits[e.Lemma] | v.traits[strings.ToLower(e.Text)]
	if e.Class == timeml.Reporting {
		t |= reporting
	}
	return t
}

// kindsOf returns the kinds of an event: those of the longest phrase that the verb
// makes with what follows it, else those of its family or lemma, none for a saying.
func (v *vocabulary) kindsOf(e *timeml.Event, t trait) []kind {
	first, rest := phraseOf(e)
	for words := rest; words != ""; words = words[:max(0, strings.LastIndexByte(words, ' '))] { // the longest first
		if kinds := v.phraseKinds(e, first, words); kinds != nil {
			return kinds
		}
	}
	if word := behindObject(e); word != "" {
		if kinds := v.phraseKinds(e, first, word); kinds != nil {
			return kinds
		}
	}
	if t&reporting != 0 {
		return nil
	}
	if kinds := v.kinds[e.Family]; kinds != nil {
		return kinds
	}
	return v.kinds[e.Lemma]
}

// phraseKinds returns the kinds of a verb with the words that follow it.
func (v *vocabulary) phraseKinds(e *timeml.Event, first, words string) []kind {
	if kinds := v.kinds[verbLemma(first)+" "+words]; kinds != nil {
		return kinds
	}
	return v.kinds[e.Lemma+" "+words]
}

// behindObject is the word that makes a phrase of the verb and stands behind
// its object, "" for none: "found the two men guilty", "called the strike off".
func behindObject(e *timeml.Event) (found string) {
	const longest = 4 // words of the object
	at := e.End - e.Clause.Start
	if e.Noun || at <= 0 || at >= len(e.Quote) {
		return ""
	}
	rest, n := e.Quote[at:], 0
	if end := strings.IndexAny(rest, ",.;:!?()\"“”—"); end >= 0 {
		rest = rest[:end]
	}
	eachWord(rest[:min(len(rest), 80)], func(w string) {
		if n++; n > 1 && n <= longest+1 && found == "" && afterObject[w] {
			found = w
		}
	})
	return found
}

var afterObject = map[string]bool{
	"guilty": true, "out": true, "ashore": true, "free": true, "back": true, "up": true, "off": true, "down": true, "aside": true, "alight": true, "away": true,
}

// phraseOf returns the first word of the trigger and up to two after it, which
// may lie behind the trigger: "gave" and "way", "taken" and "into custody".
func phraseOf(e *timeml.Event) (first, rest string) {
	first, rest, _ = strings.Cut(e.Text, " ")
	if at := e.End - e.Clause.Start; at > 0 && at < len(e.Quote) && e.Quote[at] == ' ' && !e.Noun {
		rest = strings.TrimSpace(rest + e.Quote[at:])
	}
	var words []string
	for len(words) < 2 && rest != "" {
		end := strings.IndexFunc(rest, func(r rune) bool { return !wordRune(r) })
		if end < 0 {
			end = len(rest)
		}
		if word := strings.ToLower(rest[:end]); word == "" {
			break
		} else if !determiners[word] {
			words = append(words, word)
		}
		var spaced bool
		if rest, spaced = strings.CutPrefix(rest[end:], " "); !spaced {
			break
		}
	}
	return strings.ToLower(first), strings.Join(words, " ")
}

// determiners are left out of phrases: "went on the rocks", "leave their homes".
var determiners = map[string]bool{
	"the": true, "a": true, "an": true, "my": true, "his": true, "her": true, "its": true, "our": true, "their": true,
}

// verbLemma is the lemma of the first word of a phrase.
func verbLemma(word string) string {
	tag := pos.VBD
	switch {
	case strings.HasSuffix(word, "ing"):
		tag = pos.VBG
	case strings.HasSuffix(word, "s"):
		tag = pos.VBZ
	}
	return pos.Lemma(word, tag)
}
