package main

import "strings"

// An interval relation is what it says of the ends of the two intervals.
type endRelation struct {
	x, y int // start or end
	sign byte
}

const start, end = 0, 1

// endRelations are the relations of TimeML by their names in links.
var endRelations = map[string][]endRelation{
	"BEFORE":       {{end, start, '<'}},
	"AFTER":        {{start, end, '>'}},
	"IBEFORE":      {{end, start, '='}},
	"IAFTER":       {{start, end, '='}},
	"INCLUDES":     {{start, start, '<'}, {end, end, '>'}},
	"IS_INCLUDED":  {{start, start, '>'}, {end, end, '<'}},
	"BEGINS":       {{start, start, '='}, {end, end, '<'}},
	"BEGUN_BY":     {{start, start, '='}, {end, end, '>'}},
	"ENDS":         {{end, end, '='}, {start, start, '>'}},
	"ENDED_BY":     {{end, end, '='}, {start, start, '<'}},
	"SIMULTANEOUS": {{start, start, '='}, {end, end, '='}},
}

// inverses are the relations turned round.
var inverses = map[string]string{
	"BEFORE": "AFTER", "AFTER": "BEFORE", "IBEFORE": "IAFTER", "IAFTER": "IBEFORE", "INCLUDES": "IS_INCLUDED", "IS_INCLUDED": "INCLUDES",
	"BEGINS": "BEGUN_BY", "BEGUN_BY": "BEGINS", "ENDS": "ENDED_BY", "ENDED_BY": "ENDS", "SIMULTANEOUS": "SIMULTANEOUS", "VAGUE": "VAGUE",
}

// synonyms are other names of the relations. DURING is SIMULTANEOUS, as in the
// TempEval-3 toolkit.
var synonyms = map[string]string{
	"IDENTITY": "SIMULTANEOUS", "DURING": "SIMULTANEOUS", "DURING_INV": "SIMULTANEOUS", "EQUAL": "SIMULTANEOUS", "EQUALS": "SIMULTANEOUS",
	"MEETS": "IBEFORE", "MET_BY": "IAFTER", "CONTAINS": "INCLUDES", "INCLUDED": "IS_INCLUDED", "WITHIN": "IS_INCLUDED",
	"STARTS": "BEGINS", "STARTED_BY": "BEGUN_BY", "FINISHES": "ENDS", "FINISHED_BY": "ENDED_BY",
}

// canonical is the name of a relation of a link among endRelations, "" for one
// that is not there, such as VAGUE.
func canonical(relation string) string {
	name := strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToUpper(relation))
	if s := synonyms[name]; s != "" {
		name = s
	}
	if endRelations[name] == nil {
		return ""
	}
	return name
}

// ofAllen is canonical for Allen's names, by which "during" is inside.
func ofAllen(relation relationName) string {
	if strings.EqualFold(string(relation), "during") {
		return "IS_INCLUDED"
	}
	return canonical(string(relation))
}

// order is what relations of intervals say of their ends. Equal ends are one
// point; what is before what is found by walking. For conjunctions of < and =
// that is all that follows from them.
type order struct {
	node   map[string]int
	parent []int          // of points: 2*node is its start, 2*node+1 its end
	after  []map[int]bool // the points that a point is stated to precede
}

func newOrder() *order { return &order{node: map[string]int{}} }

func (o *order) known(x string) bool {
	_, ok := o.node[x]
	return ok
}

func (o *order) add(x string) {
	if o.known(x) {
		return
	}
	n := len(o.node)
	o.node[x] = n
	o.parent = append(o.parent, 2*n, 2*n+1)
	o.after = append(o.after, map[int]bool{2*n + 1: true}, map[int]bool{})
}

// point is that of the start or end of a known interval.
func (o *order) point(x string, which int) int { return o.find(2*o.node[x] + which) }

func (o *order) find(p int) int {
	for o.parent[p] != p {
		o.parent[p] = o.parent[o.parent[p]]
		p = o.parent[p]
	}
	return p
}

// reachable calls visit with each point behind a, until visit returns false.
func (o *order) reachable(a int, visit func(int) bool) {
	seen := map[int]bool{a: true}
	for stack := []int{a}; len(stack) > 0; {
		p := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for q := range o.after[p] {
			if q = o.find(q); !seen[q] {
				if !visit(q) {
					return
				}
				seen[q] = true
				stack = append(stack, q)
			}
		}
	}
}

func (o *order) less(a, b int) (found bool) {
	o.reachable(a, func(p int) bool { found = p == b; return !found })
	return found
}

// compare is '<', '=' or '>', 0 where nothing is known of two points.
func (o *order) compare(a, b int) byte {
	switch {
	case a == b:
		return '='
	case o.less(a, b):
		return '<'
	case o.less(b, a):
		return '>'
	}
	return 0
}

// verdict is what an order says of a relation.
type verdict int

const (
	open verdict = iota
	entailed
	contradicted
)

// check says whether a relation of two intervals follows.
func (o *order) check(x, y, relation string) verdict {
	if !o.known(x) || !o.known(y) {
		return open
	}
	result := entailed
	for _, r := range endRelations[relation] {
		switch o.compare(o.point(x, r.x), o.point(y, r.y)) {
		case r.sign:
		case 0:
			result = open
		default:
			return contradicted
		}
	}
	return result
}

// state adds a relation unless it contradicts what is known. It returns what
// [order.check] said before.
func (o *order) state(x, y, relation string) verdict {
	o.add(x)
	o.add(y)
	if v := o.check(x, y, relation); v != open {
		return v
	}
	for _, r := range endRelations[relation] {
		a, b := o.point(x, r.x), o.point(y, r.y)
		switch o.compare(a, b) {
		case r.sign:
		case 0:
			o.put(a, b, r.sign)
		default: // its first half was open, but excludes the second
			return contradicted
		}
	}
	return open
}

// insert adds a relation without a look at what is known, for orders that are
// consistent already.
func (o *order) insert(x, y, relation string) {
	o.add(x)
	o.add(y)
	for _, r := range endRelations[relation] {
		if a, b := o.point(x, r.x), o.point(y, r.y); a != b {
			o.put(a, b, r.sign)
		}
	}
}

func (o *order) put(a, b int, sign byte) {
	switch sign {
	case '<':
		o.after[a][b] = true
	case '>':
		o.after[b][a] = true
	default:
		o.parent[b] = a
		for p := range o.after[b] {
			o.after[a][p] = true
		}
	}
}
