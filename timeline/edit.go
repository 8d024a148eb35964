package timeline

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/eventgraph/eventgraph/timeline/allen"
	"github.com/eventgraph/eventgraph/timeline/internal/closure"
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
	Document string `json:"document"` // "" for an event that an edit added: Trigger is empty then, Sentence words of its label
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

// Apply makes a change by hand. One that lacks what its kind needs is an
// [ErrEdit]: a time must exist and have a place in the calendar, which no
// duration has.
func (g *Graph) Apply(e Edit) error {
	need := map[EditKind]int{AddEvent: 0, Merge: 2, Split: 1, Redate: 1, Relabel: 1, Drop: 1, Relate: 2}
	n, ok := need[e.Kind]
	switch {
	case !ok:
		return fmt.Errorf("%w: unknown kind %q", ErrEdit, e.Kind)
	case len(e.Mentions) < n:
		return fmt.Errorf("%w: %s needs %d mentions, got %d", ErrEdit, e.Kind, n, len(e.Mentions))
	case e.Kind == AddEvent && (strings.TrimSpace(e.Label) == "" || e.Time.IsZero()), e.Kind == Relabel && strings.TrimSpace(e.Label) == "":
		return fmt.Errorf("%w: %s needs a label%s", ErrEdit, e.Kind, map[bool]string{true: " and a time"}[e.Kind == AddEvent])
	case e.Kind == Redate && e.Time.IsZero():
		return fmt.Errorf("%w: redate needs a time", ErrEdit)
	case (e.Kind == AddEvent || e.Kind == Redate) && !(e.Time.Valid() && e.Time.Bounds().Known()):
		return fmt.Errorf("%w: %s needs a time with a place in the calendar, which %s has not", ErrEdit, e.Kind, e.Time)
	case e.Kind == Relate && (e.Relation == allen.Empty || e.Relation >= allen.Full):
		return fmt.Errorf("%w: relate needs a relation that says something", ErrEdit)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	e.Label = strings.ToValidUTF8(e.Label, "\uFFFD") // as in quotes, and as it is read back
	e.Mentions = slices.Clone(e.Mentions)
	for i := range e.Mentions {
		r := &e.Mentions[i]
		r.Trigger, r.Sentence = strings.ToValidUTF8(r.Trigger, "\uFFFD"), strings.ToValidUTF8(r.Sentence, "\uFFFD")
	}
	g.begin()
	if e.Kind == AddEvent && g.stories.byHand == nil {
		g.stories.byHand = new(story)
	}
	for _, id := range e.documents() {
		g.editsOf[id] = append(g.editsOf[id], len(g.edits))
		g.stories.touch(id)
	}
	g.edits = append(g.edits, e)
	g.view = nil
	return nil
}

// documents lists the documents that an edit names, each once. That of the
// events that edits add is "".
func (e *Edit) documents() (ids []string) {
	if e.Kind == AddEvent {
		return []string{""}
	}
	for _, r := range e.Mentions {
		if !slices.Contains(ids, r.Document) {
			ids = append(ids, r.Document)
		}
	}
	return ids
}

// regroup applies the edits that change which mentions are one event.
func (c *component) regroup(groups []group, s *sources, edits []int, all []Edit) []group {
	if len(edits) == 0 {
		return groups
	}
	s.own(groups)
	for _, i := range edits {
		e := &all[i]
		switch e.Kind {
		case AddEvent:
			groups = append(groups, group{story: byHand, added: e})
		case Merge:
			into := -1
			for _, r := range e.Mentions {
				g := s.owner(s.find(r))
				switch {
				case g < 0:
					c.vanished(i, e, r)
				case into < 0:
					into = g
				case g != into:
					s.move(groups, g, into)
				}
			}
		case Split, Drop:
			for _, r := range e.Mentions {
				if n := addedBy(groups, r); n >= 0 && e.Kind == Drop {
					groups[n].added = nil
					continue
				}
				k := s.find(r)
				g := s.owner(k)
				switch {
				case g < 0:
					c.vanished(i, e, r)
				case e.Kind == Drop:
					s.move(groups, g, -1)
				case len(groups[g].mentions) > 1:
					groups[g].mentions = slices.DeleteFunc(slices.Clone(groups[g].mentions), func(m int) bool { return m == k })
					s.owners[k] = len(groups)
					groups = append(groups, group{story: groups[g].story, mentions: []int{k}, rules: []string{"split by hand"}})
				}
			}
		}
	}
	return slices.DeleteFunc(groups, func(g group) bool { return len(g.mentions) == 0 && g.added == nil })
}

// byHand is the number of the story of the events that edits add.
const byHand = -1

// own notes which group each mention belongs to.
func (s *sources) own(groups []group) {
	s.owners = make([]int, len(s.mentions))
	for k := range s.owners {
		s.owners[k] = -1
	}
	for i := range groups {
		for _, k := range groups[i].mentions {
			s.owners[k] = i
		}
	}
}

// owner is the group of a mention, -1 for none.
func (s *sources) owner(k int) int {
	if k < 0 {
		return -1
	}
	return s.owners[k]
}

// move makes the mentions of a group those of another, or of none.
func (s *sources) move(groups []group, from, to int) {
	for _, k := range groups[from].mentions {
		s.owners[k] = to
	}
	if to >= 0 {
		groups[to].mentions = append(slices.Clone(groups[to].mentions), groups[from].mentions...)
		groups[to].rules = append(slices.Clone(groups[to].rules), "merged by hand")
	}
	groups[from].mentions = nil
}

// find returns the first mention of a document that r names and that was not
// dropped, -1 for none.
func (s *sources) find(r MentionRef) int {
	d, ok := slices.BinarySearchFunc(s.docs, r.Document, func(a *timeml.Annotation, id string) int { return cmp.Compare(a.Doc, id) })
	if !ok {
		return -1
	}
	for k := s.first[d]; k < s.first[d+1]; k++ {
		if e := s.mentions[k].Event; s.owners[k] >= 0 && e.Text == r.Trigger && strings.Contains(e.Quote, r.Sentence) {
			return k
		}
	}
	return -1
}

// vanished is a diagnostic about an edit, by the place of the edit.
type vanished struct {
	edit int
	timeml.Diagnostic
}

func (c *component) vanished(i int, e *Edit, r MentionRef) {
	c.diagnostics = append(c.diagnostics, vanished{i, e.vanished(r)})
}

// vanished reports a mention that an edit names and that is not there.
func (e *Edit) vanished(r MentionRef) timeml.Diagnostic {
	if r.Document == "" {
		return timeml.Diagnostic{
			Severity: timeml.Warning,
			Summary:  fmt.Sprintf("edit %q has no target: no event with %q in its label was added by hand", e.Kind, r.Sentence),
			Detail:   "it was dropped; and events added by hand cannot be merged or split",
		}
	}
	return timeml.Diagnostic{
		Severity: timeml.Warning,
		Summary:  fmt.Sprintf("edit %q has no target: %s has no event %q in %q", e.Kind, r.Document, r.Trigger, r.Sentence),
		Detail:   "the document was removed, or reads differently now",
	}
}

// event makes the event that an edit adds.
func (e *Edit) event() *Event {
	return &Event{
		Label: e.Label, Class: timeml.Occurrence, Polarity: timeml.Positive, Modality: timeml.Asserted, Importance: 1,
		Mentions: []Mention{{Text: e.Label, Time: e.Time, Modality: timeml.Asserted}},
		Rules:    []string{"added by hand"}, Time: Time{Bounds: timex.Unbounded()},
	}
}

// stateEdits states the dates and relations that edits give, and relabels.
func (c *component) stateEdits(s *sources, edits []int, all []Edit, add func(statement, int, []closure.Constraint)) {
	redate := func(n int, e *Edit) {
		b := e.Time.Bounds()
		inside := timex.Inside(b.EarliestStart, b.LatestEnd)
		add(statement{from: n, to: none, edit: e, bounds: inside, confidence: editConfidence}, byHand, boundsConstraints(closure.Event(n), inside))
	}
	for n, g := range s.nodes {
		if g.added != nil {
			redate(n, g.added)
		}
	}
	for _, i := range edits {
		e := &all[i]
		if e.Kind != Redate && e.Kind != Relabel && e.Kind != Relate {
			continue
		}
		var targets []int
		for _, r := range e.Mentions {
			if n := s.node(r); n >= 0 {
				targets = append(targets, n)
			} else {
				c.vanished(i, e, r)
			}
		}
		if len(targets) == 0 || e.Kind == Relate && len(targets) < 2 {
			continue
		}
		switch x := targets[0]; e.Kind {
		case Relabel:
			c.nodes[x].Label = e.Label
		case Redate:
			redate(x, e)
		case Relate:
			y := targets[1]
			add(statement{from: x, to: y, relation: e.Relation, told: e.Relation, edit: e, confidence: editConfidence}, byHand, closure.Relate(nil, closure.Event(x), closure.Event(y), e.Relation))
		}
	}
}

// node returns the event that r names, -1 for none. One that an edit added is
// named by words of its label.
func (s *sources) node(r MentionRef) int {
	if r.Document != "" {
		return s.owner(s.find(r))
	}
	return addedBy(s.nodes, r)
}

// addedBy is the first event added by an edit that r names, -1 for none.
func addedBy(groups []group, r MentionRef) int {
	return slices.IndexFunc(groups, func(g group) bool {
		return r.Document == "" && g.added != nil && r.Trigger == "" && strings.Contains(g.added.Label, r.Sentence)
	})
}
