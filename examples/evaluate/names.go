package main

import (
	"slices"
	"strings"
	"unicode"
)

// nameWords are the words of a name or text, without case, possessive endings,
// points and hyphens.
func nameWords(text string) []string {
	text = strings.ToLower(text)
	text = strings.NewReplacer("&", " and ", "-", " ", ".", "").Replace(withoutPossessive(text))
	var words []string
	for _, w := range strings.Fields(text) {
		w = strings.Map(func(r rune) rune {
			if wordRune(r) {
				return r
			}
			return -1
		}, w)
		if w != "" {
			words = append(words, w)
		}
	}
	return words
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' }

// withoutPossessive leaves out 's at the end of words.
func withoutPossessive(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		size := 0
		for _, ending := range [...]string{"'s", "’s"} {
			if rest, ok := strings.CutPrefix(text[i:], ending); ok && strings.IndexFunc(rest, wordRune) != 0 {
				size = len(ending)
			}
		}
		if size == 0 {
			b.WriteByte(text[i])
			size = 1
		}
		i += size
	}
	return b.String()
}

// light are words that names may leave out.
var light = []string{"the", "a", "an", "of", "inc", "corp", "co", "index", "company", "ltd", "plc"}

func heavy(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(light, w) })
}

// sameName reports whether a participant is the entity: its name ends in the
// entity's, as in "US President Barack Obama". Airbus A380 is not Airbus.
func sameName(entity, participant string) bool {
	e, p := nameWords(entity), nameWords(participant)
	if h := heavy(e); len(h) > 0 {
		e = h
	}
	if h := heavy(p); len(h) > 0 {
		p = h
	}
	return len(e) > 0 && len(p) >= len(e) && slices.Equal(p[len(p)-len(e):], e)
}

// named reports whether a text names the entity outside of the longer names of
// other entities.
func named(entity, text string, longer []string) bool {
	e, t := nameWords(entity), nameWords(text)
	for _, l := range longer {
		words := nameWords(l)
		for i := 0; i+len(words) <= len(t); i++ {
			if slices.Equal(t[i:i+len(words)], words) {
				t = slices.Replace(t, i, i+len(words), "|") // is no word
			}
		}
	}
	if len(e) == 0 {
		return false
	}
	h := heavy(e)
	return contains(t, e) || len(h) > 0 && contains(t, h)
}

// contains reports whether words stand in a text side by side.
func contains(text, words []string) bool {
	for i := 0; i+len(words) <= len(text); i++ {
		if slices.Equal(text[i:i+len(words)], words) {
			return true
		}
	}
	return false
}

// longerNames are the entities whose names hold all words of the entity and
// more.
func longerNames(entity string, others []string) (longer []string) {
	e := nameWords(entity)
	for _, o := range others {
		words := nameWords(o)
		missing := func(w string) bool { return !slices.Contains(words, w) }
		if o != entity && len(words) > len(e) && !slices.ContainsFunc(e, missing) {
			longer = append(longer, o)
		}
	}
	return longer
}
