package main

import (
	"fmt"
	"hash/fnv"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline"
)

// story is the articles of one story, by file name.
type story struct {
	name  string
	texts []string
	names map[string]bool // words that are names or places in it
}

// readStories reads the folders of dir, each a story.
func readStories(dir string) (stories []story, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.txt"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		name := filepath.Base(filepath.Dir(f))
		if len(stories) == 0 || stories[len(stories)-1].name != name {
			stories = append(stories, story{name: name})
		}
		s := &stories[len(stories)-1]
		s.texts = append(s.texts, string(b))
	}
	if len(stories) == 0 {
		return nil, fmt.Errorf("%s: no folders with .txt files", dir)
	}
	for i := range stories {
		stories[i].names = namesOf(stories[i].texts)
	}
	return stories, nil
}

// articles yields n articles: the stories again and again, each time with other
// names, places and years, and with a story key of its own. The same n always
// gives the same articles.
func articles(stories []story, n int) iter.Seq[timeline.Document] {
	return func(yield func(timeline.Document) bool) {
		for round := 0; n > 0; round++ {
			for _, s := range stories {
				key := fmt.Sprintf("%s-%d", s.name, round)
				for i, text := range s.texts {
					if n == 0 {
						return
					}
					n--
					if !yield(timeline.Document{ID: fmt.Sprintf("%s/%d", key, i), Story: key, Text: s.vary(text, round)}) {
						return
					}
				}
			}
		}
	}
}

// vary is a text with the names and years of a round; round 0 is the original.
func (s *story) vary(text string, round int) string {
	if round == 0 {
		return text
	}
	var b strings.Builder
	for word := range words(text) {
		switch {
		case s.names[word]:
			b.WriteString(nameFor(word, round))
		case year(word) > 0:
			// Weekdays fall on the same dates again after 28 years.
			b.WriteString(strconv.Itoa(year(word) + 28*(round%4-2)))
		default:
			b.WriteString(word)
		}
	}
	return b.String()
}

// year is the year that a word says, 0 for none.
func year(word string) int {
	if n, err := strconv.Atoi(word); err == nil && len(word) == 4 && 1957 <= n && n < 2040 {
		return n
	}
	return 0
}

// words yields the words and what is between them, together the whole text.
func words(text string) iter.Seq[string] {
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return func(yield func(string) bool) {
		for len(text) > 0 {
			first, _ := utf8.DecodeRuneInString(text)
			end := strings.IndexFunc(text, func(r rune) bool { return inWord(r) != inWord(first) })
			if end < 0 {
				end = len(text)
			}
			if !yield(text[:end]) {
				return
			}
			text = text[end:]
		}
	}
}

// namesOf finds the words that are names: written with a capital where no
// sentence starts, and never without one. Words of the calendar are none.
func namesOf(texts []string) map[string]bool {
	names, lower := map[string]bool{}, map[string]bool{}
	for _, text := range texts {
		before := "\n"
		for word := range words(text) {
			r, _ := utf8.DecodeRuneInString(word)
			switch {
			case unicode.IsLower(r):
				lower[word] = true
			case unicode.IsUpper(r) && before == " " && len(word) > 3 && word != strings.ToUpper(word):
				names[word] = true
			}
			before = word
		}
	}
	for name := range names {
		if lower[strings.ToLower(name)] || strings.Contains(calendar, name[:3]) {
			delete(names, name)
		}
	}
	return names
}

const calendar = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter"

// nameFor is the name that stands for another in a round.
func nameFor(name string, round int) string {
	h := fnv.New64a()
	h.Write([]byte(name))
	r := rand.New(rand.NewPCG(h.Sum64(), uint64(round)))
	const consonants, vowels = "bdfgklmnprstv", "aeiou"
	var b strings.Builder
	for range 2 + r.IntN(2) {
		b.WriteByte(consonants[r.IntN(len(consonants))])
		b.WriteByte(vowels[r.IntN(len(vowels))])
	}
	b.WriteByte(consonants[r.IntN(len(consonants))])
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}
