package lang

import (
	"slices"
	"strings"
)

// withPhrases takes the phrases out of a lexicon's entries, hangs them on their
// first words, and adds the words that begin nothing else. Of the phrases of a
// word the longest comes first.
func withPhrases(all []Entry) (entries, phrases []Entry) {
	heads := map[string][]Entry{}
	var order []string
	hang := func(head string, e Entry, rest string) {
		e.Word = rest
		if heads[head] == nil {
			order = append(order, head)
		}
		heads[head] = append(heads[head], e)
	}
	index := map[string]int{}
	for _, e := range all {
		head, rest, ok := strings.Cut(e.Word, " ")
		switch {
		case !ok:
			index[e.Word] = len(entries)
			entries = append(entries, e)
		case strings.HasSuffix(head, "~"):
			head = head[:len(head)-1]
			hang(head, e, "~ "+rest)
			hang(head+"s", e, "~ "+rest)
		default:
			hang(head, e, " "+rest)
		}
	}
	for _, head := range order {
		of := heads[head]
		slices.SortStableFunc(of, func(a, b Entry) int { return len(b.Word) - len(a.Word) })
		i, ok := index[head]
		if !ok {
			i = len(entries)
			entries = append(entries, Entry{Word: head})
		}
		entries[i].from, entries[i].to = len(phrases), len(phrases)+len(of)
		phrases = append(phrases, of...)
	}
	return entries, phrases
}

// phrase returns the longest phrase that goes on after its first word, which
// ends at i, and where it ends.
func (l *Lexicon) phrase(e *Entry, text string, i int) (*Entry, int) {
	for k := e.from; k < e.to; k++ {
		if end := follow(text, i, l.phrases[k].Word); end > 0 {
			return &l.phrases[k], end
		}
	}
	return nil, 0
}

// follow matches the rest of a phrase at i and returns where it ends, 0 when
// the text says something else. Case, apostrophes and the full stops of
// abbreviations do not count.
func follow(text string, i int, rest string) int {
	for k := 0; k < len(rest); k++ {
		i = pastApostrophe(text, i)
		switch c := rest[k]; c {
		case '~':
			if i < len(text) && text[i]|0x20 == 's' && (i+1 == len(text) || kind[text[i+1]] != letter || text[i+1] >= 0x80) {
				i++
			}
		case ' ':
			if i < len(text) && text[i] == '.' {
				i++
			}
			if i >= len(text) || kind[text[i]] != space && text[i] != '-' {
				return 0
			}
			i++
		default:
			if i >= len(text) || text[i]|0x20 != c {
				return 0
			}
			i++
		}
	}
	if i < len(text) && text[i] < 0x80 && (kind[text[i]] == letter || kind[text[i]] == digit) {
		return 0
	}
	return i
}

func pastApostrophe(text string, i int) int {
	if i < len(text) && text[i] == '\'' {
		return i + 1
	}
	if i+len(curly) <= len(text) && text[i:i+len(curly)] == curly {
		return i + len(curly)
	}
	return i
}
