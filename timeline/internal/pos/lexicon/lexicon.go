// Package lexicon knows the base forms of English words: which parts of speech
// WordNet gives a lemma and how common each is, and the inflected forms that
// no rule derives.
package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

// Class says which parts of speech a lemma has. The zero Class means that the
// word is not in the lexicon.
type Class uint16

// A Level is how common one part of speech of a lemma is among all its uses.
type Level uint8

const (
	Never   Level = iota // the lemma has no such part of speech
	Rare                 // less than a tenth of its uses
	Common               // up to three quarters
	Primary              // more
)

// Each part of speech has two bits of a Class; Proper is one bit by itself.
const (
	nounShift = 2 * iota
	verbShift
	adjectiveShift
	adverbShift

	// Proper marks a lemma that WordNet spells with a capital in some sense.
	Proper Class = 1 << 8

	// Past and Participle mark the forms of irregular verbs.
	Past       Class = 1 << 9
	Participle Class = 1 << 10
)

// NewClass puts a class together.
func NewClass(noun, verb, adjective, adverb Level, proper bool) Class {
	c := Class(noun)<<nounShift | Class(verb)<<verbShift |
		Class(adjective)<<adjectiveShift | Class(adverb)<<adverbShift
	if proper {
		c |= Proper
	}
	return c
}

// Noun is how common the lemma is as a noun.
func (c Class) Noun() Level { return Level(c>>nounShift) & 3 }

// Verb is how common the lemma is as a verb.
func (c Class) Verb() Level { return Level(c>>verbShift) & 3 }

// Adjective is how common the lemma is as an adjective.
func (c Class) Adjective() Level { return Level(c>>adjectiveShift) & 3 }

// Adverb is how common the lemma is as an adverb.
func (c Class) Adverb() Level { return Level(c>>adverbShift) & 3 }

// A Lexicon maps lemmas to classes and irregular forms to lemmas. It is
// immutable after Decode. The zero Lexicon is empty.
type Lexicon struct {
	classes    table
	exceptions map[Part]map[string]string // the lemma of an inflected word, both in lower case
}

// Part is an open class of words.
type Part byte

const (
	Noun      Part = 'n'
	Verb      Part = 'v'
	Adjective Part = 'a'
	Adverb    Part = 'r'
)

// Of is the class of a lower-case lemma.
func (l *Lexicon) Of(lemma string) Class { return l.classes.find(hash(lemma)) }

// level is how common the lemma is as that part of speech.
func (l *Lexicon) level(lemma string, part Part) Level {
	c := l.Of(lemma)
	switch part {
	case Noun:
		return c.Noun()
	case Verb:
		return c.Verb()
	case Adjective:
		return c.Adjective()
	default:
		return c.Adverb()
	}
}

// has reports whether the lemma has the part of speech.
func (l *Lexicon) has(lemma string, part Part) bool { return l.level(lemma, part) > Never }

// Exception is the lemma of an irregular form, lower case.
func (l *Lexicon) Exception(word string, part Part) (lemma string, ok bool) {
	lemma, ok = l.exceptions[part][word]
	return lemma, ok
}

//go:embed lexicon.bin
var classData []byte

//go:embed exceptions.txt
var exceptionData string

//go:embed irregular_verbs.txt
var verbData string

// English is the embedded lexicon, decoded at the first call.
var English = sync.OnceValue(func() *Lexicon {
	l, err := Decode(classData, exceptionData)
	if err != nil {
		panic("lexicon: embedded data: " + err.Error())
	}
	return l
})

// addVerbs reads lines "lemma past participle", with commas between variants.
func (l *Lexicon) addVerbs(text string) {
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		lemma, rest, _ := strings.Cut(line, " ")
		past, participle, _ := strings.Cut(rest, " ")
		l.addForms(past, lemma, Past)
		l.addForms(participle, lemma, Participle)
	}
}

func (l *Lexicon) addForms(forms, lemma string, mark Class) {
	for forms != "" {
		var form string
		form, forms, _ = strings.Cut(forms, ",")
		l.classes.put(hash(form), mark)
		if form != lemma {
			l.exceptions[Verb][form] = lemma
		}
	}
}

// parseExceptions reads lines "form part lemma".
func parseExceptions(text string) map[Part]map[string]string {
	m := map[Part]map[string]string{Noun: {}, Verb: {}, Adjective: {}, Adverb: {}}
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		form, rest, _ := strings.Cut(line, " ")
		part, lemma, ok := strings.Cut(rest, " ")
		if !ok || part == "" {
			continue
		}
		if forms := m[Part(part[0])]; forms != nil {
			forms[form] = lemma
		}
	}
	return m
}
