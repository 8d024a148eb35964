package main

import "strings"

// view is what an answer says of one document: where its events and times lie
// and how they are related.
type view struct {
	timexes map[string]bool // which nodes are times
	when    map[string]interval
	order   *order
	direct  map[[2]string]string
}

// viewOf reads an annotation. given is the creation time of the document, for
// an answer that has none.
func viewOf(r *record, given string) *view {
	v := &view{timexes: map[string]bool{"t0": true}, when: map[string]interval{}, order: newOrder(), direct: map[[2]string]string{}}
	for _, t := range r.Timexes {
		v.timexes[t.ID] = true
		v.when[t.ID], _ = intervalOf(t.Value)
	}
	for i := range r.Events {
		v.when[r.Events[i].ID] = r.Events[i].Time.bounds()
	}
	dct := r.DCT.Value
	if dct == "" {
		dct = given
	}
	if i, ok := intervalOf(dct[:min(len(dct), len("2006-01-02"))]); ok {
		v.when["t0"] = i
	}
	name := func(id string) string {
		if r.creation(id) {
			return "t0"
		}
		if _, ok := v.when[id]; ok {
			return id
		}
		return ""
	}
	for _, l := range r.Links {
		if x, y := name(l.From), name(l.To); x != "" && y != "" {
			v.link(x, y, l.Relation)
		}
	}
	return v
}

func (v *view) link(x, y, relation string) {
	name := canonical(relation)
	if name != "" && x != y {
		v.order.state(x, y, name)
	}
	if name == "" {
		switch strings.ToUpper(relation) {
		case "VAGUE", "NONE", "UNKNOWN": // says that no order can be told
			name = "VAGUE"
		default:
			return
		}
	}
	for _, d := range [...]struct{ x, y, relation string }{{x, y, name}, {y, x, inverses[name]}} {
		if _, ok := v.direct[[2]string{d.x, d.y}]; !ok {
			v.direct[[2]string{d.x, d.y}] = d.relation
		}
	}
}

// at is when a node happens.
func (v *view) at(x string) interval {
	if i, ok := v.when[x]; ok {
		return i
	}
	return unbounded
}

// relation is that of two nodes as far as the answer says: by a link, else by
// the closure of the links, else by where they lie. "" is unknown.
func (v *view) relation(x, y string) string {
	if r, ok := v.direct[[2]string{x, y}]; ok {
		return r
	}
	if v.order.known(x) && v.order.known(y) {
		if r := v.order.relation(x, y); r != "" {
			return r
		}
	}
	if x == y {
		return "SIMULTANEOUS"
	}
	a, b := v.at(x), v.at(y)
	switch {
	case a.hi != future && b.lo != past && a.hi <= b.lo:
		return "BEFORE"
	case a.lo != past && b.hi != future && a.lo >= b.hi:
		return "AFTER"
	case a.lo == past || a.hi == future || b.lo == past || b.hi == future:
		return ""
	case v.timexes[x] && v.timexes[y] && a == b:
		return "SIMULTANEOUS"
	case v.timexes[y] && a.within(b): // bounds of an event enclose all of it
		return "IS_INCLUDED"
	case v.timexes[x] && b.within(a):
		return "INCLUDES"
	}
	return ""
}

// relation is what follows for two known intervals, "" for nothing of use.
func (o *order) relation(x, y string) string {
	if x == y {
		return "SIMULTANEOUS"
	}
	compare := func(p, q int) byte { return o.compare(o.point(x, p), o.point(y, q)) }
	if c := compare(end, start); c == '<' || c == '=' {
		return "BEFORE"
	}
	if c := compare(start, end); c == '>' || c == '=' {
		return "AFTER"
	}
	starts, ends := compare(start, start), compare(end, end)
	switch {
	case starts == 0 || ends == 0:
		return ""
	case starts == '=' && ends == '=':
		return "SIMULTANEOUS"
	case starts != '>' && ends != '<':
		return "INCLUDES"
	case starts != '<' && ends != '>':
		return "IS_INCLUDED"
	}
	return ""
}
