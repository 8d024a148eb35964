package link

import (
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// references links the times that are told from the creation time, and whose
// values do not show how they stand to it, with it: "recently", "the next two
// weeks". "Now" says little: the text means hours by it, or years.
func (f *finder) references() {
	for i := range f.a.Timexes {
		t := &f.a.Timexes[i]
		var r timeml.Relation
		switch t.Value.Ref {
		case timex.PastRef:
			r = timeml.Before
		case timex.FutureRef:
			r = timeml.After
		default:
			r = stretch(t)
		}
		if r != "" {
			f.link(timeml.Link{From: t.ID, To: creation, Relation: r, Signal: "reference", Confidence: 0.9})
		}
	}
}

// stretch is the relation of a stretch of time that ends or begins at the
// creation time, "" for other times.
func stretch(t *timeml.Timex) timeml.Relation {
	fn := t.Function
	if len(fn) < 2 || fn[0].Kind != timex.OpDCT || fn[1].Kind != timex.OpSpan {
		return ""
	}
	switch fn[1].Dir {
	case timex.Backward, timex.OnOrBackward:
		return timeml.IBefore
	case timex.Forward, timex.OnOrForward:
		return timeml.IAfter
	}
	return ""
}
