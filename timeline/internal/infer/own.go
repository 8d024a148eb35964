package infer

import (
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// How surely two expressions of one text name the same time: one explains the
// other, "today, 5 March 2024"; or both date the same event, "on Tuesday" here
// and "on Tuesday, 5 March 2024" there.
const (
	explains = 2.0
	recalls  = 1.4
)

// ownDays are the days that a document itself puts relative times on.
func ownDays(a *timeml.Annotation, doc int, known []witness) (days []timex.Instant) {
	n := 0
	for i := range a.Timexes {
		t := &a.Timexes[i]
		if len(t.Function) == 0 || t.Function[0].Kind != timex.OpDCT {
			continue
		}
		if n++; n > maxTimes {
			break
		}
		asked := witness{doc: doc, timex: i, said: t.Text}
		for j := range known {
			if k := &known[j]; k.doc == doc && (besideEachOther(a, t, &a.Timexes[k.timex]) || sameWeekday(t, k)) {
				if asked.words == nil {
					asked.words, asked.events = beside(a, t.Start), governed(a, t.ID)
				}
				if ofOneTime(a, &asked, k) > 0 {
					days = append(days, k.from)
				}
			}
		}
	}
	return days
}

// ofOneTime says how surely a relative time of a document is the same as one that
// it names in full; 0: nothing tells.
func ofOneTime(a *timeml.Annotation, asked, known *witness) float64 {
	t, k := &a.Timexes[asked.timex], &a.Timexes[known.timex]
	if besideEachOther(a, t, k) {
		return explains
	}
	if !sameWeekday(t, known) || sameSentence(a, t, k) || sameEvent(asked.events, known.events) <= 1 || repeats(a, t.ID) || repeats(a, k.ID) {
		return 0
	}
	shared := 0
	for _, w := range asked.words {
		if _, ok := slices.BinarySearch(known.words, w); ok {
			shared++
		}
	}
	if shared < leastShared {
		return 0
	}
	return recalls
}

// besideEachOther reports whether no more than a comma or bracket stands
// between two expressions of one sentence.
func besideEachOther(a *timeml.Annotation, t, k *timeml.Timex) bool {
	gap := max(t.Start, k.Start) - min(t.End, k.End)
	return gap >= 1 && gap <= len(", ") && sameSentence(a, t, k)
}

func sameSentence(a *timeml.Annotation, t, k *timeml.Timex) bool {
	after := func(place int) int {
		return sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].Start > place })
	}
	return after(t.Start) == after(k.Start)
}

// sameWeekday reports whether t is a bare weekday and that of the day that k names.
func sameWeekday(t *timeml.Timex, k *witness) bool {
	if len(t.Function) != 2 || t.Function[1].Kind != timex.OpNearest || t.Function[1].Pattern.Known != timex.FieldWeekday || k.to-k.from > day {
		return false
	}
	return int(t.Function[1].Pattern.Weekday)%7 == int(k.from.Time(time.UTC).Weekday())
}

// repeats reports whether an expression dates something that is told to have
// happened more than once, so that another day may be meant.
func repeats(a *timeml.Annotation, id string) bool {
	for i := range a.Links {
		if a.Links[i].To != id {
			continue
		}
		for j := range a.Events {
			if e := &a.Events[j]; e.ID == a.Links[i].From && slices.ContainsFunc(strings.Fields(strings.ToLower(e.Quote)), isRepetition) {
				return true
			}
		}
	}
	return false
}

// isRepetition reports the words that tell of one more time.
func isRepetition(word string) bool {
	switch strings.Trim(word, ",.;:\"'“”’()") {
	case "again", "also", "another", "each", "every", "further", "latest", "next", "previous", "second", "similar", "third", "twice", "usual", "weekly":
		return true
	}
	return false
}
