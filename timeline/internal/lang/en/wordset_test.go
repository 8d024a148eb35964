package en

import (
	"slices"
	"testing"
)

// Word sets are searched by halves, so an entry out of order would be lost.
func TestWordSetsAreSorted(t *testing.T) {
	for name, s := range map[string]wordSet{
		"beforeYear":    beforeYear,
		"titles":        titles,
		"bibleBooks":    bibleBooks,
		"clauseOpeners": clauseOpeners,
		"countedNouns":  countedNouns,
		"dayNouns":      dayNouns,
		"figureWords":   figureWords,
		"functionWord":  functionWord,
		"groupNouns":    groupNouns,
		"intending":     intending,
		"irregularPast": irregularPast,
		"notPast":       notPast,
		"numberNoun":    numberNoun,
		"phraseWords":   phraseWords,
		"postponing":    postponing,
		"schedulable":   schedulable,
		"streetWords":   streetWords,
		"timetabled":    timetabled,
		"verbS":         verbS,
	} {
		if !slices.IsSorted(s) || len(slices.Compact(slices.Clone(s))) != len(s) {
			t.Errorf("%s is not in order or repeats a word", name)
		}
	}
}
