package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// A sense is how an event stands to a time.
type sense uint8

const (
	apart   sense = iota // says nothing of an event: "more than last year"
	inside               // in, on, at, during, within, over T, or no preposition
	by                   // ends no later than T's end
	since                // starts in T or later
	until                // ends in T; a negative verb starts in T
	from                 // starts in T, ends in other
	between              // lies from T's start to other's end
	both                 // "on Monday and Tuesday": the same, of a list in any order
	after                // starts at or after T's end
	before               // ends at or before T's start
	asOf                 // a state that holds at T
	lasting              // lasts T, a duration
	offset               // T, a duration, lies between the event and what follows: "two days after the vote"
	ofTime               // qualifies a noun alone: "the floods of 2013", "results for the quarter"
	partner              // the other end of from or between
)

// signal is what stands before a time expression and shows its sense.
type signal struct {
	sense sense
	word  string // "" when the expression has no preposition
	at    int    // token at which signal and expression begin
	other int    // index of the other end of from and between
}

// prepositions give the senses of one word before a time.
var prepositions = map[string]sense{
	"about": inside, "across": inside, "after": after, "ahead": before, "amid": inside, "around": inside, "at": inside, "before": before, "between": between,
	"by": by, "during": inside, "effective": since, "following": after, "from": from, "in": inside, "into": apart, "of": ofTime, "on": inside,
	"over": inside, "past": after, "since": since, "than": apart, "through": until, "thru": until, "throughout": inside, "till": until, "'til": until,
	"to": apart, "until": until, "upon": inside, "within": inside, "with": apart, "for": ofTime, "like": apart, "versus": apart, "as": apart,
	"against": apart, "per": apart, "starting": since, "beginning": since, "despite": apart, "towards": apart, "toward": apart,
}

// signalOf reads the signal before the time expression i.
func (f *finder) signalOf(i int) signal {
	s, t := f.s, &f.times[i]
	at := t.From
	for k := 0; k < 3 && bends(s.Word(at-1)); k++ {
		at--
	}
	if f.otherEnd(i) {
		return signal{sense: partner, at: at - 1, other: none}
	}
	duration := t.Value.Type == timex.Duration && !t.Value.Placed()
	if duration {
		switch s.Word(t.To) {
		case "after", "before", "following", "since":
			return signal{sense: offset, word: s.Word(t.To), at: at, other: none}
		}
	}
	word := s.Word(at - 1)
	sg := signal{sense: inside, word: "", at: at, other: none}
	sense, ok := prepositions[word]
	if ok {
		sg.sense, sg.word, sg.at = sense, word, at-1
	}
	two := s.Word(at-2) + " " + word
	switch two {
	case "as of", "as at":
		sg.sense, sg.word, sg.at = asOf, two, at-2
	case "prior to", "ahead of", "in advance of":
		sg.sense, sg.word, sg.at = before, two, at-2
	case "up to", "up until", "down to":
		sg.sense, sg.word, sg.at = until, two, at-2
	case "hours of", "days of", "weeks of", "months of", "years of", "morning of", "night of", "evening of", "afternoon of":
		sg.sense, sg.word, sg.at = inside, two, at-2 // "in the small hours of 8 December"
	case "subsequent to":
		sg.sense, sg.word, sg.at = after, two, at-2
	case "later than": // "no later than"
		sg.sense, sg.word, sg.at = by, "no later than", at-3
	case "earlier than":
		sg.sense, sg.word, sg.at = since, "no earlier than", at-3
	}
	switch {
	case t.Value.Type == timex.Set:
		sg.sense = apart
	case duration && (word == "for" || word == "throughout" || word == ""):
		sg.sense = lasting
		if word == "" {
			sg.sense = apart
		}
	case duration:
		sg.sense = apart // "within two hours": of what it does not say
	case sg.sense == ofTime && t.Value.Type == timex.Duration:
		sg.sense = inside // "for the past three days", placed
	}
	if sg.sense == from || sg.sense == between {
		sg.other = f.pair(i, sg.sense)
		if sg.other == none {
			sg.sense = apart
			if word == "from" && f.onward(t) {
				sg.sense = since
			}
		}
	} else if sg.sense == inside && f.pair(i, both) != none {
		sg.sense, sg.other = both, f.pair(i, both)
	} else if ok || sg.sense != inside {
		return sg
	} else if o := f.pair(i, from); o != none && !t.Value.IsZero() && f.s.Word(t.To) != "and" {
		sg.sense, sg.other = from, o // "Monday to Friday", "2010–2012"
	}
	return sg
}

// bends reports words between a preposition and its time that change neither.
func bends(w string) bool {
	switch w {
	case "the", "just", "only", "early", "late", "exactly", "roughly", "approximately", "nearly", "almost", "shortly", "soon", "right", "sometime":
		return true
	}
	return false
}

// onward reports "from Monday on", "from 1982 until he retired".
func (f *finder) onward(t *when) bool {
	switch f.s.Word(t.To) {
	case "on", "onward", "onwards", "forward", "until", "till":
		return true
	}
	return false
}

// pair is the other end of a range that begins with time i, or none.
func (f *finder) pair(i int, kind sense) int {
	if i+1 >= len(f.times) {
		return none
	}
	t, u := &f.times[i], f.times[i+1].From
	if u > t.To+3 || u <= t.To {
		return none
	}
	word := f.s.Word(t.To)
	switch {
	case kind == between && word == "and":
		return i + 1
	case kind == both && (word == "and" || word == "or") && f.s.ClauseAt[t.From] == f.s.ClauseAt[u] && f.times[i+1].Value.Granularity == t.Value.Granularity:
		return i + 1
	}
	if kind == from {
		switch word {
		case "to", "until", "till", "through", "-", "–", "—":
			return i + 1
		}
	}
	return none
}

// otherEnd reports that time i is the other end of the range that the time before it begins.
func (f *finder) otherEnd(i int) bool {
	return i > 0 && f.times[i-1].other == i
}

// least says that one end of an event is no earlier than an end of what it is
// linked with.
func least(from, to string) timeml.Constraint {
	return timeml.Constraint{From: from, To: to, Least: new(int64)}
}

// most says that it is no later.
func most(from, to string) timeml.Constraint {
	return timeml.Constraint{From: from, To: to, Most: new(int64)}
}

// say links event m with time t by the sense of its signal.
func (f *finder) say(m *mention, t *when, confidence float64) {
	word := t.word
	if word == "" {
		word = "adjacent"
	}
	l := timeml.Link{From: m.ID, To: t.ID, Signal: word, Confidence: confidence}
	add := func(r timeml.Relation, c timeml.Constraint) {
		l.Relation, l.Constraint = r, c
		f.link(l)
	}
	if t.Value.Ref == timex.PresentRef { // "now": not over when it is said
		add("", least("end", "start"))
		return
	}
	kind := t.sense
	if kind == until && f.negative(m) {
		kind = since
	}
	switch kind {
	case inside, ofTime:
		add(timeml.IsIncluded, timeml.Constraint{})
	case by:
		add("", most("end", "end"))
	case since:
		add("", least("start", "start"))
	case until:
		add("", least("end", "start"))
		add("", most("end", "end"))
	case from:
		add("", least("start", "start"))
		add("", most("start", "end"))
		l.To = f.times[t.other].ID
		add("", least("end", "start"))
		add("", most("end", "end"))
	case between, both:
		first, last := t, &f.times[t.other]
		if last.Value.Bounds().EarliestStart < first.Value.Bounds().EarliestStart {
			first, last = last, first
		}
		l.To = first.ID
		add("", least("start", "start"))
		l.To = last.ID
		add("", most("end", "end"))
	case after:
		add(timeml.After, timeml.Constraint{})
	case before:
		add(timeml.Before, timeml.Constraint{})
	case asOf:
		add(timeml.Includes, most("start", "end"))
		add("", least("end", "start"))
	case lasting:
		if m.Modality != timeml.Hypothetical {
			add(timeml.During, timeml.Constraint{})
		}
	}
}

func (f *finder) negative(m *mention) bool {
	return m.Polarity == timeml.Negative || m.verb != syntax.None && f.s.Verbs[m.verb].Negative
}
