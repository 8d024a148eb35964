package infer

import (
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// Resolve returns a copy of a with the given creation time, in which every time
// expression that depends on it has its value. Links are kept; the times of
// events must be placed anew.
func Resolve(a *timeml.Annotation, dct timeml.CreationTime) *timeml.Annotation {
	b := *a
	b.DCT = dct
	b.Timexes = slices.Clone(a.Timexes)
	b.Events = slices.Clone(a.Events)
	index := make(map[string]int, len(b.Timexes))
	for i := range b.Timexes {
		t := &b.Timexes[i]
		index[t.ID] = i
		if !t.Function.Relative() {
			continue
		}
		ref := timex.Reference{DCT: dct.Value.Floating(), Previous: dct.Value.Floating()}
		if j, ok := index[t.Previous]; ok && j < i {
			ref.Previous = b.Timexes[j].Value
		}
		v, _ := t.Function.Resolve(ref)
		if v.IsZero() {
			continue
		}
		if t.Value.Type == timex.Set {
			v.Type = timex.Set
		}
		if t.Value.HasZone() && !v.HasZone() && v.Known.Has(timex.FieldHour) {
			v = v.WithOffset(int(t.Value.Offset))
		}
		t.Value = v
		t.Steps = t.Function.Steps(ref, t.Text)
	}
	return &b
}
