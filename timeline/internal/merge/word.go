package merge

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// particleOf is the direction in a phrase such as "stepped down".
func particleOf(text string) string {
	first := true
	for text != "" {
		word, rest, _ := strings.Cut(text, " ")
		if !first {
			switch w := strings.ToLower(word); w {
			case "in", "into":
				return "in"
			case "out", "up", "down", "off", "on", "away", "over", "back":
				return w
			}
		}
		first, text = false, rest
	}
	return ""
}

// wordsBefore returns the last two words before the trigger in its clause, the
// last one first; "" for none. Labels leave articles out, so that they serve
// only where the clause is not at hand.
func wordsBefore(e *timeml.Event) (last, other string) {
	before := ""
	if at := e.Start - e.Clause.Start; at > 0 && at <= len(e.Quote) {
		before = e.Quote[max(0, at-40):at]
	} else if at := strings.Index(e.Label, e.Text); at > 0 {
		before = e.Label[:at]
	}
	words := strings.FieldsFunc(strings.ToLower(before), func(r rune) bool { return !wordRune(r) })
	if n := len(words); n > 1 {
		return words[n-1], words[n-2]
	} else if n == 1 {
		return words[0], ""
	}
	return "", ""
}

var (
	// offenceAfter are words before what somebody is charged with or guilty of:
	// "murder" in "charged with murder", not in "the murder of Ann Lowe".
	offenceAfter = map[string]bool{"with": true, "of": true, "degree": true, "attempted": true}
	// freshAfter are words before what is not the event that was told before.
	freshAfter = map[string]bool{
		"another": true, "new": true, "fresh": true, "further": true, "second": true, "third": true, "next": true,
		"other": true, "first": true, "previous": true, "similar": true, "earlier": true, "later": true, "smaller": true, "larger": true,
		"bigger": true,
	}
	// definiteAfter are words before what the text has told of, or the reader knows.
	definiteAfter = map[string]bool{
		"the": true, "this": true, "that": true, "its": true, "his": true, "her": true, "their": true,
		"s": true, "same": true, "whole": true,
	}
	// vagueAfter are words before what the text has not told of yet.
	vagueAfter = map[string]bool{"a": true, "an": true, "any": true, "no": true, "every": true, "each": true}
)

// eachWord calls use with each word of s in lower case.
func eachWord(s string, use func(string)) {
	for s != "" {
		start := strings.IndexFunc(s, wordRune)
		if start < 0 {
			return
		}
		s = s[start:]
		end := strings.IndexFunc(s, func(r rune) bool { return !wordRune(r) })
		if end < 0 {
			end = len(s)
		}
		use(strings.ToLower(s[:end]))
		s = s[end:]
	}
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// contentWord tells words that say what a clause is about. Short words and the
// frequent event names are none.
func contentWord(w string) bool {
	if c := w[0]; c >= '0' && c <= '9' {
		return len(w) > 1
	}
	return utf8.RuneCountInString(w) > 3 && !functionWords[w] && english().traits[w]&(frequent|reporting) == 0
}

// functionWords are the words of more than three letters that any clause may have.
var functionWords = map[string]bool{
	"about": true, "after": true, "again": true, "against": true, "also": true, "another": true, "because": true,
	"been": true, "before": true, "being": true, "between": true, "both": true, "cent": true, "could": true, "does": true,
	"down": true, "during": true, "each": true, "even": true, "from": true, "have": true, "having": true,
	"here": true, "hers": true, "herself": true, "himself": true, "into": true, "itself": true, "just": true,
	"many": true, "might": true, "more": true, "most": true, "much": true, "must": true, "once": true,
	"only": true, "other": true, "over": true, "said": true, "same": true, "says": true, "shall": true,
	"should": true, "since": true, "some": true, "such": true, "than": true, "that": true, "their": true,
	"them": true, "then": true, "there": true, "these": true, "they": true, "this": true, "those": true,
	"through": true, "under": true, "until": true, "upon": true, "very": true, "were": true, "what": true,
	"when": true, "where": true, "which": true, "while": true, "whom": true, "whose": true, "will": true,
	"with": true, "without": true, "would": true, "your": true,
}
