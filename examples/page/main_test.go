package main

import (
	"bytes"
	"strings"
	"testing"
)

// TestRun runs the program as a person does at a prompt.
func TestRun(t *testing.T) {
	const note = `{"id":"note","text":"Anna Holm was arrested on 10 March 2021."}`
	for _, tt := range []struct {
		name           string
		args           []string
		status         int
		stdout, stderr string // part of each
	}{
		{"a page with its heading", []string{"-title", "The <arrest>", "-intro", "Of Anna Holm", "-"}, 0, "<h1>The &lt;arrest&gt;</h1>", ""},
		{"the line below it", []string{"-intro", "Of Anna Holm", "-"}, 0, `<p class="intro">Of Anna Holm</p>`, ""},
		{"the event in the list", []string{"-"}, 0, "Anna Holm arrested", ""},
		{"a file that is not there, the rest still shown", []string{"none.txt", "-"}, 1, "Anna Holm arrested", "page: stat none.txt"},
		{"no file", nil, 2, "", "Usage: page"},
		{"an unknown flag", []string{"-colour", "red"}, 2, "", "flag provided but not defined: -colour"},
		{"help", []string{"-h"}, 0, "", "page testdata/stories/trial > trial.html"},
		{"a document twice", []string{"-", "-"}, 0, "Anna Holm arrested", ""}, // the second standard input is empty
	} {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			if status := run(tt.args, strings.NewReader(note), &stdout, &stderr); status != tt.status {
				t.Errorf("status %d, want %d; %s", status, tt.status, stderr.String())
			}
			if !strings.Contains(stdout.String(), tt.stdout) {
				t.Errorf("no %q on standard output", tt.stdout)
			}
			if !strings.Contains(stderr.String(), tt.stderr) || tt.stderr == "" && stderr.Len() > 0 {
				t.Errorf("standard error %q, want %q in it", stderr.String(), tt.stderr)
			}
		})
	}
}

// TestStory makes the page of a whole story, with nothing on standard error.
func TestStory(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if status := run([]string{"../../testdata/stories/trial"}, nil, &stdout, &stderr); status != 0 || stderr.Len() > 0 {
		t.Fatalf("status %d, %s", status, stderr.String())
	}
	out := stdout.String()
	if !strings.HasPrefix(out, "<!DOCTYPE html>") || !strings.HasSuffix(strings.TrimSpace(out), "</html>") || strings.Count(out, `class="event `) < 20 {
		t.Error("no whole page")
	}
}
