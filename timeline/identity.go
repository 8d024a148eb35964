package timeline

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/eventgraph/eventgraph/timeline/internal/digest"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// content stands for what the mentions of an event say: name for their own
// words, which is its ID unless others say the same, and context for all that
// their documents say beside them.
type content struct {
	name    EventID
	context uint64
}

func (c content) compare(d content) int {
	return cmp.Or(cmp.Compare(c.name, d.name), cmp.Compare(c.context, d.context))
}

// eventID hashes what the mentions say.
func eventID(mentions []Mention) EventID {
	keys := make([]string, len(mentions))
	for i, m := range mentions {
		keys[i] = m.TriggerText + "\x00" + strconv.Itoa(m.Trigger.Start-m.Start) + "\x00" + m.Text
	}
	slices.Sort(keys)
	var b []byte
	for _, k := range slices.Compact(keys) {
		b = append(append(b, 1), k...)
	}
	return idOf(b)
}

// among is the ID of the n-th of the events that have this content where others
// say the same words.
func (c content) among(n int) EventID {
	b := binary.BigEndian.AppendUint64([]byte(c.name), c.context)
	return idOf(binary.BigEndian.AppendUint32(b, uint32(n)))
}

func idOf(content []byte) EventID {
	h := sha256.Sum256(content)
	return EventID("e-" + hex.EncodeToString(h[:6]))
}

// documentDigest stands for what a document says, without its name.
func documentDigest(a *timeml.Annotation) uint64 {
	h := digest.Empty.String(a.Title).Byte(0).String(a.DCT.Value.String()).Byte(0)
	for i := range a.Events {
		e := &a.Events[i]
		h = h.String(e.Text).Byte(0).String(e.Label).Byte(0).String(string(e.Modality)).Byte(0)
	}
	return uint64(h)
}

// contexts digests the places of mentions: documents by their digests, and how
// many mentions come before.
func contexts(places [][2]uint64) uint64 {
	slices.SortFunc(places, func(a, b [2]uint64) int { return slices.Compare(a[:], b[:]) })
	h := digest.Empty
	for _, p := range places {
		h = h.Uint64(p[0]).Uint64(p[1])
	}
	return uint64(h)
}

// name makes the events of groups and numbers them in the order of their content.
func (c *component) name(groups []group, s *sources) {
	type named struct {
		content
		group group
		event *Event
	}
	digests := make([]uint64, len(s.docs))
	for i, a := range s.docs {
		digests[i] = documentDigest(a)
	}
	all := make([]named, len(groups))
	for i, g := range groups {
		n := &all[i]
		n.group = g
		if g.added != nil {
			n.event = g.added.event()
			n.context = uint64(digest.Empty.String(g.added.Time.String()))
		} else {
			n.event = s.event(g)
			var places [][2]uint64
			for _, k := range g.mentions {
				m := &s.mentions[k]
				places = append(places, [2]uint64{digests[m.Doc], uint64(m.Index)})
			}
			n.context = contexts(places)
		}
		n.content.name = eventID(n.event.Mentions)
	}
	slices.SortStableFunc(all, func(a, b named) int { return a.compare(b.content) })
	for i, n := range all {
		n.event.index = i
		c.nodes = append(c.nodes, n.event)
		c.story = append(c.story, int32(n.group.story))
		s.nodes = append(s.nodes, n.group)
		c.content = append(c.content, n.content)
	}
	s.own(s.nodes)
}

// place is a node of a region.
type place struct {
	region *region
	node   int
}

func (p place) content() content { return p.region.content[p.node] }
func (p place) event() *Event    { return p.region.nodes[p.node] }

// names knows the events by ID. Of events that say the same words, the first by
// context has their name, and the others one made of words and context, so that
// an event changes its ID at most when one with the very same words comes or
// goes, in whichever order they come.
type names struct {
	events map[EventID]place
	rivals map[EventID][]place // the places with one name, where there are several
	unsure map[EventID]bool    // names whose rivals changed
}

func newNames() names {
	return names{map[EventID]place{}, map[EventID][]place{}, map[EventID]bool{}}
}

// add enters the events of a region. [names.settle] must follow.
func (n *names) add(r *region) {
	for i, e := range r.nodes {
		p := place{r, i}
		name := r.content[i].name
		e.ID = name
		holder, taken := n.events[name]
		switch {
		case n.rivals[name] != nil:
			n.rivals[name] = append(n.rivals[name], p)
		case taken:
			n.rivals[name] = []place{holder, p}
		default:
			n.events[name] = p
			continue
		}
		n.unsure[name] = true
	}
}

// remove takes out the events of a region.
func (n *names) remove(r *region) {
	for i, e := range r.nodes {
		if p, ok := n.events[e.ID]; ok && p.region == r && p.node == i {
			delete(n.events, e.ID)
		}
		name := r.content[i].name
		if list := n.rivals[name]; list != nil {
			n.rivals[name] = slices.DeleteFunc(list, func(p place) bool { return p.region == r && p.node == i })
			n.unsure[name] = true
		}
	}
}

// settle gives rivals their IDs.
func (n *names) settle() {
	renamed := map[*region]map[int]EventID{}
	for name := range n.unsure {
		list := n.rivals[name]
		slices.SortFunc(list, func(a, b place) int {
			return cmp.Or(a.content().compare(b.content()), a.region.compare(b.region), cmp.Compare(a.node, b.node))
		})
		twins := 0
		for i, p := range list {
			id := name
			if twins++; i == 0 || p.content() != list[i-1].content() {
				twins = 0
			}
			if i > 0 {
				id = p.content().among(twins)
			}
			n.events[id] = p
			was := p.event()
			if was.ID == id {
				continue
			}
			if n.events[was.ID] == p {
				delete(n.events, was.ID)
			}
			if p.region.fresh {
				was.ID = id
				continue
			}
			if renamed[p.region] == nil {
				renamed[p.region] = map[int]EventID{}
			}
			renamed[p.region][p.node] = id
		}
		if len(list) < 2 {
			delete(n.rivals, name)
		}
	}
	n.unsure = map[EventID]bool{}
	for r, ids := range renamed {
		r.component = r.component.renamed(ids)
	}
}

// compare orders regions by their first documents; only one can have none.
func (r *region) compare(o *region) int {
	return slices.CompareFunc(r.docs, o.docs, func(a, b DocumentInfo) int { return cmp.Compare(a.ID, b.ID) })
}

// renamed returns the component with other IDs for some of its events. What
// was handed out of the present one stays as it is.
func (c *component) renamed(ids map[int]EventID) *component {
	d := *c
	d.nodes = slices.Clone(c.nodes)
	for i, id := range ids {
		e := *d.nodes[i]
		e.ID = id
		d.nodes[i] = &e
	}
	d.lazily()
	return &d
}
