package timeline_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Graphs of disjoint documents make the same graph in whatever order and
// grouping they are absorbed, also where some of them went through their
// durable form, as they do between machines.
func TestAbsorbIsAssociative(t *testing.T) {
	as := bridge(t)
	want := jsonOf(t, put(t, new(timeline.Graph), as...))
	rapid.Check(t, func(rt *rapid.T) {
		var parts []*timeline.Graph
		for _, a := range rapid.Permutation(as).Draw(rt, "order") {
			if len(parts) == 0 || rapid.Bool().Draw(rt, "new part") {
				parts = append(parts, new(timeline.Graph))
			}
			put(t, parts[len(parts)-1], a)
		}
		for len(parts) > 1 {
			i := rapid.IntRange(0, len(parts)-2).Draw(rt, "join")
			other := parts[i+1]
			if rapid.Bool().Draw(rt, "by wire") {
				other = sent(rt, other)
			}
			if err := parts[i].Absorb(other); err != nil {
				rt.Fatal(err)
			}
			parts = slices.Delete(parts, i+1, i+2)
		}
		if diff := cmp.Diff(want, jsonOf(t, parts[0])); diff != "" {
			rt.Fatalf("-want +got\n%s", diff)
		}
	})
}

// bridge is what articles of three stories say, two of them told by content
// alone and one document without a date.
func bridge(t *testing.T) (as []*timeml.Annotation) {
	for i, d := range []timeline.Document{
		{Text: "LODE, May 4 2021 (Northwire) - Two people died on Monday when the Ardle bridge fell into the river, police said."},
		{Text: "Published: 5 May 2021\n\nThe Ardle bridge fell on Monday. Engineers had closed it in March, the mayor of Lode said."},
		{Text: "The Ardle bridge fell into the river on Monday and two people died. Lode will bury them on Friday."},
		{Text: "OSTER, June 1 2020 (Northwire) - Marla Quint was elected mayor of Oster on Sunday.", Story: "election"},
		{Text: "Published: 2 June 2020\n\nMarla Quint, elected on Sunday, will take office by 1 July.", Story: "election"},
		{Text: "Published: 9 August 1999\n\nThe Pell company bought the Tarn mill last week, after a strike that lasted ten days."},
	} {
		d.ID = string(rune('a' + i))
		a, err := new(timeline.Config).Read(d)
		if err != nil {
			t.Fatal(err)
		}
		as = append(as, a)
	}
	return as
}

// sent is a graph after a way from one machine to another.
func sent(t rapid.TB, g *timeline.Graph) *timeline.Graph {
	var b bytes.Buffer
	if _, err := g.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	there := new(timeline.Graph)
	if _, err := there.ReadFrom(&b); err != nil {
		t.Fatal(err)
	}
	return there
}

// Edits are made in the order of their making, so absorbing keeps the order:
// any grouping gives the same graph as long as the order stays.
func TestAbsorbEdits(t *testing.T) {
	as := bridge(t)[:3]
	part := func(i int) *timeline.Graph {
		g := put(t, new(timeline.Graph), as[i])
		e := timeline.Edit{Kind: timeline.Relabel, Mentions: refs(as[0], 1), Label: string(rune('a' + i))}
		if err := g.Apply(e); err != nil {
			t.Fatal(err)
		}
		return g
	}
	absorb := func(a, b *timeline.Graph) *timeline.Graph {
		if err := a.Absorb(b); err != nil {
			t.Fatal(err)
		}
		return a
	}
	left := absorb(absorb(part(0), part(1)), part(2))
	right := absorb(part(0), absorb(part(1), part(2)))
	if diff := cmp.Diff(jsonOf(t, left), jsonOf(t, right)); diff != "" {
		t.Errorf("-(0·1)·2 +0·(1·2)\n%s", diff)
	}
}

// A document that both graphs hold could make the result depend on the order,
// so it is an error that changes nothing.
func TestAbsorbTwice(t *testing.T) {
	as := bridge(t)[:3]
	g, other := put(t, new(timeline.Graph), as[:2]...), put(t, new(timeline.Graph), as[1:]...)
	before := jsonOf(t, g)
	if err := g.Absorb(other); err == nil {
		t.Error("a document in both graphs is no error")
	}
	if err := g.Absorb(g); err == nil {
		t.Error("a graph absorbs itself without an error")
	}
	if diff := cmp.Diff(before, jsonOf(t, g)); diff != "" {
		t.Errorf("changed: -want +got\n%s", diff)
	}
	if err := g.Absorb(new(timeline.Graph)); err != nil {
		t.Errorf("an empty graph: %v", err)
	}
}
