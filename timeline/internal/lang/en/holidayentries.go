package en

import (
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/internal/feast"
	"github.com/eventgraph/eventgraph/timeline/internal/lang"
)

// holidayEntries are the names of all feasts as the lexicon has them.
func holidayEntries() []lang.Entry {
	var es []lang.Entry
	add := func(name string, n int) {
		es = append(es, lang.Entry{Word: name, Class: lang.Holiday, N: n, Trigger: true})
	}
	for _, w := range slices.Concat(holidayWords[:], lunarWords[:]) {
		add(w.name, int(w.day)|w.n)
	}
	plain := strings.NewReplacer("s's ", "s~ ", "s' ", "~ ", "'s ", "~ ", "'", "", "-", " ")
	for name, f := range feast.Observances {
		n := int(f)
		if isUpper(name[0]) && strings.Count(name, " ") < 2 {
			n |= named // "the old new year", "the sweetest day of all"
		}
		word := strings.ToLower(plain.Replace(name + " "))
		word = word[:len(word)-1]
		add(word, n)
		if rest, ok := strings.CutPrefix(word, "st "); ok {
			add("saint "+rest, n)
		}
	}
	return es
}
