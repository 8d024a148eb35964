package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// place names a gold mention: its document and ID.
type place struct{ doc, id string }

// scoreCoreference scores which mentions tell of one event, over documents, as
// is usual for ECB+: mentions of the validated sentences; those of the answer
// that the gold does not have are left out, as it marks a selection. End to end,
// a gold mention that the answer does not have lowers recall; the figures of the
// found mentions leave it out of the gold.
func scoreCoreference(e *evaluation) error {
	gold, err := e.gold()
	if err != nil {
		return err
	}
	story := map[string]string{}
	for i := range gold {
		story[gold[i].Doc] = gold[i].Subtopic
	}
	var g *graph
	if e.goldMentions {
		g, err = e.mergeGold(gold)
	} else {
		g, err = e.graphs(func(doc string) string { return cmp.Or(story[doc], "rest") })
	}
	if err != nil {
		return err
	}
	answer := g.mentions()
	key, response, text := partition{}, partition{}, map[place]string{}
	mentions := 0
	for i := range gold {
		r := &gold[i]
		want := validated(r)
		found := answer[r.Doc]
		mentions += len(found)
		border := ""
		if e.within {
			border = " " + r.Doc
		}
		for _, m := range want {
			p := place{r.Doc, m.ID}
			key[p] = strconv.Itoa(r.Topic) + " " + m.Cluster + border
			text[p] = m.Text
		}
		for j, i := range align(want, found) {
			if i >= 0 {
				response[place{r.Doc, want[i].ID}] = found[j].Cluster + border
			}
		}
	}
	if len(key) == 0 {
		return fmt.Errorf("%s: gold.jsonl holds no validated mentions in clusters", e.dir)
	}
	full, found := score(key, response), score(key.only(response), response)
	e.listSplits(key, response, text)
	e.printf("documents %d  gold mentions %d in %d clusters  system mentions %d, aligned %d\n", len(gold), len(key), len(key.clusters()), mentions, len(response))
	full.print(e, "end to end")
	found.print(e, "found only")
	e.printf("SUMMARY coref mentions=%d found=%.2f muc=%.2f b3=%.2f ceafe=%.2f conll=%.2f found_conll=%.2f found_b3_p=%.2f found_b3_r=%.2f\n",
		len(key), 100*ratio(len(response), len(key)), 100*full.muc.f, 100*full.b3.f, 100*full.ceafe.f, 100*full.conll(), 100*found.conll(), 100*found.b3.p, 100*found.b3.r)
	return nil
}

func validated(r *record) []mention {
	return slices.DeleteFunc(slices.Clone(r.Events), func(m mention) bool { return !m.Validated })
}

func (c *coreference) print(e *evaluation, name string) {
	e.printf("%-11s MUC R %.2f P %.2f F1 %.2f   B3 R %.2f P %.2f F1 %.2f   CEAFe R %.2f P %.2f F1 %.2f   CoNLL %.2f\n", name,
		100*c.muc.r, 100*c.muc.p, 100*c.muc.f, 100*c.b3.r, 100*c.b3.p, 100*c.b3.f, 100*c.ceafe.r, 100*c.ceafe.p, 100*c.ceafe.f, 100*c.conll())
}

// listSplits lists events of the answer that are several, events of the gold
// that the answer takes for several, and mentions that were not found.
func (e *evaluation) listSplits(key, response partition, text map[place]string) {
	if !e.listErrors {
		return
	}
	parts := func(kind string, of, by partition) {
		for _, c := range of.clusters() {
			split := map[string][]string{}
			for _, p := range c {
				if name, ok := by[p]; ok {
					split[name] = append(split[name], p.doc+" "+text[p])
				}
			}
			if len(split) < 2 {
				continue
			}
			fields := []any{kind}
			for _, name := range slices.Sorted(maps.Keys(split)) {
				fields = append(fields, strings.Join(split[name], ", "))
			}
			e.mistake(fields...)
		}
	}
	parts("MERGED", response, key)
	parts("SPLIT", key, response)
	for _, c := range key.clusters() {
		for _, p := range c {
			if _, ok := response[p]; !ok {
				e.mistake("MISSED", p.doc, text[p])
			}
		}
	}
}
