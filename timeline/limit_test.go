package timeline

import (
	"io"
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

// A page that never ends is read up to its limit, and the annotation says so; a
// page of just that size is read whole. The white space behind the text is no
// part of it, so that the test is quick.
func TestFromHTMLIsLimited(t *testing.T) {
	const head = "<title>Mill</title><p>Two people died on 3 May 2021."
	for _, c := range []struct {
		size int64
		told int
	}{{MaxPage, 0}, {MaxPage + 1, 1}} {
		r := io.MultiReader(strings.NewReader(head), io.LimitReader(blanks{}, c.size-int64(len(head))))
		doc, err := FromHTML(r)
		if err != nil {
			t.Fatal(err)
		}
		doc.ID = "x"
		a, err := new(Config).Read(doc)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Timexes) != 1 || len(a.Diagnostics) != c.told {
			t.Errorf("%d bytes: %d times, diagnostics %v", c.size, len(a.Timexes), a.Diagnostics)
		}
	}
}

// blanks is white space without an end.
type blanks struct{}

func (blanks) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}
