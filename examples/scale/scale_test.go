package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
)

func testStories(t *testing.T) []story {
	t.Helper()
	stories, err := readStories("../../testdata/stories")
	if err != nil {
		t.Fatal(err)
	}
	return stories
}

// The same number gives the same articles, the first round the originals.
func TestArticles(t *testing.T) {
	stories := testStories(t)
	var first, second []timeline.Document
	for d := range articles(stories, 60) {
		first = append(first, d)
	}
	for d := range articles(stories, 60) {
		second = append(second, d)
	}
	if diff := cmp.Diff(texts(first), texts(second)); diff != "" {
		t.Errorf("not the same again:\n%s", diff)
	}
	if len(first) != 60 || first[0].Text != stories[0].texts[0] {
		t.Errorf("%d articles; the first is no original", len(first))
	}
	ids := map[string]bool{}
	for _, d := range first {
		ids[d.ID] = true
	}
	if len(ids) != len(first) {
		t.Errorf("%d IDs of %d articles", len(ids), len(first))
	}
}

func texts(docs []timeline.Document) (all []string) {
	for _, d := range docs {
		all = append(all, d.Text)
	}
	return all
}

// A later round has names and years of its own, the same all through a story,
// and keeps weekdays, months and everything else.
func TestVary(t *testing.T) {
	s := story{names: namesOf([]string{
		"The mayor, Anna Vexley, spoke on Monday in June. Vexley had left Harwick on 3 June 2019, and in Harwick said so.",
	})}
	got := s.vary("In June, Vexley left Harwick on Monday 3 June 2019; Vexley, 41, came back.", 1)
	for _, gone := range []string{"Vexley", "Harwick", "2019"} {
		if strings.Contains(got, gone) {
			t.Errorf("%s is still in %q", gone, got)
		}
	}
	name := nameFor("Vexley", 1)
	want := "In June, " + name + " left " + nameFor("Harwick", 1) + " on Monday 3 June 1991; " + name + ", 41, came back."
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if s.vary("Vexley", 2) == name {
		t.Error("the second round has the names of the first")
	}
}

// The program measures both ways to build, prints its articles, and refuses
// what is no number.
func TestRun(t *testing.T) {
	for _, args := range [][]string{{"-n", "5,9"}, {"-n", "5,9", "-whole"}} {
		var out, complaint bytes.Buffer
		if s := run(append(args, "-stories", "../../testdata/stories"), &out, &complaint); s != 0 {
			t.Fatalf("%v: status %d: %s", args, s, &complaint)
		}
		if lines := strings.Count(out.String(), "\n"); lines != 3 {
			t.Errorf("%v: %d lines:\n%s", args, lines, &out)
		}
	}
	var out, complaint bytes.Buffer
	if s := run([]string{"-n", "7", "-print", "-stories", "../../testdata/stories"}, &out, &complaint); s != 0 || strings.Count(out.String(), "\n") != 7 {
		t.Errorf("-print: status %d, %d lines", s, strings.Count(out.String(), "\n"))
	}
	for _, args := range [][]string{{"-n", "many"}, {"-n", "0"}, {"-nonsense"}} {
		if s := run(args, &out, &complaint); s != 2 {
			t.Errorf("%v: status %d", args, s)
		}
	}
	if s := run([]string{"-stories", t.TempDir()}, &out, &complaint); s != 1 {
		t.Errorf("no stories: status %d", s)
	}
}
