package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every ID gets a name of its own that stays in the folder.
func TestFilenames(t *testing.T) {
	long := strings.Repeat("ä", 300)
	f := filenames{}
	for _, c := range []struct{ id, want string }{
		{"a/b.txt", "a_b"},
		{"a_b", "a_b-2"},
		{"A_B", "A_B-3"},
		{"../../x", "_.._x"},
		{"/etc/passwd", "_etc_passwd"},
		{`..\..\x`, "_.._x-2"},
		{"..", "_"},
		{".", "_-2"},
		{".hidden", "hidden"},
		{"C:x", "C_x"},
		{"a\x00b\nc", "a_b_c"},
	} {
		if got := f.of(c.id); got != c.want {
			t.Errorf("%q: %q, want %q", c.id, got, c.want)
		}
	}
	if a, b := f.of(long+"a"), f.of(long+"b"); a == b || len(a) > 240 {
		t.Errorf("long IDs: %q and %q", a, b)
	}
}

// Many IDs of one name take no longer than others.
func TestFilenamesAlike(t *testing.T) {
	f := filenames{}
	name := ""
	for range 100_000 {
		name = f.of("a/b")
	}
	if name != "a_b-100000" {
		t.Errorf("the last is %q", name)
	}
}

// TimeML of documents with hostile IDs is written into the folder and nowhere
// else, one file each.
func TestTimeMLStaysInFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "below", "out")
	in := strings.NewReader(`{"id":"../../x","text":"It fell on Monday."}
{"id":"..\\..\\x","text":"It fell on Tuesday."}
{"id":"/tmp/../x","text":"It fell."}
{"id":"..","text":"It fell."}
`)
	var out, complaint bytes.Buffer
	if status := run([]string{"-format", "timeml", "-o", dir, "-"}, in, &out, &complaint); status != 0 {
		t.Fatalf("status %d: %s", status, &complaint)
	}
	var files []string
	err := filepath.Walk(filepath.Dir(filepath.Dir(dir)), func(p string, info os.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			files = append(files, filepath.Base(filepath.Dir(p))+"/"+info.Name())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"out/_.._x-2.tml", "out/_.._x.tml", "out/_.tml", "out/_tmp_.._x.tml"}, files); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
