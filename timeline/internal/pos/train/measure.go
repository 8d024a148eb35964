package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"

	"github.com/eventgraph/eventgraph/timeline/internal/pos"
)

// measure prints the share of right tags, of all sentences and by genre.
func measure(w io.Writer, name string, t *pos.Tagger, sentences []sentence, wrong bool) {
	type score struct{ right, all int }
	scores := map[string]*score{"all": {}}
	confusions := map[string]int{}
	examples := map[string]string{}
	var got []pos.Tag
	for _, s := range sentences {
		if scores[s.genre] == nil {
			scores[s.genre] = new(score)
		}
		got = t.Tag(got[:0], s.words)
		for i, tag := range s.tags {
			for _, sc := range []*score{scores["all"], scores[s.genre]} {
				sc.all++
				if got[i] == tag {
					sc.right++
				}
			}
			if got[i] != tag {
				pair := fmt.Sprintf("%v for %v", got[i], tag)
				confusions[pair]++
				examples[pair] += " " + s.words[i]
			}
		}
	}
	for _, genre := range slices.Sorted(maps.Keys(scores)) {
		if s := scores[genre]; genre != "" && s.all > 0 {
			fmt.Fprintf(w, "%s\t%s\t%d words\t%.2f %%\n", filepath.Base(name), genre, s.all, 100*float64(s.right)/float64(s.all))
		}
	}
	if !wrong {
		return
	}
	pairs := slices.SortedFunc(maps.Keys(confusions), func(a, b string) int {
		return cmp.Or(cmp.Compare(confusions[b], confusions[a]), cmp.Compare(a, b))
	})
	for _, pair := range pairs[:min(20, len(pairs))] {
		fmt.Fprintf(w, "%5d  %s:%s\n", confusions[pair], pair, examples[pair][:min(200, len(examples[pair]))])
	}
}
