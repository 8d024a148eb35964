package export

import (
	"cmp"
	"iter"
	"slices"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Source is what the writers read. A *[timeline.Graph] is one; [Select],
// [Top], [Agreed] and [Highlights] make a part of one into another.
type Source interface {
	Documents() iter.Seq[timeline.DocumentInfo]
	Events() iter.Seq[*timeline.Event]
	Relations() iter.Seq[timeline.Relation]
	Conflicts() iter.Seq[timeline.Conflict]
	Diagnostics() []timeml.Diagnostic
}

// Select returns the part of a source that tells of the events for which keep
// is true: those events, the relations between two of them and the conflicts
// about any of them. Documents stay, whether or not an event of theirs does.
// keep is asked once an event, at once.
func Select(src Source, keep func(*timeline.Event) bool) Source {
	s := selection{Source: src, kept: map[timeline.EventID]bool{}}
	for e := range src.Events() {
		if keep(e) {
			s.kept[e.ID] = true
		}
	}
	return s
}

// Top returns the part of a source that tells of its n most important events.
// Of events of one importance the earlier ones are taken.
func Top(src Source, n int) Source {
	events := slices.Collect(src.Events())
	slices.SortStableFunc(events, func(a, b *timeline.Event) int { return cmp.Compare(b.Importance, a.Importance) })
	top := make(map[*timeline.Event]bool, n)
	for _, e := range events[:max(0, min(n, len(events)))] {
		top[e] = true
	}
	return Select(src, func(e *timeline.Event) bool { return top[e] })
}

// Agreed returns the part of a source that tells of events which at least n
// independent sources tell.
func Agreed(src Source, n int) Source {
	return Select(src, func(e *timeline.Event) bool { return e.Sources >= n })
}

type selection struct {
	Source
	kept map[timeline.EventID]bool
}

func (s selection) Events() iter.Seq[*timeline.Event] {
	return filter(s.Source.Events(), func(e *timeline.Event) bool { return s.kept[e.ID] })
}

func (s selection) Relations() iter.Seq[timeline.Relation] {
	return filter(s.Source.Relations(), func(r timeline.Relation) bool { return s.kept[r.From] && s.kept[r.To] })
}

func (s selection) Conflicts() iter.Seq[timeline.Conflict] {
	return filter(s.Source.Conflicts(), func(c timeline.Conflict) bool {
		return slices.ContainsFunc(c.Events, func(id timeline.EventID) bool { return s.kept[id] })
	})
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range seq {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}
