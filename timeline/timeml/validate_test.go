package timeml

import (
	"math"
	"strings"
	"testing"
)

func TestValidate(t *testing.T) {
	if err := small().Validate(); err != nil {
		t.Error(err)
	}
	for want, spoil := range map[string]func(*Annotation){
		"needs the ID":              func(a *Annotation) { a.Doc = "" },
		"the creation time":         func(a *Annotation) { a.DCT.End = 2 },
		"sentence 1 has":            func(a *Annotation) { a.Sentences[1].Start = -1 },
		"t1 has the span":           func(a *Annotation) { a.Timexes[0].End = 0 },
		`"t0" is empty or occurs`:   func(a *Annotation) { a.Timexes[0].ID = "t0" },
		`"e1" is empty or occurs`:   func(a *Annotation) { a.Events = append(a.Events, a.Events[0]) },
		"sentence 2 of 2":           func(a *Annotation) { a.Events[0].Sentence = 2 },
		"the clause of e1":          func(a *Annotation) { a.Events[0].Clause.End = 1 },
		"a participant of e1":       func(a *Annotation) { a.Events[0].Participants[0].End = 1 },
		`t1 refers to "t7"`:         func(a *Annotation) { a.Timexes[0].EndPoint = "t7" },
		`e1 has the time "e1"`:      func(a *Annotation) { a.Events[0].Time.Timex = "e1" },
		`link 1 refers to "e9"`:     func(a *Annotation) { a.Links[1].From = "e9" },
		"confidence NaN":            func(a *Annotation) { a.Links[0].Confidence = math.NaN() },
		"a diagnostic has the span": func(a *Annotation) { a.Diagnostics[0].Start = 9 },
	} {
		a := small()
		spoil(a)
		if err := a.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want an error with %q", err, want)
		}
	}
}
