package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestHelpExamples runs every command that the help shows, in a folder that has
// the files it names.
func TestHelpExamples(t *testing.T) {
	stories, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	old, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(stories, filepath.Join(dir, "testdata")); err != nil {
		t.Skip(err)
	}
	if err := os.Chdir(dir); err != nil {
		t.Fatal(err)
	}
	defer os.Chdir(old)
	n := 0
	for _, l := range strings.Split(usage, "\n") {
		command, ok := strings.CutPrefix(l, "  chronology ")
		if !ok {
			continue
		}
		n++
		command, _, _ = strings.Cut(command, " > ")
		command, _, _ = strings.Cut(command, " < ")
		var args []string
		for i, part := range strings.Split(command, `"`) { // odd parts are quoted
			if i%2 == 1 {
				args = append(args, part)
			} else {
				args = append(args, strings.Fields(part)...)
			}
		}
		var stdout, stderr bytes.Buffer
		stdin := strings.NewReader(`{"id":"note","text":"Anna Holm was arrested on 10 March 2021."}`)
		status := run(args, stdin, &stdout, &stderr)
		if several := strings.Contains(stderr.String(), "name one by its ID"); status != 0 && !several {
			t.Errorf("%s: status %d, %s", l, status, stderr.String())
		}
		if stdout.Len() == 0 && stderr.Len() == 0 && !strings.Contains(command, "-o ") {
			t.Errorf("%s: no output", l)
		}
	}
	if n < 5 {
		t.Errorf("%d examples in the help", n)
	}
}
