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
		short, words, of := n.list[i].full, words[i], words
		best := -1
		better := func(j int) {
			if j != i && len(n.list[j].full) > len(short) && (best < 0 || len(n.list[j].full) > len(n.list[best].full)) {
				best = j
			}
		}
		if len(words) == 1 {
			first := ""
			for _, j := range n.ends[short] {
				if n.list[j].person || acronyms[j] == short {
					if w := of[j][0]; j != i && n.list[j].person && len(of[j]) > 1 {
						if first != "" && first != w {
							best = -1
							break // of two people of one surname, either may be meant
						}
						first = w
					}
					better(j)
				}
			}
			if best < 0 && givenName(strings.ToLower(short)) {
				best = n.only(short, of)
			}
		} else if n.list[i].person {
			for _, j := range n.ends[words[len(words)-1]] {
				if strings.HasSuffix(n.list[j].full, " "+short) {
					better(j)
				}
			}
		}
		if best < 0 && !n.list[i].person {
			for _, j := range n.begins[prefix(words[0])] {
				if abbreviates(words, of[j]) {
					better(j)
				}
			}
		}
		if best >= 0 {
			n.list[i].alias = best
			n.list[i].person = n.list[best].person
			if n.list[best].gender == either {
				n.list[best].gender = n.list[i].gender
			}
		}
	}
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

// core is a name without its titles, and whether it had one.
func core(s *syntax.Sentence, r syntax.Range) (syntax.Range, bool) {
	titled := false
	for k := r.To - 2; k >= r.From; k-- {
		if title(s.Words[k]) {
			r.From, titled = k+1, true
			break
		}
	}
	return r, titled
}

// title reports words that stand before the name of a person.
func title(w string) bool {
	switch w {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady", "president", "minister", "secretary", "commissioner", "chancellor", "senator", "sen.", "sen", "rep.", "rep",
		"gov.", "governor", "mayor", "judge", "justice", "king", "queen", "prince", "princess", "pope", "general", "gen.", "gen", "colonel", "col.", "captain", "capt.", "major", "maj.", "lieutenant", "lt.", "sergeant", "sgt.",
		"inspector", "superintendent", "detective", "constable", "officer", "professor", "prof.", "prof", "rev.", "reverend", "bishop", "archbishop", "chairman", "chairwoman", "chief", "director", "premier", "chair",
		"ambassador", "ceo", "cfo", "coo", "cto", "executive", "founder", "co-founder", "editor", "commander", "spokesman", "spokeswoman", "coach", "congressman", "congresswoman", "attorney", "baroness", "sheikh", "sheik", "ayatollah", "imam", "cardinal", "father", "sister", "admiral", "adm.", "deputy", "analyst", "economist", "lawyer":
		return true
	}
	return false
}

// personLike reports names of two or three words that are the subject of a
// verb only people do, or that an age or a role stands beside.
func personLike(s *syntax.Sentence, p *syntax.Phrase, core syntax.Range) bool {
	if core.Len() < 1 || core.Len() > 4 || syntax.Body(s.Words[core.To-1]) {
		return false
	}
	if core.From > p.From && role(s.Words[core.From-1]) {
		return true
	}
	if core.Len() > 1 && givenName(s.Words[core.From]) {
		return true
	}
	if p.Det != syntax.None || core.Len() < 2 {
		return false
	}
	if q := p.Join; q != syntax.None && s.Phrases[q].Kind == syntax.Common && s.Word(p.From-1) == "," && role(s.Words[s.Phrases[q].Head]) {
		return true // "a retired judge, Ada Finch,"
	}
	if s.Word(p.To) == "," {
		q := p.To + 1
		if q < len(s.Tokens) && s.PhraseAt[q] != syntax.None && s.Phrases[s.PhraseAt[q]].Owns {
			q = s.Phrases[s.PhraseAt[q]].To + 1
		}
		if q < len(s.Tokens) && s.PhraseAt[q] != syntax.None {
			if r := &s.Phrases[s.PhraseAt[q]]; r.Kind == syntax.Common && s.Word(r.To) == "," && role(s.Words[r.Head]) {
				return true // "Ada Finch, the firm's chair,"
			}
		}
	}
	if s.Word(p.To) == "," && (len(s.Word(p.To+1)) == 2 && s.Tag(p.To+1).String() == "CD" || s.Word(p.To+1) == "who") {
		return true
	}
	if p.Function == syntax.Subject && p.Verb != syntax.None && core.Len() == 2 {
		switch s.Lemma(s.Verbs[p.Verb].Main) {
		case "say", "tell", "write", "think", "believe", "die", "marry", "shoot", "resign":
			return true
		}
	}
	return false
}

// role reports common nouns for people that stand before their name.
func role(w string) bool {
	if title(w) {
		return true
	}
	switch w {
	case "musician", "leader", "executive", "author", "writer", "player", "singer", "actor", "actress", "resident", "teacher", "student", "suspect", "victim", "driver", "founder", "engineer", "activist", "campaigner", "lawmaker", "politician", "candidate",
		"manager", "scientist", "doctor", "nurse", "farmer", "year-old", "spokesperson", "boss", "head", "owner", "investor", "banker", "lawyer", "prosecutor", "striker", "captain", "mother", "son", "daughter", "brother", "wife", "husband":
		return true
	}
	return strings.HasSuffix(w, "-year-old")
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
