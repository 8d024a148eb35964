package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
)

// names are the proper names of a document, each with its fullest form.
type names struct {
	list  []properName
	index map[string]int // any form: position in list

	begins map[string][]int // positions in list by the first letters of the first word
	ends   map[string][]int // and by the last word
}

type properName struct {
	full   string
	person bool
	gender gender
	alias  int // position in list of the fuller form, or -1
}

// bucketSize bounds the comparisons of one name with others that begin alike.
const bucketSize = 32

// release forgets the names and keeps the memory, unless it takes long to clear.
func (n *names) release() {
	if len(n.list) > 1000 {
		*n = names{}
	}
	clear(n.list)
	n.list = n.list[:0]
	clear(n.index)
	clear(n.begins)
	clear(n.ends)
}

// collect gathers the names and ties short forms to long ones.
func (n *names) collect(sentences []syntax.Sentence) {
	if n.index == nil {
		n.index, n.begins, n.ends = map[string]int{}, map[string][]int{}, map[string][]int{}
	}
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Phrases {
			p := &s.Phrases[k]
			if p.Name.Len() == 0 || p.Kind == syntax.TimeNoun {
				continue
			}
			core, titled := core(s, p.Name)
			form := spaced(s.Text(core))
			if form == "" {
				continue
			}
			at, ok := n.index[form]
			if !ok {
				at = len(n.list)
				n.index[form] = at
				n.list = append(n.list, properName{full: form, alias: -1})
			}
			if titled || p.Kind == syntax.Name && personLike(s, p, core) {
				n.list[at].person = true
				n.list[at].sees(s, p, core)
			}
		}
	}
	n.tie()
}

// sees takes the gender of a person from a title before the name, else from the given name.
func (n *properName) sees(s *syntax.Sentence, p *syntax.Phrase, core syntax.Range) {
	for k := p.From; k < core.From; k++ {
		if g := titleGender(s.Words[k]); g != either {
			n.gender = g
			return
		}
	}
	if core.Len() > 1 && n.gender == either {
		n.gender = givenNames[s.Words[core.From]]
	}
}

// tie finds for each name the fuller one that it stands for.
func (n *names) tie() {
	add := func(m map[string][]int, key string, i int) {
		if len(m[key]) < bucketSize {
			m[key] = append(m[key], i)
		}
	}
	words := make([][]string, len(n.list))
	acronyms := make([]string, len(n.list))
	for i := range n.list {
		words[i] = strings.Fields(n.list[i].full)
		add(n.begins, prefix(words[i][0]), i)
		if len(words[i]) > 1 {
			add(n.ends, words[i][len(words[i])-1], i)
			acronyms[i] = initials(words[i])
			if len(acronyms[i]) > 1 {
				add(n.ends, acronyms[i], i)
			}
		}
	}
	for i := range n.list {
		best := n.fuller(i, words, acronyms)
		if best < 0 {
			continue
		}
		n.list[i].alias = best
		n.list[i].person = n.list[best].person
		if n.list[best].gender == either {
			n.list[best].gender = n.list[i].gender
		}
	}
}

// fuller is the fullest name that name i may be short for, or -1.
func (n *names) fuller(i int, words [][]string, acronyms []string) int {
	short, own, best := n.list[i].full, words[i], -1
	switch {
	case len(own) == 1:
		best = n.ending(i, words, acronyms)
		if best < 0 && givenName(strings.ToLower(short)) {
			best = n.only(short, words)
		}
	case n.list[i].person:
		for _, j := range n.ends[own[len(own)-1]] {
			if strings.HasSuffix(n.list[j].full, " "+short) {
				best = n.longer(i, best, j)
			}
		}
	}
	if best >= 0 || n.list[i].person {
		return best
	}
	for _, j := range n.begins[prefix(own[0])] {
		if abbreviates(own, words[j]) {
			best = n.longer(i, best, j)
		}
	}
	return best
}

// ending is the fullest name that ends in name i, a surname, or has it for its
// acronym; -1 for none, and for people of several given names: either may be meant.
func (n *names) ending(i int, words [][]string, acronyms []string) int {
	best, given := -1, ""
	for _, j := range n.ends[n.list[i].full] {
		person := n.list[j].person
		if !person && acronyms[j] != n.list[i].full {
			continue
		}
		if j != i && person && len(words[j]) > 1 {
			if given != "" && given != words[j][0] {
				return -1
			}
			given = words[j][0]
		}
		best = n.longer(i, best, j)
	}
	return best
}

// longer is the longer of names best (-1: none) and j, the first of equals, where
// j is longer than name i.
func (n *names) longer(i, best, j int) int {
	if len(n.list[j].full) > len(n.list[i].full) && (best < 0 || len(n.list[j].full) > len(n.list[best].full)) {
		return j
	}
	return best
}

// only is the one person whose name begins with a given name, -1 for none and
// for several.
func (n *names) only(given string, words [][]string) int {
	found := -1
	for _, j := range n.begins[prefix(given)] {
		if !n.list[j].person || len(words[j]) < 2 || words[j][0] != given {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// prefix is the first three letters of a word, or all of a shorter one.
func prefix(w string) string {
	k := 0
	for i := range w {
		if k == 3 {
			return w[:i]
		}
		k++
	}
	return w
}

// initials are the first letters of the words, small ones left out: "CPS".
func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// abbreviates reports that each word of a body's short name begins the word of
// the long one in its place, one of them cut: "Met", "Met Police" for
// "Metropolitan Police"; "Metropolitan Police" for "Metropolitan Police Service".
func abbreviates(short, long []string) bool {
	if len(short) > len(long) || len(short) == 1 && short[0] == long[0] {
		return false
	}
	for i, w := range short {
		if !strings.HasPrefix(long[i], w) || len(w) < 3 {
			return false
		}
	}
	return syntax.Body(strings.ToLower(long[len(long)-1]))
}

// full is the fullest form of a name in this document.
func (n *names) full(form string) (name string, person bool) {
	at, ok := n.index[form]
	if !ok {
		return form, false
	}
	for range 3 {
		if a := n.list[at].alias; a >= 0 {
			at = a
		}
	}
	return n.list[at].full, n.list[at].person
}

// genderOf is the gender of the person of that name.
func (n *names) genderOf(form string) gender {
	at, ok := n.index[form]
	if !ok {
		return either
	}
	for range 3 {
		if a := n.list[at].alias; a >= 0 && n.list[at].gender == either {
			at = a
		}
	}
	return n.list[at].gender
}

// spaced is s with every stretch of white space as one space.
func spaced(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '\n' || c == '\t' || c == '\r' || c >= utf8.RuneSelf || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			plain = false
			break
		}
	}
	if plain {
		return s
	}
	return valid(strings.Join(strings.Fields(s), " "))
}
