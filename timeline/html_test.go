package timeline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
)

func ExampleFromHTML() {
	page := `<html><head><title>Bridge closed</title>
<meta property="article:published_time" content="2023-09-25T14:02:00+01:00">
<link rel="canonical" href="https://arrow.example/bridge"></head>
<body><nav><a href="/">Home</a></nav><p>The bridge was closed on Monday.</p></body></html>`
	doc, err := timeline.FromHTML(strings.NewReader(page))
	if err != nil {
		panic(err)
	}
	fmt.Println(doc.ID, doc.DCT, doc.Title)
	fmt.Println(doc.Text)
	// Output:
	// https://arrow.example/bridge 2023-09-25T14:02:00+01:00 Bridge closed
	// The bridge was closed on Monday.
}

// A page that states nothing but its last change is dated by it, and one that
// states nothing is left to its text.
func TestFromHTMLWithoutPublication(t *testing.T) {
	for page, want := range map[string]string{
		`<meta name="last-modified" content="2023-09-26"><p>Text`: "2023-09-26",
		`<p>Published: 25 September 2023</p><p>Text`:              "",
	} {
		doc, err := timeline.FromHTML(strings.NewReader(page))
		if err != nil || doc.DCT.String() != want || doc.ID != "" {
			t.Errorf("%q: %+v, %v; want %q", page, doc, err, want)
		}
	}
}
