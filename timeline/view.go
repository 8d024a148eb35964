package timeline

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/internal/infer"
	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// view is a graph worked out: everything that follows from its documents and
// edits.
type view struct {
	docs        []DocumentInfo
	events      []*Event // chronological
	byID        map[EventID]*Event
	net         *closure.Network
	links       []Link // by statement
	relations   []Relation
	conflicts   []Conflict
	diagnostics []timeml.Diagnostic
}

func (e *Event) node() closure.Event { return closure.Event(e.index) }

// assemble works out the graph of documents, which are sorted by ID.
func assemble(docs []*timeml.Annotation, edits []Edit) *view {
	v := &view{byID: map[EventID]*Event{}}
	stories := merge.Stories(docs)
	docs = v.date(docs, stories)
	mentions := merge.Mentions(docs)
	groups := v.group(docs, stories, mentions)
	groups = v.regroup(groups, docs, mentions, edits)
	sources, later := weights(docs, stories, mentions)
	for _, g := range groups {
		v.events = append(v.events, newEvent(docs, mentions, g, sources, later))
	}
	v.name(edits)
	v.state(docs, mentions, edits)
	v.place()
	v.chronological()
	v.relate()
	v.dispute(docs)
	return v
}

// date infers the creation times that are not known and resolves what hangs on
// them.
func (v *view) date(docs []*timeml.Annotation, stories []int) []*timeml.Annotation {
	inferred := infer.CreationTimes(docs, stories)
	docs = slices.Clone(docs)
	for i, a := range docs {
		info := DocumentInfo{ID: a.Doc, Story: a.Story, Title: a.Title, Source: a.Source, DCT: a.DCT, Earliest: timex.OpenPast, Latest: timex.OpenFuture}
		if info.Story == "" {
			info.Story = docs[stories[i]].Doc
		}
		if r := inferred[i]; r != nil {
			docs[i] = infer.Resolve(a, r.DCT)
			link.Place(docs[i])
			info.DCT, info.Earliest, info.Latest, info.Evidence = r.DCT, r.Earliest, r.Latest, r.Evidence
		} else if a.DCT.Value.IsZero() {
			info.Earliest, info.Latest, info.Evidence = infer.Bound(a)
		} else {
			b := a.DCT.Value.Bounds()
			info.Earliest, info.Latest = b.EarliestStart, b.LatestEnd
		}
		v.docs = append(v.docs, info)
	}
	return docs
}

// group is the mentions of one event, as indices.
type group struct {
	story    int
	mentions []int
	rules    []string
	added    *Edit // an event that an edit added, without mentions
}

// group finds the mentions that tell of one event, story by story.
func (v *view) group(docs []*timeml.Annotation, stories []int, mentions []merge.Mention) (groups []group) {
	byStory := map[int][]int{}
	for i, m := range mentions {
		byStory[stories[m.Doc]] = append(byStory[stories[m.Doc]], i)
	}
	for s := range docs {
		story := byStory[s]
		if len(story) == 0 {
			continue
		}
		ms := make([]merge.Mention, len(story))
		for i, k := range story {
			ms[i] = mentions[k]
		}
		for _, p := range merge.Partition(ms) {
			g := group{story: s}
			for _, i := range p.Mentions {
				g.mentions = append(g.mentions, story[i])
			}
			for _, r := range p.Rules {
				g.rules = append(g.rules, string(r))
			}
			groups = append(groups, g)
		}
	}
	return groups
}

// newEvent makes an event of a group. Its ID and time are settled later.
func newEvent(docs []*timeml.Annotation, all []merge.Mention, g group, sources map[int]int, later map[mentionKey]int) *Event {
	if g.added != nil {
		return g.added.event(g)
	}
	ms := make([]merge.Mention, len(g.mentions))
	for i, k := range g.mentions {
		ms[i] = all[k]
	}
	e := &Event{Rules: g.rules, group: g, Label: merge.Label(ms), Quantities: merge.Quantities(ms), Time: Time{Bounds: timex.Unbounded()}}
	cited := 0
	for _, m := range ms {
		e.Mentions = append(e.Mentions, newMention(docs[m.Doc], m.Event))
		cited += later[mentionKey{m.Doc, m.Event.ID}]
	}
	e.Importance = merge.Importance(ms, sources[g.story], cited)
	lead := leading(ms)
	e.Class, e.Polarity, e.Modality = lead.Class, lead.Polarity, lead.Modality
	e.Participants = participants(ms)
	slices.SortStableFunc(e.Mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Trigger.Start, b.Trigger.Start))
	})
	return e
}

// weights counts what importance rests on: the independent sources of each
// story, and for each mention the others that are dated by it.
func weights(docs []*timeml.Annotation, stories []int, mentions []merge.Mention) (sources map[int]int, later map[mentionKey]int) {
	sources, later = map[int]int{}, map[mentionKey]int{}
	origins := map[int]bool{}
	for _, m := range mentions {
		if !origins[m.Origin] {
			origins[m.Origin] = true
			sources[stories[m.Doc]]++
		}
	}
	for d, a := range docs {
		for i := range a.Links {
			if a.Links[i].Relation == timeml.After {
				later[mentionKey{d, a.Links[i].To}]++
			}
		}
	}
	return sources, later
}

// leading is the mention whose attributes stand for the event: one that tells
// it as a fact before any that does not.
func leading(ms []merge.Mention) *timeml.Event {
	rank := func(m timeml.Modality) int {
		return slices.Index([]timeml.Modality{timeml.Asserted, timeml.Alleged, timeml.Planned, timeml.Denied, timeml.Hypothetical}, m)
	}
	best := ms[0].Event
	for _, m := range ms[1:] {
		if rank(m.Event.Modality) < rank(best.Modality) {
			best = m.Event
		}
	}
	return best
}

// participants lists the names of those who take part, named ones first, by
// the number of mentions that name them.
func participants(ms []merge.Mention) (names []string) {
	type count struct {
		name  string
		named bool
		n     int
	}
	var counts []count
	for _, m := range ms {
		for _, p := range m.Event.Participants {
			i := slices.IndexFunc(counts, func(c count) bool { return c.name == p.Name })
			if i < 0 {
				i = len(counts)
				counts = append(counts, count{name: p.Name, named: p.Named})
			}
			counts[i].n++
		}
	}
	slices.SortFunc(counts, func(a, b count) int {
		if a.named != b.named {
			if a.named {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.name, b.name))
	})
	for _, c := range counts {
		names = append(names, c.name)
	}
	return names
}

func newMention(a *timeml.Annotation, e *timeml.Event) Mention {
	m := Mention{Document: a.Doc, Span: e.Clause, Text: e.Quote, Trigger: e.Span, TriggerText: e.Text, Modality: e.Modality, event: e.ID, Time: e.Time.Value}
	for i := range a.Timexes {
		if a.Timexes[i].ID == e.Time.Timex {
			m.Basis, m.Steps = a.Timexes[i].Text, a.Timexes[i].Steps
		}
	}
	return m
}

// name gives the events their IDs and puts them in the order of their IDs,
// which is that of the network.
func (v *view) name(edits []Edit) {
	slices.SortStableFunc(v.events, func(a, b *Event) int {
		return cmp.Or(cmp.Compare(eventID(a.Mentions, a.Label, 0), eventID(b.Mentions, b.Label, 0)), cmp.Compare(firstPlace(a), firstPlace(b)))
	})
	for _, e := range v.events {
		n := 0
		for e.ID = eventID(e.Mentions, "", n); v.byID[e.ID] != nil; e.ID = eventID(e.Mentions, "", n) {
			n++
		}
		v.byID[e.ID] = e
	}
	slices.SortFunc(v.events, func(a, b *Event) int { return cmp.Compare(a.ID, b.ID) })
	for i, e := range v.events {
		e.index = i
	}
}

// firstPlace tells events apart that say the same words, by where they say it.
func firstPlace(e *Event) int {
	if len(e.Mentions) == 0 {
		return 0
	}
	return e.Mentions[0].Trigger.Start
}
