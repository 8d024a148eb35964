package merge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// feature is a mention made ready to compare.
type feature struct {
	*Mention
	traits   trait
	kinds    []string // what other families tell of the same
	args     []argument
	words    []int32       // content words of the label, sorted
	day      timex.Instant // the day that it falls on; OpenPast if no single day is known
	calendar calendar
	truth    truth
	// particle is the direction that the words of the trigger name, as "out" of
	// "checked out"; "" for none.
	particle string
}

// hasPlace reports whether the event names a place.
func (f *feature) hasPlace() bool {
	return slices.ContainsFunc(f.args, func(a argument) bool { return a.named && a.role == timeml.Place })
}

// truth keeps apart what the texts hold for real, for possible and for untrue.
type truth uint8

const (
	real truth = iota
	supposed
	denied
)

// featuresOf prepares mentions, which are in canonical order.
func featuresOf(ms []Mention, order []int) []feature {
	v := english()
	ids := map[string]int32{}
	fs := make([]feature, len(order))
	for i, j := range order {
		e := ms[j].Event
		f := feature{Mention: &ms[j], traits: v.traitsOf(e), day: dayOf(ms[j].Bounds)}
		f.kinds = v.kindsOf(e, f.traits)
		f.args = argumentsOf(e)
		f.calendar = calendarOf(f.Mention, f.day)
		f.particle = particleOf(e.Text)
		eachWord(e.Label, func(w string) {
			if !contentWord(w) {
				return
			}
			id, ok := ids[w]
			if !ok {
				id = int32(len(ids))
				ids[w] = id
			}
			f.words = append(f.words, id)
		})
		slices.Sort(f.words)
		f.words = slices.Compact(f.words)
		switch {
		case e.Modality == timeml.Hypothetical:
			f.truth = supposed
		case e.Modality == timeml.Denied || e.Polarity == timeml.Negative:
			f.truth = denied
		}
		fs[i] = f
	}
	return fs
}

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

// dayOf is the start of the only day that bounds allow.
func dayOf(b timex.Bounds) timex.Instant {
	if !b.EarliestStart.Known() || !b.LatestEnd.Known() || b.LatestEnd <= b.EarliestStart {
		return timex.OpenPast
	}
	y, m, d, _ := b.EarliestStart.Civil()
	day := timex.At(y, m, d, 0, 0, 0)
	if b.LatestEnd > day+24*3600 {
		return timex.OpenPast
	}
	return day
}

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
	"been": true, "before": true, "being": true, "between": true, "both": true, "could": true, "does": true,
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
