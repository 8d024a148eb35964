package main

import (
	"path/filepath"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

// classes are the parts of speech of all lemmas of one word.
func (db *database) classes() map[string]lexicon.Class {
	classes := map[string]lexicon.Class{}
	for w := range db.senses {
		if plain(w.lemma) && classes[w.lemma] == 0 {
			if c := db.class(w.lemma); c != 0 {
				classes[w.lemma] = c
			}
		}
	}
	return classes
}

// plain reports whether a lemma is one word of letters and hyphens.
func plain(lemma string) bool {
	for i := 0; i < len(lemma); i++ {
		if c := lemma[i]; (c < 'a' || c > 'z') && c != '-' {
			return false
		}
	}
	return lemma != ""
}

// class grades the parts of speech of a lemma by their share of its uses.
func (db *database) class(lemma string) lexicon.Class {
	var share [4]float64
	total := 0.0
	for i, p := range parts {
		w := word{lemma, p.letter}
		if len(db.senses[w]) == 0 {
			continue
		}
		// Half a use for each part of speech, and a little for each of its
		// senses: words without counts are graded by their senses.
		share[i] = float64(db.uses(w)) + 0.5 + 0.1*float64(len(db.senses[w]))
		total += share[i]
	}
	if len(lemma) < 3 && total < 2 {
		return 0 // symbols of elements and units, not words of prose
	}
	var level [4]lexicon.Level
	for i, s := range share {
		switch {
		case s == 0:
		case s < 0.1*total:
			level[i] = lexicon.Rare
		case s <= 0.75*total:
			level[i] = lexicon.Common
		default:
			level[i] = lexicon.Primary
		}
	}
	return lexicon.NewClass(level[0], level[1], level[2], level[3], db.capital[lemma])
}

// exceptionLines are the irregular forms of nouns, verbs, adjectives and
// adverbs, as "form part lemma", less those that the rules get right.
func exceptionLines(dir string, regular *lexicon.Lexicon) ([]string, error) {
	var lines []string
	for _, p := range parts {
		part := lexicon.Part(p.letter)
		err := eachLine(filepath.Join(dir, p.name+".exc"), func(f []string) error {
			form, lemma := f[0], f[1]
			if !plain(form) || !plain(lemma) || strings.Contains(form, "-") {
				return nil
			}
			if _, ok := regular.Exception(form, part); ok {
				return nil // an irregular verb with a line of its own
			}
			if got, _ := regular.Base(form, lexicon.EndingOf(form), part); got != lemma {
				lines = append(lines, form+" "+string(rune(part))+" "+lemma)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return lines, nil
}
