package timeline

import (
	"cmp"
	"slices"
	"sync"

	"github.com/eventgraph/eventgraph/timeline/internal/closure"
	"github.com/eventgraph/eventgraph/timeline/internal/infer"
	"github.com/eventgraph/eventgraph/timeline/internal/link"
	"github.com/eventgraph/eventgraph/timeline/internal/merge"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// component is a part of the graph that has nothing to do with the others,
// worked out: everything that follows from its documents and edits. It never
// changes; where names of events do, it is copied (see [component.renamed]).
type component struct {
	docs        []DocumentInfo
	nodes       []*Event // by their number in the network, the order of their content
	story       []int32  // of each node
	content     []content
	net         *closure.Network
	choices     *closure.Choices // what the network cannot hold
	statements  []statement      // by closure.ID
	diagnostics []vanished

	order     func() order      // worked out at the first call
	relations func() []relation // likewise
	conflicts func() []conflict // likewise
}

func (e *Event) node() closure.Event { return closure.Event(e.index) }

// assemble works out a component of documents, which are sorted by ID, with the
// number of the story of each, and of some of the edits.
func assemble(docs []*timeml.Annotation, stories []int, edits []int, all []Edit) *component {
	c := new(component)
	docs = c.date(docs, stories)
	s := newSources(docs, stories)
	groups := s.groups()
	groups = c.regroup(groups, s, edits, all)
	c.name(groups, s)
	c.state(s, edits, all)
	c.place(s)
	c.lazily()
	return c
}

// lazily leaves what only some questions need until they come.
func (c *component) lazily() {
	c.order = sync.OnceValue(c.chronological)
	c.relations = sync.OnceValue(c.relate)
	c.conflicts = sync.OnceValue(c.dispute)
}

// date infers the creation times that are not known and resolves what hangs on
// them.
func (c *component) date(docs []*timeml.Annotation, stories []int) []*timeml.Annotation {
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
		c.docs = append(c.docs, info)
	}
	return docs
}

// sources is the documents of a component and their mentions, with what is
// looked up about them.
type sources struct {
	docs     []*timeml.Annotation
	stories  []int // of each document
	mentions []merge.Mention
	first    []int              // mention of each document
	at       map[mentionKey]int // mention
	timex    map[mentionKey]*timeml.Timex
	dating   []*timeml.Link // of each mention: the link to its time, nil for none
	later    []int          // of each mention: others that are dated by it
	origin   []int          // of each document: the source that it copies
	weights  map[int]int    // independent sources of each story
	nodes    []group        // of the network
	owners   []int          // of each mention: its group or node, -1 for none
}

// mentionKey is a mention or time expression: document index and ID in the
// annotation.
type mentionKey struct {
	doc int
	id  string
}

func newSources(docs []*timeml.Annotation, stories []int) *sources {
	s := &sources{docs: docs, stories: stories, mentions: merge.Mentions(docs), first: make([]int, len(docs)+1), origin: make([]int, len(docs)), weights: map[int]int{}}
	s.at, s.timex = make(map[mentionKey]int, len(s.mentions)), map[mentionKey]*timeml.Timex{}
	for i := range docs {
		s.origin[i] = i
		s.first[i+1] = s.first[i] + len(docs[i].Events)
		for j := range docs[i].Timexes {
			s.timex[mentionKey{i, docs[i].Timexes[j].ID}] = &docs[i].Timexes[j]
		}
	}
	counted := map[int]bool{}
	for k, m := range s.mentions {
		s.at[mentionKey{m.Doc, m.Event.ID}] = k
		s.origin[m.Doc] = m.Origin
		if !counted[m.Origin] {
			counted[m.Origin] = true
			s.weights[stories[m.Doc]]++
		}
	}
	s.dating, s.later = make([]*timeml.Link, len(s.mentions)), make([]int, len(s.mentions))
	for d, a := range docs {
		for i := range a.Links {
			l := &a.Links[i]
			if to, ok := s.at[mentionKey{d, l.To}]; ok && l.Relation == timeml.After {
				s.later[to]++
			}
			if from, ok := s.at[mentionKey{d, l.From}]; ok && s.dating[from] == nil && l.To == s.mentions[from].Event.Time.Timex && l.To != "" {
				s.dating[from] = l
			}
		}
	}
	return s
}

// group is the mentions of one event, as indices.
type group struct {
	story    int
	mentions []int
	rules    []string
	added    *Edit // an event that an edit added, without mentions
}

// groups finds the mentions that tell of one event, story by story.
func (s *sources) groups() (groups []group) {
	byStory := map[int][]int{}
	for k, m := range s.mentions {
		byStory[s.stories[m.Doc]] = append(byStory[s.stories[m.Doc]], k)
	}
	for number := range s.docs {
		story := byStory[number]
		if len(story) == 0 {
			continue
		}
		ms := make([]merge.Mention, len(story))
		for i, k := range story {
			ms[i] = s.mentions[k]
		}
		for _, p := range merge.Partition(ms) {
			g := group{story: number, rules: p.Rules}
			for _, i := range p.Mentions {
				g.mentions = append(g.mentions, story[i])
			}
			groups = append(groups, g)
		}
	}
	return groups
}

// of returns the mentions of a group.
func (s *sources) of(g group) []merge.Mention {
	ms := make([]merge.Mention, len(g.mentions))
	for i, k := range g.mentions {
		ms[i] = s.mentions[k]
	}
	return ms
}

// event makes an event of a group. Its ID and time are settled later.
func (s *sources) event(g group) *Event {
	ms := s.of(g)
	e := &Event{Rules: g.rules, Label: merge.Label(ms), Quantities: merge.Quantities(ms), Sources: merge.Sources(ms), Time: Time{Bounds: timex.Unbounded()}}
	cited := 0
	for _, k := range g.mentions {
		e.Mentions = append(e.Mentions, s.mention(k))
		cited += s.later[k]
	}
	e.Importance = merge.Importance(ms, s.weights[g.story], cited)
	lead := leading(ms)
	e.Class, e.Polarity, e.Modality = lead.Class, lead.Polarity, lead.Modality
	e.Participants = participants(ms)
	slices.SortStableFunc(e.Mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Trigger.Start, b.Trigger.Start))
	})
	return e
}

func (s *sources) mention(k int) Mention {
	a, e := s.docs[s.mentions[k].Doc], s.mentions[k].Event
	m := Mention{Document: a.Doc, Span: e.Clause, Text: e.Quote, Trigger: e.Span, TriggerText: e.Text, Modality: e.Modality, Time: e.Time.Stated()}
	if t := s.timex[mentionKey{s.mentions[k].Doc, e.Time.Timex}]; t != nil {
		m.Basis, m.Steps = t.Text, t.Steps
	}
	return m
}
