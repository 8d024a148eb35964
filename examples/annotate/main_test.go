package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

const notes = `{"id":"a/b","text":"Anna Holm was arrested last Wednesday."}
{"id":"a_b","text":"Bo Lind resigned on 9 March 2021."}
`

func TestRun(t *testing.T) {
	for _, tt := range []struct {
		name           string
		args           []string
		status         int
		stdout, stderr string // part of each
	}{
		{"one annotation a line", []string{"-"}, 0, `"doc":"a/b"`, ""},
		{"a creation time for those that state none", []string{"-dct", "2021-03-13", "-"}, 0, `"value":"2021-03-10"`, ""},
		{"the steps", []string{"-explain", "-"}, 0, "= 2021-03-09", ""},
		{"another language", []string{"-lang", "nl", "-"}, 0, `"doc":"a_b"`, ""},
		{"a file that is not there, the rest still done", []string{"none.txt", "-"}, 1, `"doc":"a_b"`, "annotate: stat none.txt"},
		{"no file", nil, 2, "", "Usage: annotate"},
		{"help", []string{"-h"}, 0, "", "Usage: annotate"},
		{"an unknown format", []string{"-format", "xml", "-"}, 2, "", `no format "xml"; there are json and timeml`},
		{"TimeML without a folder", []string{"-format", "timeml", "-"}, 2, "", "name a folder with -o"},
		{"a bad time", []string{"-dct", "soon", "-"}, 2, "", "-dct"},
		{"a bad language", []string{"-lang", "xx", "-"}, 2, "", `no language "xx"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			if status := run(tt.args, strings.NewReader(notes), &stdout, &stderr); status != tt.status {
				t.Errorf("status %d, want %d; %s", status, tt.status, stderr.String())
			}
			if !strings.Contains(stdout.String(), tt.stdout) {
				t.Errorf("no %q in %q", tt.stdout, stdout.String())
			}
			if !strings.Contains(stderr.String(), tt.stderr) || tt.stderr == "" && stderr.Len() > 0 {
				t.Errorf("standard error %q, want %q in it", stderr.String(), tt.stderr)
			}
		})
	}
}

// TestTimeML writes a file a document, which reads back, even where two IDs
// make one name.
func TestTimeML(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	var stdout, stderr bytes.Buffer
	if status := run([]string{"-format", "timeml", "-o", dir, "-"}, strings.NewReader(notes), &stdout, &stderr); status != 0 || stderr.Len()+stdout.Len() > 0 {
		t.Fatalf("status %d, %s%s", status, stdout.String(), stderr.String())
	}
	for name, words := range map[string]string{"a_b.tml": "last Wednesday", "a_b-2.tml": "9 March 2021"} {
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		_, a, err := timeml.ReadTimeML(f)
		f.Close()
		if err != nil || len(a.Timexes) != 1 || a.Timexes[0].Text != words {
			t.Errorf("%s: %+v, error %v", name, a, err)
		}
	}
}
