package merge

import (
	"cmp"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// cluster is a group of features that are one event so far.
type cluster struct {
	// dates are what the members say of the time. Several are rivals: each is
	// the intersection of those that agree. None: nothing is known.
	dates    []timex.Bounds
	calendar calendar
	era      era               // that spans those of the members
	bearers  [sides][]argument // who and where, by name
	names    []int32           // words of the names in all members, sorted
	phrases  []phrase
	joins    []rule
	size     int
}

// phrase is a verb with its particle, which tells "checked out" from "checked in".
type phrase struct{ lemma, particle string }

// forest finds the cluster of a feature.
type forest struct {
	parent   []int32
	clusters []cluster
}

func newForest(fs []feature) *forest {
	t := &forest{parent: make([]int32, len(fs)), clusters: make([]cluster, len(fs))}
	for i := range fs {
		t.parent[i] = int32(i)
		c := &t.clusters[i]
		c.size = 1
		c.calendar = fs[i].calendar
		c.era = eraOf(&fs[i])
		c.names = fs[i].nameWords
		if fs[i].Bounds.Known() {
			c.dates = []timex.Bounds{fs[i].Bounds}
		}
		if fs[i].particle != "" {
			c.phrases = []phrase{{fs[i].Event.Lemma, fs[i].particle}}
		}
		for _, a := range fs[i].args {
			if s := side(a); s >= 0 {
				c.bearers[s] = append(c.bearers[s], a)
			}
		}
	}
	return t
}

// The named arguments that hold clusters apart, indices into cluster.bearers.
const (
	doers = iota
	victims
	sites
	sides
)

// mostBearers bounds the names that a cluster keeps for each of them, mostNames
// the words of names in its labels.
const mostBearers, mostNames = 64, 256

// side is where an argument belongs, -1 for one that holds nothing apart.
func side(a argument) int {
	switch {
	case !a.named:
	case a.role == timeml.Agent:
		return doers
	case a.role == timeml.Patient:
		return victims
	case a.role == timeml.Place:
		return sites
	}
	return -1
}

func (t *forest) root(i int32) int32 {
	for t.parent[i] != i {
		t.parent[i] = t.parent[t.parent[i]]
		i = t.parent[i]
	}
	return i
}

// join makes one cluster of those of a pair, unless a constraint forbids it.
func (t *forest) join(p pair) {
	a, b := t.root(p.a), t.root(p.b)
	if a == b {
		return
	}
	x, y := &t.clusters[a], &t.clusters[b]
	if x.strangers(y, &p) || x.opposite(y) || !p.anyTime && x.era.far(y.era) {
		return
	}
	dates, rivals, ok := agree(x.dates, y.dates, p.strong)
	if !ok {
		return
	}
	both, ok := x.calendar.with(y.calendar)
	switch {
	case len(dates) > 1: // more than one day is told
		both = calendar{}
	case !ok && p.strong == 0:
		return
	case !ok:
		both = calendar{}
	}
	if x.size < y.size {
		a, b, x, y = b, a, y, x
	}
	t.parent[b] = a
	x.size += y.size
	x.dates = dates
	x.calendar = both
	x.era = x.era.with(y.era)
	x.addRule(p.rule)
	if rivals {
		x.addRule(rivalDates)
	}
	for _, r := range y.joins {
		x.addRule(r)
	}
	for _, p := range y.phrases {
		if !slices.Contains(x.phrases, p) {
			x.phrases = append(x.phrases, p)
		}
	}
	if len(x.names) < mostNames {
		x.names = set(append(slices.Clone(x.names), y.names...))
	}
	for s := range x.bearers {
		for _, q := range y.bearers[s] {
			if len(x.bearers[s]) < mostBearers && !known(x.bearers[s], &q) {
				x.bearers[s] = append(x.bearers[s], q)
			}
		}
	}
	*y = cluster{}
}

func (c *cluster) addRule(r rule) {
	if !slices.Contains(c.joins, r) {
		c.joins = append(c.joins, r)
	}
}

// rules names what joined the cluster, strongest rule first.
func (c *cluster) rules() (names []string) {
	slices.Sort(c.joins)
	for _, r := range c.joins {
		names = append(names, r.String())
	}
	return names
}

// strangers reports whether the clusters name other people in the same role, or
// other places. Who did it may be told in several ways ("police", "an officer")
// where those whom it befell are the same, or much else is.
func (c *cluster) strangers(d *cluster, p *pair) bool {
	return c.apart(d, victims) || !p.victim && !p.near && c.apart(d, doers) || !p.near && c.apart(d, sites)
}

// opposite reports whether one verb has another particle in the other cluster.
func (c *cluster) opposite(d *cluster) bool {
	return slices.ContainsFunc(c.phrases, func(p phrase) bool {
		return slices.ContainsFunc(d.phrases, func(q phrase) bool { return p.lemma == q.lemma && p.particle != q.particle })
	})
}

// apart reports whether both clusters name somebody on a side, none is the same,
// and neither names those of the other on any side: roles are easily mistaken.
func (c *cluster) apart(d *cluster, side int) bool {
	a, b := c.bearers[side], d.bearers[side]
	return len(a) > 0 && len(b) > 0 &&
		!slices.ContainsFunc(b, func(q argument) bool { return known(a, &q) || c.mentions(q) }) &&
		!slices.ContainsFunc(a, d.mentions)
}

// mentions reports whether members have all words of the name.
func (c *cluster) mentions(a argument) bool {
	return !slices.ContainsFunc(a.words, func(w int32) bool {
		_, ok := slices.BinarySearch(c.names, w)
		return !ok
	})
}

func known(names []argument, a *argument) bool {
	return slices.ContainsFunc(names, func(b argument) bool { return sameName(a, &b) })
}

// agree joins what two clusters say of the time; rivals is set when they
// exclude each other. It is not ok when they do so by more than the strength of
// the evidence outweighs.
func agree(a, b []timex.Bounds, strong timex.Instant) (dates []timex.Bounds, rivals, ok bool) {
	if len(a) == 0 || len(b) == 0 {
		return append(slices.Clone(a), b...), false, true
	}
	rivals = !slices.ContainsFunc(a, func(c timex.Bounds) bool {
		return slices.ContainsFunc(b, func(d timex.Bounds) bool { _, ok := c.Intersect(d); return ok })
	})
	if rivals && (strong == 0 || distance(a, b) > strong) {
		return nil, false, false
	}
	all := append(slices.Clone(a), b...)
	slices.SortFunc(all, func(c, d timex.Bounds) int {
		return cmp.Or(cmp.Compare(width(c), width(d)), compareBounds(c, d))
	})
	for _, d := range all {
		at, n := meets(dates, d)
		switch n {
		case 0:
			dates = append(dates, d)
		case 1:
			dates[at], _ = dates[at].Intersect(d)
		}
	}
	return dates, rivals, true
}

// meets counts the dates that agree with d, and returns one. A date that
// agrees with several rivals decides nothing between them; so the more specific
// dates come first where dates are gathered.
func meets(dates []timex.Bounds, d timex.Bounds) (at, n int) {
	for i, c := range dates {
		if _, ok := c.Intersect(d); ok {
			at, n = i, n+1
		}
	}
	return at, n
}

// distance is the least time between a date of a and one of b.
func distance(a, b []timex.Bounds) timex.Instant {
	least := timex.OpenFuture
	for _, c := range a {
		for _, d := range b {
			if c.EarliestStart > d.EarliestStart {
				c, d = d, c
			}
			if gap := d.EarliestStart - c.LatestEnd; c.LatestEnd.Known() && d.EarliestStart.Known() {
				least = min(least, max(gap, 0))
			}
		}
	}
	return least
}
