package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// database is as much of WordNet as the lists need. The formats are those of
// its manual pages wndb(5WN) and cntlist(5WN).
type database struct {
	synsets map[synsetKey]*synset
	senses  map[word][]*synset // by decreasing frequency
	counts  map[word][]int     // of each sense, in its tagged texts
	capital map[string]bool    // lemmas spelt with a capital in some sense
}

// word is a lemma, lower case with '_' for spaces, and its part of speech:
// n, v, a, r.
type word struct {
	lemma string
	part  byte
}

type synsetKey struct {
	offset string
	part   byte
}

type synset struct {
	key         synsetKey
	lexFile     int
	words       []string        // lower case
	capital     map[string]bool // those spelt with a capital
	hypernyms   []synsetKey
	derivations []derivation
}

// derivation links word number source of a synset with word number target of
// another; both count from 1.
type derivation struct {
	target         synsetKey
	source, number int
}

// The lexicographer files that the lists ask for, from lexnames(5WN).
const (
	nounAct           = 4
	nounCommunication = 10
	nounEvent         = 11
	nounGroup         = 14
	nounPhenomenon    = 19
	nounProcess       = 22
)

var parts = []struct {
	letter byte
	name   string
}{{'n', "noun"}, {'v', "verb"}, {'a', "adj"}, {'r', "adv"}}

func open(dir string) (*database, error) {
	db := &database{
		synsets: map[synsetKey]*synset{},
		senses:  map[word][]*synset{},
		counts:  map[word][]int{},
		capital: map[string]bool{},
	}
	for _, p := range parts {
		if err := eachLine(filepath.Join(dir, "data."+p.name), db.addSynset); err != nil {
			return nil, err
		}
	}
	for _, p := range parts {
		if err := eachLine(filepath.Join(dir, "index."+p.name), db.addIndex); err != nil {
			return nil, err
		}
	}
	return db, eachLine(filepath.Join(dir, "cntlist.rev"), db.addCount)
}

// eachLine calls f with the fields of each line that is no licence text.
func eachLine(name string, f func(fields []string) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "  ") {
			continue
		}
		if err := f(strings.Fields(lines.Text())); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return lines.Err()
}

// addSynset reads "offset lexfile type count (word id)... pointers... | gloss".
func (db *database) addSynset(f []string) error {
	part := f[2][0]
	if part == 's' { // adjective satellite
		part = 'a'
	}
	s := &synset{key: synsetKey{f[0], part}}
	var err error
	if s.lexFile, err = strconv.Atoi(f[1]); err != nil {
		return err
	}
	n, err := strconv.ParseInt(f[3], 16, 0)
	if err != nil {
		return err
	}
	f = f[4:]
	for range n {
		w, _, _ := strings.Cut(f[0], "(") // adjectives carry "(p)"
		if lower := strings.ToLower(w); lower != w {
			db.capital[lower] = true
			if s.capital == nil {
				s.capital = map[string]bool{}
			}
			s.capital[lower] = true
		}
		s.words = append(s.words, strings.ToLower(w))
		f = f[2:]
	}
	pointers, err := strconv.Atoi(f[0])
	if err != nil {
		return err
	}
	f = f[1:]
	for range pointers {
		target := synsetKey{f[1], f[2][0]}
		switch f[0] {
		case "@":
			s.hypernyms = append(s.hypernyms, target)
		case "+":
			ends, err := strconv.ParseInt(f[3], 16, 0)
			if err != nil {
				return err
			}
			s.derivations = append(s.derivations, derivation{target, int(ends >> 8), int(ends & 0xff)})
		}
		f = f[4:]
	}
	db.synsets[s.key] = s
	return nil
}

// addIndex reads "lemma part synsets pointers symbols... senses tagged offset...".
func (db *database) addIndex(f []string) error {
	n, err := strconv.Atoi(f[2])
	if err != nil {
		return err
	}
	w := word{f[0], f[1][0]}
	for _, offset := range f[len(f)-n:] {
		db.senses[w] = append(db.senses[w], db.synsets[synsetKey{offset, w.part}])
	}
	db.counts[w] = make([]int, n)
	return nil
}

// addCount reads "lemma%type:file:id:head:headid sense count".
func (db *database) addCount(f []string) error {
	lemma, key, _ := strings.Cut(f[0], "%")
	sense, err := strconv.Atoi(f[1])
	if err != nil {
		return err
	}
	count, err := strconv.Atoi(f[2])
	if err != nil {
		return err
	}
	w := word{lemma, "-nvara"[key[0]-'0']} // type 5: adjective satellite
	if sense <= len(db.counts[w]) {
		db.counts[w][sense-1] += count
	}
	return nil
}

// uses is how often the tagged texts use the word in any sense.
func (db *database) uses(w word) (n int) {
	for _, c := range db.counts[w] {
		n += c
	}
	return n
}
