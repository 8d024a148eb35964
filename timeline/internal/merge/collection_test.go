package merge

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// keeper follows what a collection says of the stories of its documents.
type keeper struct {
	Collection
	number map[string]int
	story  map[string][]string // by document: the documents of its story
}

func (k *keeper) put(d *timeml.Annotation) {
	k.remove(d.Doc)
	k.number[d.Doc] = k.Add(d)
}

func (k *keeper) remove(doc string) {
	if n, ok := k.number[doc]; ok {
		k.Remove(n)
		delete(k.number, doc)
		delete(k.story, doc)
	}
}

func (k *keeper) look() map[string][]string {
	for _, story := range k.Changed() {
		var docs []string
		for _, n := range story {
			docs = append(docs, k.entries[n].doc)
		}
		slices.Sort(docs)
		for _, d := range docs {
			k.story[d] = docs
		}
	}
	return k.story
}

func newKeeper() *keeper { return &keeper{number: map[string]int{}, story: map[string][]string{}} }

// Stories are the same whichever way documents came, went and changed. With so
// few words many documents have each, so that rarity changes in all its steps
// and neighbours are cut off.
func TestCollectionHasNoHistory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.IntRange(3, 40).Draw(t, "words")
		draw := func() *timeml.Annotation {
			dct := unknown
			if m := rapid.IntRange(0, 12).Draw(t, "month"); m > 0 {
				dct = timex.Ymd(2001, m, 1)
			}
			clause := ""
			for range rapid.IntRange(0, 5).Draw(t, "length") {
				w := rapid.IntRange(0, words).Draw(t, "word")
				clause += fmt.Sprintf(" %s%d", []string{"Name", "word"}[w%2], w)
			}
			d := document(dct, clause)
			d.Doc = fmt.Sprint(rapid.IntRange(0, 150).Draw(t, "document"))
			return d
		}
		k, docs := newKeeper(), map[string]*timeml.Annotation{}
		for range rapid.IntRange(1, 5).Draw(t, "stretches") {
			for range rapid.SampledFrom([]int{1, 3, 80}).Draw(t, "changes") {
				d := draw()
				if rapid.IntRange(0, 3).Draw(t, "remove") == 0 {
					k.remove(d.Doc)
					delete(docs, d.Doc)
				} else {
					k.put(d)
					docs[d.Doc] = d
				}
			}
			k.look()
		}
		fresh := newKeeper()
		for _, d := range docs {
			fresh.put(d)
		}
		if diff := cmp.Diff(fresh.look(), k.look()); diff != "" {
			t.Fatalf("-afresh +got\n%s", diff)
		}
	})
}

// A document leaves stories alone that it shares but common words with, except
// those next to it among the many documents that have these.
func TestCollectionTouchesOneStory(t *testing.T) {
	k := newKeeper()
	document := func(id, story string) *timeml.Annotation {
		d := document(timex.Ymd(2001, 1, 1), "the ferry "+story+" sank", "captain Name"+story+" rescued passengers", "harbour of Port"+story)
		d.Doc = id
		return d
	}
	for i := range 300 {
		k.put(document(fmt.Sprint(i), fmt.Sprint("Story", i/3)))
	}
	k.look()
	k.put(document("new", "Story7"))
	touched := 0
	for _, story := range k.Changed() {
		touched += len(story)
	}
	if touched < 4 || touched > 4+2*nextPosting {
		t.Errorf("%d documents looked at, want those of one story and a few neighbours", touched)
	}
}
