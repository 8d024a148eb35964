package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// goldTimeline is the timeline of one entity over the documents of a corpus,
// as SemEval-2015 task 4 has it.
type goldTimeline struct {
	Corpus string `json:"corpus"`
	Entity string `json:"entity"`
	File   string `json:"file"`
	Rows   []struct {
		Order    int    `json:"order"` // 0: without a place in the order
		Date     string `json:"date"`
		Mentions []struct {
			Key   string `json:"key"` // document-sentence-words, as the task writes it
			Doc   string `json:"doc"`
			Start int    `json:"start"` // no place in the text: both 0
			End   int    `json:"end"`
		} `json:"mentions"`
	} `json:"rows"`
}

// row is a line of a timeline: events of one place in the order.
type row struct {
	order int
	date  string // YYYY-MM-DD, XX for what is not known
	keys  []string
}

// timelines reads a gold of timelines and its documents; nil for a gold of
// another kind.
func (c *corpus) timelines() ([]goldTimeline, error) {
	path := filepath.Join(c.dir, "gold.jsonl")
	if _, err := os.Stat(path); err != nil {
		return nil, nil // reading the gold will say so, if it has no other name
	}
	list, err := readLines[goldTimeline](path)
	if err != nil || len(list) == 0 || list[0].Rows == nil {
		return nil, err
	}
	return list, c.read(c.dir)
}

// storyOfName is the story that a document ID begins with: apple__4596.
func storyOfName(doc string) string {
	story, _, _ := strings.Cut(doc, "__")
	return story
}

// scoreTimelines scores timelines as SemEval-2015 task 4 does: the events of
// the graph that concern an entity, in order, against the gold by temporal
// awareness of two kinds of links: of an event to its date and to its neighbour
// in the timeline. Micro F1 is over the links of all timelines.
func scoreTimelines(e *evaluation) error {
	gold, err := e.timelines()
	if err != nil {
		return err
	}
	if gold == nil {
		return fmt.Errorf("%s: gold.jsonl holds no timelines", e.dir)
	}
	tokens, err := readTokens(filepath.Join(e.dir, "tokens.jsonl"))
	if err != nil {
		return err
	}
	g, err := e.graphs(storyOfName)
	if err != nil {
		return err
	}
	p := newProjector(g, tokens)
	var all awareness
	var m mentionCounts
	for i := range gold {
		t := &gold[i]
		want := t.sortedRows()
		found := p.project(t, gold, e.oracle)
		one := awarenessOf(timelineLinks(want, found))
		all.add(one)
		precision, recall := one.percent()
		n := m.add(e, t.Entity, datesOf(want), datesOf(found))
		e.printf("%-10s %-34s F1 %6.2f P %6.2f R %6.2f   mentions gold %3d answer %3d common %3d date right %3d\n",
			t.Corpus, t.File, f1(precision, recall), precision, recall, n.gold, n.answers, n.both, n.date)
	}
	precision, recall := all.percent()
	of := func(n, all int) float64 { return 100 * float64(n) / float64(max(1, all)) }
	e.printf("SUMMARY timelines n=%d micro_f1=%.2f p=%.2f r=%.2f mention_p=%.2f mention_r=%.2f date_accuracy=%.2f\n",
		len(gold), f1(precision, recall), precision, recall, of(m.both, m.answers), of(m.both, m.gold), of(m.date, m.both))
	return nil
}

// sortedRows are the lines of a gold timeline in the order that the task's tool
// reads them in.
func (t *goldTimeline) sortedRows() []row {
	var rows []row
	for _, r := range t.Rows {
		var keys []string
		for _, m := range r.Mentions {
			keys = append(keys, m.Key)
		}
		rows = append(rows, row{r.Order, padded(r.Date), keys})
	}
	sortNaturally(rows)
	return rows
}

// padded writes a date in full: the trial data write 2006-03, the test data
// 2006-03-XX.
func padded(date string) string {
	year := strings.Trim(date, "0123456789X") == ""
	switch {
	case year && (len(date) == 3 || len(date) == 4):
		return date + "-XX-XX"
	case shape(date) == "9999-99":
		return date + "-XX"
	}
	return date
}

// timelineLinks writes both timelines as links between shared names. An event
// of the answer takes the name of the gold event with its key. A key that comes
// again takes, as in the task's tool, the first gold event with that key which
// stands at least as many places further on; one without a fellow has a name of
// its own.
func timelineLinks(gold, answer []row) (goldLinks, answerLinks []link) {
	var g, a []placed
	at := map[string][]int{}
	for _, r := range gold {
		for _, k := range r.keys {
			if r.order != 0 {
				at[k] = append(at[k], len(g))
				g = append(g, placed{len(g), r.order, r.date})
			}
		}
	}
	next := len(g)
	used := map[string]int{}
	for _, r := range answer {
		for _, k := range r.keys {
			if r.order == 0 {
				continue
			}
			n, name := used[k], -1
			used[k]++
			if n < len(at[k]) {
				for _, i := range at[k] {
					if i >= at[k][0]+n {
						name = i
						break
					}
				}
			}
			if name < 0 {
				name = next
				next++
			}
			a = append(a, placed{name, r.order, r.date})
		}
	}
	return linksOf(g), linksOf(a)
}

// placed is an event in a timeline.
type placed struct {
	name, order int
	date        string
}

func linksOf(list []placed) (links []link) {
	order := map[int]int{}
	for _, p := range list {
		links = append(links, link{eventName(p.name), "t:" + p.date, "SIMULTANEOUS"})
		order[p.name] = p.order // the last line wins where a name comes twice, as in the tool
	}
	for i := 1; i < len(list); i++ {
		x, y := list[i-1].name, list[i].name
		relation := "SIMULTANEOUS"
		if order[x] < order[y] {
			relation = "BEFORE"
		}
		links = append(links, link{eventName(x), eventName(y), relation})
	}
	return links
}

func eventName(n int) string { return fmt.Sprintf("e%d", n) }

// datesOf are the dates of the mentions that have a place in the order.
func datesOf(rows []row) map[string]string {
	dates := map[string]string{}
	for _, r := range rows {
		for _, k := range r.keys {
			if r.order != 0 {
				dates[k] = r.date
			}
		}
	}
	return dates
}
