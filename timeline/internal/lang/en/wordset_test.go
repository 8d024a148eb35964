package en_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Word sets are searched by halves, so an entry out of order would be lost. They
// are read from the source, so that none is forgotten.
func TestWordSetsAreSorted(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	sets := 0
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			set, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if name, ok := set.Type.(*ast.Ident); !ok || name.Name != "wordSet" {
				return true
			}
			sets++
			last := ""
			for _, entry := range set.Elts {
				word, err := strconv.Unquote(entry.(*ast.BasicLit).Value)
				if err != nil || word <= last || word != strings.ToLower(word) {
					t.Errorf("%s: %q is not in order, not in lower case or comes twice", file, word)
				}
				last = word
			}
			return true
		})
	}
	if sets == 0 {
		t.Error("no word set was found")
	}
}
