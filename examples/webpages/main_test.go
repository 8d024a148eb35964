package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

const page = "testdata/bridge.html"

// Both ways date the page by its publication and leave out the navigation and
// the footer, whose dates are no events.
func TestReaders(t *testing.T) {
	for name, args := range map[string][]string{"FromHTML": {page}, "go-trafilatura": {"-trafilatura", page}} {
		var stdout, stderr bytes.Buffer
		if status := run(args, &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Errorf("%s: status %d, %s", name, status, &stderr)
		}
		var days []string
		for _, line := range strings.Split(stdout.String(), "\n") {
			if day, _, ok := strings.Cut(line, "  "); ok && day != "" {
				days = append(days, day)
			}
		}
		for _, want := range []string{"1931", "March 2019", "24 September 2023", "25 September 2023", "9 October 2023"} {
			if !strings.Contains("\n"+stdout.String(), "\n"+want) {
				t.Errorf("%s: nothing on %s, only on %q", name, want, days)
			}
		}
		for _, day := range days {
			if strings.Contains(day, "2020") || strings.Contains(day, "2024") {
				t.Errorf("%s: an event on %s, which is outside of the article", name, day)
			}
		}
	}
}

// Both ways see the same document. The zone of its date is that of the page;
// the way back to the bytes of the page is that of FromHTML alone.
func TestSameDocument(t *testing.T) {
	light, err := readFile(page, timeline.FromHTML)
	if err != nil {
		t.Fatal(err)
	}
	heavy, err := readFile(page, trafilaturaDocument)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(light, heavy, cmp.Comparer(func(a, b timex.Value) bool { return a == b }), cmpopts.IgnoreUnexported(timeline.Document{})); diff != "" {
		t.Errorf("-FromHTML +go-trafilatura\n%s", diff)
	}
}

// A page that cannot be read is told, and the others are still done.
func TestExitStatus(t *testing.T) {
	empty := t.TempDir() + "/empty.html"
	if err := os.WriteFile(empty, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name           string
		args           []string
		status         int
		stdout, stderr string
	}{
		{"no file", nil, 2, "", "Usage"},
		{"no such flag", []string{"-light"}, 2, "", "-light"},
		{"help", []string{"-h"}, 0, "", "Usage"},
		{"a missing file", []string{"testdata/gone.html", page}, 1, "9 October 2023", "gone.html"},
		{"an empty page is a document", []string{empty}, 0, "", ""},
		{"an empty page has no article", []string{"-trafilatura", empty, page}, 1, "9 October 2023", "empty.html"},
		{"one page twice", []string{page, page}, 1, "", "twice"},
	} {
		var stdout, stderr bytes.Buffer
		if status := run(tt.args, &stdout, &stderr); status != tt.status || !strings.Contains(stdout.String(), tt.stdout) || !strings.Contains(stderr.String(), tt.stderr) {
			t.Errorf("%s: status %d, %q, %q", tt.name, status, &stdout, &stderr)
		}
	}
}
