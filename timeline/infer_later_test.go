package timeline_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/eventgraph/eventgraph/timeline"
	"github.com/eventgraph/eventgraph/timeline/timeml"
	"github.com/eventgraph/eventgraph/timeline/timex"
)

// later is a story of which the local report has no date, and the agency's,
// which dates what both tell, may come later.
var later = struct{ local, agency timeline.Document }{
	timeline.Document{ID: "local", Story: "one", Text: "Ministers will review armed policing after an officer was charged with murder, the government said on Monday.\n\n" +
		"The officer was charged on Wednesday with the murder of a driver.\n"},
	timeline.Document{ID: "agency", Story: "one", Text: "NORWELL, Sept 25 2023 (Northwire) - Ministers will review armed policing, the government said on Monday.\n\n" +
		"An officer was charged on Wednesday with the murder of a driver who was shot dead last September.\n"},
}

func documentInfo(t testing.TB, g *timeline.Graph, id string) timeline.DocumentInfo {
	t.Helper()
	for info := range g.Documents() {
		if info.ID == id {
			return info
		}
	}
	t.Fatalf("no document %s", id)
	return timeline.DocumentInfo{}
}

// timesIn returns the values of the mentions of one document, "" for none.
func timesIn(g *timeline.Graph, id string) (times []string) {
	for e := range g.Events() {
		for _, m := range e.Mentions {
			if m.Document == id {
				times = append(times, m.TriggerText+" "+m.Time.String())
			}
		}
	}
	slices.Sort(times)
	return times
}

// A document without a date stays unresolved until a dated sister comes, and is
// so again when that one is taken away or says something else.
func TestDatedSisterComesLater(t *testing.T) {
	local, agency := readDocument(t, later.local), readDocument(t, later.agency)
	g := put(t, new(timeline.Graph), local)

	info := documentInfo(t, g, "local")
	if !info.DCT.Value.IsZero() || info.DCT.Basis != timeml.NoBasis || info.Earliest.Known() || info.Latest.Known() || len(info.Evidence) > 0 {
		t.Fatalf("alone: %+v, want nothing known", info)
	}
	alone, aloneJSON := timesIn(g, "local"), jsonOf(t, g)
	for e := range g.Events() {
		if !e.Time.Value.IsZero() || e.Time.Status == timeline.Stated {
			t.Errorf("alone: %q is dated %s", e.Label, e.Time.Value)
		}
	}

	put(t, g, agency)
	info = documentInfo(t, g, "local")
	if info.DCT.Value != timex.Ymd(2023, 9, 25) || info.DCT.Basis != timeml.Inferred || len(info.Evidence) == 0 || !info.Earliest.Known() || !info.Latest.Known() {
		t.Errorf("with its sister: %+v, want 2023-09-25, inferred", info)
	}
	if got := timesIn(g, "local"); !slices.Contains(got, "charged 2023-09-20") {
		t.Errorf("with its sister: %q, want the charge on 2023-09-20", got)
	}

	// The same sister, written a week later, moves what hangs on it.
	moved := later.agency
	moved.Text = strings.Replace(moved.Text, "Sept 25", "Oct 2", 1)
	put(t, g, readDocument(t, moved))
	if info = documentInfo(t, g, "local"); info.DCT.Value != timex.Ymd(2023, 10, 2) {
		t.Errorf("with its sister of 2 October: %s %q", info.DCT.Value, info.Evidence)
	}

	// One that tells another story dates nothing.
	other := timeline.Document{ID: "agency", Story: "one", Text: "NORWELL, Sept 25 2023 (Northwire) - Heavy rain flooded the cellars of the museum on Sunday.\n"}
	put(t, g, readDocument(t, other))
	if info = documentInfo(t, g, "local"); info.DCT.Basis != timeml.NoBasis {
		t.Errorf("beside another story: %s %q", info.DCT.Value, info.Evidence)
	}

	g.Remove("agency")
	if diff := cmp.Diff(alone, timesIn(g, "local")); diff != "" {
		t.Errorf("after its sister went: -alone +after\n%s", diff)
	}
	if diff := cmp.Diff(aloneJSON, jsonOf(t, g)); diff != "" {
		t.Errorf("after its sister went: -alone +after\n%s", diff)
	}
	if g.Document("local") != local || !local.DCT.Value.IsZero() {
		t.Error("what the document itself says was changed")
	}
}

// Explicit dates bound the creation time of a document that nothing else dates, and
// its relative times stay open.
func TestBoundsWithoutSister(t *testing.T) {
	g := put(t, new(timeline.Graph), readDocument(t, timeline.Document{ID: "x", Text: "The bridge was closed on 24 September 2023. It will reopen on 9 October 2023. A driver was hurt on Monday."}))
	info := documentInfo(t, g, "x")
	if !info.DCT.Value.IsZero() || info.DCT.Basis != timeml.NoBasis || len(info.Evidence) != 2 ||
		info.Earliest.String() != "2023-09-24T00:00:00" || info.Latest.String() != "2023-10-10T00:00:00" {
		t.Errorf("%+v, want no value within [2023-09-24, 2023-10-10)", info)
	}
	for e := range g.Events() {
		if e.Mentions[0].TriggerText == "hurt" && e.Time.Status == timeline.Stated {
			t.Errorf("Monday is %s", e.Time.Value)
		}
	}
}

// A date of its own is not replaced by bounds or by what sisters say.
func TestOwnDateStays(t *testing.T) {
	own := later.local
	own.DCT = timex.Ymd(2023, 9, 26)
	g := put(t, new(timeline.Graph), readDocument(t, own), readDocument(t, later.agency))
	if info := documentInfo(t, g, "local"); info.DCT.Value != own.DCT || info.DCT.Basis != timeml.Given || len(info.Evidence) > 0 {
		t.Errorf("%+v, want the given date", info)
	}
}

// Whichever articles of a story lose their dates, what is inferred does not
// depend on the order in which the documents come.
func TestInferenceOrder(t *testing.T) {
	type pair struct{ dated, undated *timeml.Annotation }
	var all [][]pair
	for _, s := range stories(t) {
		var ps []pair
		for _, d := range s.docs {
			ps = append(ps, pair{readDocument(t, d), readDocument(t, undated(t, d))})
		}
		all = append(all, ps)
	}
	rapid.Check(t, func(rt *rapid.T) {
		var as []*timeml.Annotation
		for _, p := range rapid.SampledFrom(all).Draw(rt, "story") {
			if rapid.Bool().Draw(rt, "undated") {
				as = append(as, p.undated)
			} else {
				as = append(as, p.dated)
			}
		}
		want := slices.Collect(put(t, new(timeline.Graph), as...).Documents())
		got := slices.Collect(put(t, new(timeline.Graph), rapid.Permutation(as).Draw(rt, "order")...).Documents())
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b timex.Value) bool { return a == b })); diff != "" {
			rt.Fatalf("-want +got\n%s", diff)
		}
	})
}

func readDocument(t testing.TB, d timeline.Document) *timeml.Annotation {
	t.Helper()
	a, err := new(timeline.Config).Read(d)
	if err != nil {
		t.Fatal(err)
	}
	return a
}
