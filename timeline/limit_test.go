package timeline

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// A text that is too long is cut in front of a rune, also where its bytes are
// no UTF-8, and says so.
func TestLimit(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"Monday", 6, "Monday"},
		{"Monday", 4, "Mond"},
		{"Noël", 3, "No"},
		{"Noël", 4, "Noë"},
		{"\x80\x80\x80\x80\x80\x80\x80\x80", 6, "\x80\x80"},
	} {
		var a timeml.Annotation
		got := limit(&a, c.text, c.most)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: -want +got\n%s", c.text, diff)
		}
		if told := len(a.Diagnostics) > 0; told != (len(got) < len(c.text)) {
			t.Errorf("%q: diagnostics %v", c.text, a.Diagnostics)
		}
	}
}

// Read keeps to the limit, however long the text, and a graph takes what it
// says.
func TestReadIsLimited(t *testing.T) {
	text := "Two people died on 3 May 2021.\n\n" + strings.Repeat("\n", MaxText) + "Three died on 4 May 2021."
	a, err := new(Config).Read(Document{ID: "x", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Timexes) != 1 || len(a.Diagnostics) != 1 || a.Diagnostics[0].Severity != timeml.Error {
		t.Errorf("%d times, diagnostics %v", len(a.Timexes), a.Diagnostics)
	}
	if err := new(Graph).Put(a); err != nil {
		t.Error(err)
	}
}
