package en

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline/internal/lang"
)

// kindWords hold a word of every class that expressions begin with, and those
// that go on.
var kindWords = []string{"the", "a", "this", "that", "these", "those", "last", "past", "previous", "next", "coming", "following", "current", "latest", "same", "recent",
	"early", "mid", "late", "earlier", "later", "about", "beginning", "middle", "end", "first", "second", "3rd", "latter", "part", "half", "quarter", "quarters", "period",
	"12", "5", "2019", "1990s", "nineties", "three", "twenty", "hundred", "several", "few", "couple", "dozen", "another", "other", "full", "fiscal", "calendar", "entire",
	"Monday", "Mondays", "May", "Sept.", "summer", "year", "years", "week", "weeks", "hours", "day", "days", "month", "weekend", "fortnight", "morning", "night", "nights", "noon", "tonight",
	"overnight", "yesterday", "tomorrow", "Easter", "now", "future", "near", "present", "moment", "term", "new", "daily", "every", "each", "once", "twice", "times", "BC", "AD", "Q3", "H1", "pm", "o'clock", "GMT", "EOY", "15th",
	"more", "than", "less", "at", "least", "most", "up", "to", "over", "nearly", "only", "just", "exactly", "no", "not", "some", "small", "ago", "before", "after", "from", "in", "on", "of", "and", "or", "until", "since", "for"}

// TestKinds says that no family or kind of point reads what begins with a word
// that its table does not list: it would never be asked to.
func TestKinds(t *testing.T) {
	parsers := [...]func(p *parser, i int) (lang.Expr, int){lastUnits, comparison, ago, set, (*parser).point, theUnit, duration, bareDuration, vague, nthOfEvery}
	points := [...]func(p *parser, i int) (lang.Expr, int){dayAsName, numericDate, deicticUnit, deicticPattern, nthOf, calendarDate, namedDay, deicticDay, decadeOrCentury, plainYear,
		dayOfThisMonth, dayOfPointedMonth, weekNumber, weekOf, dayOfPointedWeek, afterNext, weekdaysFromNow, edgeOfBareUnit, endOf, bareNewYear, weekdayBeside, dayOfEvent, dayInstant, modifiedPoint, (*parser).partOfDayFirst}
	var p parser
	s := lang.Scanner{Lexicon: lexicon()}
	check := func(text string) {
		s.Reset(text)
		p.text = text
		for run := s.Next(); run != nil; run = s.Next() {
			p.toks, p.arena = run, p.arena[:0]
			i := 0
			k := p.the(i)
			kinds, listed := pointKinds(p.class(k)), families(p.class(k), k > i)
			for n, parse := range parsers {
				if listed&(1<<n) != 0 || !p.begins(i) {
					continue
				}
				if _, j := parse(&p, i); j > i {
					t.Errorf("%q: family %d is not listed", text, n)
				}
			}
			for n, parse := range points {
				if kinds&(1<<n) != 0 {
					continue
				}
				if e, j := parse(&p, i); j > i {
					t.Errorf("%q: kind %d is not listed: %s", text, n, e.Rule)
				}
			}
		}
	}
	for _, article := range []string{"", "the "} {
		for _, first := range kindWords {
			for _, second := range kindWords {
				for _, rest := range []string{"", " years", " year", "-ago quarter", " of Monday", " year ago", " week", " o'clock", " 1999"} {
					check(article + first + " " + second + rest)
				}
			}
		}
	}
}
