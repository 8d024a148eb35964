package main

import (
	"fmt"
	"strings"
)

// tokens are the words of a document as SemEval-2015 task 4 counts them.
type tokens struct {
	Doc    string   `json:"doc"`
	Number string   `json:"number"` // of the document
	Tokens [][3]int `json:"tokens"` // sentence, start, end
	Words  []string `json:"words"`  // as the task writes them
}

func readTokens(path string) (map[string]*tokens, error) {
	list, err := readLines[tokens](path)
	if err != nil {
		return nil, err
	}
	by := map[string]*tokens{}
	for i := range list {
		if len(list[i].Words) != len(list[i].Tokens) {
			return nil, fmt.Errorf("%s: %s has %d tokens and %d words", path, list[i].Doc, len(list[i].Tokens), len(list[i].Words))
		}
		by[list[i].Doc] = &list[i]
	}
	return by, nil
}

// key writes a mention as the task does: document-sentence-word_word. It is ""
// for a span without a token.
func (t *tokens) key(start, end int) string {
	if t == nil {
		return ""
	}
	sentence, words := -1, []string(nil)
	for i, k := range t.Tokens {
		if k[1] < end && start < k[2] && (sentence < 0 || sentence == k[0]) {
			sentence = k[0]
			words = append(words, t.Words[i])
		}
	}
	if words == nil {
		return ""
	}
	return fmt.Sprintf("%s-%d-%s", t.Number, sentence, strings.Join(words, "_"))
}
