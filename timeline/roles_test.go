package timeline_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// Who acts and who is affected are told as a reader of our articles would say,
// with pronouns, relative clauses and passives read through. The floors are
// what is reached, less a little.
func TestRoles(t *testing.T) {
	b, err := os.ReadFile("../testdata/roles/truth.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(b), "\n\n")
	var c timeline.Config
	var events []timeml.Event
	file, rows := "", 0
	right, found, gold := 0, 0, 0
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		cells := strings.Split(line, "|")
		if len(cells) != 3 {
			file = line
			text, err := os.ReadFile(filepath.Join("../testdata", file))
			if err != nil {
				t.Fatal(err)
			}
			a, err := c.Read(timeline.Document{ID: file, Text: string(text)})
			if err != nil {
				t.Fatal(err)
			}
			events = a.Events
			continue
		}
		rows++
		e := nth(events, cells[0])
		if e == nil {
			t.Errorf("%s: no event %q", file, cells[0])
			continue
		}
		want := append(heads("agent", cells[1]), heads("patient", cells[2])...)
		var got []string
		for _, p := range e.Participants {
			if p.Role == timeml.Agent || p.Role == timeml.Patient {
				got = append(got, string(p.Role)+" "+p.Head)
			}
		}
		gold, found = gold+len(want), found+len(got)
		for _, w := range want {
			if slices.Contains(got, w) {
				right++
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Logf("%s: %s: %q, want %q", file, cells[0], got, want)
		}
	}
	precision, recall := float64(right)/float64(found), float64(right)/float64(gold)
	t.Logf("%d events: precision %.3f (%d of %d), recall %.3f (%d of %d)", rows, precision, right, found, recall, right, gold)
	if precision < floorPrecision || recall < floorRecall {
		t.Errorf("precision %.3f, recall %.3f; want %.2f, %.2f", precision, recall, floorPrecision, floorRecall)
	}
}

const floorPrecision, floorRecall = 0.93, 0.89

// nth is the event whose text a cell gives, with its number where several have
// it: "died 2".
func nth(events []timeml.Event, cell string) *timeml.Event {
	n := 1
	if at := strings.LastIndexByte(cell, ' '); at > 0 {
		if k, err := strconv.Atoi(cell[at+1:]); err == nil {
			cell, n = cell[:at], k
		}
	}
	for i := range events {
		if events[i].Text == cell {
			if n--; n == 0 {
				return &events[i]
			}
		}
	}
	return nil
}

func heads(role, cell string) (out []string) {
	if cell != "" {
		for _, h := range strings.Split(cell, ",") {
			out = append(out, role+" "+h)
		}
	}
	slices.Sort(out)
	return out
}
