package merge

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// document makes an annotation of clauses; the words with a capital are names.
func document(dct timex.Value, clauses ...string) *timeml.Annotation {
	d := &timeml.Annotation{DCT: timeml.CreationTime{Value: dct}}
	for _, c := range clauses {
		e := timeml.Event{Label: c}
		for _, w := range namesIn(c) {
			e.Participants = append(e.Participants, timeml.Participant{Name: w, Head: w, Named: true})
		}
		d.Events = append(d.Events, e)
	}
	return d
}

func namesIn(s string) (names []string) {
	word := ""
	for _, r := range s + " " {
		if wordRune(r) {
			word += string(r)
			continue
		}
		if word != "" && word[0] >= 'A' && word[0] <= 'Z' {
			names = append(names, word)
		}
		word = ""
	}
	return names
}

var unknown timex.Value

func TestStories(t *testing.T) {
	ferry := []string{
		"the ferry Halcyon sank off Tarsk in a storm", "the coastguard rescued forty passengers of the Halcyon",
		"captain Oren Vale blamed the weather", "divers searched the wreck near Tarsk",
	}
	ferryToo := []string{
		"forty passengers were rescued after the Halcyon went down", "Oren Vale, its captain, said a wave broke the bow doors",
		"the ferry lay in sixty metres of water off Tarsk",
	}
	bank := []string{
		"Corbin Bank closed ninety branches", "chief executive Lena Frost defended the closures",
		"shares of Corbin Bank fell by a tenth",
	}
	otherFerry := []string{
		"the ferry Brightwater ran aground at Obell", "nobody was hurt on the Brightwater",
		"harbour master Kit Sandow closed the port of Obell",
	}
	for _, tt := range []struct {
		name string
		docs []*timeml.Annotation
		want []int
	}{
		{"one story, two stories", []*timeml.Annotation{
			document(unknown, ferry...), document(unknown, bank...), document(unknown, ferryToo...),
		}, []int{0, 1, 0}},
		{"like incidents are not one story", []*timeml.Annotation{
			document(unknown, ferry...), document(unknown, otherFerry...),
		}, []int{0, 1}},
		{"all of a small collection may be one story", []*timeml.Annotation{
			document(unknown, ferry...), document(unknown, ferryToo...),
		}, []int{0, 0}},
		{"some likeness is enough in one month", []*timeml.Annotation{
			document(timex.Ymd(2001, 2, 3), "the council of Tarsk raised the ferry fares", "passengers protested loudly", "the bakery closed early"),
			document(timex.Ymd(2001, 2, 9), "angry commuters blocked the quay", "a judge in Tarsk fined them", "school lessons started late"),
		}, []int{0, 0}},
		{"but not years apart", []*timeml.Annotation{
			document(timex.Ymd(2001, 2, 3), "the council of Tarsk raised the ferry fares", "passengers protested loudly", "the bakery closed early"),
			document(timex.Ymd(2009, 2, 9), "angry commuters blocked the quay", "a judge in Tarsk fined them", "school lessons started late"),
		}, []int{0, 1}},
		{"documents without words", []*timeml.Annotation{{}, {}}, []int{0, 1}},
		{"none", nil, []int{}},
	} {
		if diff := cmp.Diff(tt.want, storiesOf(tt.docs)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

// storiesOf returns the number of the story of each document, the least index
// of its documents.
func storiesOf(docs []*timeml.Annotation) []int {
	var c Collection
	for _, d := range docs {
		c.Add(d) // numbered from 0
	}
	stories := make([]int, len(docs))
	for _, story := range c.Changed() {
		for _, n := range story {
			stories[n] = slices.Min(story)
		}
	}
	return stories
}

func TestStoriesDoNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := []string{"Halcyon", "Tarsk", "Obell", "Corbin", "ferry", "storm", "branches", "wreck", "divers", "council"}
		docs := make([]*timeml.Annotation, rapid.IntRange(0, 12).Draw(t, "documents"))
		for i := range docs {
			clause := ""
			for range rapid.IntRange(0, 6).Draw(t, "words") {
				clause += " " + rapid.SampledFrom(words).Draw(t, "word")
			}
			dct := unknown
			if y := rapid.IntRange(2000, 2003).Draw(t, "year"); y > 2000 {
				dct = timex.InYear(y, timex.Year)
			}
			docs[i] = document(dct, clause, fmt.Sprint("unique", rapid.IntRange(0, 5).Draw(t, "matter")))
		}
		want := groups(storiesOf(docs), docs)
		origins := groups(originsOf(docs), docs)
		r := rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed")))
		r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		if got := groups(storiesOf(docs), docs); !equalGroups(want, got) {
			t.Fatalf("stories changed with the order")
		}
		if got := groups(originsOf(docs), docs); !equalGroups(origins, got) {
			t.Fatalf("origins changed with the order")
		}
	})
}

func groups(numbers []int, docs []*timeml.Annotation) map[*timeml.Annotation][]*timeml.Annotation {
	by := map[int][]*timeml.Annotation{}
	for i, n := range numbers {
		by[n] = append(by[n], docs[i])
	}
	out := map[*timeml.Annotation][]*timeml.Annotation{}
	for i, n := range numbers {
		out[docs[i]] = by[n]
	}
	return out
}

func equalGroups(a, b map[*timeml.Annotation][]*timeml.Annotation) bool {
	for d, g := range a {
		if len(g) != len(b[d]) {
			return false
		}
		for _, o := range g {
			if !slices.Contains(b[d], o) {
				return false
			}
		}
	}
	return true
}

func TestOrigins(t *testing.T) {
	wire := []string{"the dam at Tarsk broke", "forty houses were flooded", "the mayor asked for help", "the army came", "roads were closed"}
	docs := []*timeml.Annotation{
		document(unknown, wire...),
		document(unknown, "the dam at Tarsk failed", "water took forty houses", "the mayor asked for help"),
		document(unknown, wire[:4]...),                           // cut short
		document(unknown, append(wire[:4:4], "more follows")...), // with a line of the paper's own
		document(unknown, wire[0]),                               // one headline in common is no copy
		document(unknown), document(unknown),
	}
	if diff := cmp.Diff([]int{0, 1, 0, 0, 4, 5, 6}, originsOf(docs)); diff != "" {
		t.Error(diff)
	}
	for i, m := range Mentions(docs) {
		if m.Origin != originsOf(docs)[m.Doc] || m.Event != &docs[m.Doc].Events[m.Index] {
			t.Errorf("mention %d: %+v", i, m)
		}
	}
}
