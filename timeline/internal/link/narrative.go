package link

import (
	"strings"
	"unicode/utf8"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// narrativeSignal marks links with the day that a text is telling of: the
// likeliest day of an event without a date of its own. They vouch for nothing:
// of such days .80 are right in TimeBank, AQUAINT and three corpora of Wikinews
// (the creation time in place of a day that the text gives would be right in
// .60, so that an undated opening gives none).
const narrativeSignal = "narrative"

// nothing is a constraint that leaves all open.
var nothing = timeml.Constraint{From: "start", To: "start"}

// story is what the narrative has come to.
type story struct {
	lead string // ID of the day that the news opens with, "" for none told
	day  string // ID of the day that is told of now, "" for none
	told bool   // some day or other time has been told
	end  int    // of the sentence before, a byte offset
}

// now is the ID of the day that a sentence without a time is likely told of:
// until the text has told any, that of the news itself.
func (f *finder) now() string {
	if !f.story.told && len(f.times) == 0 && !f.headline() {
		return creation
	}
	return f.story.day
}

// headline reports a line above the text, which is told of whatever day the
// text gives.
func (f *finder) headline() bool {
	return f.read == 1 && !strings.ContainsRune(".!?\"'”’)", last(f.s.Raw[f.s.Span.Start:f.s.Span.End]))
}

func last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// paragraph takes the narrative back to the news at a new paragraph.
func (f *finder) paragraph() {
	if strings.Contains(f.s.Raw[min(f.story.end, f.s.Span.Start):f.s.Span.Start], "\n") {
		f.story.day = f.story.lead
	}
	f.story.end = f.s.Span.End
}

// narrate links what the sentence tells in the simple past, in clauses of its
// own and without a date, with the day that the narrative is at. A dated event
// moves the narrative; what has no day ("in 1976") leads away from it.
func (f *finder) narrate() {
	for i := range f.events {
		m := &f.events[i]
		if m.dated && f.opens(m) {
			f.move(m)
		}
		if !f.goesOn(m) {
			continue
		}
		if m.dated {
			f.move(m)
			continue
		}
		f.likely(m, f.now())
	}
	for i := range f.events {
		if m := &f.events[i]; !m.dated {
			f.accompany(m)
			f.partake(m)
		}
	}
}

// goesOn reports an event that carries the narrative: told as a fact in the
// past, in the voice of the text.
func (f *finder) goesOn(m *mention) bool {
	if m.verb == syntax.None || m.Modality != timeml.Asserted || m.Polarity == timeml.Negative || state(m) || m.likely != "" {
		return false
	}
	v := &f.s.Verbs[m.verb]
	if v.Form != syntax.Finite || v.Clause == syntax.None {
		return false
	}
	if !m.dated && f.timed[v.Clause] {
		return false // its own time, which was not understood
	}
	past := m.Tense == timeml.Past && plain(m) || m.dated && m.Tense == timeml.Present && m.Aspect == timeml.Perfective
	c := &f.s.Clauses[v.Clause]
	quoted := c.Quoted || m.Class != timeml.Reporting && f.s.Tag(c.From) == pos.OpenQuote
	return past && !quoted && (c.Kind == syntax.Main || c.Kind == syntax.Attribution)
}

// opens reports an event noun that the news opens with: "A fire on Thursday
// destroyed …".
func (f *finder) opens(m *mention) bool {
	return f.story.lead == "" && f.read <= leadSentences && m.phrase != syntax.None && len(f.s.Verbs) > 0 && f.s.Phrases[m.phrase].To <= f.s.Verbs[0].From
}

// move takes the narrative to the time of m.
func (f *finder) move(m *mention) {
	f.story.day, f.story.told = "", true
	if m.when == nil || !namesDay(m.when) {
		return
	}
	f.story.day = m.when.ID
	b, d := m.when.Value.Bounds(), f.newsDay()
	if f.story.lead != "" || !b.Known() || !d.Known() {
		return
	}
	if f.within(m.when) || f.read <= leadSentences && b.LatestEnd <= d.LatestEnd && b.EarliestStart >= d.EarliestStart-week {
		f.story.lead = m.when.ID
	}
}

// likely links m with the day that it likely happened on.
func (f *finder) likely(m *mention, day string) {
	if day == "" {
		return
	}
	m.likely = day
	f.link(timeml.Link{From: m.ID, To: day, Signal: narrativeSignal, Confidence: 0.75, Constraint: nothing})
}
