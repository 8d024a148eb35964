package en

import "github.com/eventgraph/eventgraph/timeline/timex"

// tenseWindow is how many words to either side of an expression may hold the
// verb that governs it.
const tenseWindow = 14

// Direction tells from the tense of the verb near text[start:end] on which side
// of the reference an open expression lies: past tense before, future after.
// It returns Closest when no verb tells.
func Direction(text string, start, end int) timex.Direction {
	// A preposition may settle it: "since Monday", "from Monday", "until Friday".
	switch lower(lastWord(text, start)) {
	case "since":
		return timex.OnOrBackward
	case "until", "till":
		return leaning(text, start, end, timex.OnOrForward)
	}
	return leaning(text, start, end, timex.Closest)
}

// leaning looks for the nearest telling verb, before the expression first,
// since English puts the verb there, then after it.
func leaning(text string, start, end int, none timex.Direction) timex.Direction {
	before, d1 := searchBack(text, start)
	after, d2 := searchForward(text, end)
	switch {
	case before == timex.Closest && after == timex.Closest:
		return none
	case before == timex.Closest:
		return after
	case after == timex.Closest || d1 <= d2+4:
		return before
	}
	return after
}

// searchBack walks the words before i to the start of the clause.
func searchBack(text string, i int) (timex.Direction, int) {
	next := ""
	for n := 1; n <= tenseWindow; n++ {
		w, at, ok := wordLeft(text, i)
		if !ok {
			return timex.Closest, 0
		}
		if d := verbDirection(w, next, lower(lastWord(text, at))); d != timex.Closest {
			return d, n
		}
		next, i = w, at
	}
	return timex.Closest, 0
}

// searchForward walks the words after i to the end of the clause.
func searchForward(text string, i int) (timex.Direction, int) {
	prev := ""
	for n := 1; n <= tenseWindow; n++ {
		w, at, ok := wordRight(text, i)
		if !ok {
			return timex.Closest, 0
		}
		following, _, _ := wordRight(text, at)
		if d := verbDirection(w, following, prev); d != timex.Closest {
			return d, n
		}
		prev, i = lower(w), at
	}
	return timex.Closest, 0
}

// verbDirection is the direction that one word shows, with the words beside it.
func verbDirection(w, next, prev string) timex.Direction {
	l := lower(w)
	switch l {
	case "will", "shall", "won't", "can", "may", "should", "must", "'ll":
		return timex.OnOrForward
	case "would", "could", "might":
		return timex.OnOrForward
	case "plans", "planned", "scheduled", "due", "expects", "expected", "hopes", "intends", "slated", "set":
		if l == "set" && lower(next) != "to" && lower(next) != "for" {
			return timex.OnOrBackward
		}
		return timex.OnOrForward
	case "was", "were", "had", "did", "has", "have", "been", "wasn't", "didn't", "weren't", "hadn't":
		return timex.OnOrBackward
	}
	if prev == "to" && next != "" && isLowerWord(w) && !irregularPast[l] && !functionWord[l] && len(l) > 1 {
		return timex.OnOrForward // "to meet Monday"
	}
	if irregularPast[l] || len(l) > 3 && l[len(l)-2:] == "ed" && isLowerWord(w) && !notPast[l] {
		return timex.OnOrBackward
	}
	return timex.Closest
}

func isLowerWord(w string) bool { return w != "" && 'a' <= w[0] && w[0] <= 'z' }

// notPast are words in -ed that are no past tense.
var notPast = map[string]bool{"need": true, "indeed": true, "feed": true, "seed": true, "speed": true, "exceed": true, "proceed": true, "succeed": true, "bleed": true, "breed": true, "hundred": true, "united": true, "wicked": true, "naked": true, "sacred": true}

// irregularPast are the past tenses that news uses most.
var irregularPast = map[string]bool{"said": true, "told": true, "came": true, "went": true, "made": true, "took": true, "saw": true, "got": true, "gave": true, "found": true, "left": true, "felt": true, "held": true, "kept": true, "began": true, "brought": true, "bought": true, "thought": true, "caught": true, "taught": true, "fought": true, "sought": true, "won": true, "lost": true, "met": true, "sent": true, "spent": true, "built": true, "led": true, "fell": true, "rose": true, "grew": true, "knew": true, "drew": true, "flew": true, "threw": true, "ran": true, "became": true, "wrote": true, "spoke": true, "broke": true, "chose": true, "drove": true, "stood": true, "understood": true, "sold": true, "paid": true, "heard": true, "shot": true, "struck": true, "sank": true, "swept": true, "slept": true, "died": true, "lay": true, "swore": true, "wore": true, "bore": true, "tore": true, "ate": true, "sat": true, "hung": true, "dealt": true, "meant": true, "laid": true, "beat": true, "shook": true, "withdrew": true, "overthrew": true, "arose": true, "awoke": true, "sued": true, "quit": true}

// lastWord is the word that ends before i.
func lastWord(text string, i int) string {
	w, _, _ := wordLeft(text, i)
	return w
}

// wordLeft returns the word before i in the same clause and where it begins.
func wordLeft(text string, i int) (w string, start int, ok bool) {
	e := i
	for e > 0 && !isLetter(text[e-1]) {
		switch text[e-1] {
		case '.', '!', '?', ';', '\n':
			if text[e-1] != '\n' && !(text[e-1] == '.' && e < len(text) && text[e] != ' ' && text[e] != '\n') || e > 1 && text[e-1] == '\n' && text[e-2] == '\n' {
				if text[e-1] == '.' && abbreviated(text, e-1) {
					break
				}
				return "", 0, false
			}
		}
		e--
	}
	if e == 0 {
		return "", 0, false
	}
	s := e
	for s > 0 && (isLetter(text[s-1]) || text[s-1] == '\'') {
		s--
	}
	return text[s:e], s, true
}

// wordRight returns the word after i in the same clause and where it ends.
func wordRight(text string, i int) (w string, end int, ok bool) {
	s := i
	for s < len(text) && !isLetter(text[s]) {
		switch text[s] {
		case '.', '!', '?', ';':
			if s+1 >= len(text) || text[s+1] == ' ' || text[s+1] == '\n' {
				return "", 0, false
			}
		case '\n':
			if s+1 < len(text) && text[s+1] == '\n' {
				return "", 0, false
			}
		}
		s++
	}
	e := s
	for e < len(text) && (isLetter(text[e]) || text[e] == '\'') {
		e++
	}
	return text[s:e], e, e > s
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
