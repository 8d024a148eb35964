package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/export"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

var writers = map[string]func(io.Writer, export.Source) error{
	"json": export.JSON, "jsonl": export.JSONLines, "jsonld": export.JSONLD, "csv": export.CSV, "md": export.Markdown, "dot": export.DOT,
	"mmd": export.Mermaid, "gantt": export.Gantt, "graphml": export.GraphML, "timelinejs": export.TimelineJS, "vis": export.Vis,
	"ics":  export.ICalendar,
	"html": func(w io.Writer, src export.Source) error { return export.HTML(w, src, export.HTMLOptions{}) },
	"txt":  func(w io.Writer, src export.Source) error { return export.Text(w, src, export.TextOptions{All: true}) },
}

// small is a graph with every kind of time: a day, a month, a clock time with a
// zone, one open side, none, and dates that two sources dispute.
func small(t testing.TB) *timeline.Graph {
	t.Helper()
	g := build(t,
		timeline.Document{ID: "news/harbour.txt", Title: "Harbour news", Story: "harbour", Text: "Published: 12 March 2021\n\nBo Lind resigned in February 2021. Anna Holm was arrested at the harbour on 10 March 2021. Eva Berg will testify by 20 March 2021."},
		timeline.Document{ID: "news/herald.txt", Story: "harbour", Text: "HARBOUR, March 13 2021 (Herald) - Anna Holm was arrested at the harbour on 11 March 2021. Bo Lind has moved abroad. Eva Berg was born in 1962. Carl Dahl phoned her at 14:30 GMT on 11 March 2021. Ada Eng may sue him."})
	day, _ := timex.Parse("2021-02-27")
	redate := timeline.Edit{Kind: timeline.Redate, Time: day,
		Mentions: []timeline.MentionRef{{Document: "news/harbour.txt", Trigger: "arrested", Sentence: "Anna Holm"}}}
	if err := g.Apply(redate); err != nil {
		t.Fatal(err)
	}
	return g
}

func build(t testing.TB, docs ...timeline.Document) *timeline.Graph {
	t.Helper()
	g, err := timeline.Build(context.Background(), docs...)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func write(t testing.TB, format string, src export.Source) string {
	t.Helper()
	var b bytes.Buffer
	if err := writers[format](&b, src); err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return b.String()
}

// TestEmpty writes a graph of nothing: each format still has its frame.
func TestEmpty(t *testing.T) {
	for format := range writers {
		out := write(t, format, new(timeline.Graph))
		switch format {
		case "jsonl", "txt":
			if out != "" {
				t.Errorf("%s: %q, want nothing", format, out)
			}
		default:
			if out == "" {
				t.Errorf("%s: nothing, want an empty frame", format)
			}
		}
	}
}

// TestErrors passes on the error of a full disk, from whichever write.
func TestErrors(t *testing.T) {
	g := small(t)
	full := errors.New("disk full")
	for format := range writers {
		for _, room := range []int{0, 10, 4096} {
			if room == 4096 && len(write(t, format, g)) <= room {
				continue
			}
			if err := writers[format](&disk{room: room, err: full}, g); !errors.Is(err, full) {
				t.Errorf("%s with room for %d bytes: error %v, want %v", format, room, err, full)
			}
		}
	}
}

type disk struct {
	room int
	err  error
}

func (d *disk) Write(b []byte) (int, error) {
	if len(b) > d.room {
		return d.room, d.err
	}
	d.room -= len(b)
	return len(b), nil
}

// TestOrder writes the same bytes whatever the order of the documents.
func TestOrder(t *testing.T) {
	docs := []timeline.Document{
		{ID: "a", Text: "Anna Holm was arrested on 10 March 2021."},
		{ID: "b", Text: "The Vasa Mill burned down on 9 March 2021."},
		{ID: "c", Text: "Anna Holm was charged on 12 March 2021 after she was arrested."},
	}
	g := build(t, docs...)
	slices.Reverse(docs)
	h := build(t, docs...)
	for format := range writers {
		if diff := cmp.Diff(write(t, format, g), write(t, format, h)); diff != "" {
			t.Errorf("%s depends on the order of documents:\n%s", format, diff)
		}
	}
}

// TestSelect keeps relations and conflicts of the events that are left alone.
func TestSelect(t *testing.T) {
	g := small(t)
	var all []timeline.EventID
	for e := range g.Events() {
		all = append(all, e.ID)
	}
	for n := range len(all) + 2 {
		top := export.Top(g, n)
		left := map[timeline.EventID]bool{}
		var order []timeline.EventID
		for e := range top.Events() {
			left[e.ID] = true
			order = append(order, e.ID)
		}
		if len(left) != min(n, len(all)) {
			t.Errorf("Top %d has %d events of %d", n, len(left), len(all))
		}
		if !slices.IsSortedFunc(order, func(a, b timeline.EventID) int { return slices.Index(all, a) - slices.Index(all, b) }) {
			t.Errorf("Top %d is not in chronological order", n)
		}
		for r := range top.Relations() {
			if !left[r.From] || !left[r.To] {
				t.Errorf("Top %d has a relation of an event left out", n)
			}
		}
		if n == 0 {
			for range top.Conflicts() {
				t.Error("nothing selected, yet a conflict")
			}
		}
	}
}

// hostile is documents that speak each format's own language.
func hostile(t testing.TB) *timeline.Graph {
	t.Helper()
	f, err := os.Open("testdata/hostile.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var docs []timeline.Document
	for dec := json.NewDecoder(f); dec.More(); {
		var d timeline.Document
		var raw struct{ ID, Title, Source, Story, Text string }
		if err := dec.Decode(&raw); err != nil {
			t.Fatal(err)
		}
		d.ID, d.Title, d.Source, d.Story = raw.ID, raw.Title, raw.Source, raw.Story
		d.Text = raw.Text + " Robbers \xff\xfe\x00 held up the \xc3\x28 Bank on 2 May 2020."
		docs = append(docs, d)
	}
	g := build(t, docs...)
	for e := range g.Events() { // a label by hand may hold anything
		m := e.Mentions[0]
		edit := timeline.Edit{Kind: timeline.Relabel, Mentions: []timeline.MentionRef{{Document: m.Document, Trigger: m.TriggerText}},
			Label: "=1+1\r\nEND:VEVENT\r\n\"];x[</script><script>alert(1)</script>]]>--\x00\x1b[2J\xff%%{init:{}}%% : y ; # \u2028 \u202e z"}
		if err := g.Apply(edit); err != nil {
			t.Fatal(err)
		}
		break
	}
	return g
}

// TestHostile holds that no text of an article leaves its place in a format.
func TestHostile(t *testing.T) {
	g := hostile(t)
	events := 0
	for range g.Events() {
		events++
	}
	for format := range writers {
		out := write(t, format, g)
		if strings.ToValidUTF8(out, "?") != out {
			t.Errorf("%s: invalid UTF-8", format)
		}
		if format != "json" && format != "jsonl" && strings.ContainsAny(out, "\x00\x1b\u2028\u202e") {
			t.Errorf("%s: control characters", format)
		}
	}

	t.Run("csv", func(t *testing.T) {
		rows, err := csv.NewReader(strings.NewReader(write(t, "csv", g))).ReadAll()
		if err != nil || len(rows) != events+1 {
			t.Fatalf("%d rows of %d, error %v", len(rows), events+1, err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					t.Errorf("a spreadsheet takes %q for a formula", cell)
				}
			}
		}
	})
	t.Run("ics", func(t *testing.T) {
		for _, l := range strings.Split(strings.TrimSuffix(write(t, "ics", g), "\r\n"), "\r\n") {
			if len(l) > 75 {
				t.Errorf("a line of %d bytes", len(l))
			}
			if strings.ContainsAny(l, "\r\n") {
				t.Errorf("a bare line end in %q", l)
			}
			if l == "SUMMARY:injected." {
				t.Error("text became a property")
			}
		}
		out := write(t, "ics", g)
		if a, b := strings.Count(out, "\r\nBEGIN:VEVENT\r\n"), strings.Count(out, "\r\nEND:VEVENT\r\n"); a != b || a > events {
			t.Errorf("%d begin and %d end of %d events", a, b, events)
		}
	})
	t.Run("html", func(t *testing.T) {
		out := write(t, "html", g)
		if n := strings.Count(out, "<script"); n != 1 {
			t.Errorf("%d scripts, want the page's own", n)
		}
		for _, bad := range []string{"<img", "<svg onload", "onmouseover=alert(6)>", "href=\"javascript:", "</title><script"} {
			if strings.Contains(out, bad) {
				t.Errorf("the page holds %q", bad)
			}
		}
	})
	t.Run("graphml", func(t *testing.T) {
		nodes := 0
		for dec := xml.NewDecoder(strings.NewReader(write(t, "graphml", g))); ; {
			tok, err := dec.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			if s, ok := tok.(xml.StartElement); ok && s.Name.Local == "node" {
				nodes++
			}
		}
		if nodes != events {
			t.Errorf("%d nodes, want %d", nodes, events)
		}
	})
	t.Run("lines", func(t *testing.T) {
		for format, marks := range map[string]string{"mmd": "%#;<>{}`\"\\", "gantt": "#;<>{}`\"\\"} {
			for _, l := range strings.Split(write(t, format, g), "\n") {
				if i := strings.IndexAny(l, marks); i >= 0 && !strings.HasPrefix(l, "    axisFormat") {
					t.Errorf("%s: mark %q in %q", format, l[i], l)
				}
			}
		}
	})
	t.Run("json", func(t *testing.T) {
		for _, format := range []string{"json", "jsonld", "vis", "timelinejs"} {
			if !json.Valid([]byte(write(t, format, g))) {
				t.Errorf("%s: invalid", format)
			}
		}
		for _, l := range strings.Split(strings.TrimSpace(write(t, "jsonl", g)), "\n") {
			if !json.Valid([]byte(l)) {
				t.Errorf("jsonl: invalid %q", l)
			}
		}
		for _, format := range []string{"vis", "timelinejs"} { // their texts are HTML
			if strings.Contains(write(t, format, g), "<script") || strings.Contains(write(t, format, g), `\u003cscript`) {
				t.Errorf("%s: a script", format)
			}
		}
	})
}

// TestText breaks lines at the width and marks dates on a terminal.
func TestText(t *testing.T) {
	g := small(t)
	var b strings.Builder
	if err := export.Text(&b, g, export.TextOptions{All: true, Width: 60, Color: true}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "\x1b[1m11 March 2021") {
		t.Error("no date is bold")
	}
	for _, l := range strings.Split(b.String(), "\n") {
		l = strings.NewReplacer("\x1b[1m", "", "\x1b[2m", "", "\x1b[0m", "").Replace(l)
		if len([]rune(l)) > 60 {
			t.Errorf("%d columns: %q", len([]rune(l)), l)
		}
	}
}

func FuzzWriters(f *testing.F) {
	f.Add("The mill burned on 3 May 2020 after Anna Holm left.", "a")
	f.Add("=1+1 resigned on 3 May 2020.\r\nEND:VEVENT </script>", "\x00\"]")
	f.Fuzz(func(t *testing.T, text, id string) {
		if id == "" || !utf8.ValidString(id) || len(text) > 4096 { // no such ID is taken
			return
		}
		g := build(t, timeline.Document{ID: id, Text: text})
		for format := range writers {
			write(t, format, g)
		}
	})
}
