package timeline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
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

// What is found in the text of a page leads back to the bytes of the page.
func TestSourceSpan(t *testing.T) {
	page := "<meta charset=iso-8859-1><nav>3 May 2021</nav><p>Caf\xe9 owner <b>Ann&nbsp;Reader</b> was\n charged on <i>25 September</i> 2023.</p>"
	doc, err := timeline.FromHTML(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	doc.ID = "a"
	a := readDocument(t, doc)
	if len(a.Timexes) != 1 || len(a.Events) == 0 {
		t.Fatalf("%v %v", a.Timexes, a.Events)
	}
	for _, tc := range []struct {
		span timeml.Span
		want string
	}{
		{a.Timexes[0].Span, "25 September</i> 2023"},
		{a.Sentences[0], "Caf\xe9 owner <b>Ann&nbsp;Reader</b> was\n charged on <i>25 September</i> 2023."},
		{a.Events[0].Span, "charged"},
	} {
		s, ok := doc.SourceSpan(tc.span)
		if !ok || page[s.Start:s.End] != tc.want {
			t.Errorf("%q: %q %v, want %q", doc.Text[tc.span.Start:tc.span.End], page[s.Start:s.End], ok, tc.want)
		}
	}
	if _, ok := doc.SourceSpan(timeml.Span{Start: 0, End: len(doc.Text) + 1}); ok {
		t.Error("more than the text has a source")
	}
	doc.Text += " More."
	if _, ok := doc.SourceSpan(timeml.Span{Start: 0, End: 4}); ok {
		t.Error("a text that was changed has a source")
	}
	plain := timeline.Document{Text: "Text"}
	if s, ok := plain.SourceSpan(timeml.Span{Start: 1, End: 3}); !ok || s != (timeml.Span{Start: 1, End: 3}) {
		t.Errorf("%v %v, want the span itself", s, ok)
	}
}
