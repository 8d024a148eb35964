package input

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// folder writes files below a folder and makes it the current one.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	old, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chdir(old) })
}

// read returns "id dct" of each document, and the errors reported.
func read(t *testing.T, stdin io.Reader, args ...string) (docs, problems []string) {
	t.Helper()
	for d, err := range Documents(args, stdin, func(err error) { problems = append(problems, err.Error()) }) {
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, strings.TrimSpace(d.ID+" "+d.DCT.String()))
	}
	return docs, problems
}

var files = map[string]string{
	"a.txt":        "Anna left.",
	"a.dct":        "2023-09-25\n",
	"b.txt":        "Bo left.",
	"b.dct":        "yesterday",
	"deep/c.txt":   "Carl left.",
	"deep/d.jsonl": `{"id":"d1","text":"x","dct":"2023-09-25T14:02","title":"T","source":"S","story":"s"}` + "\n\n" + `{"id":"d2","text":""}`,
	"deep/notes":   "no document",
	"bad.jsonl":    "{\n" + `{"id":"","text":"x"}` + "\n" + `{"id":"e"}` + "\n" + `{"id":"f","text":"x","dct":"2023-02-30"}` + "\n" + `{"id":"g","text":"x"}`,
	"odd/name.md":  "Any file that is named is a text.",
}

func TestDocuments(t *testing.T) {
	for _, tt := range []struct {
		name     string
		args     []string
		docs     []string
		problems []string // a part of each
	}{
		{"a file with its creation time beside it", []string{"a.txt"}, []string{"a.txt 2023-09-25"}, nil},
		{"the path as given, cleaned", []string{"./deep//c.txt"}, []string{"deep/c.txt"}, nil},
		{"a folder deeply, by name, .txt and .jsonl alone", []string{"deep"}, []string{"deep/c.txt", "d1 2023-09-25T14:02", "d2"}, nil},
		{"a file that is named is read whatever its ending", []string{"odd/name.md"}, []string{"odd/name.md"}, nil},
		{"a folder without texts", []string{"odd"}, nil, []string{"odd: no .txt or .jsonl file"}},
		{"no such file, the others still read", []string{"none.txt", "a.txt"}, []string{"a.txt 2023-09-25"}, []string{"none.txt"}},
		{"a bad creation time, the text still read", []string{"b.txt"}, []string{"b.txt"}, []string{"b.dct: creation time"}},
		{"bad lines by their numbers, the others still read", []string{"bad.jsonl"}, []string{"g"},
			[]string{"bad.jsonl:1", "bad.jsonl:2: a document needs", "bad.jsonl:3: a document needs", "bad.jsonl:4: creation time"}},
		{"standard input", []string{"-"}, []string{"in"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			folder(t, files)
			docs, problems := read(t, strings.NewReader(`{"id":"in","text":"x"}`), tt.args...)
			if diff := cmp.Diff(tt.docs, docs); diff != "" {
				t.Error(diff)
			}
			if len(problems) != len(tt.problems) {
				t.Fatalf("problems %q, want %q", problems, tt.problems)
			}
			for i, p := range problems {
				if !strings.Contains(p, tt.problems[i]) {
					t.Errorf("problem %q, want %q in it", p, tt.problems[i])
				}
			}
		})
	}
}

// TestFields reads every field of a line.
func TestFields(t *testing.T) {
	folder(t, files)
	for d := range Documents([]string{"deep/d.jsonl"}, nil, func(err error) { t.Error(err) }) {
		if d.Title != "T" || d.Source != "S" || d.Story != "s" || d.Text != "x" {
			t.Errorf("read %+v", d)
		}
		break // and stops when no more is wanted
	}
}

// TestBrokenInput reports an error of standard input once.
func TestBrokenInput(t *testing.T) {
	broken := io.MultiReader(strings.NewReader(`{"id":"in","text":"x"}`+"\n"), failing{})
	docs, problems := read(t, broken, "-")
	if len(docs) != 1 || len(problems) != 1 || !strings.Contains(problems[0], "standard input: line is down") {
		t.Errorf("documents %q, problems %q", docs, problems)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("line is down") }

func TestDCT(t *testing.T) {
	for text, want := range map[string]string{"": "", " 2023-09-25\n": "2023-09-25", "2023-09": "2023-09", "2023-09-25T14:02": "2023-09-25T14:02"} {
		if v, err := DCT(text); err != nil || v.String() != want {
			t.Errorf("%q: %s, error %v", text, v, err)
		}
	}
	for _, text := range []string{"yesterday", "2023-02-30", "P3D", "PAST_REF", "XXXX-09"} {
		if v, err := DCT(text); err == nil {
			t.Errorf("%q: %s, want an error", text, v)
		}
	}
}

// TestCount knows how many documents there are where that costs no reading.
func TestCount(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want int
	}{
		{[]string{"a.txt", "odd/name.md"}, 2},
		{[]string{"."}, 0}, // lines of JSON are not counted
		{[]string{"-"}, 0},
		{[]string{"none.txt"}, 0},
		{[]string{"odd"}, 0},
	} {
		folder(t, files)
		if n := Count(tt.args); n != tt.want {
			t.Errorf("%q: %d documents, want %d", tt.args, n, tt.want)
		}
	}
}

// The path of a file becomes an ID that is UTF-8 and told from that of others.
func TestIdentify(t *testing.T) {
	for path, want := range map[string]string{
		"a/ä.txt":       "a/ä.txt",
		"a\xff.txt":     `a\xff.txt`,
		"\"a\xff\"":     `\"a\xff\"`,
		"a\xff\"\".txt": `a\xff\"\".txt`,
	} {
		if got := identify(path); got != want {
			t.Errorf("%q: %s, want %s", path, got, want)
		}
	}
}
