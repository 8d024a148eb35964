package timeline_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/eventgraph/eventgraph/timeline"
)

// truth returns the lines of a section of a story's truth, split at tabs.
func truth(t *testing.T, story, section string) (rows [][]string) {
	b, err := os.ReadFile(filepath.Join("../testdata/stories", story, "truth.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse(b).Files {
		if f.Name != section {
			continue
		}
		for _, line := range strings.Split(strings.TrimSpace(string(f.Data)), "\n") {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// The times of the stories are found with their values, and nothing else is:
// the list of their author is complete. Documents are given their true dates,
// so that only the reading of times is measured.
func TestStoryTimexes(t *testing.T) {
	var c timeline.Config
	right, gold, found, known := 0, 0, 0, 0
	for _, s := range stories(t) {
		want := map[string]map[int][]string{} // by file and start: text and values
		for _, row := range truth(t, s.name, "timexes") {
			i := slices.IndexFunc(s.docs, func(d timeline.Document) bool { return d.ID == row[0] })
			n, err := strconv.Atoi(row[2])
			if i < 0 || err != nil {
				t.Fatalf("%s: bad row %q", s.name, row)
			}
			at := -1
			for ; n > 0; n-- {
				at = strings.Index(s.docs[i].Text[at+1:], row[1]) + at + 1
			}
			if want[row[0]] == nil {
				want[row[0]] = map[int][]string{}
			}
			want[row[0]][at] = append([]string{row[1]}, strings.Split(row[3], "|")...)
			gold++
		}
		for _, d := range s.docs {
			dct, err := c.Read(d)
			if err != nil {
				t.Fatal(err)
			}
			if dct.DCT.Value.IsZero() {
				d.DCT = parse(t, s.dct[d.ID][0])
			}
			a, err := c.Read(d)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range a.Timexes {
				found++
				w, ok := want[d.ID][x.Start]
				switch {
				case !ok:
					t.Logf("%s/%s: not wanted: %q %s", s.name, d.ID, x.Text, x.Value)
				case !slices.Contains(w[1:], x.Value.String()):
					t.Logf("%s/%s: %q is %s, want %s", s.name, d.ID, x.Text, x.Value, strings.Join(w[1:], " or "))
				case x.Text != w[0]:
					t.Logf("%s/%s: %q, want %q", s.name, d.ID, x.Text, w[0])
					right++
				default:
					right++
				}
				if ok {
					known++
				}
				delete(want[d.ID], x.Start)
			}
			for _, w := range want[d.ID] {
				t.Logf("%s/%s: missed: %q %s", s.name, d.ID, w[0], strings.Join(w[1:], " or "))
			}
		}
	}
	t.Logf("right %d of %d wanted, %d found, %d of them wanted", right, gold, found, known)
	if 100*right < 94*gold || 100*known < 99*found {
		t.Errorf("right %d of %d wanted, %d found, %d of them wanted", right, gold, found, known)
	}
}
