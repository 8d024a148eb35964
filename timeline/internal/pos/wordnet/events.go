package main

import (
	"maps"
	"slices"
	"strings"
)

// eventNouns are the nouns of one word that tell of something that happens:
// by at least half of their uses, or by less if a verb stands behind them
// ("sentence", "launch").
func (db *database) eventNouns() []string {
	var nouns []string
	for _, w := range slices.SortedFunc(maps.Keys(db.senses), func(a, b word) int {
		return strings.Compare(a.lemma, b.lemma)
	}) {
		if w.part != 'n' || !plain(w.lemma) || len(w.lemma) < 3 ||
			db.onlyCapital(w) || db.uses(w) > tooGeneral {
			continue
		}
		happens, all := 0.0, 0.0
		for i, s := range db.senses[w] {
			weight := float64(db.counts[w][i]) + 1/float64(i+1)
			all += weight
			if db.event(s) {
				happens += weight
			}
		}
		if happens >= 0.5*all || happens >= 0.15*all && db.verbOf(w.lemma) != "" {
			nouns = append(nouns, w.lemma)
		}
	}
	return nouns
}

// tooGeneral is the number of uses from which a noun ("time") says nothing by
// itself: no name of an event is as common in WordNet's tagged texts.
const tooGeneral = 300

// onlyCapital reports whether all senses of a noun are names of one thing,
// like battles and holy days.
func (db *database) onlyCapital(w word) bool {
	for _, s := range db.senses[w] {
		if !s.capital[w.lemma] {
			return false
		}
	}
	return true
}

// event reports whether a sense of a noun is something that happens. Of
// communications only acts of speech are, of groups only meetings, of phenomena
// only natural events.
func (db *database) event(s *synset) bool {
	switch s.lexFile {
	case nounAct, nounEvent, nounProcess:
		return true
	case nounCommunication:
		return db.under(s, speech, 0)
	case nounGroup:
		return db.under(s, meetings, 0)
	case nounPhenomenon:
		return db.under(s, nature, 0)
	}
	return false
}

var (
	speech   = []string{"speech_act", "statement", "announcement", "warning", "disclosure", "promise", "request", "offer", "proposal", "conversation", "discussion", "agreement"}
	meetings = []string{"meeting"}
	nature   = []string{"storm", "earthquake", "geological_phenomenon", "weather", "natural_disaster", "phenomenon"}
)

// under reports whether the first word of the synset or of one above it is in names.
func (db *database) under(s *synset, names []string, depth int) bool {
	if slices.Contains(names, s.words[0]) {
		return true
	}
	for _, up := range s.hypernyms {
		if depth < 20 && db.under(db.synsets[up], names, depth+1) {
			return true
		}
	}
	return false
}

// derivations are lines "noun verb": the verb that WordNet derives a noun of
// the list from, in its most frequent sense that has one.
func (db *database) derivations(nouns []string) []string {
	var lines []string
	for _, noun := range nouns {
		if verb := db.verbOf(noun); verb != "" {
			lines = append(lines, noun+" "+verb)
		}
	}
	return lines
}

// verbOf prefers among the verbs of one sense the one that shares the most
// letters with the noun ("arrival": arrive), then the shorter one.
func (db *database) verbOf(noun string) string {
	for _, s := range db.senses[word{noun, 'n'}] {
		best, bestShared := "", -1
		for _, d := range s.derivations {
			target := db.synsets[d.target]
			if d.target.part != 'v' || s.words[d.source-1] != noun || !plain(target.words[d.number-1]) {
				continue
			}
			verb := target.words[d.number-1]
			n := sharedPrefix(noun, verb)
			if n > bestShared || n == bestShared && (len(verb) < len(best) || len(verb) == len(best) && verb < best) {
				best, bestShared = verb, n
			}
		}
		if best != "" {
			return best
		}
	}
	return ""
}

func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
