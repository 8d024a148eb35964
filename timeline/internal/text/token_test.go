package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tokens returns the texts of the tokens of s, split by bars.
func tokens(s string) string {
	var out []string
	for _, tok := range Tokens(nil, s, 0, len(s)) {
		out = append(out, s[tok.Start:tok.End])
	}
	return strings.Join(out, "|")
}

func TestTokens(t *testing.T) {
	tests := []struct{ reason, text, want string }{
		{"clitics", "I don't know", "I|do|n't|know"},
		{"clitics", "the Met's men, they've gone", "the|Met|'s|men|,|they|'ve|gone"},
		{"a word that hides a negation", "He cannot go", "He|can|not|go"},
		{"curly apostrophe", "we’re, isn’t, Kaba’s", "we|’re|,|is|n’t|,|Kaba|’s"},
		{"clitics in capitals", "DON'T, IT'S", "DO|N'T|,|IT|'S"},
		{"clitics", "I'd, she'll, I'm, can't, won't", "I|'d|,|she|'ll|,|I|'m|,|ca|n't|,|wo|n't"},
		{"clitic behind an abbreviation", "the U.S.'s role", "the|U.S.|'s|role"},
		{"no clitic", "O'Brien of Coeur d'Alene", "O'Brien|of|Coeur|d'Alene"},
		{"plural possessive", "officers' pay", "officers|'|pay"},
		{"possessive with curly apostrophe", "officers’ pay", "officers|’|pay"},
		{"short decade", "in the '90s", "in|the|'|90s"},
		{"hyphens", "counter-terrorism and 24-year-old men", "counter-terrorism|and|24-year-old|men"},
		{"hanging hyphen", "two- and three-day trips", "two|-|and|three-day|trips"},
		{"abbreviation", "on Sept. 5 in the U.S. for Mr. Hale", "on|Sept.|5|in|the|U.S.|for|Mr.|Hale"},
		{"abbreviation at the end keeps its stop", "He left the U.S.", "He|left|the|U.S."},
		{"clock", "at 3 p.m. Monday", "at|3|p.m.|Monday"},
		{"clock at the end", "at 3 p.m.", "at|3|p.m."},
		{"full stop", "He left.", "He|left|."},
		{"full stop behind a letter", "It was Plan B.", "It|was|Plan|B|."},
		{"a word that is an abbreviation elsewhere", "He said no.", "He|said|no|."},
		{"initials", "J. R. R. Hart and P.J. Cole", "J.|R.|R.|Hart|and|P.J.|Cole"},
		{"abbreviation without a space", "Mr.Hale on Sept.5", "Mr.|Hale|on|Sept.|5"},
		{"compound with an abbreviation", "the U.S.-led force", "the|U.S.-led|force"},
		{"numbers", "1,200 men, 3.5 km, 10:30, 2023-09-25, 25/09/2023, 25.09.2023", "1,200|men|,|3.5|km|,|10:30|,|2023-09-25|,|25/09/2023|,|25.09.2023"},
		{"clock times", "10.30am, 5pm, 1430GMT", "10.30am|,|5pm|,|1430GMT"},
		{"ISO time with a zone", "2023-09-25T10:30:00+01:00 and 2023-09-25T10:30Z", "2023-09-25T10:30:00+01:00|and|2023-09-25T10:30Z"},
		{"ordinals and decades", "the 25th, the 1990s", "the|25th|,|the|1990s"},
		{"number at the end", "It was 2012.", "It|was|2012|."},
		{"decimal without a whole part", "up .5 percent", "up|.5|percent"},
		{"comma without a number behind", "in 2010, he", "in|2010|,|he"},
		{"currency", "$1,999 and £5.2m, US$3", "$|1,999|and|£|5.2m|,|US|$|3"},
		{"percent", "up 5%", "up|5|%"},
		{"quotes", "\"No,\" he said", "\"|No|,|\"|he|said"},
		{"curly quotes", "“No,” he said", "“|No|,|”|he|said"},
		{"TeX quotes", "``No,'' he said", "``|No|,|''|he|said"},
		{"brackets", "(AP) [sic] {x}", "(|AP|)|[|sic|]|{|x|}"},
		{"dashes", "LEEDS -- it rained — and — so", "LEEDS|--|it|rained|—|and|—|so"},
		{"range with an en dash", "1990–95", "1990|–|95"},
		{"range with a hyphen", "1990-95", "1990-95"},
		{"ellipsis", "well... he left…", "well|...|he|left|…"},
		{"marks in a row", "What?! No!!!", "What|?|!|No|!!!"},
		{"URL", "see https://example.com/2012/05?x=1. Now", "see|https://example.com/2012/05?x=1|.|Now"},
		{"URL in brackets", "(http://example.com/a_(b))", "(|http://example.com/a_(b))"},
		{"host", "at www.example.com, at example.org", "at|www.example.com|,|at|example.org"},
		{"host with a path", "on bbc.co.uk/news/2012, www.x.org/a", "on|bbc.co.uk/news/2012|,|www.x.org/a"},
		{"e-mail", "to j.may-2@example.co.uk.", "to|j.may-2@example.co.uk|."},
		{"e-mail with an underscore", "to j_may@example.org", "to|j_may@example.org"},
		{"handle and tag", "@may #2012", "@|may|#|2012"},
		{"ampersand", "AT&T, R&D and M & S", "AT&T|,|R&D|and|M|&|S"},
		{"slash", "and/or", "and|/|or"},
		{"accents composed and not", "café cafe\u0301 Zoé's", "café|cafe\u0301|Zoé|'s"},
		{"emoji with its modifiers", "ok ❤\ufe0f!", "ok|❤\ufe0f|!"},
		{"invalid bytes and NUL", "a\xff\x00b", "a|\xff|\x00|b"},
	}
	for _, tt := range tests {
		if got := tokens(tt.text); got != tt.want {
			t.Errorf("%s: Tokens(%q)\n got %q\nwant %q", tt.reason, tt.text, got, tt.want)
		}
	}
}

// A token of each kind, and offsets that start within the text.
func TestTokenKinds(t *testing.T) {
	const s = "Before. He paid $1,200 at 10:30 – 24-year-old men."
	var got []string
	for _, tok := range Tokens(nil, s, 8, len(s)) {
		got = append(got, s[tok.Start:tok.End]+" "+tok.Kind.String())
	}
	want := []string{"He Word", "paid Word", "$ Symbol", "1,200 Number", "at Word", "10:30 Number", "– Punct", "24-year-old Word", "men Word", ". Punct"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// With room in dst, Tokens allocates nothing: it runs around every hit of the scanner.
func TestTokensAllocateNothing(t *testing.T) {
	const s = "On Sept. 5 the Met's officers didn't go to www.example.com (U.S.) for $1,200 — or did they…"
	dst := make([]Token, 0, 64)
	if n := testing.AllocsPerRun(100, func() { dst = Tokens(dst[:0], s, 0, len(s)) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
