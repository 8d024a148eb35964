package timeline_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// However much of the last line a crash has cut, at whatever byte: the error
// names that line alone, all lines before it are read, and what is appended on a
// line of its own afterwards is read as well.
func TestAppendAfterCrash(t *testing.T) {
	var file bytes.Buffer
	var ends []int // of the lines
	whole := new(timeline.Graph)
	for i, s := range sentences[:5] {
		a := readDocument(t, timeline.Document{ID: fmt.Sprintf("d%d", i), Story: "x", Text: s})
		if err := a.WriteJSON(&file); err != nil {
			t.Fatal(err)
		}
		ends = append(ends, file.Len())
		put(t, whole, a)
	}
	one := new(timeline.Graph)
	if err := one.Apply(timeline.Edit{Kind: timeline.AddEvent, Label: "Added “by hand”", Time: timex.Ymd(2020, 1, 1)}); err != nil {
		t.Fatal(err)
	}
	if _, err := one.WriteTo(&file); err != nil {
		t.Fatal(err)
	}
	later := readDocument(t, timeline.Document{ID: "later", Story: "x", Text: sentences[6]})
	var appended bytes.Buffer
	if err := later.WriteJSON(&appended); err != nil {
		t.Fatal(err)
	}
	text := file.String()
	ends = append(ends, len(text))
	rapid.Check(t, func(rt *rapid.T) {
		cut := rapid.IntRange(0, len(text)).Draw(rt, "cut")
		lines := 0 // whole ones; the break at their end may be missing
		for _, end := range ends {
			if cut >= end-1 {
				lines++
			}
		}
		broken := cut > 0 && (lines == 0 || cut > ends[lines-1])
		g := new(timeline.Graph)
		n, err := g.ReadFrom(strings.NewReader(text[:cut] + "\n" + appended.String()))
		if n != int64(cut+1+appended.Len()) {
			rt.Fatalf("read %d bytes of %d", n, cut+1+appended.Len())
		}
		if (err != nil) != broken || broken && (!strings.Contains(err.Error(), fmt.Sprintf("line %d:", lines+1)) || strings.Count(err.Error(), "line ") != 1) {
			rt.Fatalf("%d whole lines, broken %v: %v", lines, broken, err)
		}
		want := put(t, new(timeline.Graph), later)
		for i := range min(lines, 5) {
			put(t, want, whole.Document(fmt.Sprintf("d%d", i)))
		}
		if lines == 6 {
			if err := want.Absorb(one); err != nil {
				rt.Fatal(err)
			}
		}
		if diff := cmp.Diff(jsonOf(t, want), jsonOf(t, g)); diff != "" {
			rt.Fatalf("-want +got\n%s", diff)
		}
	})
}

// A document that comes again in the file replaces what it had said before, so
// that appending is all that a change needs.
func TestAppendedDocumentReplaces(t *testing.T) {
	var file bytes.Buffer
	var last *timeml.Annotation
	for _, s := range sentences[:3] {
		last = readDocument(t, timeline.Document{ID: "a", Story: "x", Text: s})
		if err := last.WriteJSON(&file); err != nil {
			t.Fatal(err)
		}
	}
	g := new(timeline.Graph)
	if _, err := g.ReadFrom(&file); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(jsonOf(t, put(t, new(timeline.Graph), last)), jsonOf(t, g)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
