package timeline

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// EditKind says what an [Edit] does.
type EditKind string

const (
	AddEvent EditKind = "add"     // a new event with Label and Time
	Merge    EditKind = "merge"   // the events of all Mentions are one
	Split    EditKind = "split"   // each of Mentions becomes an event of its own
	Redate   EditKind = "redate"  // the event of the first of Mentions is at Time
	Relabel  EditKind = "relabel" // its label is Label
	Drop     EditKind = "drop"    // it is left out
	Relate   EditKind = "relate"  // it is Relation to that of the second of Mentions
)

// MentionRef names a mention so that it outlives a new reading of its document.
type MentionRef struct {
	Document string `json:"document"`
	Trigger  string `json:"trigger"`  // the words that name the event
	Sentence string `json:"sentence"` // words of the sentence or clause, enough to find it
}

// Edit is a change made by hand. It survives Put and Remove; where its target
// has vanished it does nothing, and [Graph.Diagnostics] says so.
type Edit struct {
	Kind     EditKind     `json:"kind"`
	Mentions []MentionRef `json:"mentions,omitempty"`
	Label    string       `json:"label,omitempty"`
	Time     timex.Value  `json:"time"`
	Relation allen.Set    `json:"relation"`
}

// ErrEdit is the error of an edit that lacks what its kind needs.
var ErrEdit = errors.New("timeline: incomplete edit")

// Apply makes a change by hand.
func (g *Graph) Apply(e Edit) error {
	need := map[EditKind]int{AddEvent: 0, Merge: 2, Split: 1, Redate: 1, Relabel: 1, Drop: 1, Relate: 2}
	n, ok := need[e.Kind]
	switch {
	case !ok:
		return fmt.Errorf("%w: unknown kind %q", ErrEdit, e.Kind)
	case len(e.Mentions) < n:
		return fmt.Errorf("%w: %s needs %d mentions, got %d", ErrEdit, e.Kind, n, len(e.Mentions))
	case e.Kind == AddEvent && (e.Label == "" || e.Time.IsZero()), e.Kind == Relabel && e.Label == "":
		return fmt.Errorf("%w: %s needs a label%s", ErrEdit, e.Kind, map[bool]string{true: " and a time"}[e.Kind == AddEvent])
	case e.Kind == Redate && e.Time.IsZero():
		return fmt.Errorf("%w: redate needs a time", ErrEdit)
	case e.Kind == Relate && (e.Relation == allen.Empty || e.Relation == allen.Full):
		return fmt.Errorf("%w: relate needs a relation that says something", ErrEdit)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	e.Mentions = slices.Clone(e.Mentions)
	g.edits = append(g.edits, e)
	g.view = nil
	return nil
}

// regroup applies the edits that change which mentions are one event.
func (v *view) regroup(groups []group, docs []*timeml.Annotation, mentions []merge.Mention, edits []Edit) []group {
	find := func(r MentionRef) (g, m int) {
		for i := range groups {
			for _, k := range groups[i].mentions {
				if r.matches(docs[mentions[k].Doc], mentions[k].Event) {
					return i, k
				}
			}
		}
		return -1, -1
	}
	for i := range edits {
		e := &edits[i]
		switch e.Kind {
		case AddEvent:
			groups = append(groups, group{story: -1, added: e})
			continue
		case Merge, Split, Drop:
		default:
			continue
		}
		first, missing := -1, false
		for _, r := range e.Mentions {
			g, m := find(r)
			switch {
			case g < 0:
				v.vanished(e, r)
				missing = true
			case e.Kind == Drop:
				groups = slices.Delete(groups, g, g+1)
			case e.Kind == Split:
				groups[g].mentions = slices.DeleteFunc(slices.Clone(groups[g].mentions), func(k int) bool { return k == m })
				if len(groups[g].mentions) == 0 {
					groups = slices.Delete(groups, g, g+1)
				}
				groups = append(groups, group{story: groups[min(g, len(groups)-1)].story, mentions: []int{m}, rules: []string{"split by hand"}})
			case first < 0:
				first = g
			case g != first && !missing:
				groups[first].mentions = append(slices.Clone(groups[first].mentions), groups[g].mentions...)
				groups[first].rules = append(slices.Clone(groups[first].rules), "merged by hand")
				groups = slices.Delete(groups, g, g+1)
				if g < first {
					first--
				}
			}
		}
	}
	return groups
}

// matches reports whether r names the mention.
func (r MentionRef) matches(a *timeml.Annotation, e *timeml.Event) bool {
	return r.Document == a.Doc && r.Trigger == e.Text && strings.Contains(e.Quote, r.Sentence)
}

func (v *view) vanished(e *Edit, r MentionRef) {
	v.diagnostics = append(v.diagnostics, timeml.Diagnostic{
		Severity: timeml.Warning,
		Summary:  fmt.Sprintf("edit %q has no target: %s has no event %q in %q", e.Kind, r.Document, r.Trigger, r.Sentence),
		Detail:   "the document was removed, or reads differently now",
	})
}

// event makes the event that an edit adds.
func (e *Edit) event(g group) *Event {
	return &Event{
		Label: e.Label, Class: timeml.Occurrence, Polarity: timeml.Positive, Modality: timeml.Asserted, Importance: 1,
		Mentions: []Mention{{Text: e.Label, Time: e.Time, Modality: timeml.Asserted}},
		Rules:    []string{"added by hand"}, group: g, Time: Time{Bounds: timex.Unbounded()},
	}
}

// stateEdits states the dates and relations that edits give, and relabels.
func (v *view) stateEdits(edits []Edit, add func(Link, int, []closure.Constraint)) {
	const byHand = -1
	for i := range edits {
		e := &edits[i]
		if e.Kind == AddEvent {
			for _, x := range v.events {
				if x.group.added == e {
					v.redate(x, e.Time, add, byHand)
				}
			}
			continue
		}
		if e.Kind != Redate && e.Kind != Relabel && e.Kind != Relate {
			continue
		}
		var targets []*Event
		for _, r := range e.Mentions {
			if x := v.find(r); x != nil {
				targets = append(targets, x)
			} else {
				v.vanished(e, r)
			}
		}
		if len(targets) == 0 || e.Kind == Relate && len(targets) < 2 {
			continue
		}
		switch x := targets[0]; e.Kind {
		case Relabel:
			x.Label = e.Label
		case Redate:
			v.redate(x, e.Time, add, byHand)
		case Relate:
			y := targets[1]
			add(Link{From: x.ID, To: y.ID, Relation: e.Relation, Signal: "edit", Confidence: editConfidence}, byHand, closure.Relate(nil, x.node(), y.node(), e.Relation))
		}
	}
}

func (v *view) redate(x *Event, t timex.Value, add func(Link, int, []closure.Constraint), source int) {
	b := t.Bounds()
	inside := timex.Inside(b.EarliestStart, b.LatestEnd)
	add(Link{From: x.ID, Relation: allen.Full, Value: t, Bounds: inside, Signal: "edit", Confidence: editConfidence}, source, boundsConstraints(x.node(), inside))
}

// find returns the event that has the mention.
func (v *view) find(r MentionRef) *Event {
	for _, e := range v.events {
		for _, m := range e.Mentions {
			if m.Document == r.Document && m.TriggerText == r.Trigger && strings.Contains(m.Text, r.Sentence) {
				return e
			}
		}
	}
	return nil
}
