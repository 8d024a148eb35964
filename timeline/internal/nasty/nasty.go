// Package nasty makes the texts on which readers of dates hang, run out of
// memory or fall over. Tests of every parser and of the whole route read them.
package nasty

import "strings"

// Input is a kind of text that can be made in any size.
type Input struct {
	Name string
	Make func(size int) string // size bytes, or a little less
}

// Inputs are all kinds.
func Inputs() (all []Input) {
	for _, x := range []struct{ name, piece string }{
		{"digits", "1234567890"},
		{"one digit", "7"},
		{"colons", "12:12:"},
		{"dots", "12.12."},
		{"slashes", "12/12/"},
		{"hyphens", "12-12-"},
		{"last", "last "},
		{"next last", "next last "},
		{"of the", "of the "},
		{"first day of the", "the first day of the "},
		{"before the day after", "two days before the day after "},
		{"numbers", "two hundred and "},
		{"dates in one line", "25 September 2023, "},
		{"weekdays", "Monday Tuesday Wednesday "},
		{"weekdays with and", "Monday and "},
		{"months", "March "},
		{"huge counts", "last 999999999999 days "},
		{"impossible dates", "31 February 2021, 45 March, 99/99/9999 "},
		{"ranges", "from Monday to "},
		{"quotes", "“\"‘'"},
		{"closed quotes", "“‘ ’”"},
		{"brackets", "((([["},
		{"orders that contradict each other", "The mayor resigned before the queen died. The queen died before the mayor resigned. "},
		{"quoted speech", "“He left on Monday,” she said on Tuesday. "},
		{"verbs", "said shot killed "},
		{"verbs without end", "he said that she said that "},
		{"clauses", "after he left, before they came, "},
		{"one event again and again", "Two people were shot dead in Lode on Monday. "},
		{"events without dates", "The mayor of Lode resigned. "},
		{"names", "Anna Holm "},
		{"initials", "J. K. L. "},
		{"abbreviations", "Dr. Mr. U.S. "},
		{"headers", "Published: 25 September 2023\n"},
		{"datelines", "LONDON, Sept 25 (Northwire) - "},
		{"addresses", "http://example.org/2023/09/25/ "},
		{"right to left", "في 25 سبتمبر 2023 قال \u202eMonday\u202c "},
		{"emoji", "📅👩‍👩‍👧‍👦🏳️‍🌈 Monday 🕛 "},
		{"decomposed letters", "Noe\u0308l, de\u0301cembre 25 "},
		{"combining marks", "\u0301"},
		{"zero width", "Mon\u200bday\u200d "},
		{"wide digits", "２０２３-０９-２５ "},
		{"invalid UTF-8", "Monday\xff\xfe\x80 25 Sept\xc3 "},
		{"NUL", "Monday\x00 "},
		{"control characters", "\x01\x1b[31m\x07\x7f\x85"},
		{"white space", " \t\u00a0\u2003"},
		{"empty lines", "\n"},
		{"carriage returns", "Monday\r"},
		{"no spaces", "Monday25September2023"},
		{"capitals", "MONDAY POLICE SAID "},
		{"formulas", "=HYPERLINK(\"http://x\") on Monday. "},
		{"markup", "<b>On Monday</b> &amp; "},
		{"script", "</script><script>alert('Monday')</script> "},
	} {
		all = append(all, Input{x.name, func(size int) string { return strings.Repeat(x.piece, size/len(x.piece)) }})
	}
	nested := func(open, close string) func(int) string {
		return func(size int) string {
			n := size / (len(open) + len(close))
			return strings.Repeat(open, n) + " on Monday " + strings.Repeat(close, n)
		}
	}
	// A chain of words that its end makes no time of is read again from each of them.
	spoilt := func(piece string) func(int) string {
		return func(size int) string { return "for " + strings.Repeat(piece, size/len(piece)) + "years_" }
	}
	return append(all,
		Input{"nested quotes", nested("“he said ‘", "’”")},
		Input{"nested brackets", nested("(", ")")},
		Input{"deep HTML", nested("<div>", "</div>")},
		Input{"HTML never closed", nested("<div><p><a href=x>", "")},
		Input{"long attributes", func(size int) string { return "<p title=\"" + strings.Repeat("Monday ", size/7) + "\">on Monday</p>" }},
		Input{"deep JSON-LD", func(size int) string {
			return `<script type="application/ld+json">` + strings.Repeat("[", size/2) + strings.Repeat("]", size/2) + "</script>"
		}},
		Input{"one long word", func(size int) string { return "on Monday " + strings.Repeat("a", size) }},
		Input{"one long sentence", func(size int) string {
			return "On Monday " + strings.Repeat("the old mill by the river and ", size/30) + "was sold."
		}},
		Input{"another and another", spoilt("another ")},
		Input{"thousands of thousands", spoilt("two thousand ")},
		Input{"units and units", spoilt("years and ")},
		Input{"quotation marks of mail", func(size int) string {
			return "On 3 May 2014, Ann wrote:\n" + strings.Repeat(">", size/2) + strings.Repeat(" in 1999,", size/18)
		}},
	)
}
