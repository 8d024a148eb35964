// Wordnet makes the word lists of this repository from the files of WordNet 3.0
// (Debian: package wordnet-base, folder /usr/share/wordnet):
//
//	go run ./timeline/internal/pos/wordnet -wordnet DIR -lexicon DIR -events DIR
//
// It writes lexicon.bin and exceptions.txt into the folder -lexicon, and
// event_nouns.txt and derivations.txt into the folder -events.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/pos/lexicon"
)

func main() {
	wordnet := flag.String("wordnet", "", "folder of WordNet's data.noun, index.noun and the like")
	lex := flag.String("lexicon", "", "folder for lexicon.bin and exceptions.txt")
	events := flag.String("events", "", "folder for event_nouns.txt and derivations.txt")
	flag.Parse()
	if err := run(*wordnet, *lex, *events); err != nil {
		fmt.Fprintln(os.Stderr, "wordnet:", err)
		os.Exit(1)
	}
}

func run(wordnet, lex, events string) error {
	db, err := open(wordnet)
	if err != nil {
		return err
	}
	classes := lexicon.Encode(db.classes())
	if err := os.WriteFile(filepath.Join(lex, "lexicon.bin"), classes, 0o644); err != nil {
		return err
	}
	regular, err := lexicon.Decode(classes, "")
	if err != nil {
		return err
	}
	exceptions, err := exceptionLines(wordnet, regular)
	if err != nil {
		return err
	}
	nouns := db.eventNouns()
	return writeLists(map[string][]string{
		filepath.Join(lex, "exceptions.txt"):     exceptions,
		filepath.Join(events, "event_nouns.txt"): nouns,
		filepath.Join(events, "derivations.txt"): db.derivations(nouns),
	})
}

// writeLists writes each list sorted, one entry a line.
func writeLists(lists map[string][]string) error {
	for name, lines := range lists {
		slices.Sort(lines)
		text := strings.Join(slices.Compact(lines), "\n") + "\n"
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
