package link

import (
	"github.com/eventgraph/eventgraph/timeline/internal/pos"
	"github.com/eventgraph/eventgraph/timeline/internal/syntax"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// tenses links the events of the sentence with the creation time by the tense
// of their verbs. The confidences are those measured on TimeBank.
func (f *finder) tenses() {
	for i := range f.events {
		m := &f.events[i]
		if m.verb == syntax.None || m.Modality == timeml.Hypothetical || m.Modality == timeml.Denied {
			continue
		}
		l, ok := f.tense(m)
		if !ok {
			continue
		}
		if l.Relation == timeml.IsIncluded && !m.dated && f.lead != "" && !f.today {
			f.sinceLead(m)
			continue
		}
		if m.when != nil && m.Class == timeml.Reporting {
			f.today = f.within(m.when)
		}
		if m.dated { // its own date says where it is
			if l.Constraint.From == "" {
				continue
			}
			l.Relation = ""
		}
		f.link(l)
	}
}

// tense is what the tense of an event's verb says.
func (f *finder) tense(m *mention) (l timeml.Link, ok bool) {
	l = timeml.Link{From: m.ID, To: creation, Signal: "tense"}
	say := func(r timeml.Relation, confidence float64, c timeml.Constraint) (timeml.Link, bool) {
		l.Relation, l.Confidence, l.Constraint = r, confidence, c
		return l, true
	}
	switch {
	case m.Tense == timeml.Future:
		switch {
		case state(m) || m.Polarity == timeml.Negative:
			return l, false
		case m.Class == timeml.Aspectual: // "will continue"
			return say("", 0.92, least("start", "start"))
		}
		return say(timeml.After, 0.92, least("start", "start"))
	case m.Polarity == timeml.Negative:
		return l, false
	case m.Tense == timeml.Past && perfect(m):
		return say(timeml.Before, 0.9, most("end", "end"))
	case m.Tense == timeml.Present && m.Aspect == timeml.Perfective:
		if state(m) || m.Class == timeml.Aspectual { // "has begun": perhaps not over
			return say("", 0.9, most("start", "end"))
		}
		return say(timeml.Before, 0.89, most("end", "end"))
	case m.Tense == timeml.Present && (m.Aspect == timeml.Progressive || m.Aspect == timeml.PerfectiveProgressive):
		return say("", 0.9, most("start", "end"))
	case m.Tense != timeml.Past || !plain(m) || state(m):
		return l, false
	case m.Class == timeml.Reporting && f.newsVoice(m):
		return say(timeml.IsIncluded, 0.75, timeml.Constraint{})
	case f.backward(m):
		return say(timeml.Before, 0.79, most("end", "end"))
	}
	return say("", 0.9, most("end", "end")) // before the DCT or on its day
}

// leadSignal marks links with the day that opens the news.
const leadSignal = "opening"

// leadSentences is how many sentences may hold the event that the news is about.
const leadSentences = 3

// findLead notes the day of the event that opens the news, or of a saying
// anywhere in it, when that day lies a few days before the creation time: what
// is said further on may have been said then.
func (f *finder) findLead() {
	f.read++
	for i := range f.events {
		m := &f.events[i]
		if f.lead != "" || m.when == nil || m.verb == syntax.None || m.Tense != timeml.Past || !plain(m) || f.backward(m) {
			continue
		}
		if f.read > leadSentences && m.Class != timeml.Reporting {
			continue
		}
		if !namesDay(m.when) {
			continue
		}
		b, d := m.when.Value.Bounds(), f.newsDay()
		if known := b.Known() && d.Known(); !known || b.LatestEnd <= d.EarliestStart && b.EarliestStart >= d.EarliestStart-week {
			f.lead = m.when.ID
		} else {
			f.read = leadSentences // news of the day, or history
		}
	}
}

// week is as long before the news as a day may lie that it is about.
const week = 7 * 24 * 3600

// namesDay reports a time that names a day, or a part of one.
func namesDay(t *timeml.Timex) bool {
	v := &t.Value
	return v.Granularity <= timex.Day && (v.Type == timex.Date || v.Type == timex.Time) && v.Ref == timex.NoRef
}

// newsDay is the day of the news.
func (f *finder) newsDay() timex.Bounds { return f.a.DCT.Value.Truncate(timex.Day).Bounds() }

// within reports a time inside the day of the news.
func (f *finder) within(t *timeml.Timex) bool {
	b, d := t.Value.Bounds(), f.newsDay()
	return b.Known() && d.Known() && b.EarliestStart >= d.EarliestStart && b.LatestEnd <= d.LatestEnd
}

// sinceLead puts a saying between the day of the lead and the creation time.
func (f *finder) sinceLead(m *mention) {
	f.link(timeml.Link{From: m.ID, To: f.lead, Signal: leadSignal, Confidence: 0.85, Constraint: least("start", "start")})
	f.link(timeml.Link{From: m.ID, To: creation, Signal: "tense", Confidence: 0.9, Constraint: most("end", "end")})
}

// backward reports a past tense in a clause that looks back from the news
// itself: a relative clause, or an adverbial one that does not share the time
// of a dated event.
func (f *finder) backward(m *mention) bool {
	c := f.s.Verbs[m.verb].Clause
	if c == syntax.None || m.Class == timeml.Reporting {
		return false
	}
	k := &f.s.Clauses[c]
	if k.Kind == syntax.Relative {
		return true
	}
	if k.Kind != syntax.Adverbial || k.Signal == syntax.None {
		return false
	}
	switch f.s.Word(k.Signal) {
	case "as", "while", "though", "although", "whereas":
		return false
	case "when":
		return k.Governor == syntax.None || f.byVerb[k.Governor] == none || !f.events[f.byVerb[k.Governor]].dated
	}
	return true
}

func state(m *mention) bool { return m.Class == timeml.State || m.Class == timeml.IState }

// newsVoice reports a saying of the news itself: somebody says it in a main
// clause or an attribution, outside quotations. Writing letters is no saying.
func (f *finder) newsVoice(m *mention) bool {
	g := &f.s.Verbs[m.verb]
	if g.Clause == syntax.None || g.Form != syntax.Finite || g.Subject == syntax.None && f.s.Clauses[g.Clause].Joined == syntax.None && f.s.Tag(g.From-1) != pos.CC {
		return false
	}
	c := &f.s.Clauses[g.Clause]
	if c.Quoted || c.Kind != syntax.Main && c.Kind != syntax.Attribution {
		return false
	}
	switch m.Lemma {
	case "write", "publish", "read", "post", "sign":
		return g.Object == syntax.None || f.tells(m.verb)
	}
	return true
}

// tells reports that a clause near verb v tells what it says.
func (f *finder) tells(v int) bool {
	const near = 4 // verbs
	for k := max(0, v-near); k <= v+near && k < len(f.s.Verbs); k++ {
		if f.s.Verbs[k].Governor == v && f.s.Verbs[k].Form == syntax.Finite {
			return true
		}
	}
	return false
}
