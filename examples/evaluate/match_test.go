package main

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func spans(ends ...int) (list []mention) {
	for i := 0; i < len(ends); i += 2 {
		list = append(list, mention{Start: ends[i], End: ends[i+1]})
	}
	return list
}

func TestMatchTimexes(t *testing.T) {
	const text = "a weekend visit ended"
	for _, c := range []struct {
		why                  string
		gold, answer, events []mention
		want                 []int
	}{
		{"any overlap matches", spans(0, 9), spans(2, 9), nil, []int{0}},
		{"neighbours do not", spans(0, 9), spans(10, 15), nil, []int{-1}},
		{"an event right behind continues an expression", spans(0, 9), spans(10, 15), spans(10, 15), []int{0}},
		{"so does a chain of events", spans(0, 9), spans(16, 21), spans(10, 15, 16, 21), []int{0}},
		{"one answer matches once", spans(0, 9, 10, 15), spans(0, 15), nil, []int{0, -1}},
		{"the last one open counts", spans(0, 21), spans(2, 9, 10, 15), nil, []int{0}},
	} {
		if diff := cmp.Diff(c.want, matchTimexes(c.gold, c.answer, c.events, text)); diff != "" {
			t.Errorf("%s\n%s", c.why, diff)
		}
	}
	if got := withoutOverlaps(spans(4, 9, 0, 5, 0, 3, 9, 12)); len(got) != 2 || got[0].End != 5 || got[1].Start != 9 {
		t.Errorf("the first, then longest, is kept: %v", got)
	}
}

func TestAlign(t *testing.T) {
	headed := mention{Start: 0, End: 12, Head: []int{8, 12}}
	for _, c := range []struct {
		why          string
		gold, answer []mention
		want         []int
	}{
		{"equal extents go first", spans(0, 8, 2, 4), spans(0, 9, 2, 4), []int{0, 1}},
		{"then the larger overlap", spans(0, 8), spans(0, 2, 3, 9), []int{-1, 0}},
		{"the head outweighs size", []mention{headed}, spans(0, 7, 8, 10), []int{-1, 0}},
		{"then from left to right", spans(0, 8), spans(4, 9, 0, 4), []int{-1, 0}},
	} {
		if diff := cmp.Diff(c.want, align(c.gold, c.answer)); diff != "" {
			t.Errorf("%s\n%s", c.why, diff)
		}
	}
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		entity, text string
		longer       []string
		same, named  bool
	}{
		{"Northfleet", "Northfleet", nil, true, true},
		{"Northfleet", "the yard of Northfleet's rivals", nil, false, true},
		{"Northfleet", "Northfleet-built ships", nil, false, true},
		{"Northfleet", "Northfleets", nil, false, false},
		{"Northfleet Inc.", "chairman of Northfleet", nil, true, true},
		{"Ann Lee", "Mayor Ann Lee", nil, true, true},
		{"Ann Lee", "Lee", nil, false, false},
		{"Airline 7", "the Airline 7 Express", []string{"Airline 7 Express"}, false, false},
		{"Smith & Sons", "Smith and Sons", nil, true, true},
		{"", "nobody", nil, false, false},
	} {
		if got := sameName(c.entity, c.text); got != c.same {
			t.Errorf("%q as participant of %q: %v", c.text, c.entity, got)
		}
		if got := named(c.entity, c.text, c.longer); got != c.named {
			t.Errorf("%q names %q: %v", c.text, c.entity, got)
		}
	}
	if got := longerNames("Airline 7", []string{"Airline 7", "Airline 7 Express", "Airline"}); !slices.Equal(got, []string{"Airline 7 Express"}) {
		t.Error(got)
	}
}

func TestSortNaturally(t *testing.T) {
	rows := []row{{10, "2022-01-01", []string{"a"}}, {2, "2021-XX-XX", []string{"a"}}, {2, "2021-10-01", []string{"9-1-b"}}, {2, "2021-10-01", []string{"10-1-a", "c"}}, {2, "2021-10-01", []string{"10-1-a"}}}
	sortNaturally(rows)
	want := []row{{2, "2021-10-01", []string{"9-1-b"}}, {2, "2021-10-01", []string{"10-1-a"}}, {2, "2021-10-01", []string{"10-1-a", "c"}}, {2, "2021-XX-XX", []string{"a"}}, {10, "2022-01-01", []string{"a"}}}
	if diff := cmp.Diff(want, rows, cmp.AllowUnexported(row{})); diff != "" {
		t.Error("numbers go by size:", diff)
	}
}
