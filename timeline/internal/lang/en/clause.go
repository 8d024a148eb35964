package en

// clauseWindow is how many words to either side of an expression may hold the
// verb that governs it.
const clauseWindow = 14

// clause is the words on one side of an expression, the nearest first, up to
// the end of the sentence.
type clause struct {
	word  [clauseWindow]string // as it is written
	lower [clauseWindow]string // what at returns of it
	comma [clauseWindow]bool   // a comma, dash or quote stands between the word and the expression's side
	n     int
}

// at returns word k in lower case, or "" past the end and for a name: verbs
// have no capitals, but for the one that opens "Let's meet on Friday".
func (c *clause) at(k int) string {
	if k < 0 || k >= c.n {
		return ""
	}
	return c.lower[k]
}

// add adds the next word, which gap parts from the one before.
func (c *clause) add(w, gap string) {
	c.word[c.n], c.comma[c.n] = w, broken(gap)
	switch {
	case !isUpper(w[0]):
		c.lower[c.n] = w
	case w == "Let's", w == "Lets", w == "Let":
		c.lower[c.n] = "let's"
	case w == "I'm":
		c.lower[c.n] = "i'm"
	case w == "I'll":
		c.lower[c.n] = "'ll"
	}
	c.n++
}

// end says that the sentence has no more words on this side.
func (c *clause) end() {
	if k := c.n - 1; k >= 0 && c.lower[k] == "" {
		c.lower[k] = opening(c.word[k])
	}
}

// opening is a word that opens a sentence in lower case, if it is one that tells
// of tense there: "Will you come Friday?", "Asked on Friday, he smiled".
func opening(w string) string {
	switch w {
	case "Ahead":
		return "ahead"
	case "If":
		return "if"
	case "Since":
		return "since"
	case "There":
		return "there"
	case "There's":
		return "there's"
	case "Are", "Is", "Will", "Can", "Could", "Would", "Should", "Shall", "See", "Meet", "Join", "Come", "Don't", "Register", "Apply", "Book", "Visit", "Please", "We'll", "They'll", "You'll", "He'll", "She'll", "It'll":
		return "'ll"
	case "We're", "They're", "You're", "He's", "She's":
		return "we're"
	case "Asked", "Arrested", "Convicted", "Questioned", "Pressed", "Released", "Elected", "Did", "Was", "Were", "Had":
		return "was"
	}
	return ""
}

// skipHedge drops "at least" and "at most" from before an expression.
func (c *clause) skipHedge() {
	if w := c.at(0); c.n > 1 && (w == "least" || w == "most") && c.at(1) == "at" {
		copy(c.word[:], c.word[2:])
		copy(c.lower[:], c.lower[2:])
		copy(c.comma[:], c.comma[2:])
		c.n -= 2
	}
}

// raw returns word k as it is written, "" past the end.
func (c *clause) raw(k int) string {
	if k < 0 || k >= c.n {
		return ""
	}
	return c.word[k]
}

// before reads the words that end before text[i], from right to left.
func before(text string, i int) (c clause) {
	for c.n < clauseWindow {
		w, start, ok := wordLeft(text, i)
		if !ok {
			c.end()
			return c
		}
		c.add(w, text[start+len(w):i])
		i = start
	}
	return c
}

// after reads the words that begin at or after text[i].
func after(text string, i int) (c clause) {
	for c.n < clauseWindow {
		w, end, ok := wordRight(text, i)
		if !ok {
			c.end()
			return c
		}
		c.add(w, text[i:end-len(w)])
		i = end
	}
	return c
}

// broken reports whether the text between two words holds a mark that parts
// clauses.
func broken(gap string) bool {
	for i := 0; i < len(gap); i++ {
		switch gap[i] {
		case ',', ':', '"', '(', ')', '`', '_':
			return true
		case '-':
			if i+1 < len(gap) && gap[i+1] == '-' {
				return true
			}
		}
	}
	return false
}

// wordLeft returns the word before i in the same sentence and where it begins.
func wordLeft(text string, i int) (w string, start int, ok bool) {
	e := max(i, 0)
	for ; e > 0 && !isLetter(text[e-1]); e-- {
		switch c := text[e-1]; c {
		case '.':
			if e < len(text) && text[e] != ' ' && text[e] != '\n' && text[e] != '"' && text[e] != '\'' || abbreviated(text, e-1) || goesOn(text, e) {
				continue
			}
			return "", 0, false
		case '!', '?', ';':
			return "", 0, false
		case '\n':
			if e > 1 && text[e-2] == '\n' || e < len(text) && text[e] == '\n' {
				return "", 0, false
			}
		}
		if i-e > 40 {
			return "", 0, false
		}
	}
	s := e
	for s > 0 && (isLetter(text[s-1]) || text[s-1] == '\'' && s > 1 && isLetter(text[s-2])) {
		s--
	}
	return text[s:e], s, e > s
}

// wordRight returns the word after i in the same sentence and where it ends.
func wordRight(text string, i int) (w string, end int, ok bool) {
	s := i
	for ; s < len(text) && !isLetter(text[s]); s++ {
		switch text[s] {
		case '.', '!', '?', ';':
			if text[s] == '.' && goesOn(text, s+1) {
				continue
			}
			if s+1 >= len(text) || text[s+1] == ' ' || text[s+1] == '\n' || text[s+1] == '"' || text[s+1] == '\'' {
				return "", 0, false
			}
		case '\n':
			if s+1 < len(text) && text[s+1] == '\n' {
				return "", 0, false
			}
		}
		if s-i > 40 {
			return "", 0, false
		}
	}
	e := s
	for e < len(text) && (isLetter(text[e]) || text[e] == '\'' && e+1 < len(text) && isLetter(text[e+1])) {
		e++
	}
	return text[s:e], e, e > s
}

// goesOn reports whether the sentence goes on after the full stop before i, so
// that it ends no more than an abbreviation: "at 9:30 a.m. (1330 GMT) on Monday",
// "at 9:30 a.m. Tokyo time".
func goesOn(text string, i int) bool {
	if i+1 >= len(text) || text[i] != ' ' {
		return false
	}
	c := text[i+1]
	return c == '(' || 'a' <= c && c <= 'z' || placeTime(text[i:]) > 0
}

// abbreviated reports whether the full stop at i belongs to a short
// capitalised word: "Sept.", "Mr.", "U.S.".
func abbreviated(text string, i int) bool {
	s := i
	for s > 0 && isLetter(text[s-1]) {
		s--
	}
	return i-s > 0 && i-s <= 4 && isUpper(text[s])
}
