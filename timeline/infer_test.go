package timeline_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// story is one of testdata/stories with the truth its author wrote down.
type story struct {
	name string
	docs []timeline.Document
	dct  map[string][2]string // by file: the true date and its basis
}

func stories(t testing.TB) (all []story) {
	dirs, err := filepath.Glob("../testdata/stories/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, dir := range dirs {
		s := story{name: filepath.Base(dir), dct: map[string][2]string{}}
		files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			s.docs = append(s.docs, timeline.Document{ID: filepath.Base(f), Story: s.name, Text: string(b)})
		}
		a, err := txtar.ParseFile(filepath.Join(dir, "truth.txtar"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "dct" {
				continue
			}
			for _, line := range strings.Split(strings.TrimSpace(string(f.Data)), "\n") {
				c := strings.Split(line, "\t")
				s.dct[c[0]] = [2]string{c[1], c[2]}
			}
		}
		all = append(all, s)
	}
	return all
}

// undated hides the date that a text states of itself, byte for byte, so that
// nothing else moves.
func undated(t *testing.T, d timeline.Document) timeline.Document {
	var c timeline.Config
	for range 8 {
		a, err := c.Read(d)
		if err != nil {
			t.Fatal(err)
		}
		if a.DCT.Basis != timeml.Header && a.DCT.Basis != timeml.Dateline && a.DCT.Hint.IsZero() {
			return d
		}
		if a.DCT.Start == a.DCT.End {
			t.Fatalf("%s: creation time %s without a place", d.ID, a.DCT.Value)
		}
		d.Text = d.Text[:a.DCT.Start] + strings.Repeat("_", a.DCT.End-a.DCT.Start) + d.Text[a.DCT.End:]
	}
	t.Fatalf("%s: still dated", d.ID)
	return d
}

func parse(t *testing.T, s string) timex.Value {
	t.Helper()
	v, err := timex.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// check holds a creation time against the truth: stated ones are exact,
// inferred and unknown ones have bounds that hold it, as far as there are any.
// It reports whether the day itself is right.
func check(t *testing.T, story string, info timeline.DocumentInfo, truth [2]string, basis timeml.Basis) bool {
	t.Helper()
	if basis != "" && info.DCT.Basis != basis {
		t.Errorf("%s/%s: basis %s, want %s", story, info.ID, info.DCT.Basis, basis)
	}
	want := parse(t, truth[0])
	w := want.Bounds()
	if info.Earliest.Known() && timex.On(info.Earliest).Bounds().EarliestStart > w.EarliestStart || info.Latest.Known() && timex.On(info.Latest-1).Bounds().LatestEnd < w.LatestEnd {
		t.Errorf("%s/%s: %s with bounds [%s, %s), but it was %s: %q", story, info.ID, info.DCT.Value, info.Earliest, info.Latest, truth[0], info.Evidence)
	}
	return info.DCT.Value.Truncate(timex.Day) == want
}

// Articles with a header or dateline have that date; those without one are
// dated from their sisters, with bounds that hold the truth.
func TestStoryDates(t *testing.T) {
	for _, s := range stories(t) {
		g, err := timeline.Build(context.Background(), s.docs...)
		if err != nil {
			t.Fatal(err)
		}
		for info := range g.Documents() {
			truth := s.dct[info.ID]
			right := check(t, s.name, info, truth, "")
			if truth[1] != "inferred" && !right && info.DCT.Basis != timeml.Inferred {
				t.Errorf("%s/%s: %s (%s), want %s", s.name, info.ID, info.DCT.Value, info.DCT.Basis, truth[0])
			}
			t.Logf("%s/%s: %s %s, truth %s (%s) %q", s.name, info.ID, info.DCT.Value, info.DCT.Basis, truth[0], truth[1], info.Evidence)
		}
	}
}

// Whichever article loses its date, the others never give it a wrong one.
func TestEveryArticleUndated(t *testing.T) {
	right, total := 0, 0
	for _, s := range stories(t) {
		for i, d := range s.docs {
			docs := append([]timeline.Document(nil), s.docs...)
			docs[i] = undated(t, d)
			g, err := timeline.Build(context.Background(), docs...)
			if err != nil {
				t.Fatal(err)
			}
			for info := range g.Documents() {
				if info.ID != d.ID {
					continue
				}
				total++
				if check(t, s.name, info, s.dct[d.ID], "") {
					right++
				}
				t.Logf("%s/%s: %s [%s, %s), truth %s %q", s.name, info.ID, info.DCT.Value, info.Earliest, info.Latest, s.dct[d.ID][0], info.Evidence)
			}
		}
	}
	t.Logf("%d of %d dated to the day", right, total)
}
