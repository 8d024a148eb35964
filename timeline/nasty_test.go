package timeline_test

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/internal/nasty"
	"github.com/eventgraph/eventgraph/timeline/timeml"
)

// fault tells which promise about spans an annotation of a text breaks, "" for
// none: they lie in the text and quote it.
func fault(a *timeml.Annotation, text string) string {
	inside := func(s timeml.Span) bool { return 0 <= s.Start && s.Start < s.End && s.End <= len(text) }
	quotes := func(s timeml.Span, words string) bool {
		return inside(s) && strings.ToValidUTF8(text[s.Start:s.End], "\uFFFD") == words
	}
	end := 0
	for _, s := range a.Sentences {
		if !inside(s) || s.Start < end {
			return fmt.Sprintf("sentence %v after %d in %d bytes", s, end, len(text))
		}
		end = s.End
	}
	end = 0
	for _, x := range a.Timexes {
		if !quotes(x.Span, x.Text) || x.Start < end {
			return fmt.Sprintf("time %v %q after %d in %d bytes", x.Span, x.Text, end, len(text))
		}
		end = x.End
	}
	for _, e := range a.Events {
		if !inside(e.Span) || !quotes(e.Clause, e.Quote) || e.Clause.Start > e.Start || e.Clause.End < e.End {
			return fmt.Sprintf("event %v %q in clause %v of %d bytes", e.Span, e.Text, e.Clause, len(text))
		}
		for _, p := range e.Participants {
			if !inside(p.Span) {
				return fmt.Sprintf("participant %v %q of %d bytes", p.Span, p.Name, len(text))
			}
		}
	}
	for _, d := range a.Diagnostics {
		if d.Start < 0 || d.End < d.Start || d.End > len(text) {
			return fmt.Sprintf("diagnostic %v of %d bytes", d.Span, len(text))
		}
	}
	if err := a.Validate(); err != nil {
		return err.Error()
	}
	return ""
}

// Texts on which others hang are documents like any other, plain and as web
// pages, alone and side by side. That the work grows with their length alone is
// tested in internal/steps.
func TestNasty(t *testing.T) {
	for _, in := range nasty.Inputs() {
		t.Run(in.Name, func(t *testing.T) {
			text := in.Make(4 << 10)
			page, err := timeline.FromHTML(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			g := new(timeline.Graph)
			for i, doc := range []timeline.Document{page, {Text: text}, {Text: "Published: 25 September 2023\n\n" + text}} {
				doc.ID = fmt.Sprint(i)
				a, err := new(timeline.Config).Read(doc)
				if err != nil {
					t.Fatal(err)
				}
				if f := fault(a, doc.Text); f != "" {
					t.Error(f)
				}
				put(t, g, a)
			}
			if diff := cmp.Diff(jsonOf(t, g), jsonOf(t, sent(t, g))); diff != "" {
				t.Errorf("through the durable form: -before +after\n%.2000s", diff)
			}
			if _, err := new(timeline.Graph).ReadFrom(strings.NewReader(text)); err == nil && strings.TrimSpace(text) != "" {
				t.Error("the durable form of no graph is read without an error")
			}
		})
	}
}

// FuzzPage takes any bytes through the whole route of a web page.
func FuzzPage(f *testing.F) {
	for _, in := range nasty.Inputs() {
		f.Add([]byte(in.Make(60)))
	}
	f.Add([]byte(`<html><head><title>Mill sold</title><meta property="article:published_time" content="2021-05-03T10:00:00Z"></head><body><p>The mill was sold on Monday.</p></body></html>`))
	f.Fuzz(func(t *testing.T, page []byte) {
		doc, err := timeline.FromHTML(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		doc.ID = "page"
		a, err := new(timeline.Config).Read(doc)
		if err != nil {
			t.Fatal(err)
		}
		if s := fault(a, doc.Text); s != "" {
			t.Fatal(s)
		}
	})
}

// FuzzReadFrom reads any bytes as the durable form of a graph; whatever was
// taken from them can be worked out, and written and read again.
func FuzzReadFrom(f *testing.F) {
	var b bytes.Buffer
	a, err := new(timeline.Config).Read(timeline.Document{ID: "a", Text: "Two people died on 3 May 2021, police said."})
	if err != nil {
		f.Fatal(err)
	}
	g := put(f, new(timeline.Graph), a)
	if err := g.Apply(timeline.Edit{Kind: timeline.Drop, Mentions: refs(a, 1)}); err != nil {
		f.Fatal(err)
	}
	if _, err := g.WriteTo(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add(bytes.Replace(b.Bytes(), []byte(`"sentences"`), []byte(`"others"`), 1)) // events of no sentence
	f.Add([]byte(`{"version":1,"doc":"a","events":[{"id":"e1","start":9,"end":3}]}` + "\n{}\n[]\n\x00"))
	f.Fuzz(func(t *testing.T, lines []byte) {
		g := new(timeline.Graph)
		g.ReadFrom(bytes.NewReader(lines)) // bad lines are left out
		if diff := cmp.Diff(jsonOf(t, g), jsonOf(t, sent(t, g))); diff != "" {
			t.Fatalf("-before +after\n%.2000s", diff)
		}
	})
}

// FuzzBuild builds a graph of several documents of any bytes: in any order and
// through every way to build, it is the same.
func FuzzBuild(f *testing.F) {
	f.Add("Two died on Monday in Lode, police said.", "LONDON, Sept 25 2023 (X) - Two died in Lode on Monday.", "s")
	f.Add("\x00\xff", "", "")
	f.Fuzz(func(t *testing.T, first, second, story string) {
		story = strings.ToValidUTF8(story, "")
		docs := []timeline.Document{{ID: "a", Story: story, Text: first}, {ID: "b", Story: story, Text: second}, {ID: "c", Story: story, Text: second + first}}
		want, err := timeline.Build(context.Background(), docs...)
		if err != nil {
			t.Fatal(err)
		}
		back, err := timeline.Build(context.Background(), docs[2], docs[1], docs[0])
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(jsonOf(t, want), jsonOf(t, back)); diff != "" {
			t.Fatalf("backwards: -want +got\n%.2000s", diff)
		}
		half, err := timeline.Build(context.Background(), docs[0])
		if err == nil {
			rest, e := timeline.Build(context.Background(), docs[1:]...)
			if err = e; err == nil {
				err = half.Absorb(rest)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(jsonOf(t, want), jsonOf(t, half)); diff != "" {
			t.Fatalf("in halves: -want +got\n%.2000s", diff)
		}
	})
}

// The number of cores does not show in the output.
func TestCores(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var first string
	for _, n := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(n)
		g, err := new(timeline.Config).Build(context.Background(), documents(t))
		if err != nil {
			t.Fatal(err)
		}
		got := jsonOf(t, g)
		if first == "" {
			first = got
		}
		if diff := cmp.Diff(first, got); diff != "" {
			t.Errorf("%d cores: -1 core +%d\n%s", n, n, diff)
		}
	}
}

// One Config and one Graph may be used by many at a time. The race detector
// looks on in CI.
func TestConcurrentUse(t *testing.T) {
	var c timeline.Config
	var docs []timeline.Document
	for d := range documents(t) {
		docs = append(docs, d)
	}
	docs = docs[:6]
	want, err := timeline.Build(context.Background(), docs...)
	if err != nil {
		t.Fatal(err)
	}
	g := new(timeline.Graph)
	var all sync.WaitGroup
	for i := range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			for k := range docs {
				a, err := c.Read(docs[(k+i)%len(docs)])
				if err == nil {
					err = g.Put(a)
				}
				if err != nil {
					t.Error(err)
				}
				for e := range g.Events() {
					g.Event(e.ID)
					g.Relation(e.ID, e.ID)
					break
				}
			}
			if err := export.JSON(new(bytes.Buffer), g); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	if diff := cmp.Diff(jsonOf(t, want), jsonOf(t, g)); diff != "" {
		t.Errorf("-one +many\n%s", diff)
	}
}
