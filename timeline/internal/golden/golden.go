// Package golden is the test harness for expected output kept in txtar
// archives. The inputs of a case and what is expected of them stand in one
// file; "go test -update" writes what the code gives now, to be read in the
// diff.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite golden files")

// Run calls check for each archive that matches the pattern, with its files by
// name. check returns the sections that it produced; each must equal the
// section of that name in the archive. Sections that check does not return are
// its inputs.
func Run(t *testing.T, pattern string, check func(t *testing.T, files map[string]string) []txtar.File) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no golden file matches %s: %v", pattern, err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files := map[string]string{}
			for _, f := range a.Files {
				files[f.Name] = string(f.Data)
			}
			got := check(t, files)
			if *update {
				write(t, path, a, got)
				return
			}
			for _, f := range got {
				if diff := cmp.Diff(files[f.Name], string(f.Data)); diff != "" {
					t.Errorf("%s, section %s: -want +got (go test -update rewrites it)\n%s", path, f.Name, diff)
				}
			}
		})
	}
}

// write replaces the sections that were produced and keeps the others.
func write(t *testing.T, path string, a *txtar.Archive, got []txtar.File) {
	produced := map[string]bool{}
	for _, f := range got {
		produced[f.Name] = true
	}
	var files []txtar.File
	for _, f := range a.Files {
		if !produced[f.Name] {
			files = append(files, f)
		}
	}
	a.Files = append(files, got...)
	if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

// File is a section with a name and its text.
func File(name, text string) txtar.File {
	if text != "" && text[len(text)-1] != '\n' {
		text += "\n"
	}
	return txtar.File{Name: name, Data: []byte(text)}
}
