package timeml

import (
	"strings"

	"github.com/eventgraph/eventgraph/timeline/timex"
)

// each maps a slice; the result is never nil, so that JSON shows [].
func each[S, T any](list []S, f func(*S) T) []T {
	r := make([]T, len(list))
	for i := range list {
		r[i] = f(&list[i])
	}
	return r
}

func (a *Annotation) form() annotationForm {
	return annotationForm{
		Version: Version,
		Doc:     valid(a.Doc), Story: valid(a.Story), Title: valid(a.Title), Source: valid(a.Source),
		DCT:         a.DCT.form(),
		Sentences:   each(a.Sentences, func(s *Span) [2]int { return [2]int{s.Start, s.End} }),
		Timexes:     each(a.Timexes, (*Timex).form),
		Events:      each(a.Events, (*Event).form),
		Links:       each(a.Links, (*Link).form),
		Diagnostics: each(a.Diagnostics, (*Diagnostic).form),
	}
}

func (c *CreationTime) form() dctForm {
	v := repaired(c.Value)
	f := dctForm{Value: v.String(), Basis: valid(c.Basis), Start: c.Start, End: c.End, Place: valid(c.Place)}
	f.Exact = beyond(v, textOnly(f.Value))
	if !c.Hint.IsZero() {
		f.Hint = &c.Hint
		if v.IsZero() && c.Basis == NoBasis && !c.Hint.Known.Has(timex.FieldYear) { // a dateline without a year stays partial
			f.Value, f.Basis = c.Hint.String(), Dateline
		}
	}
	return f
}

func (t *Timex) form() timexForm {
	v := repaired(t.Value)
	f := timexForm{
		ID: valid(t.ID), Start: t.Start, End: t.End, Text: valid(t.Text),
		Type: v.Type.String(), Value: v.String(), Mod: v.Mod.String(), Quant: v.Quant, Freq: v.Freq,
		BeginPoint: valid(t.BeginPoint), EndPoint: valid(t.EndPoint),
		Anchor:      anchorForm{valid(t.Anchor.To), valid(t.Anchor.Direction)},
		Readings:    append([]timex.Value{}, t.Readings...),
		Steps:       each(t.Steps, func(s *string) string { return valid(*s) }),
		Granularity: v.Granularity.String(),
		Function:    t.Function,
		Previous:    valid(t.Previous),
	}
	if v.Stated != 0 {
		f.Stated = strings.Split(v.Stated.String(), ",")
	}
	f.Earliest, f.LatestStart, f.EarliestEnd, f.Latest = boundsText(v.Bounds(), v)
	said, err := f.value()
	if f.Exact = beyond(v, said); err != nil {
		f.Exact = &v
	}
	return f
}

func (e *Event) form() eventForm {
	return eventForm{
		ID: valid(e.ID), Start: e.Start, End: e.End, Text: valid(e.Text),
		Class: valid(e.Class), Tense: valid(e.Tense), Aspect: valid(e.Aspect), Polarity: valid(e.Polarity), Modality: valid(e.Modality),
		Clause: spanForm(e.Clause), Label: valid(e.Label),
		Participants: each(e.Participants, func(p *Participant) participantForm {
			return participantForm{valid(p.Name), valid(p.Role), p.Start, p.End, valid(p.Head), p.Named}
		}),
		Time:  e.Time.form(),
		Lemma: valid(e.Lemma), Family: valid(e.Family), Noun: e.Noun, Sentence: e.Sentence, Quantity: valid(e.Quantity), Quote: valid(e.Quote),
	}
}

func (t *EventTime) form() timeForm {
	v := repaired(t.Value)
	f := timeForm{Timex: v.String(), By: valid(t.Timex)}
	f.Earliest, f.LatestStart, f.EarliestEnd, f.Latest = boundsText(t.Bounds, v)
	f.Exact = beyond(v, textOnly(f.Timex))
	return f
}

func (l *Link) form() linkForm {
	f := linkForm{From: valid(l.From), To: valid(l.To), Relation: valid(l.Relation), Signal: valid(l.Signal), Confidence: l.Confidence}
	if c := l.Constraint; c != (Constraint{}) {
		f.Constraint = &constraintForm{valid(c.From), valid(c.To), c.Least, c.Most}
	}
	return f
}

func (d *Diagnostic) form() diagnosticForm {
	return diagnosticForm{valid(d.Severity), d.Start, d.End, valid(d.Summary), valid(d.Detail)}
}

// boundsText writes the sides that are known, with the zone of v if it has one.
func boundsText(b timex.Bounds, v timex.Value) (earliestStart, latestStart, earliestEnd, latestEnd string) {
	text := timex.Instant.String
	if v.HasZone() {
		text = func(i timex.Instant) string { return i.Format(int(v.Offset)) }
	}
	return text(b.EarliestStart), text(b.LatestStart), text(b.EarliestEnd), text(b.LatestEnd)
}

// beyond returns v for the key "exact", nil when what the other keys say is
// all of it.
func beyond(v, said timex.Value) *timex.Value {
	if v == said {
		return nil
	}
	return &v
}

// textOnly is what a TIMEX3 text alone tells, zero when it is none.
func textOnly(text string) timex.Value {
	v, _ := timex.Parse(text)
	return v
}

// repaired makes the attributes of v that are text valid, as all text is.
func repaired(v timex.Value) timex.Value {
	v.Quant, v.Freq = valid(v.Quant), valid(v.Freq)
	return v
}
