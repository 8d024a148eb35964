package anchor_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/tagger"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// story is a text with its expressions marked as [words|value|reference],
// where the reference is "told" for the time told before, "dct" for the
// creation time, or left out for a value that is complete in itself.
type story struct {
	name, why string
	dct       string
	text      string
}

var stories = []story{
	{
		"since", "a year since when something was so is not where the history goes on from", "2015-06-01",
		`In [1846|1846] the island was shelled. Its governor, in office since [1839|1839], fled.
[The following year|1847|told] a treaty was signed.`,
	},
	{
		"last year", "a month after one of last year goes on from it, while the past is told", "2018-11-14",
		`Talks began in [June 2017|2017-06]. They were deadlocked by [October|2017-10|told], and it took until [March|2018-03|told] to agree. Parliament will vote in [December|2018-12|dct].`,
	},
	{
		"header", "the header's dates are not told; a weekday that only the creation time's year has speaks for it", "2017-02-18",
		`Updated: [20 February 2017|2017-02-20]

He was due to retire at [Christmas 1992|1992-12-25]. On [the evening of Saturday 14 November|1992-11-14TEV|told] he made his round.
`,
	},
	{
		"live page", "each entry of a live page begins anew", "2017-02-16",
		`[10:30|2017-02-16T10:30|dct]
He was arrested on [8 June 2015|2015-06-08] and charged [the next day|2015-06-09|told].

[10:00|2017-02-16T10:00|dct]
The trial, which opened on [9 January|2017-01-09|dct], resumes.
`,
	},
	{
		"history", "dates in a year long past make open ones count from them, across the turn of a year and over paragraphs", "2015-06-01",
		`On [3 May 1887|1887-05-03], the first stone was laid. In [July|1887-07|told] the masons struck, and work stopped until [September|1887-09|told].
By [November|1887-11|told] the tower stood.

In [January|1888-01|told] a storm took the roof. [Two days later|XXXX-XX-XX|told] it was found in the river.
On [the 14th of that month|1888-01-14|told] the bishop left; he returned [the following spring|1888-SP|told].`,
	},
	{
		"history, undated", "without a creation time only a text beyond doubt is told from its own dates", "",
		`On [3 May 1887|1887-05-03], the first stone was laid. On [8 June 1887|1887-06-08] the masons struck. On [2 August 1887|1887-08-02] work went on.
On [1 September 1887|1887-09-01] the tower stood. In [November|1887-11|told] a storm took the roof.`,
	},
	{
		"news, undated", "news without a creation time leaves its months open for other documents to place", "",
		`The bridge was opened on [4 May 2011|2011-05-04]. The council said on [Monday|XXXX-WXX-1|dct] that it had closed in [September|XXXX-09|dct].`,
	},
	{
		"news with a year in it", "one background year does not make news a history", "1999-10-27",
		`The chain said [yesterday|1999-10-26|dct] that profits had risen since [1994|1994]. In [September|1999-09|dct] it bought a rival, and in [January|2000-01|dct] it will open in Leeds.`,
	},
	{
		"news that opens with an old date", "a future tense counts from the creation time as long as the history is short", "1999-02-27",
		`The pact, signed in [July 1997|1997-07], will be renewed on [March 12|1999-03-12|dct].`,
	},
	{
		"news with a background section", "the reference changes where the section begins and changes back where it ends", "2011-04-13",
		`Officials said on [Tuesday|2011-04-12|dct] that the mill would close [next month|2011-05|dct].

The mill opened on [12 April 1951|1951-04-12]. On [2 March 1962|1962-03-02] it burnt to the ground. A new one was built on [5 June 1964|1964-06-05], and in [August|1964-08|told] it was working.

[This week|2011-W15|dct] the owners said that they had tried to sell it. [Last year|2010|dct] it lost money. In [February|2011-02|dct] the workers were told.`,
	},
	{
		"a year of another century", "a sentence that a year of another century opens is history at once", "2015-06-01",
		`In [1789|1789] the old order fell. In [July|1789-07|told] a crowd took the fortress.`,
	},
	{
		"flashback", "a year earlier than the one told, named within a sentence, leaves the narrative where it was", "2015-06-01",
		`On [9 March 1931|1931-03-09] the line was opened. The engineer had drawn the first plans in [1899|1899]. In [April|1931-04|told] he retired.`,
	},
	{
		"named in passing", "a later year named within a sentence does not carry the narrative off", "2015-06-01",
		`On [10 March 1931|1931-03-10] the digging began, for a canal that was to be ready by [1934|1934]. The first lock was done on [25 March|1931-03-25|told].`,
	},
	{
		"the previous year", "what is only compared with does not move the narrative", "2015-06-01",
		`In [June 1931|1931-06] the dam held. It had leaked throughout [the previous year|1930|told]. In [August|1931-08|told] it broke.`,
	},
	{
		"an hour of no day", "an hour in a history is of a day that was told, not of the day of writing", "2015-06-01",
		`In [May 1887|1887-05] and in [June 1888|1888-06] there were riots. At [3:00 a.m.|T03:00|told] the gates were opened.`,
	},
	{
		"over midnight", "clock times go on from the day told, from the evening into the small hours and back from the midnight that ends it", "2012-03-15",
		`On [the evening of 20 January 2012|2012-01-20TEV] she was at work. She had begun at [6 pm|2012-01-20T18:00|told] and was to stay until [midnight|2012-01-21T00|told].
At [10.45 p.m.|2012-01-20T22:45|told] two men came whom she had seen [earlier that evening|2012-01-20TEV|told]. She had known one of them for [four years|P4Y]. [Ten minutes later|2012-01-20T22:55|told] there was a fight. She left at [2 in the morning|2012-01-21T02:00|told].`,
	},
	{
		"that month", "an anaphor takes the last time told that is no coarser", "2015-06-01",
		`On [9 July 1943|1943-07-09] they landed. [Later that month|1943-07|told] the town fell; [the same year|1943|told] the harbour was rebuilt.`,
	},
	{
		"written once", "a day written with its year is the same day when it comes again without", "2009-12-19",
		`The law took force on [January 1, 2009|2009-01-01]. Shops said [yesterday|2009-12-18|dct] that on [January 1|2009-01-01|told] nobody knew of it.`,
	},
}

func TestNarrative(t *testing.T) { tell(t, stories) }

func tell(t *testing.T, stories []story) {
	for _, s := range stories {
		t.Run(s.name, func(t *testing.T) {
			var dct timex.Value
			if s.dct != "" {
				var err error
				if dct, err = timex.Parse(s.dct); err != nil {
					t.Fatal(err)
				}
			}
			text, want := unmark(s.text)
			var got []string
			for _, x := range tagger.Find(text, dct) {
				m := x.Text + "|" + x.Value.String()
				switch x.Function[0].Kind {
				case timex.OpDCT:
					m += "|dct"
				case timex.OpPrevious:
					m += "|told"
				}
				got = append(got, m)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got)\n%s", s.why, diff)
			}
		})
	}
}

// unmark takes the marks out of a story.
func unmark(marked string) (text string, want []string) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		inner, after, _ := strings.Cut(rest, "]")
		words, _, _ := strings.Cut(inner, "|")
		b.WriteString(words)
		want = append(want, inner)
		marked = after
	}
}

// TestPreviousIsTold holds, for any order of expressions, that the reference of
// an expression is the value of the earlier one that Previous names, so that
// the document can be resolved again from its annotation.
func TestPreviousIsTold(t *testing.T) {
	parts := []string{"On 3 May 1887 it began. ", "In 1888 ", "it fell in 1750. ", "In July ", "the following day ", "on Monday ", "two years later ", "that month ", "at 5 a.m. ",
		"yesterday ", "since 1994 ", "the previous year ", "in the 1930s ", "late in the year ", "the quarter ", "a year earlier ", "\n\n", "next week ", "by 31 December "}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 20).Draw(t, "parts"), "")
		dct := timex.Value{}
		if rapid.Bool().Draw(t, "dated") {
			dct = timex.Ymd(rapid.IntRange(1880, 2020).Draw(t, "year"), 9, 25)
		}
		xs := tagger.Find(text, dct)
		for i, x := range xs {
			if x.Previous < 0 {
				continue
			}
			if x.Previous >= i {
				t.Fatalf("%q: expression %d counts from %d", text, i, x.Previous)
			}
			told := xs[x.Previous].Value
			told.Mod = timex.NoMod
			if dct.IsZero() && !told.Known.Has(timex.FieldYear) { // waits for the creation time
				told = timex.Value{}
			}
			if x.Reference.Previous.String() != told.String() {
				t.Fatalf("%q: %q counts from %v, but %q is %v", text, x.Text, x.Reference.Previous, xs[x.Previous].Text, told)
			}
		}
	})
}

// TestPreviousWaits holds that in a text without a creation time "three days
// later" counts from the day told just before it, whose year may be found later.
func TestPreviousWaits(t *testing.T) {
	xs := tagger.Find("In 2023 sales rose. The offer, made on Feb 12, was rejected three days later and renewed the following week.", timex.Value{})
	var previous []int
	for _, x := range xs {
		previous = append(previous, x.Previous)
	}
	if diff := cmp.Diff([]int{-1, -1, 1, 2}, previous); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
