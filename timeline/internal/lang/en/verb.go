package en

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// verbDirection is the direction that one word shows with the words beside it
// in the order of the text.
func verbDirection(w, next, prev, prev2 string) timex.Direction {
	if prev == "please" {
		return timex.OnOrForward // "please set up a call"
	}
	switch w {
	case "will", "shall", "won't", "can", "may", "should", "must", "would", "could", "might", "'ll", "let's", "he'll", "it'll", "they'll", "we'll", "i'll":
		return timex.OnOrForward
	case "scheduled", "expected", "slated", "due", "expects", "expect", "plans", "intends", "hopes", "payable":
		if overtaken(prev, prev2) {
			return onceAhead
		}
		if w == "plans" && pastForm(prev) {
			return timex.Closest // "announced plans on Friday"
		}
		return timex.OnOrForward
	case "planned", "planning", "plan":
		switch next {
		case "a", "an", "the", "to", "for", "another", "more":
			return timex.OnOrForward
		}
	case "forecast":
		if next == "for" || passive(prev) {
			return timex.OnOrForward
		}
	case "set":
		if overtaken(prev, prev2) {
			return onceAhead
		}
		if next == "to" || next == "for" || passive(prev) {
			return timex.OnOrForward
		}
		return timex.OnOrBackward
	case "i'm", "we're", "they're", "you're", "he's", "she's":
		if len(next) > 4 && next[len(next)-3:] == "ing" {
			return timex.OnOrForward
		}
		return timex.Closest
	case "is", "are", "am", "isn't", "aren't":
		if next == "to" || next == "due" || next == "about" || next == "likely" || next == "unlikely" || next == "possible" || len(next) > 4 && next[len(next)-3:] == "ing" {
			return timex.OnOrForward
		}
		return timex.Closest
	case "was", "were", "wasn't", "weren't":
		if next == "to" {
			return timex.OnOrForward
		}
		return timex.OnOrBackward
	case "had", "did", "has", "have", "been", "didn't", "hadn't", "hasn't", "haven't":
		if next == "until" || next == "to" && w[0] == 'h' && w != "had" {
			return timex.OnOrForward
		}
		return timex.OnOrBackward
	}
	if timetabled.has(plainForm(w)) && (next == "" || phraseWords.has(next)) {
		return timex.OnOrForward
	}
	if len(prev) > 2 && prev[len(prev)-1] == 's' && isLetter(prev[len(prev)-2]) && timetabled.has(w) && phraseWords.has(next) {
		return timex.OnOrForward
	}
	if w == "left" && stretches.has(prev) {
		return timex.OnOrForward // "with ten days left before Friday's vote"
	}
	if pastForm(w) {
		if baseForms.has(w) && (prev == "to" || modals.has(prev) || modals.has(prev2) && (prev == "not" || prev == "also")) {
			return timex.Closest // "will cut rates"
		}
		if prev == "if" || prev == "getting" && passive(prev2) {
			return timex.OnOrForward // "if elected in October"
		}
		if prev == "being" && (prev2 == "was" || prev2 == "were") {
			return timex.OnOrBackward
		}
		if determiners.has(prev) || determiners.has(prev2) && (prev == "still" || adverb(prev)) {
			return timex.Closest // "a still unspecified date"
		}
		if passive(prev) || passive(prev2) && (adverb(prev) || prev == "not") {
			return timex.OnOrForward // "are held Monday", "be published in May"
		}
		return timex.OnOrBackward
	}
	return timex.Closest
}

// plainForm is a verb without the ending of its third person, "" for another
// word: "opens", "passes".
func plainForm(w string) string {
	if strings.HasSuffix(w, "sses") {
		return w[:len(w)-2]
	}
	if plain, ok := strings.CutSuffix(w, "s"); ok {
		return plain
	}
	return ""
}

// overtaken reports whether the words before "scheduled" or "due", the nearer
// one first, say that it did not stay so: "had been scheduled for Friday", "was
// originally due".
func overtaken(prev, prev2 string) bool {
	switch prev {
	case "been":
		return prev2 != "has" && prev2 != "have"
	case "had", "originally", "initially", "previously":
		return true
	}
	return false
}

// present reports whether w is a present tense, which beside a weekday or a
// month tells of what is arranged: "the ban takes effect Monday", "voters go to
// the polls on Sunday".
func present(w, next, prev, prev2 string) bool {
	if next == "of" || next == "back" || prev == "of" {
		return false
	}
	if w[len(w)-1] == 's' {
		if (prev == "which" || prev == "who") && (next == "" || phraseWords.has(next)) {
			return true // "the firm, which reports on Thursday"
		}
		return (arranged.has(w) || w == "runs" && next == "out" || w == "reports" && (next == "results" || next == "earnings" || next == "its")) && !determiners.has(prev)
	}
	if !arrangedPlural.has(w) || determiners.has(prev) || prev == "did" || prev == "not" || prev == "to" {
		return false
	}
	if prev != "" && isUpper(prev[0]) && teamPlural.has(w) {
		return true // "Arsenal face Chelsea on Sunday"
	}
	switch prev {
	case "which", "who", "and", "I", "they", "They", "we", "We", "both", "two", "three", "four", "men", "women", "children", "people", "police", "Children", "People", "Police":
		return true
	}
	return prev2 == "and" || len(prev) > 2 && prev[len(prev)-1] == 's' && prev[len(prev)-2] != 's'
}

// baseForms are past tenses that infinitives look like.
var baseForms = wordSet{"beat", "bid", "burst", "cut", "hit", "hurt", "lay", "let", "put", "quit", "read", "set", "shut", "split", "spread"}

// adverb reports whether w is one by its ending.
func adverb(w string) bool {
	return len(w) > 4 && w[len(w)-2:] == "ly" && !nounsInLy.has(w)
}

// nounsInLy look like adverbs: "the family said".
var nounsInLy = wordSet{"ally", "anomaly", "assembly", "family", "monopoly", "rally", "reply", "supply", "weekly"}

// perfect reports whether word k makes a present perfect.
func (c *clause) perfect(k int) bool { return c.at(k) == "has" || c.at(k) == "have" }

// passive reports whether w makes a participle after it a passive that is not
// past: "is held", "to be held".
func passive(w string) bool { return w == "is" || w == "are" || w == "be" || w == "being" }

// pastForm reports whether w is a past tense or participle.
func pastForm(w string) bool {
	if len(w) > 3 && w[len(w)-2:] == "ed" {
		return !notPast.has(w)
	}
	return irregularPast.has(w)
}
